import { isAbsolute, relative, resolve } from 'node:path';
import { compareFindings, countBySeverity, type Finding, type Severity } from '../model/finding.ts';
import { fingerprintsOf } from '../render/findings-fingerprint.ts';
import type { ReportedFinding } from '../render/findings-report.ts';
import { againstBaseline, type Scope } from './ci-baseline.ts';
import { type Invocation, optionText } from './command.ts';
import { UsageError } from './stop.ts';

/** What a check found, held against the known problems and against `--fail-on`. */
export interface Judged {
  /** What counts: neither known nor excused, with the entries of the baseline that are stale. */
  readonly open: readonly Finding[];
  readonly known: readonly ReportedFinding[];
  readonly all: readonly ReportedFinding[];
  readonly failing: readonly Severity[];
  readonly exit: 0 | 1;
  readonly lines: readonly string[];
}

function failingSeverities(invocation: Invocation): readonly Severity[] {
  const on = optionText(invocation, 'failOn') ?? 'error';
  if (on !== 'error' && on !== 'warning') {
    throw new UsageError(invocation.texts.unknownFormat({ value: on, known: 'error, warning' }));
  }
  return on === 'error' ? ['error'] : ['error', 'confirm', 'warning'];
}

/** A path as seen from `base`, the same from whatever folder the command is run; a bare name of a received file stays. */
function steadyPath(invocation: Invocation, base: string): (file: string) => string {
  return (file) => {
    if (!/[/\\]/.test(file)) return file;
    const inside = relative(base, resolve(invocation.world.cwd, file));
    return inside.startsWith('..') || isAbsolute(inside) ? file : inside.replaceAll('\\', '/');
  };
}

/** Holds findings against the baseline and the threshold. `base`: the folder that the names of findings are reckoned from. */
export function judge(
  invocation: Invocation,
  findings: readonly Finding[],
  of: Scope & { readonly base: string },
): Judged {
  const failing = failingSeverities(invocation);
  const names = fingerprintsOf(findings, steadyPath(invocation, of.base));
  const named = findings.map((finding, i) => ({ finding, fingerprint: names[i] ?? '' }));
  const { open, known, stale, lines } = againstBaseline(invocation, named, of);
  const staleNames = fingerprintsOf(stale, (file) => file);
  const counted = [...open, ...stale.map((finding, i) => ({ finding, fingerprint: staleNames[i] ?? '' }))];
  const excused = known.map(({ finding, fingerprint, why }) => ({ finding, fingerprint, known: why }));
  const counts = countBySeverity(counted.map((n) => n.finding));
  return {
    open: counted.map((n) => n.finding).toSorted(compareFindings),
    known: excused,
    all: [...counted, ...excused].toSorted((a, b) => compareFindings(a.finding, b.finding)),
    failing,
    exit: failing.some((severity) => counts[severity] > 0) ? 1 : 0,
    lines,
  };
}
