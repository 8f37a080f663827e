import { problemCheck } from './problem.ts';

/** A file saved without results has none anywhere: one finding. */
export const answerNotCalculated = problemCheck('answer-not-calculated', () => ({ cause: 'not-calculated' }));
