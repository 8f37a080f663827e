import type { Place, Reading } from '../model/finding.ts';
import type { FormStamp } from '../model/form.ts';
import type { Answer, RawAnswer, StrayAnswer, Submission } from '../model/submission.ts';
import { guarded, Refused } from './refusal.ts';
import { type FoundAnswer, findAnswers } from './submission-cells.ts';
import { sheetsOfTwoForms } from './submission-doubled.ts';
import { bookHeader, bookSecrecy } from './submission-header.ts';
import { keyText, says, sheetRows } from './submission-keys.ts';
import { hiddenRowsOf } from './submission-lost-rows.ts';
import { measuresInBook } from './submission-measures.ts';
import { shownInBook } from './submission-shown.ts';
import { stampFrom } from './submission-stamp.ts';
import { readWorkbook } from './workbook.ts';
import { legacyTexts } from './workbook-legacy.ts';
import { cellName, type ReadBook, type ReadCell, type ReadSheet } from './workbook-model.ts';

const stampWord = 'dondoc-form';

function cellSaying(sheet: ReadSheet, word: string): ReadCell | undefined {
  for (const cell of sheet.cells.values()) if (says(cell, word)) return cell;
  return undefined;
}

/** Keys and values of the hidden sheet: side by side, wherever its columns were moved to. */
function stampEntries(sheet: ReadSheet): ReadonlyMap<string, string> | undefined {
  const mark = cellSaying(sheet, stampWord);
  if (!mark) return undefined;
  const keys = [...sheet.cells.values()].filter((c) => c.column === mark.column);
  return new Map(
    keys.map((key) => [keyText(key), keyText(sheet.cells.get(cellName(key.column + 1, key.row)))]),
  );
}

/** The stamps of the forms in the book: one, or more where sheets of other forms were copied in. */
function readStamps(book: ReadBook): readonly Partial<FormStamp>[] {
  const entries = book.sheets.flatMap((sheet) => stampEntries(sheet) ?? []);
  return entries.map((e) => stampFrom((key) => e.get(key)));
}

function placeOf(file: string, found: FoundAnswer): Place {
  return { kind: 'cell', file, sheet: found.sheet, cell: cellName(found.column, found.row) };
}

function sameRaw(a: RawAnswer, b: RawAnswer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * One answer per id. A copied sheet or row brings an id twice: blanks and equal answers contradict nothing; of the rest
 * the first is kept, and the others are `copies`.
 */
function oneEach(found: readonly FoundAnswer[]): {
  readonly kept: readonly FoundAnswer[];
  readonly copies: readonly FoundAnswer[];
} {
  const kept = new Map<string, FoundAnswer>();
  const copies: FoundAnswer[] = [];
  for (const answer of found) {
    const before = kept.get(answer.id);
    if (!before || before.raw.kind === 'blank') kept.set(answer.id, answer);
    else if (answer.raw.kind !== 'blank' && !sameRaw(before.raw, answer.raw)) copies.push(answer);
  }
  return { kept: [...kept.values()], copies };
}

/** The answers of a book by the ids in its hidden columns; throws `Refused` for one marked secret. `file` says what it was read from. */
export function submissionFromBook(book: ReadBook, file: Submission['file']): Submission {
  const { name } = file;
  const sheets = book.sheets.map(sheetRows);
  const mark = bookSecrecy(sheets);
  if (mark !== undefined) throw new Refused('file-secret', { mark });
  const [stamp, ...otherStamps] = readStamps(book);
  const found = findAnswers(sheets);
  const visibleFirst = found.answers.toSorted((a, b) => Number(b.visible) - Number(a.visible));
  const { kept, copies } = oneEach(visibleFirst);
  const stray = [...copies, ...found.loose, ...found.beside];
  const mixedSheets = sheetsOfTwoForms(sheets, visibleFirst);
  const measures = measuresInBook(name, sheets);
  const { lost, keyRows } = hiddenRowsOf(name, sheets, found.beside);
  return {
    file,
    stamp: stamp ?? {},
    // A stamp without a single id is of no use: nothing can be read by it.
    recognisedBy: kept.length === 0 ? 'none' : stamp ? 'stamp' : 'ids',
    header: bookHeader(sheets, kept.find((a) => a.id.startsWith('unit/'))?.sheet),
    answers: new Map(
      kept.map((a): [string, Answer] => [
        a.id,
        { raw: a.raw, place: placeOf(name, a), ...(a.formula && { formula: true }) },
      ]),
    ),
    stray: stray.map((a): StrayAnswer => ({ id: a.id, raw: a.raw, place: placeOf(name, a) })),
    ...(otherStamps.length > 0 && { otherStamps }),
    ...(mixedSheets.length > 0 && { mixedSheets }),
    ...(lost.length > 0 && { lostRows: lost }),
    ...(keyRows.length > 0 && { keyRows }),
    ...(measures.length > 0 && { measures }),
    ...(kept.length > 0 && { shown: shownInBook(name, sheets, found) }),
    ...(book.legacy && { legacy: legacyTexts(book.legacy, name, kept) }),
  };
}

/** A filled-in Excel form → its answers by id, wherever rows, columns and sheets were moved to. */
export function readXlsxSubmission(
  bytes: Uint8Array,
  name: string,
  sha256: string,
): Reading<Submission | undefined> {
  const { value: book, findings } = readWorkbook(bytes, name);
  if (!book) return { value: undefined, findings };
  return guarded(name, () => {
    if (book.macros) throw new Refused('file-macros', { kind: 'xlsx', what: book.macros });
    return { value: submissionFromBook(book, { name, sha256, kind: 'xlsx' }), findings };
  });
}
