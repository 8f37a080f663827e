import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/cli/failure.ts';
import { DiskFault } from '../../src/disk/fault.ts';
import { clearAllLeftovers, leftoversUnder, temporaryBeside } from '../../src/disk/leftovers.ts';
import { hostTag } from '../../src/disk/process-alive.ts';
import { sha256Of, storeSubmission } from '../../src/disk/store.ts';
import { writeOnce, writeWhole } from '../../src/disk/write.ts';
import { cliEn } from '../../src/messages/en/cli.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dondoc-write-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const names = (folder = dir): readonly string[] => readdirSync(folder).toSorted();
const faultOf = (work: () => unknown): DiskFault => {
  try {
    work();
  } catch (error) {
    if (error instanceof DiskFault) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('writing a file whole', () => {
  test('new folders are made, the old content is replaced, nothing else is left', () => {
    const path = join(dir, 'a/b/c.txt');
    writeWhole(path, 'một');
    writeWhole(path, 'hai', false);
    expect(readFileSync(path, 'utf8')).toBe('hai');
    expect(names(join(dir, 'a/b'))).toEqual(['c.txt']);
  });

  test('a name of the greatest length is written, and a longer one is refused by its own name', () => {
    const longest = `${'đ'.repeat(125)}.xlsx`;
    writeWhole(join(dir, longest), 'x');
    expect(names()).toEqual([longest]);
    const fault = faultOf(() => writeWhole(join(dir, `đ${longest}`), 'x'));
    expect(fault).toMatchObject({ code: 'ENAMETOOLONG', path: join(dir, `đ${longest}`) });
    expect(names()).toEqual([longest]);
  });

  test('a folder in the way is named, and no temporary file stays', () => {
    mkdirSync(join(dir, 'bao-cao.xlsx'));
    const fault = faultOf(() => writeWhole(join(dir, 'bao-cao.xlsx'), 'x'));
    expect(fault.path).toBe(join(dir, 'bao-cao.xlsx'));
    expect(names()).toEqual(['bao-cao.xlsx']);
  });

  test('a file that is never written over keeps what it holds', () => {
    const path = join(dir, 'x.bin');
    expect([writeOnce(path, 'một'), writeOnce(path, 'hai')]).toEqual([true, false]);
    expect([readFileSync(path, 'utf8'), names()]).toEqual(['một', ['x.bin']]);
    expect(lstatSync(path).nlink).toBe(1);
  });
});

describe('the store', () => {
  const bytes = Buffer.from('báo cáo');
  const name = `${sha256Of(bytes)}.xlsx`;
  const store = (): string | undefined => storeSubmission(dir, sha256Of(bytes), 'xlsx', bytes);

  test('a copy that is there is not made again', () => {
    expect([store(), store()]).toEqual([name, undefined]);
  });

  test.each([
    ['cut off', (path: string) => writeFileSync(path, bytes.subarray(0, 3))],
    ['other letters of the same length', (path: string) => writeFileSync(path, Buffer.alloc(bytes.length))],
    ['a link', (path: string) => symlinkSync('/dev/null', path)],
  ])('a copy that is not what its name says (%s) is mended', (_, damage) => {
    const path = join(dir, 'submissions', name);
    mkdirSync(join(dir, 'submissions'));
    damage(path);
    expect(store()).toBe(name);
    expect([readFileSync(path).equals(bytes), lstatSync(path).isFile()]).toEqual([true, true]);
    expect(names(join(dir, 'submissions'))).toEqual([name]);
  });
});

describe('what killed runs leave', () => {
  const gone = 2 ** 22 + 1; // above the highest number that Linux gives a process
  const left = (tag: string, pid: number): string => `.bao-cao.docx.${tag}${pid}.3.tmp`;

  test('goes with the next writing into the folder; that of living or other machines’ processes stays for a day', () => {
    const own = left(`${hostTag}.`, gone);
    const [living, elsewhere] = [left(`${hostTag}.`, process.ppid), left('abcdef.', gone)];
    for (const name of [own, living, elsewhere]) writeFileSync(join(dir, name), 'x');
    writeWhole(join(dir, 'moi.txt'), 'x', false);
    expect(names()).toEqual([living, elsewhere, 'moi.txt'].toSorted());
    const old = new Date('2026-01-01T00:00:00Z');
    for (const name of [living, elsewhere]) utimesSync(join(dir, name), old, old);
    const now = lstatSync(join(dir, 'moi.txt')).mtimeMs;
    writeFileSync(join(dir, 'dondoc.yaml'), 'version: 2\n');
    expect(leftoversUnder(dir, now).every((l) => l.abandoned)).toBe(true);
    clearAllLeftovers(dir, now);
    expect(names()).toEqual(['dondoc.yaml', 'moi.txt']);
  });

  test('a file of somebody that only resembles one is left alone', () => {
    const theirs = ['bao-cao.1.2.tmp', '.bao-cao.tmp', '.x.12.tmp'];
    for (const name of theirs) writeFileSync(join(dir, name), 'x');
    writeWhole(join(dir, 'moi.txt'), 'x');
    expect(names()).toEqual([...theirs, 'moi.txt'].toSorted());
    expect(temporaryBeside(join(dir, 'moi.txt'))).toMatch(/\/\.moi\.txt\.[0-9a-f]{6}\.\d+\.\d+\.tmp$/);
  });
});

describe('folders of a workspace that are links', () => {
  test('one that leads outside is refused and named, one that stays inside is followed', () => {
    const outside = mkdtempSync(join(tmpdir(), 'dondoc-outside-'));
    writeFileSync(join(dir, 'dondoc.yaml'), 'version: 2\n');
    mkdirSync(join(dir, 'that'));
    symlinkSync(outside, join(dir, 'out'));
    symlinkSync('that', join(dir, 'register'));
    symlinkSync('/khong/co', join(dir, 'submissions'));
    expect(faultOf(() => writeWhole(join(dir, 'out/2026-06/a.docx'), 'x'))).toMatchObject({
      code: 'OUTSIDE',
      path: join(dir, 'out'),
    });
    expect(faultOf(() => writeWhole(join(dir, 'submissions/a'), 'x')).code).toBe('OUTSIDE');
    writeWhole(join(dir, 'register/2026-06.jsonl'), 'x');
    expect([readdirSync(outside), existsSync(join(dir, 'that/2026-06.jsonl'))]).toEqual([[], true]);
    rmSync(outside, { recursive: true });
  });
});

describe('messages', () => {
  test.skipIf(process.getuid?.() === 0)('a folder without permission', () => {
    chmodSync(dir, 0o500);
    expect(faultOf(() => writeWhole(join(dir, 'a'), 'x'))).toMatchObject({ code: 'EACCES' });
    chmodSync(dir, 0o700);
  });

  test.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'ENAMETOOLONG', 'IN_USE', 'NOT_SAME', 'OUTSIDE'])(
    '%s: what happened, the file, what to do, in both languages',
    (code) => {
      const fault = new DiskFault(code, '/lv/out/tong-hop.xlsx');
      const [vi, en] = [describeFailure(fault, cliVi), describeFailure(fault, cliEn)];
      for (const said of [vi, en]) expect(said).toMatch(/\. .*: \/lv\/out\/tong-hop\.xlsx \([A-Z_]+\)$/);
      expect(vi).not.toContain(cliVi.toolFault({ message: '' }).slice(0, 20));
      expect(vi).not.toBe(en);
    },
  );

  test('a file open in Excel is said to be closed there', () => {
    expect(describeFailure(new DiskFault('IN_USE', 'a.xlsx'), cliVi)).toMatch(/Excel.*Đóng tệp/);
  });
});
