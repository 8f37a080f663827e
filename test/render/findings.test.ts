import { expect, test } from 'vitest';
import { cliVi } from '../../src/messages/vi/cli.ts';
import { vi } from '../../src/messages/vi/words.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findingsAsJson, findingsAsText } from '../../src/render/findings.ts';

const plain = (text: string): string => text;
const style = {
  lang: 'vi' as const,
  texts: cliVi,
  words: vi,
  all: false,
  paint: { severity: (_s: unknown, word: string) => word, heading: plain, faint: plain },
} as unknown as Parameters<typeof findingsAsText>[1];

const negative = (row: number, more: Partial<Finding> = {}): Finding => ({
  code: 'number-negative',
  severity: 'error',
  place: { kind: 'cell', file: 'bao-cao.xlsx', sheet: 'Chỉ tiêu', cell: `E${row}` },
  values: { label: `Chỉ tiêu ${row}`, value: `-${row}` },
  unit: 'xa-ha-trung',
  answer: `indicator/${row}/period`,
  ...more,
});
const many = Array.from({ length: 24 }, (_, i) => negative(i + 5));
const linesOf = (text: string, part: string): readonly string[] =>
  text.split('\n').filter((line) => line.includes(part));

test('one code in one sheet is one block: the first sentence, three places, the count of the others', () => {
  const text = findingsAsText(many, style);
  expect(linesOf(text, '[number-negative]')).toHaveLength(1);
  expect(text).toContain('bao-cao.xlsx › Chỉ tiêu!E5: lỗi: “Chỉ tiêu 5”');
  expect(text).toContain('    Các chỗ: Chỉ tiêu!E5; E6; E7 … và 21 chỗ nữa (thêm --all để xem hết)');
});

test('--all keeps each with its own sentence; json always does', () => {
  const text = findingsAsText(many, { ...style, all: true });
  expect(linesOf(text, '[number-negative]')).toHaveLength(24);
  expect(text).not.toContain('Các chỗ');
  expect(findingsAsJson(many, style)).toHaveLength(24);
});

test('another unit, file or weight is another block', () => {
  const place = { kind: 'cell', file: 'b.xlsx', sheet: 'Chỉ tiêu', cell: 'E5' } as const;
  const others = [
    negative(5),
    negative(6, { unit: 'xa-dong-tien' }),
    negative(7, { place }),
    negative(8, { severity: 'note' }),
  ];
  expect(linesOf(findingsAsText(others, style), '[number-negative]')).toHaveLength(4);
});

test('what is said of the whole file is said each time, three at most', () => {
  const whole = many.slice(0, 5).map((f) => ({ ...f, place: { kind: 'file', file: 'a.yaml' } as const }));
  const text = findingsAsText(whole, style);
  expect(linesOf(text, '[number-negative]')).toHaveLength(3);
  expect(text).toContain('và 2 chỗ nữa');
});

test('a finding that was folded shows every place with --all and in json', () => {
  const places = many.map((f) => f.place);
  const folded = negative(5, { places, values: { label: 'Chỉ tiêu 5', value: '-5', count: 24 } });
  expect(findingsAsText([folded], style)).toContain('Chỉ tiêu!E5; E6; E7 … và 21 chỗ nữa');
  expect(findingsAsText([folded], { ...style, all: true })).toMatch(/E26; E27; E28$/m);
  expect(findingsAsJson([folded], style)).toMatchObject([{ places }]);
});
