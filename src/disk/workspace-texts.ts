import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFiles } from './workspace.ts';

export interface WorkspaceTexts {
  /** By path from the root: the files that a change of format may concern. Register and received files are none of them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly notUtf8: readonly string[];
}

function namesIn(root: string, folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((e) => e.isFile() && ending.test(e.name) && !e.name.startsWith('.'))
    .map((e) => `${folder}/${e.name}`)
    .toSorted();
}

function textAt(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

export function workspaceTexts(root: string): WorkspaceTexts {
  const paths = [
    ...['dondoc.yaml', '.gitattributes', '.gitignore'].filter((name) => existsSync(join(root, name))),
    ...namesIn(root, 'plan', /\.ya?ml$/),
    ...namesIn(root, 'editorial', /\.ya?ml$/),
    ...namesIn(root, 'schemas', /\.json$/),
  ];
  const read = paths.map((path) => [path, textAt(join(root, path))] as const);
  return {
    texts: new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))),
    notUtf8: read.flatMap(([path, text]) => (text === undefined ? [path] : [])),
  };
}

/** The same of a new workspace: the shipped plan and schemas, and what `init` writes beside them. */
export function freshWorkspaceTexts(shipped: string): ReadonlyMap<string, string> {
  return new Map([...workspaceTexts(shipped).texts, ...freshFiles]);
}
