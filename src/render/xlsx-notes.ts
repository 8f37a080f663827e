import type { Book, Sheet } from '../model/book.ts';
import { cellName } from '../model/sheet-text.ts';
import { emptyDrawing, withShapes } from './xlsx-annotate-boxes.ts';
import { surveyOf } from './xlsx-survey.ts';
import { cellText, xmlText } from './xlsx-text.ts';

/** Notes beside cells: text by cell. */
export function notesOf(sheet: Sheet): ReadonlyMap<string, string> {
  const { noted } = surveyOf(sheet);
  return new Map(noted.map(({ row, column, cell }) => [cellName(column, row), cellText(cell.comment ?? '')]));
}

export function notesXml(notes: ReadonlyMap<string, string>, { creator }: Book): string {
  const list = [...notes].map(
    ([ref, text]) =>
      `<comment ref="${ref}" authorId="0"><text><t xml:space="preserve">${xmlText(text)}</t></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${xmlText(cellText(creator))}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** The boxes in which programs show the notes. */
export const notesDrawing = (notes: ReadonlyMap<string, string>): string => withShapes(emptyDrawing, notes);
