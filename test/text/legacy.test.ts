import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOfFont, readLegacy } from '../../src/text/legacy.ts';
import { isSyllable } from '../../src/text/legacy-syllable.ts';
import { fromTcvn3, tcvn3Letters } from '../../src/text/legacy-tcvn3.ts';
import { fromVni, vniLetters } from '../../src/text/legacy-vni.ts';

const vowels = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị']
  .concat(['oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ'])
  .join('')
  .normalize('NFC');
/** The 67 letters that ASCII does not have; with their capitals 134. */
const small = [...vowels, 'đ'].filter((l) => l > '\u007f');
const letters = [...small, ...small.map((l) => l.toUpperCase())];

const inverse = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(pairs.toReversed().map(([sign, letter]) => [letter, sign]));
const [tcvn3Sign, vniSign] = [inverse(tcvn3Letters()), inverse(vniLetters())];
/** What an old program wrote: only for texts whose letters the table has. */
const written = (sign: ReadonlyMap<string, string>, text: string): string =>
  [...text.normalize('NFC')].map((l) => sign.get(l) ?? l).join('');
const inTcvn3 = (text: string): string => written(tcvn3Sign, text);
const inVni = (text: string): string => written(vniSign, text);

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** Sentences of the Decision: real administrative Vietnamese. */
const sentences = file('plan/source/decision.txt')
  .normalize('NFC')
  .split(/\n+/)
  .filter((l) => l.split(' ').length > 5);
const communes = file('plan/source/thanh-hoa-communes.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((l) => l.split(',')[3] ?? '');

describe('the tables', () => {
  it('there are 134 letters', () => expect(new Set(letters).size).toBe(134));

  it('TCVN3 has the 67 small letters and the seven capitals that no tone bears', () => {
    const has = tcvn3Letters().map(([, letter]) => letter);
    expect(new Set(has).size).toBe(has.length);
    expect(has.toSorted()).toEqual([...small, ...'ĂÂÊÔƠƯĐ'].toSorted());
  });

  it.each([
    ['B¸o c¸o kÕt qu¶ thùc hiÖn NghÞ quyÕt', 'Báo cáo kết quả thực hiện Nghị quyết'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['ph\u00adêng §«ng TiÕn', 'phường Đông Tiến'],
  ])('TCVN3: %s', (signs, text) => expect(fromTcvn3(signs)).toBe(text));

  it('VNI has all 134', () => {
    expect(new Set(vniLetters().map(([, letter]) => letter))).toEqual(new Set(letters));
    expect(new Set(vniLetters().map(([signs]) => signs)).size).toBe(vniLetters().length);
  });

  it.each([
    ['Sôû', 'Sở'],
    ['thöôøng xuyeân', 'thường xuyên'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['nghæ, kyõ, Myõ, ngheø, nöôùc, kyû, soá, trò, buoåi', 'nghỉ, kỹ, Mỹ, nghè, nước, kỷ, số, trị, buổi'],
    ['Aùo', 'Áo'],
  ])('VNI: %s', (signs, text) => expect(fromVni(signs)).toBe(text));

  it.each(letters)('VNI writes and reads %s', (letter) => {
    expect(fromVni(`h${vniSign.get(letter)}ng`)).toBe(`h${letter}ng`);
  });
});

describe('by font', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.vnArial NarrowH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', undefined],
    ['Vnf-something', undefined],
    [undefined, undefined],
  ])('%s: %s', (font, kind) => expect(encodingOfFont(font)).toBe(kind));

  it.each(letters)('a font of capitals and the other one bring back %s', (letter) => {
    const sign = inTcvn3(letter.toLowerCase());
    const [font, shown] =
      letter === letter.toLowerCase() ? (['.VnTime', 'à'] as const) : (['.VnTimeH', 'À'] as const);
    const read = readLegacy(`${sign} µ`, font);
    expect(read).toMatchObject({ kind: 'tcvn3', text: `${letter} ${shown}` });
  });

  it('the H fonts show capitals, and say so', () => {
    expect(readLegacy('ñy ban nh©n d©n x· Hµ Trung', '.VnTimeH')).toEqual({
      kind: 'tcvn3',
      text: 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
      note: 'capitals',
    });
    expect(readLegacy('ubnd', '.VnTimeH').text).toBe('UBND');
  });

  it('one short word is enough where the font says it', () => {
    expect(readLegacy('TuÇn', '.VnTime')).toMatchObject({ kind: 'tcvn3', text: 'Tuần' });
    expect(readLegacy('Sôû', 'VNI-Times')).toMatchObject({ kind: 'vni', text: 'Sở' });
  });

  it('Unicode typed in such a font stays; what could be either is not decided', () => {
    for (const font of ['.VnTime', '.VnTimeH', 'VNI-Times']) {
      expect(readLegacy('Cộng hòa xã hội', font)).toEqual({
        kind: 'unicode',
        text: 'Cộng hòa xã hội',
        note: '',
      });
      expect(readLegacy('Hà Nam', font).text).toBe('Hà Nam');
    }
    expect(readLegacy('hòa xã', '.VnTime')).toEqual({
      kind: 'unsure',
      text: 'hòa xã',
      note: 'font-against-text',
    });
    expect(readLegacy('12.500', '.VnTime')).toEqual({ kind: 'unicode', text: '12.500', note: '' });
  });

  it('signs kept as symbols of the font are read too', () => {
    expect(readLegacy('B\uf0b8o c\uf0b8o', '.VnTime').text).toBe('Báo cáo');
  });
});

