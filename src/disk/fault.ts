import { NamedError } from '../model/named-error.ts';

/**
 * What the disk refused, with the file that a person knows. Codes are the system's own (ENOSPC, EIO …) or ours:
 * IN_USE, another program holds the file; NOT_SAME, what lies there is not what was written; OUTSIDE, a folder of the
 * workspace is a link that leads out of it.
 */
export class DiskFault extends NamedError {
  static override readonly called = 'DiskFault';
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}

export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** Runs work on a file; what fails there speaks of that file, never of a temporary name or of none. */
export function about<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    throw error instanceof DiskFault || code === '' ? error : new DiskFault(code, path, error);
  }
}

const held = ['EPERM', 'EBUSY', 'EACCES'];
const pauses = [20, 50, 130, 300, 500];
const clock = new Int32Array(new SharedArrayBuffer(4));

/** Windows and network folders refuse for a moment what a scanner or a sync program holds, and for long what Excel has open. */
export function patiently<T>(path: string, work: () => T): T {
  for (const pause of pauses) {
    try {
      return work();
    } catch (error) {
      if (!held.includes(codeOf(error))) throw error;
      Atomics.wait(clock, 0, 0, pause);
    }
  }
  try {
    return work();
  } catch (error) {
    throw held.includes(codeOf(error)) ? new DiskFault('IN_USE', path, error) : error;
  }
}
