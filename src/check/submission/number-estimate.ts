import { problemCheck } from './problem.ts';

export const numberEstimate = problemCheck('number-estimate');
