import type { Font } from 'exceljs';
import { fontXml } from './xlsx-look.ts';
import { hintFontSize } from './xlsx-style.ts';
import { cellText, xmlText } from './xlsx-text.ts';

/** Texts of the cells, each stored once and numbered as they come. */
export interface StringTable {
  readonly plain: (text: string) => number;
  /** A text with smaller italics below it. */
  readonly hinted: (text: string, hint: string, font: Partial<Font>) => number;
  /** The part `xl/sharedStrings.xml`. */
  readonly xml: () => Iterable<string>;
}

const written = (text: string): string => {
  const kept = cellText(text);
  const space = /^\s|\n|\s$/.test(kept) ? ' xml:space="preserve"' : '';
  return `<t${space}>${xmlText(kept)}</t>`;
};

const run = (text: string, font: Partial<Font>): string =>
  `<r><rPr>${fontXml(font, 'rFont')}</rPr><t xml:space="preserve">${xmlText(cellText(text))}</t></r>`;

export function stringTable(): StringTable {
  const plain = new Map<string, number>();
  const numbers = new Map<string, number>();
  let uses = 0;
  const number = (item: string): number => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
  };
  return {
    plain(text) {
      uses++;
      const known = plain.get(text);
      if (known !== undefined) return known;
      const made = number(written(text));
      plain.set(text, made);
      return made;
    },
    hinted(text, hint, font) {
      uses++;
      const small = { ...font, size: hintFontSize, bold: false, italic: true };
      return number(run(text, font) + run(`\n${hint}`, small));
    },
    *xml() {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const item of numbers.keys()) yield `<si>${item}</si>`;
      yield '</sst>';
    },
  };
}
