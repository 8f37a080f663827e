import { problemCheck } from './problem.ts';

export const numberUnreadable = problemCheck('number-unreadable');
