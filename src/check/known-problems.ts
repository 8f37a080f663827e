import type { BaselineEntry } from '../model/baseline.ts';
import type { Code } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';

/** What shows that a verdict given or a record was tampered with is never excused. */
export const neverKnown: ReadonlySet<Code> = new Set<Code>([
  'closed-period-changed',
  'closed-period-gone',
  'closed-snapshot-lost',
  'closed-snapshot-orphan',
  'register-line-damaged',
  'baseline-stale',
]);

/** A finding under its lasting name. */
export interface Named {
  readonly finding: Finding;
  readonly fingerprint: string;
}

export interface Compared {
  readonly open: readonly Named[];
  readonly known: readonly (Named & { readonly why: string })[];
  /** Entries whose problem is no longer there, each as an error: what was mended must not stay excused. */
  readonly stale: readonly Finding[];
}

function staleFinding(entry: BaselineEntry, file: string): Finding {
  const { code, place, why, fingerprint, line } = entry;
  return {
    code: 'baseline-stale',
    severity: 'error',
    place: line === undefined ? { kind: 'file', file } : { kind: 'text', file, line, column: 1 },
    values: { known: code, place, why, fingerprint },
    ...(entry.unit === undefined ? {} : { unit: entry.unit }),
  };
}

/** Findings held against the list of known problems of the same scope. Notes are never held against anybody, but keep an entry alive. */
export function compareWithBaseline(
  named: readonly Named[],
  entries: readonly BaselineEntry[],
  file: string,
): Compared {
  const excused = new Map(entries.map((e) => [e.fingerprint, e.why]));
  const why = (n: Named): string | undefined =>
    neverKnown.has(n.finding.code) ? undefined : excused.get(n.fingerprint);
  const seen = new Set(named.map((n) => n.fingerprint));
  return {
    open: named.filter((n) => why(n) === undefined),
    known: named.flatMap((n) => {
      const reason = why(n);
      return reason === undefined ? [] : [{ ...n, why: reason }];
    }),
    stale: entries.filter((e) => !seen.has(e.fingerprint)).map((e) => staleFinding(e, file)),
  };
}
