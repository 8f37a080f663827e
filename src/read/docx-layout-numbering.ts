import { notePar, type ParProps } from './docx-layout-par-props.ts';
import { type Attributes, attributeOf, type Part, readXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  readonly par: ParProps;
}

interface Numbering {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** Automatic numbers as they are printed, counted in the order in which they are asked for. */
export interface Numberer {
  /** Undefined where the numbering is unknown. */
  readonly next: (numbering: string, level: number) => string | undefined;
  /** Indents that the numbering brings along. */
  readonly par: (numbering: string, level: number) => ParProps;
}

type Levels = Map<number, Level>;

interface Written {
  readonly abstracts: Map<string, Levels>;
  readonly numberings: Map<string, Numbering>;
}

interface Cursor {
  levels: Levels | undefined;
  level: Level | undefined;
  numbering: { abstract: string; readonly starts: Map<number, number> } | undefined;
  overridden: number;
  inPar: boolean;
}

const val = (a: Attributes): string => a['w:val'] ?? attributeOf(a, 'val') ?? '';
const levelOf = (a: Attributes): number => Math.min(Math.max(Number(attributeOf(a, 'ilvl')) || 0, 0), 8);

function openElement(w: Written, c: Cursor, name: string, a: Attributes): void {
  if (name === 'abstractNum') {
    c.levels = new Map();
    w.abstracts.set(attributeOf(a, 'abstractNumId') ?? '', c.levels);
  } else if (name === 'num') {
    c.numbering = { abstract: '', starts: new Map() };
    w.numberings.set(attributeOf(a, 'numId') ?? '', c.numbering);
  } else if (name === 'lvl' && c.levels) {
    c.level = { start: 1, format: 'decimal', text: '', par: {} };
    c.levels.set(levelOf(a), c.level);
  } else if (c.numbering) {
    if (name === 'abstractNumId') c.numbering.abstract = val(a);
    else if (name === 'lvlOverride') c.overridden = levelOf(a);
    else if (name === 'startOverride') c.numbering.starts.set(c.overridden, Number(val(a)) || 0);
  } else if (c.level) noteLevel(c, c.level, name, a);
}

function noteLevel(c: Cursor, level: Level, name: string, a: Attributes): void {
  if (name === 'pPr') c.inPar = true;
  else if (c.inPar) notePar(level.par, name, a, false);
  else if (name === 'start') level.start = Number(val(a)) || 0;
  else if (name === 'numFmt') level.format = val(a);
  else if (name === 'lvlText') level.text = val(a);
}

function readNumbering(part: Part): Written {
  const w: Written = { abstracts: new Map(), numberings: new Map() };
  const c: Cursor = {
    levels: undefined,
    level: undefined,
    numbering: undefined,
    overridden: 0,
    inPar: false,
  };
  readXml(part, {
    open: (name, a) => openElement(w, c, name, a),
    close: (name) => {
      if (name === 'abstractNum') c.levels = undefined;
      else if (name === 'num') c.numbering = undefined;
      else if (name === 'lvl') c.level = undefined;
      else if (name === 'pPr') c.inPar = false;
    },
  });
  return w;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  let rest = Math.min(Math.max(n, 0), 3999);
  let text = '';
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** Word counts letters as in English: a … z, then aa. */
function letter(n: number): string {
  const repeat = Math.min(Math.ceil(n / 26), 10);
  return n < 1 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(repeat);
}

function printed(n: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperLetter':
      return letter(n).toUpperCase();
    case 'lowerLetter':
      return letter(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    default:
      return String(n);
  }
}

const dashes = /^[\u002d\u2010-\u2015\u2212\uf02d]$/u;

function labelOf(levels: Levels, level: Level, counts: readonly number[]): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet') return dashes.test(level.text) ? '-' : '•';
  return level.text.replace(/%(\d)/g, (_all, digit: string) => {
    const at = Number(digit) - 1;
    const own = levels.get(at);
    return printed(counts[at] ?? own?.start ?? 1, own?.format ?? 'decimal');
  });
}

const silent: Numberer = { next: () => undefined, par: () => ({}) };

/** Labels from `word/numbering.xml`. */
export function readNumberer(part: Part | undefined): Numberer {
  if (!part) return silent;
  const { abstracts, numberings } = readNumbering(part);
  const counted = new Map<string, number[]>();
  const begun = new Set<string>();
  const next: Numberer['next'] = (id, at) => {
    const numbering = numberings.get(id);
    const levels = abstracts.get(numbering?.abstract ?? '');
    const level = levels?.get(at);
    if (!numbering || !levels || !level) return undefined;
    const counts = counted.get(numbering.abstract) ?? [];
    const key = `${id}/${at}`;
    const restart = begun.has(key) ? undefined : numbering.starts.get(at);
    begun.add(key);
    counts[at] = restart ?? (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    counted.set(numbering.abstract, counts);
    return labelOf(levels, level, counts);
  };
  const par: Numberer['par'] = (id, at) =>
    abstracts.get(numberings.get(id)?.abstract ?? '')?.get(at)?.par ?? {};
  return { next, par };
}
