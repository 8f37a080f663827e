import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allCodes, codes } from '../../src/model/codes.ts';
import { importCases } from '../read/import-cases.ts';
import { decisionDocx } from '../support/decision-import.ts';
import { scratch } from '../support/world.ts';

const source = fileURLToPath(new URL('../../plan/source/decision.txt', import.meta.url));
let world: ReturnType<typeof scratch>;
const at = (path: string): string => join(world.dir, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const change = (path: string, from: string | RegExp, to: string): void => {
  const text = read(path);
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  writeFileSync(at(path), changed);
};

beforeEach(() => {
  world = scratch();
  writeFileSync(at('qd.txt'), readFileSync(source));
});
afterEach(() => world.remove());

describe('plan import', () => {
  test('makes a draft, tells its questions and doubts with their places, and keeps the source', async () => {
    const { code, out } = await world.run('plan import qd.txt');
    expect(code).toBe(0);
    expect(out).toContain('ke-hoach-nhap (3 điều, 3 nhóm, 11 nhiệm vụ');
    expect(out).toContain('8 câu hỏi phải trả lời, 14 chỗ in cần xem lại, 0 đoạn không đưa vào');
    expect(out).toMatch(/qd\.txt:356:48: “265- KH\/TU”/);
    expect(out).toContain('appendix/tasks/2.6/coordinating/selectors/1');
    expect(readdirSync(at('ke-hoach-nhap')).toSorted()).toEqual([
      'appendix.yaml',
      'calendar.yaml',
      'decision.yaml',
      'office.yaml',
      'questions.yaml',
      'reporting.yaml',
      'requests.yaml',
      'source',
      'units.yaml',
    ]);
    expect(readFileSync(at('ke-hoach-nhap/source/qd.txt'))).toEqual(readFileSync(source));
  });

  test('by its Vietnamese name, from a Word file, into a folder of choice', async () => {
    writeFileSync(at('qd.docx'), decisionDocx());
    const { code, out } = await world.run('ke-hoach nhap qd.docx --out nhap');
    expect([code, out.includes('11 nhiệm vụ')]).toEqual([0, true]);
    expect(read('nhap/appendix.yaml')).toContain('Tổ công nghệ số cộng đồng');
    expect(read('nhap/questions.yaml')).toMatch(/source: qd\.docx, bảng 3, dòng \d+, cột 4/);
  });

  test('a dry run writes nothing; a folder in use is refused', async () => {
    await world.run('plan import qd.txt --dry-run');
    expect(existsSync(at('ke-hoach-nhap'))).toBe(false);
    await world.run('plan import qd.txt');
    const again = await world.run('plan import qd.txt');
    expect(again.code).toBe(2);
  });

  test('another province: its bodies are questions until a list of units is given', async () => {
    writeFileSync(
      at('qd2.txt'),
      readFileSync(source, 'utf8').replaceAll('THANH HÓA', 'MẪU').replaceAll('Thanh Hóa', 'Mẫu'),
    );
    const without = await world.run('plan import qd2.txt --out khong');
    expect(without.out).toContain('Chưa có danh mục đơn vị');
    expect(read('khong/questions.yaml')).toContain('printed: Sở Giáo dục và Đào tạo');
    writeFileSync(
      at('don-vi.csv'),
      '\ufefftên;nhóm;nghĩa vụ;tên khác\r\nSở Giáo dục và Đào tạo;Sở;có;SGDĐT\r\nSở Khoa học và Công nghệ;Sở;có;\r\nUBND xã Mẫu Một;xã;có;\r\n',
    );
    const listed = await world.run('plan import qd2.txt --units don-vi.csv --out co');
    expect(listed.code).toBe(0);
    expect(read('co/questions.yaml')).not.toContain('printed: Sở Giáo dục và Đào tạo');
    expect(read('co/appendix.yaml')).toContain('unit: so-giao-duc-va-dao-tao');
    expect(readdirSync(at('co/source')).toSorted()).toEqual(['don-vi.csv', 'qd2.txt']);
  });

  test('as many questions are counted as questions.yaml holds', async () => {
    // Without a list of units one unknown body stands in several cells: one question, several places.
    writeFileSync(
      at('qd3.txt'),
      readFileSync(source, 'utf8').replaceAll('THANH HÓA', 'MẪU').replaceAll('Thanh Hóa', 'Mẫu'),
    );
    const { out } = await world.run('plan import qd3.txt');
    const open = read('ke-hoach-nhap/questions.yaml').split('answer: null').length - 1;
    expect(Number(/(\d+) câu hỏi phải trả lời, /.exec(out)?.[1])).toBe(open);
    expect(out).toContain(`(còn ${open} câu)`);
    expect(Number(/\((\d+)\) \[import-question\]/.exec(out)?.[1])).toBe(open);
    const [, block = ''] = out.split('[import-question]\n');
    const places = block.split('\n').filter((l) => /^ {2}\S*qd3\.txt:\d+/.test(l)).length;
    expect(places).toBeGreaterThan(open);
  });

  test('only a list of units', async () => {
    writeFileSync(at('don-vi.csv'), 'tên,nhóm,từ ngày\nSở Mẫu,so,31/02/2025\nSở Thử,so,\n');
    const { code, out } = await world.run('plan import --units don-vi.csv --out dm');
    expect(code).toBe(1);
    expect(out).toContain('don-vi.csv:2:11');
    expect(out).toContain('Chưa ghi gì');
    expect(existsSync(at('dm'))).toBe(false);
    writeFileSync(at('don-vi.csv'), 'tên,nhóm,từ ngày\nSở Mẫu,so,31/01/2025\nSở Thử,so,\n');
    expect((await world.run('plan import --units don-vi.csv --out dm')).code).toBe(0);
    expect(readdirSync(at('dm'))).toEqual(['units.yaml']);
    expect(read('dm/units.yaml')).toContain('{ id: so-thu, name: Sở Thử, group: so');
  });

  test.each([
    ['a list', 'sai.csv', 'tên,nhóm,tiền thân\nSở Mẫu,so,so-la\n', 'sai.csv:2:11'],
    ['units.yaml', 'sai.yaml', 'version: 1\ngroups: []\n', 'sai.yaml:1:1'],
  ])(
    'a decision with %s that has errors: nothing is written, and the same command can be run again',
    async (_name, file, text, place) => {
      writeFileSync(at(file), text);
      for (const line of [
        `plan import qd.txt --units ${file} --out dm`,
        `init lv --from qd.txt --units ${file}`,
      ]) {
        const { code, out } = await world.run(line);
        expect([code, out.includes(place), out.includes('Chưa ghi gì')]).toEqual([1, true, true]);
        // What is to be edited is the list.
        if (file === 'sai.csv') expect(out).toContain('thêm đơn vị vào sai.csv');
      }
      expect([existsSync(at('dm')), existsSync(at('lv'))]).toEqual([false, false]);
    },
  );

  test.each([
    ['neither decision nor list', [], /--units/],
    ['no such file', ['khong-co.txt'], /khong-co\.txt/],
    ['a folder', ['.'], /không phải một tệp/],
  ])('%s is wrong usage', async (_name, args, told) => {
    const { code, err } = await world.run(['plan', 'import', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });

  test.each([
    ['import-nothing-found', 'mau.txt', 'Chỉ là một lá thư mẫu.\nKính gửi ai đó.'],
    ['import-nothing-found', 'rong.txt', ''],
    ['yaml-encoding', 'mau.txt', Buffer.from([0x51, 0xd5, 0xff, 0x20, 0x41])],
    ['file-too-large', 'mau.txt', 'Điều 1. '.repeat(300_000)],
    ['file-unknown-kind', 'mau.bin', Buffer.from([0, 1, 2, 3, 250, 251])],
  ])('%s: nothing is written', async (code, name, content) => {
    writeFileSync(at(name), content);
    const done = await world.run(['plan', 'import', name]);
    expect(done.code).toBe(1);
    expect(done.out).toContain(`[${code}]`);
    expect(existsSync(at('ke-hoach-nhap'))).toBe(false);
  });

  test('--format json holds every point with its code', async () => {
    const { out } = await world.run('plan import qd.txt --format json');
    const json = JSON.parse(out);
    const result = json.result ?? json;
    expect(result).toMatchObject({ questions: 8, doubts: 14, left: 0, notes: 9, tasks: 11 });
    expect(result.findings).toHaveLength(8 + 14 + 9);
  });
});

describe('every code of the drafting has a text that yields it and one that does not', () => {
  const codesIn = (findings: readonly { readonly code: string }[]): readonly string[] =>
    findings.map((f) => f.code);

  test('the cases are the codes of the area', () => {
    const own = allCodes.filter((c) => codes[c].area === 'import');
    expect(Object.keys(importCases).toSorted()).toEqual(own.toSorted());
  });

  test.each(Object.entries(importCases))('%s', (code, { yields, neighbour }) => {
    expect(codesIn(yields())).toContain(code);
    expect(codesIn(neighbour())).not.toContain(code);
  });
});

describe('init --from: from a decision to a workspace whose plan passes', () => {
  test('plan check fails with the open questions, and passes once each is answered', async () => {
    const made = await world.run('init lam-viec --from qd.txt');
    expect(made.code).toBe(0);
    expect(existsSync(at('lam-viec/dondoc.yaml'))).toBe(true);
    expect(existsSync(at('lam-viec/templates'))).toBe(true);
    expect(readdirSync(at('lam-viec/plan/source'))).toEqual(['qd.txt']);

    const open = await world.run('plan check', undefined, at('lam-viec'));
    expect(open.code).toBe(1);
    expect(open.out.match(/\[question-open\]/g)).toHaveLength(8);
    expect(open.out).toContain('8 lỗi');

    // The office decides: each answer in its place, and why.
    change('lam-viec/plan/office.yaml', 'lines: [THỦ TRƯỞNG], name: null', 'lines: [GIÁM ĐỐC], name: null');
    change('lam-viec/plan/reporting.yaml', 'last: 2030-12', 'last: 2028-12');
    change(
      'lam-viec/plan/questions.yaml',
      'answer: null',
      'answer: Để ngỏ, không phải đơn vị trong danh mục',
    );
    const half = await world.run('plan check', undefined, at('lam-viec'));
    expect(half.out).toContain('7 lỗi');
    change('lam-viec/plan/questions.yaml', /answer: null/g, 'answer: Như bản nháp, theo phiếu trình mẫu');

    const passed = await world.run('plan check', undefined, at('lam-viec'));
    expect(passed.out).toContain('0 lỗi');
    expect(passed.code).toBe(0);
    const form = await world.run('form so-tai-chinh --period 2026-06 --to yaml', undefined, at('lam-viec'));
    expect(form.code).toBe(0);
  });

  test('questions that are deleted are answered too', async () => {
    await world.run('init w --from qd.txt');
    change('w/plan/questions.yaml', /questions:[\s\S]*$/, 'questions: []\n');
    expect((await world.run('plan check', undefined, at('w'))).code).toBe(0);
  });

  test('nothing is made where the text gives no plan, or in a dry run', async () => {
    writeFileSync(at('thu.txt'), 'Kính gửi ai đó.');
    expect((await world.run('init a --from thu.txt')).code).toBe(1);
    expect((await world.run('init b --from qd.txt --dry-run')).code).toBe(0);
    expect([existsSync(at('a')), existsSync(at('b'))]).toEqual([false, false]);
  });

  test('--units without --from is wrong usage', async () => {
    expect((await world.run('init a --units x.csv')).code).toBe(2);
  });
});
