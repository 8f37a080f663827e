import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { beginReplacing, finishReplacing, isReplacing } from '../../src/disk/replace-all.ts';
import { workspaceFormat } from '../../src/model/formats.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
let count = 0;
let dir = '';
const run = (...line: readonly string[]) => world.run(line, undefined, dir);
const text = (path: string): string => readFileSync(join(dir, path), 'utf8');
const put = (path: string, content: string): void => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), content);
};
/** Every file of the workspace with its hash. */
const everything = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && !join(e.parentPath, e.name).includes('.dondoc'))
      .map((e) => join(e.parentPath, e.name))
      .toSorted()
      .map((p) => [p.slice(dir.length + 1), createHash('sha256').update(readFileSync(p)).digest('hex')]),
  );

beforeEach(async () => {
  count += 1;
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
});

/** The workspace as the first format had it: no amendments, older mark, a comment of the office's own. */
async function older(): Promise<void> {
  await run('receive', '--paper', '--unit', 'xa-ha-trung', '--period', '2026-06', '--arrived', '10/6/2026');
  put('dondoc.yaml', '# Của văn thư mẫu\nversion: 1   # giữ ghi chú này\n');
  rmSync(join(dir, 'plan/amendments.yaml'));
  put('plan/waivers.yaml', '# riêng\nversion: 1\nwaivers: [ ]\n');
}

describe('a workspace of an older format', () => {
  test('is read as it is', async () => {
    await older();
    const { code, out } = await run('status', '--period', '2026-06');
    expect([code, out]).toEqual([0, expect.stringContaining('TÌNH HÌNH GỬI BÁO CÁO')]);
  });

  test('is shown what would change, and nothing is written', async () => {
    await older();
    const before = everything();
    for (const line of [['migrate'], ['chuyen-doi'], ['migrate', '--write', '--dry-run']]) {
      const { code, out } = await run(...line);
      expect(code).toBe(0);
      expect(out).toContain('    - version: 1   # giữ ghi chú này\n    + version: 2   # giữ ghi chú này');
      expect(out).toContain(
        '    + # yaml-language-server: $schema=../schemas/waivers.schema.json\n      # riêng',
      );
      expect(out).toContain('plan/amendments.yaml: thêm tệp');
      expect(out).toContain('Chưa ghi gì.');
      expect(everything()).toEqual(before);
    }
  });

  test('is moved: only the lines shown change, the register stays byte for byte', async () => {
    await older();
    const before = everything();
    const shown = JSON.parse((await run('migrate', '--format', 'json')).out);
    const { code, out } = await run('migrate', '--write');
    expect([code, out]).toEqual([0, expect.stringContaining('Đã chuyển xong.')]);
    const after = everything();
    const changed = Object.keys(after).filter((p) => after[p] !== before[p]);
    expect(changed).toEqual(shown.changes.map((c: { path: string }) => c.path).toSorted());
    expect(changed).toEqual(['dondoc.yaml', 'plan/amendments.yaml', 'plan/waivers.yaml']);
    expect(text('dondoc.yaml')).toBe('# Của văn thư mẫu\nversion: 2   # giữ ghi chú này\n');
    expect(text('plan/waivers.yaml')).toBe(
      '# yaml-language-server: $schema=../schemas/waivers.schema.json\n# riêng\nversion: 1\nwaivers: [ ]\n',
    );
    expect((await run('migrate', '--write')).out).toContain('Không có gì phải đổi.');
    expect((await run('plan', 'check')).code).toBe(0);
  });

  test('a file that is not UTF-8 is left alone and named', async () => {
    writeFileSync(join(dir, 'plan/waivers.yaml'), Buffer.from('\ufeffversion: 1\nwaivers: []\n', 'utf16le'));
    const { out } = await run('migrate', '--write');
    expect(out).toContain('Để nguyên vì không phải UTF-8: plan/waivers.yaml.');
  });
});

test('a new workspace has the format of the tool and nothing to change', async () => {
  const { out } = await run('migrate', '--format', 'json');
  expect(JSON.parse(out)).toEqual({
    from: workspaceFormat,
    to: workspaceFormat,
    written: false,
    changes: [],
  });
});

test.each([
  'version: abc',
  'version: "3"',
  'version:',
  'version: 0',
  'version: -1',
  'version: 99999999999999999999',
  '"version": 3',
  '{version: 3}',
  'version: 1\nversion: 2',
])('%s in dondoc.yaml is no version', async (line) => {
  put('dondoc.yaml', `${line}\n`);
  const { code, err } = await run('status');
  expect([code, err.includes('không ghi định dạng bằng đúng một dòng')]).toEqual([3, true]);
});

test('dondoc.yaml saved as UTF-16, or a folder of that name, tells no format', async () => {
  writeFileSync(join(dir, 'dondoc.yaml'), Buffer.from('\ufeffversion: 3\n', 'utf16le'));
  expect((await run('status')).code).toBe(3);
  rmSync(join(dir, 'dondoc.yaml'));
  mkdirSync(join(dir, 'dondoc.yaml'));
  expect((await run('status')).code).toBe(3);
});

