import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/disk/store.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { scratch } from '../support/world.ts';

const group = ['--group', 'don-vi', '--period', '2026-06'];
const after = '2026-06-22T08:05:00+07:00';

function workspace() {
  const world = scratch();
  const dir = join(world.dir, 'lv');
  const register = join(dir, 'register/2026-06.jsonl');
  return {
    ...world,
    dir,
    init: () => world.run(['init', 'lv']),
    dondoc: (line: readonly string[], at = after) => world.run(line, at, dir),
    events: (): readonly Record<string, unknown>[] =>
      existsSync(register)
        ? readFileSync(register, 'utf8')
            .trim()
            .split('\n')
            .map((l) => JSON.parse(l) as Record<string, unknown>)
        : [],
  };
}

const plainOf = (path: string): string =>
  new TextDecoder()
    .decode(unzipOwn(readFileSync(path)).get('word/document.xml'))
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');

describe('before the deadline', () => {
  const lv = workspace();
  beforeAll(lv.init);
  afterAll(lv.remove);

  test('a unit is reminded once; the next run says when, and goes to nobody', async () => {
    await lv.dondoc(['remind', ...group], '2026-06-10T08:00:00+07:00');
    expect(lv.events()).toHaveLength(1);
    const { out } = await lv.dondoc(['remind', ...group, '--dry-run'], '2026-06-11T08:00:00+07:00');
    expect(out).toContain('đã nhắc đúng việc này ngày 10/6/2026');
    const again = await lv.dondoc(['remind', ...group], '2026-06-11T08:00:00+07:00');
    expect([again.code, lv.events().length]).toEqual([0, 1]);
    expect(again.out).toContain('không làm công văn nào');
  });
});

describe('numbers of letters to each unit', () => {
  const lv = workspace();
  const number = (...line: readonly string[]) =>
    lv.dondoc(['letter', 'number', ...line, '--date', '22/6/2026', '--period', '2026-06']);
  beforeAll(lv.init);
  afterAll(lv.remove);

  test('the output says which letter went to whom', async () => {
    const { out } = await lv.dondoc(['remind', ...group, '--due', '26/6/2026', '--each']);
    for (const e of lv.events()) expect(out).toMatch(new RegExp(`${String(e.id)} .*(?:Trường|Báo|Viện)`));
    expect(lv.events()).toHaveLength(4);
    await lv.dondoc(['undo', '--reason', 'Làm lại', '--period', '2026-06']);
    const line = ['remind', ...group, '--due', '26/6/2026', '--each', '--format', 'json'];
    const { letters } = JSON.parse((await lv.dondoc(line)).out) as {
      letters: readonly { event: string; units: readonly string[]; file: string }[];
    };
    expect(letters).toHaveLength(4);
    for (const { event, units, file } of letters) {
      expect(lv.events().find((e) => e.id === event)?.units).toEqual(units);
      expect(file).toContain(`${units[0]}.docx`);
    }
  });

  test('a letter is found by its unit, once', async () => {
    const unit = 'truong-dai-hoc-hong-duc';
    expect((await number(unit, '45/SVHTTDL-VP')).code).toBe(0);
    const typed = lv.events().at(-1);
    expect(lv.events().find((e) => e.id === typed?.event)?.units).toEqual([unit]);
    const again = await number(unit, '46/SVHTTDL-VP');
    expect([again.code, again.err.includes('còn chưa ghi số')]).toEqual([2, true]);
    const unknown = await number('khong-co-don-vi-nay', '46/SVHTTDL-VP');
    expect(unknown.code).toBe(2);
  });

  test('CV is no part of the symbol of a công văn', async () => {
    const { code, err } = await number('last', '08/CV-SVHTTDL');
    expect(code).toBe(2);
    const one = await number(String(lv.events().find((e) => e.kind === 'letter')?.id), '08/CV-SVHTTDL');
    expect([one.code, err === '']).toEqual([2, false]);
    const letters = lv.events().filter((e) => e.kind === 'letter');
    const open = await number(String(letters.at(-1)?.id), '08/CV-SVHTTDL');
    expect(open.err).toContain('Ghi 08/SVHTTDL');
    expect((await number(String(letters.at(-1)?.id), '08/CVB-SVHTTDL')).code).toBe(0);
  });
});

