// Every Word file of a folder converted: node mammoth-read.mjs FOLDER
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { told } from './told.mjs';

const names = readdirSync(process.argv[2]);
let [values, failed] = [0, 0];
for (const name of names) {
  try {
    const { value } = await mammoth.convertToHtml({ path: join(process.argv[2], name) });
    values += value.split('</td>').length - 1;
  } catch {
    failed++;
  }
}
told(names.length, failed, values);
