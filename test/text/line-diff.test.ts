import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from '../../src/text/line-diff.ts';

const shown = (a: string, b: string, around?: number) =>
  lineDiff(a, b, around).map((e) => `${e.sign}${e.line} ${e.text}`);

test('a changed line with one line around it', () => {
  expect(shown('a\nb\nc\nd\n', 'a\nb\nx\nd\n')).toEqual([' 2 b', '-3 c', '+3 x', ' 4 d']);
  expect(shown('a\n', 'a\n')).toEqual([]);
  expect(shown('', 'a\nb\n')).toEqual(['+1 a', '+2 b']);
});

test('Windows line ends are no change of a line', () => {
  expect(shown('a\r\nb\r\n', 'a\nb\n')).toEqual([]);
});

test('what stays and what goes is the text before; what stays and what comes the one after', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const edits = lineDiff(`${a.join('\n')}\n`, `${b.join('\n')}\n`, 1000);
      if (a.join('\n') === b.join('\n')) expect(edits).toEqual([]);
      else {
        const left = edits.filter((e) => e.sign !== '+').map((e) => e.text);
        const right = edits.filter((e) => e.sign !== '-').map((e) => e.text);
        expect(left).toEqual(a.length === 0 ? [''] : a);
        expect(right).toEqual(b.length === 0 ? [''] : b);
      }
    }),
  );
});
