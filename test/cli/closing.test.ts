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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { sha256Of } from '../../src/disk/store.ts';
import { readRegister } from '../../src/read/register.ts';
import { scratch } from '../support/world.ts';

let world: ReturnType<typeof scratch>;
let dir: string;
const june = '--period 2026-06';
const run = (line: readonly string[] | string, at = '2026-07-02T08:00:00+07:00') => world.run(line, at, dir);
const close = ['close', '2026-06', '--reason', 'Đã báo cáo'];
const path = (...names: readonly string[]): string => join(dir, ...names);
const registerOf = (period: string) =>
  readRegister('r', readFileSync(path('register', `${period}.jsonl`), 'utf8')).value;

/** A form filled in, laid in den/. */
async function fill(
  unit: string,
  answers: Readonly<Record<string, unknown>>,
  period = '2026-06',
): Promise<string> {
  await run(`form ${unit} --period ${period} --to yaml`);
  const form = parseDocument(readFileSync(path('out', period, 'bieu-mau', `${period}_${unit}.yaml`), 'utf8'));
  const common = {
    'unit/document-number': '15/BC-SNV',
    'task/1.1/status': 'đang thực hiện',
    'task/1.1/result': 'Đã làm.',
  };
  for (const [id, value] of Object.entries({ ...common, ...answers })) {
    const [kind = '', ...rest] = id.split('/');
    form.setIn([{ unit: 'unit', task: 'tasks' }[kind] ?? 'indicators', ...rest], value);
  }
  mkdirSync(path('den'), { recursive: true });
  writeFileSync(path('den', `${period}-${unit}.yaml`), form.toString());
  return `den/${period}-${unit}.yaml`;
}

async function collect(): Promise<void> {
  const file = await fill('so-noi-vu', { 'indicator/CT-01/period': 12, 'indicator/CT-01/cumulative': 12 });
  await run(`receive ${file} --arrived 18/6/2026 ${june}`, '2026-06-18T08:00:00+07:00');
}

beforeEach(async () => {
  world = scratch();
  await world.run('init lv');
  dir = join(world.dir, 'lv');
});
afterEach(() => world.remove());

