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

/** Packs parts; a short one that is the same as in the book before is packed once. */
function packer(): (part: Part) => PackedPart {
  const last = new Map<string, { readonly text: string; readonly packed: PackedPart }>();
  const short = (name: string, text: string): PackedPart => {
    const known = last.get(name);
    if (known?.text === text) return known.packed;
    const packed = packPart(name, text);
    last.set(name, { text, packed });
    return packed;
  };
  return ({ name, xml }) => packPieces(name, xml, short);
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
