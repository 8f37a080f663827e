import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Interrupted } from '../../src/cli/world.ts';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { type Run, scratch } from '../support/world.ts';
import { rawZip } from '../support/zip.ts';

// Where somebody sits at the terminal, a file that is unclear is a question; the answer counts as typed for that file.

const at = '2026-06-18T10:00:00+07:00';
const world = scratch();
let dir = '';
let form = '';
let formNext = '';
let runs = 0;
afterAll(world.remove);

const shelf = scratch();
afterAll(shelf.remove);
beforeAll(async () => {
  await shelf.run(['init', 'lv']);
  const lv = join(shelf.dir, 'lv');
  for (const period of ['2026-06', '2026-12'])
    await shelf.run(['form', 'xa-ha-trung', '--period', period, '--to', 'yaml'], at, lv);
  const made = (period: string): string =>
    readFileSync(join(lv, `out/${period}/bieu-mau/${period}_xa-ha-trung.yaml`), 'utf8');
  form = made('2026-06');
  formNext = made('2026-12');
});
beforeEach(() => {
  runs += 1;
  dir = join(world.dir, `lv${runs}`);
  cpSync(join(shelf.dir, 'lv'), dir, { recursive: true });
});

const put = (name: string, bytes: Uint8Array | string): string => {
  mkdirSync(join(dir, 'den'), { recursive: true });
  writeFileSync(join(dir, 'den', name), bytes);
  return `den/${name}`;
};
const letter = (agency: string, number: string, subject = 'Kết quả 6 tháng đầu năm 2026'): Uint8Array =>
  samplePdf({
    pages: [letterLines({ agency, number, day: 'Thanh Hóa, ngày 15 tháng 6 năm 2026', subject })],
  });
const scan = (n: number): Uint8Array => samplePdf({ pages: [[]], trailer: `/Mau ${n}` });

interface Talk extends Run {
  readonly asked: readonly string[];
}

/** Runs at a terminal where these answers are typed, one after the other. */
async function talk(
  line: readonly string[],
  answers: readonly string[],
  { when = at, ...more }: { when?: string; inIsTerminal?: boolean; errIsTerminal?: boolean } = {},
): Promise<Talk> {
  const asked: string[] = [];
  const left = [...answers];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer to: ${question}`);
    if (answer === '^C') throw new Interrupted();
    return answer;
  };
  const run = await world.run(line, when, dir, { inIsTerminal: true, errIsTerminal: true, ask, ...more });
  expect(left).toEqual([]);
  return { ...run, asked };
}

const register = (): readonly Record<string, unknown>[] =>
  readdirSync(join(dir, 'register')).flatMap((name) =>
    readFileSync(join(dir, 'register', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

describe('whose file it is', () => {
  test('the sources that disagree, each with how it was found; the one that can be is recorded', async () => {
    const path = put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND'));
    const { asked, out, code } = await talk(['receive', path], ['1']);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('“den/xa-ha-trung.pdf” là của đơn vị nào?');
    expect(asked[0]).toContain('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN, số 16/BC-UBND, ngày 15/6/2026');
    expect(asked[0]).toContain('1. UBND xã Đồng Tiến (xa-dong-tien): theo phần đầu của văn bản');
    expect(asked[0]).toMatch(/ {2}– UBND xã Hà Trung \(xa-ha-trung\): theo tên tệp\. Không chọn được/);
    expect(asked[0]).not.toContain('2.');
    expect(out).toContain('UBND xã Đồng Tiến, kỳ 2026-06, văn bản');
    expect(code).toBe(0);
    expect(register()).toMatchObject([{ kind: 'received', unit: 'xa-dong-tien', form: 'document' }]);
  });

  test('candidates with their reasons, then the period', async () => {
    const path = put('UBND phường Lam Sơn, TP Thanh Hóa.pdf', scan(1));
    const { asked } = await talk(['receive', path], ['2', '1']);
    expect(asked[0]).toContain('1. UBND phường Hạc Thành (phuong-hac-thanh)');
    expect(asked[0]).toMatch(/2\. UBND xã Lam Sơn \(xa-lam-son\): .*trùng/s);
    expect(asked[1]).toContain('(UBND xã Lam Sơn) là của kỳ nào?');
    expect(asked[1]).toContain('1. 6 tháng đầu năm 2026 (2026-06): kỳ đang thu');
    expect(register()).toMatchObject([{ kind: 'received', unit: 'xa-lam-son', period: '2026-06' }]);
  });

  test.each(['', '0'])('%j leaves the file out, as where nobody is asked', async (answer) => {
    const path = put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND'));
    const { out, code } = await talk(['receive', path], [answer]);
    expect(code).toBe(1);
    expect(out).toContain('[form-unit-mismatch]');
    expect(register()).toMatchObject([{ kind: 'refused', codes: ['form-unit-mismatch'] }]);
  });

  test('a number that is not on the list is asked again, three times at most', async () => {
    const path = put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND'));
    const { asked } = await talk(['receive', path, '--dry-run'], ['2', 'xã Đồng Tiến', '1']);
    expect(asked[1]).toContain('“2” không có trong các số trên');
    expect(asked[2]).toContain('“xã Đồng Tiến” không có');
    const { out } = await talk(['receive', path, '--dry-run'], ['9', '9', '9']);
    expect(out).toContain('[form-unit-mismatch]');
  });

  test('Ctrl+C stops the run; nothing is recorded, not even what was clear', async () => {
    put('a-xa-ha-trung.yaml', form);
    put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND'));
    const { code, err } = await talk(['receive', 'den'], ['^C']);
    expect(code).toBe(3);
    expect(err).toContain('chưa ghi gì vào sổ');
    expect(readdirSync(join(dir, 'register'))).toEqual([]);
    expect((await talk(['receive', 'den'], ['1'])).code).toBe(0);
  });
});

describe('for which period', () => {
  test('the form says another period than the command: the form’s can be picked', async () => {
    const path = put('a.yaml', formNext);
    const { asked } = await talk(['receive', path, '--period', '2026-06'], ['1']);
    expect(asked[0]).toContain('(UBND xã Hà Trung) là của kỳ nào? Các nguồn chỉ hai kỳ khác nhau.');
    expect(asked[0]).toContain('1. năm 2026 (2026-12): theo dấu ẩn của biểu mẫu');
    expect(asked[0]).toMatch(/– 6 tháng đầu năm 2026 \(2026-06\): theo lệnh đã gõ\. Không chọn được/);
    expect(register()).toMatchObject([{ kind: 'received', period: '2026-12' }]);
  });

  test('an accepted submission of another period is not replaced by an answer', async () => {
    await world.run(['receive', put('a.yaml', form)], at, dir);
    const path = put('b.yaml', `${form}# bản khác\n`);
    const later = { when: '2026-12-10T08:00:00+07:00' };
    const { out, asked } = await talk(['receive', path, '--period', '2026-12'], [], later);
    expect(asked).toEqual([]);
    expect(out).toContain('[form-period-mismatch]');
    expect(register().filter((e) => e.kind === 'received')).toHaveLength(1);
  });

  test('a letter of another year cannot be given to this period', async () => {
    const path = put(
      'xa-ha-trung.pdf',
      letter('UBND XÃ HÀ TRUNG', '15/BC-UBND', 'Kết quả 6 tháng đầu năm 2025'),
    );
    const { asked, out } = await talk(['receive', path], []);
    expect(asked).toEqual([]);
    expect(out).toContain('6 tháng đầu năm 2025');
  });
});

