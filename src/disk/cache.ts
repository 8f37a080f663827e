import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './fault.ts';
import { writeWhole } from './write.ts';

/** Values worked out from bytes that never change; the folder may be deleted at any time. */
export interface Cache {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

export function openCache(root: string, toolVersion: string): Cache {
  const folder = join(root, '.dondoc', 'cache', toolVersion);
  const pathOf = (key: string): string => join(folder, `${key}.json`);
  return {
    get: (key) => {
      const path = pathOf(key);
      if (!existsSync(path)) return undefined;
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        return undefined; // a damaged cache entry is only a slower run
      }
    },
    set: (key, value) => {
      try {
        writeWhole(pathOf(key), JSON.stringify(value), false);
      } catch (error) {
        if (codeOf(error) === '') throw error;
        // A full or read-only disk costs the next run its speed, never this one its result.
      }
    },
  };
}
