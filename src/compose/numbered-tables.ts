import type { Block, Doc, DocAppendix, DocSection, Run, Table, TableCell } from '../model/doc.ts';

/** Stands for a number that is known only when the document is whole. No reader lets this character in. */
const unknown = '\uFFFF';

/** In a sentence before a table or a chart: its name with the number it will get. */
export const nextTable = `Bảng ${unknown}`;
export const nextChart = `Biểu đồ ${unknown}`;

interface Numbers {
  readonly tables: number;
  readonly charts: number;
}

const named = (text: string, { tables, charts }: Numbers): string =>
  text.includes(unknown)
    ? text.replaceAll(nextTable, `Bảng ${tables + 1}`).replaceAll(nextChart, `Biểu đồ ${charts + 1}`)
    : text;

function numberedBlock(block: Block, at: Numbers): Block {
  switch (block.kind) {
    case 'table':
      return {
        ...block,
        table: { ...block.table, caption: `Bảng ${at.tables + 1}. ${block.table.caption ?? ''}`.trim() },
      };
    case 'chart':
      return {
        ...block,
        chart: { ...block.chart, title: `Biểu đồ ${at.charts + 1}. ${block.chart.title}` },
      };
    case 'heading':
      return block;
    default:
      return { ...block, runs: block.runs.map((r): Run => ({ ...r, text: named(r.text, at) })) };
  }
}

function numberedBlocks(blocks: readonly Block[], from: Numbers): readonly [readonly Block[], Numbers] {
  let at = from;
  const out = blocks.map((block) => {
    const done = numberedBlock(block, at);
    at = {
      tables: at.tables + (block.kind === 'table' ? 1 : 0),
      charts: at.charts + (block.kind === 'chart' ? 1 : 0),
    };
    return done;
  });
  return [out, at];
}

/** Tables and charts numbered through the whole report: the sections in their order, then the appendices. */
export function numbered(
  sections: readonly DocSection[],
  appendices: readonly DocAppendix[],
): { readonly sections: readonly DocSection[]; readonly appendices: readonly DocAppendix[] } {
  let at: Numbers = { tables: 0, charts: 0 };
  const through = <P extends { readonly blocks: readonly Block[] }>(part: P): P => {
    const [blocks, next] = numberedBlocks(part.blocks, at);
    at = next;
    return { ...part, blocks };
  };
  return { sections: sections.map(through), appendices: appendices.map(through) };
}

/** A table of a document with its running number, as its caption prints it. */
export interface NumberedTable {
  readonly number: number;
  readonly caption: string;
  /** Title of the appendix; absent: in the main part. */
  readonly appendix?: string;
  readonly table: Table;
}

/** Every table of a report in order: `Bảng 1`, `Bảng 2` … through the main part and the appendices. */
export function numberedTables(doc: Pick<Doc, 'body' | 'appendices'>): readonly NumberedTable[] {
  const parts: readonly { readonly blocks: readonly Block[]; readonly appendix?: string }[] = [
    { blocks: doc.body },
    ...doc.appendices.map((a) => ({ blocks: a.blocks, appendix: a.title })),
  ];
  return parts
    .flatMap(({ blocks, ...about }) =>
      blocks.flatMap((b) => (b.kind === 'table' ? [{ ...about, table: b.table }] : [])),
    )
    .map((t, i) => ({ ...t, number: i + 1, caption: t.table.caption ?? '' }));
}

/** The cells of a table on its grid, heading rows first; a cell over several columns or rows stands in each of them. */
export function gridOf(table: Table): readonly (readonly (TableCell | undefined)[])[] {
  const rows = [...table.head, ...table.rows.map((r) => r.cells)];
  const grid = rows.map((): (TableCell | undefined)[] => table.columns.map(() => undefined));
  for (const [y, cells] of rows.entries()) {
    for (const cell of cells) {
      const x = grid[y]?.indexOf(undefined) ?? -1;
      if (x >= 0)
        for (const row of grid.slice(y, y + (cell.down ?? 1)))
          row.fill(cell, x, Math.min(x + (cell.across ?? 1), row.length));
    }
  }
  return grid;
}

/** "C5" → the third column, the fifth row counted from the first heading row; undefined where the table has no such cell. */
export function cellAt(table: Table, name: string): TableCell | undefined {
  const [, letters, row] = /^([A-Z]{1,2})([1-9]\d*)$/.exec(name.trim().toUpperCase()) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0);
  return gridOf(table)[Number(row) - 1]?.[column - 1];
}
