import type { Run } from '../model/doc.ts';
import { bookmarked } from './docx-anchor.ts';

/** Everything XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an XML part: NFC, forbidden code points visibly replaced, markup escaped. */
export function xmlText(text: string): string {
  return text
    .normalize('NFC')
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"]/g, (c) => entities[c] ?? c);
}

/** The lines of a text: a line break of any kind ends one. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|[\n\u000b\u2028\u2029]/).map((line) => line.replace(/\t/g, ' '));
}

export interface ParagraphStyle {
  /** Style id in the template. */
  readonly style: string;
  /** Further paragraph properties as WordprocessingML, in the order of the schema. */
  readonly properties?: string;
}

function runXml(run: Run): string {
  const text = run.gap ? `[${run.text}]` : run.text;
  const properties = [
    run.bold || run.gap ? '<w:b/><w:bCs/>' : '',
    run.italic ? '<w:i/><w:iCs/>' : '',
    run.gap ? '<w:highlight w:val="yellow"/>' : '',
  ].join('');
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const parts = linesOf(text).map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return bookmarked(run.anchor, `<w:r>${rPr}${parts.join('<w:br/>')}</w:r>`);
}

/** One paragraph; a gap is printed loud: bold, in square brackets, on yellow. */
export function paragraphXml(look: ParagraphStyle, runs: readonly Run[]): string {
  const pPr = `<w:pPr><w:pStyle w:val="${look.style}"/>${look.properties ?? ''}</w:pPr>`;
  return `<w:p>${pPr}${runs
    .filter((r) => r.text !== '')
    .map(runXml)
    .join('')}</w:p>`;
}
