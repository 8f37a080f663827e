import { type XmlNode, xml } from 'easy-template-x';
import { childrenOf, enclosing } from './docx-tree.ts';
import { cutAfter, cutBefore } from './docx-tree-edit.ts';

/** Order of the schema: what may stand before the highlight in the properties of a run. */
const beforeBold = new Set(['w:rStyle', 'w:rFonts']);
const afterHighlight = new Set([
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:fitText',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
]);
const replaced = new Set(['w:b', 'w:bCs', 'w:highlight', 'w:vanish']);

const element = (name: string, value?: string): XmlNode =>
  xml.create.generalNode(name, value === undefined ? {} : { attributes: { 'w:val': value } });

/** Makes one piece of text loud: bold on yellow, the rest of its run as it was. */
export function makeLoud(text: XmlNode): void {
  const run = enclosing(text, 'w:r');
  const holder = enclosing(text, 'w:t');
  if (run?.parentNode === undefined || run.parentNode === null || holder === undefined) return;
  const top = run.parentNode;
  cutBefore(holder, top);
  cutAfter(holder, top);
  const old = childrenOf(run).find((c) => c.nodeName === 'w:rPr');
  const kept = childrenOf(old ?? element('w:rPr')).filter((c) => !replaced.has(c.nodeName));
  const look = xml.create.generalNode('w:rPr', {
    childNodes: [
      ...kept.filter((c) => beforeBold.has(c.nodeName)),
      element('w:b'),
      element('w:bCs'),
      ...kept.filter((c) => !beforeBold.has(c.nodeName) && !afterHighlight.has(c.nodeName)),
      element('w:highlight', 'yellow'),
      ...kept.filter((c) => afterHighlight.has(c.nodeName)),
    ].map((c) => xml.create.cloneNode(c, true)),
  });
  if (old) xml.modify.remove(old);
  xml.modify.insertChild(run, look, 0);
}
