import type { Finding, Reading } from '../model/finding.ts';
import type { PartFile } from '../model/received.ts';
import { limits } from './limits.ts';
import { insideName, partName } from './part-name.ts';
import { fileFinding, guarded, Refused, tooLarge } from './refusal.ts';
import { type Archive, openZip } from './zip.ts';

/** What programs leave behind in a zip: the Mac's second files, thumbnails, lock files, histories. Other hidden files were sent. */
const debris = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|\.(git|svn)\/|~\$|\.~lock\.|Thumbs\.db$|desktop\.ini$)/i;

/** A name that ends like a folder's; one that has content all the same is a file. */
const isFolderName = (entry: string): boolean => entry.endsWith('/');

/** One entry, or the finding about it alone: a damaged file does not spoil its neighbours. The limit on all of them does. */
function unpackOne(archive: Archive, entry: string, container: string): PartFile | Finding {
  const name = partName(entry);
  try {
    return { name, bytes: new Uint8Array(archive.read(entry) ?? []) };
  } catch (error) {
    if (!(error instanceof Refused) || error.values.limit === 'total') throw error;
    return fileFinding(insideName(container, name), error.code, { ...error.values, part: '' });
  }
}

/** The files in a zip, in the order of its directory. Debris of programs is left out; nothing is written anywhere. */
export function unpackZip(bytes: Uint8Array, name: string): Reading<readonly PartFile[] | undefined> {
  return guarded(name, () => {
    const archive = openZip(bytes);
    const entries = archive.names.filter((n) => !debris.test(n));
    if (entries.filter((n) => !isFolderName(n)).length > limits.parts)
      throw tooLarge('parts', '', entries.length);
    const unpacked = entries
      .map((entry) => ({ entry, one: unpackOne(archive, entry, name) }))
      .filter(({ entry, one }) => !isFolderName(entry) || !('bytes' in one) || one.bytes.length > 0)
      .map(({ one }) => one);
    const parts = unpacked.filter((u): u is PartFile => 'bytes' in u);
    const findings = unpacked.filter((u): u is Finding => 'code' in u);
    return { value: parts, findings };
  });
}
