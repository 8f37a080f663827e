import { docxTables } from './docx-tables.ts';
import { docxText } from './docx-text.ts';
import type { Operations } from './operation.ts';
import { rawBytes } from './raw-bytes.ts';
import { xlsxAdditions } from './xlsx-additions.ts';
import { xlsxParts } from './xlsx-parts.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { xlsxSheets } from './xlsx-sheets.ts';
import { xlsxWriters } from './xlsx-writers.ts';
import { zipLevel } from './zip-level.ts';

/** Every operation that a case may name. */
export const operations: Operations = {
  ...docxTables,
  ...docxText,
  ...rawBytes,
  ...xlsxAdditions,
  ...xlsxParts,
  ...xlsxRows,
  ...xlsxSheets,
  ...xlsxWriters,
  ...zipLevel,
};
