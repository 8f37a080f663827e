import { relative, resolve } from 'node:path';
import { type Compared, compareWithBaseline, type Named, neverKnown } from '../check/known-problems.ts';
import { readTextIfThere } from '../disk/read.ts';
import type { BaselineEntry } from '../model/baseline.ts';
import { readBaseline } from '../read/baseline.ts';
import { placeText } from '../render/place.ts';
import { type Invocation, optionOn, optionText } from './command.ts';
import { make } from './made-files.ts';
import { CannotRun, UsageError } from './stop.ts';

/** What a check was about: entries of anything else are neither used nor stale. */
export interface Scope {
  readonly scope: string;
  readonly unit?: string;
}

export interface AgainstBaseline extends Compared {
  /** What was done to the file, for the terminal. */
  readonly lines: readonly string[];
}

function entriesIn(invocation: Invocation, path: string, typed: string): readonly BaselineEntry[] {
  const { ci } = invocation.texts;
  const text = readTextIfThere(path);
  if (text === undefined) {
    if (optionOn(invocation, 'writeBaseline')) return [];
    throw new UsageError(ci.baselineMissing({ path: typed }));
  }
  const entries = readBaseline(text);
  if (!entries) throw new CannotRun(ci.baselineDamaged({ path: typed }));
  return entries;
}

const sortKey = (e: BaselineEntry): string => [e.scope, e.code, e.place, e.fingerprint].join('\u0000');

function fileText(entries: readonly BaselineEntry[]): string {
  const sorted = entries.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const known = sorted.map(({ line: _line, ...entry }) => entry);
  return `${JSON.stringify({ version: 1, known }, null, 2)}\n`;
}

interface Writing extends Scope {
  readonly path: string;
  readonly before: readonly BaselineEntry[];
  readonly mine: readonly BaselineEntry[];
}

/** Lists every error, warning and question of this check; the reasons that were given before stay. */
function written(
  invocation: Invocation,
  named: readonly Named[],
  writing: Writing,
): { readonly mine: readonly BaselineEntry[]; readonly lines: readonly string[] } {
  const { path, before, mine, scope } = writing;
  const { ci, placeWords } = invocation.texts;
  const reasons = new Map(mine.map((e) => [e.fingerprint, e.why]));
  const listed = named.filter(({ finding }) => finding.severity !== 'note' && !neverKnown.has(finding.code));
  const refused = named.filter(({ finding }) => neverKnown.has(finding.code)).length;
  const added = listed.filter((n) => !reasons.has(n.fingerprint)).length;
  const reason = optionText(invocation, 'reason')?.trim() ?? '';
  if (added > 0 && reason === '') throw new UsageError(ci.baselineNeedsReason({ count: added }));
  const entries = listed.map(({ finding, fingerprint }) => ({
    scope,
    fingerprint,
    code: finding.code,
    ...(finding.unit === undefined ? {} : { unit: finding.unit }),
    place: placeText(finding.place, placeWords),
    why: reasons.get(fingerprint) ?? reason,
  }));
  const shown = make(invocation, path, fileText([...before.filter((e) => !mine.includes(e)), ...entries]));
  const gone = mine.length - (entries.length - added);
  const line = ci.baselineWritten({ path: shown, count: entries.length, added, gone });
  const never = refused > 0 ? [ci.baselineNever({ count: refused })] : [];
  return { mine: entries, lines: [invocation.dryRun ? ci.wouldWrite({ path: shown }) : line, ...never] };
}

/** Findings held against `--baseline`; with `--write-baseline` the file is made anew first. */
export function againstBaseline(invocation: Invocation, named: readonly Named[], of: Scope): AgainstBaseline {
  const typed = optionText(invocation, 'baseline');
  const writing = optionOn(invocation, 'writeBaseline');
  if (typed === undefined) {
    if (writing) throw new UsageError(invocation.texts.ci.baselineNeedsFile);
    return { open: named, known: [], stale: [], lines: [] };
  }
  const path = resolve(invocation.world.cwd, typed);
  const before = entriesIn(invocation, path, typed);
  const mine = before.filter((e) => e.scope === of.scope && (of.unit === undefined || e.unit === of.unit));
  const made = writing ? written(invocation, named, { ...of, path, before, mine }) : undefined;
  const shown = relative(invocation.world.cwd, path);
  const compared = compareWithBaseline(named, made?.mine ?? mine, shown.startsWith('..') ? path : shown);
  return { ...compared, lines: made?.lines ?? [] };
}
