import { appendFileSync, existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

// `init` stopped before its end is finished by the same command; whatever else lies there is left alone.

const world = scratch();
afterAll(world.remove);
let count = 0;

async function stopped(): Promise<{ readonly name: string; readonly at: (path: string) => string }> {
  count += 1;
  const name = `lv${count}`;
  await world.run(['init', name]);
  const at = (path: string): string => join(world.dir, name, path);
  rmSync(at('dondoc.yaml'));
  return { name, at };
}

test('what is missing or cut off is laid down again', async () => {
  const { name, at } = await stopped();
  rmSync(at('templates'), { recursive: true });
  truncateSync(at('plan/units.yaml'), 100);
  writeFileSync(at('schemas/.units.schema.json.abcdef.1.1.tmp'), 'dở dang');
  expect((await world.run(['init', name])).code).toBe(0);
  expect((await world.run(['plan', 'check'], undefined, at(''))).code).toBe(0);
  expect(existsSync(at('templates/bien-ban.docx'))).toBe(true);
});

test.each<[string, (at: (path: string) => string) => void]>([
  ['a file of somebody else', (at) => writeFileSync(at('ghi-chu.txt'), 'mẫu')],
  ['a folder of somebody else', (at) => mkdirSync(at('ho-so'))],
  ['a plan that was edited', (at) => appendFileSync(at('plan/units.yaml'), '# đã sửa (mẫu)\n')],
  ['a register', (at) => writeFileSync(at('register/2026-06.jsonl'), '{}\n')],
  ['a workspace', (at) => writeFileSync(at('dondoc.yaml'), 'version: 1\n')],
])('%s: refused, nothing is touched', async (_name, lay) => {
  const { name, at } = await stopped();
  rmSync(at('schemas'), { recursive: true });
  lay(at);
  expect((await world.run(['init', name])).code).toBe(2);
  expect(existsSync(at('schemas'))).toBe(false);
});
