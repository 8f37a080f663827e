import { packedZeros, rawZip, type SampleEntry } from '../../support/zip.ts';
import type { Operations } from './operation.ts';
import { partsOf } from './package.ts';

function entriesOf(bytes: Uint8Array): readonly SampleEntry[] {
  return Object.entries(partsOf(bytes)).map(([name, content]) => ({ name, content }));
}

function changedEntry(
  bytes: Uint8Array,
  wanted: string,
  change: (e: SampleEntry) => SampleEntry,
): Uint8Array {
  const entries = entriesOf(bytes);
  if (!entries.some((e) => e.name === wanted)) throw new Error(`no part ${wanted}`);
  return rawZip(entries.map((e) => (e.name === wanted ? change(e) : e)));
}

function positionOf(bytes: Uint8Array, name: string): number {
  const at = Buffer.from(bytes).indexOf(name);
  if (at < 0) throw new Error(`no ${name} in the bytes`);
  return at;
}

/** What happens to the package around the parts: on the way, or by a writer that packs differently. */
export const zipLevel: Operations = {
  stored: (bytes) => rawZip(entriesOf(bytes).map((e) => ({ ...e, stored: true }))),
  zip64: (bytes) => rawZip(entriesOf(bytes), { zip64: true }),
  commentBehind: (bytes) => {
    const out = Buffer.concat([rawZip(entriesOf(bytes)), Buffer.from('mau')]);
    out.writeUInt16LE(3, out.length - 3 - 2);
    return out;
  },
  folderEntries: (bytes) => rawZip([{ name: 'xl/', content: '', stored: true }, ...entriesOf(bytes)]),

  /** Names in the letters of an old code page, the flag for UTF-8 off; the length stays. */
  legacyNames: (bytes, args) => {
    const [from, to] = [args.text('from'), Buffer.from(args.text('to'), 'latin1')];
    const renamed = entriesOf(bytes).map((e) => ({
      ...e,
      name: e.name.replace(from, 'x'.repeat(to.length)),
    }));
    const out = Buffer.from(rawZip(renamed));
    for (
      let at = out.indexOf('x'.repeat(to.length));
      at >= 0;
      at = out.indexOf('x'.repeat(to.length), at + 1)
    )
      to.copy(out, at);
    for (const [mark, offset] of [
      ['PK\u0003\u0004', 6],
      ['PK\u0001\u0002', 8],
    ] as const) {
      for (let at = out.indexOf(mark); at >= 0; at = out.indexOf(mark, at + 1))
        out.writeUInt16LE(0, at + offset);
    }
    return out;
  },

  truncate: (bytes, args) => bytes.slice(0, Math.floor((bytes.length * args.number('percent')) / 100)),
  wrongChecksum: (bytes, args) => changedEntry(bytes, args.text('part'), (e) => ({ ...e, crc: 0x12345678 })),
  unknownMethod: (bytes, args) => changedEntry(bytes, args.text('part'), (e) => ({ ...e, method: 14 })),
  /** A run of bytes within a packed part zeroed: a bad sector. */
  zeroedBytes: (bytes, args) => {
    const out = Buffer.from(bytes);
    const start = positionOf(bytes, args.text('part')) + args.text('part').length + 40;
    return out.fill(0, start, start + 64);
  },
  duplicatePart: (bytes, args) => {
    const entries = entriesOf(bytes);
    return rawZip([...entries, ...entries.filter((e) => e.name === args.text('part'))]);
  },
  overlappingParts: (bytes) => rawZip(entriesOf(bytes).map((e, i) => (i === 1 ? { ...e, sameAs: 0 } : e))),
  /** One part unpacks to `megabytes` of nothing. */
  bomb: (bytes, args) =>
    changedEntry(bytes, args.text('part'), (e) => ({
      ...e,
      data: packedZeros(args.number('megabytes')),
      size: args.number('megabytes') * 1024 * 1024,
    })),
  manyParts: (bytes, args) =>
    rawZip([
      ...entriesOf(bytes),
      ...Array.from({ length: args.number('count') }, (_, i) => ({
        name: `customXml/${i}.xml`,
        content: 'x',
      })),
    ]),
  /** Each entry marked as encrypted with a password, as archivers do. */
  passwordOnEntries: (bytes) => rawZip(entriesOf(bytes).map((e) => ({ ...e, flags: 1 }))),
};
