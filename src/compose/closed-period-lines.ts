import { type CliTexts, cliVi } from '../messages/vi/cli.ts';
import { type CivilDate, parseCivilDate } from '../model/civil-date.ts';
import type { ClosedPeriod, FrozenDifference } from '../model/frozen.ts';
import { toldDifferences } from '../model/frozen-difference.ts';
import type { PeriodStanding } from '../model/standing.ts';
import { shortDay } from '../text/print.ts';

/** Files of the plan edited since the period was closed, the version then, and the obligations of the whole period. */
export interface ClosedAgainst {
  readonly files: readonly string[];
  readonly plan: string;
  readonly expected: { readonly was: number; readonly now: number };
  /** What the snapshot of the closing keeps, and what corrections change. */
  readonly held?: ClosedPeriod;
  /** The list is of a day before this one, on which the period was closed. */
  readonly closedLater?: CivilDate;
  /** There is a snapshot of this period, and no closing in its register. */
  readonly orphan?: string;
}

/** At most this many units are named; the rest is counted. */
const namedAtMost = 10;

function valueText(value: string, texts: CliTexts): string {
  const words: Readonly<Record<string, string>> = texts.closing.ruleWords;
  if (value.includes('{')) return value.replace(/\{([a-z-]+)\}/g, (_, w: string) => words[w] ?? w);
  const days = value.split('..').map((part) => parseCivilDate(part));
  return value === ''
    ? '–'
    : days.every((d) => d !== undefined)
      ? days.map((d) => shortDay(d)).join(' – ')
      : value;
}

/** "UBND xã Hà Trung (chủ trì: 1.1 → 1.1, 2.1)", unit by unit. */
export function differenceText(differences: readonly FrozenDifference[], texts: CliTexts): string {
  const byUnit = new Map<string, string[]>();
  for (const { name, aspect, was, now } of toldDifferences(differences)) {
    const words = `${texts.closing.aspects[aspect]}: ${valueText(was, texts)} → ${valueText(now, texts)}`;
    byUnit.set(name, [...(byUnit.get(name) ?? []), words]);
  }
  const all = [...byUnit].map(([name, own]) => `${name} (${own.join('; ')})`);
  const more = all.length - namedAtMost;
  return [...all.slice(0, namedAtMost), ...(more > 0 ? [texts.closing.andMore({ count: more })] : [])].join(
    ', ',
  );
}

const unitsIn = (differences: readonly FrozenDifference[]): number =>
  new Set(toldDifferences(differences).map((d) => d.unit)).size;

/** By which documents a closed period is corrected, why, and for which units. */
export function correctedLines(
  held: Pick<ClosedPeriod, 'corrected' | 'corrections'> | undefined,
  texts: CliTexts,
): readonly string[] {
  if (!held || held.corrected.length === 0) return [];
  const units = differenceText(held.corrected, texts);
  return held.corrections.map((c) =>
    texts.closing.corrected({ ...c, count: unitsIn(held.corrected), units }),
  );
}

/** What a list of a closed period says of the plan of now: what it keeps, what was corrected and by which document. */
function heldLines(held: ClosedPeriod | undefined, texts: CliTexts): readonly string[] {
  if (!held) return [];
  const { uncovered, by, period, gone, labelUnknown } = held;
  return [
    ...(gone ? [texts.closing.gone({ period })] : []),
    ...(by === 'lost' || by === 'altered'
      ? [texts.closing.snapshotBad({ period, how: texts.closing.snapshotHow[by] })]
      : []),
    ...(labelUnknown ? [texts.closing.labelUnknown({ period })] : []),
    ...(uncovered.length > 0
      ? [texts.closing.kept({ count: unitsIn(uncovered), units: differenceText(uncovered, texts) })]
      : []),
    ...correctedLines(held, texts),
  ];
}

/** A list that was closed and a plan that was edited since may no longer agree. */
export function closedLines(closed: ClosedAgainst | undefined, texts: CliTexts): readonly string[] {
  if (!closed) return [];
  const { files, plan, expected, held, closedLater, orphan } = closed;
  const changed = { files: files.join(', '), was: plan };
  const sentence = held?.by === 'frozen' ? texts.closing.planChangedFrozen : texts.closing.planChanged;
  return [
    ...(files.length > 0 ? [sentence(changed)] : []),
    ...(orphan ? [texts.closing.orphan({ period: orphan })] : []),
    ...(closedLater ? [texts.closing.closedLater({ day: texts.day(closedLater) })] : []),
    ...heldLines(held, texts),
    ...(expected.was === expected.now ? [] : [texts.closing.countsChanged(expected)]),
  ];
}

/** What is said of a closed period. */
export function closedOf(standing: PeriodStanding): {
  readonly closedOn?: CivilDate;
  readonly closedAgainst?: ClosedAgainst;
} {
  const { closedOn, closedPlan = '', closedChanged, closedHeld: held, closedExpected, measures } = standing;
  const files = closedChanged ?? [];
  const now = measures.expected;
  const expected = { was: closedExpected ?? now, now };
  const orphan = standing.snapshotOrphan ? { orphan: standing.period } : {};
  const later = closedOn === undefined && held?.by === 'frozen' ? { closedLater: held.closedOn } : {};
  return {
    ...(closedOn ? { closedOn } : {}),
    ...(files.length > 0 || held || standing.snapshotOrphan
      ? {
          closedAgainst: {
            files,
            plan: closedPlan,
            expected,
            ...(held ? { held } : {}),
            ...later,
            ...orphan,
          },
        }
      : {}),
  };
}

/** The same for documents, which are Vietnamese: after the sentence that tells of the closing. */
export function closedSentences(standing: PeriodStanding): readonly string[] {
  return closedLines(closedOf(standing).closedAgainst, cliVi);
}
