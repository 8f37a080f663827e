import { encodingOfFont } from '../text/legacy.ts';
import { shownOtherwise } from './number-shown.ts';
import { type Part, readXml } from './xml.ts';

/** What a number format makes of a number. */
export type NumberMeaning = 'plain' | 'date' | 'percent';

/** How a cell shows a number. */
export interface NumberLook {
  readonly meaning: NumberMeaning;
  /** What it shows where that is another number; absent where it never is. */
  readonly otherwise?: (value: number) => string | undefined;
}

export const plainLook: NumberLook = { meaning: 'plain' };

function lookOf(code: string): NumberLook {
  const meaning = meaningOfFormat(code);
  const otherwise = meaning === 'plain' ? shownOtherwise(code) : undefined;
  return { meaning, ...(otherwise && { otherwise }) };
}

/** Built-in formats that show a date or time in some locale (ISO/IEC 29500-1, 18.8.30). */
function builtIn(id: number): NumberMeaning {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return 'date';
  return id === 9 || id === 10 ? 'percent' : 'plain';
}

/** Quoted text, escaped and padding characters, and brackets (colour, currency, elapsed time) say nothing about the kind. */
const decoration = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/gs;

export function meaningOfFormat(code: string): NumberMeaning {
  const bare = code.replace(decoration, '');
  if (/general/i.test(bare)) return 'plain';
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

/** How each cell style shows numbers, by the index that cells use (`s`). */
export function readStyles(part: Part): readonly NumberLook[] {
  const custom = new Map<number, NumberLook>();
  const styles: number[] = [];
  let inNumberFormats = false;
  let inCellFormats = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'numFmts') inNumberFormats = true;
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt' && inNumberFormats) {
        custom.set(Number(attributes.numFmtId), lookOf(attributes.formatCode ?? ''));
      } else if (name === 'xf' && inCellFormats) styles.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'numFmts') inNumberFormats = false;
      else if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles.map((id) => custom.get(id) ?? { meaning: builtIn(id) });
}

/** The fonts in the order of the file, and which of them each cell style uses. */
function fontsOf(part: Part): { readonly names: readonly string[]; readonly used: readonly number[] } {
  const names: string[] = [];
  const used: number[] = [];
  let within = '';
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'fonts' || name === 'cellXfs') within = name;
      else if (name === 'font' && within === 'fonts') names.push('');
      else if (name === 'name' && within === 'fonts') names.splice(-1, 1, attributes.val ?? '');
      else if (name === 'xf' && within === 'cellXfs') used.push(Number(attributes.fontId ?? 0));
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return { names, used };
}

const legacyName = /[."]vn|vni[- ]/i;

/** The font of each cell style where it stands for an old Vietnamese encoding; empty where the book has no such font. */
export function readLegacyFonts(part: Part): readonly (string | undefined)[] {
  // Nearly every book has none: its styles are not read a second time.
  const { buffer, byteOffset, length } = part.bytes;
  if (!legacyName.test(Buffer.from(buffer, byteOffset, length).toString('latin1'))) return [];
  const { names, used } = fontsOf(part);
  return used.map((id) => (encodingOfFont(names[id]) ? names[id] : undefined));
}