describe('by statistics', () => {
  it('sentences of the Decision come back whole from both encodings', () => {
    const readable = sentences.filter((s) => (inTcvn3(s).match(/[\u00a1-\u00ff]/g)?.length ?? 0) >= 3);
    expect(readable.length).toBeGreaterThan(50);
    for (const s of readable.map((x) => x.toLowerCase())) {
      expect(readLegacy(inTcvn3(s)), s).toMatchObject({ kind: 'tcvn3', text: s });
      expect(readLegacy(inVni(s)), s).toMatchObject({ kind: 'vni', text: s });
    }
  });

  it('every commune in a line of its own is never read as something else', () => {
    for (const name of communes.map((n) => `ủy ban nhân dân ${n.toLowerCase()}`)) {
      expect([name, inTcvn3(name)]).toContain(readLegacy(inTcvn3(name)).text);
      expect([name, inVni(name)]).toContain(readLegacy(inVni(name)).text);
      expect(readLegacy(inTcvn3(name)).kind).toBe('tcvn3');
      expect(readLegacy(inVni(name)).kind).toBe('vni');
    }
  });

  it('a lone word is too little', () => {
    expect(readLegacy('TuÇn')).toEqual({ kind: 'unsure', text: 'TuÇn', note: 'too-little' });
    expect(readLegacy('Coäng')).toMatchObject({ kind: 'unsure', text: 'Coäng' });
  });
});

describe('Unicode text is never touched', () => {
  const untouched = (text: string, font?: string): void => {
    expect(readLegacy(text, font).text).toBe(text);
    expect(readLegacy(text, font).kind).not.toMatch(/tcvn3|vni/);
  };

  it.each([
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Cộng hòa xã hội',
    'hòa xã hà nội là thôn',
    'xã Hà Trung',
    'Và có các xã là',
    'Müller, Zürich, façade, naïve, Noël, São Paulo, Citroën, Peña',
    '25°C; 120 m²; ½; ±5 %; « trích »; §4; © 2026; 3 × 4 ÷ 2; 10 µm',
    'thông\u00adtin',
    'report 2026',
    '',
  ])('%s', (text) => untouched(text));

  it('no sentence of the Decision, in any form', () => {
    for (const s of sentences) {
      for (const text of [s, s.normalize('NFD'), s.toUpperCase(), s.toLowerCase()]) {
        untouched(text);
        expect(readLegacy(text).kind).toBe('unicode');
      }
    }
  });

  it('nor any run of words from it, however short, in whatever font', () => {
    const words = [...new Set(sentences.flatMap((s) => s.split(/[\s,.;:()“”"/-]+/)))].filter((w) => w !== '');
    const proven = /[ăđĩũơư\u1ea0-\u1ef9]/iu;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (picked) => {
        const text = picked.join(' ');
        untouched(text);
        if (proven.test(text)) for (const font of ['.VnTime', '.VnTimeH', 'VNI-Times']) untouched(text, font);
      }),
      { numRuns: 3000 },
    );
  });

  it('nor any text made of whatever signs loses or gains one where it is not converted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readLegacy(text);
        if (read.kind === 'unicode' || read.kind === 'unsure') expect(read.text).toBe(text);
      }),
    );
  });
});

describe('syllables', () => {
  it('every word of the communes’ names is one', () => {
    for (const word of new Set(communes.flatMap((n) => n.split(' '))))
      expect(isSyllable(word), word).toBe(true);
  });

  it.each(['gì', 'giếng', 'quý', 'quyết', 'nghĩa', 'khuỷu', 'Uỷ', 'HOÀ', 'xoong', 'ý', 'yêu'])('%s', (w) =>
    expect(isSyllable(w)).toBe(true),
  );
  it.each(['Céng', 'héi', 'web', 'Tomé', 'càt', 'gê', 'nge', 'kha\u0301\u0300', 'Mỹller', ''])(
    'not %s',
    (w) => expect(isSyllable(w)).toBe(false),
  );
});
