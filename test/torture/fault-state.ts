import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { RegisterEvent } from '../../src/model/register.ts';
import { tornMark } from '../../src/model/torn-mark.ts';
import { readRegister } from '../../src/read/register.ts';
import { filesUnder, period } from './fault-world.ts';

/** Every file of a workspace by its path, as the hash of its content; what a stopped run may leave is kept apart. */
export interface State {
  readonly files: ReadonlyMap<string, string>;
  /** Temporary files and the lock. */
  readonly leftovers: readonly string[];
  readonly events: readonly RegisterEvent[];
  /** A line of the register is unfinished, or there is a register without a line. */
  readonly torn: boolean;
  /** Why the register cannot be trusted, or a stored original cannot. */
  readonly damage: readonly string[];
}

export const register = `register/${period}.jsonl`;
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isLeftover = (path: string): boolean => /\.tmp$/.test(path) || /^\.dondoc\/lock/.test(path);
/** Made again from what is kept, or what this machine remembers of it; may be there or not. */
const isMemory = (path: string): boolean => /^\.dondoc\/(?:cache|tail)\//.test(path);

/** Whole lines only: one that a stopped run left unfinished says nothing, closed off or not. */
function wholeLines(text: string): string {
  const lines = text.split('\n').slice(0, -1);
  return lines.filter((line) => !line.endsWith(tornMark)).join('\n');
}

/** Every original that the register speaks of is there, whole. */
function lostOriginals(root: string, names: readonly string[], events: readonly RegisterEvent[]): string[] {
  const needed = events.flatMap((e) => ('file' in e && e.file ? [e.file.sha256] : []));
  return needed.flatMap((sha256) => {
    const name = names.find((n) => n.startsWith(`submissions/${sha256}.`));
    if (name === undefined) return [`bản gốc ${sha256.slice(0, 12)} không có`];
    return hash(readFileSync(join(root, name))) === sha256 ? [] : [`bản gốc ${sha256.slice(0, 12)} sai`];
  });
}

function misnamed(root: string, names: readonly string[]): string[] {
  return names
    .filter((n) => n.startsWith('submissions/') && !isLeftover(n))
    .filter((n) => !basename(n).startsWith(hash(readFileSync(join(root, n)))))
    .map((n) => `${n} không đúng mã băm của tên`);
}

export function stateOf(at: string): State {
  const root = resolve(at);
  const names = filesUnder(root).map((n) => n.replaceAll('\\', '/'));
  const text = existsSync(join(root, register)) ? readFileSync(join(root, register), 'utf8') : '';
  const { value: events, findings } = readRegister(register, text);
  const bad = findings.filter((f) => f.severity === 'error');
  const kept = names.filter((n) => !isLeftover(n) && !isMemory(n));
  // A register without a line holds nothing, like none.
  const lines = wholeLines(text);
  const others = kept.filter((n) => n !== register);
  return {
    files: new Map([
      ...others.map((n) => [n, hash(readFileSync(join(root, n)))] as const),
      ...(lines === '' ? [] : [[register, hash(Buffer.from(lines))] as const]),
    ]),
    leftovers: names.filter(isLeftover),
    events,
    torn: existsSync(join(root, register)) && text !== `${lines}\n`,
    damage: [
      ...bad.map((f) => `${register}: ${f.code} ${JSON.stringify(f.values)}`),
      ...lostOriginals(root, names, events),
      ...misnamed(root, names),
    ],
  };
}

/** What one state has otherwise than another, file by file. */
export function differences(state: State, wanted: State): readonly string[] {
  const names = [...new Set([...state.files.keys(), ...wanted.files.keys()])].toSorted();
  return names
    .filter((n) => state.files.get(n) !== wanted.files.get(n))
    .map((n) => {
      if (!wanted.files.has(n)) return `${n} thừa`;
      return state.files.has(n) ? `${n} khác` : `${n} thiếu`;
    });
}

/** What the events say; which bytes of the register a closing froze is left out. */
export function saidBy({ events }: State): string {
  const said = events.map((e) =>
    e.kind === 'closed' ? { ...e, inputs: e.inputs?.filter((f) => f.name !== register) } : e,
  );
  return JSON.stringify(said);
}

/** The events of one state are the first of another's. */
function beginsWith(whole: State, first: State): boolean {
  return first.events.every((e, i) => JSON.stringify(e) === JSON.stringify(whole.events[i]));
}

/** Files that are neither as before nor as after: half of something. A register may have got the first events of the run. */
export function between(state: State, before: State, after: State): readonly string[] {
  const grown = beginsWith(state, before) && beginsWith(after, state);
  return [...new Set([...state.files.keys(), ...before.files.keys()])].toSorted().filter((n) => {
    if (n === register && grown) return false;
    const now = state.files.get(n);
    return now !== before.files.get(n) && now !== after.files.get(n);
  });
}
