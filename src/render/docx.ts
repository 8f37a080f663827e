import type { Block, Doc } from '../model/doc.ts';
import { TemplateError } from '../model/template-error.ts';
import { numberBookmarks } from './docx-anchor.ts';
import { blocksByTag, type Looks } from './docx-blocks.ts';
import { ChartShelf, numberDrawings, withCharts } from './docx-charts.ts';
import { appendixFillings, documentFillings } from './docx-content.ts';
import { type Expansion, expand } from './docx-engine.ts';
import { type Filling, type Fillings, fill } from './docx-fill.ts';
import { gapLabel, gapTexts, scopeOf } from './docx-gaps.ts';
import { unprintedSections } from './docx-known.ts';
import { coreProperties, type Parts, pack, partBytes, partText } from './docx-package.ts';
import { withProvenance } from './docx-provenance.ts';
import { styleIds } from './docx-styles.ts';
import { openTemplate, templateMessage, templateProblems, writtenParts } from './docx-template.ts';
import { verify } from './docx-verify.ts';
import { type FillingsOf, type Written, writeDocument } from './docx-write.ts';
import { linesOf } from './docx-xml.ts';

/** A document with what a clerk must be told of it. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** Every blank that is printed loud, in the words printed. */
  readonly gaps: readonly string[];
  /** Those of them that the document does not bring along: what a tag of the template names is empty. */
  readonly templateGaps: readonly string[];
  /** Sections of the body that the template places nowhere. */
  readonly unprinted: readonly string[];
}

const mainPart = 'word/document.xml';

const valueFillings = (values: readonly string[]): Fillings =>
  Object.fromEntries(
    values.map((value, i): [string, Filling] => [`_${i}`, { kind: 'lines', lines: () => linesOf(value) }]),
  );

const tagsIn = (skeleton: string): readonly string[] =>
  [...skeleton.matchAll(/\u27e6([a-z]\w*)\u27e7/g)].map((m) => m[1] ?? '');

/** The blocks that the template prints, in no particular order. */
function printedBlocks(doc: Doc, written: Written): readonly Block[] {
  const byTag = blocksByTag(doc);
  const placed = tagsIn(written.skeletons[0] ?? '').flatMap((tag) => byTag.get(tag) ?? []);
  return [...placed, ...doc.appendices.flatMap((a) => a.blocks)];
}

/** Headers, footers and notes. */
function filledMargins(expansion: Expansion, fillings: Fillings, width: number) {
  const others = [...expansion.parts].filter(([path]) => path !== mainPart);
  const filled = others.map(([path, text]) => ({ path, ...fill(text, fillings, width) }));
  return {
    parts: filled.map(({ path, xml }) => [path, partBytes(xml)] as const),
    left: filled.flatMap((f) => f.left),
  };
}

function usable(template: Uint8Array, doc: Doc): Parts {
  const parts = openTemplate(template);
  const message = templateMessage(templateProblems(parts, doc));
  if (message !== '') throw new TemplateError(message);
  return parts;
}

function verified(wrong: readonly string[]): void {
  if (wrong.length > 0)
    throw new TemplateError(`Văn bản lập ra không khớp dữ liệu nên không ghi: ${wrong.join('; ')}.`);
}

/**
 * A document in the form of NĐ 30/2020 as .docx bytes: letterhead, fixed wording, order, styles and sections come from the
 * office's template, content from `doc`. The same two give the same bytes. Throws with a sentence for the clerk where
 * the template cannot be used, or where what came out does not hold all that went in.
 */
export async function renderDocument(doc: Doc, template: Uint8Array): Promise<Rendered> {
  const given = usable(template, doc);
  const expansion = await expand(writtenParts(given), scopeOf(doc));
  const looks: Looks = { styles: styleIds(partText(given, 'word/styles.xml')), charts: new ChartShelf() };
  const values = valueFillings(expansion.values);
  const own = documentFillings(doc, looks);
  const fillingsOf: FillingsOf = (i) => ({
    ...(i === undefined ? own : appendixFillings(doc, i, looks)),
    ...values,
  });
  const written = writeDocument(expansion.parts.get(mainPart) ?? '', doc, looks, fillingsOf);
  const xml = numberDrawings(numberBookmarks(written.xml));
  const margins = filledMargins(expansion, fillingsOf(), written.width);
  const blocks = printedBlocks(doc, written);
  const left = [...expansion.unknown, ...written.left, ...margins.left];
  verified(verify(xml, { skeletons: written.skeletons, blocks, values: expansion.values, left }));
  const templateGaps = expansion.gaps.map(gapLabel);
  const title = `${doc.kind} ${doc.subject}`;
  const parts: Parts = new Map([
    ...given,
    ...margins.parts,
    [mainPart, partBytes(xml)] as const,
    ['docProps/core.xml', partBytes(coreProperties({ ...doc, title }))] as const,
  ]);
  return {
    bytes: pack(await withCharts(withProvenance(parts, doc.provenance), looks.charts.charts)),
    gaps: [...templateGaps, ...gapTexts(blocks)],
    templateGaps,
    unprinted: unprintedSections(doc, new Set(written.skeletons.flatMap(tagsIn))),
  };
}

/** The same where nobody asks about gaps. */
export async function renderDoc(doc: Doc, template: Uint8Array): Promise<Uint8Array> {
  return (await renderDocument(doc, template)).bytes;
}
