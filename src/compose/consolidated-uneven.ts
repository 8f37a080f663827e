import type { Comparison, Consolidation, IndicatorFigures } from '../model/consolidation.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Figure } from '../model/reporting.ts';
import { shortDay } from '../text/print.ts';
import { figureWords } from './consolidated-book-labels.ts';
import { daysShort } from './vietnamese-sentences.ts';

interface Uneven {
  readonly figure: Figure;
  readonly window: NonNullable<Comparison['unevenWindow']>;
}

const days = ({ window }: Uneven): string =>
  `từ ngày ${shortDay(window.from)} đến hết ngày ${shortDay(window.to)}`;

/** The one earlier window of all these figures, where every comparison is uneven by it. */
export function commonWindow(figures: readonly IndicatorFigures[]): Uneven['window'] | undefined {
  const windows = figures.flatMap((f) => (f.comparison ? [f.comparison.unevenWindow] : []));
  const [first] = windows;
  return windows.every((w) => w?.from === first?.from && w?.to === first?.to) ? first : undefined;
}

/** " (từ 10/10/2025 đến 14/12/2025)", to stand after the earlier period's name; '' where there is no one such window. */
export function windowAside(figures: readonly IndicatorFigures[]): string {
  const window = commonWindow(figures);
  return window ? ` (${daysShort(window)})` : '';
}

/** Heading of the column of comparisons: what stands in it. */
export function comparedHead(figures: readonly IndicatorFigures[]): string {
  const window = commonWindow(figures);
  return window
    ? `Cùng kỳ năm trước (${shortDay(window.from)} - ${shortDay(window.to)})`
    : 'So với cùng kỳ năm trước';
}

/**
 * Why some comparisons give no rate: the earlier period counts clearly fewer days. '' where all are even. Which figure
 * is meant is said only where they differ.
 */
export function unevenText(c: Consolidation, plan: Plan): string {
  const compared = c.tasks
    .flatMap((t) => t.indicators)
    .flatMap((f) => (f.comparison ? [{ figure: f.figure, comparison: f.comparison }] : []));
  const found = compared.flatMap(({ figure, comparison }): readonly Uneven[] =>
    comparison.unevenWindow ? [{ figure, window: comparison.unevenWindow }] : [],
  );
  const period = compared[0]?.comparison.period;
  if (period === undefined || found.length === 0) return '';
  const distinct = [...new Map(found.map((u) => [`${u.figure} ${days(u)}`, u])).values()];
  const alike = found.length === compared.length && new Set(distinct.map(days)).size === 1;
  const told = alike
    ? `số liệu ${days(found[0] as Uneven)}`
    : distinct.map((u) => `số liệu ${figureWords[u.figure].toLocaleLowerCase('vi')} ${days(u)}`).join(', ');
  const label = periodById(plan, period)?.label ?? period;
  return `Kỳ ${label} chỉ có ${told}, ngắn hơn kỳ này, nên chỉ nêu số, không tính tỷ lệ tăng, giảm.`;
}
