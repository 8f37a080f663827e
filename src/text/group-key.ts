import { comparisonKey } from './canonical.ts';

/** A group's name without the words that stand before and behind it in sentences: two names of one key name one group. */
export function groupKey(text: string): string {
  return comparisonKey(text)
    .replace(/^(?:ubnd |ủy ban nhân dân )?(?:các )?/u, '')
    .replace(/ (?:cấp tỉnh|trên địa bàn tỉnh|trong tỉnh|thuộc tỉnh|tỉnh)$/u, '');
}
