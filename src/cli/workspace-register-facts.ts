import { join } from 'node:path';
import { hashesUnder } from '../disk/hashes.ts';
import { readTextIfThere } from '../disk/read.ts';
import { periodsWithTail, tailKept } from '../disk/register-tail.ts';
import { sha256Of } from '../disk/store.ts';
import type { RegisterEvent } from '../model/register.ts';
import { tornMark } from '../model/torn-mark.ts';
import type {
  ClosedFacts,
  ClosedFileFacts,
  RegisterFacts,
  WorkspaceFacts,
} from '../model/workspace-facts.ts';
import { readRegister } from '../read/register.ts';
import { type Closing, closingOf } from './closing.ts';

/** A register with its text, from which the lines before a closing are taken. */
export interface RegisterRead {
  readonly facts: RegisterFacts;
  readonly text: string;
}

function linesById(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [i, line] of text.split('\n').entries()) {
    const [, id] = /^\ufeff?\{"id":"([^"]+)"/.exec(line) ?? [];
    if (id !== undefined && !lines.has(id)) lines.set(id, i + 1);
  }
  return lines;
}

export function registerOf(root: string, period: string): RegisterRead {
  const file = `register/${period}.jsonl`;
  const text = readTextIfThere(join(root, file)) ?? '';
  const { value: events, findings } = readRegister(file, text);
  const open = findings.filter((f) => f.code !== 'register-torn-line' || f.values.closed === undefined);
  return {
    text,
    facts: {
      file,
      period,
      events,
      lines: linesById(text),
      findings: open,
      closedOff: findings.length - open.length,
      torn: open.some((f) => f.code === 'register-torn-line'),
    },
  };
}

/** The register as it was when it was closed: a half line that stood at its end then was closed off by the closing. */
function textsBefore(text: string, line: number): readonly string[] {
  const before = text
    .split('\n')
    .slice(0, line - 1)
    .map((l) => `${l}\n`)
    .join('');
  const torn = `${tornMark}\n`;
  return before.endsWith(torn) ? [before, before.slice(0, -torn.length)] : [before];
}

function filesSince(root: string, { inputs = [], outputs = [] }: Closing): readonly ClosedFileFacts[] {
  const listed = [...inputs.filter((f) => f.name.startsWith('editorial/')), ...outputs];
  return listed.flatMap(({ name, sha256 }): readonly ClosedFileFacts[] => {
    const now = hashesUnder(root, [name]).find((f) => f.name === name)?.sha256;
    if (now === sha256) return [];
    return [{ name, why: now === undefined ? 'missing' : 'changed' }];
  });
}

/** The closing in force of a period, held against what it names by hashes. */
export function closedFactsOf(root: string, { facts, text }: RegisterRead): readonly ClosedFacts[] {
  const closing = closingOf(facts.events);
  if (!closing) return [];
  const line = facts.lines.get(closing.id) ?? 1;
  const then = closing.inputs?.find((f) => f.name === facts.file)?.sha256;
  const same = textsBefore(text, line).some((t) => sha256Of(Buffer.from(t, 'utf8')) === then);
  return [
    {
      period: facts.period,
      file: facts.file,
      line,
      closedOn: closing.closedOn,
      ...(then === undefined ? {} : { registerSame: same }),
      files: filesSince(root, closing),
    },
  ];
}

export function tailsOf(root: string): WorkspaceFacts['tails'] {
  return periodsWithTail(root).flatMap((period) => {
    const last = tailKept(root, period);
    return last === undefined ? [] : [{ period, last }];
  });
}

/** The newest moment on record, with its place. */
export function newestOf(registers: readonly RegisterFacts[]): WorkspaceFacts['clock']['newest'] {
  const all = registers.flatMap((register) =>
    register.events.map((event: RegisterEvent) => ({ register, event })),
  );
  const [first, ...others] = all;
  if (!first) return undefined;
  const { register, event } = others.reduce(
    (max, next) => (next.event.recordedAt > max.event.recordedAt ? next : max),
    first,
  );
  return { moment: event.recordedAt, file: register.file, line: register.lines.get(event.id) ?? 1 };
}
