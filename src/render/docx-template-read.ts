import { type XmlNode, xml } from 'easy-template-x';
import { brokenBraces, type TemplateTag, tagOf, tagPattern } from './docx-tag.ts';
import {
  childrenOf,
  endsSection,
  lineage,
  paragraphsOf,
  type TreeParagraph,
  textOfParagraph,
} from './docx-tree.ts';
import { meeting } from './docx-tree-edit.ts';

/** Where a tag stands, as a clerk counts: paragraphs of the document outside tables, cells of its tables; or which margin. */
export interface TagSpot {
  readonly part: string;
  readonly paragraph: number;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

export interface PlacedTag {
  readonly tag: TemplateTag;
  readonly at: TagSpot;
  /** Lists being repeated where the tag stands, from the outside in. */
  readonly inside: readonly string[];
}

export interface TagFault {
  readonly kind: 'broken' | 'unclosed' | 'unopened' | 'crossed' | 'misplaced';
  readonly tag: string;
  /** The tag it clashes with. */
  readonly other?: string;
  readonly at: TagSpot;
}

export interface TemplateReading {
  readonly tags: readonly PlacedTag[];
  readonly faults: readonly TagFault[];
}

interface Standing extends PlacedTag {
  readonly paragraph: TreeParagraph;
  readonly index: number;
  readonly node: XmlNode;
}

const childIndex = (node: XmlNode, name: string): number =>
  childrenOf(node.parentNode ?? node)
    .filter((c) => c.nodeName === name)
    .indexOf(node) + 1;

/** Where each paragraph of a part stands; tables are counted as they come. */
function spotsOf(root: XmlNode, part: string): ReadonlyMap<XmlNode, TagSpot> {
  const tables: XmlNode[] = [];
  let free = 0;
  const spots = new Map<XmlNode, TagSpot>();
  for (const { node } of paragraphsOf(root)) {
    const table = lineage(node).findLast((n) => n.nodeName === 'w:tbl');
    if (table === undefined) {
      free += 1;
      spots.set(node, { part, paragraph: free });
      continue;
    }
    if (!tables.includes(table)) tables.push(table);
    const up = lineage(node);
    const row = up.findLast((n) => n.nodeName === 'w:tr');
    const column = up.findLast((n) => n.nodeName === 'w:tc');
    const cell = {
      table: tables.indexOf(table) + 1,
      row: row === undefined ? 1 : childIndex(row, 'w:tr'),
      column: column === undefined ? 1 : childIndex(column, 'w:tc'),
    };
    spots.set(node, { part, paragraph: free, cell });
  }
  return spots;
}

/** The piece of text in which a letter of the paragraph stands. */
function pieceAt({ node, texts }: TreeParagraph, index: number): XmlNode {
  let rest = index;
  for (const text of texts) {
    if (rest < text.textContent.length) return text;
    rest -= text.textContent.length;
  }
  return node;
}

/** May what stands between be repeated: the same paragraph, whole paragraphs of one place, or rows of one table. */
function canRepeat(open: Standing, close: Standing): boolean {
  if (open.paragraph.node === close.paragraph.node) return true;
  const met = meeting(open.node, close.node);
  if (!met) return false;
  if (met.top.nodeName === 'w:tr') return true;
  if (met.from.nodeName === 'w:tr' && met.to.nodeName === 'w:tr') return true;
  if (met.from.nodeName !== 'w:p' || met.to.nodeName !== 'w:p') return false;
  const before = textOfParagraph(open.paragraph).slice(0, open.index);
  const after = textOfParagraph(close.paragraph).slice(close.index + close.tag.raw.length);
  const all = childrenOf(met.top);
  const range = all.slice(all.indexOf(met.from), all.indexOf(met.to));
  const clear = (text: string): boolean => text.replace(tagPattern(), '').trim() === '';
  return clear(before) && clear(after) && !range.some((n) => n.nodeName === 'w:p' && endsSection(n));
}

const pairOf = (open: Standing, close: Standing): readonly TagFault[] => {
  if (open.tag.name !== close.tag.name)
    return [{ kind: 'crossed', tag: close.tag.raw, other: open.tag.raw, at: close.at }];
  return canRepeat(open, close)
    ? []
    : [{ kind: 'misplaced', tag: open.tag.raw, other: close.tag.raw, at: open.at }];
};

/** Single braces are ordinary text, unless they hold the name of a tag: one brace was lost on each side. */
const meansTag = (text: string, names: readonly string[]): boolean => {
  const single = /^\{[#?^/]?(\w+)\}$/.exec(text)?.[1];
  return single === undefined || names.includes(single);
};

function readPart(part: string, root: XmlNode, names: readonly string[]): TemplateReading {
  const spots = spotsOf(root, part);
  const tags: PlacedTag[] = [];
  const faults: TagFault[] = [];
  const opened: Standing[] = [];
  for (const paragraph of paragraphsOf(root)) {
    const at = spots.get(paragraph.node) ?? { part, paragraph: 0 };
    const text = textOfParagraph(paragraph);
    const broken = brokenBraces(text).filter((piece) => meansTag(piece, names));
    faults.push(...broken.map((tag) => ({ kind: 'broken' as const, tag, at })));
    for (const match of text.matchAll(tagPattern())) {
      const tag = tagOf(match[0]);
      const inside = opened.filter((o) => o.tag.kind === 'each').map((o) => o.tag.name);
      const node = pieceAt(paragraph, match.index);
      const here: Standing = { tag, at, inside, paragraph, index: match.index, node };
      if (tag.kind !== 'end') tags.push({ tag, at, inside });
      if (tag.kind === 'value') continue;
      if (tag.kind !== 'end') opened.push(here);
      else {
        const own = opened.findLastIndex((o) => o.tag.name === tag.name);
        const [open] = opened.splice(own < 0 ? -1 : own, 1);
        const inner = own >= 0 && own < opened.length ? opened.at(-1) : open;
        if (open === undefined || inner === undefined) faults.push({ kind: 'unopened', tag: tag.raw, at });
        else faults.push(...pairOf(inner, here));
      }
    }
  }
  faults.push(...opened.map(({ tag, at }) => ({ kind: 'unclosed' as const, tag: tag.raw, at })));
  return { tags, faults };
}

type Root = readonly [part: string, root: XmlNode];
const parsed = new WeakMap<ReadonlyMap<string, string>, readonly Root[]>();

/** Reading changes nothing in them, so the next letter reads the same. */
function rootsOf(parts: ReadonlyMap<string, string>): readonly Root[] {
  const roots = parsed.get(parts) ?? [...parts].map(([part, text]): Root => [part, xml.parser.parse(text)]);
  parsed.set(parts, roots);
  return roots;
}

/** Every tag of a template with what is wrong about how it is written or placed; what it stands for is another question. */
export function readTemplateTags(
  parts: ReadonlyMap<string, string>,
  names: readonly string[] = [],
): TemplateReading {
  const read = rootsOf(parts).map(([part, root]) => readPart(part, root, names));
  return { tags: read.flatMap((r) => r.tags), faults: read.flatMap((r) => r.faults) };
}
