import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendLines } from '../../src/disk/append.ts';
import { DiskFault } from '../../src/disk/fault.ts';
import { writeOnce, writeWhole } from '../../src/disk/write.ts';
import { onDisk } from '../support/disk-calls.ts';

// What is promised of a disk that loses power, takes less than it says or keeps something else is seen in the order of the
// calls and in what follows from a disk that lies.

let dir = '';
let path = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-lie-'));
  mkdirSync(join(dir, 'register'));
  path = join(dir, 'register', '2026-06.jsonl');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const { writeSync, fsyncSync, openSync, renameSync, linkSync, closeSync } = fs;

type Write = (fd: number, bytes: Uint8Array, at: number, length: number) => number;
const asWrite = (write: Write): Partial<typeof fs> => ({
  writeSync: write as unknown as typeof fs.writeSync,
});

/** The calls that decide what a power cut leaves, in their order: "fsync file", "rename", "fsync folder". */
function callsOf(work: () => unknown): readonly string[] {
  const calls: string[] = [];
  const folders = new Set<number>();
  onDisk(
    {
      openSync: (name, flags, mode) => {
        const fd = openSync(name, flags, mode);
        if (flags === 'r') folders.add(fd);
        return fd;
      },
      closeSync: (fd) => {
        folders.delete(fd);
        closeSync(fd);
      },
      fsyncSync: (fd) => {
        calls.push(folders.has(fd) ? 'fsync folder' : 'fsync file');
        fsyncSync(fd);
      },
      renameSync: (from, to) => {
        calls.push('rename');
        renameSync(from, to);
      },
      linkSync: (from, to) => {
        calls.push('link');
        linkSync(from, to);
      },
      ...asWrite((fd, bytes, at, length) => {
        calls.push('write');
        return writeSync(fd, bytes, at, length);
      }),
    },
    work,
  );
  return calls;
}

const faultOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof DiskFault) return error.code;
    throw error;
  }
};

describe('a power cut', () => {
  test('a file gets its name after its content is on the disk, and the name is waited for', () => {
    expect(callsOf(() => writeWhole(path, 'mới'))).toEqual(['write', 'fsync file', 'rename', 'fsync folder']);
  });

  test('the same for a file that is never written over', () => {
    expect(callsOf(() => writeOnce(path, 'mới'))).toEqual(['write', 'fsync file', 'link', 'fsync folder']);
  });

  test('what can be made again is not waited for', () => {
    expect(callsOf(() => writeWhole(path, 'mới', false))).toEqual(['write', 'rename']);
  });

  test('a line of the register is on the disk when it is acknowledged; the first with its name', () => {
    expect(callsOf(() => appendLines(path, ['một']))).toEqual(['write', 'fsync file', 'fsync folder']);
    expect(callsOf(() => appendLines(path, ['hai']))).toEqual(['write', 'fsync file']);
  });
});

describe('a disk that takes only a few bytes at a time', () => {
  const few = asWrite((fd, bytes, at, length) => writeSync(fd, bytes, at, Math.min(3, length)));

  test('files and lines are whole all the same', () => {
    onDisk(few, () => {
      writeWhole(join(dir, 'a'), 'báo cáo mẫu');
      appendLines(path, ['dòng thứ nhất', 'dòng thứ hai']);
    });
    expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('báo cáo mẫu');
    expect(readFileSync(path, 'utf8')).toBe('dòng thứ nhất\ndòng thứ hai\n');
  });

  test('a disk that takes nothing is full', () => {
    const full = asWrite(() => 0);
    expect(faultOf(() => onDisk(full, () => writeWhole(path, 'mới')))).toBe('ENOSPC');
  });
});

describe('a disk that keeps less than it says', () => {
  const less = asWrite((fd, bytes, at, length) => {
    writeSync(fd, bytes, at, length - 1);
    return length;
  });

  test.each([true, false])('the old file stays (durable: %s)', (durable) => {
    writeFileSync(path, 'cũ');
    expect(faultOf(() => onDisk(less, () => writeWhole(path, 'mới', durable)))).toBe('NOT_SAME');
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(join(dir, 'register'))).toEqual(['2026-06.jsonl']);
  });
});

describe('a disk that keeps something else', () => {
  const other = asWrite((fd, bytes, at, length) => {
    const wrong = Uint8Array.from(bytes.subarray(at, at + length), (b, i) => (i === 1 ? b ^ 1 : b));
    return writeSync(fd, wrong, 0, wrong.length);
  });

  test('a file that is to be relied on is not given its name', () => {
    expect(faultOf(() => onDisk(other, () => writeWhole(path, 'mới')))).toBe('NOT_SAME');
    expect(faultOf(() => onDisk(other, () => writeOnce(path, 'mới')))).toBe('NOT_SAME');
    expect(readdirSync(join(dir, 'register'))).toEqual([]);
  });

  test('a line of the register is not acknowledged', () => {
    appendLines(path, ['một']);
    expect(faultOf(() => onDisk(other, () => appendLines(path, ['hai'])))).toBe('NOT_SAME');
  });
});

describe('a disk that is full half way through a batch', () => {
  const full = (): Partial<typeof fs> => {
    let room = 5;
    return asWrite((fd, bytes, at, length) => {
      if (room === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      const written = writeSync(fd, bytes, at, Math.min(room, length));
      room -= written;
      return written;
    });
  };

  test('the register is as it was before', () => {
    appendLines(path, ['một']);
    expect(faultOf(() => onDisk(full(), () => appendLines(path, ['dòng thứ hai'])))).toBe('ENOSPC');
    expect(readFileSync(path, 'utf8')).toBe('một\n');
  });

  test('one that was not there is not begun', () => {
    expect(faultOf(() => onDisk(full(), () => appendLines(path, ['dòng thứ nhất'])))).toBe('ENOSPC');
    expect(readdirSync(join(dir, 'register'))).toEqual([]);
  });
});
