/**
 * VNI for Windows, the code table behind the fonts VNI-Times, VNI-Helve …: a vowel, then one Latin-1 sign for its mark and tone together.
 * The vowels i, ơ, ư, ỵ and đ are signs of their own.
 */

/** Signs after a vowel: á, à, ả, ã, ạ; then the same tones of â (ê, ô) and of ă, each with the toneless letter first. */
const plainTones = 'ùøûõï';
const circumflex = 'âáàåãä';
const breve = 'êéèúüë';

const single: readonly (readonly [string, string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

function pairs(vowel: string, signs: string, letters: string): readonly (readonly [string, string])[] {
  const written = [...letters.normalize('NFC')];
  return [...signs].map((sign, i) => [vowel + sign, written[i] ?? ''] as const);
}

const lower: readonly (readonly [string, string])[] = [
  ...single,
  ...pairs('a', plainTones, 'áàảãạ'),
  ...pairs('a', circumflex, 'âấầẩẫậ'),
  ...pairs('a', breve, 'ăắằẳẵặ'),
  ...pairs('e', plainTones, 'éèẻẽẹ'),
  ...pairs('e', circumflex, 'êếềểễệ'),
  ...pairs('o', plainTones, 'óòỏõọ'),
  ...pairs('o', circumflex, 'ôốồổỗộ'),
  ...pairs('ô', plainTones, 'ớờởỡợ'),
  ...pairs('u', plainTones, 'úùủũụ'),
  ...pairs('ö', plainTones, 'ứừửữự'),
  ...pairs('y', plainTones.slice(0, 4), 'ýỳỷỹ'),
];

/** Capitals: both signs capital, or (typed so) a capital vowel with the small sign. */
function withCapitals([signs, letter]: readonly [string, string]): readonly (readonly [string, string])[] {
  const [vowel = '', mark = ''] = signs;
  const capital = letter.toUpperCase();
  const mixed = mark === '' ? [] : [[vowel.toUpperCase() + mark, capital] as const];
  return [[signs, letter], [signs.toUpperCase(), capital], ...mixed];
}

const letters: ReadonlyMap<string, string> = new Map(lower.flatMap(withCapitals));

/** Every letter of the table with the one or two signs that write it. */
export function vniLetters(): readonly (readonly [string, string])[] {
  return [...letters];
}

/** The letter that begins at `at`, two signs before one. */
function letterAt(signs: readonly string[], at: number): readonly [string, number] {
  const sign = signs[at] ?? '';
  const pair = letters.get(sign + (signs[at + 1] ?? ''));
  if (pair !== undefined && at + 1 < signs.length) return [pair, 2];
  return [letters.get(sign) ?? sign, 1];
}

/** Signs that write no letter stay as they are. */
export function fromVni(text: string): string {
  const signs = [...text];
  let out = '';
  for (let at = 0; at < signs.length; ) {
    const [letter, length] = letterAt(signs, at);
    out += letter;
    at += length;
  }
  return out;
}
