import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/disk/package.ts';

/** The tool as built, copied whole: a build made while the run goes on does not disturb it. */
export interface BuiltTool {
  readonly root: string;
  readonly bin: string;
  /** The child that reads files. */
  readonly parseProcess: string;
}

const shipped = ['bin', 'dist', 'plan', 'schemas', 'templates', 'package.json'] as const;

export function builtTool(folder: string): BuiltTool {
  const root = join(folder, 'tool');
  for (const name of shipped) cpSync(join(packageRoot(), name), join(root, name), { recursive: true });
  return { root, bin: join(root, 'bin/dondoc.js'), parseProcess: join(root, 'dist/parse-process.js') };
}
