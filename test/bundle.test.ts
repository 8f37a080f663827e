import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { page, root, tableRows } from './docs/pages.ts';
import { compare } from './support/versions.ts';

// What of other people's packages is in the tool, under which licence, and what it can reach from there.

interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly external?: boolean }[];
}
interface Bundle {
  readonly outputFiles: readonly { readonly path: string; readonly text: string }[];
  readonly metafile: {
    readonly outputs: Readonly<Record<string, Output>>;
    readonly inputs: Readonly<Record<string, Pick<Output, 'imports'>>>;
  };
}
interface ThirdParty {
  readonly bundle: () => Promise<Bundle>;
  readonly bundledFolders: (bundle: Bundle) => readonly string[];
  readonly inside: readonly { readonly folder: string }[];
}
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines?: { readonly node?: string };
  readonly scripts?: Readonly<Record<string, string>>;
}

const network = ['cluster', 'dgram', 'dns', 'http', 'http2', 'https', 'inspector', 'net', 'tls'];
const plain = (path: string): string => path.replace(/^node:/, '').split('/')[0] ?? '';

/** Node's own modules that this output imports, and all those it leads to. */
function reachedFrom(start: string, { metafile }: Bundle): readonly string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (output: string): void => {
    if (seen.has(output)) return;
    seen.add(output);
    for (const { path, external } of metafile.outputs[output]?.imports ?? [])
      if (external) found.add(plain(path));
      else visit(path);
  };
  visit(start);
  return [...found].toSorted();
}

/** Whether a range such as "^12.17.0 || >= 16" admits Node 20.0.0, the oldest that the tool promises to run on. */
function admitsNode20(range: string): boolean {
  return range.split('||').some((part) => {
    const [, sign = '', version = ''] = /^\s*(>=|\^|~)?\s*v?(\d[\d.]*)\s*$/.exec(part) ?? [];
    const whole = [...version.split('.'), '0', '0'].slice(0, 3).join('.');
    if (version === '') return part.trim() === '*';
    return sign === '>=' ? compare('20.0.0', whole) >= 0 : sign === '^' && whole === '20.0.0';
  });
}

describe('the bundle', () => {
  let made: Bundle;
  let packages: readonly Package[] = [];
  beforeAll(async () => {
    const script = new URL('scripts/third-party.mjs', root).href;
    const { bundle, bundledFolders, inside } = (await import(script)) as ThirdParty;
    made = await bundle();
    const folders = [...bundledFolders(made), ...inside.map((i) => i.folder)];
    packages = folders.map((f) => JSON.parse(readFileSync(new URL(`${f}/package.json`, root), 'utf8')));
  });

  test('imports nothing that reaches the network', () => {
    const imported = Object.values(made.metafile.outputs).flatMap((o) =>
      o.imports.filter((i) => i.external).map((i) => plain(i.path)),
    );
    expect(imported).toContain('zlib');
    expect(imported.filter((name) => network.includes(name))).toEqual([]);
    // The same in the text, where a package may load a module by a call of its own.
    const call = new RegExp(`["'\`](?:node:)?(?:${network.join('|')})["'\`]`);
    const loads = made.outputFiles.filter(({ text }) =>
      [...text.matchAll(/\(\s*(["'`][\w:/]+["'`])\s*\)|from\s*(["'`][\w:/]+["'`])/g)].some(([whole]) =>
        call.test(whole),
      ),
    );
    expect(loads.map((o) => o.path)).toEqual([]);
    const calls = made.outputFiles.filter(({ text }) =>
      /\bfetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b/.test(text),
    );
    expect(calls.map((o) => o.path)).toEqual([]);
  });

  test('starts other programs in two places: to read files and to ask git', () => {
    const starting = Object.entries(made.metafile.inputs)
      .filter(([, { imports }]) => imports.some((i) => i.external && plain(i.path) === 'child_process'))
      .map(([file]) => file);
    expect(starting.toSorted()).toEqual(['src/cli/parse-child.ts', 'src/disk/git.ts']);
    // commander could too, for commands that are programs of their own; what it would do so with is left out.
    expect(page('src/cli/arguments.ts')).not.toContain('executable');
  });

  test('the process that reads strangers’ files has no way to disk, network or other programs', () => {
    const reached = reachedFrom('dist/parse-process.js', made);
    expect(reached).toContain('zlib');
    expect(reached.filter((name) => !['buffer', 'process', 'zlib'].includes(name))).toEqual([]);
  });

  test('leaves out what exceljs brings for streams and CSV', () => {
    const names = packages.map((p) => p.name);
    for (const name of ['archiver', 'brace-expansion', 'fast-csv', 'glob', 'minimatch', 'tmp', 'unzipper'])
      expect(names).not.toContain(name);
  });

  test('holds no code that should run at installation', () => {
    const scripts = packages.filter(
      (p) => p.scripts?.preinstall ?? p.scripts?.install ?? p.scripts?.postinstall,
    );
    expect(scripts.map((p) => p.name)).toEqual([]);
  });

  test('may be passed on: every licence is one of these, and THIRD-PARTY.md says the same', () => {
    const permitted = ['MIT', 'ISC', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'];
    expect(packages.filter((p) => !permitted.includes(p.license)).map((p) => p.name)).toEqual([]);
    const listed = tableRows(page('THIRD-PARTY.md')).map(([name = '', licence]) => [
      name.split(' ')[0],
      licence,
    ]);
    const bundled = packages.map((p) => [p.name, p.license]);
    const unique = (rows: readonly unknown[]): readonly string[] => [...new Set(rows.map(String))].toSorted();
    expect(unique(listed)).toEqual(unique(bundled));
  });

  test('runs on Node 20: no package in it asks for a later one', () => {
    expect(['>=20', '>= 6', '^12.17.0 || ^14.13 || >=16.0.0', '>=v12.22.7', '*'].every(admitsNode20)).toBe(
      true,
    );
    expect(['>=20.19', '>=22', '^18 || ^22', '^18'].some(admitsNode20)).toBe(false);
    expect(packages.filter((p) => !admitsNode20(p.engines?.node ?? '*')).map((p) => p.name)).toEqual([]);
  });
});
