/** Advance widths of Times New Roman in thousandths of the font size; letters with marks are as wide as their base letter. */
const regular: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’',
  350: '•',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  480: '{}',
  542: 'ơư~',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: '&mƠƯ',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '…—',
};
const bold: Readonly<Record<number, string>> = {
  220: '|',
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt‘’',
  389: 'Is',
  444: 'cerz',
  556: 'Sbdhknpquđơ"',
  600: 'ư+<=>',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  796: 'GHKOQƠƯ',
  833: '&m',
  944: 'M@',
  1000: '%W…—',
};

function byCharacter(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, letters]) => [...letters].map((c) => [c, Number(width)])),
  );
}

const tables = { regular: byCharacter(regular), bold: byCharacter(bold) };
const otherLetter = 500;
const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

export interface Face {
  readonly size: number;
  readonly bold: boolean;
}

/** Vowels with marks are looked up by what is left when the marks go; ơ and ư keep their horn. */
function characterWidth(c: string, weight: 'regular' | 'bold'): number {
  const seen = known[weight].get(c);
  if (seen !== undefined) return seen;
  const base = tables[weight].has(c)
    ? c
    : c
        .normalize('NFD')
        .replace(/(?!\u031b)\p{M}/gu, '')
        .normalize('NFC');
  const width = tables[weight].get(base) ?? tables[weight].get(base.charAt(0)) ?? otherLetter;
  known[weight].set(c, width);
  return width;
}

/** Points that the text takes on one line. */
export function textWidth(text: string, face: Face): number {
  const weight = face.bold ? 'bold' : 'regular';
  let sum = 0;
  for (const c of text) sum += characterWidth(c, weight);
  return (sum * face.size) / 1000;
}

function linesInParagraph(paragraph: string, width: number, face: Face): number {
  const space = textWidth(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const w = textWidth(word, face);
    if (used > 0 && used + space + w > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + w;
    // A word longer than the line is broken where the line ends.
    while (used > width) {
      lines++;
      used -= width;
    }
  }
  return lines;
}

/** Lines that the text takes when wrapped at `width` points. */
export function lineCount(text: string, width: number, face: Face): number {
  return text.split('\n').reduce((sum, p) => sum + linesInParagraph(p, Math.max(width, face.size), face), 0);
}

/** Height of one line in points inside a cell of several lines. */
export function lineHeight(size: number): number {
  return Math.ceil((size * 1.2 + 0.1) * 4) / 4;
}

/** A row of one line of Times New Roman 12, as Excel makes it. */
export const singleRow = 15.75;

// Widths are counted in digits of Times New Roman 12, 8 pixels each; the cell keeps 5 pixels for itself.
const digitPixels = 8;
const cellPixels = 5;
const pointsPerPixel = 0.75;
/** Programs wrap a little earlier than arithmetic does. */
const caution = 0.97;

/** Points that text can use in a cell over columns of these widths. */
export function usableWidth(columns: readonly number[]): number {
  const pixels = columns.reduce((sum, w) => sum + Math.floor(w * digitPixels), 0) - cellPixels;
  return pixels * pointsPerPixel * caution;
}
