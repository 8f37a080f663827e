import { problemCheck } from './problem.ts';

export const numberAmbiguous = problemCheck('number-ambiguous');
