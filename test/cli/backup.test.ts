import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hostTag } from '../../src/disk/process-alive.ts';
import { manifestName } from '../../src/model/backup.ts';
import { directoryEntry, endOfZip } from '../../src/render/zip-records.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
let count = 0;
let dir = '';
const at = '2026-06-25T08:00:00+07:00';
const run = (line: string, moment = at) => world.run(line, moment, dir);
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), content);
};
const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const report = 'báo cáo mẫu (hư cấu)';
const stored = `submissions/${hashOf(report)}.pdf`;
const entriesOf = (name: string): Readonly<Record<string, Uint8Array>> =>
  unzipSync(readFileSync(join(world.dir, name)));
const manifestOf = (name: string) =>
  JSON.parse(Buffer.from(entriesOf(name)[manifestName] ?? new Uint8Array()).toString());

beforeEach(async () => {
  count += 1;
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
  await run('receive --paper --unit xa-ha-trung --period 2026-06 --arrived 10/6/2026');
  await run('receive --paper --unit so-noi-vu --period 2026-06 --arrived 11/6/2026');
  put(stored, report);
  put('contacts.csv', 'Đơn vị,Điện thoại\n');
  put('out/2026-06/thu.docx', 'làm lại được');
  put('.dondoc/cache/x.json', '{}');
});

