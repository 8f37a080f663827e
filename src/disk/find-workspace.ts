import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const workspaceMark = 'dondoc.yaml';

/** The nearest folder upwards that holds dondoc.yaml. */
export function findWorkspace(from: string): string | undefined {
  let folder = resolve(from);
  for (;;) {
    if (existsSync(join(folder, workspaceMark))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
