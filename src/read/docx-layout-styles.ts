import { type BorderLine, notePar, type ParProps } from './docx-layout-par-props.ts';
import { noteRun, type RunProps, type ThemeFonts } from './docx-layout-run-props.ts';
import { attributeOf, isTrue, type Part, readXml } from './xml.ts';

/** A style with what its parents say. */
export interface LayoutStyle {
  readonly run: RunProps;
  readonly par: ParProps;
  /** Of a table style: sides of a cell, and whether it draws lines. */
  readonly cellLeft?: number;
  readonly cellRight?: number;
  readonly ruled?: boolean;
}

export interface LayoutStyles {
  readonly defaults: LayoutStyle;
  /** By id; of the standard one of the kind where none is given. */
  readonly paragraph: (id: string | undefined) => LayoutStyle;
  readonly character: (id: string | undefined) => LayoutStyle;
  readonly table: (id: string | undefined) => LayoutStyle;
}

interface Entry {
  readonly run: RunProps;
  readonly par: ParProps;
  basedOn?: string;
  cellLeft?: number;
  cellRight?: number;
  ruled?: boolean;
}

const empty: LayoutStyle = { run: {}, par: {} };

interface Written {
  readonly styles: Map<string, Entry>;
  readonly defaults: Entry;
  readonly standard: Map<string, string>;
}

const sides: ReadonlySet<string> = new Set(['top', 'left', 'bottom', 'right', 'insideH', 'insideV']);

export function isDrawn(kind: string | undefined): BorderLine['drawn'] {
  return kind !== undefined && kind !== 'none' && kind !== 'nil';
}

/** Where the reading stands inside one style: parts of a table style that hold only for some of its cells are passed over. */
class Cursor {
  entry: Entry | undefined;
  inside: readonly string[] = [];

  has(name: string): boolean {
    return this.inside.includes(name);
  }
}

function noteTable(entry: Entry, c: Cursor, name: string, a: Parameters<typeof attributeOf>[0]): void {
  if (c.has('tblBorders') && sides.has(name) && isDrawn(attributeOf(a, 'val'))) entry.ruled = true;
  if (!c.has('tblCellMar')) return;
  const width = Number(attributeOf(a, 'w'));
  if (name === 'left' || name === 'start') entry.cellLeft = width;
  if (name === 'right' || name === 'end') entry.cellRight = width;
}

function noteElement(c: Cursor, name: string, a: Parameters<typeof attributeOf>[0], theme: ThemeFonts): void {
  const { entry } = c;
  if (!entry || c.has('tblStylePr')) return;
  if (name === 'basedOn') entry.basedOn = attributeOf(a, 'val') ?? '';
  else if (c.has('rPr')) noteRun(entry.run, name, a, theme);
  else if (c.has('pPr')) notePar(entry.par, name, a, c.has('pBdr'));
  else if (c.has('tblPr')) noteTable(entry, c, name, a);
}

const containers: ReadonlySet<string> = new Set([
  'rPr',
  'pPr',
  'pBdr',
  'tblPr',
  'tblBorders',
  'tblCellMar',
  'tblStylePr',
]);

function writtenStyles(part: Part, theme: ThemeFonts): Written {
  const written: Written = { styles: new Map(), defaults: { run: {}, par: {} }, standard: new Map() };
  const c = new Cursor();
  readXml(part, {
    open: (name, a) => {
      if (name === 'docDefaults') c.entry = written.defaults;
      else if (name === 'style') {
        const id = attributeOf(a, 'styleId') ?? '';
        c.entry = { run: {}, par: {} };
        written.styles.set(id, c.entry);
        if (isTrue(attributeOf(a, 'default'))) written.standard.set(attributeOf(a, 'type') ?? '', id);
      } else if (containers.has(name)) c.inside = [...c.inside, name];
      else noteElement(c, name, a, theme);
    },
    close: (name) => {
      if (name === 'docDefaults' || name === 'style') {
        c.entry = undefined;
        c.inside = [];
      } else if (c.inside.at(-1) === name) c.inside = c.inside.slice(0, -1);
    },
  });
  return written;
}

/** Parents beyond this depth are not looked at: a style may be its own ancestor. */
const deepest = 20;

function resolved(styles: ReadonlyMap<string, Entry>, id: string, depth: number): LayoutStyle {
  const own = styles.get(id);
  if (!own || depth > deepest) return empty;
  if (own.basedOn === undefined) return own;
  const parent = resolved(styles, own.basedOn, depth + 1);
  return {
    ...parent,
    ...own,
    run: { ...parent.run, ...own.run },
    par: { ...parent.par, ...own.par },
  };
}

/** `word/styles.xml`, every style with what it inherits. */
export function readLayoutStyles(part: Part | undefined, theme: ThemeFonts): LayoutStyles {
  if (!part) {
    const none = (): LayoutStyle => empty;
    return { defaults: empty, paragraph: none, character: none, table: none };
  }
  const { styles, defaults, standard } = writtenStyles(part, theme);
  const known = new Map<string, LayoutStyle>();
  const of = (kind: string) => (id: string | undefined) => {
    const wanted = (id !== undefined && styles.has(id) ? id : standard.get(kind)) ?? '';
    const style = known.get(wanted) ?? resolved(styles, wanted, 0);
    known.set(wanted, style);
    return style;
  };
  return { defaults, paragraph: of('paragraph'), character: of('character'), table: of('table') };
}
