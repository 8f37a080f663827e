import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the tool was installed in: holds the shipped plan/, schemas/ and templates/. */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, '..'), join(here, '..', '..')];
  const found = candidates.find((c) => existsSync(join(c, 'package.json')));
  if (!found) throw new Error(`no package.json above ${here}`);
  return found;
}

/** The bundled child that parses strangers' files. */
export function parseProcessPath(): string {
  return join(packageRoot(), 'dist', 'parse-process.js');
}
