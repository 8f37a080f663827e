import { comparisonKey } from '../text/canonical.ts';

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

/** The part of our form that a row of these texts is the heading of. */
export function headedPart(texts: readonly string[]): FormPart | undefined {
  const keys = texts.filter((t) => t !== '' && t.length <= longestHeading).map(comparisonKey);
  return ownHeadings.find(([, row]) => row.every((start) => keys.some((key) => key.startsWith(start))))?.[0];
}
