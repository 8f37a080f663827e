import { comparisonAnchor, totalAnchor } from '../model/anchor.ts';
import type { IndicatorFigures } from '../model/consolidation.ts';
import type { Run } from '../model/doc.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import { vietnameseNumber } from '../text/print.ts';
import { figureWords } from './consolidated-book-labels.ts';
import { figure, plain } from './consolidated-doc-words.ts';
import { commonWindow } from './consolidated-uneven.ts';
import { changeWords, comparisonShort, comparisonWords, daysShort, outOf } from './vietnamese-sentences.ts';

export const lower = (text: string): string => text.toLocaleLowerCase('vi');

/** The figures of one indicator together; an indicator of kind text has none. */
export interface Figures {
  readonly indicator: Indicator;
  readonly figures: readonly IndicatorFigures[];
}

export function byIndicator(figures: readonly IndicatorFigures[]): readonly Figures[] {
  const numeric = figures.filter((f) => f.indicator.kind !== 'text');
  return [...new Set(numeric.map((f) => f.indicator.id))].map((id) => {
    const own = numeric.filter((f) => f.indicator.id === id);
    return { indicator: (own[0] as IndicatorFigures).indicator, figures: own };
  });
}

export type Totals = Pick<IndicatorFigures, 'total' | 'ratio'>;

export const given = (f: Totals): number => (f.ratio ?? f.total).given;

/** "1.568", or "69,85% (25.736/36.845)"; "–" where nobody gave a figure. `between` parts a rate from its n and N. */
export function valueText(f: Totals, between = ' '): string {
  if (f.ratio) {
    const { n, total, percent } = f.ratio;
    if (n === null || total === null || percent === null) return '–';
    const parts = outOf(n, total);
    // In a narrow column a long fraction is parted at its line, not inside a number.
    const fraction = between === '\n' && parts.length > 11 ? parts.replace('/', '/\n') : parts;
    return `${vietnameseNumber(percent)}%${between}(${fraction})`;
  }
  return f.total.value === null ? '–' : vietnameseNumber(f.total.value);
}

export const coverText = (f: Totals): string => outOf((f.ratio ?? f.total).given, (f.ratio ?? f.total).asked);

/** A figure that only one unit was asked for is that unit's own: there is nothing to say about its cover. */
export const ofOne = (f: Totals): boolean => (f.ratio ?? f.total).asked === 1;

/** Both figures of an indicator say the same of the same units: told once. */
function alike(a: IndicatorFigures, b: IndicatorFigures): boolean {
  const said = ({ comparison: c, ...f }: IndicatorFigures): string =>
    [valueText(f), coverText(f), c && [c.units, c.before, c.now, c.change, c.unevenWindow?.from]].join(' ');
  return given(a) > 0 && said(a) === said(b);
}

const atStart = (runs: readonly Run[], name: string): readonly Run[] => [plain(name), ...runs];

/** One figure with its cover and the year before; `name` is "trong kỳ", or both names where the figures are alike. */
function toldRuns({ indicator }: Figures, f: IndicatorFigures, days: string): readonly Run[] {
  if (given(f) === 0) return [plain(` chưa có số liệu (${coverText(f)} đơn vị)`)];
  const unit = f.ratio ? '' : ` ${indicator.unitOfMeasure}`;
  const cover = ofOne(f) ? '' : ` (${coverText(f)} đơn vị có số liệu)`;
  const words = ofOne(f) ? changeWords : comparisonWords;
  const compared = f.comparison ? words(f.comparison, f.ratio !== undefined).replace(days, '') : '';
  return [
    plain(' '),
    figure(valueText(f), totalAnchor(indicator.id, f.figure)),
    plain(`${unit}${cover}${compared === '' ? '' : ', '}`),
    ...(compared === '' ? [] : [figure(compared, comparisonAnchor(indicator.id, f.figure))]),
  ];
}

/** What is told of one indicator after its name. */
export function figureRuns(told: Figures): readonly Run[] {
  const [first, second] = told.figures;
  if (!first) return [];
  const name = (f: IndicatorFigures): string => lower(figureWords[f.figure]);
  if (second && alike(first, second)) {
    const both = { text: name(second), anchor: totalAnchor(told.indicator.id, second.figure) };
    return [plain(`${name(first)} và `), both, ...toldRuns(told, first, '')];
  }
  // The earlier days stand once, with the first figure that names them.
  const window = commonWindow(told.figures);
  const days = window && first.comparison ? ` (${daysShort(window)})` : '';
  return told.figures.flatMap((f, i) =>
    atStart(toldRuns(told, f, i === 0 ? '' : days), `${i === 0 ? '' : '; '}${name(f)}`),
  );
}

/** `headed`: the heading of the column names the earlier window (`comparedHead`). */
export function comparedText(f: IndicatorFigures, headed: boolean): string {
  if (f.comparison === undefined) return '';
  return comparisonShort(f.comparison, { percent: f.ratio !== undefined, ofOne: ofOne(f), headed });
}

export const shortFigure: Readonly<Record<Figure, string>> = { period: 'Trong kỳ', cumulative: 'Lũy kế' };
