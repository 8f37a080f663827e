import type { LegacyText } from '../model/submission.ts';
import { readLegacyPieces } from '../text/legacy.ts';
import { vietnameseOnly } from './docx-legacy.ts';
import { limits } from './limits.ts';
import { tooLarge } from './refusal.ts';
import { cellName, type ReadBook, type ReadCell, type ReadSheet } from './workbook-model.ts';

type Mark = NonNullable<ReadBook['legacy']>[number];

interface Found {
  readonly sheet: ReadSheet;
  readonly cell: ReadCell;
  readonly text: string;
}

// Plain ASCII in an ordinary font is in no old encoding: most cells go no further.
const anySign = /[\u00a1-\u00ff\uf020-\uf0ff]/;

/** Refuses a book whose texts would keep the comparison busy for long. */
function refuseMuchOdd(found: readonly Found[]): void {
  let odd = 0;
  for (const { sheet, text } of found) {
    if (!vietnameseOnly.test(text)) odd += text.length;
    if (odd > limits.oddText) throw tooLarge('oddText', sheet.name);
  }
}

function textCells(sheet: ReadSheet): readonly Found[] {
  return [...sheet.cells.values()].flatMap((cell) => {
    if (cell.raw.kind !== 'text') return [];
    const { text } = cell.raw;
    return cell.font !== undefined || anySign.test(text) ? [{ sheet, cell, text }] : [];
  });
}

function withTexts(sheet: ReadSheet, changed: ReadonlyMap<ReadCell, string>): ReadSheet {
  const cells = [...sheet.cells].map(([address, cell]): [string, ReadCell] => {
    const text = changed.get(cell);
    return [address, text === undefined ? cell : { ...cell, raw: { kind: 'text', text } }];
  });
  return { ...sheet, cells: new Map(cells) };
}

/** The book with texts in TCVN3 and VNI converted, by the cell's font or by the words of the whole book; what was found stands in `legacy`. */
export function modernBook(book: ReadBook): ReadBook {
  const found = book.sheets.flatMap(textCells);
  refuseMuchOdd(found);
  const read = readLegacyPieces(
    found.map(({ text, cell }) => ({ text, ...(cell.font === undefined ? {} : { font: cell.font }) })),
  );
  const changed = new Map<ReadCell, string>();
  const legacy: Mark[] = [];
  read.forEach(({ kind, text }, i) => {
    const at = found[i];
    if (!at || kind === 'unicode') return;
    if (kind !== 'unsure') changed.set(at.cell, text);
    legacy.push({ kind, sheet: at.sheet.name, cell: cellName(at.cell.column, at.cell.row), text });
  });
  if (legacy.length === 0) return book;
  return { ...book, sheets: book.sheets.map((s) => withTexts(s, changed)), legacy };
}

/** The same for the submission: where it stands, and which answer it is. */
export function legacyTexts(
  marks: readonly Mark[],
  file: string,
  answers: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[],
): readonly LegacyText[] {
  const ids = new Map(answers.map((a) => [`${a.sheet}!${cellName(a.column, a.row)}`, a.id]));
  return marks.map(({ kind, sheet, cell, text }) => {
    const answer = ids.get(`${sheet}!${cell}`);
    const place = { kind: 'cell', file, sheet, cell } as const;
    return { kind, place, text, ...(answer === undefined ? {} : { answer }) };
  });
}
