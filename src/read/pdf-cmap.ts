import { limits } from './limits.ts';
import { type PdfValue, pdfReader } from './pdf-parse.ts';
import { tooLarge } from './refusal.ts';

/** What the codes of a font mean: text by code, and how many bytes a code has. */
export interface CodeMap {
  readonly text: ReadonlyMap<number, string>;
  /** Ranges of codes by their length in bytes, as the map declares them; empty: not declared. */
  readonly lengths: readonly { readonly bytes: number; readonly from: number; readonly to: number }[];
}

function codeOf(value: PdfValue | undefined): { readonly code: number; readonly bytes: number } | undefined {
  if (typeof value !== 'object' || value.kind !== 'string' || value.text.length > 4) return undefined;
  const code = [...value.text].reduce((n, c) => n * 256 + c.charCodeAt(0), 0);
  return { code, bytes: value.text.length };
}

function utf16(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value.kind !== 'string') return undefined;
  const bytes = Buffer.from(value.text, 'latin1');
  return bytes.length === 1 ? value.text : new TextDecoder('utf-16be').decode(bytes);
}

/** "A" moved on by `step`: the last letter of a range's text counts up. */
function movedOn(text: string, step: number): string {
  const last = text.codePointAt(text.length - 1) ?? 0;
  return step === 0 ? text : text.slice(0, -1) + String.fromCodePoint(Math.min(last + step, 0xffff));
}

/** A map while it is read. */
interface OpenMap {
  readonly text: Map<number, string>;
  readonly lengths: { bytes: number; from: number; to: number }[];
  count: number;
}

const mostLengths = 100;
/** A code of a range takes so many. */
const mostOperands = 3;

function put(map: OpenMap, code: number, meaning: string | undefined): void {
  if (meaning !== undefined) map.text.set(code, meaning);
  if (++map.count > limits.pdfCodes) throw tooLarge('pdfCodes');
}

/** Codes from one to another: with a text each, or with one that counts up. */
function putRange(map: OpenMap, [a, b, meaning]: readonly PdfValue[]): void {
  const [from, to] = [codeOf(a), codeOf(b)];
  if (!from || !to) return;
  const last = Math.min(to.code, from.code + 0xffff);
  const list = typeof meaning === 'object' && meaning.kind === 'array' ? meaning.items : undefined;
  const first = utf16(meaning);
  for (let code = from.code; code <= last; code++) {
    const step = code - from.code;
    put(map, code, list ? utf16(list[step]) : first === undefined ? undefined : movedOn(first, step));
  }
}

function putLength(map: OpenMap, [a, b]: readonly PdfValue[]): void {
  const [from, to] = [codeOf(a), codeOf(b)];
  if (from && to && map.lengths.length < mostLengths)
    map.lengths.push({ bytes: from.bytes, from: from.code, to: to.code });
}

/** What ends a list of the map: how many operands belong together, and what they say. */
const ends: Readonly<
  Record<string, { readonly size: number; readonly put: (map: OpenMap, o: readonly PdfValue[]) => void }>
> = {
  endbfrange: { size: 3, put: putRange },
  endbfchar: { size: 2, put: (map, [a, b]) => put(map, codeOf(a)?.code ?? -1, utf16(b)) },
  endcodespacerange: { size: 2, put: putLength },
};

function putList(map: OpenMap, word: string, operands: readonly PdfValue[]): void {
  const end = Object.hasOwn(ends, word) ? ends[word] : undefined;
  if (!end) return;
  for (let i = 0; i + end.size <= operands.length; i += end.size)
    end.put(map, operands.slice(i, i + end.size));
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3): `bfchar`, `bfrange` and the declared lengths of codes. */
export function readCodeMap(data: Buffer): CodeMap {
  const reader = pdfReader(data.toString('latin1'));
  const map: OpenMap = { text: new Map(), lengths: [], count: 0 };
  let operands: PdfValue[] = [];
  for (let before = -1; reader.position() > before; ) {
    before = reader.position();
    const value = reader.read();
    if (value === undefined) reader.moveTo(reader.position() + 1);
    else if (typeof value === 'object' && value.kind === 'word') {
      putList(map, value.word, operands);
      operands = [];
    } else if (operands.length < mostOperands * limits.pdfCodes) operands.push(value);
    else throw tooLarge('pdfCodes');
    if (reader.position() >= data.length) break;
  }
  return { text: map.text, lengths: map.lengths };
}
