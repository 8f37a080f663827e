const free = 0xffffffff;
const entrySize = 128;
/** Directories of real files have some dozens of entries. */
const mostEntries = 5000;

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** Where the table of sectors says which sector comes after this one. */
function nextSector(bytes: Buffer, size: number, sector: number): number {
  const perTable = size / 4;
  const index = Math.floor(sector / perTable);
  // The first 109 tables are listed in the header; a directory does not lie behind them.
  if (index >= 109) return free;
  const at = (bytes.readUInt32LE(76 + 4 * index) + 1) * size + (sector % perTable) * 4;
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : free;
}

function entryAt(bytes: Buffer, at: number): Entry {
  const length = Math.min(Math.max(bytes.readUInt16LE(at + 64) - 2, 0), 62);
  return {
    name: bytes.toString('utf16le', at, at + length),
    left: bytes.readUInt32LE(at + 68),
    right: bytes.readUInt32LE(at + 72),
    child: bytes.readUInt32LE(at + 76),
  };
}

function directory(bytes: Buffer): readonly Entry[] {
  const size = 2 ** Math.min(bytes.readUInt16LE(30), 12);
  const entries: Entry[] = [];
  const seen = new Set<number>();
  let sector = bytes.readUInt32LE(48);
  while (!seen.has(sector) && entries.length < mostEntries && size >= 512) {
    seen.add(sector);
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let at = start; at < start + size; at += entrySize) entries.push(entryAt(bytes, at));
    sector = nextSector(bytes, size, sector);
  }
  return entries;
}

/**
 * Names of the streams and storages at the top of an OLE compound file (MS-CFB 2.6): they tell the program that wrote it.
 * What lies in storages below belongs to files inside the file. Undefined where the directory cannot be read.
 */
export function oleNames(bytes: Buffer): readonly string[] | undefined {
  if (bytes.length < 1024) return undefined;
  const entries = directory(bytes);
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? free];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    names.push(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names.length === 0 ? undefined : names;
}
