// Writes docs/corpus.md from the tables in test/corpus/cases. Run it after changing a case or a title of a finding.
import { writeFileSync } from 'node:fs';
import { load, root } from './load.mjs';

const { corpusPage, readCases } = await load(
  `export { corpusPage } from './test/corpus/page.ts';
   export { readCases } from './test/corpus/case.ts';`,
  'make-doc',
);
writeFileSync(`${root}docs/corpus.md`, corpusPage(readCases()));
console.log('docs/corpus.md');
