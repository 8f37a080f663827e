import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneVersion } from '../../src/disk/received-file.ts';

test.each([
  ['nothing happens', () => undefined, 'một phần'],
  ['it grows', (path: string) => appendFileSync(path, ' nữa'), 'changing'],
  ['it is cut', (path: string) => truncateSync(path, 2), 'changing'],
  ['as much is written over it', (path: string) => writeFileSync(path, 'hai phần'), 'changing'],
])('while a file is read %s', (_, during, expected) => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-changing-'));
  const path = join(dir, 'bao-cao.xlsx');
  writeFileSync(path, 'một phần');
  const fd = openSync(path, 'r');
  const read = oneVersion(fd, 1000, (open) => {
    const bytes = readFileSync(open);
    during(path);
    return bytes;
  });
  expect(typeof read === 'string' ? read : Buffer.from(read).toString('utf8')).toBe(expected);
  closeSync(fd);
  rmSync(dir, { recursive: true });
});
