import { problemCheck } from './problem.ts';

export const numberWithWords = problemCheck('number-with-words');
