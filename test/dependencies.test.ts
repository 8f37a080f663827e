import { describe, expect, test } from 'vitest';
import { page } from './docs/pages.ts';
import { compare, numbers } from './support/versions.ts';

// What comes from elsewhere: pinned, with its checksum, without scripts that run at installation, and not older than what
// is known to be safe. What of it is in the tool: bundle.test.ts.

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
}
interface Manifest {
  readonly [key: string]: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const manifest = JSON.parse(page('package.json')) as Manifest;
const lock = JSON.parse(page('package-lock.json')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
const copiesOf = (name: string): readonly (readonly [path: string, version: string])[] =>
  locked
    .filter(([path]) => nameOf(path) === name)
    .map(([path, { version = '' }]) => [path, version] as const);
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

describe('the lockfile', () => {
  test('is of version 3 and stands for the very versions of package.json', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(lock.packages['']).toMatchObject({ devDependencies: manifest.devDependencies });
    for (const [name, version] of Object.entries(manifest.devDependencies))
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  /** Programs for other systems of tools that neither the bundle nor a test loads: the linter and the search for dead code. */
  const forOtherSystems = /^node_modules\/(@biomejs\/cli|@oxc-parser\/binding)-/;

  test('has the checksum of every package', () => {
    const without = locked.filter(([, p]) => !/^sha512-[\w+/]{86}==$/.test(p.integrity ?? ''));
    const unexpected = without.filter(([path, p]) => !(forOtherSystems.test(path) && p.optional && p.os));
    expect(unexpected.map(([path]) => path)).toEqual([]);
  });

  test('takes every package from the registry: no address, no git, no folder', () => {
    const odd = locked.filter(([path, { version = '', resolved, link, inBundle }]) => {
      const tarball = `/${nameOf(path).split('/').at(-1)}-${version}.tgz`;
      const fromRegistry = resolved === undefined || (/^https:/.test(resolved) && resolved.endsWith(tarball));
      return link || inBundle || !exact.test(version) || !fromRegistry;
    });
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  /** Packages that want to run something when they are installed, and why it is not needed. */
  const scripts: Readonly<Record<string, string>> = {
    esbuild: 'its program comes as a package of its own; the script only makes the start faster',
  };

  test('holds no package that must run something at installation', () => {
    const running = locked.filter(([, p]) => p.hasInstallScript).map(([path]) => nameOf(path));
    expect(running).toEqual(Object.keys(scripts));
    expect(copiesOf('@esbuild/linux-x64')).toHaveLength(1);
  });
});

describe('package.json', () => {
  test('needs nothing where the tool is installed: everything is bundled', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect([kind, manifest[kind]]).toEqual([kind, undefined]);
    expect(locked.filter(([, p]) => !p.dev).map(([path]) => path)).toEqual([]);
  });

  test('pins every version exactly', () => {
    const all = [manifest.devDependencies, ...Object.values(manifest.overrides)].flatMap(Object.entries);
    expect(all.filter(([, version]) => !exact.test(version))).toEqual([]);
  });
});

/**
 * The lowest safe version of each line, after what is known of them (docs of each advisory: the ids). A frozen list, since
 * no test asks the network.
 */
const safe: Readonly<Record<string, { readonly from: readonly string[]; readonly why: string }>> = {
  '@xmldom/xmldom': {
    from: ['0.8.15', '0.9.12'],
    why: 'CVE-2026-41672…41675, GHSA-965w-775f-mr7g, GHSA-8344-3jmq-59r6',
  },
  ajv: { from: ['8.18.0'], why: 'CVE-2025-69873' },
  'brace-expansion': { from: ['1.1.18', '2.1.4', '5.0.8'], why: 'CVE-2026-14257, GHSA-rgw5-rvv9-x895' },
  fflate: { from: ['0.8.3'], why: 'CVE-2026-45820' },
  'js-yaml': { from: ['4.2.0', '5.3.0'], why: 'CVE-2025-64718, CVE-2026-53550, CVE-2026-59869, -59870' },
  jszip: { from: ['3.8.0'], why: 'CVE-2021-23413, CVE-2022-48285' },
  nanoid: { from: ['3.3.18', '5.1.6'], why: 'GHSA-3vjp-fcgv-9q4j, GHSA-2v37-7h3g-55p8' },
  unzipper: { from: ['0.8.13'], why: 'CVE-2018-1002203' },
  uuid: { from: ['11.1.1', '12.0.1', '13.0.1'], why: 'CVE-2026-41907' },
  yaml: { from: ['2.8.4'], why: 'CVE-2026-33532; without aliases only from 2.8.4 on' },
};

/** Older copies that stay, each with the reason why its fault cannot be reached. */
const tolerated: Readonly<Record<string, string>> = {
  'uuid 8.3.2':
    'pinned by exceljs, which calls only v4; the fault is in v3, v5 and v6 with a buffer of one’s own',
};

/** Readers of strangers' files that are known to be unsafe, or superseded by our own. */
const unwanted = ['adm-zip', 'fast-xml-parser', 'mammoth', 'write-file-atomic', 'xlsx'];

/** Versions of one line: the same major, of 0.x the same minor. */
const line = (version: string): string => {
  const [major = 0, minor = 0] = numbers(version);
  return major > 0 ? `${major}` : `0.${minor}`;
};
function isSafe(version: string, from: readonly string[]): boolean {
  const own = from.find((f) => line(f) === line(version));
  if (own !== undefined) return compare(version, own) >= 0;
  return from.every((f) => compare(version, f) > 0);
}

describe('versions that are known to be safe', () => {
  test('the comparison itself', () => {
    expect(
      ['0.8.14', '0.8.15', '0.9.11', '0.9.12', '0.10.0', '0.7.9', '1.0.0'].filter((v) =>
        isSafe(v, ['0.8.15', '0.9.12']),
      ),
    ).toEqual(['0.8.15', '0.9.12', '0.10.0', '1.0.0']);
    expect(
      ['8.3.2', '11.1.0', '11.1.1', '12.0.0', '14.0.0'].filter((v) => isSafe(v, ['11.1.1', '12.0.1'])),
    ).toEqual(['11.1.1', '14.0.0']);
  });

  test.each(Object.entries(safe))('%s', (name, { from }) => {
    const copies = copiesOf(name);
    expect(copies.length).toBeGreaterThan(0);
    const old = copies.filter(([, version]) => !isSafe(version, from));
    expect(old.filter(([, version]) => !(`${name} ${version}` in tolerated))).toEqual([]);
  });

  test('what is tolerated is still there and still old', () => {
    for (const entry of Object.keys(tolerated)) {
      const [name = '', version = ''] = entry.split(' ');
      expect(copiesOf(name).map(([, v]) => v)).toContain(version);
      expect(isSafe(version, safe[name]?.from ?? [])).toBe(false);
    }
  });

  test('the nanoid that docx names needs a later Node: another stands in for it', () => {
    expect(manifest.overrides.docx?.nanoid).toBe(lock.packages['node_modules/nanoid']?.version);
  });

  test.each(unwanted)('%s is not in the tree', (name) => {
    expect(copiesOf(name)).toEqual([]);
  });
});
