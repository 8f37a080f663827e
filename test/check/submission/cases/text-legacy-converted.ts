import type { CodeCase } from '../../../support/form.ts';

/** What could not be converted is another finding. */
export const testCase: CodeCase = {
  yields: { legacy: { 'task/1.1/result': 'tcvn3' } },
  neighbour: { legacy: { 'task/1.1/result': 'unsure' } },
};
