import type { CheckedSubmission } from '../model/answer.ts';
import type { FundingLine } from '../model/consolidation.ts';
import type { Task } from '../model/decision.ts';
import { numberOf, placeOf } from './usable.ts';

const fundingSources = ['province', 'local', 'social'] as const;
const stages = ['proposed', 'allotted', 'spent'] as const;

function line(
  submission: CheckedSubmission,
  task: string,
  source: FundingLine['source'],
): FundingLine | undefined {
  const id = (stage: string): string => `task/${task}/funding-${stage}-${source}`;
  const amount = (stage: string): number | null => numberOf(submission, id(stage));
  const given = stages.filter((stage) => amount(stage) !== null);
  if (given.length === 0) return undefined;
  return {
    unit: submission.unit,
    task,
    source,
    proposed: amount('proposed'),
    allotted: amount('allotted'),
    spent: amount('spent'),
    places: given.map((stage) => placeOf(submission, id(stage))),
  };
}

/** Funding by task, unit and source of money (Điều 1 mục 4, Điều 2 khoản 4); a line only where an amount is given. */
export function fundingLines(
  tasks: readonly Task[],
  submissions: readonly CheckedSubmission[],
): readonly FundingLine[] {
  return tasks.flatMap((task) =>
    submissions.flatMap((s) => fundingSources.flatMap((source) => line(s, task.id, source) ?? [])),
  );
}
