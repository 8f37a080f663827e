import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { TortureOutcome } from './torture-class.ts';

export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
}

/** The last full run of one class. */
export interface TortureResult extends TortureOutcome {
  readonly date: string;
  readonly seed: number;
  readonly seconds: number;
  readonly machine: Machine;
}

export type TortureResults = Readonly<Record<string, TortureResult>>;

export const resultsFile = 'test/torture/results.json';

export function thisMachine(): Machine {
  return { node: process.version, platform: `${process.platform} ${process.arch}`, cores: cpus().length };
}

export function readResults(root: string): TortureResults {
  try {
    return JSON.parse(readFileSync(`${root}/${resultsFile}`, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export function writeResults(root: string, results: TortureResults, order: readonly string[]): void {
  const sorted = order.flatMap((id) => (results[id] ? [[id, results[id]] as const] : []));
  writeFileSync(`${root}/${resultsFile}`, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
