import { type Parts, pack, partBytes, partText } from './docx-package.ts';
import { unzipOwn } from './zip.ts';

const document = 'word/document.xml';

interface Body {
  readonly opening: string;
  readonly content: string;
  readonly section: string;
  readonly closing: string;
}

/** A document's content and the properties of its last section, which stand behind it. */
function bodyOf(xml: string): Body {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('</w:body>');
  const at = xml.lastIndexOf('<w:sectPr', end);
  return {
    opening: xml.slice(0, start),
    content: xml.slice(start, at),
    section: xml.slice(at, end),
    closing: xml.slice(end),
  };
}

/** The last section ends with its own paragraph, so that the next document begins on a new page and counts anew. */
function closed({ content, section }: Body): string {
  const last = content.lastIndexOf('<w:p>');
  const empty = /^<w:p><w:pPr>((?:(?!<w:sectPr|<\/w:pPr>).)*)<\/w:pPr><\/w:p>$/s.exec(content.slice(last));
  // The small paragraph that ends every document takes the break, so that no empty line is added.
  if (empty) return `${content.slice(0, last)}<w:p><w:pPr>${empty[1]}${section}</w:pPr></w:p>`;
  return `${content}<w:p><w:pPr>${section}</w:pPr></w:p>`;
}

/**
 * Documents rendered with one template as a single one for printing: each begins on a new page, numbered from 1. Headers
 * and styles are those of the first, which are those of all.
 */
export function joinDocs(documents: readonly Uint8Array[]): Uint8Array | undefined {
  const [first] = documents;
  if (first === undefined) return undefined;
  const parts: Parts = unzipOwn(first);
  const bodies = documents.map((d) => bodyOf(partText(unzipOwn(d, document), document)));
  const joined = bodies.map((b, i) => (i === bodies.length - 1 ? b.content + b.section : closed(b))).join('');
  const { opening = '', closing = '' } = bodies[0] ?? {};
  return pack(new Map([...parts, [document, partBytes(opening + joined + closing)] as const]));
}
