import { hiddenLetters } from '../../text/odd-letters.ts';
import { oddLetterFindings } from './odd-letters.ts';
import type { PlanRule } from './rule.ts';

/** Characters in a text of the plan that cannot be seen: they would be printed on documents, and names would not be found. */
export const textHiddenCharacter: PlanRule = {
  code: 'text-hidden-character',
  run: (context) => oddLetterFindings(context, 'text-hidden-character', hiddenLetters),
};
