import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostTag } from '../../src/disk/process-alive.ts';
import { type BackupManifest, isBackupPath, manifestName } from '../../src/model/backup.ts';
import { packPart, zip } from '../../src/render/zip.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const at = '2026-06-25T08:00:00+07:00';
const later = '2026-07-01T08:00:00+07:00';
const run = (line: string, cwd = world.dir) => world.run(line, later, cwd);
const path = (name: string): string => join(world.dir, name);
const lv = (name: string): string => join(world.dir, 'lv', name);
const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const stored = `submissions/${hashOf('báo cáo mẫu')}.pdf`;
let count = 0;
/** A new name each time: nothing is ever restored over something. */
const next = (): string => {
  count += 1;
  return `r${count}`;
};

const filesUnder = (dir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && !join(e.parentPath, e.name).includes('.dondoc'))
      .map((e) => join(e.parentPath, e.name))
      .toSorted()
      .map((p) => [p.slice(dir.length + 1), hashOf(readFileSync(p))]),
  );

/** Nothing was made, not even for a while. */
const nothingAt = (name: string): void => {
  expect(existsSync(path(name))).toBe(false);
  expect(readdirSync(world.dir).filter((n) => n.endsWith('.tmp'))).toEqual([]);
};

beforeAll(async () => {
  await world.run('init lv');
  const papers = ['xa-ha-trung', 'so-noi-vu', 'so-y-te'];
  for (const unit of papers)
    await world.run(`receive --paper --unit ${unit} --period 2026-06 --arrived 10/6/2026`, at, lv(''));
  writeFileSync(lv(stored), 'báo cáo mẫu');
  mkdirSync(lv('editorial'), { recursive: true });
  utimesSync(lv(stored), 1_700_000_000, 1_700_000_000);
  expect((await world.run('backup ../goc.zip', at, lv(''))).code).toBe(0);
});

describe('restore', () => {
  test('gives the workspace back, byte for byte, with the times of its files', async () => {
    const dir = next();
    const { code, out } = await run(`restore goc.zip ${dir}`);
    expect([code, out]).toEqual([0, expect.stringContaining('như lúc 08:00 ngày 25/6/2026')]);
    expect(out).toContain('register/2026-06.jsonl: 3 việc');
    expect(filesUnder(path(dir))).toEqual(filesUnder(path('lv')));
    expect(statSync(path(`${dir}/${stored}`)).mtimeMs).toBe(1_700_000_000_000);
    const [before, after] = [
      await run('status --period 2026-06', lv('')),
      await run('status --period 2026-06', path(dir)),
    ];
    expect(after.out).toBe(before.out);
    expect(existsSync(path(`${dir}/${manifestName}`))).toBe(false);
  });

  test('a backup of the restored workspace holds the same files', async () => {
    const dir = next();
    await run(`restore goc.zip ${dir}`);
    await world.run(`backup ../lai.zip`, at, path(dir));
    expect(hashOf(readFileSync(path('lai.zip')))).toBe(hashOf(readFileSync(path('goc.zip'))));
  });

  test('an empty folder will do', async () => {
    const dir = next();
    mkdirSync(path(dir));
    expect((await run(`phuc-hoi goc.zip ${dir}`)).code).toBe(0);
    expect(existsSync(path(`${dir}/dondoc.yaml`))).toBe(true);
  });

  test('under --dry-run only checks the backup', async () => {
    const before = readdirSync(world.dir);
    const check = await run('restore goc.zip --dry-run');
    expect([check.code, check.out]).toEqual([0, expect.stringContaining('mọi tệp khớp mã băm')]);
    const trial = await run('restore goc.zip cho-moi --dry-run');
    expect([trial.code, trial.out]).toEqual([0, expect.stringContaining('Sẽ phục hồi vào “cho-moi”')]);
    expect(readdirSync(world.dir)).toEqual(before);
  });

  test('what was damaged then is named now, exit 1', async () => {
    const dir = next();
    writeFileSync(lv(stored), 'đã sửa');
    await world.run('backup ../hong.zip', at, lv(''));
    writeFileSync(lv(stored), 'báo cáo mẫu');
    utimesSync(lv(stored), 1_700_000_000, 1_700_000_000);
    const { code, out } = await run(`restore hong.zip ${dir}`);
    expect([code, out]).toEqual([1, expect.stringContaining('được phục hồi nguyên như vậy')]);
    expect(out).toContain(stored);
  });

  test('what a stopped run left is cleared away and named', async () => {
    const dir = next();
    const left = `.${dir}.${hostTag}.999999999.1.tmp`;
    mkdirSync(path(`${left}/plan`), { recursive: true });
    writeFileSync(path(`${left}/plan/units.yaml`), 'dở');
    const { code, out } = await run(`restore goc.zip ${dir}`);
    expect([code, out]).toEqual([0, expect.stringContaining(left)]);
    expect(existsSync(path(left))).toBe(false);
  });
});

