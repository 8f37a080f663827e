import type { Code } from './codes.ts';

/** error: that answer is left out · warning: used and flagged · confirm: used once the clerk confirms · note. */
export type Severity = 'error' | 'warning' | 'confirm' | 'note';

export type Place =
  | { readonly kind: 'file'; readonly file: string }
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly excerpt?: string;
    }
  | { readonly kind: 'cell'; readonly file: string; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: 'word-cell';
      readonly file: string;
      readonly table: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'paragraph'; readonly file: string; readonly paragraph: number }
  | { readonly kind: 'plan'; readonly path: string }
  | { readonly kind: 'register'; readonly file: string; readonly line: number };

export type Values = Readonly<Record<string, string | number>>;

/** One problem. What the code means, expects and advises stands in the catalogue of sentences. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Values;
  readonly unit?: string;
  readonly period?: string;
  /** The answer that is left out (error) or flagged. */
  readonly answer?: string;
  /** The other half of a conflict. */
  readonly also?: Place;
  /** Findings with the same cause fold into one. */
  readonly cause?: string;
  /** Of findings folded into this one: every place, `place` first. */
  readonly places?: readonly Place[];
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, confirm: 1, warning: 2, note: 3 };

function cellKey(cell: string): string {
  const m = /^([A-Z]+)(\d+)$/.exec(cell);
  return m ? `${(m[2] ?? '').padStart(8, '0')}${(m[1] ?? '').padStart(4, ' ')}` : cell;
}

function placeKey(place: Place): string {
  const n = (x: number): string => String(x).padStart(8, '0');
  switch (place.kind) {
    case 'file':
      return `${place.file}\u0000`;
    case 'text':
      return `${place.file}\u0000${n(place.line)}${n(place.column)}`;
    case 'cell':
      return `${place.file}\u0000${place.sheet}\u0000${cellKey(place.cell)}`;
    case 'word-cell':
      return `${place.file}\u0000${n(place.table)}${n(place.row)}${n(place.column)}`;
    case 'paragraph':
      return `${place.file}\u0000${n(place.paragraph)}`;
    case 'plan':
      return place.path;
    case 'register':
      return `${place.file}\u0000${n(place.line)}`;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one total order of findings: file, place, severity, code, values. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(placeKey(a.place), placeKey(b.place)) ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a.values), JSON.stringify(b.values))
  );
}

/** What a reader gives back: a value as far as it could be read, and what was wrong. Readers never throw on bad content. */
export interface Reading<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, confirm: 0, warning: 0, note: 0 };
  for (const f of findings) counts[f.severity] += 1;
  return counts;
}
