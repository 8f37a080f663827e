import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a workspace is judged by, besides the stored files, which bear their hash as their name. */
const judgedBy = ['plan', 'register'];

/**
 * One hash over the names and bytes of every file of the plan and of the register: what is worked out from them alone, and
 * from stored files by their hash, stays true as long as it is the same. Undefined where they cannot all be read.
 */
export function stateOfFiles(root: string): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const folder of judgedBy) {
      const entries = readdirSync(join(root, folder), { withFileTypes: true });
      const names = entries.map((e) => `${e.isFile() ? 'file' : 'other'} ${e.name}`).toSorted();
      hash.update(JSON.stringify([folder, names]));
      for (const name of names.filter((n) => n.startsWith('file '))) {
        const bytes = readFileSync(join(root, folder, name.slice('file '.length)));
        hash.update(`${bytes.length}\n`).update(bytes);
      }
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
