import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const run = (line: readonly string[] | string, at: string) => world.run(line, at, dir);
const june = '2026-06-10T08:00:00+07:00';
const september = '2026-09-01T08:00:00+07:00';

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(dir, 'plan', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  edit(
    'amendments.yaml',
    'amendments: []\n',
    `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "9", symbol: QĐ-UBND, date: 2026-07-28, authority: Chủ tịch (hư cấu), subject: Sửa }
    from: 2026-08-01
    changes:
      - { kind: unit-renamed, unit: so-noi-vu, name: Sở Nội vụ và Lao động }
      - { kind: unit-ended, unit: xa-ha-trung, successor: xa-ha-long }
      - kind: task-added
        new_task:
          id: "1.5"
          group: "1"
          short_name: Việc mới (hư cấu)
          items: [{ dash: true, text: Việc mới. }]
          lead: { text: Sở Y tế, selectors: [{ kind: unit, phrase: Sở Y tế, unit: so-y-te }] }
          coordinating: { text: Sở Tư pháp, selectors: [{ kind: unit, phrase: Sở Tư pháp, unit: so-tu-phap }] }
          output: Báo cáo
          timing: Hằng năm
          cadence: annual
`,
  );
});
afterEach(() => world.remove());

test('plan check counts who reports in the period at hand, and names it', async () => {
  expect((await run('plan check', june)).out).toMatch(/11 nhiệm vụ; .*Phải báo cáo kỳ 2026-06: N = 189 = /);
  expect((await run('plan check', september)).out).toMatch(
    /12 nhiệm vụ; .*Phải báo cáo kỳ 2026-12: N = 188 = /,
  );
});

test('where nobody reports that is said, not an empty sum', async () => {
  edit('units.yaml', /duty: required/g, 'duty: none');
  const { out } = await run('plan check', june);
  expect(out).toContain('Không đơn vị nào phải báo cáo kỳ 2026-06.');
  expect(out).not.toContain('N = 0');
});

test('plan show goes by the plan in force for the period at hand, and says so', async () => {
  const before = await run('plan show 1.5', june);
  expect(before.code).toBe(2);
  const task = await run('plan show 1.5', september);
  expect(task.code).toBe(0);
  expect(task.out).toContain('có hiệu lực với kỳ 2026-12');
  expect(task.out).toContain('Việc mới.');
  expect((await run('plan show so-noi-vu', june)).out).not.toMatch(/^Sở Nội vụ và Lao động/m);
  expect((await run('plan show so-noi-vu', september)).out).toMatch(/^Sở Nội vụ và Lao động/m);
  expect((await run('plan show so-noi-vu --as-printed', september)).out).toMatch(
    /^Sở Nội vụ \(|^Sở Nội vụ$/m,
  );
  expect((await run('plan show so-y-te', september)).out).not.toContain('có hiệu lực với kỳ');
});
