import type { Book } from '../model/book.ts';
import { bookParts } from './xlsx-package.ts';
import type { Part } from './xlsx-part.ts';
import { readTemplate } from './xlsx-style.ts';
import { type PackedPart, packPart, packPieces, zip } from './zip.ts';

/** Writes books in the looks of one template. */
export interface BookWriter {
  /** Fixed wording of the template (sheet "Chữ"). */
  readonly wording: ReadonlyMap<string, string>;
  write(book: Book): Uint8Array;
}

/** Parts that differ from book to book. */
const own = /^xl\/(?:worksheets|sharedStrings|comments|charts|drawings)|^docProps\/core/;

/** Packs parts; those that many books have alike are packed once. */
function packer(): (part: Part) => PackedPart {
  const alike = new Map<string, { readonly xml: string; readonly packed: PackedPart }>();
  return ({ name, xml }) => {
    if (own.test(name)) return packPieces(name, xml);
    const text = [...xml].join('');
    const known = alike.get(name);
    if (known?.xml === text) return known.packed;
    const packed = packPart(name, text);
    alike.set(name, { xml: text, packed });
    return packed;
  };
}

/** Fonts, fills and borders come from the Excel template by class name; same book, same bytes. */
export async function bookWriter(template: Uint8Array): Promise<BookWriter> {
  const read = await readTemplate(template);
  const packed = packer();
  return { wording: read.wording, write: (book) => zip(bookParts(book, read).map(packed)) };
}

/** Writes one book as .xlsx. */
export async function renderBook(book: Book, template: Uint8Array): Promise<Uint8Array> {
  const writer = await bookWriter(template);
  return writer.write(book);
}
