import { problemCheck } from './problem.ts';

export const numberFraction = problemCheck('number-fraction');
