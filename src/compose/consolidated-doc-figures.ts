import { totalAnchor } from '../model/anchor.ts';
import type { IndicatorFigures, TaskResults } from '../model/consolidation.ts';
import type { Block, Run, Table, TableCell, TableRow } from '../model/doc.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import { vietnameseNumber } from '../text/print.ts';
import { figureWords } from './consolidated-book-labels.ts';
import { dash, figure, plain, type Source, sentence, taskName, where } from './consolidated-doc-words.ts';
import { commonWindow, comparedHead } from './consolidated-uneven.ts';
import { nextTable } from './numbered-tables.ts';
import { changeWords, comparisonShort, comparisonWords, lowerFirst, outOf } from './vietnamese-sentences.ts';

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
    const parts = outOf(n, total);
    // In a narrow column a long fraction is parted at its line, not inside a number.
    const fraction = between === '\n' && parts.length > 11 ? parts.replace('/', '/\n') : parts;
    return `${vietnameseNumber(percent)}%${between}(${fraction})`;
  }
  return f.total.value === null ? '–' : vietnameseNumber(f.total.value);
}

export const coverText = (f: Totals): string => outOf((f.ratio ?? f.total).given, (f.ratio ?? f.total).asked);

/** A figure that only one unit was asked for is that unit's own: there is nothing to say about its cover. */
const ofOne = (f: Totals): boolean => (f.ratio ?? f.total).asked === 1;

function figureRuns({ indicator, figures }: Figures): readonly Run[] {
  return figures.flatMap((f, i) => {
    const what = `${i === 0 ? '' : '; '}${lower(figureWords[f.figure])}`;
    if (given(f) === 0) return [plain(`${what} chưa có số liệu (${coverText(f)} đơn vị)`)];
    const unit = f.ratio ? '' : ` ${indicator.unitOfMeasure}`;
    const cover = ofOne(f) ? '' : ` (${coverText(f)} đơn vị có số liệu)`;
    const words = ofOne(f) ? changeWords : comparisonWords;
    const compared = f.comparison ? `, ${words(f.comparison, f.ratio !== undefined)}` : '';
    return [
      plain(`${what} `),
      figure(valueText(f), totalAnchor(indicator.id, f.figure)),
      plain(`${unit}${cover}${compared}`),
    ];
  });
}

const figureSentence = (told: Figures): Block => dash(`${told.indicator.name}: `, ...figureRuns(told), '.');

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

/** `headed`: its heading names the earlier window; `none`: nothing can be compared, so there is no column. */
export type ComparedColumn = 'headed' | 'plain' | 'none';

export function comparedColumn(figures: readonly IndicatorFigures[]): ComparedColumn {
  if (figures.every((f) => f.comparison === undefined)) return 'none';
  return commonWindow(figures) === undefined ? 'plain' : 'headed';
}

function bodyRow({ indicator, figures }: Figures, i: number, compared: ComparedColumn): TableRow {
  const cell = (figure: Figure): TableCell => {
    const found = figures.find((f) => f.figure === figure);
    if (found === undefined) return { text: '' };
    return { text: valueText(found, '\n'), anchor: totalAnchor(indicator.id, figure) };
  };
  const covers = [...new Set(figures.map(coverText))];
  return {
    cells: [
      { text: String(i + 1) },
      { text: indicator.name },
      { text: indicator.unitOfMeasure },
      cell('period'),
      cell('cumulative'),
      { text: covers.join('\n') },
      ...(compared === 'none' ? [] : [{ text: comparedEach(figures, compared === 'headed') }]),
    ],
  };
}

interface TaskFigures {
  readonly name: string;
  readonly figures: readonly Figures[];
}

const headTexts = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Trong kỳ', 'Lũy kế từ đầu năm', 'Số đơn vị có số liệu'];

/** Figures with what they cover and how they moved; with a row for each task where there are several. */
function bodyTable(tasks: readonly TaskFigures[], caption: string): Table {
  const all = tasks.flatMap((t) => t.figures).flatMap((f) => f.figures);
  const compared = comparedColumn(all);
  const head = [...headTexts, ...(compared === 'none' ? [] : [comparedHead(all)])];
  const shares = [8, 32, 13, 19, 21, 15, 27];
  const aligns = ['center', 'left', 'center', 'right', 'right', 'center', 'center'] as const;
  const rows = (figures: readonly Figures[]) => figures.map((f, i) => bodyRow(f, i, compared));
  return {
    caption,
    columns: head.map((_text, i) => ({ share: shares[i] ?? 1, align: aligns[i] ?? 'center' })),
    head: [head.map((text) => ({ text }))],
    rows: tasks.flatMap((t): readonly TableRow[] => [
      ...(tasks.length > 1
        ? [{ cells: [{ text: t.name, across: head.length }], emphasis: 'group' as const }]
        : []),
      ...rows(t.figures),
    ]),
  };
}

/** Up to this many indicators are told in sentences, more are put in a table. */
const sentencesAtMost = 3;

function tableWords(told: readonly Figures[]): string {
  const cover =
    'Số đơn vị có số liệu trên tổng số đơn vị được hỏi, lần lượt cho số trong kỳ và số lũy kế nếu hai số khác nhau.';
  const none = comparedColumn(told.flatMap((f) => f.figures)) === 'none';
  return none ? cover : `${cover} So sánh chỉ tính trên các đơn vị có báo cáo ở cả hai kỳ.`;
}

const toldOf = (all: readonly Figures[]): readonly Figures[] =>
  all.filter((i) => i.figures.some((f) => given(f) > 0));

function silentNote(silent: number, place: string): readonly Block[] {
  if (silent === 0) return [];
  return [sentence(`Còn ${vietnameseNumber(silent)} chỉ tiêu chưa có đơn vị nào cho số liệu, nêu ${place}.`)];
}

/** The figures of one task for the body; indicators without any figure are counted, not printed as zero. */
export function figureBlocks(source: Source, task: TaskResults): readonly Block[] {
  const all = byIndicator(task.indicators);
  const told = toldOf(all);
  const note = told.length === 0 ? [] : silentNote(all.length - told.length, where(source).figures);
  if (told.length <= sentencesAtMost) return [...told.map(figureSentence), ...note];
  const name = taskName(task.task);
  return [
    sentence(`Số liệu tổng hợp tại ${nextTable}. ${tableWords(told)}`),
    { kind: 'table', table: bodyTable([{ name, figures: told }], `Số liệu ${lowerFirst(name)}`) },
    ...note,
  ];
}

/** All figures in one table, by task: for the brief report. */
export function allFigureBlocks(source: Source): readonly Block[] {
  const tasks = source.consolidation.tasks.map((t) => ({
    name: taskName(t.task),
    all: byIndicator(t.indicators),
  }));
  const told = tasks
    .map(({ name, all }) => ({ name, figures: toldOf(all) }))
    .filter((t) => t.figures.length > 0);
  const silent = tasks.reduce((n, t) => n + t.all.length - toldOf(t.all).length, 0);
  if (told.length === 0) return [sentence('Các báo cáo được tổng hợp không có số liệu theo chỉ tiêu.')];
  return [
    sentence(
      `Số liệu tổng hợp theo chỉ tiêu tại ${nextTable}. ${tableWords(told.flatMap((t) => t.figures))}`,
    ),
    { kind: 'table', table: bodyTable(told, 'Số liệu tổng hợp theo chỉ tiêu') },
    ...silentNote(silent, where(source).figures),
  ];
}
