import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { backedUpFiles, backedUpFolders, madeFolder } from '../model/backup.ts';

/** A file that a backup takes in. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly modified: Date;
}

/** What lies among them and cannot be taken in. */
export interface LeftOut {
  readonly path: string;
  readonly why: 'link' | 'not-a-file';
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly leftOut: readonly LeftOut[];
  /** What else lies in the root: not the workspace's own. */
  readonly beside: readonly string[];
}

const empty: Sources = { files: [], leftOut: [], beside: [] };
/** Locks of office programs, what systems lay beside, and temporary files of our own. */
const passing = /^~\$|^(thumbs\.db|desktop\.ini|\.ds_store)$|^\..*\.tmp$/i;

function joined(parts: readonly Sources[]): Sources {
  return {
    files: parts.flatMap((p) => p.files),
    leftOut: parts.flatMap((p) => p.leftOut),
    beside: [],
  };
}

function entryAt(root: string, path: string, entry: Dirent): Sources {
  if (passing.test(entry.name)) return empty;
  if (entry.isDirectory()) return folderAt(root, path);
  if (entry.isFile()) return fileAt(root, path);
  return { ...empty, leftOut: [{ path, why: entry.isSymbolicLink() ? 'link' : 'not-a-file' }] };
}

function fileAt(root: string, path: string): Sources {
  return { ...empty, files: [{ path, modified: statSync(join(root, path)).mtime }] };
}

function folderAt(root: string, path: string): Sources {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return joined(entries.map((e) => entryAt(root, `${path}/${e.name}`, e)));
}

/** Of the root itself a link is followed: an office may keep its store on another disk. */
function topAt(root: string, name: string): Sources {
  const stat = statSync(join(root, name), { throwIfNoEntry: false });
  if (!stat) return empty;
  return stat.isDirectory() ? folderAt(root, name) : fileAt(root, name);
}

const known: readonly string[] = [...backedUpFiles, ...backedUpFolders, madeFolder, '.dondoc'];

/** Every file of a workspace that cannot be made again, by name; `withOut`: those made from them too. */
export function workspaceSources(root: string, withOut: boolean): Sources {
  const tops = [...backedUpFiles, ...backedUpFolders, ...(withOut ? [madeFolder] : [])];
  const { files, leftOut } = joined(tops.map((name) => topAt(root, name)));
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    leftOut,
    beside: readdirSync(root)
      .filter((name) => !known.includes(name) && !passing.test(name))
      .toSorted(),
  };
}

const pieceSize = 1 << 20;

/** The file's bytes piece by piece: however large, it is never whole in memory. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new Error(`not a file: ${path}`);
    for (;;) {
      const piece = new Uint8Array(Math.min(pieceSize, stat.size + 1));
      const read = readSync(fd, piece, 0, piece.length, null);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(fd);
  }
}

/** Where the folder truly lies, links followed; undefined where there is none. */
export function realFolder(path: string): string | undefined {
  return existsSync(path) ? realpathSync(path) : undefined;
}