describe('where a backup may be restored to', () => {
  test.each([
    ['lv', 'đã có nội dung'],
    ['lv/moi', 'nằm trong một thư mục làm việc'],
    ['khong-co/moi', 'Không có thư mục “khong-co”'],
    ['goc.zip', 'là một tệp'],
    ['', 'Phục hồi vào thư mục nào'],
  ])('%s: refused', async (dir, words) => {
    const before = filesUnder(path('lv'));
    const { code, err } = await run(`restore goc.zip ${dir}`);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(filesUnder(path('lv'))).toEqual(before);
  });

  test('the folder one stands in is not replaced', async () => {
    mkdirSync(path('dang-dung'));
    const { code, err } = await run('restore ../goc.zip .', path('dang-dung'));
    expect([code, err]).toEqual([2, expect.stringContaining('đang đứng')]);
  });

  test('a file that is not there', async () => {
    const { code, err } = await run('restore mat.zip moi');
    expect([code, err]).toEqual([2, expect.stringContaining('Không có tệp “mat.zip”')]);
  });
});

/** The backup with something done to its bytes. */
function damaged(change: (bytes: Buffer) => Buffer): string {
  const name = `${next()}.zip`;
  writeFileSync(path(name), change(Buffer.from(readFileSync(path('goc.zip')))));
  return name;
}

async function refused(file: string, words: string): Promise<void> {
  const dir = next();
  const { code, err } = await run(`restore ${file} ${dir}`);
  expect([code, err]).toEqual([3, expect.stringContaining(words)]);
  expect(err).toContain('Chưa ghi gì');
  nothingAt(dir);
  expect((await run(`restore ${file} --dry-run`)).code).toBe(3);
}

describe('a damaged or foreign backup is refused before anything is written', () => {
  test('cut off', async () => {
    const bytes = readFileSync(path('goc.zip'));
    for (const share of [0.1, 0.5, 0.9, 0.999])
      await refused(
        damaged((b) => b.subarray(0, Math.floor(bytes.length * share))),
        'Không phục hồi từ',
      );
    await refused(
      damaged((b) => b.subarray(0, b.length - 1)),
      'cắt, thiếu phần cuối',
    );
  });

  test('one bit anywhere', async () => {
    const size = readFileSync(path('goc.zip')).length;
    for (let i = 0; i < 40; i++) {
      const place = Math.floor((i / 40) * size) + (i % 7);
      const file = damaged((b) => {
        b[place] = (b[place] ?? 0) ^ (1 << (i % 8));
        return b;
      });
      const { code, err } = await run(`restore ${file} --dry-run`);
      expect([place, code, err]).toEqual([place, 3, expect.stringContaining('Không phục hồi từ')]);
    }
  });

  test('bytes after its end, and the same zip written by another program', async () => {
    await refused(
      damaged((b) => Buffer.concat([b, Buffer.from('x')])),
      'cấu trúc tệp',
    );
    await refused(
      damaged(() => Buffer.from(zipSync({ [manifestName]: Buffer.from('{}') }))),
      'Không phục hồi từ',
    );
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text', Buffer.from('không phải bản sao lưu, chỉ là một đoạn văn bản mẫu')],
    ['another zip', Buffer.from(zip([packPart('a.txt', 'a')]))],
  ])('%s', async (_what, bytes) => {
    await refused(
      damaged(() => bytes),
      'không phải bản sao lưu do dondoc backup làm ra',
    );
  });
});

