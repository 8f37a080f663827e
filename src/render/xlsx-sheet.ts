import type { Book, Sheet } from '../model/book.ts';
import { cellName, columnLetters, onSheet } from '../model/sheet-text.ts';
import { mergesXml, type Pen, rowsXml } from './xlsx-cells.ts';
import { singleRow } from './xlsx-fit.ts';
import { highlightsXml } from './xlsx-highlight.ts';
import { type LinkPlaces, linksXml } from './xlsx-links.ts';
import { fontName } from './xlsx-style.ts';
import { surveyOf } from './xlsx-survey.ts';
import { storable, xmlText } from './xlsx-text.ts';
import { validationsXml } from './xlsx-validation.ts';

const inchesPerMm = 1 / 25.4;
const decreeMargins = { left: 30, right: 15, top: 20, bottom: 20 };
const a4 = 9;

/** Relationships of a sheet to what hangs on it. */
export interface SheetParts {
  readonly drawing?: string;
  readonly notes?: string;
  readonly table?: string;
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** "A1:H40": every cell of the sheet. */
export function extent(sheet: Sheet): string {
  return `A1:${cellName(Math.max(sheet.columns.length, 1) - 1, Math.max(sheet.rows.length, 1) - 1)}`;
}

/** "A5:H40": the headings with the filter and all below them. */
export function filterRange({ filter, rows }: Sheet): string | undefined {
  return filter && `A${filter.row}:${cellName(filter.columns - 1, Math.max(rows.length, filter.row) - 1)}`;
}

function viewXml({ freeze }: Sheet): string {
  const open = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `${open}/></sheetViews>`;
  const { rows, columns } = freeze;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `${open}><pane${split} topLeftCell="${cellName(columns, rows)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: Sheet): string {
  const list = columns.map(
    ({ width, hidden }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return list.length === 0 ? '' : `<cols>${list.join('')}</cols>`;
}

/** Without a password: it keeps slips out, not people. Row heights stay free for long answers. */
const protection = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** The footer in the pages' font; the blank ends the size where digits follow. */
export function footerText(codes: string): string {
  const font = `&"${fontName},Regular"&10 `;
  const sided = /^&[LCR]/.test(codes) ? codes : `&C${codes}`;
  return storable(sided).replace(/(?<!&)&([LCR])/g, (_all, side: string) => `&${side}${font}`);
}

function pageXml(sheet: Sheet): string {
  const mm = sheet.margins ?? decreeMargins;
  const inches = (n: number): number => Math.round(n * inchesPerMm * 1000) / 1000;
  const fit = sheet.fitWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  const breaks = sheet.rows.flatMap((row, r) => (row.breakBefore && r > 0 ? [r] : []));
  return [
    `<pageMargins left="${inches(mm.left)}" right="${inches(mm.right)}" top="${inches(mm.top)}" bottom="${inches(mm.bottom)}" header="${inches(10)}" footer="${inches(10)}"/>`,
    `<pageSetup paperSize="${a4}"${sheet.scale ? ` scale="${sheet.scale}"` : ''}${fit} orientation="${sheet.landscape ? 'landscape' : 'portrait'}"/>`,
    sheet.footer
      ? `<headerFooter><oddFooter>${xmlText(footerText(sheet.footer))}</oddFooter></headerFooter>`
      : '',
    breaks.length === 0
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((r) => `<brk id="${r}" max="16383" man="1"/>`).join('')}</rowBreaks>`,
  ].join('');
}

/** A sheet as text, piece by piece, elements in the order of the schema (ISO/IEC 29500-1, 18.3.1.99). */
export function* sheetXml(sheet: Sheet, parts: SheetParts, pen: Pen, places: LinkPlaces): Generator<string> {
  const filter = sheet.table === undefined ? filterRange(sheet) : undefined;
  yield [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${namespaces}>`,
    sheet.fitWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="${extent(sheet)}"/>${viewXml(sheet)}<sheetFormatPr defaultRowHeight="${singleRow}"/>`,
    `${columnsXml(sheet)}<sheetData>`,
  ].join('');
  yield* rowsXml(sheet, pen);
  yield [
    '</sheetData>',
    sheet.protect ? protection : '',
    filter ? `<autoFilter ref="${filter}"/>` : '',
    mergesXml(sheet),
    highlightsXml(sheet.highlights ?? []),
    validationsXml(sheet),
    linksXml(sheet, places),
    pageXml(sheet),
    parts.drawing ? `<drawing r:id="${parts.drawing}"/>` : '',
    parts.notes ? `<legacyDrawing r:id="${parts.notes}"/>` : '',
    parts.table ? `<tableParts count="1"><tablePart r:id="${parts.table}"/></tableParts>` : '',
    '</worksheet>',
  ].join('');
}

/** Names that belong to a sheet: what repeats on every page, the filter's range. */
export function sheetNames(sheet: Sheet, index: number): readonly string[] {
  const own = `'${sheet.name.replaceAll("'", "''")}'!`;
  const { printColumns: across, printTitles: down } = sheet;
  const titles = [
    ...(across ? [`${own}$${columnLetters(across.from - 1)}:$${columnLetters(across.to - 1)}`] : []),
    ...(down ? [`${own}$${down.from}:$${down.to}`] : []),
  ];
  const filter = sheet.table === undefined ? filterRange(sheet) : undefined;
  const fixed = filter?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const name = (kind: string, more: string, value: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${index}"${more}>${xmlText(value)}</definedName>`;
  return [
    ...(fixed ? [name('_FilterDatabase', ' hidden="1"', `${own}${fixed}`)] : []),
    ...(titles.length > 0 ? [name('Print_Titles', '', titles.join(','))] : []),
  ];
}

export function namedCells({ sheets }: Book): readonly string[] {
  return sheets.flatMap((sheet) =>
    surveyOf(sheet).named.map(({ row, column, cell }) => {
      const at = onSheet(sheet.name, `$${columnLetters(column)}$${row + 1}`);
      return `<definedName name="${xmlText(cell.name ?? '')}">${xmlText(at)}</definedName>`;
    }),
  );
}
