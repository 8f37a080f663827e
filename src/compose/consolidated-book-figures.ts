import { unitStandingAnchor } from '../model/anchor.ts';
import { asksFor } from '../model/asked.ts';
import type { Cell, Row, Sheet } from '../model/book.ts';
import type { Consolidation, IndicatorFigures } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { across, cell, cellName, figure, label, onSheet, rowOf } from '../model/sheet-text.ts';
import { stoodOn } from '../model/standing.ts';
import { capital, pageFooter, titleRows } from './book-parts.ts';
import { askedCell, countCell, groupCell, totalCell, unitCell } from './consolidated-book-cells.ts';
import { columnsOf, type FigureColumn, headRows, leading } from './consolidated-book-columns.ts';
import { comparisonRows, titleColumns } from './consolidated-book-comparison.ts';
import { figureHighlights } from './consolidated-book-highlights.ts';
import { linksEveryFigure } from './consolidated-book-sources.ts';
import { unevenText } from './consolidated-uneven.ts';
import type { StandingGroup, StandingTable } from './standing-table.ts';

/** Where the lines about one column of figures stand: 'Số liệu'!D7. */
export interface FigurePlaces {
  readonly total: string;
  readonly given: string;
  readonly asked: string;
  /** This period and the year before, over the units of both. */
  readonly now: string;
  readonly before: string;
}

/** The sheets of figures, and where their lines stand, by "CT-01/period"; a ratio has also …/n, …/N. */
export interface FiguresSheets {
  readonly sheets: readonly Sheet[];
  readonly places: ReadonlyMap<string, FigurePlaces>;
}

/** One sheet: which figures, and of which units. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly IndicatorFigures[];
  readonly groups: readonly StandingGroup[];
}

export interface Block {
  readonly group: StandingGroup;
  /** Row (from 0) of the group's sums; its units follow. */
  readonly row: number;
}

/** Groups with the units that `keep` names. */
function only(groups: readonly StandingGroup[], keep: (unit: string) => boolean): readonly StandingGroup[] {
  return groups
    .map((g) => ({
      ...g,
      rows: g.rows.filter((r) => keep(r.unit.id)),
      standings: g.standings.filter((s) => keep(s.unit.id)),
    }))
    .filter((g) => g.rows.length > 0);
}

/** The groups with the rows they stand on. */
function blocks(groups: readonly StandingGroup[], start: number): readonly Block[] {
  return groups.map((group, i) => ({
    group,
    row: start + groups.slice(0, i).reduce((n, g) => n + g.rows.length + 1, 0),
  }));
}

function blockRows(block: Block, columns: readonly FigureColumn[], linked: boolean): readonly Row[] {
  const { group, row } = block;
  const [from, to] = [row + 1, row + group.rows.length];
  return [
    rowOf([
      cell(null, 'group'),
      cell(`${capital(group.name)} (${group.rows.length})`, 'group'),
      cell(null, 'group'),
      ...columns.map((c) => groupCell(c, { group: group.id, row, from, to })),
    ]),
    ...group.rows.map((r, i) =>
      rowOf([
        figure(r.ordinal ?? null, 'number', { align: 'center' }),
        label(r.unit.name),
        label(capital(r.standing), { anchor: unitStandingAnchor(r.unit.id) }),
        ...columns.map((c) => unitCell(c, r.unit.id, from + i, linked)),
      ]),
    ),
  ];
}

function numberedRow(columns: readonly FigureColumn[]): Row {
  const words = ['A', 'B', 'C', ...columns.map((_c, i) => String(i + 1))];
  return rowOf(words.map((w) => cell(w, 'head')));
}

