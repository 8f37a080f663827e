import type { FormDocCell, FormDocRow, FormDocTable } from '../model/form-doc.ts';
import { controlXml } from './docx-form-control.ts';
import type { FormStyleIds } from './docx-form-styles.ts';
import { linesOf, paragraphXml } from './docx-xml.ts';

/** Ground of the cells: yellow must be filled in, blue may be, as in the Excel form. */
const shades = { required: 'FFF2CC', optional: 'DDEBF7', head: 'D9D9D9', group: 'E7E6E6', none: 'F2F2F2' };
/** Twips left and right of a cell's text, and the height of a line of 12 points. */
const padding = 85;
const lineHeight = 280;

const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');

/** Gives each control its number: unique in the document, the same every time. */
export type Numbers = () => number;

interface Look {
  readonly styles: FormStyleIds;
  readonly numbers: Numbers;
  readonly widths: readonly number[];
}

function shadeOf({ look, control }: FormDocCell): string | undefined {
  if (control) return control.required ? shades.required : shades.optional;
  return look === 'group' ? shades.group : look === 'none' ? shades.none : undefined;
}

function styleOf({ look }: FormDocCell, styles: FormStyleIds): string {
  switch (look) {
    case 'code':
      return styles.BMMa;
    case 'group':
      return styles.BMNhiemVu;
    case 'about':
      return styles.BMNoiDung;
    case 'previous':
      return styles.BMKyTruoc;
    default:
      return styles.NDBangO;
  }
}

function contentXml(cell: FormDocCell, look: Look, keepNext: boolean): string {
  const style = styleOf(cell, look.styles);
  const keep = keepNext ? '<w:keepNext/>' : '';
  const jc = cell.align && cell.align !== 'left' ? `<w:jc w:val="${cell.align}"/>` : '';
  if (cell.control) {
    const control = controlXml(cell.control, look.numbers(), look.styles.PlaceholderText);
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${jc}</w:pPr>${control}</w:p>`;
  }
  const texts = linesOf(cell.text).map((text) =>
    paragraphXml({ style, properties: `${keep}${jc}` }, [{ text }]),
  );
  const hint = cell.hint
    ? paragraphXml({ style: look.styles.BMGoiY, properties: keep }, [{ text: cell.hint }])
    : '';
  return texts.join('') + hint;
}

function cellXml(cell: FormDocCell, width: number, look: Look, keepNext: boolean): string {
  const { across = 1 } = cell;
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const shade = shadeOf(cell);
  const shd = shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shd}</w:tcPr>${contentXml(cell, look, keepNext)}</w:tc>`;
}

function rowXml(row: FormDocRow, look: Look): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const next = column + (cell.across ?? 1);
    const width = look.widths.slice(column, next).reduce((a, b) => a + b, 0);
    column = next;
    return cellXml(cell, width, look, row.keepNext === true);
  });
  const height = row.lines ? `<w:trHeight w:val="${row.lines * lineHeight}" w:hRule="atLeast"/>` : '';
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells.join('')}</w:tr>`;
}

function headXml(head: readonly string[], { styles, widths }: Look): string {
  const cells = head.map((text, i) => {
    const shd = `<w:shd w:val="clear" w:color="auto" w:fill="${shades.head}"/>`;
    const tcPr = `<w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${shd}<w:vAlign w:val="center"/>`;
    const properties = '<w:keepNext/>';
    return `<w:tc><w:tcPr>${tcPr}</w:tcPr>${paragraphXml({ style: styles.NDBangDau, properties }, [{ text }])}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((a, b) => a + b, 0) || 1;
  let done = 0;
  return shares.map((_, i) => {
    const edge = Math.round((shares.slice(0, i + 1).reduce((a, b) => a + b, 0) / sum) * width);
    const own = edge - done;
    done = edge;
    return own;
  });
}

/** One table of the form, `width` twips wide: fixed widths, heading repeated, no row divided between pages. */
export function formTableXml(
  table: FormDocTable,
  width: number,
  styles: FormStyleIds,
  numbers: Numbers,
): string {
  const look: Look = { styles, numbers, widths: columnWidths(table.shares, width) };
  const grid = look.widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('');
  const tblPr = `<w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>`;
  const rows = table.rows.map((row) => rowXml(row, look)).join('');
  return `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headXml(table.head, look)}${rows}</w:tbl>`;
}
