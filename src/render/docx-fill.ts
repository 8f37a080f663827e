import { isPlaceholder, marker, markerPattern, type PlaceholderKey } from './docx-placeholders.ts';
import { xmlText } from './docx-xml.ts';

/** What a placeholder becomes; `width` is the room in twips where it stands. */
export type Filling =
  | { readonly kind: 'lines'; readonly lines: (width: number) => readonly string[] }
  | { readonly kind: 'block'; readonly xml: (width: number) => string };
export type Fillings = Readonly<Partial<Record<PlaceholderKey, Filling>>>;

/** A paragraph that holds no other paragraph (a text box may). */
const paragraph = /<w:p(?: [^>]*[^>/])?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;

/** Width of the table cell the text before ends in, else the width of the page's text. */
function roomAt(before: string, pageWidth: number): number {
  const cell = before.lastIndexOf('<w:tc>');
  if (cell < 0 || before.indexOf('</w:tc>', cell) >= 0) return pageWidth;
  const width = /<w:tcW\b[^>]*w:w="(\d+)"/.exec(before.slice(cell))?.[1];
  return width === undefined ? pageWidth : Number(width);
}

/** A section break that shared the paragraph of a block stays, in a paragraph of its own. */
function sectionBreak(xml: string): string {
  const found = /<w:sectPr\b.*<\/w:sectPr>/s.exec(xml)?.[0];
  return found === undefined ? '' : `<w:p><w:pPr>${found}</w:pPr></w:p>`;
}

function fillParagraph(xml: string, fillings: Fillings, width: number): string {
  const keys = [...xml.matchAll(markerPattern)].map((m) => m[1] ?? '').filter(isPlaceholder);
  const block = keys.map((k) => fillings[k]).find((f) => f?.kind === 'block');
  if (block?.kind === 'block') return block.xml(width) + sectionBreak(xml);
  const linesFor = (key: string): readonly string[] => {
    const filling = isPlaceholder(key) ? fillings[key] : undefined;
    return filling?.kind === 'lines' ? filling.lines(width) : [marker(key)];
  };
  const many = keys.find((k) => linesFor(k).length !== 1);
  const copies = many === undefined ? [0] : linesFor(many).map((_, i) => i);
  return copies
    .map((i) =>
      xml.replace(markerPattern, (_, key: string) => xmlText(linesFor(key)[key === many ? i : 0] ?? '')),
    )
    .join('');
}

/** Fills every placeholder of one part of the document in one pass: what is put in is never read again. */
export function fill(xml: string, fillings: Fillings, pageWidth: number): string {
  return xml.replace(paragraph, (found: string, offset: number) =>
    found.includes('\u27e6')
      ? fillParagraph(found, fillings, roomAt(xml.slice(0, offset), pageWidth))
      : found,
  );
}
