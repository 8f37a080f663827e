import type { Book, Cell } from '../../src/model/book.ts';

type Value = number | string | null;
type Arg = Value | readonly Value[];

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|'(?:[^']|'')+'![A-Z]+\d+|[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+(?=\()|<>|[=(),/*+-])/gy;

function tokensOf(formula: string): string[] {
  const found = [...formula.matchAll(token)].map((m) => m[1] ?? '');
  if (found.join('') !== formula.replace(/\s+(?=(?:[^"']|"[^"]*"|'[^']*')*$)/g, ''))
    throw new Error(`cannot read formula ${formula}`);
  return found;
}

function position(name: string): { readonly column: number; readonly row: number } {
  const m = /^([A-Z]+)(\d+)$/.exec(name);
  if (!m) throw new Error(`not a cell: ${name}`);
  const column = [...(m[1] ?? '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(m[2]) - 1 };
}

const numbers = (args: readonly Arg[]): number[] =>
  args.flat().filter((v): v is number => typeof v === 'number');

function equal(a: Value, b: Value): boolean {
  return a === b || (a === null && (b === 0 || b === '')) || (b === null && (a === 0 || a === ''));
}

const zipped = (sources: Arg, wanted: Arg, amounts: Arg): Value[] =>
  [sources].flat().flatMap((s, i) => (s === wanted ? [[amounts].flat()[i] ?? null] : []));

const functions: Readonly<Record<string, (args: readonly Arg[]) => Value>> = {
  SUM: (args) => numbers(args).reduce((a, b) => a + b, 0),
  COUNT: (args) => numbers(args).length,
  N: ([v]) => (typeof v === 'number' ? v : 0),
  SUMIF: ([sources, wanted, amounts]) =>
    numbers(zipped(sources ?? null, wanted ?? null, amounts ?? null)).reduce((a, b) => a + b, 0),
  COUNTIFS: ([sources, wanted, amounts]) =>
    zipped(sources ?? null, wanted ?? null, amounts ?? null).filter((v) => v !== null).length,
};

/** A calculator for the few functions that our workbooks use: cells are calculated anew, stored results are never read. */
export function calculator(book: Book): (sheet: string, cell: string) => Value {
  const cellAt = (sheet: string, name: string): Cell | null | undefined => {
    const { column, row } = position(name);
    return book.sheets.find((s) => s.name === sheet)?.rows[row]?.cells[column];
  };
  const valueOf = (sheet: string, name: string): Value => {
    const value = cellAt(sheet, name)?.value ?? null;
    if (value === null || typeof value !== 'object') return value;
    return 'formula' in value ? calculate(sheet, value.formula) : String(Object.values(value)[0]);
  };
  const range = (sheet: string, text: string): readonly Value[] => {
    const [from, to] = text.split(':').map(position);
    if (!from || !to) throw new Error(text);
    const values: Value[] = [];
    for (let r = from.row; r <= to.row; r++)
      for (let c = from.column; c <= to.column; c++) {
        const letters =
          c < 26 ? String.fromCharCode(65 + c) : String.fromCharCode(64 + Math.floor(c / 26), 65 + (c % 26));
        values.push(valueOf(sheet, `${letters}${r + 1}`));
      }
    return values;
  };
  const calculate = (sheet: string, formula: string): Value => {
    const tokens = tokensOf(formula);
    let at = 0;
    const next = (): string => tokens[at++] ?? '';
    const take = (wanted: string): boolean => (tokens[at] === wanted ? ++at > 0 : false);
    const one = (v: Arg): Value => (Array.isArray(v) ? (v[0] ?? null) : (v as Value));
    const number = (v: Arg): number => {
      const value = one(v);
      if (typeof value === 'string') throw new Error(`#VALUE! in ${formula}`);
      return value ?? 0;
    };
    const primary = (): Arg => {
      const t = next();
      if (t === '(') {
        const v = comparison();
        next();
        return v;
      }
      if (t.startsWith('"')) return t.slice(1, -1);
      if (/^\d/.test(t)) return Number(t);
      if (t.startsWith("'")) {
        const [name = '', cell = ''] = t.split('!');
        return valueOf(name.slice(1, -1).replaceAll("''", "'"), cell);
      }
      if (tokens[at] === '(') return call(t);
      return t.includes(':') ? range(sheet, t) : valueOf(sheet, t);
    };
    // Both branches of IF are read; the one not taken may divide by 0, which is only a number here.
    const call = (name: string): Value => {
      next();
      const args: Arg[] = [];
      do args.push(comparison());
      while (take(','));
      next();
      if (name === 'IF') return one(args[0] === 1 ? (args[1] ?? null) : (args[2] ?? null));
      const f = functions[name];
      if (!f) throw new Error(`unknown function ${name}`);
      return f(args);
    };
    const product = (): Arg => {
      let v = primary();
      for (;;) {
        if (take('/')) v = quiet(v) / quiet(primary());
        else if (take('*')) v = quiet(v) * quiet(primary());
        else return v;
      }
    };
    const quiet = (v: Arg): number => (typeof one(v) === 'string' ? Number.NaN : number(v));
    const sum = (): Arg => {
      let v = product();
      for (;;) {
        if (take('-')) v = quiet(v) - quiet(product());
        else if (take('+')) v = quiet(v) + quiet(product());
        else return v;
      }
    };
    const comparison = (): Arg => {
      const v = sum();
      return take('=') ? Number(equal(one(v), one(sum()))) : v;
    };
    return one(comparison());
  };
  return valueOf;
}

/** Every formula of the book: where it stands, what is stored, what it gives. */
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
        const value = cell?.value;
        if (value === null || typeof value !== 'object' || !('formula' in value)) return [];
        const letters =
          c < 26 ? String.fromCharCode(65 + c) : String.fromCharCode(64 + Math.floor(c / 26), 65 + (c % 26));
        const name = `${letters}${r + 1}`;
        return [
          {
            at: `${sheet.name}!${name}`,
            formula: value.formula,
            stored: value.value,
            given: calculate(sheet.name, name),
          },
        ];
      }),
    ),
  );
}
