import { markerPattern } from './docx-placeholders.ts';
import { xmlText } from './docx-xml.ts';

/** What a marker becomes; `width` is the room in twips where it stands. */
export type Filling =
  | { readonly kind: 'lines'; readonly lines: (width: number) => readonly string[] }
  | { readonly kind: 'block'; readonly xml: (width: number) => string };
export type Fillings = Readonly<Partial<Record<string, Filling>>>;

export interface Filled {
  readonly xml: string;
  /** Markers that nothing filled: they still stand there. */
  readonly left: readonly string[];
}

/** A paragraph that holds no other paragraph, or a marker outside of one: a text box splits the paragraph it is tied to. */
const paragraphOrMarker = /<w:p(?: [^>]*[^>/])?>(?:(?!<w:p[ >]).)*?<\/w:p>|\u27e6\w+\u27e7/gs;

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

class Filler {
  readonly left: string[] = [];
  readonly #fillings: Fillings;
  constructor(fillings: Fillings) {
    this.#fillings = fillings;
  }

  #linesOf(key: string, room: () => number): readonly string[] | undefined {
    const filling = this.#fillings[key];
    return filling?.kind === 'lines' ? filling.lines(room()) : undefined;
  }

  /** A marker outside of the paragraphs that could be repeated: all its lines on one. */
  alone(marker: string, room: () => number): string {
    const lines = this.#linesOf(marker.slice(1, -1), room);
    if (lines === undefined) this.left.push(marker.slice(1, -1));
    return lines === undefined ? marker : lines.map(xmlText).join(' ');
  }

  paragraph(xml: string, room: () => number): string {
    const keys = [...xml.matchAll(markerPattern)].map((m) => m[1] ?? '');
    const block = keys.map((k) => this.#fillings[k]).find((f) => f?.kind === 'block');
    if (block?.kind === 'block') return block.xml(room()) + sectionBreak(xml);
    const lines = new Map(keys.map((key) => [key, this.#linesOf(key, room)] as const));
    this.left.push(...keys.filter((key) => lines.get(key) === undefined));
    const many = keys.find((k) => lines.get(k) !== undefined && lines.get(k)?.length !== 1);
    const copies = many === undefined ? [''] : (lines.get(many) ?? []);
    return copies
      .map((line) =>
        xml.replace(markerPattern, (marker, key: string) => {
          const own = lines.get(key);
          return own === undefined ? marker : xmlText(key === many ? line : (own[0] ?? ''));
        }),
      )
      .join('');
  }
}

/** Fills every marker of one part of the document in one pass: what is put in is never read again. */
export function fill(xml: string, fillings: Fillings, pageWidth: number): Filled {
  const filler = new Filler(fillings);
  const filled = xml.replace(paragraphOrMarker, (found: string, offset: number) => {
    if (!found.includes('\u27e6')) return found;
    const room = (): number => roomAt(xml.slice(0, offset), pageWidth);
    return found.startsWith('\u27e6') ? filler.alone(found, room) : filler.paragraph(found, room);
  });
  return { xml: filled, left: filler.left };
}
