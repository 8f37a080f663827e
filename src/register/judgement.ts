import type { CivilDate } from '../model/civil-date.ts';
import type { ReceivedForm } from '../model/register.ts';
import type { DeadlineRule } from '../model/reporting.ts';
import { isReturn, type JudgedBy, judgedBy, type Return, type Sent, type Version } from './versions.ts';

export type Judgement =
  | { readonly kind: 'on-time' | 'late' | 'confirm-arrival'; readonly judgedBy: JudgedBy }
  | { readonly kind: 'returned'; readonly judgedBy: JudgedBy; readonly return: Return };

interface State {
  /** Versions any of which may give the date. */
  readonly candidates: readonly Version[];
  /** A correction came late: from then on only it gives the date. */
  readonly settled: boolean;
  /** A correction came by the day set: the first date is given back. */
  readonly givenBack: boolean;
  readonly pending: Readonly<Partial<Record<ReceivedForm, Return>>>;
}

function inTime(version: Version, counts: DeadlineRule['counts'], last: CivilDate): boolean {
  const judged = judgedBy(version, counts, last);
  return judged !== undefined && judged.date <= last;
}

function step(state: State, entry: Version | Return, counts: DeadlineRule['counts']): State {
  if (isReturn(entry)) return { ...state, pending: { ...state.pending, [entry.form]: entry } };
  if (entry.revoked) return state;
  const { [entry.received.form]: answered, ...pending } = state.pending;
  if (answered === undefined) {
    return state.settled ? state : { ...state, candidates: [...state.candidates, entry] };
  }
  // The first version of the same form after a return is the correction.
  return inTime(entry, counts, answered.correctBy)
    ? { ...state, pending, givenBack: true }
    : { candidates: [entry], settled: true, givenBack: false, pending };
}

function earliestOf(judged: readonly JudgedBy[]): JudgedBy | undefined {
  return judged.reduce<JudgedBy | undefined>(
    (a, b) => (a === undefined || b.date < a.date ? b : a),
    undefined,
  );
}

/** On time if any candidate is known to be in time; to be confirmed if one has no known day; else late by the earliest. */
function judgeDates(
  candidates: readonly Version[],
  counts: DeadlineRule['counts'],
  last: CivilDate,
): Judgement | undefined {
  const known = candidates.flatMap((v) => judgedBy(v, counts, last) ?? []);
  const best = earliestOf(known);
  if (best !== undefined && best.date <= last) return { kind: 'on-time', judgedBy: best };
  const unknown = candidates.find((v) => judgedBy(v, counts, last) === undefined);
  if (unknown) return { kind: 'confirm-arrival', judgedBy: { date: unknown.recorded, which: 'recorded' } };
  return best && { kind: 'late', judgedBy: best };
}

/** What follows from what was sent, against `last`, the last on-time day after extension; undefined: nothing stands on record. */
export function judge(sent: Sent, counts: DeadlineRule['counts'], last: CivilDate): Judgement | undefined {
  const start: State = { candidates: [], settled: false, givenBack: false, pending: {} };
  const { candidates, givenBack, pending } = sent.timeline.reduce<State>((s, t) => step(s, t, counts), start);
  const judgement = judgeDates(candidates, counts, last);
  if (judgement === undefined) return undefined;
  const open = pending.data ?? pending.document;
  if (open) return { kind: 'returned', judgedBy: judgement.judgedBy, return: open };
  if (givenBack && judgement.kind !== 'confirm-arrival')
    return { ...judgement, judgedBy: { ...judgement.judgedBy, which: 'first-version' } };
  return judgement;
}
