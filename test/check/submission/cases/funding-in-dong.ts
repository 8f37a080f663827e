import type { CodeCase } from '../../../support/form.ts';

/** 50 million dong written out, and the largest amount that may still be millions. */
export const testCase: CodeCase = {
  yields: { answers: { 'task/1.1/funding-allotted-local': 50_000_000 } },
  neighbour: { answers: { 'task/1.1/funding-allotted-local': 999_999 } },
};
