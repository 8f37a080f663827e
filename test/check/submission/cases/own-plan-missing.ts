import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'unit/plan-document': 'Chưa ban hành' } },
  neighbour: { answers: { 'unit/plan-document': 'Kế hoạch số 02/KH-UBND ngày 05/01/2026' } },
};
