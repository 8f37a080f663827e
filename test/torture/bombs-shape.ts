import type { Parts } from './bombs-zip.ts';

/** What the shapes are built around: filled forms of ours, as bytes and as parts. */
export interface BombBases {
  readonly xlsx: Parts;
  readonly docx: Parts;
  readonly yaml: string;
}

/** One way to make a small file cost much. */
export interface Bomb {
  readonly id: string;
  /** Its ending says what a clerk would take it for. */
  readonly ending: 'xlsx' | 'docx' | 'yaml' | 'ods' | 'odt' | 'eml' | 'pdf' | 'xml' | 'zip';
  /** Pieces at size 1; at 10 and 100 so many times more. */
  readonly size: number;
  readonly make: (pieces: number, bases: BombBases) => Uint8Array;
  /** Built around a form whose answers must all be there when it is accepted. */
  readonly answers?: true;
}
