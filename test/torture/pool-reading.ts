import { createHash } from 'node:crypto';
import type { Death } from '../../src/cli/parse-child.ts';
import type { ParseResult } from '../../src/cli/parse-pool.ts';
import type { Reading } from '../../src/model/finding.ts';
import type { ReadFile } from '../../src/model/received.ts';
import { decodeReading, readingOfText } from '../../src/read/submission-wire.ts';
import { parseAll } from '../cli/parse-all.ts';

/** What the child used for one file. */
export interface Usage {
  readonly cpuSeconds: number;
  /** The most memory the child has held so far. */
  readonly peakMb: number;
}

/** One file after the parse pool; no reading: the child died, hung or gave none. */
export interface PoolReading {
  readonly reading: Reading<ReadFile | undefined> | undefined;
  /** Why there is none. */
  readonly death: Death | undefined;
  readonly usage: Usage | undefined;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files through the parse pool as `receive` sends them, in the order given; `script`: another child than the built one. */
export async function readThroughPool(
  files: readonly NamedBytes[],
  script?: string,
): Promise<readonly PoolReading[]> {
  const jobs = files.map(({ name, bytes }) => ({
    name,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const results = new Map<unknown, ParseResult>();
  await parseAll(jobs, (job, result) => void results.set(job, result), script);
  return jobs.map((job) => {
    const {
      text,
      death,
      used,
      reading = text === undefined ? undefined : readingOfText(text),
    } = results.get(job) ?? {};
    return {
      reading: reading && decodeReading(reading),
      death,
      usage: used && { cpuSeconds: used.cpuMs / 1000, peakMb: used.peak / 1024 / 1024 },
    };
  });
}
