import type { CodeCase } from '../../../support/form.ts';

/** 6 May is far from the end of the window, 5 June is not. */
export const testCase: CodeCase = {
  yields: { answers: { 'unit/document-date': { date: '2026-05-06' } } },
  neighbour: { answers: { 'unit/document-date': { date: '2026-06-05' } } },
};
