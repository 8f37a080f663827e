import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandTable } from '../../src/cli/table.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const at = '2026-06-25T08:00:00+07:00';
const run = (line: readonly string[]) => world.run(line, at, dir);
const reason = ['--reason', 'Mẫu'];
const june = ['--period', '2026-06'];

/** Everything on the disk, also what no person looks at. */
const everything = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(world.dir, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .toSorted()
      .map((p) => [p, createHash('sha256').update(readFileSync(p)).digest('hex')]),
  );

/** Each writes something without --dry-run; the word is what the trial shows of it. */
const writing: readonly (readonly [line: readonly string[], shows: string])[] = [
  [['init', '../moi'], '../moi'],
  [['plan', 'import', 'quyet-dinh.txt', '--out', 'nhap'], 'nhap'],
  [
    ['request', '--number', '9/KH', '--date', '1/6/2026', '--subject', 'x', '--due', '20/8/2026'],
    '2026-dx-01',
  ],
  [['form', 'xa-ha-trung', ...june], 'Đã làm 1 biểu mẫu'],
  [['receive', '--paper', '--unit', 'so-y-te', ...june, '--arrived', '12/6/2026'], 'Đã ghi 1 văn bản'],
  [['return', 'so-noi-vu', ...june, ...reason, '--by', '30/6/2026'], 'trả lại'],
  [['extend', 'so-tai-chinh', ...june, ...reason, '--until', '30/6/2026'], 'được gia hạn đến ngày 30/6/2026'],
  [['exempt', 'so-tai-chinh', ...june, ...reason], 'được miễn báo cáo'],
  [['nil', 'so-tai-chinh', ...june, ...reason, '--answered', '12/6/2026'], 'không phát sinh'],
  [['revoke', 'so-noi-vu', ...june, ...reason], '2026-06-0004'],
  [['confirm', 'so-noi-vu', ...june, ...reason, '--arrived', '9/6/2026'], '2026-06-0004'],
  [['note', 'so-noi-vu', 'đã gọi', ...june], '2026-06-0004'],
  [['undo', ...reason], 'Sẽ hủy việc 2026-06-0002'],
  [['receipt', 'so-noi-vu', ...june], 'phieu-tiep-nhan'],
  [['remind', ...june, '--due', '30/6/2026'], 'Đôn đốc lần 1: 187 đơn vị'],
  [['consolidate', ...june], 'bao-cao-tong-hop-2026-06.docx'],
  [['edit', '2026-06'], 'editorial/2026-06.yaml'],
  [['close', '2026-06', ...reason], 'bien-ban-khoa-ky-2026-06.docx'],
  [['register', 'export', ...june], 'so-van-ban-den-2026-06.xlsx'],
  [['backup', '../b.zip'], 'Sẽ sao lưu'],
  [['restore', '../co-san.zip', '../phuc-hoi'], 'Sẽ phục hồi'],
  [['migrate', '--write'], '+ version: 2'],
];
/** Write nothing of the workspace but a record of their own result, or are tried elsewhere: letter number needs a letter. */
const others = [
  'plan check',
  'plan show',
  'plan why',
  'plan diff',
  'check',
  'status',
  'letter number',
  'trace',
  'inspect',
  'template check',
  'template list',
  'doctor',
  'completion',
  'explain',
];

beforeAll(async () => {
  await world.run(['init', 'lv']);
  await run(['receive', '--paper', '--unit', 'so-noi-vu', ...june, '--arrived', '10/6/2026']);
  await run(['exempt', 'so-cong-thuong', ...june, ...reason]);
  await run(['backup', '../co-san.zip']);
  await run(['form', 'so-xay-dung', ...june, '--to', 'yaml']);
  const form = 'out/2026-06/bieu-mau/2026-06_so-xay-dung.yaml';
  await run(['receive', form, ...june, '--arrived', '12/6/2026']);
  writeFileSync(join(dir, 'dondoc.yaml'), 'version: 1\n');
  const decision = readFileSync(join(dir, 'plan/source/decision.txt'));
  writeFileSync(join(dir, 'quyet-dinh.txt'), decision);
});

test('every command is judged here', () => {
  const named = writing.map(([line]) => line.join(' '));
  const missing = commandTable.filter(
    ({ name }) => !others.includes(name) && !named.some((l) => `${l} `.startsWith(`${name} `)),
  );
  expect(missing.map((c) => c.name)).toEqual([]);
});

describe.each(writing)('%j --dry-run', (line, shows) => {
  test('shows what it would do and writes nothing at all', async () => {
    const before = everything();
    const { code, out, err } = await run([...line, '--dry-run']);
    expect([err, code < 2]).toEqual([expect.any(String), true]);
    expect(out).toContain(shows);
    expect(out).toMatch(/[Cc]hưa ghi gì/);
    expect(everything()).toEqual(before);
  });
});
