import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { codeOf } from './fault.ts';
import { prepareFolder } from './folders.ts';
import { sha256Of } from './store.ts';

/** Texts worked out from bytes that never change, all in one file; it may be deleted at any time. */
export interface Pack {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => void;
  readonly close: () => void;
}

/** Every entry begins on a line of its own, and no entry holds a line end: behind a damaged one the next is found again. */
const mark = '\n@ ';
const head = /^\n@ (\S{1,200}) (\d{1,12}) ([0-9a-f]{8})\n/;
const longestHead = 256;
const chunk = 1 << 20;

interface Entry {
  readonly at: number;
  readonly length: number;
  readonly sum: string;
}

/** Told apart only within one kind of Node: where zlib has no sum, another is taken. */
function sumOf(bytes: Uint8Array): string {
  const crc: ((bytes: Uint8Array) => number) | undefined = zlib.crc32;
  return crc ? (crc(bytes) >>> 0).toString(16).padStart(8, '0') : sha256Of(bytes).slice(0, 8);
}

function bytesAt(fd: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, at));
}

/** Where the next entry after a damaged one begins; the end of the file where none does. */
function nextMark(fd: number, from: number, size: number): number {
  for (let at = from; at < size; at += chunk) {
    const found = bytesAt(fd, at, chunk + mark.length).indexOf(mark);
    if (found >= 0) return at + found;
  }
  return size;
}

/** The entries by key, the last one of each; only their heads are read. One that was cut off names a wrong end: what follows is looked for within it. */
function entriesOf(fd: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const { size } = fstatSync(fd);
  let inside = 0;
  for (let at = 0; at !== size; ) {
    const [line, key, length, sum] =
      at < size ? (head.exec(bytesAt(fd, at, longestHead).toString('latin1')) ?? []) : [];
    if (line === undefined || key === undefined || sum === undefined) {
      at = nextMark(fd, inside, size);
      inside = at + 1;
      continue;
    }
    const entry = { at: at + line.length, length: Number(length), sum };
    entries.set(key, entry);
    inside = entry.at;
    at = entry.at + entry.length;
  }
  return entries;
}

/** What the disk refuses costs a cache its speed, never a run its result. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}

const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

/** The pack of one build of the tool. Each entry is added by one call at the end of the file, so that two runs do not mix theirs. */
export function openPack(root: string, build: string): Pack {
  const path = join(root, '.dondoc', 'cache', build, 'readings.pack');
  let reading: number | undefined;
  let writing: number | undefined;
  let entries: Map<string, Entry> | undefined;
  /** Added since `entries` were looked through. */
  const added = new Set<string>();
  const known = (): Map<string, Entry> => {
    reading ??= tried(() => openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)));
    const fd = reading;
    entries ??= (fd === undefined ? undefined : tried(() => entriesOf(fd))) ?? new Map();
    return entries;
  };
  return {
    get: (key) => {
      if (added.has(key)) {
        added.clear();
        entries = undefined;
      }
      const entry = known().get(key);
      const fd = reading;
      if (!entry || fd === undefined) return undefined;
      const bytes = tried(() => bytesAt(fd, entry.at, entry.length));
      return bytes?.length === entry.length && sumOf(bytes) === entry.sum
        ? bytes.toString('utf8')
        : undefined;
    },
    set: (key, text) => {
      tried(() => {
        if (writing === undefined) {
          prepareFolder(dirname(path));
          writing = openSync(path, flags, 0o666);
        }
        const bytes = Buffer.from(text, 'utf8');
        writeSync(
          writing,
          Buffer.concat([Buffer.from(`${mark}${key} ${bytes.length} ${sumOf(bytes)}\n`), bytes]),
        );
        added.add(key);
      });
    },
    close: () => {
      for (const fd of [reading, writing]) if (fd !== undefined) closeSync(fd);
      reading = undefined;
      writing = undefined;
      entries = undefined;
    },
  };
}
