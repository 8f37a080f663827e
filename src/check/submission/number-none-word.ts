import { problemCheck } from './problem.ts';

export const numberNoneWord = problemCheck('number-none-word');
