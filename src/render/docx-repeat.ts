import { officeMarkup, type Tag, type XmlNode, type XmlTextNode, xml } from 'easy-template-x';
import { TemplateError } from '../model/template-error.ts';
import { childrenOf, enclosing, showsSomething } from './docx-tree.ts';
import { cutAfter, cutBefore, dropParagraph, furtherCopy, meeting, withDividers } from './docx-tree-edit.ts';

/** Fills one copy; the nodes it returns take its place. */
export type Fill = (nodes: readonly XmlNode[], index: number) => Promise<readonly XmlNode[]>;

interface Range {
  readonly parent: XmlNode;
  readonly nodes: readonly XmlNode[];
  /** Kept in the tree until the copies stand beside it. */
  readonly edges: readonly XmlNode[];
}

const misplaced = (open: Tag): TemplateError =>
  new TemplateError(
    `Mẫu Word không dùng được: trường mở ${open.rawText.replace(/^\{\{#(?=[?^])/, '{{')} và trường đóng của nó không nằm cùng một đoạn, một ô hay một bảng.`,
  );

export function textNodeOf(tag: Tag): XmlTextNode {
  if (tag.placement === 'TextNode') return tag.xmlTextNode;
  throw new TemplateError(
    `Mẫu Word không dùng được: trường ${tag.rawText} nằm trong chữ thay thế của hình, chỉ được đặt trong văn bản.`,
  );
}

const between = (parent: XmlNode, from: XmlNode, to: XmlNode): readonly XmlNode[] => {
  const all = childrenOf(parent);
  return all.slice(all.indexOf(from), all.indexOf(to) + 1);
};

/** Both tags in one paragraph: what stands between them on the line. */
function onLine(open: Tag, close: Tag, met: NonNullable<ReturnType<typeof meeting>>): Range {
  const top = met.top.nodeName === 'w:r' ? met.top.parentNode : met.top;
  const [from, to] = [enclosing(textNodeOf(open), 'w:t'), enclosing(textNodeOf(close), 'w:t')];
  if (!top || !from || !to) throw misplaced(open);
  cutAfter(from, top);
  cutBefore(to, top);
  const again = meeting(from, to);
  if (!again) throw misplaced(open);
  const inside = between(top, again.from, again.to).slice(1, -1);
  officeMarkup.modify.removeTag(open);
  officeMarkup.modify.removeTag(close);
  const edge = (node: XmlNode): boolean => node.parentNode === top;
  return { parent: top, nodes: inside, edges: [again.from, again.to].filter(edge) };
}

/** Rows or whole paragraphs; a row or paragraph that held nothing but the tag is not repeated. */
function inBlocks(open: Tag, close: Tag, met: NonNullable<ReturnType<typeof meeting>>): Range {
  const row = met.top.nodeName === 'w:tr' ? met.top : undefined;
  const parent = row ? row.parentNode : met.top;
  const [from, to] = row ? [row, row] : [met.from, met.to];
  const whole = (n: XmlNode): boolean => n.nodeName === 'w:tr' || n.nodeName === 'w:p';
  if (!parent || !whole(from) || !whole(to)) throw misplaced(open);
  officeMarkup.modify.removeTag(open);
  officeMarkup.modify.removeTag(close);
  const empty = (n: XmlNode): boolean => from !== to && !showsSomething(n);
  const edges = [from, to].filter(empty);
  return { parent, nodes: between(parent, from, to).filter((n) => !edges.includes(n)), edges };
}

function rangeOf(open: Tag, close: Tag): Range {
  const [a, b] = [textNodeOf(open), textNodeOf(close)];
  const met = meeting(a, b);
  if (!met) throw misplaced(open);
  // Inside a part of a line that is itself repeated there is no paragraph around either of them.
  return enclosing(a, 'w:p') === enclosing(b, 'w:p') ? onLine(open, close, met) : inBlocks(open, close, met);
}

/** All at once: one by one, thousands of rows would each be looked for among all others. */
function setChildren(parent: XmlNode, nodes: readonly XmlNode[]): void {
  for (const [i, node] of nodes.entries()) {
    node.parentNode = parent;
    Object.assign(node, { nextSibling: nodes[i + 1] ?? null });
  }
  Object.assign(parent, { childNodes: [...nodes] });
}

function tidy(range: Range, paragraph: XmlNode | undefined): void {
  for (const edge of range.edges)
    if (edge.nodeName === 'w:p') dropParagraph(edge);
    else if (edge.nodeName === 'w:tr' && edge.parentNode) xml.modify.remove(edge);
  // A line on which nothing is left, a table without rows.
  if (paragraph?.parentNode && range.parent !== paragraph.parentNode) dropParagraph(paragraph);
  const table = range.parent;
  if (table.nodeName === 'w:tbl' && table.parentNode && !childrenOf(table).some((c) => c.nodeName === 'w:tr'))
    xml.modify.remove(table);
}

/** Puts `count` filled copies of what stands between two tags in its place. */
export async function repeat(open: Tag, close: Tag, count: number, fill: Fill): Promise<void> {
  const paragraph = enclosing(textNodeOf(open), 'w:p');
  const range = rangeOf(open, close);
  const all = childrenOf(range.parent);
  const first = range.nodes[0] ?? range.edges[1] ?? range.edges[0];
  const at = first === undefined ? all.length : all.indexOf(first);
  const groups: (readonly XmlNode[])[] = [];
  for (let i = 0; i < count; i++)
    groups.push(
      await fill(
        range.nodes.map((n) => (i === 0 ? xml.create.cloneNode(n, true) : furtherCopy(n))),
        i,
      ),
    );
  const rest = all.slice(at).filter((n) => !range.nodes.includes(n));
  setChildren(range.parent, [...all.slice(0, at), ...withDividers(groups), ...rest]);
  tidy(range, paragraph);
}
