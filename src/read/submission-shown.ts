import type { AnswerId } from '../model/form.ts';
import type { ShownText } from '../model/submission.ts';
import type { FoundAnswer, FoundAnswers } from './submission-cells.ts';
import { idShape, idText, keyText, mapWord, type SheetRows, says } from './submission-keys.ts';
import { cellName, type ReadCell, type ReadSheet } from './workbook-model.ts';

/** A page of guidance is shorter; of a sheet of calculations the first cells tell enough. */
const longestText = 2000;
const mostTexts = 3000;

const stampWord = 'dondoc-form';

function isHidden({ hiddenRows, hiddenColumns }: ReadSheet, { row, column }: ReadCell): boolean {
  return hiddenRows.has(row) || hiddenColumns.some((c) => c.from <= column && column <= c.to);
}

/** Answers of one sheet by row, and the cells that hold them. */
interface OnSheet {
  readonly byRow: ReadonlyMap<number, readonly FoundAnswer[]>;
  readonly cells: ReadonlySet<string>;
}

function onSheet(name: string, found: FoundAnswers): OnSheet {
  const byRow = new Map<number, FoundAnswer[]>();
  const cells = new Set<string>();
  for (const answer of [...found.answers, ...found.loose, ...found.beside]) {
    if (answer.sheet === name) cells.add(cellName(answer.column, answer.row));
  }
  for (const answer of found.answers) {
    if (answer.sheet !== name) continue;
    const row = byRow.get(answer.row);
    if (row) row.push(answer);
    else byRow.set(answer.row, [answer]);
  }
  return { byRow, cells };
}

/** Heading cells by column, with the rows that they rule. */
interface Heading {
  readonly row: number;
  readonly until: number;
  readonly texts: ReadonlyMap<number, string>;
}

function headingsOf({ rows, headings }: SheetRows): readonly Heading[] {
  const own = [...headings.keys()];
  return own.map((row, i) => ({
    row,
    until: own[i + 1] ?? Number.POSITIVE_INFINITY,
    texts: new Map((rows.get(row) ?? []).map((c) => [c.column, keyText(c)])),
  }));
}

function answersBelow({ byRow }: OnSheet, heading: Heading, column: number): readonly AnswerId[] {
  return [...byRow]
    .filter(([row]) => heading.row < row && row < heading.until)
    .flatMap(([, answers]) => answers.filter((a) => a.column === column).map((a) => a.id));
}

/** Without answers that a merge brought here from another row. */
function ofRow(answers: readonly FoundAnswer[], cells: readonly ReadCell[]): readonly FoundAnswer[] {
  if (answers.length === 0) return answers;
  const ids = cells.map(idText).filter((text) => text !== '');
  return answers.filter((a) => ids.some((id) => a.id === id || a.id.startsWith(`${id}/`)));
}

function textOf(cell: ReadCell): string {
  return 'text' in cell.raw ? cell.raw.text.normalize('NFC').trim().slice(0, longestText) : '';
}

function shownOnSheet(file: string, own: SheetRows, found: FoundAnswers): readonly ShownText[] {
  const { sheet, rows } = own;
  const answered = onSheet(sheet.name, found);
  const headings = headingsOf(own);
  return [...rows].flatMap(([row, cells]): readonly ShownText[] => {
    if (cells.some((c) => says(c, mapWord))) return [];
    const answers = ofRow(answered.byRow.get(row) ?? [], cells);
    const first = Math.min(...answers.map((a) => a.column));
    const ruling = headings.findLast((h) => h.row < row);
    const itself = headings.find((h) => h.row === row);
    return cells.flatMap((cell): readonly ShownText[] => {
      const address = cellName(cell.column, row);
      const text = textOf(cell);
      if (text === '' || answered.cells.has(address) || isHidden(sheet, cell) || idShape.test(text))
        return [];
      const heading = ruling?.texts.get(cell.column);
      const above = itself ? answersBelow(answered, itself, cell.column) : [];
      return [
        {
          text,
          place: { kind: 'cell', file, sheet: sheet.name, cell: address },
          ...(answers.length > 0 && { row: answers.map((a) => a.id) }),
          ...(cell.column < first && answers.length > 0 && { label: true }),
          ...(heading && { heading }),
          ...(above.length > 0 && { above }),
        },
      ];
    });
  });
}

/** What the visible cells of a workbook show that hold no answer: labels and headings, and whatever was typed beside them. */
export function shownInBook(
  file: string,
  sheets: readonly SheetRows[],
  found: FoundAnswers,
): readonly ShownText[] {
  const visible = sheets.filter(({ sheet }) => sheet.visibility === 'visible');
  const holding = new Set(found.answers.map((a) => a.sheet));
  const isStamp = ({ rows }: SheetRows): boolean =>
    [...rows.values()].some((cells) => cells.some((c) => says(c, stampWord)));
  return visible
    .filter((s) => !isStamp(s))
    .toSorted((a, b) => Number(holding.has(b.sheet.name)) - Number(holding.has(a.sheet.name)))
    .flatMap((own) => shownOnSheet(file, own, found))
    .slice(0, mostTexts);
}
