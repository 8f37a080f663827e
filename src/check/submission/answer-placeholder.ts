import { problemCheck } from './problem.ts';

export const answerPlaceholder = problemCheck('answer-placeholder');
