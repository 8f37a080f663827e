import type { Highlight } from '../model/book.ts';
import { xmlText } from './xlsx-text.ts';

// Printed grey they still differ from a plain cell and from each other: pale and italic, or dark and bold.
const looks: readonly { readonly look: Highlight['look']; readonly font: string; readonly fill: string }[] = [
  { look: 'weak', font: '<i/>', fill: 'FFFFE699' },
  { look: 'strong', font: '<b/>', fill: 'FFF4B183' },
];

/** The looks of highlighted cells, for the style part. */
export const highlightLooks = `<dxfs count="${looks.length}">${looks
  .map(
    ({ font, fill }) =>
      `<dxf><font>${font}</font><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
  )
  .join('')}</dxfs>`;

const quoted = (value: number | string): string =>
  typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;

/** The condition as a formula about the range's first cell; a blank cell is neither above nor below anything. */
function conditionOf({ range, when, value = 0 }: Highlight): string {
  const at = range.replace(/:.*$/, '');
  switch (when) {
    case 'blank':
      return `LEN(TRIM(${at}))=0`;
    case 'below':
      return `AND(ISNUMBER(${at}),${at}<${quoted(value)})`;
    case 'above':
      return `AND(ISNUMBER(${at}),${at}>${quoted(value)})`;
    case 'equals':
      return `AND(${at}<>"",${at}=${quoted(value)})`;
    case 'begins':
      return `LEFT(${at},${String(value).length})=${quoted(String(value))}`;
  }
}

/** Conditional formats of a sheet; where several fit, the first wins. */
export function highlightsXml(highlights: readonly Highlight[]): string {
  return highlights
    .map((h, i) => {
      const look = looks.findIndex((l) => l.look === h.look);
      return `<conditionalFormatting sqref="${xmlText(h.range)}"><cfRule type="expression" dxfId="${look}" priority="${i + 1}" stopIfTrue="1"><formula>${xmlText(conditionOf(h))}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}
