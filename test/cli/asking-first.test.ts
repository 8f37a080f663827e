import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
let count = 0;
let dir = '';
let questions: string[] = [];
const at = '2026-06-25T08:00:00+07:00';
const reason = ['--reason', 'Xong'];
const run = (line: readonly string[] | string, more = {}) => world.run(line, at, dir, more);
const watched = (answer: string | (() => Promise<string>), more = {}) => ({
  inIsTerminal: true,
  outIsTerminal: true,
  errIsTerminal: true,
  ask: (question: string) => {
    questions.push(question);
    return typeof answer === 'string' ? Promise.resolve(answer) : answer();
  },
  ...more,
});
const register = (): string => {
  const path = join(dir, 'register/2026-06.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

beforeEach(async () => {
  count += 1;
  questions = [];
  await world.run(['init', `lv${count}`]);
  dir = join(world.dir, `lv${count}`);
  await run(['exempt', 'so-y-te', '--period', '2026-06', '--reason', 'Đang sắp xếp']);
});

describe.each([
  ['close', ['close', '2026-06', ...reason], '"kind":"closed"', 'Sẽ đứng yên'],
  ['undo', ['undo', ...reason], '"kind":"undone"', 'Việc bị hủy: 2026-06-0001'],
])('%s in a terminal', (_name, line, event, _shown) => {
  test.each(['', 'k', 'không', 'yess', 'quit'])('answered “%s” it records nothing', async (answer) => {
    const before = register();
    const { code, out } = await run(line, watched(answer));
    expect([code, out, register()]).toEqual([0, 'Đã dừng: chưa ghi gì.\n', before]);
    expect(questions).toHaveLength(1);
  });

  test.each(['c', 'có', 'Y'])('answered “%s” it is done', async (answer) => {
    const { code } = await run(line, watched(answer));
    expect([code, register()]).toEqual([0, expect.stringContaining(event)]);
  });

  test('with --yes, as JSON, under --dry-run or where nobody watches it is not asked', async () => {
    await run([...line, '--dry-run'], watched(''));
    await run([...line, '--dry-run', '--format', 'json'], watched(''));
    expect(register()).not.toContain(event);
    await run([...line, '--yes'], watched(''));
    expect(register()).toContain(event);
    expect(questions).toEqual([]);
  });

  test('what was recorded while the question stood stops it', async () => {
    const busy = async (): Promise<string> => {
      await run(['exempt', 'so-tai-chinh', '--period', '2026-06', '--reason', 'Khác']);
      return 'c';
    };
    const { code, err } = await run(line, watched(busy));
    expect([code, err]).toEqual([3, expect.stringContaining('có người khác vừa ghi')]);
    expect(register()).not.toContain(event);
  });

  test('the question shows what would be recorded, and that nothing was', async () => {
    await run(line, watched(''));
    expect(questions[0]).toContain('chưa ghi gì');
    expect(questions[0]).toMatch(/Gõ c \(có\) rồi Enter; chỉ nhấn Enter là không: $/);
  });
});

test('a period that is closed already is not asked about: only its record is made again', async () => {
  await run(['close', '2026-06', ...reason]);
  const { code } = await run(['close', '2026-06', ...reason], watched(''));
  expect([code, questions]).toEqual([0, []]);
});

test('migrate --write asks where there is something to write', async () => {
  writeFileSync(join(dir, 'dondoc.yaml'), 'version: 1\n');
  await run('migrate --write', watched(''));
  expect(questions[0]).toContain('+ version: 2');
  expect(readFileSync(join(dir, 'dondoc.yaml'), 'utf8')).toBe('version: 1\n');
  await run('migrate --write', watched('c'));
  expect(readFileSync(join(dir, 'dondoc.yaml'), 'utf8')).toBe('version: 2\n');
  questions = [];
  await run('migrate --write', watched(''));
  await run('migrate', watched(''));
  expect(questions).toEqual([]);
});

describe('receive of a hundred and more', () => {
  const list = (rows: number): void => {
    const lines = Array.from(
      { length: rows },
      (_, i) => `${i},17/6/2026,${i + 1}/BC-SNV,16/6/2026,Sở Nội vụ,,2026-06`,
    );
    writeFileSync(
      join(dir, 'so.csv'),
      `Số đến,Ngày đến,Số và ký hiệu,Ngày văn bản,Đơn vị,Tên tệp,Kỳ báo cáo\n${lines.join('\n')}\n`,
    );
  };
  const receive = 'receive --arrived-from so.csv';

  test('is asked about, with the count', async () => {
    list(100);
    const before = register();
    expect((await run(receive, watched(''))).out).toBe('Đã dừng: chưa ghi gì.\n');
    expect(questions[0]).toContain('Sắp ghi vào sổ 100 văn bản');
    expect(register()).toBe(before);
    expect((await run(receive, watched('c'))).out).toContain('Đã ghi 100 văn bản');
  });

  test('of fewer, with --yes and unwatched it is not', async () => {
    list(99);
    await run(receive, watched(''));
    list(250);
    await run(`${receive} --yes`, watched(''));
    expect([questions, register().split('\n').length]).toEqual([[], 252]);
  });
});
