import { describe, expect, test } from 'vitest';
import { codeOf, hiddenLetters, lookAlikes } from '../../src/text/odd-letters.ts';
import { planTexts } from '../support/shipped-plan.ts';

const hidden = (text: string) => hiddenLetters(text).map((o) => `${o.at} ${codeOf(o.sign)}`);
const like = (text: string) => lookAlikes(text).map((o) => `${o.at} ${codeOf(o.sign)} ${o.like}`);

describe('what cannot be seen', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['no width', 'Sở\u200b Mẫu\u200b', ['2 U+200B', '7 U+200B']],
    ['a turn of direction', 'Sở \u202eẫuM', ['3 U+202E']],
    ['a soft hyphen', 'Sở M\u00adẫu', ['4 U+00AD']],
    ['a tag outside the first plane', 'Sở\u{e0041}', ['2 U+E0041']],
    ['a tab', 'Sở\tMẫu', ['2 U+0009']],
    ['a no-break space behind', 'Sở Mẫu\u00a0', ['6 U+00A0']],
    ['an ideographic space before', '\u3000Sở Mẫu', ['0 U+3000']],
    ['no-break spaces between words', 'Sở\u00a0Mẫu số\u20091', []],
    ['punctuation of print, lines', '– “Sở” … ½ ² º •\nMẫu', []],
  ])('%s', (_name, text, wanted) => {
    expect(hidden(text)).toEqual(wanted);
  });
});

describe('what only looks Vietnamese', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['Eth', 'Ðiều 1', ['0 U+00D0 Đ']],
    ['a caron for a breve', 'Vǎn bản', ['1 U+01CE ă']],
    ['Cyrillic in a word', 'Sở Cоng', ['4 U+043E o']],
    ['a word all of Cyrillic look-alikes', 'СТТ', ['0 U+0421 C', '1 U+0422 T', '2 U+0422 T']],
    ['Greek capitals', 'ΑB', ['0 U+0391 A']],
    ['wide letters and digits', 'Ｓở １', ['0 U+FF33 S', '3 U+FF11 1']],
    ['a word of another language', 'Россия, Ελλάδα, α, Ω, 日本', []],
    ['all letters of Vietnamese', 'Đđ Ăă Ââ Êê Ôô Ơơ Ưư ẳẵẫễỗỡữỹ ỴỶỸ', []],
    ['measures and names of abroad', '5 µm, Å, Köln, João, Łódź', []],
  ])('%s', (_name, text, wanted) => {
    expect(like(text)).toEqual(wanted);
  });
});

test('no text of the shipped plan holds any', () => {
  const texts = [...planTexts([]).values()].map((t) => t.text);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.flatMap((t) => [...hidden(t), ...like(t)])).toEqual([]);
});
