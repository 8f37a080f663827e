import type { Sheet } from '../model/book.ts';
import { extent } from './xlsx-sheet.ts';
import { cellText, xmlText } from './xlsx-text.ts';

/** A sheet that is one table: Excel names, filters and pivots it as such. Headings are those of the first row. */
export function tableXml(sheet: Sheet, id: number): string {
  const range = extent(sheet);
  const name = xmlText(sheet.table ?? '');
  const headings = sheet.columns.map((_c, i) => {
    const value = sheet.rows[0]?.cells[i]?.value;
    return typeof value === 'string' ? value : `Cột ${i + 1}`;
  });
  const columns = headings.map((h, i) => `<tableColumn id="${i + 1}" name="${xmlText(cellText(h))}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}
