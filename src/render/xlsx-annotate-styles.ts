import type { Severity } from '../model/finding.ts';
import {
  attribute,
  type Edit,
  edited,
  NotPatchable,
  prefixed,
  rootOf,
  scan,
  withAttribute,
} from './annotate-xml.ts';

/** Errors in red, all else that needs a look in orange: neither is a colour of the form's own cells. */
const fills = { error: 0xffb3a7, other: 0xffd480 } as const;
export type Tone = keyof typeof fills;

/** Shades of a tone, too near for the eye: two looks that differed only in their fill stay two when a program saves anew. */
const shades = 64;

export function toneOf(severity: Severity): Tone {
  return severity === 'error' ? 'error' : 'other';
}

const lists = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type ListName = (typeof lists)[number];

interface StyleList {
  /** Children as written. */
  readonly items: readonly string[];
  readonly open: { readonly start: number; readonly end: number };
  readonly close: number;
}

/** The four lists that a cell's look is made of. */
function styleLists(xml: string): Readonly<Record<ListName, StyleList>> {
  const found = new Map<string, { items: string[]; open: { start: number; end: number }; close: number }>();
  let list: { items: string[]; open: { start: number; end: number }; close: number } | undefined;
  let from = 0;
  scan(xml, (tag) => {
    if (tag.depth === 1 && tag.kind === 'open' && (lists as readonly string[]).includes(tag.name)) {
      list = { items: [], open: { start: tag.start, end: tag.end }, close: tag.end };
      found.set(tag.name, list);
    } else if (tag.depth === 1 && tag.kind === 'close') {
      if (list) list.close = tag.start;
      list = undefined;
    } else if (list && tag.depth === 2) {
      if (tag.kind === 'open') from = tag.start;
      else list.items.push(xml.slice(tag.kind === 'empty' ? tag.start : from, tag.end));
    }
  });
  const [fonts, fillList, borders, cellXfs] = lists.map((name) => found.get(name));
  if (!fonts || !fillList || !borders || !cellXfs) throw new NotPatchable('styles');
  return { fonts, fills: fillList, borders, cellXfs };
}

/** The styles of a workbook with what is added to them. */
export interface StyleBook {
  /** Index of the look `index` (a cell's `s`) in a tone; the same question gives the same answer. */
  readonly toned: (index: number, tone: Tone) => number;
  /** Index of one of our own looks, by its index in our own styles. */
  readonly own: (index: number) => number;
  /** Each toned look with the one it was made from. */
  readonly pairs: () => readonly (readonly [toned: number, plain: number])[];
  readonly xml: () => string;
}

const shifted = (xf: string, name: string, by: number): string => {
  const tag = /^<[^>]*>/.exec(xf)?.[0] ?? xf;
  return withAttribute(tag, name, String(Number(attribute(tag, name) ?? 0) + by)) + xf.slice(tag.length);
};

function solid(tone: Tone, shade: number): string {
  const rgb = (fills[tone] + (shade % shades)).toString(16).toUpperCase();
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function firstTag(xml: string): string {
  return /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? xml;
}

/** One of our looks as the other workbook counts fonts, fills and borders. Number formats of our own are not needed. */
function ourLook(xf: string, counts: Readonly<Record<'fonts' | 'fills' | 'borders', number>>): string {
  const placed = shifted(
    shifted(shifted(xf, 'fontId', counts.fonts), 'fillId', counts.fills),
    'borderId',
    counts.borders,
  );
  const tag = firstTag(placed);
  const format = Number(attribute(tag, 'numFmtId') ?? 0);
  const own = withAttribute(withAttribute(tag, 'numFmtId', format < 164 ? String(format) : '0'), 'xfId', '0');
  return own + placed.slice(tag.length);
}

/** Numbers new looks behind those that the workbook has, each once. */
function lookList(first: number) {
  const looks: string[] = [];
  const known = new Map<string, number>();
  const add = (key: string, make: () => string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    looks.push(make());
    known.set(key, first + looks.length - 1);
    return first + looks.length - 1;
  };
  return { looks, add };
}

/** A look with another fill, all else as it is. */
function withFill(xf: string | undefined, fill: number): string {
  if (xf === undefined) throw new NotPatchable('no cell styles');
  const tag = firstTag(xf);
  return withAttribute(withAttribute(tag, 'fillId', String(fill)), 'applyFill', '1') + xf.slice(tag.length);
}

/** `ours`: the styles of the list's own sheet, in the shape that our writer gives them. */
export function styleBook(xml: string, ours: string): StyleBook {
  const lists = styleLists(xml);
  const own = styleLists(ours);
  const { prefix } = rootOf(xml);
  const counts = {
    fonts: lists.fonts.items.length,
    fills: lists.fills.items.length,
    borders: lists.borders.items.length,
  };
  const xfs = lists.cellXfs.items;
  const { looks, add } = lookList(xfs.length);
  const tonedFills: string[] = [];
  const pairs: (readonly [number, number])[] = [];
  const tonedLook = (index: number, tone: Tone): string => {
    tonedFills.push(solid(tone, tonedFills.length));
    pairs.push([xfs.length + looks.length, index]);
    return withFill(xfs[index] ?? xfs[0], counts.fills + own.fills.items.length + tonedFills.length - 1);
  };
  const written = (items: readonly string[]): readonly string[] => items.map((i) => prefixed(i, prefix));
  return {
    toned: (index, tone) => add(`tone ${tone} ${index}`, () => tonedLook(index, tone)),
    own: (index) =>
      add(`own ${index}`, () => prefixed(ourLook(own.cellXfs.items[index] ?? '<xf/>', counts), prefix)),
    pairs: () => pairs,
    xml: () =>
      edited(xml, [
        ...grown(xml, lists.fonts, written(own.fonts.items)),
        ...grown(xml, lists.fills, written([...own.fills.items, ...tonedFills])),
        ...grown(xml, lists.borders, written(own.borders.items)),
        ...grown(xml, lists.cellXfs, looks),
      ]),
  };
}

function grown(xml: string, list: StyleList, items: readonly string[]): readonly Edit[] {
  const { start, end } = list.open;
  const tag = withAttribute(xml.slice(start, end), 'count', String(list.items.length + items.length));
  return [
    { start, end, text: tag },
    { start: list.close, end: list.close, text: items.join('') },
  ];
}
