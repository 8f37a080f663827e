import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleEdxml } from '../support/envelope.ts';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { type Run, scratch } from '../support/world.ts';
import { rawZip } from '../support/zip.ts';

// What the clerk reads after `receive`: nothing that lay in the folder is passed over without a word.

const at = '2026-06-18T10:00:00+07:00';
const world = scratch();
const shelf = join(world.dir, 'mau');
let dir = '';
let form = '';
let runs = 0;
afterAll(world.remove);

beforeAll(async () => {
  await world.run(['init', 'mau']);
  await world.run(['form', 'xa-ha-trung', '--period', '2026-06', '--to', 'yaml'], at, shelf);
  form = readFileSync(join(shelf, 'out/2026-06/bieu-mau/2026-06_xa-ha-trung.yaml'), 'utf8');
});
beforeEach(() => {
  runs += 1;
  dir = join(world.dir, `lv${runs}`);
  cpSync(shelf, dir, { recursive: true });
  mkdirSync(join(dir, 'den'));
});

const receive = (...line: readonly string[]): Promise<Run> => world.run(['receive', ...line], at, dir);
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(dir, 'den', name), bytes);
  return `den/${name}`;
};
const scan = samplePdf({ pages: [[]] });
const letter = samplePdf({
  pages: [
    letterLines({
      agency: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN',
      number: '15/BC-UBND',
      day: 'Đồng Tiến, ngày 15 tháng 6 năm 2026',
      subject: 'Kết quả 6 tháng đầu năm 2026',
    }),
  ],
});
const book = (...rows: readonly string[]): string =>
  put('so-den.csv', ['Ngày đến,Số và ký hiệu,Ngày văn bản,Đơn vị,Tên tệp', ...rows].join('\n'));
