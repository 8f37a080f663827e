import type { Font } from 'exceljs';
import { fontXml } from './xlsx-look.ts';
import { hintFontSize, type Template } from './xlsx-style.ts';
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

interface HintedFaces {
  readonly text: string;
  readonly hint: string;
}

const faces = new WeakMap<Partial<Font>, HintedFaces>();

/** Run properties of a text and of the hint below it, written once for each font of a template. */
function facesOf(font: Partial<Font>): HintedFaces {
  const known = faces.get(font);
  if (known) return known;
  const small = { ...font, size: hintFontSize, bold: false, italic: true };
  const made = {
    text: `<rPr>${fontXml(font, 'rFont')}</rPr>`,
    hint: `<rPr>${fontXml(small, 'rFont')}</rPr>`,
  };
  faces.set(font, made);
  return made;
}

const run = (text: string, properties: string): string =>
  `<r>${properties}<t xml:space="preserve">${xmlText(cellText(text))}</t></r>`;

const writtenTexts = new WeakMap<Template, Map<string, string>>();

/** As it stands in the part, made once for all books of a template: forms repeat their words. */
function textsOf(template: Template): (text: string) => string {
  const known = writtenTexts.get(template) ?? new Map<string, string>();
  writtenTexts.set(template, known);
  return (text) => {
    const xml = known.get(text) ?? written(text);
    known.set(text, xml);
    return xml;
  };
}

export function stringTable(template: Template): StringTable {
  const xmlOf = textsOf(template);
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
      const made = number(xmlOf(text));
      plain.set(text, made);
      return made;
    },
    hinted(text, hint, font) {
      uses++;
      const face = facesOf(font);
      return number(run(text, face.text) + run(`\n${hint}`, face.hint));
    },
    *xml() {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const item of numbers.keys()) yield `<si>${item}</si>`;
      yield '</sst>';
    },
  };
}
