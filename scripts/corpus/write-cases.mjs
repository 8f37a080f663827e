// Writes files of the corpus to a folder, as the tests build them: bases for make.sh, and a way to look at any case.
// Usage: node scripts/corpus/write-cases.mjs FOLDER [CASE…]
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { load } from './load.mjs';

const [folder = 'corpus', ...wanted] = process.argv.slice(2);
const { buildCase, readCases } = await load(
  `export { buildCase } from './test/corpus/build.ts';
   export { readCases } from './test/corpus/case.ts';`,
  'write-cases',
);
const cases = readCases();
const byId = new Map(cases.map((c) => [c.id, c]));
mkdirSync(folder, { recursive: true });
for (const c of cases) {
  if (wanted.length > 0 && !wanted.includes(c.id)) continue;
  writeFileSync(join(folder, `${c.id}${extname(c.name)}`), await buildCase(c, byId));
}
