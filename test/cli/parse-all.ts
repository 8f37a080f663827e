import { openPool, type ParseResult, type PendingJob } from '../../src/cli/parse-pool.ts';

/** One batch through a pool of its own; `script`: the child. */
export async function parseAll<Job extends PendingJob>(
  jobs: Iterable<Job>,
  onResult: (job: Job, result: ParseResult) => void,
  script?: string,
  atMost: number = Array.isArray(jobs) ? jobs.length : 0,
): Promise<void> {
  const pool = openPool(script);
  try {
    await pool.parse(jobs, onResult, atMost);
  } finally {
    pool.close();
  }
}
