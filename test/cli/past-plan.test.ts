import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commitAll, git, newRepository } from '../support/repository.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
let count = 0;
let dir = '';
const morning = (day: string): string => `2026-06-${day}T08:00:00+07:00`;
const night = (day: string): string => `2026-06-${day}T22:00:00+07:00`;
const run = (line: readonly string[], moment: string) => world.run(line, moment, dir);
const paper = (unit: string, day: string) =>
  run(
    ['receive', '--paper', '--unit', unit, '--period', '2026-06', '--arrived', `${day}/6/2026`],
    morning(day),
  );
const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(dir, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(dir, path), text.replace(from, to));
};
const status = async (...more: readonly string[]) => {
  const done = await run(['status', '--period', '2026-06', '--format', 'json', ...more], morning('30'));
  return { ...done, json: done.code === 3 ? undefined : JSON.parse(done.out) };
};
const shownToday = async (moment: string) =>
  JSON.parse((await run(['status', '--period', '2026-06', '--format', 'json'], moment)).out);

beforeEach(async () => {
  count += 1;
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
});

describe('a workspace in git', () => {
  /** Three evenings: 17/6 with one paper, 19/6 with two, 22/6 with a third and a renamed unit. */
  async function history(): Promise<unknown> {
    newRepository(dir);
    await paper('xa-ha-trung', '17');
    commitAll(dir, 'ngày 17', night('17'));
    await paper('so-noi-vu', '19');
    commitAll(dir, 'ngày 19', night('19'));
    const then = await shownToday(night('19'));
    await paper('xa-yen-thang', '22');
    edit('plan/units.yaml', 'name: UBND xã Yên Thắng', 'name: UBND xã Yên Thắng Mới');
    commitAll(dir, 'ngày 22', night('22'));
    return then;
  }

  test('plan why goes by the plan and the register of then too, and says so', async () => {
    await history();
    const why = async (...more: readonly string[]) =>
      run(['plan', 'why', 'xa-yen-thang', '--period', '2026-06', ...more], morning('30'));
    expect((await why()).out).toContain('UBND xã Yên Thắng Mới');
    const { code, out } = await why('--plan-at', '2026-06-19');
    expect(code).toBe(0);
    expect(out).not.toContain('Yên Thắng Mới');
    expect(out).toContain(git(dir, ['rev-parse', '--short', 'HEAD~1']));
    const json = JSON.parse((await why('--plan-at', '2026-06-19', '--format', 'json')).out);
    expect(json).toMatchObject({
      unit: { name: 'UBND xã Yên Thắng' },
      past: { by: 'git', evening: '2026-06-19' },
    });
  });

  test('shows the list of an evening exactly as it stood, with plan and register of then', async () => {
    const then = await history();
    const { json } = await status('--plan-at', '2026-06-19');
    const { past, ...rest } = json;
    expect(rest).toEqual(then);
    expect(past).toMatchObject({
      by: 'git',
      evening: '2026-06-19',
      commit: git(dir, ['rev-parse', 'HEAD~1']),
      committedAt: night('19'),
      register: { events: 2, committed: 2, notInRevision: 0, lost: [] },
    });
    const now = await status('--as-of', '2026-06-19');
    expect(now.json.standings).not.toEqual(rest.standings);
  });

  test('a revision dated before one that came earlier is told', async () => {
    await history();
    expect((await run(['status', '--plan-at', '2026-06-19'], morning('30'))).out).not.toContain('CHÚ Ý');
    edit('plan/units.yaml', 'name: UBND xã Hà Trung', 'name: UBND xã Hà Trung Mới');
    commitAll(dir, 'ghi lùi ngày', '2026-06-19T23:00:00+07:00');
    const { json } = await status('--plan-at', '2026-06-19');
    expect(json.past.laterBefore).toBe(git(dir, ['rev-parse', '--short', 'HEAD~1']));
    const { out } = await run(['status', '--plan-at', '2026-06-19'], morning('30'));
    expect(out).toMatch(/CHÚ Ý: bản \w+ ghi thời điểm sớm hơn bản \w+/);
  });

  test('a revision with a day of its own: the plan of then, judged that evening', async () => {
    await history();
    const { json } = await status('--plan-at', 'HEAD~1', '--as-of', '2026-06-18');
    expect(json.asOf).toBe('2026-06-18');
    expect(json.past).toMatchObject({ by: 'git', register: { events: 1 } });
    expect((await status('--plan-at', 'HEAD~2')).json).toMatchObject({ asOf: '2026-06-17' });
  });

  test('the text names the commit and its moment', async () => {
    await history();
    const { out } = await run(['tinh-hinh', '--period', '2026-06', '--plan-at', '19/6/2026'], morning('30'));
    const short = git(dir, ['rev-parse', '--short', 'HEAD~1']);
    expect(out).toContain(
      `Theo kế hoạch trong git, bản ${short} (22:00 19/6/2026), và sổ theo dõi như đã ghi đến hết ngày 19/6/2026.`,
    );
    const shown = await run(['plan', 'show', 'xa-yen-thang', '--plan-at', 'HEAD~1'], morning('30'));
    expect(shown.out).not.toContain('Yên Thắng Mới');
    expect((await run(['plan', 'show', 'xa-yen-thang'], morning('30'))).out).toContain('Yên Thắng Mới');
  });

  test('what was recorded that evening and committed later belongs to the list, and is told', async () => {
    newRepository(dir);
    await paper('xa-ha-trung', '17');
    commitAll(dir, 'ngày 17', night('17'));
    await paper('so-noi-vu', '19');
    const then = await shownToday(night('19'));
    await paper('xa-yen-thang', '22');
    const { json } = await status('--plan-at', '2026-06-19');
    expect(json.standings).toEqual(then.standings);
    expect(json.past.register).toEqual({
      events: 2,
      committed: 1,
      notInRevision: 1,
      lost: [],
      file: 'changed',
    });
  });

  test('a register that git ignores is told', async () => {
    newRepository(dir);
    appendFileSync(join(dir, '.gitignore'), 'register/\n');
    await paper('xa-ha-trung', '17');
    commitAll(dir, 'ngày 17', night('17'));
    const { out } = await run(['status', '--period', '2026-06', '--plan-at', '2026-06-17'], morning('30'));
    expect(out).toContain('bị bỏ qua trong git');
    expect(out).toContain('chưa có 1 việc');
    expect((await status('--plan-at', '2026-06-17')).json.past.register).toMatchObject({ file: 'ignored' });
  });

  test('a line that was taken out of the register since is told, and the revision counts', async () => {
    const then = await history();
    const path = 'register/2026-06.jsonl';
    const lines = readFileSync(join(dir, path), 'utf8').split('\n');
    writeFileSync(join(dir, path), `${lines[0]}\n`);
    const { json } = await status('--plan-at', '2026-06-19');
    expect(json.standings).toEqual((then as { standings: unknown }).standings);
    expect(json.past.register.lost).toEqual(['2026-06-0002']);
  });

  test('edits not committed are not used, and named', async () => {
    await history();
    edit('plan/units.yaml', 'Yên Thắng Mới', 'Yên Thắng Khác');
    const { out } = await run(['status', '--period', '2026-06', '--all', '--plan-at', 'HEAD'], morning('30'));
    expect(out).toContain('Chỗ sửa chưa đưa vào git không được dùng ở đây: plan/units.yaml.');
    expect(out).toContain('Yên Thắng Mới');
  });

  test('a closed period is held against the plan of then, not against the one edited since', async () => {
    newRepository(dir);
    const close = ['close', '2026-06', '--reason', 'mẫu'];
    expect((await run(close, morning('25'))).code).toBe(0);
    commitAll(dir, 'khóa', night('25'));
    edit('plan/office.yaml', 'place: Thanh Hóa', 'place: Hạc Thành');
    const line = ['status', '--period', '2026-06', '--format', 'json'];
    expect(JSON.parse((await run(line, morning('30'))).out)).toMatchObject({
      closedOn: '2026-06-25',
      closedAgainst: { files: ['plan/office.yaml'] },
    });
    const then = JSON.parse((await run([...line, '--plan-at', 'HEAD'], morning('30'))).out);
    expect(then).toMatchObject({ closedOn: '2026-06-25', asOf: '2026-06-25' });
    expect(then.closedAgainst).toBeUndefined();
    const before = await status('--plan-at', 'HEAD', '--as-of', '2026-06-24');
    expect(before.json.closedOn).toBeUndefined();
  });

  test.each([
    ['khong-co', 'no-revision'],
    ['--plan-at=--all', 'no-revision'],
  ])('no such revision: %s', async (revision, code) => {
    newRepository(dir);
    commitAll(dir, 'đầu', night('01'));
    const typed = revision.startsWith('--') ? [revision] : ['--plan-at', revision];
    const done = await status(...typed);
    expect(done.code).toBe(3);
    expect(done.err).toContain(`[${code}]`);
  });

  test('the workbook says it too and stands beside the one of today', async () => {
    await history();
    const { json } = await status('--plan-at', '2026-06-19', '--to', 'xlsx');
    expect(json.files).toEqual(['out/2026-06/tinh-hinh-2026-06-ngay-2026-06-19.xlsx']);
  });
});

