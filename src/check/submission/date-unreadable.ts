import { readDate } from '../../text/dates.ts';
import { problemCheck } from './problem.ts';

export const dateUnreadable = problemCheck('date-unreadable', (_c, _q, text) => {
  const reading = readDate(text);
  return { values: { why: reading.kind === 'problem' ? reading.why : 'unreadable' } };
});
