import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** The file's text, or undefined where there is no such file. */
export function readTextIfThere(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}

/** Bytes of an ordinary file, or why it is none: a folder, pipe or device under a file's name must not hang a run. */
export function readOrdinaryFile(
  path: string,
  limit: number,
): Uint8Array | 'missing' | 'not-a-file' | 'too-large' {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return 'not-a-file';
    if (stat.size > limit) return 'too-large';
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** What lies in a folder of received files and is not taken in, and why. */
export interface Skipped {
  readonly path: string;
  readonly why: 'link' | 'folder-named-as-file' | 'not-a-file' | 'unfinished';
}

export interface Entries {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

const nothing: Entries = { files: [], skipped: [] };
/** Lock files of office programs, hidden ones and those that systems lay beside: no report, so not worth a word. */
const beside = /^(~\$|\.)|^(thumbs\.db|desktop\.ini)$|\.tmp$/i;
const besideFolder = /^\.|^__MACOSX$/;
const unfinished = /\.(crdownload|part|download)$/i;
const namedAsFile =
  /\.(xlsx?|xlsm|docx?|docm|ods|odt|pdf|ya?ml|zip|rar|7z|eml|msg|edxml|xml|jpe?g|png|tiff?|txt|csv)$/i;

function skippedAs(path: string, why: Skipped['why']): Entries {
  return { files: [], skipped: [{ path, why }] };
}

/** A link may lead anywhere, so none is followed; a folder that bears a file's name is not searched for reports. */
function entryAt(path: string, entry: Dirent): Entries {
  if (entry.isDirectory()) {
    if (besideFolder.test(entry.name)) return nothing;
    return namedAsFile.test(entry.name) ? skippedAs(path, 'folder-named-as-file') : entriesIn(path);
  }
  if (beside.test(entry.name)) return nothing;
  if (entry.isSymbolicLink()) return skippedAs(path, 'link');
  if (!entry.isFile()) return skippedAs(path, 'not-a-file');
  return unfinished.test(entry.name) ? skippedAs(path, 'unfinished') : { files: [path], skipped: [] };
}

function entriesIn(folder: string): Entries {
  const found = readdirSync(folder, { withFileTypes: true }).map((e) => entryAt(join(folder, e.name), e));
  return { files: found.flatMap((e) => e.files), skipped: found.flatMap((e) => e.skipped) };
}

/** Files to take in: a folder's files at any depth, in name order, with what is passed over there; a file is itself, whatever it is. */
export function entriesUnder(path: string): Entries {
  if (!isFolder(path)) return { files: [path], skipped: [] };
  const { files, skipped } = entriesIn(path);
  return { files: files.toSorted(), skipped: skipped.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

export function exists(path: string): boolean {
  return existsSync(path);
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
