import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/funding-allotted-local': 100, 'task/1.1/funding-spent-local': 101 } },
  neighbour: { answers: { 'task/1.1/funding-allotted-local': 100, 'task/1.1/funding-spent-local': 100 } },
};
