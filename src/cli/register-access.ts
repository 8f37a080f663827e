import { join } from 'node:path';
import { appendLines } from '../disk/append.ts';
import { openCache } from '../disk/cache.ts';
import { clearAllLeftovers } from '../disk/leftovers.ts';
import { LockedError, type LockHolder, withLock } from '../disk/lock.ts';
import { modifiedAt, readTextIfThere } from '../disk/read.ts';
import { keepTail } from '../disk/register-tail.ts';
import { sha256Of } from '../disk/store.ts';
import { nextEventId } from '../model/event-id.ts';
import type { Finding, Reading } from '../model/finding.ts';
import type { RegisterEvent } from '../model/register.ts';
import { eventLine, readRegister } from '../read/register.ts';
import type { Invocation } from './command.ts';
import { warnOfRegister } from './register-warnings.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';

export function registerPath(root: string, period: string): string {
  return join(root, 'register', `${period}.jsonl`);
}

/** From the cache where the register was read before and not one byte of it has changed. */
function keptEvents({ dryRun }: Invocation, root: string, period: string): Reading<readonly RegisterEvent[]> {
  const text = readTextIfThere(registerPath(root, period));
  if (text === undefined) return { value: [], findings: [] };
  const cache = openCache(root, toolBuild);
  const name = `register-${period}`;
  const key = sha256Of(Buffer.from(text, 'utf8'));
  const kept = cache.get(name, key) as Reading<readonly RegisterEvent[]> | undefined;
  if (kept) return kept;
  const reading = readRegister(`register/${period}.jsonl`, text);
  if (!dryRun) cache.set(name, key, reading);
  return reading;
}

export function loadEvents(root: string, period: string): Reading<readonly RegisterEvent[]> {
  const text = readTextIfThere(registerPath(root, period));
  return text === undefined ? { value: [], findings: [] } : readRegister(`register/${period}.jsonl`, text);
}

/** Events of a period for use: a damaged line stops the command, because a verdict could hang on it. */
export function trustedEvents(
  invocation: Invocation,
  root: string,
  period: string,
): readonly RegisterEvent[] {
  if (invocation.past) return invocation.past.register(period).events;
  const { value, findings } = keptEvents(invocation, root, period);
  const damage = damageOf(invocation, findings);
  if (damage) throw damage;
  warnOfRegister(invocation, root, period, { events: value, findings });
  return value;
}

/** The first damaged line of a register, as what the command stops with. */
export function damageOf(invocation: Invocation, findings: readonly Finding[]): CannotRun | undefined {
  const damaged = findings.find((f) => f.severity === 'error');
  if (damaged?.place.kind !== 'register') return undefined;
  const { file, line } = damaged.place;
  const missing = damaged.values.why === 'gap' ? (damaged.values.missing ?? '') : '';
  return new CannotRun(invocation.texts.registerDamaged({ file, line, missing }));
}

/** An event before the register gives it a number, a moment and a name. */
export type Draft<E extends RegisterEvent = RegisterEvent> = E extends RegisterEvent
  ? Omit<E, 'id' | 'recordedAt' | 'by' | 'period'>
  : never;

export function complete(
  invocation: Invocation,
  period: string,
  before: readonly RegisterEvent[],
  drafts: readonly Draft[],
): readonly RegisterEvent[] {
  const events = [...before];
  for (const draft of drafts) {
    events.push({
      id: nextEventId(period, events),
      period,
      recordedAt: invocation.world.moment(),
      by: invocation.world.user,
      ...draft,
    } as RegisterEvent);
  }
  return events.slice(before.length);
}

/** Runs `work` while no other run of the tool writes to this workspace. */
export async function whileLocked<T>(
  invocation: Invocation,
  root: string,
  work: () => T | Promise<T>,
): Promise<T> {
  if (invocation.dryRun) return work();
  const { world, texts } = invocation;
  const path = join(root, '.dondoc', 'lock');
  const me = {
    user: world.user,
    since: world.moment(),
    waiting: (holder: LockHolder | undefined) => {
      if (holder) world.err(`${texts.waitingForLock({ ...holder })}\n`);
    },
  };
  try {
    return await withLock(path, me, () => {
      clearAllLeftovers(root, modifiedAt(path));
      return work();
    });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const { user = '', host = '', since = '' } = error.holder ?? {};
    throw new CannotRun(texts.locked({ user, host, since }));
  }
}

/** Writes completed events; under --dry-run nothing is written. */
export function writeEvents(invocation: Invocation, root: string, events: readonly RegisterEvent[]): void {
  if (invocation.dryRun) return;
  for (const [period, own] of groupByPeriod(events)) {
    appendLines(registerPath(root, period), own.map(eventLine));
    keepTail(root, period, own.at(-1)?.id ?? '');
  }
}

function groupByPeriod(events: readonly RegisterEvent[]): ReadonlyMap<string, readonly RegisterEvent[]> {
  const groups = new Map<string, RegisterEvent[]>();
  for (const e of events) groups.set(e.period, [...(groups.get(e.period) ?? []), e]);
  return groups;
}
