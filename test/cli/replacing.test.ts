import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../corpus/operations/all.ts';
import { argsOf } from '../corpus/operations/operation.ts';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { type Run, scratch } from '../support/world.ts';

// What stands accepted is not replaced by a file of another period or unit, nor by one whose sources disagree, unless that is said.

const june = '2026-06-18T10:00:00+07:00';
const december = '2026-12-17T10:00:00+07:00';
const world = scratch();
const shelf = join(world.dir, 'mau');
let dir = '';
let runs = 0;
const forms: Record<string, Uint8Array> = {};
afterAll(world.remove);

beforeAll(async () => {
  await world.run(['init', 'mau']);
  for (const period of ['2026-06', '2026-12']) {
    const units = ['xa-ha-trung', 'xa-dong-tien'];
    await world.run(['form', ...units, '--period', period, '--to', 'xlsx'], june, shelf);
    for (const unit of units)
      forms[`${period} ${unit}`] = readFileSync(join(shelf, `out/${period}/bieu-mau/${period}_${unit}.xlsx`));
  }
});
beforeEach(() => {
  runs += 1;
  dir = join(world.dir, `lv${runs}`);
  cpSync(shelf, dir, { recursive: true });
  mkdirSync(join(dir, 'den'));
});

const form = (period: string, unit: string): Uint8Array => forms[`${period} ${unit}`] ?? new Uint8Array();
const changed = (bytes: Uint8Array, operation: string, args: unknown): Uint8Array => {
  const run = operations[operation];
  if (!run) throw new Error(operation);
  return run(bytes, argsOf(operation, args));
};
const stamped = (bytes: Uint8Array, key: string, to: string): Uint8Array =>
  changed(bytes, 'changeStamp', { key, to });
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(dir, 'den', name), bytes);
  return `den/${name}`;
};
const at = (moment: string, ...line: readonly string[]): Promise<Run> =>
  world.run(['receive', ...line], moment, dir);
