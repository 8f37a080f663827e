import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './fault.ts';
import { readTextIfThere } from './read.ts';
import { writeWhole } from './write.ts';

/**
 * The last event that this machine wrote into a register, kept beside it: lines taken off the end of a file leave no gap
 * that could be seen in it. Not in git and not in a backup, so it only ever says what this machine has seen.
 */
const tailPath = (root: string, period: string): string => join(root, '.dondoc', 'tail', period);

export function keepTail(root: string, period: string, id: string): void {
  try {
    writeWhole(tailPath(root, period), id, false);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    // The event itself is on record.
  }
}

export function tailKept(root: string, period: string): string | undefined {
  return readTextIfThere(tailPath(root, period))?.trim();
}

/** Periods of which this machine has written the register, in name order. */
export function periodsWithTail(root: string): readonly string[] {
  const folder = join(root, '.dondoc', 'tail');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];
}
