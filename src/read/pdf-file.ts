import { limits } from './limits.ts';
import { ascii85, asciiHex, inflate, type StreamBudget, streamBudget, unpredict } from './pdf-filters.ts';
import { lzw } from './pdf-lzw.ts';
import { type PdfDict, type PdfStream, type PdfValue, pdfReader } from './pdf-parse.ts';
import { type Found, scanObjects } from './pdf-scan.ts';
import { damaged, tooLarge } from './refusal.ts';

/** Values by their number, references followed. */
interface Lookup {
  /** Follows references; undefined where nothing is there. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  readonly dict: (value: PdfValue | undefined) => PdfDict | undefined;
  /** Value of a key, resolved. */
  readonly get: (dict: PdfDict | undefined, key: string) => PdfValue | undefined;
  readonly items: (value: PdfValue | undefined) => readonly PdfValue[];
}

/** The objects of a PDF, looked up by number. Streams are unpacked only when asked for. */
export interface PdfFile extends Lookup {
  readonly encrypted: boolean;
  /** Unpacked data of a stream; undefined where it is none, or packed in a way that text never is. */
  readonly data: (value: PdfValue | undefined) => Buffer | undefined;
  readonly trailer: (key: string) => PdfValue | undefined;
  readonly all: () => Iterable<PdfValue>;
}

function isType(value: PdfValue, type: string): value is PdfStream {
  if (typeof value !== 'object' || value.kind !== 'stream') return false;
  const own = value.dict.entries.get('Type');
  return typeof own === 'object' && own.kind === 'name' && own.name === type;
}

const whole = (value: PdfValue | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const mostReferences = 20;

function lookupIn(objects: ReadonlyMap<number, Found>): Lookup {
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    let found = value;
    for (let i = 0; i < mostReferences && typeof found === 'object' && found.kind === 'ref'; i++)
      found = objects.get(found.number)?.value;
    return typeof found === 'object' && found.kind === 'ref' ? undefined : found;
  };
  return {
    resolve,
    dict: (value) => {
      const found = resolve(value);
      if (typeof found !== 'object') return undefined;
      return found.kind === 'stream' ? found.dict : found.kind === 'dict' ? found : undefined;
    },
    get: (of, key) => resolve(of?.entries.get(key)),
    items: (value) => {
      const found = resolve(value);
      return typeof found === 'object' && found.kind === 'array' ? found.items : [];
    },
  };
}

function unfilter(
  data: Buffer,
  filter: string,
  parms: (key: string) => PdfValue | undefined,
  budget: StreamBudget,
): Buffer | undefined {
  if (filter === 'ASCIIHexDecode' || filter === 'AHx') return asciiHex(data);
  if (filter === 'ASCII85Decode' || filter === 'A85') return ascii85(data);
  const isLzw = filter === 'LZWDecode' || filter === 'LZW';
  if (!isLzw && filter !== 'FlateDecode' && filter !== 'Fl') return undefined;
  const unpacked = isLzw ? lzw(data, parms('EarlyChange') !== 0) : inflate(data);
  budget.spend(unpacked.length);
  return unpredict(unpacked, {
    predictor: whole(parms('Predictor'), 1),
    colors: whole(parms('Colors'), 1),
    bits: whole(parms('BitsPerComponent'), 8),
    columns: whole(parms('Columns'), 1),
  });
}

const mostFilters = 5;

/** Unpacks streams; what they hold together is counted. */
function decoderOf(buffer: Buffer, look: Lookup): PdfFile['data'] {
  const budget = streamBudget();
  const listed = (dict: PdfDict, key: string): readonly PdfValue[] => {
    const value = look.get(dict, key);
    const items = look.items(value);
    return items.length > 0 || value === undefined ? items : [value];
  };
  return (value) => {
    const stream = look.resolve(value);
    if (typeof stream !== 'object' || stream.kind !== 'stream') return undefined;
    const parms = listed(stream.dict, 'DecodeParms');
    let content: Buffer | undefined = buffer.subarray(stream.from, stream.to);
    // A stream may be asked for by many pages, packed or not.
    budget.spend(content.length);
    for (const [i, filter] of listed(stream.dict, 'Filter').slice(0, mostFilters).entries()) {
      const name = look.resolve(filter);
      if (!content || typeof name !== 'object' || name.kind !== 'name') return undefined;
      content = unfilter(content, name.name, (key) => look.get(look.dict(parms[i]), key), budget);
    }
    return content;
  };
}

/** A damaged object may run on over its neighbours, but all of them not many times over. */
const mostOverlap = 4;

/** Objects packed together in a stream (PDF 1.5): "number offset" pairs, then the objects. */
function objectsIn(
  text: string,
  dict: PdfDict,
  look: Lookup,
  most: number,
): readonly (readonly [number, PdfValue])[] {
  const first = whole(look.get(dict, 'First'), 0);
  const count = whole(look.get(dict, 'N'), 0);
  const head = pdfReader(text);
  const found: [number, PdfValue][] = [];
  let walked = 0;
  for (let i = 0; i < count; i++) {
    const [number, offset] = [head.read(), head.read()];
    if (typeof number !== 'number' || typeof offset !== 'number') break;
    if (found.length >= most) throw tooLarge('pdfObjects');
    const reader = pdfReader(text, first + offset);
    const value = reader.read();
    walked += reader.position() - first - offset;
    // Objects that lie over each other: a small stream would be read again and again.
    if (walked > mostOverlap * text.length) throw damaged('overlap');
    if (value !== undefined) found.push([number, value]);
  }
  return found;
}

function unpackObjects(objects: Map<number, Found>, look: Lookup, data: PdfFile['data']): void {
  for (const { value, at } of [...objects.values()].toSorted((a, b) => a.at - b.at)) {
    const text = isType(value, 'ObjStm') ? data(value)?.toString('latin1') : undefined;
    if (text === undefined || !isType(value, 'ObjStm')) continue;
    for (const [number, own] of objectsIn(text, value.dict, look, limits.pdfObjects - objects.size)) {
      const known = objects.get(number);
      if (!known || known.at <= at) objects.set(number, { value: own, at });
    }
  }
}

/** Opens a PDF; throws `Refused` past the limits. Where it is encrypted, only its trailer can be read. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { objects, trailers } = scanObjects(buffer.toString('latin1'));
  const look = lookupIn(objects);
  const data = decoderOf(buffer, look);
  const tables = [...objects.values()].flatMap((o) => (isType(o.value, 'XRef') ? [o.value.dict] : []));
  const heads = [...trailers.toReversed(), ...tables];
  const encrypted = heads.some((h) => h.entries.has('Encrypt'));
  if (!encrypted) unpackObjects(objects, look, data);
  return {
    ...look,
    encrypted,
    data,
    trailer: (key) => look.resolve(heads.find((h) => h.entries.has(key))?.entries.get(key)),
    all: () => [...objects.values()].map((o) => o.value),
  };
}
