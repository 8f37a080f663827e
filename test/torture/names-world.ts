import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltTool } from './built-tool.ts';

export const period = '2026-06';

export interface RecordedEvent {
  readonly kind: string;
  readonly documentNumber?: string;
  readonly file?: { readonly sha256: string; readonly name: string };
}

export interface Receipt {
  readonly recorded: readonly RecordedEvent[];
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
  readonly findings: readonly { readonly code: string; readonly values: Readonly<Record<string, unknown>> }[];
}

/** A workspace, what lies around it, and the tool run in it as a process of its own. */
export interface NamesWorld {
  readonly folder: string;
  readonly workspace: string;
  readonly outside: string;
  /** Part of every name that a way out of the folder would make. */
  readonly mark: string;
  readonly run: (args: readonly string[]) => {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function namesWorld(folder: string, tool: BuiltTool): NamesWorld {
  const around = join(folder, 'quanh');
  const [workspace, outside] = [join(around, 'lam-viec'), join(around, 'ngoai')];
  mkdirSync(outside, { recursive: true });
  const run: NamesWorld['run'] = (args) => {
    const done = spawnSync(process.execPath, [tool.bin, ...args], {
      cwd: around,
      env: {
        ...process.env,
        DONDOC_NOW: '2026-06-19T08:00:00+07:00',
        DONDOC_USER: 'văn thư mẫu',
        DONDOC_LANG: 'vi',
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      timeout: 600_000,
    });
    return { code: done.status, out: done.stdout, err: done.stderr };
  };
  const made = run(['init', 'lam-viec']);
  if (made.code !== 0) throw new Error(made.err);
  writeFileSync(join(outside, 'canh.txt'), 'không ai được động vào');
  return { folder: around, workspace, outside, mark: `dondoc-canh-${process.pid}`, run };
}

/** Receives what lies in a folder; anything but a receipt is thrown. */
export function receive(world: NamesWorld, paths: readonly string[], more: readonly string[] = []): Receipt {
  const { code, out, err } = world.run([
    'receive',
    ...paths,
    ...['--workspace', world.workspace, '--period', period, '--no-ask', '--format', 'json'],
    ...more,
  ]);
  if (code !== 0 && code !== 1) throw new Error(`exit ${code}: ${err.slice(0, 400)}`);
  const { recorded = [], skipped = [], findings = [] } = JSON.parse(out) as Partial<Receipt>;
  return { recorded, skipped, findings };
}

const isOurs = (path: string): boolean =>
  /^(submissions\/[0-9a-f]{64}\.[a-z0-9]{1,8}|register\/2026-06\.jsonl|\.dondoc\/.+|out\/.+)$/.test(path);

function pathsUnder(folder: string, below = ''): readonly string[] {
  if (!lstatSync(join(folder, below)).isDirectory()) return [];
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((e) => {
    const path = below === '' ? e.name : `${below}/${e.name}`;
    return e.isDirectory() ? [`${path}/`, ...pathsUnder(folder, path)] : [path];
  });
}

/** What the run itself lays out to be received. */
const inboxes = /^(den-|so-den\.csv$)/;

/** Everything around the workspace with its content, and what in it is not the store, the register or made by us. */
export function listing({ folder, workspace, mark }: NamesWorld): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const watched = readdirSync(folder).filter((name) => !inboxes.test(name));
  for (const path of watched.flatMap((name) => [name, ...pathsUnder(folder, name)])) {
    const inside = path.startsWith('lam-viec/') ? path.slice('lam-viec/'.length) : undefined;
    if (inside !== undefined && (inside.endsWith('/') || isOurs(inside))) continue;
    const stat = lstatSync(join(folder, path));
    const content = stat.isFile() ? sha256(readFileSync(join(folder, path))) : 'không phải tệp';
    known.set(path, content);
  }
  for (const place of ['/', tmpdir(), join(folder, '..'), join(workspace, 'out')])
    for (const name of readdirSync(place))
      if (name.includes(mark)) known.set(join(place, name), 'lọt ra ngoài');
  return known;
}

/** What differs between two listings. */
export function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((p) => before.get(p) !== after.get(p));
}

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|clock\$|conin\$|conout\$)$/i;

/** Files that we made whose names would be no names, or one and the same, on another system. */
export function badOutputs({ workspace }: NamesWorld): readonly string[] {
  const paths = ['out', 'submissions', 'register'].flatMap((f) => pathsUnder(workspace, f));
  const seen = new Map<string, number>();
  const folded = (path: string): string => path.normalize('NFD').toLowerCase();
  for (const path of paths) seen.set(folded(path), (seen.get(folded(path)) ?? 0) + 1);
  return paths.filter((path) => {
    const steps = path.split('/').filter((s) => s !== '');
    const odd = steps.some(
      (s) => !/^[a-z0-9][a-z0-9._-]*$/.test(s) || /[. ]$/.test(s) || reserved.test(s.split('.')[0] ?? ''),
    );
    return odd || (seen.get(folded(path)) ?? 0) > 1;
  });
}
