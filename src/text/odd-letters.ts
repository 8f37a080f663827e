/** Signs that nobody means to write in a Vietnamese text: they are printed and compared, and nobody sees them. */

export interface OddLetter {
  readonly sign: string;
  readonly at: number;
  /** The letter that it looks like; absent for one that cannot be seen. */
  readonly like?: string;
}

const blank = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Of no width, turning the direction of writing, breaking lines; a tab; a blank other than the space bar's at either end. */
const hidden = new RegExp(
  `[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\t]|^[${blank}]|[${blank}]$`,
  'gu',
);

/** Of other alphabets, and of Latin letters that Vietnamese does not have, each with the letter that it is taken for. */
const like: ReadonlyMap<string, string> = new Map(
  [
    ['ÐƉðǍǎ', 'ĐĐđĂă'],
    ['АВЕЅІЈКМНОРСТУХаеорсухіјѕ', 'ABESIJKMHOPCTYXaeopcyxijs'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  ].flatMap(([odd = '', plain = '']) => [...odd].map((sign, i) => [sign, plain[i] ?? ''] as const)),
);
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
const ascii = /^[\n -~]*$/;
const word = /[\p{L}\p{M}\p{Nd}]+/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const likeOf = (sign: string): string | undefined =>
  like.get(sign) ?? (wide.test(sign) ? sign.normalize('NFKC') : undefined);

/** What stands in the text and cannot be seen. */
export function hiddenLetters(text: string): readonly OddLetter[] {
  if (ascii.test(text)) return [];
  return [...text.matchAll(hidden)].map(({ 0: sign, index }) => ({ sign, at: index }));
}

/** Letters that only look like those of Vietnamese. A word of another alphabet, one of whose letters looks like none, is meant. */
export function lookAlikes(text: string): readonly OddLetter[] {
  if (ascii.test(text)) return [];
  return [...text.matchAll(word)].flatMap(({ 0: own, index }) => {
    const signs = [...own];
    if (signs.some((s) => foreign.test(s) && !like.has(s))) return [];
    let at = index;
    return signs.flatMap((sign) => {
      const here = { sign, at, like: likeOf(sign) };
      at += sign.length;
      return here.like === undefined ? [] : [{ ...here, like: here.like }];
    });
  });
}

/** "U+200B". */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
