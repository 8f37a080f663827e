import type { IndicatorFigures, TaskResults } from '../model/consolidation.ts';
import type { Block, Table, TableCell, TableRow } from '../model/doc.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import { vietnameseNumber } from '../text/print.ts';
import { figureWords } from './consolidated-book-labels.ts';
import { dash, sentence } from './consolidated-doc-words.ts';
import { commonWindow, comparedHead } from './consolidated-uneven.ts';
import { changeWords, comparisonShort, comparisonWords, outOf } from './vietnamese-sentences.ts';

const lower = (text: string): string => text.toLocaleLowerCase('vi');

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

const given = (f: Totals): number => (f.ratio ?? f.total).given;

/** "1.568", or "69,85% (25.736/36.845)"; "–" where nobody gave a figure. `between` parts a rate from its n and N. */
export function valueText(f: Totals, between = ' '): string {
  if (f.ratio) {
    const { n, total, percent } = f.ratio;
    if (n === null || total === null || percent === null) return '–';
    return `${vietnameseNumber(percent)}%${between}(${outOf(n, total)})`;
  }
  return f.total.value === null ? '–' : vietnameseNumber(f.total.value);
}

export const coverText = (f: Totals): string => outOf((f.ratio ?? f.total).given, (f.ratio ?? f.total).asked);

/** A figure that only one unit was asked for is that unit's own: there is nothing to say about its cover. */
const ofOne = (f: Totals): boolean => (f.ratio ?? f.total).asked === 1;

function figureSentence({ indicator, figures }: Figures): Block {
  const parts = figures.map((f) => {
    if (given(f) === 0) return `${lower(figureWords[f.figure])} chưa có số liệu (${coverText(f)} đơn vị)`;
    const unit = f.ratio ? '' : ` ${indicator.unitOfMeasure}`;
    const cover = ofOne(f) ? '' : ` (${coverText(f)} đơn vị có số liệu)`;
    const words = ofOne(f) ? changeWords : comparisonWords;
    const compared = f.comparison ? `, ${words(f.comparison, f.ratio !== undefined)}` : '';
    return `${lower(figureWords[f.figure])} ${valueText(f)}${unit}${cover}${compared}`;
  });
  return dash(`${indicator.name}: ${parts.join('; ')}.`);
}

/** `headed`: the heading of the column names the earlier window (`comparedHead`). */
export function comparedText(f: IndicatorFigures, headed: boolean): string {
  if (f.comparison === undefined) return '';
  return comparisonShort(f.comparison, { percent: f.ratio !== undefined, ofOne: ofOne(f), headed });
}

const shortFigure: Readonly<Record<Figure, string>> = { period: 'Trong kỳ', cumulative: 'Lũy kế' };

/** One column for both figures of an indicator, so each says which it is. */
function comparedEach(figures: readonly IndicatorFigures[], headed: boolean): string {
  const text = (f: IndicatorFigures): string => comparedText(f, headed);
  const told = figures.filter((f) => f.comparison);
  const [first, ...others] = told.map(text);
  if (others.length > 0 && others.every((other) => other === first)) return `Trong kỳ và lũy kế: ${first}`;
  return told.map((f) => `${shortFigure[f.figure]}: ${text(f)}`).join('\n');
}

function bodyRow({ indicator, figures }: Figures, i: number, headed: boolean): TableRow {
  const cell = (figure: 'period' | 'cumulative'): TableCell => {
    const found = figures.find((f) => f.figure === figure);
    return { text: found === undefined ? '' : valueText(found, '\n') };
  };
  const covers = [...new Set(figures.map(coverText))];
  return {
    cells: [
      { text: String(i + 1) },
      { text: indicator.name },
      { text: indicator.unitOfMeasure },
      cell('period'),
      cell('cumulative'),
      { text: covers.join('; ') },
      { text: comparedEach(figures, headed) },
    ],
  };
}

function bodyTable(figures: readonly Figures[]): Table {
  const all = figures.flatMap((f) => f.figures);
  const headed = commonWindow(all) !== undefined;
  return {
    columns: [
      { share: 7, align: 'center' },
      { share: 26, align: 'left' },
      { share: 12, align: 'center' },
      { share: 15, align: 'right' },
      { share: 26, align: 'right' },
      { share: 14, align: 'center' },
      { share: 27, align: 'center' },
    ],
    head: [
      [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Trong kỳ',
        'Lũy kế từ đầu năm',
        'Số đơn vị có số liệu',
        comparedHead(all),
      ].map((text) => ({ text })),
    ],
    rows: figures.map((f, i) => bodyRow(f, i, headed)),
  };
}

/** Up to this many indicators are told in sentences, more are put in a table. */
const sentencesAtMost = 3;

/** The figures of one task for the body; indicators without any figure are counted, not printed as zero. */
export function figureBlocks(task: TaskResults): readonly Block[] {
  const all = byIndicator(task.indicators);
  const told = all.filter((i) => i.figures.some((f) => given(f) > 0));
  const silent = all.length - told.length;
  const note =
    silent === 0 || told.length === 0
      ? []
      : [sentence(`Còn ${vietnameseNumber(silent)} chỉ tiêu chưa có đơn vị nào cho số liệu (Phụ lục II).`)];
  if (told.length <= sentencesAtMost) return [...told.map(figureSentence), ...note];
  return [
    sentence(
      'Số liệu tổng hợp theo bảng dưới đây. Số đơn vị có số liệu trên tổng số đơn vị được hỏi, lần lượt cho số trong kỳ và số lũy kế nếu hai số khác nhau. So sánh chỉ tính trên các đơn vị có báo cáo ở cả hai kỳ:',
    ),
    { kind: 'table', table: bodyTable(told) },
    ...note,
  ];
}
