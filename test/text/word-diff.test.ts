import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../src/text/word-diff.ts';

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('a reworded text shows the words that changed', () => {
  test.each([
    ['Hằng năm', 'Hằng quý', 'Hằng [-năm-]{+quý+}'],
    ['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['UBND các xã', 'UBND các xã, phường', 'UBND các xã{+, phường+}'],
    ['Sở Y tế; Sở Nội vụ', 'Sở Nội vụ', '[-Sở Y tế; -]Sở Nội vụ'],
    ['trước ngày 20', 'chậm nhất ngày 20', '[-trước-]{+chậm nhất+} ngày 20'],
    ['đa dạng hoá', 'đa dạng hóa', 'đa dạng [-hoá-]{+hóa+}'],
    ['', 'Sở', '{+Sở+}'],
    [
      'báo cáo Ủy ban nhân dân tỉnh',
      'báo cáo Hội đồng thành viên tỉnh',
      'báo cáo [-Ủy ban nhân dân-]{+Hội đồng thành viên+} tỉnh',
    ],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });
});

const word = fc.constantFrom(
  'Sở',
  'Nội',
  'vụ',
  'xã',
  ',',
  '.',
  ' ',
  '  ',
  '\n',
  'và',
  '20/6',
  'Ủy',
  '😀',
  'e\u0323',
);
const phrase = fc.oneof(
  fc.array(word, { maxLength: 25 }).map((w) => w.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('applied to a text it gives both texts back', () => {
  fc.assert(
    fc.property(phrase, phrase, (before, after) => {
      const edits = wordDiff(before, after);
      const side = (left: 'removed' | 'added'): string =>
        edits.map((e) => (e.kind === 'same' || e.kind === left ? e.text : '')).join('');
      expect(side('removed')).toBe(before);
      expect(side('added')).toBe(after);
      expect(edits.every((e) => e.text !== '')).toBe(true);
      expect(edits.some((e) => e.kind !== 'same')).toBe(before !== after);
    }),
    { numRuns: 2000 },
  );
});

test('two texts too long to compare word by word are still given whole', () => {
  const long = (word: string): string => Array.from({ length: 2500 }, (_, i) => `${word}${i}`).join(' ');
  const edits = wordDiff(`đầu ${long('a')} cuối`, `đầu ${long('b')} cuối`);
  expect(edits.map((e) => e.kind)).toEqual(['same', 'removed', 'added', 'same']);
});
