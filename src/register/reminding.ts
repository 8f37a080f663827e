import type { CivilDate } from '../model/civil-date.ts';
import {
  type EarlierLetter,
  heldVersion,
  type Reminded,
  type ReminderRound,
  type ReminderState,
  type Reminding,
  type Spared,
  type SparedWhy,
  sentAfterClosing,
} from '../model/reminder.ts';
import type { Standing } from '../model/standing.ts';

export interface RemindingQuestion {
  readonly standings: readonly Standing[];
  /** Letters on record by `asOf`. */
  readonly letters: readonly EarlierLetter[];
  readonly asOf: CivilDate;
  /** Last on-time day of the period, extensions aside. */
  readonly lastOnTimeDay: CivilDate;
  /** Required answers that accepted data files lack, by unit. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** The office does not write to itself. */
  readonly office: string;
}

/** What the unit still owes; undefined: nothing, or it is not asked at all (exempt, nil, not owing). */
export function reminderState(s: Standing, missing: readonly string[]): ReminderState | undefined {
  if (s.kind === 'exempt' || s.kind === 'nil' || s.kind === 'not-owing') return undefined;
  if (s.kind === 'returned' && !sentAfterClosing(s)) return 'returned';
  const [document, data] = [heldVersion(s, 'document'), heldVersion(s, 'data')];
  if (!document && !data) return 'nothing';
  if (!data) return 'document-only';
  if (!document) return 'data-only';
  if (s.kind === 'confirm-arrival') return 'confirm-arrival';
  return missing.length > 0 ? 'partial' : undefined;
}

/** What is reported to the Chairman after two letters: reports that are not there, or not whole. */
const reportable: readonly ReminderState[] = ['nothing', 'returned', 'document-only', 'data-only'];

interface Held {
  readonly why: SparedWhy;
  readonly until?: CivilDate;
  readonly letter?: EarlierLetter;
}

/** A day of the unit's own that still runs: it gets no letter before it. */
function ownDay(s: Standing, asOf: CivilDate): Held | undefined {
  if (s.extendedUntil && asOf <= s.extendedUntil) return { why: 'extended', until: s.extendedUntil };
  if (s.kind === 'returned' && s.correctBy && asOf <= s.correctBy)
    return { why: 'correcting', until: s.correctBy };
  return undefined;
}

/** The letter told just this: the same owed, for the same day; a later return is something new. */
function tells(letter: EarlierLetter, s: Standing, state: ReminderState, lastOnTimeDay: CivilDate): boolean {
  if (letter.states?.[s.unit.id] !== state) return false;
  if (letter.due !== undefined && letter.due !== lastOnTimeDay) return false;
  return state !== 'returned' || s.decision === undefined || s.decision.date <= letter.recorded;
}

/** Before the deadline: those who still owe, once while what they owe and the day stay the same. */
function early(
  s: Standing,
  state: ReminderState,
  own: readonly EarlierLetter[],
  lastOnTimeDay: CivilDate,
): Held | 0 {
  if (state === 'confirm-arrival' || state === 'partial') return { why: 'before-deadline' };
  const last = own.findLast((l) => l.round === 0);
  return last && tells(last, s, state, lastOnTimeDay)
    ? { why: 'told-early', until: last.recorded, letter: last }
    : 0;
}

/** After it: lần 1, lần 2, report to the Chairman; none while the day set by the last one still runs. */
function next(state: ReminderState, own: readonly EarlierLetter[], asOf: CivilDate): Held | ReminderRound {
  const last = own.at(-1);
  if (last === undefined) return 1;
  if (last.round === 3) return { why: 'reported', letter: last };
  const until = last.due ?? last.recorded;
  if (asOf <= until) return { why: 'waiting', until, letter: last };
  if (last.round === 1) return 2;
  return reportable.includes(state) ? 3 : { why: 'ladder-end', letter: last };
}

function roundFor(s: Standing, state: ReminderState, question: RemindingQuestion): Held | ReminderRound {
  const { asOf, lastOnTimeDay, letters } = question;
  const own = letters.filter((l) => l.units.includes(s.unit.id));
  const held = ownDay(s, asOf);
  if (held) return held;
  if (s.unit.id === question.office) return { why: 'own-office' };
  if (asOf <= lastOnTimeDay) return early(s, state, own, lastOnTimeDay);
  return next(
    state,
    own.filter((l) => l.round >= 1),
    asOf,
  );
}

/** Who is written to on `asOf`, in which round, and who is not and why (docs/quy-tac.md, mục 14). */
export function remindingFor(question: RemindingQuestion): Reminding {
  const reminded: Reminded[] = [];
  const spared: Spared[] = [];
  for (const standing of question.standings) {
    const missing = question.missing.get(standing.unit.id) ?? [];
    const state = reminderState(standing, missing);
    if (state === undefined) continue;
    const round = roundFor(standing, state, question);
    if (typeof round === 'object') spared.push({ standing, state, ...round });
    else {
      const letters = question.letters.filter((l) => l.round >= 1 && l.units.includes(standing.unit.id));
      reminded.push({ standing, state, round, missing, letters });
    }
  }
  return { before: question.asOf <= question.lastOnTimeDay, reminded, spared };
}
