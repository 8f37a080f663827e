import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'unit/document-number': '15/BC' } },
  neighbour: { answers: { 'unit/document-number': 'Số: 015/BC-UBND' } },
};
