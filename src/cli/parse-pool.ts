import { parseProcessPath } from '../disk/package.ts';
import { childLimits } from '../read/limits.ts';
import type { ParseJob, ParseReply, WireReading } from '../read/submission-wire.ts';
import { type Asked, type ChildFlags, type Death, type ReadingChild, startChild } from './parse-child.ts';

/** A file to be read; its bytes are asked for when its turn comes. */
export type PendingJob = Omit<ParseJob, 'id' | 'bytes'> & { readonly bytes: Uint8Array | (() => Uint8Array) };

/** One of the three: what was read, the same as the text that may be kept, or why nothing could be read. */
export interface ParseResult extends Pick<Asked, 'used'> {
  readonly reading?: WireReading;
  readonly text?: string;
  readonly death?: Death;
}

/** One child after the other in one place. */
interface Lane {
  readonly script: string;
  child: ReadingChild | undefined;
  /** With which flags; fewer where this Node cannot start the script with them. */
  flags: ChildFlags;
  /** Off once the lane is given up: a child started after that would have nobody to end it. */
  open: boolean;
}

function endChild(lane: Lane): void {
  lane.child?.end();
  lane.child = undefined;
}

function closeLane(lane: Lane): void {
  lane.open = false;
  endChild(lane);
}

/** A child that has read many files or has grown is replaced: what one file left behind must not cost another. */
function isWorn(child: ReadingChild, { reply, used }: Asked): boolean {
  const rss = Math.max(reply?.rss ?? 0, used?.rss ?? 0);
  return child.files() >= childLimits.filesPerChild || rss > childLimits.grown;
}

/** A child that was alone with the file and ended by it would do so again. */
const ownDoing: ReadonlySet<Death> = new Set(['time', 'memory', 'ended']);

/** Reads one file; where the file may not be to blame for the death of its child, once more in a fresh one. */
async function askIn(lane: Lane, job: ParseJob): Promise<Asked> {
  for (let tries = 1; ; tries++) {
    lane.child ??= startChild(lane.script, lane.flags);
    const child = lane.child;
    const alone = child.files() === 0;
    const asked = await child.ask(job);
    if (asked.death === undefined) {
      if (isWorn(child, asked)) endChild(lane);
      return asked;
    }
    endChild(lane);
    if (lane.open && !child.began() && lane.flags !== 'none') {
      lane.flags = lane.flags === 'all' ? 'belt' : 'none';
      tries--;
    } else if (!lane.open || tries === 2 || (alone && ownDoing.has(asked.death))) return asked;
  }
}

const newLane = (script: string): Lane => ({ script, child: undefined, flags: 'all', open: true });

/** Hands results on in the order of the jobs, whichever is ready first. */
function inOrder<T>(hand: (index: number, result: T) => void): (index: number, result: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (index, result) => {
    waiting.set(index, result);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      hand(next++, ready);
    }
  };
}

/** What a child told, or why it told nothing. */
function resultOf({ reply, death, used }: Asked): ParseResult {
  const { reading, text } = reply ?? {};
  const told = reading ? { reading } : text !== undefined ? { text } : { death: death ?? 'ended' };
  return { ...told, ...(used && { used }) };
}

function* numbered<Job>(jobs: Iterable<Job>): Generator<readonly [number, Job]> {
  let id = 0;
  for (const job of jobs) yield [id++, job];
}

function jobFor(id: number, { name, sha256, as, bytes }: PendingJob): ParseJob {
  return { id, name, sha256, bytes: typeof bytes === 'function' ? bytes() : bytes, ...(as && { as }) };
}

/** Children that are kept from one batch of files to the next, until the pool is closed. */
export interface Pool {
  readonly parse: <Job extends PendingJob>(
    jobs: Iterable<Job>,
    onResult: (job: Job, result: ParseResult) => void,
    /** How many jobs there may be. */
    atMost: number,
  ) => Promise<void>;
  readonly close: () => void;
}

async function workIn<Job extends PendingJob>(
  lane: Lane,
  queue: Iterator<readonly [number, Job], unknown>,
  hand: (id: number, result: ParseResult & { readonly job: Job }) => void,
): Promise<void> {
  for (let next = queue.next(); !next.done && lane.open; ) {
    const [id, job] = next.value;
    const asked = askIn(lane, jobFor(id, job));
    // Awaited below; where the next job cannot be made ready, that fault is the one to tell.
    asked.catch(() => undefined);
    next = queue.next();
    hand(id, { job, ...resultOf(await asked) });
  }
}

/**
 * Parses strangers' files in child processes, two of them where there may be many; results come in the order of the jobs. A
 * child that dies costs one file, never the batch. The next job is made ready while a child reads. `script`: the child.
 */
export function openPool(script: string = parseProcessPath()): Pool {
  const lanes = [newLane(script), newLane(script)] as const;
  const close = (): void => lanes.forEach(closeLane);
  const parse: Pool['parse'] = async (jobs, onResult, atMost) => {
    // Both lanes take from one queue.
    const queue = numbered(jobs);
    const hand = inOrder<ParseResult & { readonly job: Parameters<typeof onResult>[0] }>(
      (_index, { job, ...result }) => onResult(job, result),
    );
    const working = atMost > childLimits.filesForTwo ? lanes : lanes.slice(0, 1);
    try {
      await Promise.all(working.map((lane) => workIn(lane, queue, hand)));
    } catch (error) {
      close();
      throw error;
    }
  };
  return { parse, close };
}

async function parseOne(job: ParseJob, script: string): Promise<ParseReply | undefined> {
  const lane = newLane(script);
  try {
    return (await askIn(lane, job)).reply;
  } finally {
    closeLane(lane);
  }
}

/** How a draft is laid out, read in a child like every stranger's file; undefined when the child ended, hung or gave none. */
export async function parseDraft(
  job: Pick<ParseJob, 'name' | 'bytes'>,
  script: string = parseProcessPath(),
): Promise<ParseReply['layout']> {
  return (await parseOne({ id: 0, sha256: '', as: 'draft', ...job }, script))?.layout;
}

/** A decision's Word file as its parts, read in a child like every stranger's file; undefined when the child ended, hung or gave none. */
export async function parseDecision(
  job: Pick<ParseJob, 'name' | 'bytes'>,
  script: string = parseProcessPath(),
): Promise<ParseReply['decision']> {
  return (await parseOne({ id: 0, sha256: '', as: 'decision', ...job }, script))?.decision;
}
