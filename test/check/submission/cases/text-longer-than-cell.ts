import type { CodeCase } from '../../../support/form.ts';

/** The longest text that a cell holds is not too long. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/result': 'a'.repeat(32_768) } },
  neighbour: { answers: { 'task/1.1/result': 'a'.repeat(32_767) } },
};