describe('backup', () => {
  test('takes in what cannot be made again, and says that it was read back', async () => {
    const { code, out } = await run(`backup ../b${count}.zip`);
    expect([code, out]).toEqual([0, expect.stringContaining('khớp mã băm SHA-256')]);
    expect(out).toContain('lúc 08:00 ngày 25/6/2026');
    expect(out).toContain('register/2026-06.jsonl: 2 việc');
    const entries = entriesOf(`b${count}.zip`);
    const names = Object.keys(entries);
    expect(names[0]).toBe(manifestName);
    expect(names).toEqual(
      expect.arrayContaining([
        'dondoc.yaml',
        '.gitignore',
        'contacts.csv',
        'plan/units.yaml',
        'plan/source/decision.txt',
        'templates/cong-van.docx',
        'register/2026-06.jsonl',
        stored,
      ]),
    );
    expect(names.filter((n) => /^(out|\.dondoc)\//.test(n) || n.includes('lock'))).toEqual([]);
    for (const [name, bytes] of Object.entries(entries))
      if (name !== manifestName) expect(Buffer.from(bytes).equals(readFileSync(join(dir, name)))).toBe(true);
  });

  test('lists every file with size and hash, the moment and the events of each register', async () => {
    await run(`backup ../b${count}.zip`);
    const manifest = manifestOf(`b${count}.zip`);
    expect(manifest).toMatchObject({ format: 1, workspaceFormat: 2, moment: at });
    expect(manifest.registers).toEqual([{ file: 'register/2026-06.jsonl', events: 2 }]);
    const file = manifest.files.find((f: { path: string }) => f.path === stored);
    expect(file).toEqual({
      path: stored,
      bytes: Buffer.byteLength(report),
      sha256: hashOf(report),
      modified: statSync(join(dir, stored)).mtime.toISOString(),
    });
    const names = Object.keys(entriesOf(`b${count}.zip`)).slice(1);
    expect(manifest.files.map((f: { path: string }) => f.path)).toEqual(names);
  });

  test('the same workspace at the same moment gives the same bytes', async () => {
    await run(`backup ../a${count}.zip`);
    await run(`sao-luu ../b${count}.zip`);
    const [a, b] = ['a', 'b'].map((n) => hashOf(readFileSync(join(world.dir, `${n}${count}.zip`))));
    expect(a).toBe(b);
  });

  test('takes in out/ only when it is asked for', async () => {
    const { out } = await run(`backup ../b${count}.zip --with-out`);
    expect(Object.keys(entriesOf(`b${count}.zip`))).toContain('out/2026-06/thu.docx');
    expect(out).not.toContain('--with-out');
  });

  test('under --dry-run shows what would be in it and writes nothing', async () => {
    const before = readdirSync(world.dir);
    const { code, out } = await run(`backup ../b${count}.zip --dry-run`);
    expect([code, out]).toEqual([0, expect.stringMatching(/Sẽ sao lưu \d+ tệp[\s\S]*chưa ghi gì/)]);
    expect(readdirSync(world.dir)).toEqual(before);
  });

  test('names what lies in the folder and is not part of it', async () => {
    put('thu-den/x.txt', 'x');
    expect((await run(`backup ../b${count}.zip`)).out).toContain('nên cũng không đưa vào: thu-den.');
  });

  test('a large file and thousands of small ones', async () => {
    const large = Buffer.alloc(33 * 1024 * 1024, 'Báo cáo mẫu. ');
    put('templates/lon.txt', large);
    for (let i = 0; i < 2000; i++) put(`editorial/tep-${i}.txt`, `tệp ${i}`);
    expect((await run(`backup ../b${count}.zip`)).code).toBe(0);
    const entries = entriesOf(`b${count}.zip`);
    expect(hashOf(entries['templates/lon.txt'] ?? '')).toBe(hashOf(large));
    expect(Buffer.from(entries['editorial/tep-1999.txt'] ?? []).toString()).toBe('tệp 1999');
  });
});

describe('where a backup may go', () => {
  test('an existing file is replaced only with --replace, and only if it is a backup', async () => {
    await run(`backup ../b${count}.zip`);
    const again = await run(`backup ../b${count}.zip`, '2026-06-26T08:00:00+07:00');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--replace')]);
    expect(manifestOf(`b${count}.zip`).moment).toBe(at);
    expect((await run(`backup ../b${count}.zip --replace`, '2026-06-26T08:00:00+07:00')).code).toBe(0);
    expect(manifestOf(`b${count}.zip`).moment).toBe('2026-06-26T08:00:00+07:00');
    writeFileSync(join(world.dir, `khac${count}.zip`), 'của người khác');
    const other = await run(`backup ../khac${count}.zip --replace`);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('không phải một bản sao lưu')]);
    expect(readFileSync(join(world.dir, `khac${count}.zip`), 'utf8')).toBe('của người khác');
  });

  test.each([
    ['submissions/b.zip', 'submissions/'],
    ['register/b.zip', 'register/'],
    ['plan/source/b.zip', 'plan/'],
    ['out/b.zip', 'out/'],
    ['.dondoc/b.zip', '.dondoc/'],
    ['b.txt', '.zip'],
    ['plan', 'là một thư mục'],
    ['../khong-co/b.zip', 'Không có thư mục “../khong-co”'],
  ])('%s is refused', async (file, words) => {
    const { code, err } = await run(`backup ${file}`);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(join(dir, file)) && statSync(join(dir, file)).isFile()).toBe(false);
  });

  test('through a link into the store too', async () => {
    symlinkSync(join(dir, 'submissions'), join(world.dir, `noi${count}`));
    const { code, err } = await run(`backup ../noi${count}/b.zip`);
    expect([code, err]).toEqual([2, expect.stringContaining('submissions/')]);
  });

  test('in the root of the workspace it is made, with advice', async () => {
    const { code, out } = await run('backup sao-luu.zip');
    expect([code, out]).toEqual([0, expect.stringContaining('chép thêm sang ổ đĩa khác')]);
  });

  test('what a stopped run left is cleared away and named', async () => {
    const left = `.b${count}.zip.${hostTag}.999999999.1.tmp`;
    writeFileSync(join(world.dir, left), 'dở');
    const { out } = await run(`backup ../b${count}.zip`);
    expect(out).toContain(left);
    expect(readdirSync(world.dir).filter((n) => n.endsWith('.tmp'))).toEqual([]);
  });

  test('nobody else writes meanwhile', async () => {
    put('.dondoc/lock', JSON.stringify({ pid: 1, host: 'may-khac', user: 'ai đó', since: at }));
    const { code } = await run(`backup ../b${count}.zip`);
    expect([code, existsSync(join(world.dir, `b${count}.zip`))]).toEqual([3, false]);
  }, 20_000);
});

