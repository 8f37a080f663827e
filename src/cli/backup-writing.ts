import { createHash } from 'node:crypto';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { piecesOf } from '../disk/backup-sources.ts';
import { type BackupManifest, backupLimits, manifestName } from '../model/backup.ts';
import { crc32 } from '../render/zip.ts';
import { directoryEntry, endOfZip, localHeader, type ZipEntryFacts } from '../render/zip-records.ts';
import type { SurveyedFile } from './backup-survey.ts';

/** A file is no longer what it was when the backup began. */
export class ChangedMeanwhile extends Error {
  readonly file: string;
  constructor(file: string) {
    super('changed meanwhile');
    this.file = file;
  }
}

type Write = (bytes: Uint8Array) => void;

/** Writes a zip from its first byte to its last; only the directory stays in memory. */
function zipTo(write: Write): {
  readonly add: (entry: ZipEntryFacts, pieces: Iterable<Uint8Array>) => void;
  readonly end: () => void;
} {
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    write(bytes);
    at += bytes.length;
  };
  return {
    add: (entry, pieces) => {
      directory.push(directoryEntry(entry, at));
      put(localHeader(entry));
      for (const piece of pieces) put(piece);
    },
    end: () => {
      const start = at;
      put(Buffer.concat(directory));
      put(endOfZip({ entries: directory.length, start, size: at - start }));
    },
  };
}

/** Files of these kinds are compressed already. */
const compressed = /\.(xlsx|xlsm|docx|docm|ods|odt|pdf|zip|rar|7z|gz|jpe?g|png|webp)$/i;

/** Day and time in Việt Nam as DOS writes them. A zip knows no day before 1980 and no odd seconds. */
function dosTimeOf(modified: string): number | undefined {
  const there = new Date(Date.parse(modified) + 7 * 3_600_000);
  const year = there.getUTCFullYear() - 1980;
  if (year < 0 || year > 127) return undefined;
  const date = (year << 9) | ((there.getUTCMonth() + 1) << 5) | there.getUTCDate();
  const time = (there.getUTCHours() << 11) | (there.getUTCMinutes() << 5) | (there.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

const nameOf = (path: string): Uint8Array => new TextEncoder().encode(path);

function entryOf(
  { path, modified, crc, bytes }: SurveyedFile,
  method: ZipEntryFacts['method'],
  packed: number,
): ZipEntryFacts {
  const dosTime = dosTimeOf(modified);
  return { name: nameOf(path), method, crc, packed, size: bytes, ...(dosTime ? { dosTime } : {}) };
}

/** The pieces as they come, held against what the survey found. */
function* unchanged(root: string, { path, sha256, bytes }: SurveyedFile): Generator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of piecesOf(join(root, path))) {
    hash.update(piece);
    size += piece.length;
    if (size > bytes) break;
    yield piece;
  }
  if (size !== bytes || hash.digest('hex') !== sha256) throw new ChangedMeanwhile(path);
}

function addFile(zip: ReturnType<typeof zipTo>, root: string, file: SurveyedFile): void {
  if (file.bytes > backupLimits.deflated || compressed.test(file.path)) {
    zip.add(entryOf(file, 'stored', file.bytes), unchanged(root, file));
    return;
  }
  const whole = Buffer.concat([...unchanged(root, file)]);
  const deflated = zlib.deflateRawSync(whole);
  const smaller = deflated.length < whole.length;
  const content = smaller ? deflated : whole;
  zip.add(entryOf(file, smaller ? 'deflated' : 'stored', content.length), [content]);
}

/** Writes the whole backup: the manifest, then every file in its order. */
export function writeBackup(
  write: Write,
  root: string,
  manifest: BackupManifest,
  files: readonly SurveyedFile[],
  step: () => void,
): void {
  const zip = zipTo(write);
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8');
  const packed = zlib.deflateRawSync(text);
  zip.add(
    {
      name: nameOf(manifestName),
      method: 'deflated',
      crc: crc32(text) >>> 0,
      packed: packed.length,
      size: text.length,
    },
    [packed],
  );
  for (const file of files) {
    addFile(zip, root, file);
    step();
  }
  zip.end();
}
