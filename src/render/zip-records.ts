/** What the records of a zip say of one entry (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3). */
export interface ZipEntryFacts {
  readonly name: Uint8Array;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Day and time as DOS wrote them; absent: 1 January 1980, 00:00, the first moment a zip can name. */
  readonly dosTime?: number;
}

const firstDosMoment = 0x21_0000;
const utf8Names = 0x0800;
const methods = { stored: 0, deflated: 8 } as const;
const unset16 = 0xffff;
const unset32 = 0xffff_ffff;

/** The fields that local header and directory entry share, from "version needed" to the length of the name. */
function writeShared(view: DataView, at: number, entry: ZipEntryFacts, version: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, methods[entry.method], true);
  view.setUint32(at + 6, entry.dosTime ?? firstDosMoment, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

/** Whether a package begins as ours do: no office program writes a first entry of no time with these flags. */
export function beginsAsOurs(head: Uint8Array): boolean {
  if (head.length < localHeaderSize) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  return (
    view.getUint32(0, true) === 0x04034b50 &&
    [0, utf8Names].includes(view.getUint16(6, true)) &&
    view.getUint32(10, true) === firstDosMoment
  );
}

export const localHeaderSize = 30;

/** Stands before the entry's data. */
export function localHeader(entry: ZipEntryFacts): Uint8Array {
  const bytes = new Uint8Array(localHeaderSize + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, entry, 20);
  bytes.set(entry.name, localHeaderSize);
  return bytes;
}

/** One entry of the directory; an offset beyond 32 bits goes into the extra field for it. */
export function directoryEntry(entry: ZipEntryFacts, offset: number): Uint8Array {
  const far = offset >= unset32;
  const bytes = new Uint8Array(46 + entry.name.length + (far ? 12 : 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, far ? 45 : 20, true);
  writeShared(view, 6, entry, far ? 45 : 20);
  view.setUint32(42, far ? unset32 : offset, true);
  bytes.set(entry.name, 46);
  if (!far) return bytes;
  view.setUint16(30, 12, true);
  view.setUint16(46 + entry.name.length, 1, true);
  view.setUint16(48 + entry.name.length, 8, true);
  view.setBigUint64(50 + entry.name.length, BigInt(offset), true);
  return bytes;
}

export interface DirectoryPlace {
  readonly entries: number;
  readonly start: number;
  readonly size: number;
}

function end64(place: DirectoryPlace): Uint8Array {
  const bytes = new Uint8Array(56 + 20);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, 45, true);
  view.setUint16(14, 45, true);
  view.setBigUint64(24, BigInt(place.entries), true);
  view.setBigUint64(32, BigInt(place.entries), true);
  view.setBigUint64(40, BigInt(place.size), true);
  view.setBigUint64(48, BigInt(place.start), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(place.start + place.size), true);
  view.setUint32(72, 1, true);
  return bytes;
}

/** Stands last; what does not fit its fields comes before it in their 64-bit form. */
export function endOfZip(place: DirectoryPlace): Uint8Array {
  const { entries, start, size } = place;
  const large = entries >= unset16 || start >= unset32 || size >= unset32;
  const before = large ? end64(place) : new Uint8Array(0);
  const bytes = new Uint8Array(before.length + 22);
  bytes.set(before);
  const view = new DataView(bytes.buffer, before.length);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, Math.min(entries, unset16), true);
  view.setUint16(10, Math.min(entries, unset16), true);
  view.setUint32(12, Math.min(size, unset32), true);
  view.setUint32(16, Math.min(start, unset32), true);
  return bytes;
}
