import type { Values } from '../model/finding.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { PeriodStanding, Standing } from '../model/standing.ts';

/** Why an event may not be recorded; each has a sentence of its own. */
export type ProblemKind =
  | 'id-taken'
  | 'day-after-recording'
  | 'period-closed'
  | 'unit-unknown'
  | 'unit-not-owing'
  | 'unit-exempt'
  | 'same-file'
  | 'nothing-received'
  | 'already-returned'
  | 'correct-by-past'
  | 'extension-not-later'
  | 'report-on-record'
  | 'already-nil'
  | 'event-unknown'
  | 'event-not-received'
  | 'event-of-other-unit'
  | 'event-not-letter'
  | 'letter-numbered'
  | 'letter-number-taken'
  | 'letter-day-before'
  | 'already-revoked'
  | 'already-undone'
  | 'undo-of-undo'
  | 'undo-needed-later'
  | 'closing-too-early'
  | 'closing-before-event';

export interface Problem {
  readonly kind: ProblemKind;
  readonly values: Values;
}

/** What an event would follow. */
export interface Situation {
  /** The register of the period, whole and without what was taken back. */
  readonly all: readonly RegisterEvent[];
  readonly effective: readonly RegisterEvent[];
  readonly standing: PeriodStanding;
}

export const problem = (kind: ProblemKind, values: Values = {}): Problem => ({ kind, values });

export function ofUnit({ standing }: Situation, unit: string): Standing | undefined {
  return standing.standings.find((s) => s.unit.id === unit);
}
