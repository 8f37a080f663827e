import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { stateOfFiles } from '../../src/disk/file-state.ts';
import { scratch } from '../support/world.ts';

// What is kept between runs must never show: every answer is compared with the one given without a cache.

const world = scratch();
afterAll(world.remove);
const dir = join(world.dir, 'lv');
const path = (...names: readonly string[]): string => join(dir, ...names);
const run = (line: readonly string[] | string, at = '2026-12-20T08:00:00+07:00') => world.run(line, at, dir);
const cache = path('.dondoc', 'cache');

async function send(unit: string, period: string, result: string, day: string): Promise<void> {
  await run(`form ${unit} --period ${period} --to yaml`, `${period}-01T08:00:00+07:00`);
  const form = parseDocument(readFileSync(path('out', period, 'bieu-mau', `${period}_${unit}.yaml`), 'utf8'));
  form.setIn(['unit', 'document-number'], `${day.slice(8)}/BC-SNV`);
  form.setIn(['unit', 'plan-document'], '12/KH-SNV ngày 15/01/2026');
  form.setIn(['tasks', '1.1', 'status'], 'đang thực hiện');
  form.setIn(['tasks', '1.1', 'result'], result);
  mkdirSync(path('den'), { recursive: true });
  const file = path('den', `${period}-${unit}.yaml`);
  writeFileSync(file, form.toString());
  await run(['receive', file, '--arrived', day, '--period', period], `${day}T08:00:00+07:00`);
}

beforeAll(async () => {
  await world.run('init lv');
  await send('so-noi-vu', '2026-06', 'Đã làm.', '2026-06-18');
  await run('close 2026-06 --reason xong', '2026-07-02T08:00:00+07:00');
  await send('so-noi-vu', '2026-12', 'Đã làm thêm.', '2026-12-17');
});

const lines = [
  '',
  'status',
  'status --period 2026-06',
  'status --as-of 2026-12-10',
  'status --as-recorded --format json',
  'plan check',
  'plan check --notes',
];

/** Every line as it is answered with what was kept so far, and as it is answered anew. */
async function compare(about: string, of: readonly string[] = lines): Promise<string> {
  const kept = [];
  for (const line of of) kept.push(await run(line));
  const again = [];
  for (const line of of) again.push(await run(line));
  rmSync(cache, { recursive: true, force: true });
  const fresh = [];
  for (const line of of) {
    fresh.push(await run(line));
    rmSync(cache, { recursive: true, force: true });
  }
  expect([about, kept]).toEqual([about, fresh]);
  expect([about, again]).toEqual([about, fresh]);
  for (const line of of) await run(line);
  return JSON.stringify(fresh);
}

const edited = (file: string, edit: (text: string) => string) => {
  const before = readFileSync(path(file), 'utf8');
  const after = edit(before);
  expect([file, after]).not.toEqual([file, before]);
  writeFileSync(path(file), after);
  return () => writeFileSync(path(file), before);
};

