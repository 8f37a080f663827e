import type { Doc } from '../model/doc.ts';
import { TemplateError } from '../model/template-error.ts';
import { appendixFillings, documentFillings } from './docx-content.ts';
import { fill } from './docx-fill.ts';
import { coreProperties, type Parts, pack, partBytes, partText } from './docx-package.ts';
import { documentPlaceholders, marker } from './docx-placeholders.ts';
import { mainSection, splitBody, textWidthOf, turned, withFirstPage } from './docx-sections.ts';
import { type StyleIds, styleIds } from './docx-styles.ts';
import { templateMessage, templateProblems } from './docx-template.ts';
import { paragraphXml } from './docx-xml.ts';
import { unzipOwn } from './zip.ts';

function documentXml(template: string, doc: Doc, styles: StyleIds): string {
  const body = splitBody(template);
  const main = mainSection(body.main);
  const width = textWidthOf(main.section || body.appendixSection);
  const opening = body.opening + fill(main.content, documentFillings(doc, styles), width);
  const breakAfter = (section: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${styles.NDNgan}"/>${section}</w:pPr></w:p>`;
  // A template of one section has no model of an appendix: that section is the document's own.
  const first = withFirstPage(main.section || body.appendixSection, body.appendixSection);
  const sections = [first, ...doc.appendices.map((a) => turned(body.appendixSection, a.landscape))];
  const contents = doc.appendices.map((_, i) =>
    fill(body.appendix, appendixFillings(doc, i, styles), textWidthOf(sections[i + 1] ?? '')),
  );
  const joined = contents.map((content, i) => breakAfter(sections[i] ?? '') + content).join('');
  const end = paragraphXml({ style: styles.NDNgan ?? '' }, []);
  return opening + joined + end + (sections.at(-1) ?? '') + body.closing;
}

/** The template with every placeholder joined into one run of text, however Word had split it. */
async function marked(template: Uint8Array): Promise<Parts> {
  const { patchDocument, PatchType, TextRun } = await import('docx');
  const keys = Object.keys(documentPlaceholders);
  const patches = Object.fromEntries(
    keys.map((key) => [key, { type: PatchType.PARAGRAPH, children: [new TextRun(marker(key))] }]),
  );
  return unzipOwn(
    await patchDocument({ outputType: 'uint8array', data: template, patches, trimPlaceholders: true }),
  );
}

/**
 * A document in the form of NĐ 30/2020 as .docx bytes: letterhead, fixed wording, styles and sections come from the
 * office's template, content from `doc`. The same two give the same bytes. Throws with a sentence for the clerk where
 * the template has lost placeholders or styles, or has unknown ones.
 */
export async function renderDoc(doc: Doc, template: Uint8Array): Promise<Uint8Array> {
  const message = templateMessage(await templateProblems(template, doc.appendices.length > 0));
  if (message !== '') throw new TemplateError(message);
  const parts = await marked(template);
  const styles = styleIds(partText(parts, 'word/styles.xml'));
  const xml = documentXml(partText(parts, 'word/document.xml'), doc, styles);
  const margins = [...parts.keys()].filter((path) => /^word\/(header|footer)\d*\.xml$/.test(path));
  const fillings = documentFillings(doc, styles);
  const width = textWidthOf(xml);
  const title = `${doc.kind} ${doc.subject}`;
  return pack(
    new Map([
      ...parts,
      ...margins.map((path) => [path, partBytes(fill(partText(parts, path), fillings, width))] as const),
      ['word/document.xml', partBytes(xml)] as const,
      [
        'docProps/core.xml',
        partBytes(coreProperties({ title, creator: doc.creator, date: doc.date })),
      ] as const,
    ]),
  );
}
