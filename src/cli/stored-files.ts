import { openCache } from '../disk/cache.ts';
import { loadSubmission, sha256Of } from '../disk/store.ts';
import type { Reading } from '../model/finding.ts';
import type { ReadFile } from '../model/received.ts';
import { type FileRef, shownName } from '../model/register.ts';
import { decodeReading, isCacheable, type ParseJob, type WireReading } from '../read/submission-wire.ts';
import type { Invocation } from './command.ts';
import { parseAll } from './parse-pool.ts';
import { progress } from './progress.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';
import type { Workspace } from './workspace.ts';

export type FileReading = Reading<ReadFile | undefined>;

/** A reading names its file in every place, so the same bytes under another name are another reading. */
function cacheKey(sha256: string, name: string): string {
  return `${sha256}-${sha256Of(Buffer.from(name, 'utf8')).slice(0, 12)}`;
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
  const jobs: Omit<ParseJob, 'id'>[] = [];
  // Of files with the same bytes the first gives the name that findings carry.
  const first = new Map(files.toReversed().map((f) => [f.sha256, f] as const));
  for (const file of first.values()) {
    const bytes = inHand.get(file.sha256) ?? loadSubmission(workspace.root, file.sha256);
    if (typeof bytes === 'string') {
      throw new CannotRun(
        invocation.texts.storedFileBad({ name: file.name, sha256: file.sha256, why: bytes }),
      );
    }
    const cached = cache.get(cacheKey(file.sha256, shownName(file))) as WireReading | undefined;
    if (cached) readings.set(file.sha256, decodeReading(cached));
    else jobs.push({ name: shownName(file), sha256: file.sha256, bytes });
  }
  const bar = progress(invocation.world, invocation.texts.readingFiles, jobs.length);
  const onResult: Parameters<typeof parseAll>[1] = (job, wire) => {
    bar.step();
    if (!wire) return;
    readings.set(job.sha256, decodeReading(wire));
    if (!invocation.dryRun && isCacheable(wire)) cache.set(cacheKey(job.sha256, job.name), wire);
  };
  await parseAll(jobs, onResult, invocation.world.parseProcess);
  bar.done();
  return readings;
}
