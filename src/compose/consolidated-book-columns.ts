import { asksFor } from '../model/asked.ts';
import type { Cell, Row } from '../model/book.ts';
import type { Consolidation, IndicatorFigures } from '../model/consolidation.ts';
import { cell, rowOf } from '../model/sheet-text.ts';
import { figureWords, indicatorName, partName } from './consolidated-book-labels.ts';
import type { StandingGroup } from './standing-table.ts';

/** TT, unit, standing. */
export const leading = 3;

/** One column of the sheet of figures. A ratio takes three: n, N and the share that follows from them. */
export interface FigureColumn {
  readonly figures: IndicatorFigures;
  readonly part: 'value' | 'n' | 'N' | 'percent';
  readonly column: number;
  readonly key: string;
  readonly width: number;
  /** Figures by unit, only those that are used. */
  readonly values: ReadonlyMap<string, number>;
  /** Units whose form asks for it. */
  readonly asked: ReadonlySet<string>;
}

function partsOf(f: IndicatorFigures): readonly FigureColumn['part'][] {
  return f.indicator.kind === 'ratio' ? ['n', 'N', 'percent'] : ['value'];
}

function valuesOf(f: IndicatorFigures, part: FigureColumn['part']): ReadonlyMap<string, number> {
  if (part !== 'percent') {
    const own = f.sources.filter((s) => part === 'value' || s.part === part);
    return new Map(own.map((s) => [s.unit.id, s.value]));
  }
  const totals = valuesOf(f, 'N');
  const shares = [...valuesOf(f, 'n')].flatMap(([unit, n]): [string, number][] => {
    const total = totals.get(unit);
    return total ? [[unit, n / total]] : [];
  });
  return new Map(shares);
}

const keyEnd = { value: '', percent: '', n: '/n', N: '/N' } as const;

/** The columns in the order of the figures. */
export function columnsOf(
  all: readonly IndicatorFigures[],
  groups: readonly StandingGroup[],
): readonly FigureColumn[] {
  const obligations = groups.flatMap((g) => g.standings.flatMap((s) => s.obligation ?? []));
  return all
    .flatMap((figures) => partsOf(figures).map((part) => ({ figures, part })))
    .map(({ figures, part }, i) => ({
      figures,
      part,
      column: leading + i,
      key: `${figures.indicator.id}/${figures.figure}${keyEnd[part]}`,
      width: figures.indicator.figures.length === 1 && part === 'value' ? 15 : 12,
      values: valuesOf(figures, part),
      asked: new Set(obligations.filter((o) => asksFor(o, figures.indicator)).map((o) => o.unit.id)),
    }));
}

/** Cells over runs of columns that share a key; covered cells stay empty. */
function spans(
  columns: readonly FigureColumn[],
  keyOf: (c: FigureColumn) => string,
  of: (c: FigureColumn, width: number) => Cell | null,
): readonly (Cell | null)[] {
  return columns.map((c, i) => {
    const key = keyOf(c);
    const before = columns[i - 1];
    if (before && keyOf(before) === key) return null;
    const end = columns.findIndex((o, j) => j > i && keyOf(o) !== key);
    return of(c, (end === -1 ? columns.length : end) - i);
  });
}

/** Four heading rows: task, indicator, which figure, part of a ratio. */
export function headRows(columns: readonly FigureColumn[], consolidation: Consolidation): readonly Row[] {
  const taskOf = (c: FigureColumn): string =>
    consolidation.tasks.find((t) => t.indicators.includes(c.figures))?.task.id ?? '';
  const head = (value: string, look: Pick<Cell, 'across' | 'down' | 'align'>): Cell =>
    cell(value, 'head', look);
  const first = ['TT', 'Cơ quan, đơn vị', 'Tình trạng'].map((w) => head(w, { down: 4 }));
  const empty = [null, null, null];
  const part = (c: FigureColumn): Cell | null => {
    if (c.part === 'value') return null;
    return head(c.part === 'percent' ? 'Tỷ lệ' : partName(c.figures.indicator, c.part), {});
  };
  return [
    rowOf([
      ...first,
      ...spans(columns, taskOf, (c, n) => head(`Nhiệm vụ ${taskOf(c)}`, { across: n, align: 'left' })),
    ]),
    rowOf([
      ...empty,
      ...spans(
        columns,
        (c) => c.figures.indicator.id,
        (c, n) => head(indicatorName(c.figures.indicator), { across: n }),
      ),
    ]),
    rowOf([
      ...empty,
      ...spans(
        columns,
        (c) => `${c.figures.indicator.id}/${c.figures.figure}`,
        (c, n) =>
          head(figureWords[c.figures.figure], n > 1 ? { across: n } : { down: c.part === 'value' ? 2 : 1 }),
      ),
    ]),
    rowOf([...empty, ...columns.map(part)]),
  ];
}
