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

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3): `bfchar`, `bfrange` and the declared lengths of codes. */
export function readCodeMap(data: Buffer): CodeMap {
  const reader = pdfReader(data.toString('latin1'));
  const text = new Map<number, string>();
  const lengths: { bytes: number; from: number; to: number }[] = [];
  let operands: PdfValue[] = [];
  let count = 0;
  const put = (code: number, meaning: string | undefined): void => {
    if (meaning !== undefined) text.set(code, meaning);
    if (++count > limits.pdfObjects) throw tooLarge('pdfObjects');
  };
  const range = (a: PdfValue | undefined, b: PdfValue | undefined, meaning: PdfValue | undefined): void => {
    const [from, to] = [codeOf(a), codeOf(b)];
    if (!from || !to) return;
    const last = Math.min(to.code, from.code + 0xffff);
    const list = typeof meaning === 'object' && meaning.kind === 'array' ? meaning.items : undefined;
    const first = utf16(meaning);
    for (let code = from.code; code <= last; code++) {
      const step = code - from.code;
      put(code, list ? utf16(list[step]) : first === undefined ? undefined : movedOn(first, step));
    }
  };
  const byThree = (each: (a?: PdfValue, b?: PdfValue, c?: PdfValue) => void): void => {
    for (let i = 0; i + 2 < operands.length; i += 3) each(operands[i], operands[i + 1], operands[i + 2]);
  };
  const byTwo = (each: (a?: PdfValue, b?: PdfValue) => void): void => {
    for (let i = 0; i + 1 < operands.length; i += 2) each(operands[i], operands[i + 1]);
  };
  const ends: Readonly<Record<string, () => void>> = {
    endbfrange: () => byThree(range),
    endbfchar: () => byTwo((a, b) => put(codeOf(a)?.code ?? -1, utf16(b))),
    endcodespacerange: () =>
      byTwo((a, b) => {
        const [from, to] = [codeOf(a), codeOf(b)];
        if (from && to && lengths.length < 100)
          lengths.push({ bytes: from.bytes, from: from.code, to: to.code });
      }),
  };
  for (let before = -1; reader.position() > before; ) {
    before = reader.position();
    const value = reader.read();
    if (value === undefined) reader.moveTo(reader.position() + 1);
    else if (typeof value === 'object' && value.kind === 'word') {
      ends[value.word]?.();
      operands = [];
    } else if (operands.length < limits.pdfObjects) operands.push(value);
    if (reader.position() >= data.length) break;
  }
  return { text, lengths };
}
