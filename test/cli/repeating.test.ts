import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../support/world.ts';

// A command run once more, as after a power cut or by a second clerk, finishes what is missing and records nothing twice.

const world = scratch();
afterAll(world.remove);
const at = '2026-06-18T10:00:00+07:00';
const units = ['xa-ha-trung', 'xa-hau-loc', 'so-y-te', 'so-xay-dung'];
const inbox = join(world.dir, 'den');
let count = 0;

beforeAll(async () => {
  await world.run(['init', 'goc']);
  const dir = join(world.dir, 'goc');
  mkdirSync(inbox);
  for (const unit of units) {
    await world.run(['form', unit, '--period', '2026-06', '--to', 'yaml'], at, dir);
    const text = readFileSync(join(dir, `out/2026-06/bieu-mau/2026-06_${unit}.yaml`), 'utf8');
    const filled = text.replace(/(\n {2}summary:).*/, `$1 "Đã làm (mẫu, ${unit})"`);
    writeFileSync(join(inbox, `${unit}.yaml`), filled);
  }
  writeFileSync(join(inbox, 'khong-phai-bao-cao.txt'), 'mẫu');
});

async function office() {
  count += 1;
  const name = `lv${count}`;
  await world.run(['init', name]);
  const dir = join(world.dir, name);
  const say = (line: readonly string[], when = at) => world.run(line, when, dir);
  const register = (): string => readFileSync(join(dir, 'register/2026-06.jsonl'), 'utf8');
  const lines = (): number => register().trim().split('\n').length;
  return { dir, say, register, lines };
}

const why = ['--period', '2026-06', '--reason', 'Mất điện (mẫu)'];

describe('decisions', () => {
  test.each([
    ['extend', ['extend', 'xa-ha-trung', '--until', '30/6/2026', ...why]],
    ['exempt', ['exempt', 'xa-ha-trung', ...why]],
    ['nil', ['nil', 'xa-ha-trung', ...why]],
    ['note', ['note', 'xa-ha-trung', 'Đã gọi điện (mẫu)', '--period', '2026-06']],
  ])('%s again on the same day: one event, and it says which', async (_name, line) => {
    const { say, lines } = await office();
    expect((await say(line)).code).toBe(0);
    const again = await say(line);
    expect(again.code).toBe(0);
    expect(again.out).toContain('đã có trong sổ: 2026-06-0001');
    expect(lines()).toBe(1);
  });

  test('another text, another day, or one taken back is another decision', async () => {
    const { say, lines } = await office();
    const note = (text: string): readonly string[] => ['note', 'xa-ha-trung', text, '--period', '2026-06'];
    await say(note('Đã gọi điện (mẫu)'));
    await say(note('Đã gọi điện lần hai (mẫu)'));
    await say(note('Đã gọi điện lần hai (mẫu)'), '2026-06-19T08:00:00+07:00');
    expect(lines()).toBe(3);
    await say(['undo', ...why], '2026-06-19T08:00:00+07:00');
    await say(note('Đã gọi điện lần hai (mẫu)'), '2026-06-19T08:00:00+07:00');
    expect(lines()).toBe(5);
  });

  test('the version withdrawn once is not followed by the one before it', async () => {
    const { dir, say, lines } = await office();
    await say(['receive', join(inbox, 'xa-ha-trung.yaml')]);
    const second = readFileSync(join(inbox, 'xa-ha-trung.yaml'), 'utf8').replace('Đã làm', 'Đã làm thêm');
    writeFileSync(join(dir, 'lan-2.yaml'), second);
    await say(['receive', 'lan-2.yaml']);
    const before = lines();
    const revoke = ['revoke', 'xa-ha-trung', ...why];
    await say(revoke);
    expect((await say(revoke)).out).toContain('đã có trong sổ');
    expect(lines()).toBe(before + 1);
  });
});

test('a return again makes the file again, the same to the byte, days later too', async () => {
  const { dir, say, register } = await office();
  await say(['receive', inbox, '--arrived', '16/6/2026']);
  const line = ['return', 'xa-ha-trung', '--by', '30/6/2026', ...why];
  expect((await say(line)).code).toBe(0);
  const path = join(dir, 'out/2026-06/tra-lai/xa-ha-trung.yaml');
  const [file, kept] = [readFileSync(path), register()];
  rmSync(path);
  const again = await say(line, '2026-06-20T08:00:00+07:00');
  expect(again.code).toBe(0);
  expect(readFileSync(path).equals(file)).toBe(true);
  expect(register()).toBe(kept);
  const other = await say(['return', 'xa-ha-trung', '--by', '29/6/2026', ...why]);
  expect(other.code).toBe(2);
  expect(register()).toBe(kept);
});

test('a number typed again for its letter, and a request once more, are on record already', async () => {
  const { dir, say, register } = await office();
  await say(['remind', '--period', '2026-06']);
  const number = ['letter', 'number', 'last', '45/VB-VP', '--date', '18/6/2026'];
  expect((await say(number)).code).toBe(0);
  const kept = register();
  const again = await say(number);
  expect([again.code, register()]).toEqual([0, kept]);
  expect(again.out).toContain('từ trước');
  expect((await say(number.with(3, '46/VB-VP'))).code).toBe(2);

  const request = [
    'request',
    '--number',
    '5/CV',
    '--date',
    '17/6/2026',
    '--due',
    '30/6/2026',
    '--subject',
    'Mẫu',
  ];
  expect((await say(request)).code).toBe(0);
  const requests = readFileSync(join(dir, 'plan/requests.yaml'), 'utf8');
  expect((await say(request)).out).toContain('2026-dx-01');
  expect((await say(request)).code).toBe(0);
  expect((await say([...request.slice(0, -1), 'Việc khác'])).code).toBe(2);
  expect(readFileSync(join(dir, 'plan/requests.yaml'), 'utf8')).toBe(requests);
});

describe('the same inbox twenty times', () => {
  const stored = (dir: string): readonly string[] => readdirSync(join(dir, 'submissions')).toSorted();
  const made = (dir: string): readonly Buffer[] =>
    ['bao-cao-tong-hop-2026-06.docx', 'tong-hop-2026-06.xlsx'].map((n) =>
      readFileSync(join(dir, 'out/2026-06', n)),
    );

  test('in its order: the register and the outputs keep their bytes', async () => {
    const { dir, say, register } = await office();
    await say(['receive', inbox]);
    await say(['consolidate', '--period', '2026-06']);
    const [kept, files, outputs] = [register(), stored(dir), made(dir)];
    for (let i = 1; i < 20; i += 1) await say(['receive', inbox]);
    await say(['consolidate', '--period', '2026-06']);
    expect(register()).toBe(kept);
    expect(stored(dir)).toEqual(files);
    expect(made(dir)).toEqual(outputs);
  });

  test('one by one in any order: the same standings, stored files and outputs', async () => {
    const [a, b] = [await office(), await office()];
    const names = readdirSync(inbox).map((n) => join(inbox, n));
    for (const name of names) await a.say(['receive', name]);
    for (let i = 0; i < 20; i += 1)
      await b.say(['receive', names.toReversed()[(i * 3) % names.length] ?? '']);
    for (const { say } of [a, b]) await say(['consolidate', '--period', '2026-06']);
    expect(stored(b.dir)).toEqual(stored(a.dir));
    expect(made(b.dir)).toEqual(made(a.dir));
    const standings = async ({ say }: typeof a) =>
      (await say(['status', '--period', '2026-06', '--all'])).out.replace(/2026-06-\d{4}/g, '');
    expect(await standings(b)).toBe(await standings(a));
    expect(b.lines()).toBe(a.lines());
  });
});
