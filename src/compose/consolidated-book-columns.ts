import { asksFor } from '../model/asked.ts';
import type { Cell, Row } from '../model/book.ts';
import type { IndicatorFigures } from '../model/consolidation.ts';
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
      values: valuesOf(figures, part),
      asked: new Set(obligations.filter((o) => asksFor(o, figures.indicator)).map((o) => o.unit.id)),
    }));
}

/**
 * Three heading rows: indicator, which figure, part of a ratio. Every column carries its whole heading: a heading over
 * several columns would be cut where a printed page ends.
 */
export function headRows(columns: readonly FigureColumn[]): readonly Row[] {
  const head = (value: string, down = 1): Cell => cell(value, 'head', down > 1 ? { down } : {});
  const part = (c: FigureColumn): Cell | null => {
    if (c.part === 'value') return null;
    return head(c.part === 'percent' ? 'Tỷ lệ' : partName(c.figures.indicator, c.part));
  };
  return [
    rowOf([
      ...['TT', 'Cơ quan, đơn vị', 'Tình trạng'].map((w) => head(w, 3)),
      ...columns.map(({ figures: f }) => head(`${f.indicator.id}. ${indicatorName(f.indicator)}`)),
    ]),
    rowOf([
      ...Array<null>(leading).fill(null),
      ...columns.map((c) => head(figureWords[c.figures.figure], c.part === 'value' ? 2 : 1)),
    ]),
    rowOf([...Array<null>(leading).fill(null), ...columns.map(part)]),
  ];
}
