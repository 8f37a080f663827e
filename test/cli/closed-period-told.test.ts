import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const run = (line: string, at = '2026-07-10T08:00:00+07:00') => world.run(line, at, dir);

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(dir, 'plan', file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

/** The finding with its remedy. */
const told = async (): Promise<string> => {
  const { out } = await run('plan check');
  const lines = out.split('\n');
  const at = lines.findIndex((l) => l.includes('[closed-period-changed]'));
  return lines.slice(at, at + 6).join('\n');
};

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  const closed = await world.run(
    ['close', '2026-06', '--reason', 'Đã báo cáo'],
    '2026-07-02T08:00:00+07:00',
    dir,
  );
  expect(closed.code).toBe(0);
});
afterEach(() => world.remove());

test('a unit under another id: one unit, its two ids, and the way back', async () => {
  const before = join(dir, '..', 'truoc');
  await world.run('init truoc');
  edit('units.yaml', '{ id: xa-luu-ve,', '{ id: xa-luu-ve-moi,');
  const found = await told();
  expect(found).toContain('1 đơn vị: UBND xã Lưu Vệ (mã đơn vị (cùng tên): xa-luu-ve → xa-luu-ve-moi)');
  expect(found).toContain('Ghi lại mã (id) cũ');
  expect(found).not.toContain('mất nghĩa vụ');
  expect((await run('status --period 2026-06')).out).toContain('xa-luu-ve → xa-luu-ve-moi');
  const diff = (await run(`plan diff ${join(before, 'plan')} ${join(dir, 'plan')}`)).out;
  expect(diff).toContain('đổi mã đơn vị UBND xã Lưu Vệ: xa-luu-ve → xa-luu-ve-moi');
  expect(diff).not.toContain('thôi phải báo cáo');
});

test('a unit more: the remedy is its first day in the list of units, no amendment', async () => {
  edit(
    'units.yaml',
    /^( {2}- )\{ id: so-noi-vu,/m,
    '$1{ id: vien-mau, name: Viện Mẫu, group: so, symbol: VM, duty: required, basis: x }\n$1{ id: so-noi-vu,',
  );
  const found = await told();
  expect(found).toContain('Viện Mẫu (thêm nghĩa vụ: – → 19/6/2026)');
  expect(found).toContain('ghi from (ngày sau hạn của kỳ) cho đơn vị đó trong plan/units.yaml');
});

test('days, windows and how often a task is done are in words', async () => {
  edit('reporting.yaml', '{ wording: before', '{ wording: by');
  edit('appendix.yaml', 'cadence: annual', 'cadence: ongoing');
  const found = await told();
  expect(found).toContain('19/6/2026 → 20/6/2026');
  expect(found).not.toMatch(/2026-06-\d\d/);
  expect(found).toContain('hằng năm');
  expect(found).not.toMatch(/annual|ongoing/);
});
