import { problemCheck } from './problem.ts';

/** One lost reference breaks many cells: the same error text is one finding. */
export const answerCellError = problemCheck('answer-cell-error', (_c, _q, text) => ({ cause: text }));