describe('what was kept', () => {
  test('is used, and gives the same answer', async () => {
    await compare('nothing changed');
    const names = readdirSync(cache).flatMap((build) => readdirSync(join(cache, build)));
    for (const name of ['plan', 'checked-plan', 'closed', 'answers-2026-12', 'register-2026-12'])
      expect(names).toContain(`${name}.json`);
  });

  test('falls with any edit of a file of the plan', async () => {
    const edits: readonly (readonly [string, (text: string) => string])[] = [
      ...readdirSync(path('plan'))
        .filter((n) => n.endsWith('.yaml'))
        .map((n) => [`plan/${n}`, (t: string) => `${t}# x\n`] as const),
      ['plan/units.yaml', (t) => t.replace('name: Sở Nội vụ', 'name: Sở Nội vụ mới')],
      [
        'plan/reporting.yaml',
        (t) => t.replace(/due: \{ month: 12, day: \d+ \}/, 'due: { month: 12, day: 5 }'),
      ],
      ['plan/appendix.yaml', (t) => t.replace('unit: so-noi-vu', 'unit: so-noi-vuu')],
    ];
    for (const [file, edit] of edits.filter(
      ([f, e]) => e(readFileSync(path(f), 'utf8')) !== readFileSync(path(f), 'utf8'),
    )) {
      const restore = edited(file, edit);
      await compare(file, ['status', 'plan check']);
      restore();
    }
    writeFileSync(path('plan', 'amendments.yml'), '');
    await compare('a stray file');
    rmSync(path('plan', 'amendments.yml'));
  }, 120_000);

  test('falls with any edit of a register or a snapshot', async () => {
    const plain = await compare('as before');
    for (const file of ['register/2026-12.jsonl', 'register/2026-06.jsonl', 'register/2026-06.frozen.json']) {
      const restore = edited(file, (t) => t.replace('so-noi-vu', 'so-noi-vU'));
      expect([file, await compare(file)]).not.toEqual([file, plain]);
      restore();
      expect(await compare(`${file} put back`)).toBe(plain);
    }
    const gone = readFileSync(path('register/2026-06.frozen.json'));
    rmSync(path('register/2026-06.frozen.json'));
    expect(await compare('no snapshot')).not.toBe(plain);
    writeFileSync(path('register/2026-06.frozen.json'), gone);
    await run(['note', 'so-noi-vu', 'Đã gọi điện.', '--period', '2026-12']);
    expect(await compare('a note')).not.toBe(plain);
  }, 120_000);

  test('does not hide a stored file that was damaged or lost, of this period or of the one before', async () => {
    await compare('as before');
    for (const name of readdirSync(path('submissions')).filter((n) => n.endsWith('.yaml'))) {
      const before = readFileSync(path('submissions', name));
      appendFileSync(path('submissions', name), ' ');
      expect((await run('status')).code).toBe(3);
      rmSync(path('submissions', name));
      expect((await run('status')).code).toBe(3);
      writeFileSync(path('submissions', name), before);
      expect((await run('status')).code).toBe(0);
    }
  });

  test('is not touched by a trial run', async () => {
    rmSync(cache, { recursive: true, force: true });
    for (const line of lines) await run(`${line} --dry-run`.trim());
    expect(existsSync(cache)).toBe(false);
  });

  test('is of no use where it is damaged or another’s', async () => {
    const plain = await compare('as before');
    const files = () =>
      readdirSync(cache).flatMap((b) => readdirSync(join(cache, b)).map((n) => join(cache, b, n)));
    const swapped = files().map((f) => readFileSync(f));
    for (const [i, f] of files().entries()) writeFileSync(f, swapped.at(i - 1) ?? '');
    expect(await compare('entries swapped')).toBe(plain);
    for (const f of files()) writeFileSync(f, readFileSync(f).subarray(0, -20));
    expect(await compare('entries torn')).toBe(plain);
    for (const f of files()) writeFileSync(f, readFileSync(f, 'utf8').replaceAll('so-noi-vu', 'so-noi-vv'));
    expect(await compare('entries edited')).toBe(plain);
  }, 60_000);
});

test('the state of the files is another with every name and every byte', () => {
  const seen = new Set([stateOfFiles(dir)]);
  const restore = edited('plan/units.yaml', (t) => `\ufeff${t}`);
  seen.add(stateOfFiles(dir));
  restore();
  writeFileSync(path('register', 'x'), '');
  seen.add(stateOfFiles(dir));
  rmSync(path('register', 'x'));
  mkdirSync(path('register', 'x'));
  seen.add(stateOfFiles(dir));
  rmSync(path('register', 'x'), { recursive: true });
  expect([...seen].filter((s) => s !== undefined).length).toBe(4);
  expect(seen.has(stateOfFiles(dir))).toBe(true);
  expect(stateOfFiles(world.dir)).toBeUndefined();
});
