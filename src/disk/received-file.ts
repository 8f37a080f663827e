import { type BigIntStats, closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { codeOf } from './fault.ts';
import { diskPath } from './raw-name.ts';

/** Why a file that was sent cannot be had from the disk. */
export type Unreadable =
  | 'missing'
  | 'link'
  | 'not-a-file'
  | 'too-large'
  | 'changing'
  | 'no-permission'
  | 'disk-fault';

/** Other codes (too many files open, no memory) say nothing of this one file: they end the run. */
const reasons: Readonly<Record<string, Unreadable>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'link',
  EMLINK: 'link',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ENODEV: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'no-permission',
  EIO: 'disk-fault',
  ESTALE: 'disk-fault',
};

/** A link leads anywhere, a pipe would make us wait for ever. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const sameMoment = (a: BigIntStats, b: BigIntStats): boolean =>
  a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;

/** One version of an open file and whole, or why not. */
export function oneVersion(
  fd: number,
  limit: number,
  read: (fd: number) => Uint8Array = readFileSync,
): Uint8Array | Unreadable {
  const before = fstatSync(fd, { bigint: true });
  if (!before.isFile()) return 'not-a-file';
  if (before.size > BigInt(limit)) return 'too-large';
  const bytes = read(fd);
  const after = fstatSync(fd, { bigint: true });
  return sameMoment(before, after) && BigInt(bytes.length) === after.size ? bytes : 'changing';
}

/** The bytes of a file that was sent, one version of it and whole, or why not: one bad file never ends a batch. */
export function readReceivedFile(path: string, limit: number): Uint8Array | Unreadable {
  let fd: number | undefined;
  try {
    fd = openSync(diskPath(path), flags);
    return oneVersion(fd, limit);
  } catch (error) {
    const why = reasons[codeOf(error)];
    if (why === undefined) throw error;
    return why;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
