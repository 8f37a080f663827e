import type { Run, Table, TableRow } from '../model/doc.ts';
import type { StyleIds } from './docx-styles.ts';
import { type Placed, placeRows } from './docx-table-grid.ts';
import { linesOf, type ParagraphStyle, paragraphXml } from './docx-xml.ts';

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
  /** A cell spans into the next row, and the block is short enough to stand on one page. */
  readonly joined?: boolean;
}

function alignOf(look: Look, placed: Placed, row: RowKind): 'left' | 'center' | 'right' {
  if (row.head) return 'center';
  if (row.emphasis === 'group' && placed.across > 1) return 'left';
  return row.emphasis === 'total' && placed.across > 1 ? 'center' : (look.align[placed.column] ?? 'left');
}

/** Pieces of text, a line end in them beginning a new line. */
function runLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of linesOf(run.text).entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function cellXml(look: Look, placed: Placed, row: RowKind): string {
  const span = placed.across > 1 ? `<w:gridSpan w:val="${placed.across}"/>` : '';
  const merge = { start: '<w:vMerge w:val="restart"/>', below: '<w:vMerge/>', none: '' }[
    placed.merge ?? 'none'
  ];
  const vertical = row.head ? 'center' : look.vertical;
  const tcPr = `<w:tcW w:w="${widthOf(look, placed)}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="${vertical}"/>`;
  // A group's heading stays with its first row, and rows that share a cell with each other.
  const keep = row.emphasis === 'group' || row.joined ? '<w:keepNext/>' : '';
  const style: ParagraphStyle = row.head
    ? { style: look.styles.NDBangDau ?? '' }
    : {
        style: (look.small ? look.styles.NDBangNho : look.styles.NDBangO) ?? '',
        properties: `${keep}<w:jc w:val="${alignOf(look, placed, row)}"/>`,
      };
  const { anchor } = placed.cell;
  const bold = !row.head && row.emphasis !== undefined;
  const text = placed.cell.runs
    ? runLines(placed.cell.runs).map((runs) => paragraphXml(style, runs))
    : linesOf(placed.cell.text).map((line, i) =>
        paragraphXml(style, [{ text: line, bold, ...(i === 0 && anchor ? { anchor } : {}) }]),
      );
  return `<w:tc><w:tcPr>${tcPr}</w:tcPr>${text.join('')}</w:tc>`;
}

/** A row taller than about half a page may break: kept whole it could leave a page nearly empty, or not fit any. */
const tallest = 24;

/** The cells that one row alone must hold; a spanning cell has the room of all its rows. */
function rowLines(look: Pick<Look, 'widths'>, row: readonly Placed[]): number {
  return Math.max(1, ...row.map((p) => (p.merge === undefined ? lineCount(look, p) : 1)));
}

/** Which rows belong to the next one by a cell that spans both; a block too tall for half a page may break between rows. */
function joinedRows(look: Pick<Look, 'widths'>, rows: readonly (readonly Placed[])[]): readonly boolean[] {
  const goesOn = rows.map((_row, i) => rows[i + 1]?.some((p) => p.merge === 'below') === true);
  return rows.map((_row, i) => {
    if (!goesOn[i]) return false;
    const from = goesOn.lastIndexOf(false, i) + 1;
    const to = goesOn.indexOf(false, i);
    return rows.slice(from, to + 1).reduce((n, row) => n + rowLines(look, row), 0) <= tallest;
  });
}

function rowXml(look: Look, row: readonly Placed[], kind: RowKind): string {
  const lines = Math.max(...row.map((p) => lineCount(look, p)));
  const trPr = `${kind.head || kind.joined || lines <= tallest ? '<w:cantSplit/>' : ''}${kind.head ? '<w:tblHeader/>' : ''}`;
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
  const joined = joinedRows(look, placed);
  const rows = placed.map((row, i) =>
    rowXml(look, row, { head: false, emphasis: table.rows[i]?.emphasis, joined: joined[i] === true }),
  );
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
