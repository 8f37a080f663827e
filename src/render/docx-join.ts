import type { XmlTextNode } from 'easy-template-x';
import { engineTag, tagOf, tagPattern } from './docx-tag.ts';
import { isElement, type TreeParagraph, textOfParagraph } from './docx-tree.ts';

/** Where the letter at `index` of the paragraph stands. */
function placeOf(
  texts: readonly XmlTextNode[],
  index: number,
): { readonly piece: number; readonly at: number } {
  let rest = index;
  for (const [piece, text] of texts.entries()) {
    if (rest < text.textContent.length || piece === texts.length - 1) return { piece, at: rest };
    rest -= text.textContent.length;
  }
  return { piece: 0, at: 0 };
}

function setText(node: XmlTextNode, text: string): void {
  node.textContent = text;
  const holder = node.parentNode;
  if (holder && isElement(holder)) holder.attributes = { ...holder.attributes, 'xml:space': 'preserve' };
}

/** Puts one tag into the piece of text where it begins, whatever Word had split it over: runs, links, tracked insertions. */
function joinOne(texts: readonly XmlTextNode[], start: number, raw: string): void {
  const from = placeOf(texts, start);
  const to = placeOf(texts, start + raw.length - 1);
  const first = texts[from.piece];
  const last = texts[to.piece];
  if (first === undefined || last === undefined) return;
  const after = last.textContent.slice(to.at + 1);
  const written = first.textContent.slice(0, from.at) + engineTag(tagOf(raw));
  for (const middle of texts.slice(from.piece + 1, to.piece)) setText(middle, '');
  if (first === last) setText(first, written + after);
  else {
    setText(first, written);
    setText(last, after);
  }
}

/** Makes every tag of a paragraph one piece of text, as the template engine reads it. Changes the tree. */
export function joinTags(paragraph: TreeParagraph): void {
  const found = [...textOfParagraph(paragraph).matchAll(tagPattern())].toReversed();
  for (const match of found) joinOne(paragraph.texts, match.index, match[0]);
}