describe('nobody is asked', () => {
  const unclear = (): string => put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND'));

  test.each<[string, readonly string[], { inIsTerminal?: boolean; errIsTerminal?: boolean }]>([
    ['with --no-ask', ['--no-ask'], {}],
    ['where a program reads the result', ['--format', 'json'], {}],
    ['where nobody can type', [], { inIsTerminal: false }],
    ['where nobody would see the question', [], { errIsTerminal: false }],
  ])('%s', async (_name, options, more) => {
    const { out, asked } = await talk(['receive', unclear(), ...options, '--dry-run'], [], more);
    expect(asked).toEqual([]);
    expect(out).toContain('form-unit-mismatch');
  });

  test('about a file refused for its own sake, or one that no answer would help', async () => {
    put('xa-ha-trung.xlsx', '');
    put('quet001.pdf', scan(2));
    put('xa-dong-tien.zip', rawZip([]));
    const { asked } = await talk(['receive', 'den'], []);
    expect(asked).toEqual([]);
  });

  test('by check, which only looks', async () => {
    const { asked } = await talk(['check', unclear()], []);
    expect(asked).toEqual([]);
  });
});

test('an answer about the form settles the scan that came with it', async () => {
  const path = put(
    'gui.zip',
    rawZip([
      { name: 'xa-dong-tien.yaml', content: form },
      { name: 'quet.pdf', content: scan(3) },
    ]),
  );
  const { asked } = await talk(['receive', path], ['1']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('gui.zip › xa-dong-tien.yaml');
  expect(register()).toMatchObject([
    { kind: 'received', unit: 'xa-ha-trung', form: 'data' },
    { kind: 'received', unit: 'xa-ha-trung', form: 'document' },
  ]);
});

test('a name from outside cannot draw lines of its own into the question', async () => {
  put('UBND xã Hà Trung\n  9. \u001b[31mgiả.pdf', scan(4));
  const { asked } = await talk(['receive', 'den'], ['']);
  expect(asked[0]).not.toContain('\u001b');
  expect(asked[0]).not.toMatch(/^ {2}9\./m);
});

test('in English, one introduction for all questions', async () => {
  put('xa-ha-trung.pdf', letter('ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN', '16/BC-UBND'));
  put('UBND xã Hà Trung.pdf', scan(5));
  const { asked } = await talk(['receive', 'den', '--lang', 'en', '--dry-run'], ['1', '0']);
  expect(asked[0]).toMatch(/^Some files do not say clearly/);
  expect(asked[1]).toMatch(/^\nWhose report is “den\/xa-ha-trung\.pdf”\? The sources name two units\./);
});
