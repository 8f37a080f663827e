import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
let count = 0;
let dir = '';
const at = '2026-06-25T08:00:00+07:00';
const run = (line: readonly string[] | string, moment = at, more = {}) => world.run(line, moment, dir, more);
const reason = ['--reason', 'Ghi nhầm'];
const register = (period = '2026-06'): readonly { id: string; kind: string; event?: string }[] => {
  const path = join(dir, `register/${period}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l));
};
const undone = () => register().filter((e) => e.kind === 'undone');
const standing = async (unit: string): Promise<string> => {
  const { standings } = JSON.parse((await run('status --period 2026-06 --format json')).out);
  return standings.find((s: { unit: string }) => s.unit === unit).standing;
};

beforeEach(async () => {
  count += 1;
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
  await run('receive --paper --unit so-noi-vu --period 2026-06 --arrived 10/6/2026');
  await run(['exempt', 'so-y-te', '--period', '2026-06', '--reason', 'Đang sắp xếp']);
});

test('says in full what it takes back, and how the unit stands then', async () => {
  const { code, out } = await run(['undo', ...reason]);
  expect([code, out]).toEqual([
    0,
    expect.stringContaining(
      'Việc bị hủy: 2026-06-0002, miễn báo cáo, Sở Y tế; văn thư mẫu ghi ngày 25/6/2026: “Đang sắp xếp”.',
    ),
  ]);
  expect(out).toContain('Tình trạng bây giờ: quá hạn');
  expect(register().map((e) => e.kind)).toEqual(['received', 'exempted', 'undone']);
});

test('under --dry-run shows the same and writes nothing', async () => {
  const { out } = await run(['undo', ...reason, '--dry-run']);
  expect(out).toContain('Sẽ hủy việc 2026-06-0002');
  expect(out).toContain('“Đang sắp xếp”');
  expect(undone()).toEqual([]);
});

describe('whose decision', () => {
  const colleague = { user: 'người khác' };

  test('that of a colleague is not taken back unasked, but by its id', async () => {
    const { code, err } = await run(['undo', ...reason], at, colleague);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('2026-06-0002 (miễn báo cáo), do văn thư mẫu ghi'),
    ]);
    expect(undone()).toEqual([]);
    expect((await run(['undo', ...reason, '--event', '2026-06-0002'], at, colleague)).code).toBe(0);
    expect(await standing('so-y-te')).toBe('overdue');
  });

  test('of two, each takes back their own', async () => {
    await run(['exempt', 'so-tai-chinh', '--period', '2026-06', '--reason', 'Khác'], at, colleague);
    await run(['undo', ...reason]);
    expect(undone().map((e) => e.event)).toEqual(['2026-06-0002']);
    expect(await standing('so-tai-chinh')).toBe('exempt');
  });
});

describe('the same command run once more', () => {
  test('takes back nothing else that day', async () => {
    await run(['exempt', 'so-tai-chinh', '--period', '2026-06', '--reason', 'Khác']);
    await run(['undo', ...reason]);
    const again = await run(['undo', ...reason], '2026-06-25T08:05:00+07:00');
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining('2026-06-0003 (miễn báo cáo) đã được hủy'),
    ]);
    expect(undone()).toHaveLength(1);
    const named = await run(['undo', ...reason, '--event', '2026-06-0003']);
    expect([named.code, undone().length]).toEqual([0, 1]);
  });

  test('with another reason, or on another day, it is another undoing', async () => {
    await run(['exempt', 'so-tai-chinh', '--period', '2026-06', '--reason', 'Khác']);
    await run(['undo', ...reason]);
    await run(['undo', '--reason', 'Cũng nhầm']);
    expect(undone().map((e) => e.event)).toEqual(['2026-06-0003', '2026-06-0002']);
    const other = await run(['undo', '--event', '2026-06-0002', '--reason', 'Lần nữa']);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('đã được hủy')]);
  });
});

describe('what may be undone', () => {
  test('a receipt, by its id: the unit has sent nothing', async () => {
    expect((await run(['undo', ...reason, '--event', '2026-06-0001'])).code).toBe(0);
    expect(await standing('so-noi-vu')).toBe('overdue');
  });

  test('an arrival that a return sends back only after the return', async () => {
    await run(['return', 'so-noi-vu', '--period', '2026-06', '--by', '30/6/2026', '--reason', 'Thiếu']);
    const barred = await run(['undo', ...reason, '--event', '2026-06-0001']);
    expect([barred.code, barred.err]).toEqual([2, expect.stringContaining('Hủy 2026-06-0003 trước')]);
    expect((await run(['undo', '--reason', 'Trả nhầm'])).code).toBe(0);
    expect((await run(['undo', ...reason, '--event', '2026-06-0001'])).code).toBe(0);
  });

  test('of two arrivals before a return either', async () => {
    await run('receive --paper --unit so-noi-vu --period 2026-06 --arrived 12/6/2026 --number 9/BC-SNV');
    await run(['return', 'so-noi-vu', '--period', '2026-06', '--by', '30/6/2026', '--reason', 'Thiếu']);
    expect((await run(['undo', ...reason, '--event', '2026-06-0001'])).code).toBe(0);
  });

  test('an undoing is not undone', async () => {
    await run(['undo', ...reason]);
    const { code, err } = await run(['undo', '--event', '2026-06-0003', '--reason', 'Hủy nhầm']);
    expect([code, err]).toEqual([2, expect.stringContaining('không hủy tiếp')]);
  });

  test('a closing: the period is open again', async () => {
    await run(['close', '2026-06', '--reason', 'Xong']);
    const { out } = await run(['undo', '--reason', 'Khóa nhầm']);
    expect(out).toContain('Kỳ 2026-06 mở lại');
    expect((await run(['note', 'so-y-te', 'đã gọi', '--period', '2026-06'])).code).toBe(0);
  });

  test('an id names its period', async () => {
    await run(['exempt', 'so-y-te', '--period', '2026-12', '--reason', 'Đang sắp xếp']);
    expect((await run(['undo', ...reason, '--event', '2026-12-0001'])).code).toBe(0);
    expect(register('2026-12').map((e) => e.kind)).toEqual(['exempted', 'undone']);
  });

  test('nothing to take back, an unknown event and no reason are told', async () => {
    expect((await run(['undo', ...reason, '--period', '2026-12'])).err).toContain('không có việc nào để hủy');
    expect((await run(['undo', ...reason, '--event', '2026-06-0099'])).err).toContain('không có sự kiện');
    expect((await run('undo')).err).toContain('Thiếu lý do');
  });
});
