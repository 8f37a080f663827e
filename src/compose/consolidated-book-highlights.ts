import type { Words } from '../messages/words.ts';
import type { Highlight } from '../model/book.ts';
import { cellName, columnRange } from '../model/sheet-text.ts';
import type { StandingKind } from '../model/standing.ts';
import { capital } from './book-parts.ts';
import type { FigureColumn } from './consolidated-book-columns.ts';
import type { Block } from './consolidated-book-figures.ts';

/** Rows (from 0) that follow each other. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Rows of the units that are asked for a column's figure. */
function askedRuns(c: FigureColumn, blocks: readonly Block[]): readonly Run[] {
  const rows = blocks.flatMap(({ group, row }) =>
    group.rows.flatMap((r, i) => (c.asked.has(r.unit.id) ? [row + 1 + i] : [])),
  );
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.to === row - 1) runs[runs.length - 1] = { from: last.from, to: row };
    else runs.push({ from: row, to: row });
  }
  return runs;
}

/** What was asked and not given; columns asked of the same units share a rectangle. */
function blanks(columns: readonly FigureColumn[], blocks: readonly Block[]): readonly Highlight[] {
  const found: {
    readonly key: string;
    readonly runs: readonly Run[];
    readonly first: number;
    last: number;
  }[] = [];
  for (const c of columns) {
    const runs = askedRuns(c, blocks);
    const key = runs.map((r) => `${r.from}-${r.to}`).join();
    const before = found.at(-1);
    if (before?.key === key) before.last = c.column;
    else found.push({ key, runs, first: c.column, last: c.column });
  }
  return found.flatMap(({ runs, first, last }) =>
    runs.map(
      ({ from, to }): Highlight => ({
        range: `${cellName(first, from)}:${cellName(last, to)}`,
        when: 'blank',
        look: 'weak',
      }),
    ),
  );
}

/** A share above 100% cannot be; a figure that is missing shows as such. */
export function figureHighlights(
  columns: readonly FigureColumn[],
  blocks: readonly Block[],
  firstRow: number,
): readonly Highlight[] {
  const end = blocks.at(-1);
  const last = end ? end.row + end.group.rows.length : firstRow;
  const shares = columns.filter((c) => c.part === 'percent');
  return [
    ...shares.map(
      (c): Highlight => ({
        range: columnRange(c.column, firstRow, last),
        when: 'above',
        value: 1,
        look: 'strong',
      }),
    ),
    ...blanks(columns, blocks),
  ];
}

/** The two rates of the measures, from the first group's row to the total's (from 0). */
export function rateHighlights(from: number, to: number): readonly Highlight[] {
  return [4, 6].flatMap((column): readonly Highlight[] => {
    const range = columnRange(column, from, to);
    return [
      { range, when: 'below', value: 0.5, look: 'strong' },
      { range, when: 'below', value: 1, look: 'weak' },
    ];
  });
}

/** Said where rates are highlighted. */
export const rateNote = 'Ô tỷ lệ có nền: dưới 100%; nền đậm, chữ đậm: dưới 50%.';

/** The column of standings: nothing sent or sent back, and what is late or unclear. */
export function standingHighlights(words: Words, from: number, to: number): readonly Highlight[] {
  const looks: readonly (readonly [StandingKind, Highlight['look']])[] = [
    ['overdue', 'strong'],
    ['returned', 'strong'],
    ['late', 'weak'],
    ['confirm-arrival', 'weak'],
  ];
  return looks.map(([kind, look]) => ({
    range: columnRange(2, from, to),
    when: 'begins',
    value: capital(words.standings[kind]),
    look,
  }));
}
