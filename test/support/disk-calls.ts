import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Puts other functions in the place of those of node:fs, for every module of this thread; what comes back undoes it. */
export function replaceDisk(others: Partial<typeof fs>): () => void {
  const own = Object.fromEntries(Object.keys(others).map((name) => [name, Reflect.get(fs, name)]));
  Object.assign(fs, others);
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  };
}

/** Runs `work` on a disk that is changed so. */
export function onDisk<T>(others: Partial<typeof fs>, work: () => T): T {
  const restore = replaceDisk(others);
  try {
    return work();
  } finally {
    restore();
  }
}