describe('letters', () => {
  const lv = workspace();
  beforeAll(lv.init);
  afterAll(lv.remove);

  test('--dry-run names units, reasons and round, and writes nothing', async () => {
    const { code, out } = await lv.dondoc(['remind', ...group, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('Trường Đại học Hồng Đức');
    expect(out).toContain('Đôn đốc lần 1: 4 đơn vị');
    expect(lv.events()).toEqual([]);
    expect(existsSync(join(lv.dir, 'out/2026-06'))).toBe(false);
  });

  test('a blank plan: made, but told that it is not ready, and the blank is printed', async () => {
    const { code, out } = await lv.dondoc(['remind', ...group, '--due', '26/6/2026']);
    expect(code).toBe(0);
    expect(out).toContain('CHƯA PHÁT HÀNH ĐƯỢC');
    expect(out).toContain('Quyết định chưa có số hoặc ngày');
    const file = join(lv.dir, 'out/2026-06/don-doc/don-doc-lan-1-2026-06-22.docx');
    expect(plainOf(file)).toContain('Thực hiện Quyết định số [chưa có số]/QĐ-UBND');
    expect(plainOf(file)).toContain('Tính đến 08 giờ 05 phút ngày 22 tháng 6 năm 2026');
    const [event] = lv.events();
    expect(event).toMatchObject({ kind: 'letter', round: 1, due: '2026-06-26', scope: 'joint' });
    expect(event?.made).toEqual({
      name: 'out/2026-06/don-doc/don-doc-lan-1-2026-06-22.docx',
      sha256: sha256Of(readFileSync(file)),
    });
    expect(event?.states).toMatchObject({ 'truong-dai-hoc-hong-duc': 'nothing' });
  });

  test('never the same letter twice', async () => {
    const before = lv.events().length;
    const { code, out } = await lv.dondoc(['remind', ...group, '--due', '27/6/2026']);
    expect([code, lv.events().length]).toEqual([0, before]);
    expect(out).toContain('đã có công văn lần 1');
  });

  test('a letter to other units on the same day does not take the place of the first', async () => {
    await lv.dondoc(['remind', 'xa-ha-trung', '--period', '2026-06', '--due', '26/6/2026']);
    const files = readdirSync(join(lv.dir, 'out/2026-06/don-doc')).toSorted();
    expect(files).toEqual(['don-doc-lan-1-2026-06-22-2.docx', 'don-doc-lan-1-2026-06-22.docx']);
    expect(plainOf(join(lv.dir, 'out/2026-06/don-doc/don-doc-lan-1-2026-06-22-2.docx'))).toContain(
      'Kính gửi: UBND xã Hà Trung',
    );
  });

  test('taken back, the letter may be made again', async () => {
    const [first] = lv.events();
    await lv.dondoc(['undo', '--event', String(first?.id), '--reason', 'Sai ngày', '--period', '2026-06']);
    const { out } = await lv.dondoc(['remind', ...group, '--due', '27/6/2026']);
    expect(out).toContain('ngày 27/6/2026 không phải ngày làm việc');
    expect(lv.events().at(-1)).toMatchObject({ kind: 'letter', due: '2026-06-27' });
  });

  test('before its number is typed in, the second letter says so; afterwards it cites it', async () => {
    const at = '2026-06-29T08:00:00+07:00';
    const letter = String(lv.events().at(-1)?.id);
    const open = await lv.dondoc(['remind', ...group, '--due', '3/7/2026', '--dry-run'], at);
    expect(open.out).toContain(`dondoc letter number ${letter}`);
    await lv.dondoc(['letter', 'number', letter, '5/SVHTTDL-VP', '--date', '23/6/2026'], at);
    const { out } = await lv.dondoc(['remind', ...group, '--due', '3/7/2026', '--each'], at);
    expect(out).not.toContain(letter);
    const one = join(lv.dir, 'out/2026-06/don-doc/don-doc-lan-2-2026-06-29/truong-dai-hoc-hong-duc.docx');
    expect(plainOf(one)).toContain('Công văn số 05/SVHTTDL-VP ngày 23 tháng 6 năm 2026');
    const batch = join(lv.dir, 'out/2026-06/don-doc/don-doc-lan-2-2026-06-29-ca-tap.docx');
    expect(plainOf(batch).match(/Kính gửi/g)).toHaveLength(4);
    expect(lv.events().filter((e) => e.scope === 'each')).toHaveLength(4);
  });

  test('undo takes back a whole run of single letters', async () => {
    const at = '2026-06-29T08:00:00+07:00';
    await lv.dondoc(['undo', '--reason', 'Làm chung', '--period', '2026-06'], at);
    expect(lv.events().filter((e) => e.kind === 'undone')).toHaveLength(5);
    const { out } = await lv.dondoc(['remind', ...group, '--dry-run'], at);
    expect(out).toContain('Đôn đốc lần 2: 4 đơn vị');
  });
});

test('a plan that is filled in gives a letter that is ready', async () => {
  const lv = workspace();
  await lv.init();
  const change = (file: string, pairs: readonly (readonly [RegExp, string])[]): void => {
    const path = join(lv.dir, 'plan', file);
    const text = pairs.reduce((t, [from, to]) => t.replace(from, to), readFileSync(path, 'utf8'));
    writeFileSync(path, text);
  };
  change('decision.yaml', [
    [/^number: null/m, 'number: "3999"'],
    [/^date: null/m, 'date: 2025-11-20'],
  ]);
  change('office.yaml', [
    [/^drafting_unit: null/m, 'drafting_unit: VP'],
    [/name: null\n {2}phone: null/, 'name: Nguyễn Văn Mẫu (hư cấu)\n  phone: 0912 000 001'],
  ]);
  const { out } = await lv.dondoc(['nhac', ...group, '--due', '26/6/2026']);
  expect(out).toContain('Văn bản đủ nội dung');
  const text = plainOf(join(lv.dir, 'out/2026-06/don-doc/don-doc-lan-1-2026-06-22.docx'));
  expect(text).toMatch(/Quyết định số 3999\/QĐ-UBND ngày 20 tháng 11 năm 2025/);
  expect(text).toMatch(/Số: +\/SVHTTDL-VP\n/);
  expect(text).toContain('Lưu: VT, VP.');
  expect((await lv.dondoc(['letter', 'number', 'last', '7', '--date', '22/6/2026'])).out).toContain(
    'Đã ghi số 07/SVHTTDL-VP',
  );
  lv.remove();
});

test('the telephone list: who is still out, number, note, and nothing recorded', async () => {
  const lv = workspace();
  await lv.init();
  writeFileSync(join(lv.dir, 'contacts.csv'), 'unit;phone\ntruong-dai-hoc-hong-duc;0912000001\n');
  await lv.dondoc(['note', 'truong-dai-hoc-hong-duc', 'Đã gọi điện, hẹn 23/6', '--period', '2026-06']);
  const before = lv.events().length;
  const { code, out } = await lv.dondoc(['remind', ...group, '--phone-list']);
  expect([code, lv.events().length]).toEqual([0, before]);
  expect(out).toContain('4 đơn vị, 1 đơn vị có số');
  expect(out).toContain('[contact-missing]');
  const book = readWorkbook(
    readFileSync(join(lv.dir, 'out/2026-06/don-doc/goi-dien-2026-06-22.xlsx')),
    'g.xlsx',
  );
  const text = JSON.stringify(book.value?.sheets.flatMap((s) => [...s.cells.values()]));
  expect(text).toContain('0912000001');
  expect(text).toContain('22/6/2026: Đã gọi điện, hẹn 23/6');
  expect(text).toContain('chưa có số');
  lv.remove();
});
