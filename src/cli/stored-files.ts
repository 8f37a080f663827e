import { openPack, type Pack } from '../disk/pack.ts';
import { loadSubmission, sha256Of } from '../disk/store.ts';
import type { Finding, Reading } from '../model/finding.ts';
import type { ReadFile } from '../model/received.ts';
import { type FileRef, shownName } from '../model/register.ts';
import { childLimits } from '../read/limits.ts';
import { decodeReading, readingOfText, type WireReading } from '../read/submission-wire.ts';
import type { Invocation } from './command.ts';
import { compileLate } from './late-compiling.ts';
import type { Death } from './parse-child.ts';
import { openPool, type ParseResult, type PendingJob, type Pool } from './parse-pool.ts';
import { progress } from './progress.ts';
import { CannotRun } from './stop.ts';
import { toolBuild } from './version.ts';
import type { Workspace } from './workspace.ts';

/** A damaged entry of the cache is only a slower run. */
function fromText(text: string | undefined, answersOnly: boolean): WireReading | undefined {
  if (text === undefined) return undefined;
  try {
    return readingOfText(text, answersOnly);
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
  /** Counts the files where they are a part of more; else they are counted by themselves. */
  readonly step?: () => void;
}

/** Reads files one batch after the other, with the same children and the same cache. */
export interface FileReader {
  readonly read: (wanted: Files) => Promise<ReadonlyMap<string, FileReading>>;
  readonly close: () => void;
}

function withoutShown(reading: FileReading): FileReading {
  const { value, findings } = reading;
  if (!value?.submission?.shown) return reading;
  const { shown: _outside, ...submission } = value.submission;
  return { value: { ...value, submission }, findings };
}

/** The bytes of a stored file, held against its hash each time. */
function bytesOf({ texts }: Invocation, { root }: Workspace, { name, sha256 }: FileRef): Uint8Array {
  const bytes = loadSubmission(root, sha256);
  if (typeof bytes === 'string') throw new CannotRun(texts.storedFileBad({ name, sha256, why: bytes }));
  return bytes;
}

type Batch = Files & { readonly pool: Pool; readonly cache: Pack };

async function readBatch(
  invocation: Invocation,
  workspace: Workspace,
  { files, atMost, inHand, answersOnly = false, pool, cache, step }: Batch,
): Promise<ReadonlyMap<string, FileReading>> {
  const readings = new Map<string, FileReading>();
  const bar = progress(invocation.world, invocation.texts.readingFiles, atMost);
  const keep = (sha256: string, reading: FileReading): void => {
    (step ?? bar.step)();
    readings.set(sha256, answersOnly ? withoutShown(reading) : reading);
  };
  const onResult = (job: PendingJob, { reading, text, death }: ParseResult): void => {
    const read = text === undefined ? reading : readingOfText(text, answersOnly);
    keep(job.sha256, read ? decodeReading(read) : withoutResult(job.name, death));
    if (text !== undefined && !invocation.dryRun) cache.set(cacheKey(job.sha256, job.name), text);
  };
  function* jobs(): Generator<PendingJob> {
    const seen = new Set<string>();
    for (const file of files) {
      // Of files with the same bytes the first gives the name that findings carry.
      if (seen.has(file.sha256)) continue;
      seen.add(file.sha256);
      // Held against its hash whether it is read anew or not.
      const bytes = inHand?.get(file.sha256) ?? bytesOf(invocation, workspace, file);
      const cached = fromText(cache.get(cacheKey(file.sha256, shownName(file))), answersOnly);
      if (cached) keep(file.sha256, decodeReading(cached));
      else yield { name: shownName(file), sha256: file.sha256, bytes };
    }
  }
  try {
    await pool.parse(jobs(), onResult, atMost);
  } finally {
    bar.done();
  }
  return readings;
}

/** Reads stored files, whose bytes are held against their hash each time; from the cache where their bytes were read before. */
export function openReader(invocation: Invocation, workspace: Workspace): FileReader {
  compileLate();
  const pool = openPool(invocation.world.parseProcess);
  const cache = openPack(workspace.root, toolBuild);
  return {
    read: (wanted) => readBatch(invocation, workspace, { ...wanted, pool, cache }),
    close: () => {
      pool.close();
      cache.close();
    },
  };
}

/** The same for one batch. */
export async function readStored(
  invocation: Invocation,
  workspace: Workspace,
  files: Files,
): Promise<ReadonlyMap<string, FileReading>> {
  const reader = openReader(invocation, workspace);
  try {
    return await reader.read(files);
  } finally {
    reader.close();
  }
}
