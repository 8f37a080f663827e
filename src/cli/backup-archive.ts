import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import type { ReadableFile } from '../disk/archive-file.ts';
import { type BackupManifest, backupLimits, manifestName } from '../model/backup.ts';
import { readBackupManifest } from '../read/backup-manifest.ts';
import { crc32 } from '../render/zip.ts';
import {
  directoryEntry,
  endOfZip,
  localHeader,
  localHeaderSize,
  type ZipEntryFacts,
} from '../render/zip-records.ts';

export type BackupFault =
  | { readonly kind: 'not-a-backup' | 'cut-off' | 'manifest' | 'rewritten' }
  | { readonly kind: 'damaged' | 'unsafe-path' | 'not-as-listed'; readonly path: string }
  | { readonly kind: 'newer'; readonly format: number };

/** The file is no whole backup. */
export class BackupFaulty extends Error {
  readonly fault: BackupFault;
  constructor(fault: BackupFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

const faulty = (fault: BackupFault): BackupFaulty => new BackupFaulty(fault);

export interface ArchiveEntry extends ZipEntryFacts {
  readonly path: string;
  /** Where its data start. */
  readonly data: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
const same = (a: Uint8Array, b: Uint8Array): boolean => asBuffer(a).equals(asBuffer(b));

function nameOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw faulty({ kind: 'rewritten' });
  }
}

/** The entry whose own header stands there; undefined where the directory begins. */
function entryAt(file: ReadableFile, at: number): ArchiveEntry | undefined {
  const head = asBuffer(file.readAt(at, localHeaderSize));
  if (head.length < 4) throw faulty({ kind: 'cut-off' });
  if (head.readUInt32LE(0) !== 0x04034b50) return undefined;
  if (head.length < localHeaderSize) throw faulty({ kind: 'cut-off' });
  const name = file.readAt(at + localHeaderSize, head.readUInt16LE(26));
  const entry: ArchiveEntry = {
    path: nameOf(name),
    name,
    method: head.readUInt16LE(8) === 0 ? 'stored' : 'deflated',
    dosTime: head.readUInt32LE(10),
    crc: head.readUInt32LE(14),
    packed: head.readUInt32LE(18),
    size: head.readUInt32LE(22),
    data: at + localHeaderSize + name.length,
  };
  // Written again by another program: what we cannot have written is not guessed at.
  if (!same(localHeader(entry), Buffer.concat([head, name]))) throw faulty({ kind: 'rewritten' });
  if (entry.data + entry.packed > file.size) throw faulty({ kind: 'cut-off' });
  return entry;
}

/** The directory must be the one that follows from the entries: what lists and what is there cannot differ. */
function holdDirectory(file: ReadableFile, start: number, entries: readonly ArchiveEntry[]): void {
  let at = start;
  const expect = (bytes: Uint8Array): void => {
    const found = file.readAt(at, bytes.length);
    if (found.length < bytes.length) throw faulty({ kind: 'cut-off' });
    if (!same(found, bytes)) throw faulty({ kind: 'rewritten' });
    at += bytes.length;
  };
  for (const entry of entries)
    expect(directoryEntry(entry, entry.data - entry.name.length - localHeaderSize));
  expect(endOfZip({ entries: entries.length, start, size: at - start }));
  if (at !== file.size) throw faulty({ kind: 'rewritten' });
}

/** Every entry in order. The zip must be as `dondoc backup` writes it, byte for byte, apart from the contents. */
export function entriesOf(file: ReadableFile): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = 0;
  for (;;) {
    const entry = entryAt(file, at);
    if (!entry) break;
    entries.push(entry);
    if (entries.length > backupLimits.entries) throw faulty({ kind: 'rewritten' });
    at = entry.data + entry.packed;
  }
  if (entries[0]?.path !== manifestName) throw faulty({ kind: 'not-a-backup' });
  holdDirectory(file, at, entries);
  return entries;
}

const pieceSize = 1 << 20;

function* storedPieces(file: ReadableFile, entry: ArchiveEntry): Generator<Uint8Array> {
  for (let at = 0; at < entry.packed; at += pieceSize)
    yield file.readAt(entry.data + at, Math.min(pieceSize, entry.packed - at));
}

function inflated(file: ReadableFile, entry: ArchiveEntry): Uint8Array {
  const limit = entry.path === manifestName ? backupLimits.manifest : backupLimits.deflated;
  if (entry.size > limit) throw faulty({ kind: 'rewritten' });
  try {
    return zlib.inflateRawSync(file.readAt(entry.data, entry.packed), {
      maxOutputLength: Math.max(1, entry.size),
    });
  } catch {
    throw faulty({ kind: 'damaged', path: entry.path });
  }
}

/** What the entry holds, piece by piece; its length and sum are held against its header when it is read to the end. */
export function* contentOf(file: ReadableFile, entry: ArchiveEntry): Generator<Uint8Array> {
  const pieces = entry.method === 'stored' ? storedPieces(file, entry) : [inflated(file, entry)];
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    if (piece.length === 0) continue; // zlib forgets its sum over no data
    crc = crc32(piece, crc);
    size += piece.length;
    yield piece;
  }
  if (size !== entry.size || crc >>> 0 !== entry.crc) throw faulty({ kind: 'damaged', path: entry.path });
}

export function sha256OfPieces(pieces: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

function manifestIn(file: ReadableFile): BackupManifest {
  const entry = file.size < localHeaderSize ? undefined : entryAt(file, 0);
  if (entry?.path !== manifestName) throw faulty({ kind: 'not-a-backup' });
  const reading = readBackupManifest(nameOf(Buffer.concat([...contentOf(file, entry)])));
  switch (reading.kind) {
    case 'read':
      return reading.manifest;
    case 'newer':
      throw faulty({ kind: 'newer', format: reading.format });
    case 'unsafe-path':
      throw faulty({ kind: 'unsafe-path', path: reading.path });
    case 'unreadable':
      throw faulty({ kind: 'manifest' });
  }
}

export interface VerifiedBackup {
  readonly manifest: BackupManifest;
  /** Of the files, in the manifest's order. */
  readonly entries: readonly ArchiveEntry[];
}

/** Reads the whole backup: each file in the manifest is there, nothing else is, and every hash is right. Throws `BackupFaulty`. */
export function verifyBackup(file: ReadableFile, step: () => void): VerifiedBackup {
  const manifest = manifestIn(file);
  const [, ...entries] = entriesOf(file);
  for (const [i, entry] of entries.entries()) {
    const listed = manifest.files[i];
    if (listed?.path !== entry.path || listed.bytes !== entry.size)
      throw faulty({ kind: 'not-as-listed', path: entry.path });
    if (sha256OfPieces(contentOf(file, entry)) !== listed.sha256)
      throw faulty({ kind: 'damaged', path: entry.path });
    step();
  }
  const missing = manifest.files[entries.length];
  if (missing) throw faulty({ kind: 'not-as-listed', path: missing.path });
  return { manifest, entries };
}

/** Whether a file begins as a backup does, whole or not. */
export function looksLikeBackup(file: ReadableFile): boolean {
  try {
    return entryAt(file, 0)?.path === manifestName;
  } catch (error) {
    if (error instanceof BackupFaulty) return false;
    throw error;
  }
}
