import type { CodeCase } from '../../../support/form.ts';

/** An old encoding that is known is converted. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/result': 'TuÇn' }, legacy: { 'task/1.1/result': 'unsure' } },
  neighbour: { answers: { 'task/1.1/result': 'Tuần' }, legacy: { 'task/1.1/result': 'vni' } },
};
