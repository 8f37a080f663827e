import type { Book, CellValue } from '../../src/model/book.ts';
import { cellName } from '../../src/model/sheet-text.ts';

type Value = number | string | null;
type Arg = Value | readonly Value[];

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  /** A cell or range ("C7", "C7:C9", "'Số liệu'!D7"), calculated anew. */
  readonly look: (reference: string) => Arg;
}

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:'(?:[^']|'')+'!)?[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+(?=\()|[=(),/*-])/gy;

function tokensOf(formula: string): readonly string[] {
  const found = [...formula.matchAll(token)].map((m) => m[1] ?? '');
  if (found.join('') !== formula) throw new Error(`cannot read the formula ${formula}`);
  return found;
}

const list = (v: Arg | undefined): readonly Value[] => [v ?? null].flat();
const first = (v: Arg | undefined): Value => list(v)[0] ?? null;
const numbers = (args: readonly Arg[]): number[] =>
  args.flatMap(list).filter((v): v is number => typeof v === 'number');
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A text in a sum is an error in a spreadsheet; here it gives NaN, which no stored result equals. */
function amount(v: Arg): number {
  const value = first(v);
  return typeof value === 'string' ? Number.NaN : (value ?? 0);
}

function equal(a: Value, b: Value): boolean {
  return a === b || (a === null && (b === 0 || b === '')) || (b === null && (a === 0 || a === ''));
}

function beside([sources, wanted, amounts]: readonly Arg[]): readonly Value[] {
  const values = list(amounts);
  return list(sources).flatMap((s, i) => (s === first(wanted) ? [values[i] ?? null] : []));
}

/** A criterion as a spreadsheet reads it: "<>" not blank, ">=2", a beginning with "*", else equal. */
function fits(value: Value, criterion: Value): boolean {
  if (typeof criterion !== 'string') return equal(value, criterion);
  if (criterion === '<>') return value !== null;
  const [, sign, limit] = /^(>=|<=)(-?[\d.]+)$/.exec(criterion) ?? [];
  if (sign !== undefined)
    return typeof value === 'number' && (sign === '>=' ? value >= Number(limit) : value <= Number(limit));
  if (!criterion.endsWith('*')) return value === criterion;
  return typeof value === 'string' && value.toLowerCase().startsWith(criterion.slice(0, -1).toLowerCase());
}

/** Rows on which every pair of range and criterion fits. */
function matching(args: readonly Arg[]): number {
  const pairs = args.flatMap((range, i) =>
    i % 2 === 0 ? [{ values: list(range), wanted: first(args[i + 1] ?? null) }] : [],
  );
  const rows = pairs[0]?.values ?? [];
  return rows.filter((_v, i) => pairs.every(({ values, wanted }) => fits(values[i] ?? null, wanted))).length;
}

const functions: Readonly<Record<string, (args: readonly Arg[]) => Value>> = {
  IF: ([test, yes, no]) => first(test === 1 ? yes : no),
  SUM: (args) => total(numbers(args)),
  COUNT: (args) => numbers(args).length,
  N: ([v]) => (typeof v === 'number' ? v : 0),
  SUMIF: (args) => total(numbers(beside(args))),
  COUNTIF: (args) => matching(args),
  COUNTIFS: (args) => matching(args),
};

function take(r: Reader, wanted: string): boolean {
  if (r.tokens[r.at] !== wanted) return false;
  r.at++;
  return true;
}

function call(r: Reader, name: string): Value {
  const args: Arg[] = [];
  do args.push(comparison(r));
  while (take(r, ','));
  take(r, ')');
  const f = functions[name];
  if (!f) throw new Error(`unknown function ${name}`);
  return f(args);
}

function primary(r: Reader): Arg {
  const t = r.tokens[r.at++] ?? '';
  if (t === '(') {
    const inner = comparison(r);
    take(r, ')');
    return inner;
  }
  if (t.startsWith('"')) return t.slice(1, -1);
  if (/^\d/.test(t)) return Number(t);
  return take(r, '(') ? call(r, t) : r.look(t);
}

function product(r: Reader): Arg {
  let value = primary(r);
  for (;;) {
    if (take(r, '/')) value = amount(value) / amount(primary(r));
    else if (take(r, '*')) value = amount(value) * amount(primary(r));
    else return value;
  }
}

function difference(r: Reader): Arg {
  let value = product(r);
  while (take(r, '-')) value = amount(value) - amount(product(r));
  return value;
}

function comparison(r: Reader): Arg {
  const value = difference(r);
  return take(r, '=') ? Number(equal(first(value), first(difference(r)))) : value;
}

function position(name: string): { readonly column: number; readonly row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return {
    column: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1,
    row: Number(digits) - 1,
  };
}

function plain(value: CellValue): Value {
  return value === null || typeof value !== 'object' ? value : String(Object.values(value)[0]);
}

/** Calculates cells anew, knowing only the few functions that our workbooks use; stored results are never read. */
function calculator(book: Book): (sheet: string, name: string) => Value {
  const cell = (sheet: string, name: string): Value => {
    const { column, row } = position(name);
    const value = book.sheets.find((s) => s.name === sheet)?.rows[row]?.cells[column]?.value ?? null;
    if (value === null || typeof value !== 'object' || !('formula' in value)) return plain(value);
    return first(comparison({ tokens: tokensOf(value.formula), at: 0, look: (t) => look(sheet, t) }));
  };
  const look = (sheet: string, reference: string): Arg => {
    const other = /^'(.+)'!(.+)$/.exec(reference);
    if (other) return look((other[1] ?? '').replaceAll("''", "'"), other[2] ?? '');
    const [from, to] = reference.split(':').map(position);
    if (!from || !to) return cell(sheet, reference);
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, i) => from.row + i);
    return rows.map((row) => cell(sheet, cellName(from.column, row)));
  };
  return cell;
}

/** Every formula of the book: where it stands, what is stored, what it gives. Ranges are of one column. */
export function formulas(book: Book): readonly {
  readonly at: string;
  readonly formula: string;
  readonly stored: Value;
  readonly given: Value;
}[] {
  const calculate = calculator(book);
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c) => {
        const value = cell?.value ?? null;
        if (value === null || typeof value !== 'object' || !('formula' in value)) return [];
        const name = cellName(c, r);
        const given = calculate(sheet.name, name);
        return [{ at: `${sheet.name}!${name}`, formula: value.formula, stored: value.value, given }];
      }),
    ),
  );
}
