import { describe, expect, test } from 'vitest';
import { tidy } from '../../src/text/canonical.ts';
import { cleanText } from '../../src/text/clean-text.ts';
import { oneLine, onlyColours, safeForTerminal, safeJson } from '../../src/text/safe-for-terminal.ts';

describe('text from outside', () => {
  test.each([
    ['a\u0000b\u0008c\u000bd\u000ce\u001ff', 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf'],
    ['a\u007fb\u0080c\u009fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['\ud800a\udc00', '\ufffda\ufffd'],
    ['\u{1f600}', '\u{1f600}'],
    ['a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['15\u202e000\u2067', '15\ufffd000\ufffd'],
    ['\u202a0912\u202c\u200e', '\u202a0912\u202c\u200e'],
    ['Hòa\tBình\u00a0', 'Hòa\tBình\u00a0'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('marks that only say "left to right" are passed over', () => {
    expect(tidy('\u202a0912\u202c \u200e345\u2066678\u2069')).toBe('0912 345678');
  });
});

describe('what goes to a terminal', () => {
  const wicked = 'a\u001b[2Jb\u009bc\u202ed\u2066e\re\u0007\u{e0041}';

  test('shows what it would obey', () => {
    expect(safeForTerminal(wicked)).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffde\ufffd\ufffd');
    expect(safeForTerminal('một\nhai')).toBe('một\nhai');
    expect(oneLine('một\nhai\u2028ba')).toBe('một hai ba');
  });

  test('keeps our colours and nothing else', () => {
    expect(onlyColours('\u001b[31mđỏ\u001b[0m\u001b[2J', true)).toBe('\u001b[31mđỏ\u001b[0m\ufffd[2J');
    expect(onlyColours('\u001b[31mđỏ', false)).toBe('\ufffd[31mđỏ');
  });

  test('JSON says the same in escapes', () => {
    const json = safeJson(JSON.stringify({ wicked, name: 'Hà Trung \u{1f600}' }));
    expect(json).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e]*$/);
    expect(json).toContain('Hà Trung \u{1f600}');
    expect(JSON.parse(json)).toEqual({ wicked, name: 'Hà Trung \u{1f600}' });
  });
});
