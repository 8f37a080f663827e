import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'unit/document-number': '15/BC-SNV' } },
  neighbour: { unit: 'so-noi-vu', answers: { 'unit/document-number': '15/BC-SNV' } },
};
