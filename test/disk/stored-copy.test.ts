import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSubmission, sha256Of, storeSubmission } from '../../src/disk/store.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dondoc-store-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const bytes = Buffer.from('báo cáo mẫu (hư cấu)');
const sha256 = sha256Of(bytes);

test('a stored file comes back byte for byte, under any ending', () => {
  expect(loadSubmission(root, sha256)).toBe('missing');
  storeSubmission(root, sha256, 'msg', bytes);
  expect(loadSubmission(root, sha256)).toEqual(bytes);
  expect(loadSubmission(root, sha256Of(Buffer.from('khác')))).toBe('missing');
});

test('a copy that is no longer what its name says is not used', () => {
  mkdirSync(join(root, 'submissions'));
  for (const content of ['báo cáo mẫu (hư cấn)', 'báo cáo', '']) {
    writeFileSync(join(root, 'submissions', `${sha256}.xlsx`), content);
    expect(loadSubmission(root, sha256)).toBe('changed');
  }
});
