import { isOn } from './docx-styles.ts';
import { type Attributes, attributeOf } from './xml.ts';

/** What one place of a document says of text: a run, a style, the defaults. Absent: it says nothing. */
export interface RunProps {
  style?: string;
  ascii?: string;
  hAnsi?: string;
  eastAsia?: string;
  cs?: string;
  eastAsian?: boolean;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** "" is automatic. */
  colour?: string;
  highlight?: boolean;
}

/** Fonts of the theme, by the word that stands for them: "minorHAnsi". */
export type ThemeFonts = ReadonlyMap<string, string>;

const val = (a: Attributes): string | undefined => a['w:val'] ?? attributeOf(a, 'val');

const slots = [
  ['ascii', 'ascii', 'asciiTheme'],
  ['hAnsi', 'hAnsi', 'hAnsiTheme'],
  ['eastAsia', 'eastAsia', 'eastAsiaTheme'],
  ['cs', 'cs', 'cstheme'],
] as const;

function noteFonts(props: RunProps, a: Attributes, theme: ThemeFonts): void {
  for (const [slot, plain, themed] of slots) {
    const word = attributeOf(a, themed);
    const font = word === undefined ? attributeOf(a, plain) : theme.get(word);
    if (font !== undefined) props[slot] = font.normalize('NFC');
  }
  if (attributeOf(a, 'hint') === 'eastAsia') props.eastAsian = true;
}

const themeBlack: ReadonlySet<string> = new Set(['text1', 'dark1']);

function noteColour(props: RunProps, a: Attributes): void {
  const plain = (val(a) ?? '').toUpperCase();
  const black =
    themeBlack.has(attributeOf(a, 'themeColor') ?? '') && attributeOf(a, 'themeTint') === undefined;
  props.colour = black || plain === 'AUTO' ? '' : plain;
}

type NoteRun = (props: RunProps, a: Attributes, theme: ThemeFonts) => void;

const runNotes: Readonly<Record<string, NoteRun>> = {
  rStyle: (p, a) => {
    p.style = val(a) ?? '';
  },
  rFonts: noteFonts,
  sz: (p, a) => {
    const size = Number(val(a));
    if (size > 0) p.size = size;
  },
  b: (p, a) => {
    p.bold = isOn(a);
  },
  i: (p, a) => {
    p.italic = isOn(a);
  },
  caps: (p, a) => {
    p.caps = isOn(a);
  },
  vanish: (p, a) => {
    p.hidden = isOn(a);
  },
  u: (p, a) => {
    p.underline = (val(a) ?? 'none') !== 'none';
  },
  strike: (p, a) => {
    p.strike = isOn(a);
  },
  color: noteColour,
  highlight: (p, a) => {
    p.highlight = (val(a) ?? 'none') !== 'none';
  },
};

/** Takes note of one element inside `w:rPr`. */
export function noteRun(props: RunProps, name: string, a: Attributes, theme: ThemeFonts): void {
  runNotes[name]?.(props, a, theme);
}
