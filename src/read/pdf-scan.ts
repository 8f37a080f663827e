import { limits } from './limits.ts';
import { type PdfDict, type PdfValue, pdfReader } from './pdf-parse.ts';
import { tooLarge } from './refusal.ts';

/** An object and where in the file it stands: of two with one number the later one counts. */
export interface Found {
  readonly value: PdfValue;
  readonly at: number;
}

const blanks = String.raw`[\0\t\n\f\r ]{1,20}`;

/** End of a stream's data: where its length says, if "endstream" stands there, else at the next one. */
function streamEnd(text: string, from: number, length: PdfValue | undefined): number {
  if (
    typeof length === 'number' &&
    length >= 0 &&
    /^\s{0,2}endstream/.test(text.slice(from + length, from + length + 12))
  )
    return from + length;
  const end = text.indexOf('endstream', from);
  return end < 0 ? text.length : end;
}

/** The object at this place with its stream, and where reading goes on. */
function objectAt(text: string, at: number): { readonly value: PdfValue | undefined; readonly next: number } {
  const reader = pdfReader(text, at);
  const value = reader.read();
  const next = reader.position();
  if (typeof value !== 'object' || value.kind !== 'dict') return { value, next };
  const mark = /^[\0\t\n\f\r ]{0,20}stream(?:\r\n|\n|\r)?/.exec(text.slice(next, next + 40));
  if (!mark) return { value, next };
  const from = next + mark[0].length;
  const to = streamEnd(text, from, value.entries.get('Length'));
  return { value: { kind: 'stream', dict: value, from, to }, next: to };
}

/** Every object in the order of the file, found without the cross-reference table, which often lies; later versions in place of earlier ones; streams are passed over, not searched. */
export function scanObjects(text: string): {
  readonly objects: Map<number, Found>;
  readonly trailers: readonly PdfDict[];
} {
  const objects = new Map<number, Found>();
  const trailers: PdfDict[] = [];
  const start = new RegExp(
    `(?<!\\d)(\\d{1,10})${blanks}\\d{1,5}${blanks}obj(?![a-z])|\\btrailer(?=[\\s<])`,
    'g',
  );
  let count = 0;
  for (let m = start.exec(text); m; m = start.exec(text)) {
    if (++count > limits.pdfObjects) throw tooLarge('pdfObjects');
    const { value, next } = objectAt(text, m.index + m[0].length);
    if (value === undefined) continue;
    if (m[1] === undefined) {
      if (typeof value === 'object' && value.kind === 'dict') trailers.push(value);
    } else objects.set(Number(m[1]), { value, at: m.index });
    start.lastIndex = Math.max(start.lastIndex, next);
  }
  return { objects, trailers };
}