test('a plan file of a newer format is named, and nothing is written', async () => {
  put('dondoc.yaml', 'version: 1\n');
  put('plan/office.yaml', text('plan/office.yaml').replace('version: 1', 'version: 2'));
  const { code, err } = await run('migrate', '--write', '--yes');
  expect([code, err.includes('plan/office.yaml'), err.includes('[format-newer]')]).toEqual([3, true, true]);
  expect(text('dondoc.yaml')).toBe('version: 1\n');
});

describe('a workspace of a newer format', () => {
  test.each([[['status']], [['migrate', '--write']], [['plan', 'check']], [['undo', '--reason', 'mẫu']]])(
    'is refused by %j with what was found, what is known and what to do',
    async (line) => {
      put('dondoc.yaml', 'version: 9\n');
      const before = everything();
      const { code, err } = await run(...line);
      expect(code).toBe(3);
      expect(err).toContain('dondoc.yaml có định dạng 9');
      expect(err).toContain(`chỉ biết đến định dạng ${workspaceFormat}`);
      expect(err).toContain('Cài bản dondoc mới');
      expect(everything()).toEqual(before);
    },
  );

  test('so is one newer file of the plan, at its line', async () => {
    put('plan/waivers.yaml', '# a\nversion: 4\nngoai_le: []\n');
    const { code, out } = await run('plan', 'check');
    expect(code).toBe(1);
    expect(out).toContain('plan/waivers.yaml:2:10');
    expect(out).toContain('format-newer');
    expect(out).not.toContain('schema-unknown-key');
  });
});

describe('stopped half-way', () => {
  const bytes = (t: string): Uint8Array => Buffer.from(t, 'utf8');
  const replacements = () => [
    { path: 'plan/amendments.yaml', after: bytes('mới\n') },
    { path: 'plan/waivers.yaml', before: bytes(text('plan/waivers.yaml')), after: bytes('khác\n') },
    { path: 'dondoc.yaml', before: bytes(text('dondoc.yaml')), after: bytes('version: 2 # xong\n') },
  ];

  /** The list is written; of the files so many are already in place. */
  const stopAfter = (done: number): void => {
    rmSync(join(dir, 'plan/amendments.yaml'));
    const all = replacements();
    beginReplacing(dir, all);
    for (const r of all.slice(0, done)) writeFileSync(join(dir, r.path), r.after);
  };

  test.each([0, 1, 2, 3])(
    'after %i of three files: other commands refuse, migrate finishes',
    async (done) => {
      stopAfter(done);
      const refused = await run('status', '--period', '2026-06');
      expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('dondoc migrate --write')]);
      const dry = await run('migrate');
      expect(dry.out).toContain('dở dang');
      expect(isReplacing(dir)).toBe(true);
      expect(finishReplacing(dir)).toEqual({ edited: [] });
      expect(['plan/amendments.yaml', 'plan/waivers.yaml', 'dondoc.yaml'].map(text)).toEqual([
        'mới\n',
        'khác\n',
        'version: 2 # xong\n',
      ]);
      expect([isReplacing(dir), existsSync(join(dir, '.dondoc/migrate'))]).toEqual([false, false]);
    },
  );

  test('through the command, then it goes on with what is left', async () => {
    await older();
    beginReplacing(dir, [
      { path: 'dondoc.yaml', before: bytes(text('dondoc.yaml')), after: bytes('version: 2 # xong\n') },
    ]);
    const { code, out } = await run('migrate', '--write');
    expect([code, out]).toEqual([0, expect.stringContaining('Đã làm nốt lần chuyển trước: dondoc.yaml.')]);
    expect(text('dondoc.yaml')).toBe('version: 2 # xong\n');
    expect(existsSync(join(dir, 'plan/amendments.yaml'))).toBe(true);
  });

  test('before the list is written nothing has happened', async () => {
    mkdirSync(join(dir, '.dondoc/migrate'), { recursive: true });
    put('.dondoc/migrate/0.new', 'nửa chừng');
    expect((await run('status', '--period', '2026-06')).code).toBe(0);
  });

  test('a file edited in between stops it: told by name, nothing more is written', async () => {
    stopAfter(1);
    put('plan/waivers.yaml', 'sửa tay\n');
    const before = everything();
    const { code, err } = await run('migrate', '--write');
    expect([code, err]).toEqual([3, expect.stringContaining('plan/waivers.yaml')]);
    expect(everything()).toEqual(before);
  });
});

test('in a copy under another place nothing depends on where it lies', async () => {
  await older();
  const copy = join(world.dir, `bản sao ${count}`);
  cpSync(dir, copy, { recursive: true });
  const { out } = await world.run(['migrate'], undefined, copy);
  expect(out).toBe((await run('migrate')).out);
});
