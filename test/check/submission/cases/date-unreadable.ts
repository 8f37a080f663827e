import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'unit/document-date': '18/6/26' } },
  neighbour: { answers: { 'unit/document-date': 'ngày 18 tháng 6 năm 2026' } },
};
