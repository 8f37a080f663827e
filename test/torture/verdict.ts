import type { TortureResult } from './results.ts';
import type { TortureClass, TortureOutcome } from './torture-class.ts';

const figureOf = ({ figure }: TortureClass, short: boolean): number => (short ? figure.short : figure.full);

/** The figure was reached, and nothing was lost. */
export function passed(one: TortureClass, { tried, survived }: TortureOutcome, short: boolean): boolean {
  return tried >= figureOf(one, short) && survived === tried;
}

const shownFailures = 20;

/** What the run prints of one class. */
export function reportLines(one: TortureClass, result: TortureResult, short: boolean): readonly string[] {
  const { tried, survived, failures, figures, notes, seed, seconds } = result;
  const mark = passed(one, result, short) ? 'đạt ' : 'HỎNG';
  const more = failures.length - shownFailures;
  return [
    `${mark} ${one.id}: thử ${tried}, sống ${survived}, mức phải đạt ${figureOf(one, short)}, ${seconds} giây, hạt giống ${seed} (${one.title})`,
    ...Object.entries(figures).map(([name, value]) => `     ${name}: ${value}`),
    ...notes.map((note) => `     ghi chú: ${note}`),
    ...failures.slice(0, shownFailures).map(({ name, what }) => `     hỏng ${name}: ${what}`),
    ...(more > 0 ? [`     … và ${more} ca hỏng nữa`] : []),
  ];
}
