// Every cell of every workbook of a folder: node exceljs-read.mjs FOLDER
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import { told } from './told.mjs';

const names = readdirSync(process.argv[2]);
let [values, failed] = [0, 0];
for (const name of names) {
  try {
    const book = new excel.Workbook();
    await book.xlsx.readFile(join(process.argv[2], name));
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.text !== '') values++;
        }),
      ),
    );
  } catch {
    failed++;
  }
}
told(names.length, failed, values);
