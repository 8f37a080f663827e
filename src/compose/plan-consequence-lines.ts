import type { CliTexts } from '../messages/vi/cli.ts';
import type {
  LetterConsequence,
  PeriodConsequence,
  PeriodShift,
  PlanDifference,
} from '../model/plan-difference.ts';
import type { dayWithWeekday } from '../text/print.ts';
import { nameList } from './plan-difference-words.ts';

/** A day with its weekday, in the language of the terminal. */
export type DayWords = (date: Parameters<typeof dayWithWeekday>[0]) => string;

function windowWords(window: PeriodShift['window']['before'], texts: CliTexts): string {
  if (!window) return texts.planDiff.nothing;
  return texts.planDiff.window({ from: texts.day(window.from), to: texts.day(window.to) });
}

/** Last on-time day and window of one period, before and after. */
function shiftLines({ period, label, lastDay, window }: PeriodShift, texts: CliTexts, day: DayWords) {
  const { planDiff } = texts;
  if (!lastDay.before || !lastDay.after) {
    const values = { period, label: label.after ?? label.before ?? '' };
    if (lastDay.after) return [planDiff.periodAdded({ ...values, day: day(lastDay.after) })];
    return lastDay.before ? [planDiff.periodRemoved({ ...values, day: day(lastDay.before) })] : [];
  }
  const [was, now] = [windowWords(window.before, texts), windowWords(window.after, texts)];
  return [
    ...(lastDay.before === lastDay.after
      ? []
      : [planDiff.lastDay({ period, before: day(lastDay.before), after: day(lastDay.after) })]),
    ...(was === now ? [] : [planDiff.windowMoved({ period, before: was, after: now })]),
    ...(label.before === label.after
      ? []
      : [planDiff.labelMoved({ period, before: label.before ?? '', after: label.after ?? '' })]),
  ];
}

export function periodShiftLines(
  shifts: readonly PeriodShift[],
  texts: CliTexts,
  day: DayWords,
): readonly string[] {
  return shifts.flatMap((s) => shiftLines(s, texts, day));
}

/** "2026-06, 2026-12"; many in a row by the first and the last. */
function periodWords(periods: readonly string[], texts: CliTexts): string {
  const { planDiff } = texts;
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const list = periods.length > 4 ? planDiff.range({ first, last }) : periods.join(', ');
  return periods.length > 1
    ? planDiff.inPeriods({ list, count: periods.length })
    : planDiff.inPeriod({ list });
}

export interface ConsequenceLines {
  readonly heading: string;
  readonly lines: readonly string[];
}

function ofPeriods(c: PeriodConsequence, atMost: number, texts: CliTexts): ConsequenceLines {
  const { planDiff } = texts;
  const units = (names: readonly string[]) => ({
    count: names.length,
    units: nameList(names, atMost, texts),
  });
  const named = (
    names: readonly string[],
    say: (v: ReturnType<typeof units>) => string,
  ): readonly string[] => (names.length > 0 ? [say(units(names))] : []);
  return {
    heading: periodWords(c.periods, texts),
    lines: [
      ...(c.period === 'added' ? [planDiff.periodNew({ count: c.owing.after })] : []),
      ...(c.period === 'removed' ? [planDiff.periodGone({ count: c.owing.before })] : []),
      ...(c.period === 'kept' && c.owing.before !== c.owing.after ? [planDiff.owing(c.owing)] : []),
      ...(c.ids ?? []).map((i) => planDiff.idChanged({ ...i })),
      ...named(c.gained, planDiff.gained),
      ...named(c.lost, planDiff.lost),
      ...c.tasks.flatMap(({ role, gained, lost, units: who }) => {
        const about = { role: planDiff.roles[role], ...units(who) };
        return [
          ...(gained.length > 0 ? [planDiff.tasksGained({ ...about, tasks: gained.join(', ') })] : []),
          ...(lost.length > 0 ? [planDiff.tasksLost({ ...about, tasks: lost.join(', ') })] : []),
        ];
      }),
      ...named(c.forms, planDiff.forms),
    ],
  };
}

function letterLine(
  { period, event, number, faults }: LetterConsequence,
  atMost: number,
  texts: CliTexts,
): string {
  const { planDiff } = texts;
  const said = faults.map(({ fault, units }) =>
    units.length > 0
      ? `${planDiff.faults[fault]} (${nameList(units, atMost, texts)})`
      : planDiff.faults[fault],
  );
  return planDiff.letter({ number: number ?? planDiff.noNumber, period, event, faults: said.join('; ') });
}

/** Whom the edit concerns: per period, then forms, letters and closed periods. */
export function consequenceLines(
  difference: PlanDifference,
  atMost: number,
  texts: CliTexts,
): readonly ConsequenceLines[] {
  const { consequences, formName, letters, leaderless, closed } = difference;
  const { planDiff } = texts;
  const single = [
    ...leaderless.map(({ task, name, periods }) =>
      planDiff.leaderless({ task, name, periods: periodWords(periods, texts) }),
    ),
    ...(formName ? [planDiff.formName(formName)] : []),
    ...letters.map((l) => letterLine(l, atMost, texts)),
    ...closed.map((period) => planDiff.closed({ period })),
  ];
  return [
    ...consequences.map((c) => ofPeriods(c, atMost, texts)),
    ...single.map((heading) => ({ heading, lines: [] })),
  ];
}
