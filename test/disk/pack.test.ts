import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPack } from '../../src/disk/pack.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'goi-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const path = (): string => join(root, '.dondoc/cache/1/readings.pack');

function put(entries: Readonly<Record<string, string>>): void {
  const pack = openPack(root, '1');
  for (const [key, text] of Object.entries(entries)) pack.set(key, text);
  pack.close();
}

function got(...keys: readonly string[]): readonly (string | undefined)[] {
  const pack = openPack(root, '1');
  const texts = keys.map(pack.get);
  pack.close();
  return texts;
}

test('what one run adds the next one finds, the last of each key; another build has its own', () => {
  put({ a: '{"x":"Thanh Hóa"}', b: '1' });
  put({ b: '2' });
  expect(got('a', 'b', 'c')).toEqual(['{"x":"Thanh Hóa"}', '2', undefined]);
  expect(openPack(root, '2').get('a')).toBeUndefined();
});

test('asking writes nothing', () => {
  got('a');
  expect(existsSync(join(root, '.dondoc'))).toBe(false);
});

test('a damaged entry is missing, those around it are not', () => {
  put({ a: '"một"', b: '"hai"', c: '"ba"' });
  const bytes = readFileSync(path(), 'utf8');
  writeFileSync(path(), bytes.replace('"hai"', '"hay"'));
  expect(got('a', 'b', 'c')).toEqual(['"một"', undefined, '"ba"']);
  writeFileSync(path(), bytes.replace(/@ b \d+/, '@ b x'));
  expect(got('a', 'b', 'c')).toEqual(['"một"', undefined, '"ba"']);
});

test('behind an entry cut off by a full disk the next run goes on', () => {
  put({ a: '1' });
  appendFileSync(path(), '\n@ b 900 01234567\n{"cut');
  put({ c: '3' });
  expect(got('a', 'b', 'c')).toEqual(['1', undefined, '3']);
});

test('two packs open at once do not mix their entries', () => {
  const [one, two] = [openPack(root, '1'), openPack(root, '1')];
  for (let i = 0; i < 20; i++) {
    one.set(`a${i}`, 'x'.repeat(5000));
    two.set(`b${i}`, 'y'.repeat(7000));
  }
  one.close();
  two.close();
  expect(got('a19', 'b19', 'a0').map((t) => t?.length)).toEqual([5000, 7000, 5000]);
});

test('a folder that cannot be written costs nothing but speed', () => {
  mkdirSync(join(root, '.dondoc'));
  writeFileSync(join(root, '.dondoc/cache'), '');
  put({ a: '1' });
  expect(got('a')).toEqual([undefined]);
});
