import type { CodeCase } from '../../../support/form.ts';

export const testCase: CodeCase = {
  yields: { answers: { 'unit/window-from': '01/01/2026' } },
  neighbour: { answers: { 'unit/window-from': '15/12/2025' } },
};
