import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const run = (line: readonly string[] | string, at = '2026-07-10T08:00:00+07:00') => world.run(line, at, dir);

const correction = '    correction: { period: 2026-06, reason: Ghi sót (hư cấu) }\n';
const removed = '      - { kind: task-removed, task: "2.4" }\n';
const added = `      - kind: task-added
        new_task:
          id: "1.5"
          group: "1"
          short_name: Việc mới (hư cấu)
          items: [{ dash: true, text: Việc mới. }]
          lead: { text: Sở Nội vụ, selectors: [{ kind: unit, phrase: Sở Nội vụ, unit: so-noi-vu }] }
          coordinating: { text: Sở Tư pháp, selectors: [{ kind: unit, phrase: Sở Tư pháp, unit: so-tu-phap }] }
          output: Báo cáo
          timing: Hằng năm
          cadence: annual
`;

function amend(changes: string, more = ''): void {
  const file = join(dir, 'plan', 'amendments.yaml');
  const text = readFileSync(file, 'utf8');
  const entry = `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "9", symbol: QĐ-UBND, date: 2026-05-28, authority: Chủ tịch (hư cấu), subject: Sửa }
    from: 2026-06-01
${more}    changes:
${changes}`;
  expect(text).toContain('amendments: []\n');
  writeFileSync(file, text.replace('amendments: []\n', entry));
}

const listed = async (): Promise<readonly string[]> => {
  const { out } = await run('status --period 2026-06 --format json');
  return (JSON.parse(out) as { byTask: { task: { id: string } | string }[] }).byTask.map(({ task }) =>
    typeof task === 'string' ? task : task.id,
  );
};

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
  const closed = await run(['close', '2026-06', '--reason', 'Đã báo cáo'], '2026-07-02T08:00:00+07:00');
  expect(closed.code).toBe(0);
});
afterEach(() => world.remove());

describe('the tasks of a closed period', () => {
  test('one taken off without a correction stays in its lists, at its place', async () => {
    const before = await listed();
    expect(before).toContain('2.4');
    amend(removed);
    expect((await run('plan check')).out).toContain('[closed-period-changed]');
    expect(await listed()).toEqual(before);
    const one = await run('status --period 2026-06 --task 2.4');
    expect(one.code).toBe(0);
    expect(one.out).toMatch(/^2\.4 /m);
    expect((await run('plan show 2.4 --period 2026-06')).code).toBe(0);
    // The next period is judged by the amendment.
    expect((await run('status --period 2026-12 --task 2.4')).code).toBe(2);
  });

  test('one taken off with a correction is gone', async () => {
    amend(removed, correction);
    expect(await listed()).not.toContain('2.4');
    expect((await run('status --period 2026-06 --task 2.4')).code).toBe(2);
  });

  test('one added without a correction is not in its lists, with one it is', async () => {
    const before = await listed();
    amend(added);
    expect(await listed()).toEqual(before);
    expect((await run('status --period 2026-06 --task 1.5')).code).toBe(2);
    const file = join(dir, 'plan', 'amendments.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '    from: 2026-06-01\n',
        () => `    from: 2026-06-01\n${correction}`,
      ),
    );
    expect(await listed()).toContain('1.5');
  });
});
