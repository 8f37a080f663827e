import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  buildUnitIndex,
  findUnitIn,
  findUnitInFileName,
  type Recognition,
  recogniseUnit,
} from '../../src/text/unit-names.ts';
import { shippedPlace, shippedUnits } from '../support/shipped-units.ts';

// The table of docs/quy-tac.md's rule on names: a unit is never taken for another one, however it is written.

const { generatedCsv, parseCsv, unescaped } = (await import(
  new URL('../../scripts/spellings.mjs', import.meta.url).href
)) as {
  readonly generatedCsv: () => string;
  readonly parseCsv: (text: string) => readonly unknown[];
  readonly unescaped: (text: string) => string;
};

interface Row {
  readonly as: string;
  readonly text: string;
  readonly expected: string;
  readonly trap: string;
}

const file = (name: string): string =>
  readFileSync(new URL(`./spellings/${name}.csv`, import.meta.url), 'utf8');
const rowsOf = (csv: string): readonly Row[] =>
  (parseCsv(csv) as readonly Row[]).map((r) => ({ ...r, text: unescaped(r.text) }));
const generated = rowsOf(file('generated'));
const picked = rowsOf(file('hand-picked'));
const keyOf = (r: Row): string => `${r.as}|${r.text}`;
const byHand = new Map(picked.map((r) => [keyOf(r), r]));
const rows = [...picked, ...generated.filter((r) => !byHand.has(keyOf(r)))];

const units = shippedUnits();
const index = buildUnitIndex(units, shippedPlace());

function recognised({ as, text }: Row): Recognition {
  if (as === 'tep') return findUnitInFileName(index, units, text);
  return as === 'dong' ? findUnitIn(index, text) : recogniseUnit(index, text);
}

function suggested(r: Recognition): readonly string[] {
  return r.kind === 'suggestion' || r.kind === 'ambiguous' ? r.units.map((u) => u.id) : [];
}

type Outcome = 'right' | 'undecided' | 'wrong';

/** Certain of another unit, or certain where nobody can be, is wrong; everything else is right or undecided. */
function outcomeOf(row: Row): Outcome {
  const r = recognised(row);
  const { expected } = row;
  if (r.kind === 'certain') return r.unit.id === expected ? 'right' : 'wrong';
  if (expected === 'undecided') return 'right';
  if (expected === 'not a unit') return r.kind === 'unknown' ? 'right' : 'undecided';
  return expected.startsWith('?') && suggested(r).includes(expected.slice(1)) ? 'right' : 'undecided';
}

const outcomes = rows.map((row) => ({ row, outcome: outcomeOf(row) }));
const count = (wanted: Outcome): number => outcomes.filter((o) => o.outcome === wanted).length;
const shown = (wanted: Outcome): readonly string[] =>
  outcomes
    .filter((o) => o.outcome === wanted)
    .map(
      ({ row }) => `${row.as} “${row.text}” (${row.trap}), muốn ${row.expected}: ${said(recognised(row))}`,
    );

function said(r: Recognition): string {
  return r.kind === 'certain' ? r.unit.id : `${r.kind} ${'why' in r ? r.why : ''} ${suggested(r).join(' ')}`;
}

/** What the code reaches today: it may rise, never fall. */
const rightToday = 3371;

describe('the table of spellings', () => {
  it('is what the script makes from the lists of the sources', () => {
    expect(file('generated')).toBe(generatedCsv());
  });

  it('the script knows nothing of the code that it tests', () => {
    const script = readFileSync(new URL('../../scripts/spellings.mjs', import.meta.url), 'utf8');
    const imports = [...script.matchAll(/from '([^']+)'|import\(/g)].map((m) => m[1]);
    expect(imports.filter((i) => !i?.startsWith('node:'))).toEqual([]);
  });

  it('is large enough, names its traps, expects units that exist, and writes nothing twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1500);
    expect(picked.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
    const known = new Set([...units.flatMap((u) => [u.id, `?${u.id}`]), 'undecided', 'not a unit']);
    for (const r of rows) {
      expect(known.has(r.expected), r.expected).toBe(true);
      expect(r.trap, r.text).not.toBe('');
      expect(['ten', 'dong', 'tep']).toContain(r.as);
    }
  });

  it('hand and script expect the same where both write the same', () => {
    const both = generated.filter((r) => byHand.has(keyOf(r)));
    expect(both.map((r) => r.expected)).toEqual(both.map((r) => byHand.get(keyOf(r))?.expected));
  });

  it('meets every unit', () => {
    const met = new Set(rows.map((r) => r.expected.replace('?', '')));
    expect(units.filter((u) => !met.has(u.id)).map((u) => u.id)).toEqual([]);
  });

  it('no spelling is taken for a wrong unit', () => {
    expect(shown('wrong')).toEqual([]);
  });

  it(`right ${count('right')}, undecided ${count('undecided')}, wrong ${count('wrong')} of ${rows.length}`, () => {
    expect(count('right') + count('undecided') + count('wrong')).toBe(rows.length);
    expect(count('right')).toBeGreaterThanOrEqual(rightToday);
  });
});
