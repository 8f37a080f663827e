import { partsOf } from '../corpus/operations/package.ts';
import { rawZip, type SampleEntry } from '../support/zip.ts';
import { shuffled } from './seeded.ts';

/** One way of doing something to a file that leaves its answers as they are, or one that may only be refused. */
export type Way = (bytes: Uint8Array, random: () => number) => Uint8Array;
export type Ways = Readonly<Record<string, Way>>;

const entries = (bytes: Uint8Array): readonly SampleEntry[] =>
  Object.entries(partsOf(bytes)).map(([name, content]) => ({ name, content }));

/** Sizes and checksum behind the data, as writers do that cannot go back (APPNOTE 4.3.9). */
function withDescriptors(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(rawZip(entries(bytes).map((e) => ({ ...e, flags: 8 }))));
  const start = zip.readUInt32LE(zip.length - 6);
  const count = zip.readUInt16LE(zip.length - 12);
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let i = 0, at = start; i < count; i++) {
    const nameLength = zip.readUInt16LE(at + 28);
    const [packed, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const end = local + 30 + nameLength + packed;
    const own = Buffer.from(zip.subarray(local, end));
    const sums = Buffer.from(own.subarray(14, 26));
    own.fill(0, 14, 26);
    const record = Buffer.from(zip.subarray(at, at + 46 + nameLength));
    record.writeUInt32LE(offset, 42);
    directory.push(record);
    const mark = Buffer.from('504b0708', 'hex');
    const piece = Buffer.concat([own, mark, sums]);
    pieces.push(piece);
    offset += piece.length;
    at += 46 + nameLength;
  }
  const listed = Buffer.concat(directory);
  const endRecord = Buffer.from(zip.subarray(zip.length - 22));
  endRecord.writeUInt32LE(listed.length, 12);
  endRecord.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, endRecord]);
}

/** The same parts packed as other programs pack them. */
export const legalZip: Ways = {
  'gói: không nén': (b) => rawZip(entries(b).map((e) => ({ ...e, stored: true }))),
  'gói: nén một nửa': (b, random) => rawZip(entries(b).map((e) => ({ ...e, stored: random() < 0.5 }))),
  'gói: thứ tự khác': (b, random) => rawZip(shuffled(random, entries(b))),
  'gói: bản 64 bit': (b) => rawZip(entries(b), { zip64: true }),
  'gói: số liệu sau dữ liệu': withDescriptors,
  'gói: có mục thư mục': (b) => rawZip([{ name: 'thu-muc/', content: '', stored: true }, ...entries(b)]),
  'gói: có phần lạ': (b) => rawZip([...entries(b), { name: 'customXml/mau.xml', content: '<mau/>' }]),
};

export function changedPart(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  change: (e: SampleEntry) => readonly SampleEntry[],
): Uint8Array {
  return rawZip(entries(bytes).flatMap((e) => (wanted(e.name) ? change(e) : [e])));
}

/** The package lies about itself. `main`: the part that holds the answers. */
export function illegalZip(main: RegExp): Ways {
  const isMain = (name: string): boolean => main.test(name);
  return {
    'gói: sai mã kiểm': (b) => changedPart(b, isMain, (e) => [{ ...e, crc: 0x1234567 }]),
    'gói: kiểu nén lạ': (b) => changedPart(b, isMain, (e) => [{ ...e, method: 14 }]),
    'gói: khai sai cỡ': (b) => changedPart(b, isMain, (e) => [{ ...e, size: 100 }]),
    'gói: phần trùng tên': (b) => changedPart(b, isMain, (e) => [e, e]),
    'gói: mất phần chính': (b) => changedPart(b, isMain, () => []),
    'gói: có mật khẩu': (b) => changedPart(b, isMain, (e) => [{ ...e, flags: 1 }]),
    'gói: phần chồng nhau': (b) => rawZip(entries(b).map((e, i) => (i === 2 ? { ...e, sameAs: 1 } : e))),
    'gói: khai thiếu mục': (b) => rawZip(entries(b), { count: entries(b).length - 1 }),
    'gói: cụt đuôi': (b, random) => b.slice(0, Math.floor(b.length * (0.2 + 0.79 * random()))),
    'gói: phần chính rỗng': (b) => changedPart(b, isMain, (e) => [{ ...e, content: '' }]),
  };
}
