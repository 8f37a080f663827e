import { lookAlikes } from '../../text/odd-letters.ts';
import { oddLetterFindings } from './odd-letters.ts';
import type { PlanRule } from './rule.ts';

/** Letters in a text of the plan that look Vietnamese and are not: "Ð" (Eth) for "Đ", Cyrillic "а" for "a". */
export const textLookAlike: PlanRule = {
  code: 'text-look-alike',
  run: (context) => oddLetterFindings(context, 'text-look-alike', lookAlikes),
};
