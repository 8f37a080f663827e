import { problemCheck } from './problem.ts';

export const numberNegative = problemCheck('number-negative');
