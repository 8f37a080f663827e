import { comparisonKey } from '../text/canonical.ts';
import { remembered } from '../text/remembered.ts';

/** Which part of a form stands below a heading row: answers in words, or figures. */
export type FormPart = 'answers' | 'figures';

/** Beginnings of column headings that stand together in one row of our forms, and in no other table. */
const ownHeadings: readonly (readonly [FormPart, readonly string[]])[] = (
  [
    ['answers', ['phần ghi của cơ quan, đơn vị']],
    ['figures', ['chỉ tiêu', 'đơn vị tính', 'trong kỳ', 'lũy kế từ đầu năm']],
  ] as const
).map(([part, row]) => [part, row.map(comparisonKey)]);

const longestHeading = 60;

const starts: readonly string[] = ownHeadings.flatMap(([, row]) => row);

/** The headings that a text begins with, one bit each in the order of `starts`: nearly every text begins with none. */
const startsWith: (text: string) => number = remembered((text) => {
  if (text === '' || text.length > longestHeading) return 0;
  const key = comparisonKey(text);
  return starts.reduce((bits, start, i) => (key.startsWith(start) ? bits | (1 << i) : bits), 0);
});

const parts = ownHeadings.map(([part, row]) => ({
  part,
  bits: row.reduce((bits, start) => bits | (1 << starts.indexOf(start)), 0),
}));

/** The part of our form that a row of these texts is the heading of. */
export function headedPart(texts: readonly string[]): FormPart | undefined {
  let bits = 0;
  for (const text of texts) bits |= startsWith(text);
  return bits === 0 ? undefined : parts.find((p) => (bits & p.bits) === p.bits)?.part;
}
