import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';
import { rawZip } from '../support/zip.ts';

// What was sent is kept as it was sent, before anything is read: also what cannot be read at all.

const world = scratch();
afterAll(world.remove);
const at = '2026-06-10T08:00:00+07:00';
let count = 0;
let dir = '';
beforeEach(async () => {
  count += 1;
  await world.run(`init lv${count}`);
  dir = join(world.dir, `lv${count}`);
  mkdirSync(join(dir, 'den'));
});
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const kept = (): readonly string[] =>
  readdirSync(join(dir, 'submissions'))
    .map((name) => hashOf(readFileSync(join(dir, 'submissions', name))))
    .toSorted();

const sent: Readonly<Record<string, Uint8Array>> = {
  'la.bin': Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256),
  'trong.xlsx': new Uint8Array(),
  'cut.docx': Buffer.from('PK\u0003\u0004 tệp đứt (mẫu)'),
  'bieu.xlsx': rawZip([{ name: 'xl/workbook.xml', content: '<workbook>', stored: true }]),
};

test('files that nothing can be had from are kept byte for byte, under their hash', async () => {
  for (const [name, bytes] of Object.entries(sent)) writeFileSync(join(dir, 'den', name), bytes);
  const { code } = await world.run('receive den --arrived 9/6/2026', at, dir);
  expect(code).toBe(1);
  expect(kept()).toEqual(Object.values(sent).map(hashOf).toSorted());
  for (const name of readdirSync(join(dir, 'submissions')))
    expect(hashOf(readFileSync(join(dir, 'submissions', name)))).toBe(name.split('.')[0]);
});

test('a file that ends the process that reads it is kept all the same', async () => {
  const script = join(dir, 'con.mjs');
  writeFileSync(script, "process.on('message', () => process.exit(1)); process.send({ began: true });");
  writeFileSync(join(dir, 'den/a.yaml'), 'version: 1\n');
  await world.run('receive den --arrived 9/6/2026', at, dir, { parseProcess: script });
  expect(kept()).toEqual([hashOf(Buffer.from('version: 1\n'))]);
});
