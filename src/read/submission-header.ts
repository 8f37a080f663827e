import { tidy } from '../text/canonical.ts';
import type { SheetRows } from './submission-keys.ts';
import type { ReadCell, ReadSheet } from './workbook-model.ts';

const headerRows = 12;

function hiddenColumn(sheet: ReadSheet, column: number): boolean {
  return sheet.hiddenColumns.some((span) => span.from <= column && column <= span.to);
}

const keyOrNone = (line: string): readonly string[] => (line === '' ? [] : [line]);

function linesOf(cell: ReadCell): readonly string[] {
  const text = 'text' in cell.raw ? cell.raw.text : '';
  if (!/[\r\n]/.test(text)) return keyOrNone(tidy(text));
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '');
}

function linesAtHead({ sheet, rows }: SheetRows): readonly string[] {
  const lines: string[] = [];
  let left = headerRows;
  for (const [row, cells] of rows) {
    if (sheet.hiddenRows.has(row)) continue;
    if (left-- === 0) break;
    for (const cell of cells) if (!hiddenColumn(sheet, cell.column)) lines.push(...linesOf(cell));
  }
  return lines;
}

const known = new WeakMap<SheetRows, readonly string[]>();

/** Visible text of the first rows of a sheet that hold any, a line each, cell by cell. */
export function headerLines(rows: SheetRows): readonly string[] {
  const lines = known.get(rows) ?? linesAtHead(rows);
  known.set(rows, lines);
  return lines;
}

/** Header of the form's first sheet (`unitSheet` holds the unit's own answers), else of the first visible one. */
export function bookHeader(sheets: readonly SheetRows[], unitSheet: string | undefined): readonly string[] {
  const visible = sheets.filter((s) => s.sheet.visibility === 'visible');
  const first = visible.find((s) => s.sheet.name === unitSheet) ?? visible[0];
  return first ? headerLines(first) : [];
}

const secretMark = /^[^\p{L}\p{N}]*(?:độ mật[^\p{L}\p{N}]+)?(?:(?:tuyệt|tối) )?mật[^\p{L}\p{N}]*$/iu;
/** The end of a sentence that ran over to the next line. */
const endOfSentence = /^mật\W*$/u;

/** The degree of secrecy stamped on a paper (MẬT, TỐI MẬT, TUYỆT MẬT): a (tidied) line of its own, however it is written. */
export function secrecyMark(lines: readonly string[]): string | undefined {
  return lines.find((line) => line.length < 40 && secretMark.test(line) && !endOfSentence.test(line));
}

/** The mark in the header of any sheet. */
export function bookSecrecy(sheets: readonly SheetRows[]): string | undefined {
  return secrecyMark(sheets.flatMap(headerLines));
}
