import type { XmlGeneralNode, XmlNode, XmlTextNode } from 'easy-template-x';

/** Parts of a document that hold text of the office's own. */
export const holdsText = (path: string): boolean =>
  /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path);

export const childrenOf = (node: XmlNode): readonly XmlNode[] => node.childNodes ?? [];

export function isElement(node: XmlNode, name?: string): node is XmlGeneralNode {
  return node.nodeType === 'General' && (name === undefined || node.nodeName === name);
}

export const isText = (node: XmlNode): node is XmlTextNode => node.nodeType === 'Text';

/** The nearest element of that name, the node itself included. */
export function enclosing(node: XmlNode, name: string): XmlNode | undefined {
  for (let at: XmlNode | undefined | null = node; at; at = at.parentNode) if (at.nodeName === name) return at;
  return undefined;
}

/** From the node up to the root. */
export function lineage(node: XmlNode): readonly XmlNode[] {
  const line: XmlNode[] = [];
  for (let at: XmlNode | undefined | null = node; at; at = at.parentNode) line.push(at);
  return line;
}

/** What stays of a text that was struck out under tracked changes, or that is a field's instruction, is no text. */
const skipped = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:sectPr']);

export interface TreeParagraph {
  readonly node: XmlNode;
  readonly texts: readonly XmlTextNode[];
}

/** Every paragraph with its own pieces of text in order; the text of a text box belongs to the paragraphs inside it. */
export function paragraphsOf(root: XmlNode): readonly TreeParagraph[] {
  const found: { node: XmlNode; texts: XmlTextNode[] }[] = [];
  const visit = (node: XmlNode, own: XmlTextNode[] | undefined): void => {
    for (const child of childrenOf(node)) {
      if (isText(child)) {
        if (own !== undefined && node.nodeName === 'w:t') own.push(child);
      } else if (child.nodeName === 'w:p') {
        const paragraph = { node: child, texts: [] };
        found.push(paragraph);
        visit(child, paragraph.texts);
      } else if (!skipped.has(child.nodeName)) visit(child, own);
    }
  };
  visit(root, undefined);
  return found;
}

export const textOfParagraph = (p: TreeParagraph): string => p.texts.map((t) => t.textContent).join('');

/** Text, a picture, a break, a field: anything that a reader would see. */
export function showsSomething(node: XmlNode): boolean {
  const seen = /^w:(?:drawing|pict|object|br|tab|sym|fldChar|fldSimple|footnoteReference|ptab)$/;
  return childrenOf(node).some((child) => {
    if (isText(child)) return node.nodeName === 'w:t' && child.textContent.trim() !== '';
    if (child.nodeName === 'w:pPr' || child.nodeName === 'w:rPr') return false;
    return seen.test(child.nodeName) || showsSomething(child);
  });
}

export const endsSection = (paragraph: XmlNode): boolean =>
  childrenOf(paragraph).some(
    (c) => c.nodeName === 'w:pPr' && childrenOf(c).some((p) => p.nodeName === 'w:sectPr'),
  );
