import { parseProcessPath } from '../disk/package.ts';
import { childLimits } from '../read/limits.ts';
import type { ParseJob, ParseReply, WireReading } from '../read/submission-wire.ts';
import { type Asked, type Death, type ReadingChild, startChild } from './parse-child.ts';

/** A file to be read; its bytes are asked for when its turn comes. */
export type PendingJob = Omit<ParseJob, 'id' | 'bytes'> & { readonly bytes: Uint8Array | (() => Uint8Array) };

/** One of the two: what was read, or why nothing could be. */
export interface ParseResult extends Pick<Asked, 'used'> {
  readonly reading?: WireReading;
  /** The reading as the child wrote it, where it can be kept. */
  readonly json?: string;
  readonly death?: Death;
}

/** One child after the other in one place. */
interface Lane {
  readonly script: string;
  child: ReadingChild | undefined;
  /** Off where this Node cannot start the script under its permission flags. */
  belted: boolean;
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
    lane.child ??= startChild(lane.script, lane.belted);
    const child = lane.child;
    const alone = child.files() === 0;
    const asked = await child.ask(job);
    if (asked.death === undefined) {
      if (isWorn(child, asked)) endChild(lane);
      return asked;
    }
    endChild(lane);
    if (lane.open && !child.began() && lane.belted) {
      lane.belted = false;
      tries--;
    } else if (!lane.open || tries === 2 || (alone && ownDoing.has(asked.death))) return asked;
  }
}

const newLane = (script: string): Lane => ({ script, child: undefined, belted: true, open: true });

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
  const reading = reply?.json === undefined ? reply?.reading : (JSON.parse(reply.json) as WireReading);
  return {
    ...(reading ? { reading } : { death: death ?? 'ended' }),
    ...(reply?.json !== undefined && { json: reply.json }),
    ...(used && { used }),
  };
}

function* numbered<Job>(jobs: Iterable<Job>): Generator<readonly [number, Job]> {
  let id = 0;
  for (const job of jobs) yield [id++, job];
}

function jobFor(id: number, { name, sha256, as, bytes }: PendingJob): ParseJob {
  return { id, name, sha256, bytes: typeof bytes === 'function' ? bytes() : bytes, ...(as && { as }) };
}

/**
 * Parses strangers' files in child processes, two of them where there may be many; results come in the order of the jobs. A
 * child that dies costs one file, never the batch. The next job is made ready while a child reads. `script`: the child;
 * `atMost`: how many jobs there may be.
 */
export async function parseAll<Job extends PendingJob>(
  jobs: Iterable<Job>,
  onResult: (job: Job, result: ParseResult) => void,
  script: string = parseProcessPath(),
  atMost: number = Array.isArray(jobs) ? jobs.length : 0,
): Promise<void> {
  const queue = numbered(jobs);
  const hand = inOrder<ParseResult & { readonly job: Job }>((_index, { job, ...result }) =>
    onResult(job, result),
  );
  const work = async (): Promise<void> => {
    const lane = newLane(script);
    try {
      // Both lanes take from one queue.
      for (let next = queue.next(); !next.done; ) {
        const [id, job] = next.value;
        const asked = askIn(lane, jobFor(id, job));
        // Awaited below; where the next job cannot be made ready, that fault is the one to tell.
        asked.catch(() => undefined);
        next = queue.next();
        hand(id, { job, ...resultOf(await asked) });
      }
    } finally {
      closeLane(lane);
    }
  };
  await Promise.all(atMost > childLimits.filesForTwo ? [work(), work()] : [work()]);
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
