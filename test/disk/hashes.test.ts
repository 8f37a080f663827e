import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashesUnder } from '../../src/disk/hashes.ts';
import { sha256Of } from '../../src/disk/store.ts';

test('files below a folder and single files, by name with forward slashes; lock files and hidden ones not', () => {
  const root = mkdtempSync(join(tmpdir(), 'dondoc-'));
  try {
    mkdirSync(join(root, 'out', 'ky', 'tra-lai'), { recursive: true });
    for (const name of [
      'out/ky/b.xlsx',
      'out/ky/tra-lai/a.xlsx',
      'out/ky/~$b.xlsx',
      'out/ky/.tam',
      'plan.yaml',
    ])
      writeFileSync(join(root, name), name);
    const found = hashesUnder(root, ['plan.yaml', 'out/ky', 'khong-co']);
    expect(found.map((f) => f.name)).toEqual(['out/ky/b.xlsx', 'out/ky/tra-lai/a.xlsx', 'plan.yaml']);
    expect(found[0]?.sha256).toBe(sha256Of(Buffer.from('out/ky/b.xlsx')));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
