import type { Alignment, FramePlace } from '../model/draft-layout.ts';
import { isOn } from './docx-styles.ts';
import { type Attributes, attributeOf } from './xml.ts';

export interface BorderLine {
  readonly drawn: boolean;
  readonly solid: boolean;
}

export interface ParProps {
  style?: string;
  align?: Alignment;
  left?: number;
  right?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  line?: number;
  rule?: 'auto' | 'exact' | 'atLeast';
  contextual?: boolean;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  numbering?: string;
  level?: number;
  top?: BorderLine;
  bottom?: BorderLine;
  frame?: FramePlace;
  tabs?: readonly { readonly kind: string; readonly at: number }[];
}

const val = (a: Attributes): string | undefined => a['w:val'] ?? attributeOf(a, 'val');

/** Word takes twips, and since 2010 also lengths with a unit. */
export function twipsOf(written: string | undefined): number | undefined {
  const m = /^\s*(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt|pc|pi|px)?\s*$/.exec(written ?? '');
  if (!m) return undefined;
  const perUnit = { mm: 56.7, cm: 567, in: 1440, pt: 20, pc: 240, pi: 240, px: 15 } as const;
  const unit = m[2] as keyof typeof perUnit | undefined;
  return Math.round(Number(m[1]) * (unit ? perUnit[unit] : 1));
}

const alignments: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function noteIndent(props: ParProps, a: Attributes): void {
  const read = (...names: readonly string[]): number | undefined =>
    names.map((n) => twipsOf(attributeOf(a, n))).find((n) => n !== undefined);
  const left = read('left', 'start');
  const right = read('right', 'end');
  const hanging = read('hanging');
  const first = read('firstLine');
  if (left !== undefined) props.left = left;
  if (right !== undefined) props.right = right;
  if (hanging !== undefined && hanging !== 0) props.firstLine = -hanging;
  else if (first !== undefined || hanging !== undefined) props.firstLine = first ?? 0;
}

/** "Automatic" space between paragraphs: 14 pt. */
const automatic = 280;

function noteSpacing(props: ParProps, a: Attributes): void {
  const side = (name: 'before' | 'after'): void => {
    const auto = attributeOf(a, `${name}Autospacing`);
    const space = auto === '1' || auto === 'true' ? automatic : twipsOf(attributeOf(a, name));
    if (space !== undefined) props[name] = space;
  };
  side('before');
  side('after');
  const line = twipsOf(attributeOf(a, 'line'));
  const rule = attributeOf(a, 'lineRule');
  if (line !== undefined) {
    props.line = line;
    props.rule = rule === 'exact' || rule === 'atLeast' ? rule : 'auto';
  }
}

/** Word numbers in nine levels. */
const deepestLevel = 8;

function borderOf(a: Attributes): BorderLine {
  const kind = val(a) ?? 'none';
  const drawn = kind !== 'none' && kind !== 'nil';
  return { drawn, solid: kind === 'single' || kind === 'thick' };
}

type NotePar = (props: ParProps, a: Attributes) => void;

const parNotes: Readonly<Record<string, NotePar>> = {
  pStyle: (p, a) => {
    p.style = val(a) ?? '';
  },
  jc: (p, a) => {
    p.align = alignments[val(a) ?? ''] ?? 'left';
  },
  ind: noteIndent,
  spacing: noteSpacing,
  contextualSpacing: (p, a) => {
    p.contextual = isOn(a);
  },
  keepNext: (p, a) => {
    p.keepNext = isOn(a);
  },
  pageBreakBefore: (p, a) => {
    p.pageBreakBefore = isOn(a);
  },
  numId: (p, a) => {
    p.numbering = val(a) ?? '0';
  },
  ilvl: (p, a) => {
    p.level = Math.min(Math.max(Number(val(a)) || 0, 0), deepestLevel);
  },
  framePr: (p, a) => {
    const at = attributeOf(a, 'xAlign');
    if (at === 'left' || at === 'center' || at === 'right') p.frame = at;
  },
  tab: (p, a) => {
    const at = twipsOf(attributeOf(a, 'pos'));
    const kind = val(a) ?? 'left';
    if (at !== undefined && kind !== 'clear') p.tabs = [...(p.tabs ?? []), { kind, at }];
  },
};

/** Takes note of one element inside `w:pPr`; `inBorders`: inside its `w:pBdr`. */
export function notePar(props: ParProps, name: string, a: Attributes, inBorders: boolean): void {
  if (!inBorders) parNotes[name]?.(props, a);
  else if (name === 'top' || name === 'bottom') props[name] = borderOf(a);
}
