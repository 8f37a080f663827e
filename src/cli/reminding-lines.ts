import { closedLines, closedOf } from '../compose/closed-period-lines.ts';
import type { Part } from '../compose/standing-lines.ts';
import { daysBetween } from '../model/civil-date.ts';
import {
  type EarlierLetter,
  type Reminded,
  type ReminderRound,
  reminderStates,
  type Spared,
} from '../model/reminder.ts';
import type { Invocation } from './command.ts';
import type { RemindingContext } from './reminding.ts';
import type { Gap } from './reminding-gaps.ts';
import type { MadeRound } from './reminding-letters.ts';
import type { RemindingOptions } from './reminding-options.ts';

export function roundName({ texts }: Invocation, round: ReminderRound): string {
  const { rounds } = texts.reminding;
  return [rounds.before, rounds.first, rounds.second, rounds.report][round] ?? '';
}

export function letterName({ texts }: Invocation, letter: EarlierLetter): string {
  const own = texts.reminding;
  return letter.number && letter.date
    ? own.letterNumber({ number: letter.number, day: texts.day(letter.date) })
    : own.letterUnnumbered({ event: letter.event });
}

/** Why a unit that owes something gets no letter now. */
export function sparedWords(invocation: Invocation, { why, until, letter }: Spared): string {
  const { reminding, day } = invocation.texts;
  const text = reminding.spared[why];
  if (typeof text === 'string') return text;
  return text({
    day: until ? day(until) : '',
    letter: letter && letter.scope !== 'each' ? letterName(invocation, letter) : '',
    round: letter?.round ?? '',
  });
}

export function headLines(invocation: Invocation, context: RemindingContext): readonly string[] {
  const { texts, words, asOf } = invocation;
  const { period, deadline, source, reminding, view } = context;
  const about = { period: period.id, label: texts.periodLabel(period), day: texts.day(asOf) };
  const days = daysBetween(asOf, deadline.lastOnTimeDay);
  return [
    source.hour ? texts.reminding.title({ ...about, moment: source.hour }) : texts.reminding.titleDay(about),
    words.deadline(deadline),
    reminding.before
      ? texts.reminding.beforeDeadline({ days })
      : texts.reminding.afterDeadline({ days: -days }),
    ...closedLines(closedOf(view.standing).closedAgainst, texts),
  ];
}

function reason(invocation: Invocation, { standing, missing, state }: Reminded): string {
  return state === 'partial' ? missing.join('; ') : invocation.words.standing(standing);
}

function earlier(invocation: Invocation, { letters }: Reminded): string {
  const { letterAt } = invocation.texts.reminding;
  return letters.map((l) => letterAt({ round: l.round, number: letterName(invocation, l) })).join('; ');
}

/** Units of one round: counts by state, and each unit where `all`. */
function roundLines(
  invocation: Invocation,
  round: ReminderRound,
  units: readonly Reminded[],
  all: boolean,
): readonly Part[] {
  const { roundCount, stateCount, states, heads } = invocation.texts.reminding;
  const heading = roundCount({ round: roundName(invocation, round), count: units.length });
  const counts = reminderStates
    .map((state) => ({ state, count: units.filter((u) => u.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => stateCount({ state: states[state], count }));
  const cited = units.some((u) => u.letters.length > 0);
  const table: Part = {
    columns: [heads.unit, heads.state, heads.reason, ...(cited ? [heads.earlier] : [])].map((head) => ({
      head,
    })),
    rows: units.map((u) => [
      u.standing.unit.name,
      states[u.state],
      reason(invocation, u),
      ...(cited ? [earlier(invocation, u)] : []),
    ]),
  };
  return ['', invocation.paint.heading(heading), ...counts, ...(all ? [table] : [])];
}

const shownAtMost = 6;

function sparedLines(invocation: Invocation, spared: readonly Spared[], all: boolean): readonly Part[] {
  if (spared.length === 0) return [];
  const { texts, paint } = invocation;
  const byReason = new Map<string, string[]>();
  for (const s of spared) {
    const why = sparedWords(invocation, s);
    byReason.set(why, [...(byReason.get(why) ?? []), s.standing.unit.name]);
  }
  const lines = [...byReason].map(([why, names]) => {
    const shown = all ? names : names.slice(0, shownAtMost);
    const more = names.length - shown.length;
    const rest = more > 0 ? texts.reminding.andOthers({ count: more }) : '';
    return `  ${texts.reminding.sparedLine({ why, count: names.length })}: ${shown.join(', ')}${rest}`;
  });
  return ['', paint.heading(texts.reminding.sparedHeading({ count: spared.length })), ...lines];
}

/** Units named on the command line that get no letter, each with why; those in the list of the spared say it there. */
function unasked(invocation: Invocation, { asked, reminding, view }: RemindingContext): readonly string[] {
  const known = new Set([...reminding.reminded, ...reminding.spared].map((r) => r.standing.unit.id));
  return asked
    .filter((u) => !known.has(u.id))
    .map((u) => {
      const standing = view.standing.standings.find((s) => s.unit.id === u.id);
      return standing
        ? invocation.texts.reminding.owesNothing({
            unit: u.name,
            standing: invocation.words.standing(standing),
          })
        : invocation.texts.owesNothing({ unit: u.name, period: view.period.id });
    });
}

/** Who is written to, in which round, and who is not and why. */
export function whoLines(
  invocation: Invocation,
  context: RemindingContext,
  { round, rests, due }: RemindingOptions,
): readonly Part[] {
  const { reminding } = context;
  const { texts, dryRun } = invocation;
  const chosen = reminding.reminded.filter((r) => round === undefined || r.round === round);
  const each = ([0, 1, 2, 3] as const).map((r) => ({ r, units: chosen.filter((u) => u.round === r) }));
  return [
    ...each.flatMap(({ r, units }) => (units.length > 0 ? roundLines(invocation, r, units, dryRun) : [])),
    ...(chosen.length === 0 ? ['', texts.reminding.nobody] : []),
    ...sparedLines(invocation, reminding.spared, dryRun),
    ...unasked(invocation, context),
    ...(rests && due && chosen.length > 0
      ? ['', texts.reminding.dueRests({ due: texts.day(due), why: texts.reminding.rests[rests] })]
      : []),
  ];
}

/** All of a few, the first and the last of many. */
function eventWords(ids: readonly string[]): { readonly events: string; readonly event: string } {
  const [event = ''] = ids;
  return { event, events: ids.length > 4 ? `${event} … ${ids.at(-1)}` : ids.join(', ') };
}

export function gapLines({ texts }: Invocation, gaps: readonly Gap[]): readonly string[] {
  const own = texts.reminding;
  if (gaps.length === 0) return ['', own.ready];
  return [
    '',
    own.notReady({ count: gaps.length }),
    ...gaps.map((g) => (g.kind === 'letter' ? own.gaps.letter(eventWords(g.events)) : own.gaps[g.kind])),
  ];
}

export function madeLines(invocation: Invocation, made: readonly MadeRound[]): readonly string[] {
  const own = invocation.texts.reminding;
  return made.map(({ round, letters, batch }) => {
    const name = roundName(invocation, round);
    return batch
      ? own.madeEach({ round: name, count: letters.length, folder: batch.folder, file: batch.file })
      : own.made({ round: name, file: letters[0]?.file ?? '' });
  });
}
