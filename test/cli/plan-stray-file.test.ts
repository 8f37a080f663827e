import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
const plan = (name: string): string => join(world.dir, 'lv', 'plan', name);
const run = (...line: readonly string[]) =>
  world.run(line, '2026-06-15T08:00:00+07:00', join(world.dir, 'lv'));

beforeEach(async () => {
  world = scratch();
  await world.run(['init', 'lv']);
});
afterEach(() => world.remove());

test('amendments.yaml under a name that nobody reads is an error, and no list is made with it', async () => {
  renameSync(plan('amendments.yaml'), plan('amendments.yml'));
  const { code, out } = await run('plan', 'check');
  expect([code, out.includes('[plan-file-stray]')]).toEqual([1, true]);
  expect(out).toContain('plan/amendments.yml');
  expect(out).toContain('Đổi tên thành “amendments.yaml”');
  expect((await run('status')).code).toBe(3);
});

test('a note or a table beside the plan is nobody’s business', async () => {
  writeFileSync(plan('ghi-chu.txt'), 'mẫu');
  writeFileSync(plan('bang.xlsx'), 'mẫu');
  expect((await run('plan', 'check')).code).toBe(0);
});

test('a folder in place of a file is told by its path', async () => {
  rmSync(plan('office.yaml'));
  mkdirSync(plan('office.yaml'));
  const { code, out } = await run('plan', 'check');
  expect([code, out.includes('không phải một tệp. [plan-file-missing]')]).toEqual([1, true]);
  expect(out).toContain('plan/office.yaml');
});

test('a folder under the name of a file that may be missing is told as that', async () => {
  rmSync(plan('waivers.yaml'));
  mkdirSync(plan('waivers.yaml'));
  const { code, out } = await run('plan', 'check');
  expect([code, out.includes('nhưng không phải một tệp')]).toEqual([1, true]);
  expect(out).not.toContain('không phải tên một tệp');
});
