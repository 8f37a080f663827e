import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { playMutation } from '../support/mutations.ts';
import { whereIs } from '../support/shipped-plan.ts';
import { mutationGroups } from './mutations/all.ts';
import type { Said } from './mutations/mutation.ts';

const shipped = fileURLToPath(new URL('../../plan', import.meta.url));
const all = mutationGroups.flatMap((g) => g.mutations);

/** "units.yaml:7:3 code", the place worked out without the reader's help. */
function wanted([code, file, passage, nth]: Said, texts: ReadonlyMap<string, string>): string {
  if (passage === undefined) return `${file} ${code}`;
  const text = (texts.get(file) ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  return `${file}:${passage === '' ? '1:1' : whereIs(text, passage, nth)} ${code}`;
}

describe('what happens to a plan is caught, and where it happened', () => {
  test('sixty and more, each told apart', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map((m) => m.id)).size).toBe(all.length);
    expect(new Set(all.map((m) => m.what)).size).toBe(all.length);
  });

  test.each(all)('$id', async (mutation) => {
    const { exit, found, texts, difference } = await playMutation(shipped, mutation);
    const said = found.map((f) =>
      f.line === undefined ? `${f.file} ${f.code}` : `${f.file}:${f.line}:${f.column} ${f.code}`,
    );
    expect(said.toSorted()).toEqual(mutation.says.map((s) => wanted(s, texts)).toSorted());
    expect(exit).toBe(mutation.exit);
    for (const words of mutation.differs ?? []) expect(difference).toContain(words);
  });
});
