/**
 * Advance widths of Times New Roman in thousandths of the type size, for U+0020 … U+007E. NĐ 30/2020 gives the lengths of
 * lines in terms of the text above them, so the text must be measured, where it is printed and where it is inspected.
 */
const regular = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const bold = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
/** The horned letters are wider than o, u and U; the other marks change nothing. */
const horned: Readonly<Record<string, readonly [number, number]>> = {
  ơ: [529, 554],
  ư: [542, 600],
  Ư: [776, 796],
  Ơ: [722, 778],
  đ: [500, 556],
  Đ: [722, 722],
};

export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

function advance(letter: string, type: Type): number {
  const bare = letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  const own = horned[bare];
  if (own) return own[type.bold ? 1 : 0];
  const code = bare.normalize('NFD').charCodeAt(0) - 32;
  return (type.bold ? bold : regular)[code] ?? 500;
}

/** Width of one line of text in twips. */
export function textWidth(text: string, type: Type): number {
  const thousandths = Array.from(text.normalize('NFC')).reduce((sum, c) => sum + advance(c, type), 0);
  return Math.round((thousandths * type.size) / 50);
}

/** The lines a word processor makes of the text in that width. */
export function wrapped(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, type) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * A name that needs two lines is broken where its sense allows, before "và" or after a comma or a dash, rather than
 * where the column ends: "SỞ VĂN HÓA, THỂ THAO / VÀ DU LỊCH".
 */
export function nameLines(name: string, width: number, type: Type): readonly string[] {
  if (textWidth(name, type) <= width) return [name];
  const at = (pattern: RegExp): readonly (readonly string[])[] =>
    [...name.matchAll(pattern)].map((m) => [name.slice(0, m.index), name.slice(m.index + 1)]);
  const fits = (lines: readonly string[]): boolean => lines.every((l) => textWidth(l, type) <= width);
  const halves = [...at(/ (?=và )/giu), ...at(/(?<=[,–-]) /gu)];
  return halves.find(fits) ?? wrapped(name, width, type);
}