/** Units × figures with live sums per group and in all; totals stand above the list so that the filter cannot hide them. */
function figuresSheet(consolidation: Consolidation, plan: Plan, part: Part): FiguresSheets {
  const columns = columnsOf(part.figures, part.groups);
  const about = { period: consolidation.period, asOf: stoodOn(consolidation.standing) };
  const title = titleRows(plan, part.title, about, titleColumns(columns));
  const heads = headRows(columns);
  const totalRow = title.length + heads.length;
  const comparison = comparisonRows(columns, plan, totalRow + 3, unevenText(consolidation, plan));
  const filterRow = totalRow + 3 + comparison.length;
  const parts = blocks(part.groups, filterRow + 1);
  const linked = linksEveryFigure(consolidation);
  const ranges = parts.map((b) => ({ sum: b.row, from: b.row + 1, to: b.row + b.group.rows.length }));
  const line = (words: string, kind: 'total' | 'label', of: (c: FigureColumn) => Cell): Row =>
    rowOf([...across(words, kind, leading), ...columns.map(of)]);
  const sheet: Sheet = {
    name: part.name,
    columns: [{ width: 5 }, { width: 28 }, { width: 23 }, ...columns.map(() => ({ width: 14 }))],
    rows: [
      ...title,
      ...heads,
      line('Tổng cộng', 'total', (c) => totalCell(c, totalRow, ranges)),
      line('Số đơn vị có số liệu', 'label', (c) => countCell(c, ranges)),
      line('Số đơn vị được hỏi (nền xám: không được hỏi; nền vàng: chưa có số liệu)', 'label', askedCell),
      ...comparison,
      numberedRow(columns),
      ...parts.flatMap((b) => blockRows(b, columns, linked)),
    ],
    landscape: true,
    freeze: { rows: totalRow, columns: 2 },
    printTitles: { from: title.length + 1, to: totalRow },
    printColumns: { from: 1, to: 2 },
    filter: { row: filterRow + 1, columns: leading + columns.length },
    footer: pageFooter,
    scale: 65,
    highlights: figureHighlights(columns, parts, totalRow),
  };
  const at = (c: FigureColumn, row: number): string => onSheet(part.name, cellName(c.column, totalRow + row));
  const places = columns.map((c): [string, FigurePlaces] => [
    c.key,
    { total: at(c, 0), given: at(c, 1), asked: at(c, 2), now: at(c, 4), before: at(c, 5) },
  ]);
  return { sheets: [sheet], places: new Map(places) };
}

/** Asked of fewer than a tenth of the units: such figures would make a wide sheet of empty cells. */
function askedOfFew(f: IndicatorFigures, consolidation: Consolidation): boolean {
  return f.total.asked * 10 < consolidation.expected;
}

/** All figures: those asked of many units on one sheet, those asked of few on another with those units only. */
export function figuresSheets(consolidation: Consolidation, plan: Plan, table: StandingTable): FiguresSheets {
  const all = consolidation.tasks.flatMap((t) => t.indicators).filter((f) => f.indicator.kind !== 'text');
  const few = all.filter((f) => askedOfFew(f, consolidation));
  const exempt = new Set(
    consolidation.standing.standings.flatMap((s) => (s.kind === 'exempt' ? s.unit.id : [])),
  );
  const groups = only(table.groups, (unit) => !exempt.has(unit));
  const main = figuresSheet(consolidation, plan, {
    name: 'Số liệu',
    title: 'SỐ LIỆU THEO CHỈ TIÊU VÀ ĐƠN VỊ',
    figures: all.filter((f) => !few.includes(f)),
    groups,
  });
  if (few.length === 0) return main;
  const asked = new Set(
    groups.flatMap((g) =>
      g.standings.flatMap((s) =>
        s.obligation && few.some((f) => s.obligation && asksFor(s.obligation, f.indicator)) ? s.unit.id : [],
      ),
    ),
  );
  const rest = figuresSheet(consolidation, plan, {
    name: 'Số liệu riêng',
    title: 'SỐ LIỆU CỦA CHỈ TIÊU HỎI RIÊNG MỘT SỐ ĐƠN VỊ',
    figures: few,
    groups: only(groups, (unit) => asked.has(unit)),
  });
  return {
    sheets: [...main.sheets, ...rest.sheets],
    places: new Map([...main.places, ...rest.places]),
  };
}
