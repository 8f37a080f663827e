import { type Raised, raisedBy } from '../text/raised-digits.ts';
import { type Attributes, attributeOf, isTrue, type Part, readXml } from './xml.ts';

/** What a style says of text, as far as it is read. */
export interface DocStyle {
  readonly font?: string;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly hidden?: boolean;
  readonly raised?: Raised | undefined;
}

/** Styles by id, each with what its parents say. */
export interface DocStyles {
  readonly of: (id: string | undefined) => DocStyle;
  /** A paragraph without a style of its own. */
  readonly standard: DocStyle;
  readonly defaults: DocStyle;
}

const nothing: DocStyle = {};

/** For documents whose styles do not matter. */
export const noStyles: DocStyles = { of: () => nothing, standard: nothing, defaults: nothing };

type Entry = { -readonly [K in keyof DocStyle]: DocStyle[K] } & { basedOn?: string };

export function fontIn(a: Attributes): string | undefined {
  return a['w:ascii'] ?? a['w:hAnsi'] ?? attributeOf(a, 'ascii') ?? attributeOf(a, 'hAnsi');
}

/** An on-off property: written without a value it is on. */
export function isOn(a: Attributes): boolean {
  const value = a['w:val'] ?? attributeOf(a, 'val');
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

interface Written {
  readonly styles: ReadonlyMap<string, Entry>;
  readonly defaults: Entry;
  readonly standard: string;
}

function note(entry: Entry, name: string, a: Attributes): void {
  if (name === 'basedOn') entry.basedOn = attributeOf(a, 'val') ?? '';
  else if (name === 'b') entry.bold = isOn(a);
  else if (name === 'vanish') entry.hidden = isOn(a);
  else if (name === 'vertAlign') entry.raised = raisedBy(attributeOf(a, 'val'));
  else if (name === 'jc') entry.centred = attributeOf(a, 'val') === 'center';
  else if (name === 'rFonts') {
    const font = fontIn(a);
    if (font !== undefined) entry.font = font;
  }
}

function isStandard(a: Attributes): boolean {
  return isTrue(attributeOf(a, 'default')) && attributeOf(a, 'type') === 'paragraph';
}

function writtenStyles(part: Part): Written {
  const styles = new Map<string, Entry>();
  const defaults: Entry = {};
  let entry: Entry | undefined;
  let standard = '';
  readXml(part, {
    open: (name, a) => {
      if (name === 'rPrDefault') entry = defaults;
      else if (name === 'style') {
        const id = attributeOf(a, 'styleId') ?? '';
        entry = {};
        styles.set(id, entry);
        if (isStandard(a)) standard = id;
      } else if (entry) note(entry, name, a);
    },
    close: (name) => {
      if (name === 'style' || name === 'rPrDefault') entry = undefined;
    },
  });
  return { styles, defaults, standard };
}

/** Parents beyond this depth are not looked at: a style may be its own ancestor. */
const deepest = 20;

/** `word/styles.xml`: fonts, bold and centring by style id. */
export function readDocStyles(part: Part): DocStyles {
  const { styles, defaults, standard } = writtenStyles(part);
  const resolve = (id: string, depth: number): DocStyle => {
    const own = styles.get(id);
    if (!own || depth > deepest) return nothing;
    return own.basedOn === undefined ? own : { ...resolve(own.basedOn, depth + 1), ...own };
  };
  const known = new Map<string, DocStyle>();
  const of = (id: string | undefined): DocStyle => {
    if (id === undefined) return nothing;
    const style = known.get(id) ?? resolve(id, 0);
    known.set(id, style);
    return style;
  };
  return { of, standard: of(standard), defaults };
}
