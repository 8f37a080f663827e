import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const at = '2026-06-25T08:00:00+07:00';
const form = 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.xlsx';
const kept = 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.da-sua-2026-06-25-0800.xlsx';
const make = 'form xa-ha-trung --period 2026-06';
const bytes = (path: string): Buffer => readFileSync(join(dir, path));
/** As another program saves it: the same parts, zipped with the time of day. */
const save = (path: string): Buffer => {
  const parts = unzipSync(bytes(path));
  writeFileSync(join(dir, path), zipSync(parts, { mtime: '2026-06-24T10:00:00' }));
  return bytes(path);
};

beforeAll(async () => {
  await world.run('init lv');
  await world.run(make, at, dir);
});

test('what nobody edited is made again in its place', async () => {
  const { err } = await world.run(make, at, dir);
  expect([err, existsSync(join(dir, kept))]).toEqual(['', false]);
});

test('a document edited since is kept beside the new one, and named', async () => {
  const fresh = bytes(form);
  const edited = save(form);
  const trial = await world.run(`${make} --dry-run`, at, dir);
  expect([trial.err, existsSync(join(dir, kept))]).toEqual([expect.stringContaining(kept), false]);
  const { err } = await world.run(make, at, dir);
  expect(err).toContain(`Bản đã sửa được giữ ở “${kept}”`);
  expect(bytes(kept).equals(edited)).toBe(true);
  expect(bytes(form).equals(fresh)).toBe(true);
});

test('edited again, neither of the kept ones is lost', async () => {
  const before = bytes(kept);
  const edited = save(form);
  await world.run(make, at, dir);
  expect(bytes(kept).equals(before)).toBe(true);
  expect(bytes(kept.replace('0800', '0800-2')).equals(edited)).toBe(true);
});

test('Word begins its packages otherwise', async () => {
  const file = 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.docx';
  await world.run(`${make} --to docx`, at, dir);
  // Flags 6 and no time: the first bytes as Word and Excel write them.
  const word = Buffer.from(bytes(file));
  word.writeUInt16LE(6, 6);
  writeFileSync(join(dir, file), word);
  expect((await world.run(`${make} --to docx`, at, dir)).err).toContain('da-sua-2026-06-25-0800.docx');
});
