import { about, numberOf, placeOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

export const fundingSpentOverAllotted: SubmissionCheck = {
  code: 'funding-spent-over-allotted',
  run: (c) =>
    [...c.questions.values()]
      .filter((q) => q.topic.startsWith('funding-spent-'))
      .flatMap((q) => {
        const allottedId = q.id.replace('/funding-spent-', '/funding-allotted-');
        const [spent, allotted] = [numberOf(c, q.id), numberOf(c, allottedId)];
        if (spent === undefined || allotted === undefined || spent <= allotted) return [];
        const values = {
          number: spent,
          allotted,
          allottedLabel: c.questions.get(allottedId)?.label ?? '',
        };
        return [about(c, 'funding-spent-over-allotted', q, { values, also: placeOf(c, allottedId) })];
      }),
};