describe('without git', () => {
  test('goes by the days of the events, leaves out later requests, and says so', async () => {
    await paper('xa-ha-trung', '17');
    const then = await shownToday(night('17'));
    await paper('so-noi-vu', '19');
    await run(
      [
        'request',
        '--number',
        '12/SVHTTDL',
        '--date',
        '20/6/2026',
        '--subject',
        'Báo cáo nhanh',
        '--due',
        '30/6/2026',
      ],
      morning('20'),
    );
    const { json } = await status('--plan-at', '2026-06-17');
    const { past, ...rest } = json;
    expect(rest).toEqual(then);
    expect(past).toMatchObject({ by: 'events', why: 'no-repository', evening: '2026-06-17' });
    const { out } = await run(['status', '--period', '2026-06', '--plan-at', '17/6/2026'], morning('30'));
    expect(out).toContain('Không lấy được từ git: Thư mục làm việc không nằm trong kho git.');
    const request = await run(['status', '--period', '2026-dx-01', '--plan-at', '17/6/2026'], morning('30'));
    expect(request.code).toBe(2);
  });

  test('a revision has no meaning there', async () => {
    const done = await status('--plan-at', 'HEAD~1');
    expect([done.code, done.err]).toEqual([3, expect.stringContaining('[no-repository]')]);
  });

  test.each([
    ['a day that has not come', ['--plan-at', '31/12/2026'], '31/12/2026'],
    ['an evening that has not come', ['--plan-at', '17/6/2026', '--as-of', '1/7/2026'], '01/7/2026'],
  ])('%s is wrong usage', async (_name, args, day) => {
    await paper('xa-ha-trung', '17');
    const done = await run(['status', '--period', '2026-06', ...args], morning('30'));
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.err).toContain(`ngày ${day} chưa đến`);
    expect((await run(['status', '--period', '2026-06', '--plan-at', '30/6/2026'], morning('30'))).code).toBe(
      0,
    );
  });

  test('a day before the first revision goes by events', async () => {
    await paper('xa-ha-trung', '17');
    newRepository(dir);
    commitAll(dir, 'ngày 20', night('20'));
    expect((await status('--plan-at', '2026-06-17')).json.past).toMatchObject({
      by: 'events',
      why: 'too-early',
    });
  });
});
