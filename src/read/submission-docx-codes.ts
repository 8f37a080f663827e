import { comparisonKey, tidy } from '../text/canonical.ts';
import { cellPlace, type DocCell, type DocRow, type DocTable, type ReadDoc } from './docx-model.ts';
import { type DocAnswer, typedText } from './submission-docx-answers.ts';

type AnswerColumn = 'answer' | 'period' | 'cumulative';

/** Grid column → what stands in it. */
type Columns = ReadonlyMap<number, AnswerColumn>;

/** "Đ1", "1.1-1", "CT-01", "CT-04/2", as the form prints them in its first column. */
const codeShape = /^(?:Đ\d{1,2}|\d{1,2}(?:\.\d{1,2})*-\d{1,2}|\p{Lu}{1,6}-?\d{1,4}(?:\/[12])?)$/u;
/** Codes that no other table has: a table of "CT-01" alone is not ours. */
const ownShape = /^(?:Đ\d{1,2}|\d{1,2}(?:\.\d{1,2})+-\d{1,2})$/;
const longestCode = 12;

/** The code that the cell holds, in the letters of the form. */
export function codeIn(cell: DocCell | undefined): string | undefined {
  if (!cell || cell.text === '' || cell.text.length > 2 * longestCode) return undefined;
  const text = tidy(cell.text)
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\s?[‐-―-]\s?/, '-')
    .replace(/\.$/, '');
  return codeShape.test(text) ? text : undefined;
}

const headings: readonly (readonly [string, AnswerColumn])[] = [
  ['trong kỳ', 'period'],
  ['lũy kế', 'cumulative'],
  ['phần ghi', 'answer'],
  ['trả lời', 'answer'],
  ['số tiền', 'answer'],
];

const mostHeadings = 12;
const longestHeading = 60;

/** Answer columns by the heading row; undefined where the row is none. */
function headingColumns(row: DocRow): Columns | undefined {
  if (row.cells.length > mostHeadings) return undefined;
  const columns = new Map<number, AnswerColumn>();
  for (const cell of row.cells) {
    if (cell.text === '' || cell.text.length > longestHeading) continue;
    const key = comparisonKey(cell.text);
    const found = headings.find(([start]) => key.startsWith(start));
    if (found) columns.set(cell.column, found[1]);
  }
  return columns.size === 0 ? undefined : columns;
}

/** As the form is laid out: code, label, answer; or code, label, measure, period, cumulative. */
function usualColumns(row: DocRow, code: number): Columns {
  return row.cells.length < 5
    ? new Map([[code + 2, 'answer']])
    : new Map([
        [code + 3, 'period'],
        [code + 4, 'cumulative'],
      ]);
}

interface CodeRow {
  readonly row: DocRow;
  readonly code: string | undefined;
  /** Column of the code. */
  readonly at: number;
  /** Its code stands in the cell above, which the row was split from. */
  readonly split: boolean;
}

function codeRow(row: DocRow, above: CodeRow | undefined): CodeRow {
  for (const cell of row.cells.slice(0, 2)) {
    const code = codeIn(cell);
    if (code !== undefined) return { row, code, at: cell.column, split: false };
  }
  const split = above?.code !== undefined && row.cells.some((c) => c.column === above.at && c.continued);
  return { row, code: split ? above.code : undefined, at: above?.at ?? 1, split };
}

interface Found {
  readonly answers: readonly DocAnswer[];
  /** In rows without a code of their own. */
  readonly loose: readonly DocAnswer[];
  readonly codes: ReadonlySet<string>;
}

interface Context {
  readonly file: string;
  /** Cells whose answer is known by its control. */
  readonly taken: ReadonlySet<DocCell>;
}

function idOf({ row, code }: CodeRow, column: AnswerColumn): string {
  if (code === undefined) return String(row.number);
  return column === 'answer' ? `code/${code}` : `code/${code}/${column}`;
}

function answersOfRow(line: CodeRow, columns: Columns, { file, taken }: Context): readonly DocAnswer[] {
  const { cells } = line.row;
  // Beside an answer with its control, an empty cell without one is a cell that asks for nothing.
  const controlled = cells.some((cell) => taken.has(cell));
  return cells.flatMap((cell) => {
    const column = columns.get(cell.column);
    if (column === undefined || cell.column === line.at || taken.has(cell)) return [];
    const raw = typedText(cell.text);
    if (controlled && raw.kind === 'blank') return [];
    return [{ id: idOf(line, column), raw, place: cellPlace(file, cell) }];
  });
}

/** An inserted row has nothing where the code stands; a heading over the whole table has its text there. */
function isLoose({ row, code, at, split }: CodeRow): boolean {
  return split || (code === undefined && row.cells.some((c) => c.column === at && c.text === ''));
}

interface Running {
  readonly answers: DocAnswer[];
  readonly loose: DocAnswer[];
  readonly codes: Set<string>;
  /** Of the last heading row, with the table's width: a table cut in two has it only once. */
  last: { readonly columns: Columns; readonly width: number } | undefined;
}

function widthOf(row: DocRow): number {
  const last = row.cells.at(-1);
  return last ? last.column + last.span - 1 : 0;
}

function readTable(table: DocTable, running: Running, context: Context): void {
  let columns: Columns | undefined;
  let above: CodeRow | undefined;
  for (const row of table.rows) {
    const line = codeRow(row, above);
    const heading = line.code === undefined ? headingColumns(row) : undefined;
    if (heading) {
      columns = heading;
      running.last = { columns, width: widthOf(row) };
      continue;
    }
    if (line.code === undefined && above === undefined) continue;
    columns ??= running.last?.width === widthOf(row) ? running.last.columns : usualColumns(row, line.at);
    const found = answersOfRow(line, columns, context);
    if (isLoose(line)) running.loose.push(...found.filter((a) => a.raw.kind !== 'blank'));
    else if (line.code !== undefined) {
      running.codes.add(line.code);
      running.answers.push(...found);
      above = line;
    }
  }
}

/** Enough codes to call a document without stamp and controls a form of ours. */
const fewestCodes = 3;

/** Whether the codes alone show that the document is a form of ours. */
export function looksLikeForm(codes: ReadonlySet<string>): boolean {
  return codes.size >= fewestCodes && [...codes].some((c) => ownShape.test(c));
}

/** Answers without a content control, by the codes printed in the first column; ids `code/<code>` and `code/<code>/period`. */
export function codeAnswers(doc: ReadDoc, file: string, taken: ReadonlySet<DocCell>): Found {
  const running: Running = { answers: [], loose: [], codes: new Set(), last: undefined };
  for (const table of doc.tables) readTable(table, running, { file, taken });
  return running;
}
