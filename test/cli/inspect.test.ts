import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { p, sampleDocx } from '../support/docx.ts';
import { italic, on, retyped } from '../support/draft-edits.ts';
import { base } from '../support/draft-sample.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(world.dir, name), bytes);
afterAll(world.remove);

beforeAll(async () => {
  const good = await base('report');
  put('tot.docx', good);
  put('sai.docx', on('Độc lập', italic(true))(on('Số:', retyped('Số: 5/BC-SVHTTDL'))(good)));
  put(
    'nen-xem.docx',
    on('Trong kỳ', (x) => x.replaceAll('<w:r>', '<w:r><w:rPr><w:rFonts w:cs="Arial"/></w:rPr>'))(good),
  );
  put('dang.docx', sampleDocx([p('ĐẢNG CỘNG SẢN VIỆT NAM'), p('Số 12-BC/ĐU')]));
  put('hong.docx', good.slice(0, 4000));
  put('mat.docx', sampleDocx([p('TUYỆT MẬT'), p('Số: 1/BC-UBND')]));
  put('so-lieu.csv', 'một;hai\n');
  mkdirSync(join(world.dir, 'thu-muc'));
});

describe('dondoc inspect', () => {
  test('a good draft: nothing to mend, exit 0, and what no file can show', async () => {
    const { code, out } = await world.run('inspect tot.docx');
    expect(code).toBe(0);
    expect(out).toContain('tot.docx: BÁO CÁO, 2 phụ lục');
    expect(out).toContain('Không thấy chỗ nào sai thể thức.');
    expect(out).toContain('Không đo được từ tệp: chỗ ngắt trang thật');
  });

  test('departures: component, place, what is, what should be, where the decree says so, what to do; exit 1', async () => {
    const { code, out } = await world.run('the-thuc sai.docx');
    expect(code).toBe(1);
    expect(out).toContain('CHƯA ĐÚNG THỂ THỨC (2)');
    expect(out).toContain('Tiêu ngữ · bảng 1, dòng 1, cột 2: “Độc lập - Tự do - Hạnh phúc”');
    expect(out).toContain('- đứng, nghiêng: hiện chữ nghiêng; đúng là chữ đứng (Phụ lục I, mục II.1.b)');
    expect(out).toContain('hiện “Số: 5/BC-SVHTTDL”; đúng là ghi như “Số: 05/…” (Phụ lục I, mục II.3.c)');
    expect(out).toContain('sửa: thêm số 0 trước số nhỏ hơn 10');
    expect(out).not.toContain('Không thấy chỗ nào');
  });

  test('what is only worth a look does not fail', async () => {
    const { code, out } = await world.run('inspect nen-xem.docx');
    expect([code, out.includes('NÊN XEM LẠI (có thể vẫn đúng) (1)'), out.includes('CHƯA ĐÚNG')]).toEqual([
      0,
      true,
      false,
    ]);
  });

  test('English', async () => {
    const { out } = await world.run('inspect sai.docx --lang en');
    expect(out).toContain('DEPARTS FROM THE FORM (2)');
    expect(out).toContain('- upright or italic: found: italic; should be: upright (Phụ lục I, mục II.1.b)');
    expect(out).not.toMatch(/hiện|đúng|sửa/);
  });

  test('JSON: keys for programs, sentences beside them', async () => {
    const { code, out } = await world.run('inspect sai.docx tot.docx --format json');
    const [bad, good] = JSON.parse(out);
    expect(code).toBe(1);
    expect(bad).toMatchObject({
      file: 'sai.docx',
      kind: 'document',
      named: 'BÁO CÁO',
      counts: { certain: 2, doubtful: 0 },
    });
    expect(bad.departures[0]).toMatchObject({
      point: 'motto-slant',
      source: 'Phụ lục I, mục II.1.b',
      certain: true,
      places: [{ kind: 'cell', table: 1, row: 1, column: 2 }],
      found: { say: 'italic' },
      message: { component: 'Tiêu ngữ', found: 'chữ nghiêng', expected: 'chữ đứng' },
    });
    expect(good).toMatchObject({ counts: { certain: 0, doubtful: 0 }, departures: [] });
    expect(good.notMeasured.length).toBeGreaterThan(2);
  });

  test('a Party paper is said to follow other rules', async () => {
    const { code, out } = await world.run('inspect dang.docx');
    expect([code, out]).toEqual([0, expect.stringContaining('theo thể thức của Đảng (Điều 2 khoản 2')]);
  });

  test.each([
    ['hong.docx', 'file-damaged'],
    ['mat.docx', 'file-secret'],
  ])('%s is refused with its code', async (file, refusal) => {
    const { code, out } = await world.run(`inspect ${file}`);
    expect([code, out]).toEqual([1, expect.stringContaining(`[${refusal}]`)]);
  });

  test('other files', async () => {
    expect(await world.run('inspect so-lieu.csv')).toMatchObject({
      code: 1,
      out: expect.stringContaining('không phải tệp Word (.docx)'),
    });
    expect(await world.run('inspect khong-co.docx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Không có tệp “khong-co.docx”'),
    });
    expect(await world.run('inspect thu-muc')).toMatchObject({
      code: 2,
      err: expect.stringContaining('không đo thư mục'),
    });
    expect((await world.run('inspect')).code).toBe(2);
  });

  test('a child that dies costs the file, not the command', async () => {
    const { code, out } = await world.run('inspect tot.docx', undefined, world.dir, {
      parseProcess: join(world.dir, 'khong-co.js'),
    });
    expect([code, out]).toEqual([1, expect.stringContaining('[file-no-result]')]);
  });

  test('nothing is written', async () => {
    const before = readdirSync(world.dir).toSorted();
    await world.run('inspect sai.docx tot.docx');
    expect(readdirSync(world.dir).toSorted()).toEqual(before);
  });
});
