/** A cell of a list with where its text begins, both from 1. */
export interface PlacedCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface PlacedRows {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly separator: string;
  /** The quote that no other closes at the end of its cell; nothing behind it can be told apart, so reading ends before its row. */
  readonly openQuote?: PlacedCell;
}

function separatorOf(head: string): string {
  const count = (s: string): number => head.split(s).length - 1;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

interface Open {
  readonly rows: PlacedCell[][];
  row: PlacedCell[];
  cell: string;
  quoted: boolean;
  /** The cell's closing quote was read: only blanks may follow. */
  closed: boolean;
  line: number;
  column: number;
  start: { line: number; column: number };
}

function endCell(s: Open): void {
  const lead = s.cell.length - s.cell.trimStart().length;
  const { line, column } = s.start;
  s.row.push({ text: s.cell, line, column: s.cell.includes('\n') ? column : column + lead });
  s.cell = '';
  s.closed = false;
}

function endRow(s: Open): void {
  endCell(s);
  s.rows.push(s.row);
  s.row = [];
}

/** One sign of an unquoted cell; false where it cannot stand there. */
function plainSign(s: Open, sign: string, separator: string): boolean {
  if (sign === '"' && s.cell.trim() === '' && !s.closed) {
    s.cell = '';
    s.quoted = true;
    s.start = { line: s.line, column: s.column + 1 };
  } else if (sign === separator) {
    endCell(s);
    s.start = { line: s.line, column: s.column + 1 };
  } else if (sign === '\n') {
    endRow(s);
    s.start = { line: s.line + 1, column: 1 };
  } else if (!s.closed) s.cell += sign;
  else return /\s/.test(sign);
  return true;
}

/** Rows of a CSV with their places: comma, semicolon or tab by its first line; quotes doubled inside quotes; line ends inside quotes count. */
export function readPlacedRows(text: string): PlacedRows {
  const body = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const separator = separatorOf(body.split('\n', 1)[0] ?? '');
  const s: Open = {
    rows: [],
    row: [],
    cell: '',
    quoted: false,
    closed: false,
    line: 1,
    column: 1,
    start: { line: 1, column: 1 },
  };
  const stopped = (): PlacedRows => ({ rows: s.rows, separator, openQuote: openedAt(s) });
  for (let i = 0; i < body.length; i += 1) {
    const sign = body[i] ?? '';
    if (s.quoted && sign === '"') {
      if (body[i + 1] === '"') {
        s.cell += '"';
        i += 1;
        s.column += 1;
      } else {
        s.quoted = false;
        s.closed = true;
      }
    } else if (s.quoted) s.cell += sign;
    else if (!plainSign(s, sign, separator)) return stopped();
    s.column = sign === '\n' ? 1 : s.column + 1;
    if (sign === '\n') s.line += 1;
  }
  if (s.quoted) return stopped();
  if (s.cell !== '' || s.closed || s.row.length > 0) endRow(s);
  return { rows: s.rows, separator };
}

/** The quote itself, and the words of its first line. */
function openedAt({ cell, start }: Open): PlacedCell {
  return { text: cell.split('\n', 1)[0] ?? '', line: start.line, column: start.column - 1 };
}
