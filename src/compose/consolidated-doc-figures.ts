import { comparisonAnchor, totalAnchor } from '../model/anchor.ts';
import type { IndicatorFigures, TaskResults } from '../model/consolidation.ts';
import type { Block, Table, TableCell, TableRow } from '../model/doc.ts';
import type { Figure } from '../model/reporting.ts';
import { vietnameseNumber } from '../text/print.ts';
import {
  byIndicator,
  comparedText,
  coverText,
  type Figures,
  figureRuns,
  given,
  lower,
  shortFigure,
  valueText,
} from './consolidated-doc-figure-words.ts';
import { dash, figure, plain, type Source, sentence, taskName, where } from './consolidated-doc-words.ts';
import { commonWindow, comparedHead } from './consolidated-uneven.ts';
import { nextTable } from './numbered-tables.ts';
import { lowerFirst } from './vietnamese-sentences.ts';

const figureSentence = (told: Figures): Block => dash(`${told.indicator.name}: `, ...figureRuns(told), '.');

/** One column for both figures of an indicator, so each says which it is and has its own sources. */
function comparedEach(figures: readonly IndicatorFigures[], headed: boolean): TableCell {
  const text = (f: IndicatorFigures): string => comparedText(f, headed);
  const about = (f: IndicatorFigures): string => comparisonAnchor(f.indicator.id, f.figure);
  const told = figures.filter((f) => f.comparison);
  const [first, second] = told;
  if (!first) return { text: '' };
  const runs =
    second && text(first) === text(second)
      ? [
          figure(shortFigure[first.figure], about(first)),
          plain(' và '),
          figure(`${lower(shortFigure[second.figure])}: ${text(second)}`, about(second)),
        ]
      : told.flatMap((f, i) => [
          ...(i === 0 ? [] : [plain('\n')]),
          figure(`${shortFigure[f.figure]}: ${text(f)}`, about(f)),
        ]);
  return { text: runs.map((r) => r.text).join(''), runs };
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
      ...(compared === 'none' ? [] : [comparedEach(figures, compared === 'headed')]),
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
  const shares = [8, 29, 12, 18, 20, 15, 34];
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
  return none
    ? cover
    : `${cover} So sánh chỉ tính trên các đơn vị có báo cáo ở cả hai kỳ; số kỳ này ở cột đó là của chính các đơn vị ấy.`;
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
