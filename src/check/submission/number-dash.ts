import { problemCheck } from './problem.ts';

export const numberDash = problemCheck('number-dash');
