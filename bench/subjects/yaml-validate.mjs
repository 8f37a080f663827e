// Every YAML submission of a folder parsed by `yaml` and held against the compiled schema: node yaml-validate.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { validators } from '../../src/read/validators.js';
import { told } from './told.mjs';

const names = readdirSync(process.argv[2]);
let [values, failed] = [0, 0];
for (const name of names) {
  const read = parse(readFileSync(join(process.argv[2], name), 'utf8'));
  if (!validators.submission(read)) failed++;
  values += Object.keys(read.tasks ?? {}).length;
}
told(names.length, failed, values);
