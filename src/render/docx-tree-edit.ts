import { type XmlNode, xml } from 'easy-template-x';
import { childrenOf, endsSection, isElement, lineage, showsSomething } from './docx-tree.ts';

const { modify, create } = xml;

/** A copy of an element with its look and nothing else in it. */
function likeness(node: XmlNode): XmlNode {
  const copy = create.cloneNode(node, false);
  copy.childNodes = [];
  for (const child of childrenOf(node))
    if (child.nodeName === 'w:rPr' || child.nodeName === 'w:pPr')
      modify.appendChild(copy, create.cloneNode(child, true));
  return copy;
}

const isLook = (node: XmlNode): boolean => node.nodeName === 'w:rPr' || node.nodeName === 'w:pPr';

/** Cuts what follows `node` off, level by level, up to the children of `top`. */
export function cutAfter(node: XmlNode, top: XmlNode): void {
  for (let at = node; at.parentNode && at.parentNode !== top; at = at.parentNode) {
    const parent = at.parentNode;
    const following = childrenOf(parent).slice(childrenOf(parent).indexOf(at) + 1);
    if (following.length === 0) continue;
    const rest = likeness(parent);
    for (const child of following) {
      modify.remove(child);
      modify.appendChild(rest, child);
    }
    modify.insertAfter(rest, parent);
  }
}

/** The same for what comes before. */
export function cutBefore(node: XmlNode, top: XmlNode): void {
  for (let at = node; at.parentNode && at.parentNode !== top; at = at.parentNode) {
    const parent = at.parentNode;
    const before = childrenOf(parent).slice(0, childrenOf(parent).indexOf(at));
    const moved = before.filter((child) => !isLook(child));
    if (moved.length === 0) continue;
    const first = likeness(parent);
    for (const child of moved) {
      modify.remove(child);
      modify.appendChild(first, child);
    }
    modify.insertBefore(first, parent);
  }
}

/** The lowest element that holds both, and its two children on the way to them. */
export function meeting(
  a: XmlNode,
  b: XmlNode,
): { readonly top: XmlNode; readonly from: XmlNode; readonly to: XmlNode } | undefined {
  const up = lineage(a);
  const other = lineage(b);
  const top = up.find((node) => other.includes(node));
  if (top === undefined) return undefined;
  const from = up[up.indexOf(top) - 1];
  const to = other[other.indexOf(top) - 1];
  return from === undefined || to === undefined ? undefined : { top, from, to };
}

/** A paragraph no higher than a line of Word's smallest: keeps two tables apart. */
function divider(): XmlNode {
  const attributes = { 'w:before': '0', 'w:after': '0', 'w:line': '40', 'w:lineRule': 'exact' };
  const spacing = create.generalNode('w:spacing', { attributes });
  return create.generalNode('w:p', {
    childNodes: [create.generalNode('w:pPr', { childNodes: [spacing] })],
  });
}

const isTable = (node: XmlNode | undefined): boolean => node?.nodeName === 'w:tbl';

/** Takes out a paragraph in which nothing is left to see, unless Word needs one at that place. */
export function dropParagraph(paragraph: XmlNode): void {
  const parent = paragraph.parentNode;
  if (!parent || showsSomething(paragraph) || endsSection(paragraph)) return;
  const siblings = childrenOf(parent).filter((n) => isElement(n) && !/^w:\w+Pr$/.test(n.nodeName));
  const at = siblings.indexOf(paragraph);
  const last = at === siblings.length - 1;
  const apart = isTable(siblings[at - 1]) && (last || isTable(siblings[at + 1]));
  const needed = last && (siblings.length === 1 || isTable(siblings[at - 1]));
  if (apart) modify.insertBefore(divider(), paragraph);
  if (apart || !needed || parent.nodeName === 'dummyRootNode') modify.remove(paragraph);
}

/** Copies that follow one another, a thin line between a table and the next. */
export function withDividers(groups: readonly (readonly XmlNode[])[]): readonly XmlNode[] {
  return groups.flatMap((group, i) => {
    const joined = isTable(groups[i - 1]?.at(-1)) && isTable(group[0]);
    return joined ? [divider(), ...group] : group;
  });
}

const once = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd']);

/** A further copy: names and numbers that may stand only once in a document are left to the first. */
export function furtherCopy(node: XmlNode): XmlNode {
  const copy = create.cloneNode(node, true);
  const clean = (n: XmlNode): void => {
    if (isElement(n) && n.attributes)
      n.attributes = Object.fromEntries(Object.entries(n.attributes).filter(([k]) => !/^w14:\w+Id$/.test(k)));
    const lost = childrenOf(n).filter(
      (c) => once.has(c.nodeName) || (n.nodeName === 'w:sdtPr' && c.nodeName === 'w:id'),
    );
    for (const child of lost) modify.remove(child);
    childrenOf(n).forEach(clean);
  };
  clean(copy);
  return copy;
}
