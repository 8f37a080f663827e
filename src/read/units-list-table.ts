import { type Code, severityOf } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import { comparisonKey, tidy } from '../text/canonical.ts';
import { nearest } from '../text/nearest.ts';
import { type PlacedCell, type PlacedRows, readPlacedRows } from './delimited-places.ts';
import { headings, type Key, keys, needed } from './units-list-words.ts';

export interface Row {
  readonly line: number;
  readonly cell: (key: Key) => PlacedCell | undefined;
  readonly text: (key: Key) => string;
}

interface Table {
  /** Only rows whose cells stand under their headings. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

type Cells = readonly PlacedCell[];
type Tell = (code: Code, at: Pick<PlacedCell, 'line' | 'column'>, values: Finding['values']) => void;

const folded = (heading: string): string => comparisonKey(heading.replaceAll('_', ' '));
const keyOf = new Map<string, Key>(keys.flatMap((k) => headings[k].map((h) => [folded(h), k] as const)));
const blank = (cell: PlacedCell | undefined): boolean => tidy(cell?.text ?? '') === '';

const lastFilled = (cells: Cells): number => cells.findLastIndex((c) => !blank(c));

/** Short words are too near each other: "TT" is no "to". */
const shortest = 4;
function meantBy(heading: string): string | undefined {
  const edits = heading.length < shortest ? 0 : 1;
  return nearest(heading, keyOf.keys(), edits);
}

/** Which column holds what; each heading that names none of them, or one already there, is told. */
function columnsOf([head = [], ...body]: readonly Cells[], tell: Tell): ReadonlyMap<Key, number> {
  const columns = new Map<Key, number>();
  const meant = new Set<Key>();
  const last = lastFilled(head);
  for (const [i, cell] of head.entries()) {
    const heading = tidy(cell.text);
    const nameless = { heading, column: i + 1 };
    if (heading === '' && i <= last && body.some((r) => !blank(r[i])))
      tell('units-column-unused', cell, nameless);
    if (heading === '') continue;
    const key = keyOf.get(folded(heading));
    const near = key === undefined ? meantBy(folded(heading)) : undefined;
    const other = key === undefined ? undefined : columns.get(key);
    if (other !== undefined)
      tell('units-columns', cell, { kind: 'twice', heading, other: tidy(head[other]?.text ?? '') });
    else if (key !== undefined) columns.set(key, i);
    else if (near === undefined) tell('units-column-unused', cell, { heading });
    else {
      tell('units-columns', cell, { kind: 'near', heading, suggestion: near });
      const suggested = keyOf.get(near);
      if (suggested) meant.add(suggested);
    }
  }
  const missing = (['name', 'group'] as const).filter((k) => !columns.has(k) && !meant.has(k));
  if (missing.length > 0) {
    const names = missing.map((k) => needed[k]).join(', ');
    tell('units-columns', { line: 1, column: 1 }, { kind: 'missing', missing: names });
  }
  return columns;
}

/** Blanks behind some commas of a row and not behind others, in a list that does not write so: such a comma belongs to a name. */
function commaInside(cells: Cells, head: Cells, separator: string): string | undefined {
  const filled = cells.slice(1).filter((c) => !blank(c));
  const spaced = (c: PlacedCell): boolean => /^\s/.test(c.text);
  if (separator !== ',' || head.slice(1).some(spaced) || filled.every(spaced)) return undefined;
  const at = cells.findIndex((c, i) => i > 0 && spaced(c) && !blank(c));
  return at < 0 ? undefined : `${tidy(cells[at - 1]?.text ?? '')}, ${tidy(cells[at]?.text ?? '')}`;
}

function fits(cells: Cells, head: Cells, separator: string, tell: Tell): boolean {
  const [columns, filled] = [lastFilled(head) + 1, lastFilled(cells) + 1];
  const at = { line: cells[0]?.line ?? 1, column: 1 };
  if (cells.length > head.length || filled > columns) {
    tell('units-row', at, { kind: 'cells', cells: Math.max(cells.length, filled), columns });
    return false;
  }
  const text = commaInside(cells, head, separator);
  if (text !== undefined) tell('units-row', at, { kind: 'comma', text });
  return text === undefined;
}

function rowsOf({ rows, separator }: PlacedRows, columns: ReadonlyMap<Key, number>, tell: Tell) {
  const [head = [], ...body] = rows;
  return body
    .filter((cells) => cells.some((c) => !blank(c)) && fits(cells, head, separator, tell))
    .map((cells): Row => {
      const cell = (key: Key): PlacedCell | undefined => cells[columns.get(key) ?? -1];
      return { line: cells[0]?.line ?? 1, cell, text: (key) => tidy(cell(key)?.text ?? '') };
    });
}

/** The rows of a list by its headings, with what is wrong with the table as such. */
export function tableOf(text: string, file: string): Table {
  const findings: Finding[] = [];
  const tell: Tell = (code, { line, column }, values) => {
    findings.push({ code, severity: severityOf(code), place: { kind: 'text', file, line, column }, values });
  };
  const read = readPlacedRows(text);
  const { openQuote } = read;
  if (openQuote) tell('units-row', openQuote, { kind: 'quote', text: tidy(openQuote.text).slice(0, 60) });
  if (openQuote && read.rows.length === 0) return { rows: [], findings };
  const columns = columnsOf(read.rows, tell);
  // Without a column of names and one of groups no row can be used.
  const usable = columns.has('name') && columns.has('group');
  const rows = usable ? rowsOf(read, columns, tell) : [];
  if (usable && rows.length === 0 && !findings.some((f) => f.code === 'units-row'))
    tell('units-none', { line: 1, column: 1 }, { file });
  return { rows, findings };
}
