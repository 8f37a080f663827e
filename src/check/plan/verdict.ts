import type { CivilDate } from '../../model/civil-date.ts';
import type { Code } from '../../model/codes.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { PlanFiles, PlanReading } from '../../model/plan-reading.ts';
import { planRules } from './all.ts';

/**
 * Errors by which it is not known who owes what by when, or whose report it is: nothing is judged by such a plan
 * (docs/quy-tac.md). The other errors of `plan check` change no verdict and stop nobody's work.
 */
export const verdictCodes: ReadonlySet<Code> = new Set<Code>([
  'id-duplicate',
  'unit-unknown',
  'group-unknown',
  'group-name-clash',
  'selector-empty',
  'unit-both-sides',
  'unit-alias-clash',
  'task-unknown',
  'date-order',
  'day-impossible',
  'due-before-window-end',
  'calendar-day-clash',
  'expectation-failed',
  'nobody-reports',
  'amendment-clash',
  'amendment-day',
  'amendment-period',
  'amendment-new-task',
  'question-open',
]);

/** A waiver that cannot be used makes a list stricter, which is seen; the office signs nothing by itself. */
const withoutVerdict: readonly (keyof PlanFiles)[] = ['waivers', 'office'];

const isIn = (name: keyof PlanFiles, { place }: Finding): boolean =>
  'file' in place && place.file.endsWith(`${name}.yaml`);

export interface VerdictErrors {
  /** They touch every period. */
  readonly all: readonly Finding[];
  /** In the list of ad hoc requests: they touch no regular period. */
  readonly requests: readonly Finding[];
}

/** What forbids to judge by a plan that could be read. */
export function verdictErrors({ plan, files, ...found }: PlanReading, today: CivilDate): VerdictErrors {
  if (!plan || !files) return { all: [], requests: [] };
  const context = { plan, files, ...found, today, closed: [], orphans: [] };
  const errors = planRules
    .filter((rule) => verdictCodes.has(rule.code))
    .flatMap((rule) => rule.run(context))
    .filter((f) => f.severity === 'error' && !withoutVerdict.some((name) => isIn(name, f)))
    .toSorted(compareFindings);
  return {
    all: errors.filter((f) => !isIn('requests', f)),
    requests: errors.filter((f) => isIn('requests', f)),
  };
}
