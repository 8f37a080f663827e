import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createWorkspace } from '../../src/disk/workspace.ts';

const dir = mkdtempSync(join(tmpdir(), 'dondoc-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a workspace holds files of its own, also where the installation has links', () => {
  const [shipped, target] = [join(dir, 'cai-dat'), join(dir, 'lv')];
  for (const name of ['plan', 'schemas', 'that']) mkdirSync(join(shipped, name), { recursive: true });
  const real = join(shipped, 'that', 'units.yaml');
  writeFileSync(real, 'version: 1\n');
  symlinkSync(real, join(shipped, 'plan', 'units.yaml'));
  symlinkSync(join(shipped, 'that'), join(shipped, 'templates'));
  createWorkspace(shipped, target);
  for (const path of ['plan/units.yaml', 'templates', 'templates/units.yaml']) {
    const copy = lstatSync(join(target, path));
    expect([path, copy.isSymbolicLink()]).toEqual([path, false]);
  }
  writeFileSync(join(target, 'plan/units.yaml'), 'version: 2\n');
  writeFileSync(join(target, 'templates/units.yaml'), 'version: 2\n');
  expect(readFileSync(real, 'utf8')).toBe('version: 1\n');
});
