import { comparisonKey, tidy } from '../text/canonical.ts';
import { readLetterText } from './letter.ts';

/** The line our Word form bears at its foot: "Mẫu <plan> · 2026-06 · xa-ha-trung". */
const stampLine = /^Mẫu:? .{1,80} · \d{4}-(?:\d{2}|dx-\d{2}) · [a-z0-9-]+$/u;
/** Codes of rows that no other table has: "Đ1", "1.1-1". */
const ownCode = /^(?:Đ\d{1,2}|\d{1,2}(?:\.\d{1,2})+-\d{1,2})(?=\s|$)/u;
const ownHeadings = ['hướng dẫn ghi biểu', 'phần ghi của cơ quan đơn vị'].map(comparisonKey);
const fewestCodes = 3;

function isOwn(line: string): boolean {
  if (stampLine.test(line)) return true;
  const key = comparisonKey(line.slice(0, 200));
  return ownHeadings.some((heading) => ` ${key} `.includes(` ${heading} `) && key.length < 100);
}

/**
 * Whether the printed lines are those of our own form, saved as a kind of file that keeps no ids. A letter of its own in
 * front, with its number, makes the form its annex.
 */
export function isPrintedForm(lines: readonly string[], name: string): boolean {
  const cells = lines.map((line) => line.split('\t').map(tidy));
  const coded = cells.flatMap((row, i) => (row.some((c) => ownCode.test(c)) ? [i] : []));
  const own = cells.flatMap((row, i) => (row.some(isOwn) ? [i] : []));
  const first = own[0] ?? (coded.length >= fewestCodes ? coded[0] : undefined);
  return first !== undefined && readLetterText(lines.slice(0, first), name).number === undefined;
}
