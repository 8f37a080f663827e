import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a process has used since it began. */
export interface ProcessUse {
  readonly cpuMs: number;
  /** Bytes in memory now, and at most so far. */
  readonly rss: number;
  readonly peak: number;
}

const kilobytes = (status: string, key: string): number =>
  Number(new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;

/** USER_HZ is 100 on every Linux that Node runs on. */
const msPerTick = 10;

/** Told by /proc (proc(5)); undefined where there is none, as on Windows, or the process is gone. */
export function useOf(pid: number): ProcessUse | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; the figures follow it. Fields 14 and 15: utime, stime.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * msPerTick;
    return { cpuMs, rss: kilobytes(status, 'VmRSS'), peak: kilobytes(status, 'VmHWM') };
  } catch {
    return undefined;
  }
}

/**
 * Flags of Node's permission model: the child reads the folder of its own script and nothing else, writes nothing, starts
 * nothing. A seat belt, no wall. None where this Node has no such flag or the path would not survive its list syntax.
 */
export function seatBelt(script: string): readonly string[] {
  const known = process.allowedNodeEnvironmentFlags;
  const flag = ['--permission', '--experimental-permission'].find((f) => known.has(f));
  if (flag === undefined) return [];
  try {
    const folder = dirname(realpathSync(script));
    if (/[,*]/.test(folder)) return [];
    // Node looks for the kind of module in the folder's package.json and the one above.
    const readable = [join(folder, '*'), join(folder, '..', 'package.json')];
    return [flag, ...readable.map((path) => `--allow-fs-read=${path}`)];
  } catch {
    return [];
  }
}
