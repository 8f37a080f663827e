import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const record = join(dir, 'out', '2026-06', 'kiem-tra.json');
const run = (line: string) => world.run(line, '2026-06-18T08:00:00+07:00', dir);

test('the result of a whole period is kept for the next check to be compared with; a part or a trial is not', async () => {
  await world.run('init lv');
  const first = await run('check --period 2026-06 --since-last --dry-run');
  expect(first.out).toContain('chưa có lần kiểm tra nào');
  expect((await run('check --period 2026-06 --unit xa-ha-trung --since-last')).out).toContain('chưa có lần');
  await run('check --period 2026-06');
  const next = JSON.parse((await run('check --period 2026-06 --since-last --format json')).out);
  expect(next).toMatchObject({ added: [], gone: [], changed: [], same: 0, since: { asOf: '2026-06-18' } });
});

test('what is gone since is told in full', async () => {
  const finding = {
    code: 'number-dash',
    severity: 'error',
    place: { kind: 'cell', file: 'bc.xlsx', sheet: 'Số liệu', cell: 'E7' },
    values: { label: 'Tin, bài', value: '-' },
    unit: 'xa-ha-trung',
    answer: 'indicator/CT-05/period',
  };
  mkdirSync(join(dir, 'out', '2026-06'), { recursive: true });
  const old = { version: 1, period: '2026-06', asOf: '2026-06-10', planVersion: 'a', toolVersion: 'b' };
  writeFileSync(record, JSON.stringify({ ...old, findings: [finding] }));
  const { out, code } = await run('check --period 2026-06 --since-last');
  expect(out).toContain('KHÔNG CÒN (1)');
  expect(out).toContain('bc.xlsx › Số liệu!E7: lỗi: “Tin, bài” ghi “-”. [number-dash]');
  expect(out).toContain('Kế hoạch đã thay đổi');
  expect(out).toContain('Công cụ đã thay đổi phiên bản');
  expect(code).toBe(0);
});

test('a damaged record is as good as none', async () => {
  for (const text of ['{', '{"version":2,"findings":[]}', '[]', 'null']) {
    writeFileSync(record, text);
    const { out, code } = await run('check --period 2026-06 --since-last');
    expect([text, out.includes('chưa có lần kiểm tra nào'), code]).toEqual([text, true, 0]);
  }
});

test('explain gives the catalogue as data', async () => {
  const all = JSON.parse((await run('explain --format json')).out) as readonly Record<string, unknown>[];
  expect(all.find((c) => c.code === 'total-not-sum')).toMatchObject({
    severity: 'confirm',
    area: 'content',
    life: { active: '2026-12' },
  });
  expect((await run('explain total-not-sum')).out).toContain('trước kỳ tháng 12/2026 chỉ là cảnh báo');
});
