import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers } from './operations/fill.ts';

/** What one file of the corpus must come to, written down before the code that does it. */
export interface Accepted {
  readonly kind?: 'data' | 'document';
  readonly unit?: string;
  readonly period?: string;
  /** The set of codes of severity error, confirm, warning. */
  readonly codes?: readonly string[];
  /** Notes that must be among the findings; other notes may be. */
  readonly notes?: readonly string[];
  /** Answers as they must be understood: number, text, "2026-06-15", a status, or null for blank. */
  readonly values?: Readonly<Record<string, string | number | null>>;
  /** Facts of the document's own header. */
  readonly letter?: Readonly<Record<string, string>>;
  /** Cells or lines where findings must stand: code → "D16", "dòng 12" … */
  readonly places?: Readonly<Record<string, string>>;
}

export interface RefusedCase {
  readonly code: string;
  /** "tệp" for the file as a whole, else the cell, line or paragraph. */
  readonly at?: string;
}

export type Expected =
  | { readonly accepted: Accepted }
  | { readonly refused: RefusedCase }
  /** A container: what each file inside comes to, in order. */
  | { readonly holds: readonly Expected[] };

export interface Part {
  readonly case?: string;
  readonly name: string;
  readonly text?: string;
}

export interface CorpusCase {
  readonly id: string;
  readonly group: string;
  readonly what: string;
  readonly from: string;
  readonly unit: string;
  readonly period: string;
  readonly answers: Answers;
  /** Nothing is filled in but `answers`. */
  readonly blank: boolean;
  readonly steps: readonly (readonly [operation: string, args: unknown])[];
  readonly parts: readonly Part[];
  readonly words: Readonly<Record<string, unknown>>;
  /** As the unit named it; it gives nothing away unless the case is about names. */
  readonly name: string;
  /** Cases that were taken in before this one, and the period that the office collects on the day. */
  readonly record: readonly string[];
  readonly collecting?: string;
  readonly told: { readonly unit?: string; readonly period?: string; readonly document?: boolean };
  readonly expected: Expected;
  readonly pending?: string;
}

interface Written extends Partial<Omit<CorpusCase, 'steps' | 'expected'>> {
  readonly do?: readonly (string | Readonly<Record<string, unknown>>)[];
  readonly accepted?: Accepted | null;
  readonly refused?: string | RefusedCase;
  readonly holds?: readonly {
    readonly accepted?: Accepted | null;
    readonly refused?: string | RefusedCase;
  }[];
}

const endings: Readonly<Record<string, string>> = {
  xlsx: 'xlsx',
  yaml: 'yaml',
  docx: 'docx',
  letter: 'docx',
  pdf: 'pdf',
  zip: 'zip',
  mail: 'eml',
  edxml: 'edxml',
  text: 'txt',
};

function expectedOf(id: string, w: Pick<Written, 'accepted' | 'refused' | 'holds'>): Expected {
  if (w.holds) return { holds: w.holds.map((h) => expectedOf(id, h)) };
  if (w.refused !== undefined)
    return { refused: typeof w.refused === 'string' ? { code: w.refused } : w.refused };
  if (w.accepted === undefined) throw new Error(`${id}: neither accepted nor refused`);
  return { accepted: w.accepted ?? {} };
}

function stepOf(step: string | Readonly<Record<string, unknown>>): readonly [string, unknown] {
  if (typeof step === 'string') return [step, {}];
  const [only] = Object.entries(step);
  if (!only) throw new Error('an empty step');
  return only;
}

function caseOf(group: string, defaults: Written, written: Written): CorpusCase {
  const w = { ...defaults, ...written };
  const id = w.id ?? '';
  if (id === '' || !w.what) throw new Error(`a case without id or description in ${group}`);
  const from = w.from ?? 'xlsx';
  return {
    id,
    group,
    what: w.what,
    from,
    unit: w.unit ?? 'xa-ha-trung',
    period: w.period ?? '2026-06',
    answers: w.answers ?? {},
    blank: w.blank ?? false,
    steps: (w.do ?? []).map(stepOf),
    parts: w.parts ?? [],
    words: w.words ?? {},
    name: w.name ?? `bao-cao.${endings[from] ?? from.split('.').at(-1)}`,
    record: w.record ?? [],
    ...(w.collecting ? { collecting: w.collecting } : {}),
    told: w.told ?? {},
    expected: expectedOf(
      id,
      written.accepted !== undefined || written.refused || written.holds ? written : w,
    ),
    ...(w.pending ? { pending: w.pending } : {}),
  };
}

const folder = new URL('cases/', import.meta.url);

/** Every case of every table, in the order of the files. */
export function readCases(): readonly CorpusCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const table = parse(readFileSync(new URL(name, folder), 'utf8'), { merge: true });
      return (table.cases as Written[]).map((c) => caseOf(table.group, table.defaults ?? {}, c));
    });
}
