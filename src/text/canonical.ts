import { remembered } from './remembered.ts';

/** Vietnamese text in one form for comparing; the original is kept for printing. */

// Among them the marks that say "left to right": telephones and web pages put them around numbers.
const invisible = /[\u200b-\u200f\u202a\u202c\u2060\u2066\u2069\ufeff\u00ad]/g;
// A blank between two words stays as it is: only what changes is matched, or a long text costs an array of its words.
const blanks = /[^\S ]\s*| \s+/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** NFC, invisible characters dropped, every run of blanks one space. */
export const tidy: (text: string) => string = remembered((text) =>
  text.normalize('NFC').replace(invisible, '').replace(blanks, ' ').trim(),
);

const tones = '\u0300\u0301\u0303\u0309\u0323';
const newStyleTone = new RegExp(
  `(?<![qQ])([oO])([aeAE])([${tones}])(?![\\p{L}\\p{M}])|(?<![qQ])([uU])([yY])([${tones}])(?![\\p{L}\\p{M}])`,
  'gu',
);

/** What may hold such a tone, in composed text: most names do not, and taking a text apart is slow. */
const mayBeNewStyle = /[oO][àáãảạèéẽẻẹÀÁÃẢẠÈÉẼẺẸ]|[uU][ỳýỹỷỵỲÝỸỶỴ]/;
const and = /(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])/gu;

/** "Hoá" → "Hóa", "Thuỷ" → "Thủy": in an open oa, oe, uy the tone stands on the first vowel. "hoàn", "quý" are untouched. */
export function classicTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(newStyleTone, (_all, o, a, t1, u, y, t2) => (o ? `${o}${t1}${a}` : `${u}${t2}${y}`))
    .normalize('NFC');
}

/** Key under which two spellings of one name are equal; diacritics and the type word stay. */
export const comparisonKey: (text: string) => string = remembered(keyOf);

function keyOf(text: string): string {
  const composed = tidy(text).replace(/[\u00d0\u0189]/g, 'Đ');
  const words = (mayBeNewStyle.test(composed) ? classicTone(composed) : composed)
    .toLowerCase()
    .replace(dashes, '-')
    .replace(/&/g, ' và ')
    .replace(/[,;.:()"'“”‘’/-]+/g, ' ');
  return (words.includes('và') ? words.replace(and, ' ') : words).replace(blanks, ' ').trim();
}

/** Without diacritics: for suggestions only, never for a decision. */
export const withoutDiacritics: (text: string) => string = remembered((text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đ]/g, 'd').replace(/[Đ]/g, 'D'),
);
