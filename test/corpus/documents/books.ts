import exceljs from 'exceljs';
import { cellText, openBook, sheetPart } from '../operations/book.ts';
import { textOf } from '../operations/package.ts';
import { parseSheet, printSheet, textCell } from '../operations/sheet-xml.ts';
import { newBook, plainSheet } from '../operations/xlsx-sheets.ts';
import { mark } from '../world.ts';
import { letterDocument } from './letter.ts';

/** Opened and saved by another program: exceljs keeps what it understands and writes it its own way. */
export async function savedByExceljs(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  book.modified = new Date(Date.UTC(2026, 5, 15));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function copiedSheets(
  bytes: Uint8Array,
  suffix: string,
  names: readonly string[] = ['Báo cáo', 'Số liệu', '_dondoc'],
) {
  const book = openBook(bytes);
  return names.map((name) => {
    const sheet = parseSheet(textOf(book.parts, sheetPart(book, name)));
    const rows = sheet.rows.map((r) => ({
      ...r,
      cells: r.cells.map((c) =>
        / t="s"/.test(c.attributes) ? textCell(c.column, cellText(book, c), c.attributes) : c,
      ),
    }));
    return { name: `${name}${suffix}`, xml: printSheet({ ...sheet, rows }) };
  });
}

/** The sheets of two units in one book, as when somebody collects them. */
export function bookOfTwoForms(first: Uint8Array, second: Uint8Array): Uint8Array {
  const styles = textOf(openBook(first).parts, 'xl/styles.xml');
  return newBook([...copiedSheets(first, ''), ...copiedSheets(second, ' (2)')], styles);
}

/** A form whose book holds the visible figures sheet of another unit besides its own. */
export function bookWithFiguresOf(own: Uint8Array, other: Uint8Array): Uint8Array {
  const styles = textOf(openBook(own).parts, 'xl/styles.xml');
  return newBook([...copiedSheets(own, ''), ...copiedSheets(other, ' (2)', ['Số liệu'])], styles);
}

/** A table that a unit drew up itself. */
export function ownTable(): Uint8Array {
  const rows = [
    ['UBND XÃ HÀ TRUNG', null, null],
    ['BẢNG TỔNG HỢP KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026', null, null],
    ['TT', 'Nội dung', 'Kết quả'],
    [1, 'Số hội nghị', 5],
    [2, 'Số tin, bài', 41],
    [null, mark, null],
  ];
  return newBook([{ name: 'Tổng hợp', xml: plainSheet(rows) }]);
}

/** What Excel leaves in Word when the visible cells of a form are pasted there: tables of texts, no codes. */
export function pastedIntoWord(bytes: Uint8Array): Uint8Array {
  const book = openBook(bytes);
  const rows = ['Báo cáo', 'Số liệu'].flatMap((name) =>
    parseSheet(textOf(book.parts, sheetPart(book, name)))
      .rows.filter((r) => !r.attributes.includes('hidden'))
      .map((r) =>
        [2, 3, 4, 5, 6].map((n) =>
          cellText(
            book,
            r.cells.find((c) => c.column === n),
          ),
        ),
      ),
  );
  return letterDocument({ table: rows.filter((r) => r.some((t) => t !== '')) });
}
