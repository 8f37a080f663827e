import { openCache } from '../disk/cache.ts';
import { loadSubmission, sha256Of } from '../disk/store.ts';
import type { Finding, Reading } from '../model/finding.ts';
import type { ReadFile } from '../model/received.ts';
import { type FileRef, shownName } from '../model/register.ts';
import { childLimits } from '../read/limits.ts';
import { decodeReading, isCacheable, type WireReading } from '../read/submission-wire.ts';
import type { Invocation } from './command.ts';
import type { Death } from './parse-child.ts';
import { type ParseResult, type PendingJob, parseAll } from './parse-pool.ts';
import { progress } from './progress.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';
import type { Workspace } from './workspace.ts';

export type FileReading = Reading<ReadFile | undefined>;

/** A reading names its file in every place, so the same bytes under another name are another reading. */
function cacheKey(sha256: string, name: string): string {
  return `${sha256}-${sha256Of(Buffer.from(name, 'utf8')).slice(0, 12)}`;
}

/** What a child allows that ended for this reason. */
const allowed: Readonly<Partial<Record<Death, number>>> = {
  time: childLimits.cpuMs / 1000,
  silent: childLimits.wallMs / 1000,
  memory: childLimits.memory / 1024 / 1024,
};

/** The one finding about a file whose child gave no answer; never kept, so that it is read anew the next time. */
function withoutResult(file: string, why: Death = 'ended'): FileReading {
  const values = { file, why, ...(allowed[why] !== undefined && { allowed: allowed[why] }) };
  const finding: Finding = {
    code: 'file-no-result',
    severity: 'error',
    place: { kind: 'file', file },
    values,
  };
  return { value: undefined, findings: [finding] };
}

/** Reads stored files, whose bytes are held against their hash each time; from the cache where their bytes were read before. `inHand`: bytes of files that are not stored (a dry run). */
export async function readStored(
  invocation: Invocation,
  workspace: Workspace,
  files: readonly FileRef[],
  inHand: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<ReadonlyMap<string, FileReading>> {
  const cache = openCache(workspace.root, toolBuild);
  const readings = new Map<string, FileReading>();
  const jobs: PendingJob[] = [];
  // Of files with the same bytes the first gives the name that findings carry.
  const first = new Map(files.toReversed().map((f) => [f.sha256, f] as const));
  const bytesOf = ({ name, sha256 }: FileRef): Uint8Array => {
    const bytes = inHand.get(sha256) ?? loadSubmission(workspace.root, sha256);
    if (typeof bytes === 'string')
      throw new CannotRun(invocation.texts.storedFileBad({ name, sha256, why: bytes }));
    return bytes;
  };
  for (const file of first.values()) {
    // Held against its hash now, before anything is said; read again in its turn, so that memory stays small.
    bytesOf(file);
    const cached = cache.get(cacheKey(file.sha256, shownName(file))) as WireReading | undefined;
    if (cached) readings.set(file.sha256, decodeReading(cached));
    else jobs.push({ name: shownName(file), sha256: file.sha256, bytes: () => bytesOf(file) });
  }
  const bar = progress(invocation.world, invocation.texts.readingFiles, jobs.length);
  const onResult = (job: PendingJob, { reading, death }: ParseResult): void => {
    bar.step();
    readings.set(job.sha256, reading ? decodeReading(reading) : withoutResult(job.name, death));
    if (reading && !invocation.dryRun && isCacheable(reading))
      cache.set(cacheKey(job.sha256, job.name), reading);
  };
  await parseAll(jobs, onResult, invocation.world.parseProcess);
  bar.done();
  return readings;
}