const register = (): readonly Record<string, unknown>[] =>
  readdirSync(join(dir, 'register')).flatMap((name) =>
    readFileSync(join(dir, 'register', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

describe('what lay in the folder', () => {
  test('links and folders that bear a file’s name are counted and named, with the reason', async () => {
    put('xa-ha-trung.yaml', form);
    symlinkSync('/etc', join(dir, 'den', 'lien-ket'));
    mkdirSync(join(dir, 'den', 'bao-cao.xlsx'));
    const { out, code } = await receive('den', '--arrived', '18/6/2026');
    expect(out).toContain('Đã xem 1 tệp');
    expect(out).toContain(
      'Bỏ qua 2 mục không phải tệp thường: den/bao-cao.xlsx (thư mục mang tên như một tệp)',
    );
    expect(out).toContain('den/lien-ket (liên kết đến nơi khác, không mở theo)');
    expect(code).toBe(0);
    const again = JSON.parse((await receive('den', '--format', 'json')).out);
    expect(again.skipped).toEqual([
      { file: 'den/bao-cao.xlsx', why: 'folder-named-as-file' },
      { file: 'den/lien-ket', why: 'link' },
    ]);
  });

  test('check, which only looks, names them too', async () => {
    put('xa-ha-trung.yaml', form);
    symlinkSync('/etc', join(dir, 'den', 'lien-ket'));
    const { out } = await world.run(['check', 'den'], at, dir);
    expect(out).toContain('Bỏ qua 1 mục không phải tệp thường: den/lien-ket (liên kết');
  });

  test('nothing at all is said in so many words, without a row of zeros', async () => {
    const { out } = await receive('den');
    expect(out).toBe('\nKhông có tệp nào để tiếp nhận ở nơi đã nêu.\n');
  });

  test.each(['.', '..', 'plan', 'submissions'])(
    '%s is the workspace’s own, not a place of reports',
    async (path) => {
      const { err, code } = await receive(path);
      expect(code).toBe(2);
      expect(err).toContain(`“${path}” là thư mục làm việc của dondoc`);
      expect(readdirSync(join(dir, 'submissions'))).toEqual([]);
    },
  );

  test('a line end in a file’s name does not break the line', async () => {
    put('UBND xã Hà Trung\n2026-06.pdf', scan);
    put('quét\n.pdf', samplePdf({ pages: [[]], trailer: '/Mau 1' }));
    const { out } = await receive('den');
    expect(out).toMatch(/^UBND xã Hà Trung 2026-06\.pdf: UBND xã Hà Trung/);
    expect(out).toMatch(/^quét \.pdf: lỗi/m);
  });
});

test('a file received again for another period is told where it stands and how to take that back', async () => {
  const path = put('a.pdf', scan);
  await receive(path, '--unit', 'xa-ha-trung', '--period', '2026-12');
  const { out } = await receive(path, '--unit', 'xa-ha-trung', '--period', '2026-06');
  expect(out).toContain('đã ghi cho UBND xã Hà Trung, kỳ 2026-12 (2026-12-0001)');
  expect(out).toContain('dondoc undo --period 2026-12 --event 2026-12-0001');
});

describe('documents without a file', () => {
  const paper = (...more: readonly string[]): Promise<Run> =>
    receive('--paper', '--unit', 'so-noi-vu', '--arrived', '17/6/2026', '--number', '45/BC-SNV', ...more);

  test('a paper of last year is held back as a letter of that day would be', async () => {
    const { out, code } = await paper('--date', '18/6/2025');
    expect(out).toContain(
      'Văn bản giấy số 45/BC-SNV của Sở Nội vụ: lỗi: Văn bản đề ngày 18/6/2025, trước khi kỳ',
    );
    expect(out).toContain('ghi ngày đúng bằng lựa chọn --date');
    expect(code).toBe(1);
    expect(register()).toEqual([]);
  });

  test('the same paper of this year is recorded, once', async () => {
    expect((await paper('--date', '16/6/2026')).out).toContain('Đã ghi 1 văn bản không kèm tệp.');
    expect((await paper('--date', '16/6/2026')).out).toContain(
      'Văn bản giấy số 45/BC-SNV của Sở Nội vụ đã có trong sổ (2026-06-0001)',
    );
    expect(register()).toHaveLength(1);
  });

  test('rows of the book: the one of last year is held back with its line, the others are recorded', async () => {
    const csv = book(
      '17/6/2026,15/BC-UBND,15/6/2025,UBND xã Hà Trung,',
      '17/6/2026,16/BC-UBND,15/6/2026,UBND xã Đồng Tiến,',
    );
    const { out, code } = await receive('--arrived-from', csv);
    expect(out).toMatch(/den\/so-den\.csv:2:1: lỗi: Văn bản đề ngày 15\/6\/2025/);
    expect(out).toContain('sửa cột Ngày văn bản rồi chạy lại');
    expect(out).toContain('1 văn bản không kèm tệp chưa ghi vào sổ');
    expect(code).toBe(1);
    expect(register()).toMatchObject([{ unit: 'xa-dong-tien', form: 'document' }]);
  });

  test('a scan takes its day from the book: one of last year is refused', async () => {
    put('UBND xã Hà Trung 2026-06.pdf', scan);
    const csv = book('17/6/2026,15/BC-UBND,15/6/2025,UBND xã Hà Trung,UBND xã Hà Trung 2026-06.pdf');
    const { out } = await receive('den', '--arrived-from', csv);
    expect(out).toContain('UBND xã Hà Trung 2026-06.pdf: lỗi: Văn bản đề ngày 15/6/2025');
    expect(register()).toMatchObject([{ kind: 'refused', codes: ['form-period-mismatch'] }]);
    const right = book('17/6/2026,15/BC-UBND,15/6/2026,UBND xã Hà Trung,UBND xã Hà Trung 2026-06.pdf');
    await receive('den', '--arrived-from', right);
    expect(register().at(-1)).toMatchObject({ kind: 'received', documentDate: '2026-06-15' });
  });

  test('a row whose document speaks of another unit is no arrival, and is named', async () => {
    put('xa-ha-trung.pdf', letter);
    const csv = book('17/6/2026,15/BC-UBND,15/6/2026,UBND xã Hà Trung,xa-ha-trung.pdf');
    const { out } = await receive('den', '--arrived-from', csv);
    expect(out).toContain('văn bản nêu trong dòng chỉ đơn vị hoặc kỳ khác (dòng 2)');
    expect(register().map((e) => e.kind)).toEqual(['refused']);
  });

  test('a data file that is refused says nothing of the document it came with', async () => {
    put('hong.xlsx', '');
    const csv = book('17/6/2026,15/BC-UBND,15/6/2026,UBND xã Hà Trung,hong.xlsx');
    await receive('den', '--arrived-from', csv);
    expect(register().map((e) => e.kind)).toEqual(['refused', 'received']);
  });

  test('a row may name the archive that a file came in', async () => {
    put('gui.zip', rawZip([{ name: 'UBND xã Hà Trung 2026-06.pdf', content: scan }]));
    const csv = book('17/6/2026,15/BC-UBND,15/6/2026,UBND xã Hà Trung,gui.zip');
    await receive('den', '--arrived-from', csv);
    expect(register()).toMatchObject([
      { form: 'document', arrived: '2026-06-17', documentNumber: '15/BC-UBND' },
    ]);
  });
});

test('what an edXML message says of subject and sender goes into the register and is shown', async () => {
  const message = sampleEdxml({
    from: 'UBND xã Đồng Tiến',
    number: '15',
    notation: 'BC-UBND',
    date: '2026/06/15',
    subject: 'Kết quả tuyên truyền 6 tháng đầu năm 2026',
    files: [{ name: 'bao-cao.pdf', bytes: letter }],
  });
  const { out } = await receive(put('thu.edxml', message), '--arrived', '18/6/2026');
  expect(out).toContain('về “Kết quả tuyên truyền 6 tháng đầu năm 2026”');
  expect(register()).toMatchObject([
    { subject: 'Kết quả tuyên truyền 6 tháng đầu năm 2026', senderId: '000.00.99.H56' },
  ]);
});
