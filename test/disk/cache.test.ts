import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from '../../src/disk/cache.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dondoc-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const value = { plan: ['một', 2] };
const fileOf = (name: string, build = 'a'): string => join(root, '.dondoc', 'cache', build, `${name}.json`);

test('an entry holds for its name, its key and its build, and for nothing else', () => {
  openCache(root, 'a').set('plan', 'k1', value);
  expect(openCache(root, 'a').get('plan', 'k1')).toEqual(value);
  expect(openCache(root, 'a').get('plan', 'k2')).toBeUndefined();
  expect(openCache(root, 'b').get('plan', 'k1')).toBeUndefined();
  writeFileSync(fileOf('other'), readFileSync(fileOf('plan')));
  expect(openCache(root, 'a').get('other', 'k1')).toBeUndefined();
});

test('the next value of a name takes the place of the one before', () => {
  openCache(root, 'a').set('plan', 'k1', value);
  openCache(root, 'a').set('plan', 'k2', 'mới');
  expect(readdirSync(join(root, '.dondoc/cache/a'))).toEqual(['plan.json']);
  expect(openCache(root, 'a').get('plan', 'k2')).toBe('mới');
});

test('one byte changed or cut off anywhere, and there is no entry', () => {
  openCache(root, 'a').set('plan', 'k1', value);
  const whole = readFileSync(fileOf('plan'));
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(fileOf('plan'), changed);
    expect([at, openCache(root, 'a').get('plan', 'k1')]).toEqual([at, undefined]);
    writeFileSync(fileOf('plan'), whole.subarray(0, at));
    expect([at, openCache(root, 'a').get('plan', 'k1')]).toEqual([at, undefined]);
  }
});

test('what is no entry of ours is passed over: other texts, a folder, a link to nowhere', () => {
  mkdirSync(join(root, '.dondoc/cache/a'), { recursive: true });
  for (const text of ['', '{}', 'null', 'k1\n', `k1\n${'0'.repeat(64)}\n{"plan":[]}`, '\u0000'.repeat(300)]) {
    writeFileSync(fileOf('plan'), text);
    expect([text, openCache(root, 'a').get('plan', 'k1')]).toEqual([text, undefined]);
  }
  rmSync(fileOf('plan'));
  mkdirSync(fileOf('plan'));
  expect(openCache(root, 'a').get('plan', 'k1')).toBeUndefined();
  rmSync(fileOf('plan'), { recursive: true });
  symlinkSync(join(root, 'nowhere'), fileOf('plan'));
  expect(openCache(root, 'a').get('plan', 'k1')).toBeUndefined();
});