const events = (): readonly Record<string, unknown>[] =>
  readdirSync(join(dir, 'register')).flatMap((name) =>
    readFileSync(join(dir, 'register', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
const received = (): readonly Record<string, unknown>[] => events().filter((e) => e.kind === 'received');
const letter = (
  subject: string,
  day = 'Hà Trung, ngày 15 tháng 6 năm 2026',
  agency = 'ỦY BAN NHÂN DÂN XÃ HÀ TRUNG',
): Uint8Array => samplePdf({ pages: [letterLines({ agency, number: '15/BC-UBND', day, subject })] });
/** The command that the receipt prints, as typed by the clerk. */
const printed = (out: string): readonly string[] =>
  (/Lệnh: “dondoc receive ([^”]*)”/.exec(out)?.[1] ?? '').split(' ');

describe('a letter of a period that is no longer collected', () => {
  const paper = ['--paper', '--unit', 'xa-ha-trung', '--period', '2026-06', '--number', '147/BC-UBND'];
  const subject = 'Kết quả 6 tháng đầu năm 2026';

  test('with a document on record, on paper too: refused; the printed command replaces it and says so', async () => {
    await at(june, ...paper, '--arrived', '15/6/2026', '--date', '15/6/2026');
    const path = put('cong-van.pdf', letter(subject));
    const first = await at(december, path, '--arrived', '17/12/2026');
    expect(first.code).toBe(1);
    expect(first.out).toContain(
      'Văn bản của kỳ “6 tháng đầu năm 2026”, kỳ đó đã có văn bản được nhận (2026-06-0001)',
    );
    expect(received()).toHaveLength(1);
    const told = await at(december, path, '--arrived', '17/12/2026', '--period', '2026-06');
    expect(told.out).toContain('[form-earlier-period]');
    expect(received()).toHaveLength(1);
    expect(printed(first.out)).toContain('--period');
    const forced = await at(december, ...printed(first.out));
    expect(forced.out).toContain('(thay cho “(không kèm tệp)”, sự kiện 2026-06-0001');
    expect(received()).toHaveLength(2);
  });

  test('as paper: held back the same way', async () => {
    await at(june, ...paper, '--arrived', '15/6/2026');
    const other = [...paper.slice(0, -1), '160/BC-UBND', '--arrived', '17/12/2026'];
    expect((await at(december, ...other)).out).toContain('[form-earlier-period]');
    expect(received()).toHaveLength(1);
    expect((await at(december, ...other, '--replace')).out).toContain('(thay cho');
  });

  test('without one on record, and while it is collected, it is taken in', async () => {
    const path = put('cong-van.pdf', letter(subject));
    expect((await at(december, path, '--arrived', '17/12/2026')).out).toContain('kỳ 2026-06, văn bản');
    const next = put('ban-hai.pdf', letter(`${subject} (bản sửa)`));
    expect((await at(june, next, '--arrived', '18/6/2026')).out).toContain('(thay cho “cong-van.pdf”');
  });
});

describe('a form whose sources disagree', () => {
  test('three sources against the stamp: the command follows them, and it works', async () => {
    await at(june, put('thang-6.xlsx', form('2026-06', 'xa-ha-trung')), '--arrived', '16/6/2026');
    const path = put('a.xlsx', stamped(form('2026-12', 'xa-ha-trung'), 'period', '2026-06'));
    const first = await at(december, path, '--arrived', '17/12/2026');
    expect(first.out).toContain(`Lệnh: “dondoc receive ${path} --period 2026-12 --arrived 17/12/2026”`);
    const second = await at(december, ...printed(first.out));
    expect(second.out).toContain('kỳ 2026-12, tệp số liệu');
    expect(second.out).toContain('Kỳ báo cáo theo dấu ẩn của biểu mẫu là “6 tháng đầu năm 2026”');
    expect(received().map((e) => e.period)).toEqual(['2026-06', '2026-12']);
  });

  test('last period’s form told for this one: the command says what it would replace, and does not', async () => {
    await at(june, put('thang-6.xlsx', form('2026-06', 'xa-ha-trung')), '--arrived', '16/6/2026');
    const again = changed(form('2026-06', 'xa-ha-trung'), 'addPicture', { sheet: 'Báo cáo' });
    const path = put('a.xlsx', again);
    const first = await at(december, path, '--period', '2026-12', '--arrived', '17/12/2026');
    expect(first.out).toContain('Lệnh này thay báo cáo đã nhận của UBND xã Hà Trung');
    expect(first.out).toContain('(2026-06-0001)');
    expect(printed(first.out)).not.toContain('--replace');
    const typed = await at(december, ...printed(first.out));
    expect(typed.out).toContain('[form-earlier-period]');
    expect(received()).toHaveLength(1);
    const forced = await at(december, ...printed(typed.out));
    expect(forced.out).toContain('(thay cho “thang-6.xlsx”, sự kiện 2026-06-0001');
  });

  test('another unit’s form with its own heading: the right unit can be told, the other one is not replaced', async () => {
    await at(december, put('dong-tien.xlsx', form('2026-12', 'xa-dong-tien')), '--arrived', '16/12/2026');
    const path = put('a.xlsx', stamped(form('2026-12', 'xa-ha-trung'), 'unit', 'xa-dong-tien'));
    const first = await at(december, path, '--arrived', '17/12/2026');
    expect(first.out).toContain('[form-unit-mismatch]');
    expect(first.out).toContain('--unit xa-ha-trung');
    const wrong = await at(december, path, '--unit', 'xa-dong-tien', '--arrived', '17/12/2026');
    expect(wrong.out).toContain('đã có báo cáo được nhận (2026-12-0001); báo cáo đó không bị thay');
    expect(received()).toHaveLength(1);
    const right = await at(december, path, '--unit', 'xa-ha-trung', '--arrived', '17/12/2026');
    expect(right.out).toContain('UBND xã Hà Trung, kỳ 2026-12, tệp số liệu');
    expect(right.out).toContain('Đơn vị theo dấu ẩn của biểu mẫu là “UBND xã Đồng Tiến”');
  });

  test('in a terminal every source’s value is offered; one that would replace cannot be picked', async () => {
    await at(december, put('dong-tien.xlsx', form('2026-12', 'xa-dong-tien')), '--arrived', '16/12/2026');
    const path = put('a.xlsx', stamped(form('2026-12', 'xa-ha-trung'), 'unit', 'xa-dong-tien'));
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return '1';
    };
    const sits = { inIsTerminal: true, errIsTerminal: true, ask };
    const { out } = await world.run(['receive', path, '--unit', 'xa-dong-tien'], december, dir, sits);
    expect(out).toContain('[form-unit-mismatch]');
    await world.run(['receive', path], december, dir, sits);
    expect(asked[0]).toContain('1. UBND xã Hà Trung (xa-ha-trung): theo phần đầu của tệp');
    expect(asked[0]).toMatch(
      /– UBND xã Đồng Tiến \(xa-dong-tien\): theo dấu ẩn của biểu mẫu\. Không chọn được/,
    );
    expect(received().map((e) => e.unit)).toEqual(['xa-dong-tien', 'xa-ha-trung']);
  });
});

describe('the file’s name', () => {
  test.each([
    ['UBND xã Hà Trung năm 2025.pdf', 'Kỳ báo cáo theo tên tệp là “năm 2025”'],
    ['UBND xã Hà Trung kỳ 6 tháng đầu năm 2026.pdf', 'Kỳ báo cáo theo tên tệp là “6 tháng đầu năm 2026”'],
  ])('%s told for 2026-12: said', async (name, said) => {
    const path = put(name, samplePdf({ pages: [[]] }));
    expect((await at(december, path, '--period', '2026-12')).out).toContain(said);
  });

  test.each([
    'UBND xã Hà Trung.pdf',
    'UBND xã Hà Trung năm 2026.pdf',
    'UBND xã Hà Trung 6 tháng cuối năm 2026.pdf',
  ])('%s: nothing to say', async (name) => {
    const path = put(name, samplePdf({ pages: [[]] }));
    expect((await at(december, path, '--period', '2026-12')).out).not.toContain('letter-facts-differ');
  });

  test('without diacritics it may mean another unit than the letter', async () => {
    const bytes = letter('Kết quả 6 tháng đầu năm 2026');
    const other = await at(june, put('BC UBND xa Nga An.pdf', bytes), '--dry-run');
    expect(other.out).toContain(
      'Đơn vị theo tên tệp là “UBND xã Nga An”, khác “UBND xã Hà Trung” đang dùng.',
    );
    const own = await at(june, put('BC UBND xa Ha Trung.pdf', bytes), '--dry-run');
    expect(own.out).not.toContain('letter-facts-differ');
  });
});

describe('bodies that ended', () => {
  test.each<[string, string, Uint8Array]>([
    [
      'a letter',
      'a.pdf',
      letter('Kết quả 6 tháng đầu năm 2026', undefined, 'ỦY BAN NHÂN DÂN THÀNH PHỐ THANH HÓA'),
    ],
    ['a scan', 'UBND thành phố Thanh Hóa 2026.pdf', samplePdf({ pages: [[]] })],
  ])('%s of a district: the day it ended, the reason, its successors', async (_what, name, bytes) => {
    const { out } = await at(june, put(name, bytes), '--dry-run');
    expect(out).toContain('cấp huyện, đã kết thúc hoạt động từ 01/7/2025');
    expect(out).toContain('Địa bàn đó nay có: UBND phường Hạc Thành (phuong-hac-thanh)');
  });

  test('typed, and on a form that lost its stamp', async () => {
    const typed = await at(june, put('a.pdf', samplePdf({ pages: [[]] })), '--unit', 'thành phố Thanh Hóa');
    expect(typed.err).toContain('Địa bàn đó nay có: UBND phường Hạc Thành');
    let lost = changed(form('2026-06', 'xa-ha-trung'), 'dropSheet', { sheet: '_dondoc' });
    lost = changed(lost, 'typeInto', {
      sheet: 'Báo cáo',
      row: 1,
      column: 2,
      text: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THANH HÓA',
    });
    lost = changed(lost, 'typeInto', {
      sheet: 'Báo cáo',
      row: 6,
      column: 2,
      text: 'Cơ quan, đơn vị báo cáo: UBND thành phố Thanh Hóa',
    });
    const { out } = await at(june, put('b.xlsx', lost), '--dry-run');
    expect(out).toContain('từ 01/7/2025');
    expect(out).not.toContain('kỳ “…”');
  });
});

test('an identical file of the period before: it is said that the unit sent that one again', async () => {
  const bytes = form('2026-06', 'xa-ha-trung');
  await at(june, put('thang-6.xlsx', bytes), '--arrived', '16/6/2026');
  const again = await at(december, put('thang-12.xlsx', bytes), '--period', '2026-12');
  expect(again.out).toContain('Đơn vị gửi lại tệp của kỳ trước: đây không phải là báo cáo kỳ 2026-12');
  expect(again.out).not.toContain('dondoc undo');
  expect((await at(december, 'den/thang-6.xlsx')).out).toContain('không phải là báo cáo kỳ 2026-12');
  expect((await at(june, 'den/thang-6.xlsx')).out).not.toContain('kỳ trước');
});

test('a letter without any diacritics: the units it may mean are named', async () => {
  const bytes = samplePdf({
    pages: [
      letterLines({
        agency: 'UY BAN NHAN DAN XA DONG TIEN',
        number: '9/BC-UBND',
        day: 'Dong Tien, ngay 15 thang 6 nam 2026',
        subject: 'Ket qua thuc hien',
      }),
    ],
  });
  const { out } = await at(june, put('a.pdf', bytes), '--period', '2026-06', '--dry-run');
  expect(out).toContain('UBND xã Đồng Tiến (xa-dong-tien)');
  expect(out).toContain('chỉ giống khi bỏ dấu');
});

describe('a document dated after its arrival', () => {
  const late = 'Hà Trung, ngày 25 tháng 6 năm 2026';
  const subject = 'Kết quả 6 tháng đầu năm 2026';

  test('is taken in, but its date is not believed', async () => {
    const { out } = await at(june, put('a.pdf', letter(subject, late)), '--arrived', '17/6/2026');
    expect(out).toContain('Văn bản đề ngày 25/6/2026, sau ngày đến 17/6/2026');
    expect(out).toContain('[document-date-after-arrival]');
    expect(received()).toMatchObject([{ arrived: '2026-06-17' }]);
    expect(received()[0]).not.toHaveProperty('documentDate');
  });

  test('without a day of arrival, a day after today is none either', async () => {
    const { out } = await at(june, put('a.pdf', letter(subject, late)));
    expect(out).toContain('sau hôm nay (18/6/2026)');
    const own = await at(june, put('b.pdf', letter(`${subject} `)), '--arrived', '17/6/2026');
    expect(own.out).not.toContain('document-date-after-arrival');
  });
});
