import { type Anchor, answerAnchor, comparisonAnchor, totalAnchor } from '../model/anchor.ts';
import type { Cell, NumberStyle } from '../model/book.ts';
import type { Comparison, IndicatorFigures, Total } from '../model/consolidation.ts';
import { cell, cellName, columnRange, figure, numberStyle } from '../model/sheet-text.ts';
import type { FigureColumn } from './consolidated-book-columns.ts';

export interface Range {
  /** Row of the group's sum, first and last row of its units, from 0. */
  readonly sum: number;
  readonly from: number;
  readonly to: number;
}

function formatOf(c: FigureColumn, stored: number | string | null): NumberStyle {
  return c.part === 'percent' ? 'share' : numberStyle(stored);
}

function formulaCell(c: FigureColumn, formula: string, stored: number | null, kind: Cell['class']): Cell {
  return cell({ formula, value: stored ?? '' }, kind, { format: formatOf(c, stored) });
}

function share(c: FigureColumn, row: number): string {
  const [n, total] = [cellName(c.column - 2, row), cellName(c.column - 1, row)];
  return `IF(N(${total})=0,"",${n}/${total})`;
}

type Totals = Pick<IndicatorFigures, 'total' | 'ratio'>;

function storedTotal(c: FigureColumn, totals: Totals | undefined): number | null {
  if (!totals) return null;
  if (c.part === 'value') return totals.total.value;
  if (c.part === 'n') return totals.ratio?.n ?? null;
  if (c.part === 'N') return totals.ratio?.total ?? null;
  const percent = totals.ratio?.percent ?? null;
  return percent === null ? null : percent / 100;
}

// Grey like the rows of groups: plainly not a cell that somebody left blank.
const notAsked = 'group';

/** One unit's figure; `linked` leads to its source. A unit that is not asked has a cell of another look; blank stays blank. */
export function unitCell(c: FigureColumn, unit: string, row: number, linked: boolean): Cell {
  const value = c.values.get(unit) ?? null;
  if (!c.asked.has(unit)) return cell(null, notAsked);
  if (c.part === 'percent' && value !== null) return formulaCell(c, share(c, row), value, 'number');
  const anchor = linked && value !== null ? { anchor: answerAnchor(unit, `indicator/${c.key}`) } : {};
  return figure(value, 'number', { format: formatOf(c, value), ...anchor });
}

/** The name of the total in this column: of a ratio, its share. */
function nameOf({ figures, part }: FigureColumn, group?: string): { readonly anchor?: Anchor } {
  if (part === 'n' || part === 'N') return {};
  return { anchor: totalAnchor(figures.indicator.id, figures.figure, group) };
}

/** A sum that stays blank where nobody gave a figure. */
function sumFormula(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

export function groupCell(
  c: FigureColumn,
  at: { readonly group: string; readonly row: number; readonly from: number; readonly to: number },
): Cell {
  const stored = storedTotal(
    c,
    c.figures.byGroup.find((g) => g.group === at.group),
  );
  const formula = c.part === 'percent' ? share(c, at.row) : sumFormula(columnRange(c.column, at.from, at.to));
  return { ...formulaCell(c, formula, stored, 'group'), align: 'right', ...nameOf(c, at.group) };
}

export function totalCell(c: FigureColumn, row: number, ranges: readonly Range[]): Cell {
  const stored = storedTotal(c, c.figures);
  if (ranges.length === 0) return figure(stored, 'total');
  const sums = ranges.map((r) => cellName(c.column, r.sum)).join(',');
  const formula = c.part === 'percent' ? share(c, row) : sumFormula(sums);
  return { ...formulaCell(c, formula, stored, 'total'), ...nameOf(c) };
}

/** How many units gave the figure, counted live; not repeated under the share of a ratio. */
export function countCell(c: FigureColumn, ranges: readonly Range[]): Cell {
  const { given }: Total = c.figures.total;
  if (c.part === 'percent' || ranges.length === 0) return figure(c.part === 'percent' ? null : given);
  const cells = ranges.map((r) => columnRange(c.column, r.from, r.to)).join(',');
  return cell({ formula: `COUNT(${cells})`, value: given }, 'number', { format: 'whole' });
}

export function askedCell(c: FigureColumn): Cell {
  return figure(c.part === 'percent' ? null : c.figures.total.asked);
}

/** This period beside the year before; `start` is the row (from 0) of the first of the five lines. A ratio compares its share. */
export function comparisonCell(c: FigureColumn, what: ComparisonLine, start: number): Cell {
  const { indicator, figure: counted } = c.figures;
  const found = comparisonValue(c, what, start);
  return found.value === null ? found : { ...found, anchor: comparisonAnchor(indicator.id, counted) };
}

type ComparisonLine = 'units' | 'now' | 'before' | 'change' | 'points';

function comparisonValue(c: FigureColumn, what: ComparisonLine, start: number): Cell {
  const compared: Comparison | undefined = c.figures.comparison;
  if (!compared || c.part === 'n' || c.part === 'N') return figure(null);
  const ratio = c.part === 'percent';
  const [now, before] = [cellName(c.column, start + 1), cellName(c.column, start + 2)];
  if (what === 'units') return figure(compared.units);
  if (what === 'now' || what === 'before')
    return ratio ? cell(compared[what] / 100, 'number', { format: 'share' }) : figure(compared[what]);
  if (what === 'points')
    return ratio && compared.points !== undefined
      ? cell({ formula: `(${now}-${before})*100`, value: compared.points }, 'number', { format: 'decimal' })
      : figure(null);
  if (ratio || compared.change === null) return figure(null);
  return cell({ formula: `(${now}-${before})/${before}`, value: compared.change / 100 }, 'number', {
    format: 'percent',
  });
}
