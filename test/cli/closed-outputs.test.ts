import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '../../src/disk/store.ts';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const july = '2026-07-02T08:00:00+07:00';
const september = '2026-09-01T08:00:00+07:00';
const run = (line: string, at = july) => world.run(line.split(' '), at, dir);
const hash = (name: string): string => sha256Of(readFileSync(join(dir, 'out/2026-06', name)));
const list = 'tinh-hinh-2026-06.xlsx';
const book = 'so-van-ban-den-2026-06.xlsx';
const makes = ['status --period 2026-06 --to xlsx', 'register export --period 2026-06'];
const late = 'receive --paper --unit so-y-te --number 15/BC-SYT --arrived 6/7/2026 --period 2026-06';

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  for (const line of makes) await run(line);
  await run('close 2026-06 --reason Xong');
  await run(late, '2026-07-06T08:00:00+07:00');
});
afterEach(() => world.remove());

test('what the record of the closing lists is not written over: the new one goes beside it, and is told', async () => {
  const before = [list, book].map(hash);
  for (const line of makes) {
    const { code, out, err } = await run(line, september);
    expect([code, err.includes('có trong Biên bản khóa kỳ nên giữ nguyên')], line).toEqual([0, true]);
    expect(out).toContain(join('out/2026-06/sau-khoa-2026-09-01', line.startsWith('status') ? list : book));
  }
  expect([list, book].map(hash)).toEqual(before);
  expect(hash(`sau-khoa-2026-09-01/${book}`)).not.toBe(before[1]);
});

test('a trial run names the place and writes nothing there', async () => {
  const { out } = await run(`${makes[1]} --dry-run`, september);
  expect(out).toContain('sau-khoa-2026-09-01');
  expect(existsSync(join(dir, 'out/2026-06/sau-khoa-2026-09-01'))).toBe(false);
});

test('what is not listed is made again in its place, and so is the same content', async () => {
  const phone = 'remind --phone-list --group don-vi --period 2026-06';
  for (const line of [phone, phone, `${makes[1]} --as-of 2/7/2026`]) {
    const { err, out } = await run(line, september);
    expect(out, line).not.toContain('sau-khoa');
    expect(err, line).not.toContain('Biên bản');
  }
  expect(existsSync(join(dir, 'out/2026-06/don-doc/goi-dien-2026-09-01.xlsx'))).toBe(true);
});

test('taking the closing back opens the files too', async () => {
  const before = hash(book);
  await world.run(['undo', '--period', '2026-06', '--reason', 'Khóa nhầm'], september, dir);
  const { err } = await run(makes[1] ?? '', september);
  expect(err).not.toContain('Biên bản');
  expect(hash(book)).not.toBe(before);
});
