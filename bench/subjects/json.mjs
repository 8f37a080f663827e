// The same values as JSON: node json.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { told } from './told.mjs';

const names = readdirSync(process.argv[2]);
let values = 0;
for (const name of names)
  values += Object.keys(JSON.parse(readFileSync(join(process.argv[2], name), 'utf8'))).length;
told(names.length, 0, values);
