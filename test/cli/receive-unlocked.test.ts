import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const at = '2026-06-18T10:00:00+07:00';

test('while the clerk thinks about a question others may record; the answer is kept and the numbers run on', async () => {
  await world.run('init lv');
  await world.run('form xa-ha-trung --period 2026-12 --to yaml', at, dir);
  mkdirSync(join(dir, 'den'));
  const made = join(dir, 'out/2026-12/bieu-mau/2026-12_xa-ha-trung.yaml');
  writeFileSync(join(dir, 'den/ha-trung.yaml'), readFileSync(made));
  const questions: string[] = [];
  const ask = async (question: string): Promise<string> => {
    questions.push(question);
    expect(existsSync(join(dir, '.dondoc/lock'))).toBe(false);
    const other = await world.run(['note', 'xa-dong-tien', 'Đã gọi', '--period', '2026-12'], at, dir);
    expect(other.code).toBe(0);
    return '1';
  };
  const line = ['receive', 'den/ha-trung.yaml', '--period', '2026-06'];
  const { code, out } = await world.run(line, at, dir, { inIsTerminal: true, errIsTerminal: true, ask });
  expect([code, questions.length]).toEqual([0, 1]);
  expect(out).toContain('UBND xã Hà Trung, kỳ 2026-12');
  const ids = readFileSync(join(dir, 'register/2026-12.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
    .map((e) => [e.id, e.kind]);
  expect(ids).toEqual([
    ['2026-12-0001', 'note'],
    ['2026-12-0002', 'received'],
  ]);
});
