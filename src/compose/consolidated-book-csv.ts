import type { Consolidation } from '../model/consolidation.ts';
import type { Plan } from '../model/plan.ts';
import { figureRecords, recordHead, recordValues } from './consolidated-book-records.ts';

const sign = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212\\ufe63\\ufe66\\ufe62\\ufe6b]';
const blank = '[ \\u00a0\\u3000]*';
/** A program that opens a table of text takes these, also in full width and behind blanks, for the beginning of a formula. */
const formulaLike = new RegExp(`^(?:\\s*${blank}${sign}|[\\t\\r\\n])`);
/**
 * Where lists are parted by semicolons, as in Việt Nam, a program cuts a field at marks that mean nothing here: behind each
 * stands the beginning of a field.
 */
const withinField = new RegExp(`([,;|\\t\\r\\n"]${blank})(?=${sign})`, 'g');

/** A text as one field: an apostrophe keeps it text wherever a program may cut; numbers are written with a point and never altered. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inside = value.replace(withinField, "$1'");
  const safe = formulaLike.test(value) ? `'${inside}` : inside;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (values: readonly (string | number)[]): string => `${values.map(field).join(',')}\r\n`;

/** The rows of sheet "Nguồn" as CSV (RFC 4180), UTF-8 with byte order mark so that spreadsheets read the accents. */
export function longTableCsv(consolidation: Consolidation, plan: Plan): string {
  const lines = [line(recordHead)];
  for (const r of figureRecords(consolidation, plan))
    lines.push(line(recordValues(r, consolidation.period.id)));
  return `\ufeff${lines.join('')}`;
}