describe('close', () => {
  test('records plan, counts and the true hash of every input and output', async () => {
    await collect();
    await run(`consolidate ${june} --to xlsx`);
    await run(close);
    const event = registerOf('2026-06').at(-1);
    if (event?.kind !== 'closed') throw new Error('not closed');
    expect(event.counts).toMatchObject({ received: 1, onTime: 1, accepted: 1 });
    const named = new Map([...(event.inputs ?? []), ...(event.outputs ?? [])].map((f) => [f.name, f.sha256]));
    for (const name of ['plan/units.yaml', 'plan/waivers.yaml', 'out/2026-06/tong-hop-2026-06.xlsx'])
      expect(named.get(name)).toBe(sha256Of(readFileSync(path(name))));
    const [stored = ''] = readdirSync(path('submissions'));
    expect(event.inputs?.some((f) => f.sha256 === stored.replace(/\..*$/, ''))).toBe(true);
    // the register as it was before the closing itself was written
    const before = readFileSync(path('register/2026-06.jsonl'), 'utf8').split('\n').slice(0, -2).join('\n');
    expect(named.get('register/2026-06.jsonl')).toBe(sha256Of(Buffer.from(`${before}\n`)));
  });

  test('a dry run says what would stand still and writes nothing', async () => {
    await collect();
    const lines = readFileSync(path('register/2026-06.jsonl'), 'utf8');
    const { out, code } = await run([...close, '--dry-run']);
    expect([code, out.includes('Chạy thử')]).toEqual([0, true]);
    expect(readFileSync(path('register/2026-06.jsonl'), 'utf8')).toBe(lines);
    expect(existsSync(path('out/2026-06/bien-ban-khoa-ky-2026-06.docx'))).toBe(false);
  });

  test('is refused while a unit has time, naming it and the day to wait for', async () => {
    await collect();
    const extend = [
      'extend',
      'so-tai-chinh',
      '--period',
      '2026-06',
      '--until',
      '30/6/2026',
      '--reason',
      'Bão',
    ];
    await run(extend, '2026-06-18T09:00:00+07:00');
    const why = await run('plan why so-tai-chinh --period 2026-06', '2026-06-25T08:00:00+07:00');
    expect(why.out).toContain(
      'PHẢI BÁO CÁO: đúng hạn đến hết ngày 30/6/2026, được gia hạn (hạn của kỳ là hết ngày 19/6/2026).',
    );
    const early = await run(close, '2026-06-25T08:00:00+07:00');
    expect(early.code).toBe(2);
    expect(early.err).toContain('Sở Tài chính');
    expect(early.err).toContain('30/6/2026');
    expect(registerOf('2026-06').some((e) => e.kind === 'closed')).toBe(false);
    const before = await run(close, '2026-06-15T08:00:00+07:00');
    expect(before.err).toContain('và 179 đơn vị nữa');
  });

  test('is refused where a received file was lost: what is gone cannot be frozen', async () => {
    await collect();
    rmSync(path('submissions'), { recursive: true });
    const { code, err } = await run(close);
    expect([code, err.includes('so-noi-vu.yaml')]).toEqual([3, true]);
    expect(registerOf('2026-06').some((e) => e.kind === 'closed')).toBe(false);
  });

  test('the record can be made again from the register, with the same bytes, whatever came since', async () => {
    await collect();
    await run(close);
    const record = path('out/2026-06/bien-ban-khoa-ky-2026-06.docx');
    const first = readFileSync(record);
    rmSync(path('out'), { recursive: true });
    const late = await fill('so-y-te', {});
    await run(`receive ${late} --arrived 6/7/2026 ${june}`, '2026-07-06T08:00:00+07:00');
    await run(['note', 'so-y-te', 'Gửi muộn', '--period', '2026-06'], '2026-07-06T08:00:00+07:00');
    expect((await run('close 2026-06', '2026-09-01T08:00:00+07:00')).code).toBe(0);
    expect(sha256Of(readFileSync(record))).toBe(sha256Of(first));
    expect(registerOf('2026-06').filter((e) => e.kind === 'closed')).toHaveLength(1);
  });
});

