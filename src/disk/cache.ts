import { join } from 'node:path';
import { codeOf } from './fault.ts';
import { readOrdinaryFile } from './read.ts';
import { sha256Of } from './store.ts';
import { writeWhole } from './write.ts';

/** Values worked out from bytes; one entry for each name, which holds as long as its key. The folder may be deleted at any time. */
export interface Cache {
  readonly get: (name: string, key: string) => unknown;
  readonly set: (name: string, key: string, value: unknown) => void;
}

/** More than any value of ours takes. */
const largest = 256 * 1024 * 1024;

/** Over the name and the key too: an entry of another file, or for other bytes, is none. */
function sumOf(name: string, key: string, json: string): string {
  return sha256Of(Buffer.from(`${name}\n${key}\n${json}`, 'utf8'));
}

/** The key stands in front, then the sum, then the value. */
function valueIn(text: string, name: string, key: string): unknown {
  if (!text.startsWith(`${key}\n`)) return undefined;
  const at = key.length + 1;
  const json = text.slice(at + 65);
  return text.slice(at, at + 65) === `${sumOf(name, key, json)}\n` ? JSON.parse(json) : undefined;
}

/** What this build of the tool worked out. `key`: the hash of everything that the value was worked out from. */
export function openCache(root: string, build: string): Cache {
  const pathOf = (name: string): string => join(root, '.dondoc', 'cache', build, `${name}.json`);
  return {
    get: (name, key) => {
      try {
        const bytes = readOrdinaryFile(pathOf(name), largest);
        if (typeof bytes === 'string') return undefined;
        return valueIn(Buffer.from(bytes).toString('utf8'), name, key);
      } catch {
        return undefined; // a damaged cache entry is only a slower run
      }
    },
    set: (name, key, value) => {
      try {
        const json = JSON.stringify(value);
        writeWhole(pathOf(name), `${key}\n${sumOf(name, key, json)}\n${json}`, false);
      } catch (error) {
        if (codeOf(error) === '') throw error;
        // A full or read-only disk costs the next run its speed, never this one its result.
      }
    },
  };
}
