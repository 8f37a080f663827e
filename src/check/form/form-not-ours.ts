import { aboutFile, headerOf } from './context.ts';
import type { FormCheck } from './input.ts';

/** Neither stamp nor row ids: a file of another make. */
export const formNotOurs: FormCheck = {
  code: 'form-not-ours',
  final: true,
  run: (c) =>
    c.submission.recognisedBy === 'none' ? aboutFile(c, 'form-not-ours', { header: headerOf(c) }) : undefined,
};
