import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { page, root, tableRows } from './docs/pages.ts';

// The patches of test/breaks are run by `npm run breaks`, which takes a while. Here it is only seen that each of them still
// fits the tree, so that the next run can tell something.

const files = readdirSync(new URL('test/breaks/', root))
  .filter((name) => name.endsWith('.patch'))
  .toSorted();

interface Hunk {
  readonly path: string;
  /** What must stand in the file, and what stands there afterwards. */
  readonly before: string;
  readonly after: string;
}

function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const part of patch.split(/^--- a\//m).slice(1)) {
    const [path = '', second = '', ...rest] = part.split('\n');
    expect(second).toBe(`+++ b/${path}`);
    for (const hunk of rest
      .join('\n')
      .split(/^@@ .* @@\n/m)
      .slice(1)) {
      const lines = hunk.split('\n').slice(0, -1);
      const side = (other: string): string =>
        lines
          .filter((line) => !line.startsWith(other))
          .map((line) => `${line.slice(1)}\n`)
          .join('');
      hunks.push({ path, before: side('+'), after: side('-') });
    }
  }
  return hunks;
}

describe.each(files)('%s', (file) => {
  const patch = page(`test/breaks/${file}`);
  const hunks = hunksOf(patch);

  test('says what it breaks, and where it is noticed', () => {
    const [what = '', where = ''] = patch.split('\n');
    expect(file).toMatch(/^\d\d-[a-z0-9-]+\.patch$/);
    expect(what).toMatch(/^# \S.*\.$/);
    for (const path of where.startsWith('# ') ? where.slice(2).split(' ') : [])
      expect(() => readdirSync(new URL(path.replace(/[^/]+\.ts$/, ''), root))).not.toThrow();
  });

  test('fits the tree, at one place only, and changes the tool itself', () => {
    expect(hunks.length).toBeGreaterThan(0);
    for (const { path, before, after } of hunks) {
      expect(path).toMatch(/^src\/.+\.ts$/);
      expect(before).not.toBe(after);
      expect([path, readFileSync(new URL(path, root), 'utf8').split(before).length - 1]).toEqual([path, 1]);
    }
  });
});

test('docs/breaks.md lists exactly these, each with the test that noticed it (npm run breaks)', () => {
  const rows = tableRows(page('docs/breaks.md'));
  expect(rows.map(([name]) => `${name}.patch`)).toEqual(files);
  expect(rows.filter(([, , noticed]) => !/^test\/\S+\.test\.ts/.test(noticed ?? ''))).toEqual([]);
  const said = files.map((file) => page(`test/breaks/${file}`).split('\n')[0]?.slice(2));
  expect(rows.map(([, what]) => what)).toEqual(said);
  expect(files.length).toBeGreaterThanOrEqual(25);
});
