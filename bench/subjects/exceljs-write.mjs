// The cells of a workbook written anew by exceljs's document writer: node exceljs-write.mjs CELLS.json OUT.xlsx
import { readFileSync } from 'node:fs';
import excel from 'exceljs';
import { told } from './told.mjs';

const [, , from, to] = process.argv;
const book = new excel.Workbook();
let values = 0;
for (const { name, rows } of JSON.parse(readFileSync(from, 'utf8'))) {
  const sheet = book.addWorksheet(name);
  for (const row of rows) {
    sheet.addRow(row);
    values += row.filter((v) => v !== null).length;
  }
}
await book.xlsx.writeFile(to);
told(1, 0, values);
