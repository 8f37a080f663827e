import { tidy } from '../text/canonical.ts';
import type { SheetRows } from './submission-keys.ts';
import type { ReadCell, ReadSheet } from './workbook-model.ts';

const headerRows = 12;

function hiddenColumn(sheet: ReadSheet, column: number): boolean {
  return sheet.hiddenColumns.some((span) => span.from <= column && column <= span.to);
}

function linesOf(cell: ReadCell): readonly string[] {
  const text = 'text' in cell.raw ? cell.raw.text : '';
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '');
}

/** Visible text of the first rows of a sheet that hold any, a line each, cell by cell. */
export function headerLines({ sheet, rows }: SheetRows): readonly string[] {
  return [...rows]
    .filter(([row]) => !sheet.hiddenRows.has(row))
    .slice(0, headerRows)
    .flatMap(([, cells]) => cells.filter((c) => !hiddenColumn(sheet, c.column)).flatMap(linesOf));
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