/** A backup forged by hand: the manifest as given, then these files. */
function forged(change: Partial<BackupManifest>, files: readonly (readonly [string, string])[] = []): string {
  const manifest = {
    format: 1,
    tool: '0.1.0',
    workspaceFormat: 2,
    moment: at,
    files: files.map(([name, text]) => ({
      path: name,
      bytes: Buffer.byteLength(text),
      sha256: hashOf(text),
      modified: '2026-06-19T01:05:00.000Z',
    })),
    registers: [],
    ...change,
  };
  const parts = [[manifestName, JSON.stringify(manifest)] as const, ...files];
  // `zip` sorts by name: the manifest is put first under a name that sorts so.
  const bytes = Buffer.from(
    zip(parts.map(([name, text], i) => packPart(`${String.fromCharCode(33 + i)}${name.slice(1)}`, text))),
  );
  let out = bytes;
  for (const [i, [name]] of parts.entries()) {
    const from = Buffer.from(`${String.fromCharCode(33 + i)}${name.slice(1)}`);
    for (let place = out.indexOf(from); place >= 0; place = out.indexOf(from, place + 1)) {
      out = Buffer.concat([out.subarray(0, place), Buffer.from(name), out.subarray(place + from.length)]);
    }
  }
  const file = `${next()}.zip`;
  writeFileSync(path(file), out);
  return file;
}

describe('a forged backup', () => {
  test('the forger of this test makes backups that pass', async () => {
    const file = forged({}, [['dondoc.yaml', 'version: 2\n']]);
    expect((await run(`restore ${file} ${next()}`)).code).toBe(0);
  });

  test('of a newer format is refused politely', async () => {
    await refused(forged({ format: 2 }), 'bản dondoc mới hơn ghi (định dạng sao lưu 2');
    await refused(forged({ workspaceFormat: 99 }), 'định dạng 99');
  });

  test.each([
    '../ngoai.txt',
    'plan/../../ngoai.txt',
    '/etc/ngoai.txt',
    'C:/ngoai.txt',
    'plan\\..\\..\\ngoai.txt',
    'plan//x',
    '.dondoc/lock',
    'khac/x.txt',
    'dondoc.yaml/x',
  ])('with the path %s', async (name) => {
    await refused(forged({}, [[name, 'x']]), 'ra ngoài thư mục làm việc');
    expect(existsSync(join(world.dir, '..', 'ngoai.txt'))).toBe(false);
  });

  test('with a hash, a size or a list that is not that of its files', async () => {
    const one: BackupManifest['files'][number] = {
      path: 'dondoc.yaml',
      bytes: 11,
      sha256: hashOf('khác'),
      modified: '2026-06-19T01:05:00.000Z',
    };
    const files = [['dondoc.yaml', 'version: 2\n']] as const;
    await refused(forged({ files: [one] }, files), 'không khớp mã kiểm');
    await refused(forged({ files: [{ ...one, bytes: 10 }] }, files), 'không đúng như bản kê');
    await refused(forged({ files: [] }, files), 'không đúng như bản kê');
    await refused(forged({ files: [one, { ...one, path: 'plan/x' }] }, files), 'không khớp mã kiểm');
    await refused(forged({ files: [one, one] }, files), 'bản kê trong tệp không đọc được');
  });

  test('that says more events than its registers hold is not put in place', async () => {
    const file = forged({ registers: [{ file: 'register/2026-06.jsonl', events: 7 }] }, [
      ['dondoc.yaml', 'version: 2\n'],
    ]);
    const dir = next();
    const { code, err } = await run(`restore ${file} ${dir}`);
    expect([code, err]).toEqual([3, expect.stringContaining('register/2026-06.jsonl')]);
    nothingAt(dir);
  });
});

test('a stopped run leaves nothing at the place; the copy is whole once more', async () => {
  copyFileSync(path('goc.zip'), path('ban-hai.zip'));
  const dir = next();
  expect((await run(`restore ban-hai.zip ${dir}`)).code).toBe(0);
  expect(readdirSync(world.dir).filter((n) => n.endsWith('.tmp'))).toEqual([]);
});

test('paths of a backup', () => {
  expect(['dondoc.yaml', 'plan/a b.yaml', 'out/2026-06/tệp.docx'].every(isBackupPath)).toBe(true);
  expect(
    ['plan', 'plan/', 'plan/.', 'plan/a\u0000b', 'Plan/x', 'contacts.csv/x', ''].some(isBackupPath),
  ).toBe(false);
});
