import type { Workbook } from 'exceljs';
import type { Book } from '../model/book.ts';
import { finishedParts } from './xlsx-package.ts';
import { addSheet } from './xlsx-sheet.ts';
import { readTemplate, type Template } from './xlsx-style.ts';
import { cellText } from './xlsx-text.ts';
import { packPart, unzipOwn, zip } from './zip.ts';

const listsSheet = '_danhsach';

/** Drop-down values stand on a sheet of their own: written into the rule they may not pass 255 characters. */
function addLists(workbook: Workbook, book: Book): void {
  if (book.lists.length === 0) return;
  const ws = workbook.addWorksheet(listsSheet, { state: 'veryHidden' });
  for (const [i, list] of book.lists.entries()) {
    for (const [r, value] of list.values.entries()) ws.getCell(r + 1, i + 2).value = cellText(value);
    const at = ws.getColumn(i + 2).letter;
    workbook.definedNames.add(`${listsSheet}!$${at}$1:$${at}$${list.values.length}`, list.name);
  }
}

/** The parts of the workbook, each as text, before they are packed. */
export async function bookParts(book: Book, template: Template): Promise<ReadonlyMap<string, string>> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const sheet of book.sheets) await addSheet(workbook, sheet, template);
  addLists(workbook, book);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishedParts(unzipOwn(bytes), book);
}

/** Writes the book as .xlsx. Fonts, fills and borders come from the Excel template by class name; same book, same bytes. */
export async function renderBook(book: Book, template: Uint8Array): Promise<Uint8Array> {
  const parts = await bookParts(book, await readTemplate(template));
  return zip([...parts].map(([name, xml]) => packPart(name, xml)));
}
