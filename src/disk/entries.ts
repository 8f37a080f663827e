import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './fault.ts';
import { diskPath, nameOfBytes } from './raw-name.ts';
import { isFolder } from './read.ts';

/** What lies in a folder of received files and is not taken in, and why. */
export interface Skipped {
  readonly path: string;
  readonly why: 'link' | 'folder-named-as-file' | 'not-a-file' | 'unfinished' | 'hidden' | 'closed-folder';
}

export interface Entries {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

const nothing: Entries = { files: [], skipped: [] };
/** Lock files of office programs and what systems lay beside: no report, so not worth a word. */
const beside =
  /^(~\$|\._|\.~lock\.)|^(thumbs\.db|desktop\.ini|\.ds_store|\.localized|\.directory|\.git\w+)$|\.tmp$/i;
const besideFolder = /^(__MACOSX|\.(git|svn|dondoc|fseventsd|temporaryitems|(trash|spotlight).*))$/i;
const unfinished = /\.(crdownload|part|download)$/i;
const namedAsFile =
  /\.(xlsx?|xlsm|docx?|docm|ods|odt|pdf|ya?ml|zip|rar|7z|eml|msg|edxml|xml|jpe?g|png|tiff?|txt|csv)$/i;

function skippedAs(path: string, why: Skipped['why']): Entries {
  return { files: [], skipped: [{ path, why }] };
}

type Kind = Pick<Dirent, 'isDirectory' | 'isSymbolicLink' | 'isFile'>;

/** A link may lead anywhere, so none is followed; a folder that bears a file's name is not searched for reports. */
function entryAt(path: string, name: string, kind: Kind): Entries {
  if (kind.isDirectory()) {
    if (besideFolder.test(name)) return nothing;
    if (name.startsWith('.')) return skippedAs(path, 'hidden');
    return namedAsFile.test(name) ? skippedAs(path, 'folder-named-as-file') : entriesBelow(path);
  }
  if (beside.test(name)) return nothing;
  if (name.startsWith('.')) return skippedAs(path, 'hidden');
  if (kind.isSymbolicLink()) return skippedAs(path, 'link');
  if (!kind.isFile()) return skippedAs(path, 'not-a-file');
  return unfinished.test(name) ? skippedAs(path, 'unfinished') : { files: [path], skipped: [] };
}

/** Names as bytes: one that is no UTF-8 could not be opened again by its text. */
function entriesIn(folder: string): Entries {
  const found = readdirSync(diskPath(folder), { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const name = nameOfBytes(entry.name as unknown as Buffer);
    return entryAt(join(folder, name), name, entry);
  });
  return { files: found.flatMap((e) => e.files), skipped: found.flatMap((e) => e.skipped) };
}

/** A folder below that nobody may look into costs itself, not the batch. */
function entriesBelow(folder: string): Entries {
  try {
    return entriesIn(folder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) throw error;
    return skippedAs(folder, 'closed-folder');
  }
}

/** Files to take in: a folder's files at any depth, in name order, with what is passed over there; a file is itself, whatever it is. */
export function entriesUnder(path: string): Entries {
  if (!isFolder(path)) return { files: [path], skipped: [] };
  const { files, skipped } = entriesIn(path);
  return { files: files.toSorted(), skipped: skipped.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
