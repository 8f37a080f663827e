// Every cell of every workbook of a folder: node sheetjs-read.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sheetjs from 'xlsx';
import { told } from './told.mjs';

const names = readdirSync(process.argv[2]);
let [values, failed] = [0, 0];
for (const name of names) {
  try {
    const book = sheetjs.read(readFileSync(join(process.argv[2], name)));
    for (const sheet of Object.values(book.Sheets))
      for (const [address, cell] of Object.entries(sheet))
        if (!address.startsWith('!') && cell.v !== '') values++;
  } catch {
    failed++;
  }
}
told(names.length, failed, values);