describe('a damaged workspace is backed up, with every fault named and exit 1', () => {
  test('a stored file that was changed', async () => {
    put(stored, 'đã sửa');
    const { code, out } = await run(`backup ../b${count}.zip`);
    expect([code, out]).toEqual([1, expect.stringContaining(`${stored}: nội dung đã bị thay đổi`)]);
    expect(out).toContain('CẦN XEM: 1 điều');
    expect(Buffer.from(entriesOf(`b${count}.zip`)[stored] ?? []).toString()).toBe('đã sửa');
  });

  test('a stored file that is gone', async () => {
    put('thu.txt', 'văn bản mẫu');
    const given = await run('receive thu.txt --document --unit so-y-te --period 2026-06 --arrived 12/6/2026');
    expect(given.out).toContain('1 văn bản');
    renameSync(join(dir, 'submissions', `${hashOf('văn bản mẫu')}.txt`), join(world.dir, `dời${count}.txt`));
    const { code, out } = await run(`backup ../b${count}.zip`);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('“thu.txt” ghi trong sổ ở sự kiện 2026-06-0003'),
    ]);
  });

  test('a torn last line and an edited one', async () => {
    appendFileSync(join(dir, 'register/2026-06.jsonl'), '{"id":"2026-06-0003","per');
    const torn = await run(`backup ../a${count}.zip`);
    expect([torn.code, torn.out]).toEqual([1, expect.stringContaining('register-torn-line')]);
    const text = readFileSync(join(dir, 'register/2026-06.jsonl'), 'utf8');
    put('register/2026-06.jsonl', text.replace('so-noi-vu', 'so-y-te'));
    const edited = await run(`backup ../b${count}.zip`);
    expect([edited.code, edited.out]).toEqual([1, expect.stringContaining('register-line-damaged')]);
    expect(manifestOf(`b${count}.zip`).registers).toEqual([{ file: 'register/2026-06.jsonl', events: 1 }]);
  });

  test('a link and a name that other systems do not take are left out and named', async () => {
    symlinkSync('/dev/null', join(dir, 'templates/noi.docx'));
    put('templates/a:b.docx', 'x');
    const { code, out } = await run(`backup ../b${count}.zip`);
    expect(code).toBe(1);
    expect(out).toContain('templates/noi.docx: là liên kết');
    expect(out).toContain('templates/a:b.docx: tên có ký tự');
  });

  test('of a plan that cannot be read', async () => {
    put('plan/units.yaml', 'units: [');
    expect((await run(`backup ../b${count}.zip`)).code).toBe(0);
  });
});

test('in English too', async () => {
  put(stored, 'đã sửa');
  const { out } = await run(`backup ../b${count}.zip --lang en`);
  expect(out).toMatch(/Backed up \d+ files \([\d.]+ KB|MB\)/);
  expect(out).toContain('TO LOOK AT: 1 point');
});

test('a place beyond 4 GB and more than 65,534 entries stand in the 64-bit fields', () => {
  const far = directoryEntry(
    { name: Buffer.from('a'), method: 'stored', crc: 1, packed: 2, size: 2 },
    5_000_000_000,
  );
  const view = new DataView(far.buffer);
  expect([view.getUint32(42, true), view.getUint16(30, true)]).toEqual([0xffff_ffff, 12]);
  expect(view.getBigUint64(46 + 1 + 4, true)).toBe(5_000_000_000n);
  const end = endOfZip({ entries: 70_000, start: 5_000_000_000, size: 9 });
  expect(end.length).toBe(56 + 20 + 22);
  const fields = new DataView(end.buffer);
  expect(fields.getBigUint64(32, true)).toBe(70_000n);
  expect(fields.getBigUint64(48, true)).toBe(5_000_000_000n);
  expect(fields.getBigUint64(56 + 8, true)).toBe(5_000_000_009n);
});
