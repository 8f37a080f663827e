import type { CellRichTextValue, Style, Workbook, Worksheet, CellValue as WrittenValue } from 'exceljs';
import type { Cell, Sheet } from '../model/book.ts';
import { singleRow } from './xlsx-fit.ts';
import { rowHeights } from './xlsx-height.ts';
import { cellAddress, footerText } from './xlsx-package.ts';
import { hintFontSize, styleBook, type Template } from './xlsx-style.ts';
import { cellText } from './xlsx-text.ts';
import { addValidations, moment } from './xlsx-validation.ts';

const inchesPerMm = 1 / 25.4;
const decreeMargins = { left: 30, right: 15, top: 20, bottom: 20 };
const a4 = 9;

function withHint(text: string, hint: string, font: Partial<Style>['font']): CellRichTextValue {
  return {
    richText: [
      { font: font ?? {}, text: cellText(text) },
      { font: { ...font, size: hintFontSize, bold: false, italic: true }, text: cellText(`\n${hint}`) },
    ],
  };
}

/** The value as exceljs takes it. A plain text is never a formula, whatever it begins with. */
function writtenValue(cell: Cell, style: Partial<Style>): WrittenValue {
  const { value } = cell;
  if (value === null || value === '') return null;
  if (typeof value === 'string') return cell.hint ? withHint(value, cell.hint, style.font) : cellText(value);
  if (typeof value === 'number') return value;
  if ('date' in value) return moment(value.date);
  if ('link' in value) return cellText(value.text);
  return { formula: value.formula, result: value.value, date1904: false };
}

function pageSetup(sheet: Sheet): Partial<Worksheet['pageSetup']> {
  const mm = sheet.margins ?? decreeMargins;
  const inches = (n: number): number => Math.round(n * inchesPerMm * 1000) / 1000;
  return {
    paperSize: a4,
    orientation: sheet.landscape ? 'landscape' : 'portrait',
    margins: {
      left: inches(mm.left),
      right: inches(mm.right),
      top: inches(mm.top),
      bottom: inches(mm.bottom),
      header: inches(10),
      footer: inches(10),
    },
    ...(sheet.scale ? { scale: sheet.scale } : {}),
    ...(sheet.fitWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(sheet.printTitles ? { printTitlesRow: `${sheet.printTitles.from}:${sheet.printTitles.to}` } : {}),
    ...(sheet.printColumns
      ? { printTitlesColumn: `${letters(sheet.printColumns.from)}:${letters(sheet.printColumns.to)}` }
      : {}),
  };
}

const letters = (column: number): string => cellAddress(0, column - 1).replace(/\d+$/, '');

function views(sheet: Sheet): Worksheet['views'] {
  const { freeze } = sheet;
  const base = { showGridLines: false };
  return freeze
    ? [{ ...base, state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows }]
    : [{ ...base, state: 'normal' }];
}

function fillRows(ws: Worksheet, sheet: Sheet, template: Template): void {
  const styleOf = styleBook(template);
  const heights = rowHeights(sheet, template);
  for (const [r, row] of sheet.rows.entries()) {
    const line = ws.getRow(r + 1);
    const height = heights[r];
    if (height !== undefined) line.height = height;
    if (row.hidden) line.hidden = true;
    if (row.breakBefore && r > 0) ws.getRow(r).addPageBreak();
    for (const [c, cell] of row.cells.entries()) {
      if (!cell) continue;
      const target = line.getCell(c + 1);
      const style = styleOf(cell);
      target.style = style;
      target.value = writtenValue(cell, style);
      if (cell.comment) target.note = cellText(cell.comment);
      if ((cell.across ?? 1) > 1 || (cell.down ?? 1) > 1)
        ws.mergeCells(r + 1, c + 1, r + (cell.down ?? 1), c + (cell.across ?? 1));
    }
  }
}

function nameCells(workbook: Workbook, ws: Worksheet, sheet: Sheet): void {
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.cells.entries())
      if (cell?.name) {
        const at = ws.getColumn(c + 1).letter;
        workbook.definedNames.add(`'${sheet.name.replaceAll("'", "''")}'!$${at}$${r + 1}`, cell.name);
      }
}

/** Adds the sheet to the workbook. Links are written afterwards, into the package. */
export async function addSheet(workbook: Workbook, sheet: Sheet, template: Template): Promise<void> {
  const ws = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility === 'very-hidden' ? 'veryHidden' : 'visible',
    views: views(sheet),
    properties: { defaultRowHeight: singleRow, dyDescent: 0.25 },
    pageSetup: pageSetup(sheet),
  });
  for (const [i, column] of sheet.columns.entries()) {
    ws.getColumn(i + 1).width = column.width;
    if (column.hidden) ws.getColumn(i + 1).hidden = true;
  }
  fillRows(ws, sheet, template);
  nameCells(workbook, ws, sheet);
  addValidations(ws, sheet);
  if (sheet.footer) ws.headerFooter.oddFooter = footerText(sheet.footer);
  if (sheet.filter)
    ws.autoFilter = {
      from: { row: sheet.filter.row, column: 1 },
      to: { row: Math.max(sheet.rows.length, sheet.filter.row), column: sheet.filter.columns },
    };
  // Without a password: it keeps slips out, not people. Row heights stay free for long answers.
  if (sheet.protect)
    await ws.protect('', { formatRows: true, formatColumns: true, sort: true, autoFilter: true });
}