describe('a closed period stands still', () => {
  const september = '2026-09-01T08:00:00+07:00';
  const statusJson = async (at: string) => {
    const {
      asOf: _day,
      recordedLater: _n,
      standings,
      ...json
    } = JSON.parse((await run(`status ${june} --format json`, at)).out);
    return { ...json, standings: standings.map(({ notes: _notes, ...s }: Record<string, unknown>) => s) };
  };
  /** Figures, groups and comparison of a consolidation, without the day it was looked at. */
  const figures = async (at: string) =>
    (await run(`trace CT-01 ${june} --format json`, at)).out.replaceAll(/"asOf": "[^"]*"/g, '"asOf": ""');

  test('a late arrival changes neither list nor figures', async () => {
    await collect();
    await run(close);
    const morning = '2026-07-02T09:00:00+07:00';
    const [list, sums] = [await statusJson(morning), await figures(morning)];
    const late = await fill('so-y-te', { 'indicator/CT-01/period': 99, 'indicator/CT-01/cumulative': 99 });
    await run(`receive ${late} --arrived 6/7/2026 ${june}`, '2026-07-06T08:00:00+07:00');
    expect(await statusJson(september)).toEqual(list);
    expect(await figures(september)).toBe(sums);
    expect(JSON.parse(sums).traces[0].total).toMatchObject({ value: 12, given: 1 });
    expect(registerOf('2026-06').at(-1)).toMatchObject({
      kind: 'received',
      unit: 'so-y-te',
      afterClosing: true,
    });
  });

  const found = async (period: string, at: string): Promise<readonly string[]> => {
    const { findings } = JSON.parse((await run(`check --period ${period} --format json`, at)).out);
    return findings.map((f: { code: string }) => f.code);
  };

  test('a document number that is used again later is asked about only in an open period', async () => {
    await collect();
    const again = 'receive --paper --unit so-noi-vu --period 2026-12 --number 15/BC-SNV --arrived 1/9/2026';
    await run(close);
    const before = await found('2026-06', '2026-07-02T09:00:00+07:00');
    await run(again, september);
    expect(await found('2026-06', september)).toEqual(before);
    await run(['undo', '--period', '2026-06', '--reason', 'Khóa nhầm'], september);
    expect(await found('2026-06', september)).toContain('document-number-reused');
  });

  test('an earlier period that is replaced afterwards does not reach into it', async () => {
    await collect();
    const december = {
      'indicator/CT-01/period': 12,
      'indicator/CT-01/cumulative': 12,
      'unit/document-number': '90/BC-SNV',
    };
    const file = await fill('so-noi-vu', december, '2026-12');
    await run(`receive ${file} --arrived 18/12/2026 --period 2026-12`, '2026-12-18T08:00:00+07:00');
    const january = '2027-01-10T08:00:00+07:00';
    await run(['close', '2026-12', '--reason', 'Đã báo cáo'], january);
    const june2 = await fill('so-noi-vu', { 'indicator/CT-01/period': 20, 'indicator/CT-01/cumulative': 20 });
    const told = await run(
      `receive ${june2} --replace --arrived 11/1/2027 ${june}`,
      '2027-01-11T08:00:00+07:00',
    );
    expect(told.code).toBe(0);
    expect(await found('2026-12', '2027-02-01T08:00:00+07:00')).not.toContain('cumulative-below-earlier');
    await run(['undo', '--period', '2026-12', '--reason', 'Khóa nhầm'], '2027-02-02T08:00:00+07:00');
    expect(await found('2026-12', '2027-02-03T08:00:00+07:00')).toContain('cumulative-below-earlier');
  });

  test('no decision is recorded, only notes; the message says what can be done', async () => {
    await collect();
    await run(close);
    const lines = [
      ['exempt', 'so-y-te'],
      ['nil', 'so-y-te'],
      ['extend', 'so-y-te', '--until', '30/9/2026'],
      ['return', 'so-noi-vu', '--by', '30/9/2026'],
      ['revoke', 'so-noi-vu'],
      ['confirm', 'so-noi-vu', '--arrived', '18/6/2026'],
    ];
    for (const line of lines) {
      const { code, err } = await run([...line, '--period', '2026-06', '--reason', 'x'], september);
      expect([code, err.includes('đã khóa ngày 02/7/2026'), err.includes('dondoc undo')], line[0]).toEqual([
        2,
        true,
        true,
      ]);
    }
    expect((await run(['note', 'so-y-te', 'đã gọi', '--period', '2026-06'], september)).code).toBe(0);
  });

  test('undoing the closing opens the period; what was decided before cannot be undone while it is closed', async () => {
    await collect();
    await run(['exempt', 'so-y-te', '--period', '2026-06', '--reason', 'Sáp nhập']);
    await run(close);
    const late = await fill('so-tai-chinh', {});
    await run(`receive ${late} --arrived 6/7/2026 ${june}`, '2026-07-06T08:00:00+07:00');
    const exempted = registerOf('2026-06').find((e) => e.kind === 'exempted')?.id ?? '';
    const barred = await run(
      ['undo', '--period', '2026-06', '--event', exempted, '--reason', 'x'],
      september,
    );
    expect([barred.code, barred.err.includes('02/7/2026')]).toEqual([2, true]);
    // without --event the last decision is the closing itself
    expect((await run(['undo', '--period', '2026-06', '--reason', 'Khóa nhầm'], september)).code).toBe(0);
    const { standings } = JSON.parse((await run(`status ${june} --format json`, september)).out);
    expect(standings.find((s: { unit: string }) => s.unit === 'so-tai-chinh').standing).toBe('late');
  });

  test('a plan edited since is told on the list, with the files; a new request is not', async () => {
    await collect();
    await run(close);
    appendFileSync(path('plan/requests.yaml'), '# thêm sau\n');
    expect((await run(`status ${june}`, september)).out).not.toContain('Kế hoạch đã thay đổi');
    appendFileSync(path('plan/calendar.yaml'), '# sửa sau\n');
    const { out } = await run(`status ${june}`, september);
    expect(out).toContain('Kế hoạch đã thay đổi sau khi khóa kỳ (plan/calendar.yaml;');
  });
});
