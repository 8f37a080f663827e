import { openPack } from '../disk/pack.ts';
import { loadSubmission, sha256Of } from '../disk/store.ts';
import type { Finding, Reading } from '../model/finding.ts';
import type { ReadFile } from '../model/received.ts';
import { type FileRef, shownName } from '../model/register.ts';
import { childLimits } from '../read/limits.ts';
import { decodeReading, type WireReading } from '../read/submission-wire.ts';
import type { Invocation } from './command.ts';
import type { Death } from './parse-child.ts';
import { type ParseResult, type PendingJob, parseAll } from './parse-pool.ts';
import { progress } from './progress.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';
import type { Workspace } from './workspace.ts';

/** A damaged entry of the cache is only a slower run. */
function fromJson(text: string | undefined): WireReading | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as WireReading;
  } catch {
    return undefined;
  }
}

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

interface Files {
  /** May be worked out one by one, while the one before is being read. */
  readonly files: Iterable<FileRef>;
  readonly atMost: number;
  /** Bytes of files that are not stored (a dry run). */
  readonly inHand?: ReadonlyMap<string, Uint8Array>;
  /** What stands outside the answers is not looked at: it is most of a reading, and thousands are held at once. */
  readonly answersOnly?: boolean;
}

function withoutShown(reading: FileReading): FileReading {
  const { value, findings } = reading;
  if (!value?.submission?.shown) return reading;
  const { shown: _outside, ...submission } = value.submission;
  return { value: { ...value, submission }, findings };
}

/** Reads stored files, whose bytes are held against their hash each time; from the cache where their bytes were read before. */
export async function readStored(
  invocation: Invocation,
  workspace: Workspace,
  { files, atMost, inHand = new Map(), answersOnly = false }: Files,
): Promise<ReadonlyMap<string, FileReading>> {
  const cache = openPack(workspace.root, toolBuild);
  const readings = new Map<string, FileReading>();
  const keep = (sha256: string, wire: WireReading): void => {
    const reading = decodeReading(wire);
    readings.set(sha256, answersOnly ? withoutShown(reading) : reading);
  };
  const bytesOf = ({ name, sha256 }: FileRef): Uint8Array => {
    const bytes = inHand.get(sha256) ?? loadSubmission(workspace.root, sha256);
    if (typeof bytes === 'string')
      throw new CannotRun(invocation.texts.storedFileBad({ name, sha256, why: bytes }));
    return bytes;
  };
  const bar = progress(invocation.world, invocation.texts.readingFiles, atMost);
  const onResult = (job: PendingJob, { reading, json, death }: ParseResult): void => {
    bar.step();
    if (reading) keep(job.sha256, reading);
    else readings.set(job.sha256, withoutResult(job.name, death));
    if (json !== undefined && !invocation.dryRun) cache.set(cacheKey(job.sha256, job.name), json);
  };
  function* jobs(): Generator<PendingJob> {
    const seen = new Set<string>();
    for (const file of files) {
      // Of files with the same bytes the first gives the name that findings carry.
      if (seen.has(file.sha256)) continue;
      seen.add(file.sha256);
      // Held against its hash whether it is read anew or not.
      const bytes = bytesOf(file);
      const cached = fromJson(cache.get(cacheKey(file.sha256, shownName(file))));
      if (cached) {
        keep(file.sha256, cached);
        bar.step();
      } else yield { name: shownName(file), sha256: file.sha256, bytes };
    }
  }
  try {
    await parseAll(jobs(), onResult, invocation.world.parseProcess, atMost);
  } finally {
    cache.close();
    bar.done();
  }
  return readings;
}
