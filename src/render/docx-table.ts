import type { Table, TableCell, TableRow } from '../model/doc.ts';
import type { StyleIds } from './docx-styles.ts';
import { linesOf, type ParagraphStyle, paragraphXml } from './docx-xml.ts';

/** A cell put in its place on the grid; `below` is the lower part of a cell that spans rows. */
interface Placed {
  readonly cell: TableCell;
  readonly column: number;
  readonly across: number;
  readonly merge?: 'start' | 'below';
}

interface Spanning {
  readonly placed: Placed;
  readonly left: number;
}

/** Cells covered from above are left out of a row by the author, as in HTML; the grid gets them back here. */
function placeRow(
  cells: readonly TableCell[],
  columns: number,
  above: readonly Spanning[],
): readonly Placed[] {
  const row: Placed[] = [];
  let next = 0;
  for (let column = 0; column < columns; ) {
    const spanning = above.find((s) => s.placed.column === column);
    const cell = spanning ? undefined : (cells[next++] ?? { text: '' });
    const placed: Placed = spanning
      ? { cell: { text: '' }, column, across: spanning.placed.across, merge: 'below' }
      : placedCell(cell ?? { text: '' }, column, columns);
    row.push(placed);
    column += placed.across;
  }
  return row;
}

function placedCell(cell: TableCell, column: number, columns: number): Placed {
  const across = Math.min(Math.max(cell.across ?? 1, 1), columns - column);
  return { cell, column, across, ...((cell.down ?? 1) > 1 ? { merge: 'start' as const } : {}) };
}

function placeRows(rows: readonly (readonly TableCell[])[], columns: number): readonly (readonly Placed[])[] {
  let above: readonly Spanning[] = [];
  return rows.map((cells) => {
    const row = placeRow(cells, columns, above);
    const started = row
      .filter((p) => p.merge === 'start')
      .map((placed) => ({ placed, left: (placed.cell.down ?? 1) - 1 }));
    const going = above.map((s) => ({ ...s, left: s.left - 1 })).filter((s) => s.left > 0);
    above = [...going, ...started];
    return row;
  });
}

const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
/** Twips left and right of a cell's text. */
const padding = 85;

interface Look {
  readonly styles: StyleIds;
  readonly small: boolean;
  readonly widths: readonly number[];
  readonly align: readonly ('left' | 'center' | 'right')[];
  /** Short rows are centred, as in lists of figures; a table of passages reads from the top. */
  readonly vertical: 'center' | 'top';
}

function widthOf(look: Pick<Look, 'widths'>, placed: Placed): number {
  return look.widths.slice(placed.column, placed.column + placed.across).reduce((a, b) => a + b, 0);
}

/** Lines a cell will take, near enough: 12 pt letters are 110 twips wide on average. */
function lineCount(look: Pick<Look, 'widths'>, placed: Placed): number {
  const room = Math.max(4, Math.floor((widthOf(look, placed) - 2 * padding) / 110));
  return linesOf(placed.cell.text).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

interface RowKind {
  readonly head: boolean;
  readonly emphasis: TableRow['emphasis'];
}

function alignOf(look: Look, placed: Placed, row: RowKind): 'left' | 'center' | 'right' {
  if (row.head) return 'center';
  if (row.emphasis === 'group' && placed.across > 1) return 'left';
  return row.emphasis === 'total' && placed.across > 1 ? 'center' : (look.align[placed.column] ?? 'left');
}

function cellXml(look: Look, placed: Placed, row: RowKind): string {
  const span = placed.across > 1 ? `<w:gridSpan w:val="${placed.across}"/>` : '';
  const merge = { start: '<w:vMerge w:val="restart"/>', below: '<w:vMerge/>', none: '' }[
    placed.merge ?? 'none'
  ];
  const vertical = row.head ? 'center' : look.vertical;
  const tcPr = `<w:tcW w:w="${widthOf(look, placed)}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="${vertical}"/>`;
  // A group's heading stays with its first row.
  const keep = row.emphasis === 'group' ? '<w:keepNext/>' : '';
  const style: ParagraphStyle = row.head
    ? { style: look.styles.NDBangDau ?? '' }
    : {
        style: (look.small ? look.styles.NDBangNho : look.styles.NDBangO) ?? '',
        properties: `${keep}<w:jc w:val="${alignOf(look, placed, row)}"/>`,
      };
  const { anchor } = placed.cell;
  const text = linesOf(placed.cell.text).map((line, i) => {
    const bold = !row.head && row.emphasis !== undefined;
    return paragraphXml(style, [{ text: line, bold, ...(i === 0 && anchor ? { anchor } : {}) }]);
  });
  return `<w:tc><w:tcPr>${tcPr}</w:tcPr>${text.join('')}</w:tc>`;
}

/** A row taller than about half a page may break: kept whole it could leave a page nearly empty, or not fit any. */
const tallest = 24;

function rowXml(look: Look, row: readonly Placed[], kind: RowKind): string {
  const lines = Math.max(...row.map((p) => lineCount(look, p)));
  const trPr = `${kind.head || lines <= tallest ? '<w:cantSplit/>' : ''}${kind.head ? '<w:tblHeader/>' : ''}`;
  const cells = row.map((p) => cellXml(look, p, kind)).join('');
  return `<w:tr>${trPr === '' ? '' : `<w:trPr>${trPr}</w:trPr>`}${cells}</w:tr>`;
}

function mostlyShort(widths: readonly number[], rows: readonly (readonly Placed[])[]): boolean {
  const tall = rows.filter((row) => row.some((p) => lineCount({ widths }, p) > 4)).length;
  return tall * 5 <= rows.length;
}

function columnWidths(table: Table, width: number): readonly number[] {
  const sum = table.columns.reduce((total, c) => total + c.share, 0) || 1;
  const edges = table.columns.map((_, i) =>
    Math.round((table.columns.slice(0, i + 1).reduce((t, c) => t + c.share, 0) / sum) * width),
  );
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}

/**
 * A table as wide as `width` (twips), fixed widths, heading rows repeated on every page. Written as text, not through
 * objects of a library: a table of all units has thousands of cells.
 */
export function tableXml(table: Table, width: number, styles: StyleIds): string {
  const columns = table.columns.length;
  const widths = columnWidths(table, width);
  const placed = placeRows(
    table.rows.map((r) => r.cells),
    columns,
  );
  const look: Look = {
    styles,
    small: table.small === true,
    widths,
    align: table.columns.map((c) => c.align),
    vertical: mostlyShort(widths, placed) ? 'center' : 'top',
  };
  const head = placeRows(table.head, columns).map((row) =>
    rowXml(look, row, { head: true, emphasis: undefined }),
  );
  const rows = placed.map((row, i) => rowXml(look, row, { head: false, emphasis: table.rows[i]?.emphasis }));
  // Room above the table; the words that announce it stay with it.
  const before: ParagraphStyle = {
    style: styles.NDNgan ?? '',
    properties: '<w:keepNext/><w:spacing w:before="80"/>',
  };
  const caption =
    table.caption === undefined
      ? paragraphXml(before, [])
      : paragraphXml({ style: styles.NDBangTen ?? '' }, [{ text: table.caption }]);
  const tblPr = `<w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>`;
  const grid = look.widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('');
  // A paragraph after each table: without it Word joins two tables that follow one another.
  const after = paragraphXml({ style: styles.NDNgan ?? '' }, []);
  return `${caption}<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head.join('')}${rows.join('')}</w:tbl>${after}`;
}
