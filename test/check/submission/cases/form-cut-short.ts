import type { CodeCase } from '../../../support/form.ts';

/** The last line of the form may be there without an answer. */
export const testCase: CodeCase = {
  yields: { linesUntil: 'unit/document-date' },
  neighbour: { linesUntil: 'end' },
};
