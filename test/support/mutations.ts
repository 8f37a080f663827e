import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation, Operation, Saved } from '../plan/mutations/mutation.ts';
import { scratch } from './world.ts';

export interface Found {
  readonly code: string;
  readonly severity: string;
  /** File alone where the finding is of the whole file. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

export interface Played {
  readonly exit: number;
  /** All but the notes. */
  readonly found: readonly Found[];
  /** The changed files as the program reads them. */
  readonly texts: ReadonlyMap<string, string>;
  /** What `plan diff` prints, where the mutation is a rightful edit. */
  readonly difference?: string;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);

function bytesOf(text: string, saved: Saved): Uint8Array | string {
  switch (saved) {
    case 'bom':
      return `\ufeff${text}`;
    case 'crlf':
      return text.replaceAll('\n', '\r\n');
    case 'utf-16':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16-unmarked':
      return Buffer.from(text, 'utf16le');
    case 'windows-1258':
      return latin(text);
    case 'nfd':
      return text.normalize('NFD');
    case 'empty':
      return '';
    case 'ten-megabytes':
      return text + `# ${'x'.repeat(98)}\n`.repeat(105_000);
    case 'zip':
      return Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0xfe, 0x80, 0x9c);
  }
}

function operate(folder: string, operation: Operation): void {
  const path = join(folder, operation.file);
  if ('deleted' in operation) {
    rmSync(path);
    return;
  }
  const text = readFileSync(path, 'utf8');
  if ('savedAs' in operation) {
    writeFileSync(join(folder, operation.savedAs), text);
    return;
  }
  if ('saved' in operation) {
    writeFileSync(path, bytesOf(text, operation.saved));
    return;
  }
  if ('cutFrom' in operation) {
    const [from, to] = [text.indexOf(operation.cutFrom), text.indexOf(operation.upTo)];
    if (from < 0 || to <= from) throw new Error(`${operation.file}: nothing to cut`);
    writeFileSync(path, text.slice(0, from) + text.slice(to));
    return;
  }
  const { from, to, every } = operation;
  const changed = every ? text.replaceAll(from, () => to) : text.replace(from, () => to);
  if (changed === text) throw new Error(`${operation.file}: nothing to change at "${from}"`);
  writeFileSync(path, changed);
}

interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly place?: { readonly file?: string; readonly line?: number; readonly column?: number };
}

type Scratch = ReturnType<typeof scratch>;

function copyPlan(shipped: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(shipped).filter((n) => n.endsWith('.yaml')))
    writeFileSync(join(to, name), readFileSync(join(shipped, name)));
}

/** A workspace with the period closed, or a bare plan folder: where to stand, with the plan in `plan`. */
async function laidOut(world: Scratch, shipped: string, { closed, differs }: Mutation): Promise<string> {
  if (closed === undefined) {
    copyPlan(shipped, join(world.dir, 'plan'));
    if (differs) copyPlan(shipped, join(world.dir, 'before'));
    return world.dir;
  }
  const folder = join(world.dir, 'lv');
  mkdirSync(join(folder, 'register'), { recursive: true });
  writeFileSync(join(folder, 'dondoc.yaml'), 'version: 1\n');
  copyPlan(shipped, join(folder, 'plan'));
  const close = ['close', closed, '--reason', 'Đã báo cáo'];
  const { code, out, err } = await world.run(close, '2026-07-02T08:00:00+07:00', folder);
  if (code !== 0) throw new Error(`${out}${err}`);
  return folder;
}

/** The mutation done to a copy of the plan folder, and what the real command says of it. */
export async function playMutation(shipped: string, mutation: Mutation): Promise<Played> {
  const world = scratch();
  try {
    const at = await laidOut(world, shipped, mutation);
    const folder = join(at, 'plan');
    for (const operation of mutation.do) operate(folder, operation);
    const moment = mutation.closed === undefined ? '2026-06-10T08:00:00+07:00' : '2026-07-10T08:00:00+07:00';
    const run = (line: string) => world.run(line, moment, at);
    const { code, out } = await run('plan check --format json plan');
    const { findings } = JSON.parse(out) as { findings: readonly FindingJson[] };
    const texts = new Map(readdirSync(folder).map((n) => [n, readFileSync(join(folder, n), 'utf8')]));
    const difference = mutation.differs ? (await run('plan diff before plan')).out : undefined;
    return {
      exit: code,
      found: findings.filter((f) => f.severity !== 'note').map(foundOf),
      texts,
      ...(difference === undefined ? {} : { difference }),
    };
  } finally {
    world.remove();
  }
}

function foundOf({ code, severity, message, place = {} }: FindingJson): Found {
  const file = (place.file ?? '').replace(/^.*plan\//, '');
  return {
    code,
    severity,
    message,
    file,
    ...(place.line === undefined ? {} : { line: place.line, column: place.column ?? 1 }),
  };
}
