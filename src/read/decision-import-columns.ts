import { comparisonKey } from '../text/canonical.ts';

/** What a column of the table of tasks holds. */
export type ColumnKind = 'number' | 'name' | 'lead' | 'coordinating' | 'output' | 'timing' | 'other';

const words: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:tt|stt|số tt|số thứ tự|thứ tự|no)$/u],
  ['timing', /^(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|hoàn thành|ngày hoàn thành)/u],
  ['lead', /chủ trì|chủ quản|đơn vị thực hiện|cơ quan thực hiện|đầu mối thực hiện|chịu trách nhiệm chính/u],
  ['coordinating', /phối hợp/u],
  ['output', /kết quả|sản phẩm|sản phầm|đầu ra/u],
  ['name', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp/u],
  ['timing', /thời gian|thời hạn|tiến độ/u],
];

const longestHeading = 80;

/** Undefined for a text that is no heading of such a table. */
export function columnKind(text: string): Exclude<ColumnKind, 'other'> | undefined {
  if (text.length > longestHeading) return undefined;
  const key = comparisonKey(text);
  const found = words.find(([, pattern]) => pattern.test(key))?.[0];
  return found === 'other' ? undefined : found;
}

/** Headings of a table of tasks name at least the task and who leads it; the kinds in order, the first of a kind counts. */
export function columnKinds(texts: readonly string[]): readonly ColumnKind[] | undefined {
  const seen = new Set<ColumnKind>();
  const kinds = texts.map((text): ColumnKind => {
    const kind = columnKind(text) ?? 'other';
    if (seen.has(kind)) return 'other';
    seen.add(kind);
    return kind;
  });
  return seen.has('name') && seen.has('lead') ? kinds : undefined;
}
