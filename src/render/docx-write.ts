import type { Doc } from '../model/doc.ts';
import type { Looks } from './docx-blocks.ts';
import { type Fillings, fill } from './docx-fill.ts';
import { mainSection, splitBody, textWidthOf, turned, withFirstPage } from './docx-sections.ts';
import { paragraphXml } from './docx-xml.ts';

/** The text of a document, and what it was written from. */
export interface Written {
  readonly xml: string;
  /** Markers that nothing filled. */
  readonly left: readonly string[];
  /** The template's own text as often as it is printed: the document, then the model of an appendix for each. */
  readonly skeletons: readonly string[];
  /** Twips between the margins of the document. */
  readonly width: number;
}

/** What each marker becomes; of an appendix with its own, by its place in the list. */
export type FillingsOf = (appendix?: number) => Fillings;

/** Fills the document's own section, then the model of an appendix once for each, every one with its section. */
export function writeDocument(
  template: string,
  doc: Doc,
  { styles }: Looks,
  fillingsOf: FillingsOf,
): Written {
  const body = splitBody(template);
  const main = mainSection(body.main);
  const width = textWidthOf(main.section || body.appendixSection);
  const opening = fill(main.content, fillingsOf(), width);
  const breakAfter = (section: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${styles.NDNgan}"/>${section}</w:pPr></w:p>`;
  // A template of one section has no model of an appendix: that section is the document's own.
  const first = withFirstPage(main.section || body.appendixSection, body.appendixSection);
  const sections = [first, ...doc.appendices.map((a) => turned(body.appendixSection, a.landscape))];
  const contents = doc.appendices.map((_, i) =>
    fill(body.appendix, fillingsOf(i), textWidthOf(sections[i + 1] ?? '')),
  );
  const joined = contents.map((content, i) => breakAfter(sections[i] ?? '') + content.xml).join('');
  const end = paragraphXml({ style: styles.NDNgan ?? '' }, []);
  return {
    xml: body.opening + opening.xml + joined + end + (sections.at(-1) ?? '') + body.closing,
    left: [opening, ...contents].flatMap((f) => f.left),
    skeletons: [main.content, ...contents.map(() => body.appendix)],
    width,
  };
}
