import { problemCheck } from './problem.ts';

export const numberPercent = problemCheck('number-percent');
