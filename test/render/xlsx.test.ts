import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book, Cell, Sheet } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { renderBook } from '../../src/render/xlsx.ts';
import { readTemplate } from '../../src/render/xlsx-style.ts';
import { storable } from '../../src/render/xlsx-text.ts';
import { unzipOwn } from '../../src/render/zip.ts';

const template = new Uint8Array(readFileSync('templates/bieu-mau.xlsx'));
const decoder = new TextDecoder();

function book(sheet: Partial<Sheet>, more: Partial<Book> = {}): Book {
  return {
    title: 'Sổ mẫu & <thử>',
    subject: 'Dữ liệu mẫu',
    creator: 'SỞ MẪU',
    date: civilDate('2026-06-19'),
    lists: [],
    sheets: [
      { name: 'Trang một', columns: [{ width: 20 }, { width: 20 }], rows: [], landscape: false, ...sheet },
    ],
    ...more,
  };
}

const text = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ value, class: 'text', ...more });
const rows = (...cells: readonly Cell[]) => cells.map((c) => ({ cells: [c] }));

async function parts(b: Book): Promise<(name: string) => string> {
  const all = unzipOwn(await renderBook(b, template));
  return (name) => decoder.decode(all.get(name));
}

const sheetOf = async (b: Book): Promise<string> => (await parts(b))('xl/worksheets/sheet1.xml');

async function readBack(b: Book) {
  const reading = readWorkbook(await renderBook(b, template), 'a.xlsx');
  expect(reading.findings).toEqual([]);
  return reading.value!;
}

describe('values', () => {
  test('text that begins like a formula stays text', async () => {
    const values = ['=1+1', '+84', '-', '@a', "=cmd|' /C calc'!A0"];
    const xml = await sheetOf(book({ rows: rows(...values.map((v) => text(v))) }));
    expect(xml).not.toContain('<f>');
    const read = await readBack(book({ rows: rows(...values.map((v) => text(v))) }));
    const cells = [...read.sheets[0]!.cells.values()].map((c) => c.raw);
    expect(cells).toEqual(values.map((v) => ({ kind: 'text', text: v })));
  });

  test('every text comes back as it can be stored', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 150, seed: 7 });
    const hard = [
      '_x0041_',
      '_x000D_',
      'a\r\nb',
      '\ufffe',
      '\uffff',
      '\u0001',
      '\u007f',
      '\ud83d',
      ' hai ',
      '<&>"\'',
    ];
    const all = [...texts, ...hard].filter((t) => t !== '');
    const read = await readBack(book({ rows: rows(...all.map((t) => text(t))) }));
    const got = all.map((_, i) => {
      const raw = read.sheets[0]!.cells.get(`A${i + 1}`)?.raw;
      return raw && 'text' in raw ? raw.text : undefined;
    });
    expect(got).toEqual(all.map(storable));
  });

  test('what no document can hold is replaced, not dropped', () => {
    expect(storable('a\ufffeb\u0000c\ud800')).toBe('a\ufffdb\ufffdc\ufffd');
    expect(storable('Đã gửi 📄')).toBe('Đã gửi 📄');
  });

  test('a text beyond what a cell holds ends visibly', async () => {
    const read = await readBack(book({ rows: rows(text('a'.repeat(40_000))) }));
    const raw = read.sheets[0]!.cells.get('A1')?.raw;
    expect(raw?.kind === 'text' && raw.text.length).toBe(32_767);
    expect(raw?.kind === 'text' && raw.text.endsWith('[…]')).toBe(true);
  });

  test('a civil day is that day whatever the machine is set to', async () => {
    const zone = process.env.TZ;
    try {
      for (const tz of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh']) {
        process.env.TZ = tz;
        const xml = await sheetOf(
          book({ rows: rows(text({ date: civilDate('2026-06-19') }, { format: 'date' })) }),
        );
        expect(xml).toContain('<v>46192</v>');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('a formula carries its result', async () => {
    const sum = text({ formula: 'SUM(A1:A2)', value: 3 }, { format: 'whole' });
    const xml = await sheetOf(book({ rows: rows(text(1), text(2), sum) }));
    expect(xml).toMatch(/<c r="A3" s="\d+"><f>SUM\(A1:A2\)<\/f><v>3<\/v><\/c>/);
  });

  test('links stay inside the book', async () => {
    const inside = text({ link: "#'Trang hai'!B5", text: 'nguồn' });
    const outside = text({ link: 'https://example.org/', text: 'ngoài' });
    const all = unzipOwn(await renderBook(book({ rows: rows(inside, outside) }), template));
    const xml = decoder.decode(all.get('xl/worksheets/sheet1.xml'));
    expect(xml).toContain(
      '<hyperlinks><hyperlink ref="A1" location="&apos;Trang hai&apos;!B5"/></hyperlinks>',
    );
    expect([...all.values()].some((part) => decoder.decode(part).includes('TargetMode="External"'))).toBe(
      false,
    );
  });
});

describe('rules of cells', () => {
  const list = { name: 'tinh_trang', values: ['đang thực hiện', 'hoàn thành'] };

  test('equal rules below each other are one range, each range once', async () => {
    const counted = text(null, { validation: { kind: 'whole', min: 0, error: 'Chỉ ghi số.' } });
    const lines = Array.from({ length: 12 }, () => ({ cells: [counted, text(null)] }));
    const xml = await sheetOf(book({ rows: lines }));
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toContain('sqref="A1:A12"');
    expect(xml).toContain('type="whole" operator="greaterThanOrEqual"');
  });

  test('a drop-down names its list, which stands on a hidden sheet', async () => {
    const choice = text(null, { validation: { kind: 'list', listName: 'tinh_trang' } });
    const part = await parts(book({ rows: rows(choice) }, { lists: [list] }));
    expect(part('xl/worksheets/sheet1.xml')).toContain('<formula1>tinh_trang</formula1>');
    expect(part('xl/workbook.xml')).toContain('name="tinh_trang"');
    expect(part('xl/workbook.xml')).toMatch(/name="_danhsach"[^>]* state="veryHidden"/);
  });

  test('a hint longer than Excel shows is cut, not refused', async () => {
    const prompt = { title: 'T'.repeat(60), text: 'đ'.repeat(400) };
    const xml = await sheetOf(book({ rows: rows(text(null, { validation: { kind: 'any', prompt } })) }));
    expect(/promptTitle="([^"]*)"/.exec(xml)?.[1]).toHaveLength(32);
    expect(/ prompt="([^"]*)"/.exec(xml)?.[1]).toHaveLength(255);
  });

  test('protected without a password; unlocked cells stay open', async () => {
    const part = await parts(
      book({ protect: true, rows: rows(text('khóa'), text(null, { unlocked: true })) }),
    );
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(xml).not.toContain('hashValue');
    expect(part('xl/styles.xml')).toContain('<protection locked="0"/>');
  });
});

describe('pages', () => {
  const sheet: Partial<Sheet> = {
    landscape: true,
    fitWidth: true,
    columns: [{ width: 10, hidden: true }, { width: 20 }],
    freeze: { rows: 1, columns: 0 },
    printTitles: { from: 1, to: 1 },
    printColumns: { from: 1, to: 2 },
    filter: { row: 1, columns: 2 },
    footer: '&LUBND xã A && B, kỳ 2026-06&RTrang &P/&N',
    rows: [
      { cells: [text('a'), text('b')] },
      { cells: [text('c')], hidden: true },
      { cells: [], breakBefore: true },
    ],
  };

  test('A4, landscape, one page wide, titles, frozen head, filter, footer', async () => {
    const part = await parts(book(sheet));
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(xml).not.toContain('4294967295');
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
    expect(xml).toMatch(/<row r="2"[^>]*hidden="1"/);
    expect(xml).toMatch(/<rowBreaks [^>]*><brk id="2"/);
    expect(part('xl/workbook.xml')).toContain('&apos;Trang một&apos;!$A:$B,&apos;Trang một&apos;!$1:$1');
    expect(xml).toContain('&amp;R&amp;&quot;Times New Roman,Regular&quot;&amp;10 Trang &amp;P/&amp;N');
    expect(xml).toContain('UBND xã A &amp;&amp; B');
  });

  test('margins of NĐ 30/2020 unless the sheet names its own', async () => {
    const inches = (xml: string) => Number(/<pageMargins left="([\d.]+)"/.exec(xml)?.[1]) * 25.4;
    expect(inches(await sheetOf(book({})))).toBeCloseTo(30, 1);
    const own = { left: 20, right: 15, top: 20, bottom: 20 };
    expect(inches(await sheetOf(book({ margins: own })))).toBeCloseTo(20, 1);
  });

  test('rows are as high as their text needs, merged cells too', async () => {
    const long = 'Tổ chức tuyên truyền thường xuyên, sâu rộng trên hệ thống truyền thanh cơ sở. '.repeat(6);
    const heights = async (lines: Sheet['rows']) =>
      [...(await sheetOf(book({ rows: lines }))).matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map((m) =>
        Number(m[1]),
      );
    const [short = 0, wrapped = 0, merged = 0] = await heights([
      { cells: [text('ngắn')] },
      { cells: [text(long)] },
      { cells: [text(long, { across: 2 })] },
    ]);
    expect(short).toBe(15.75);
    expect(wrapped).toBeGreaterThan(merged * 1.8);
    // 480 letters of about 5 points on lines of 114 points, at least 14 points each.
    expect(wrapped).toBeGreaterThan((480 * 5 * 14) / 114);
  });

  test('a row that grows has a height but is not held to it', async () => {
    const xml = await sheetOf(
      book({ rows: [{ cells: [text('a')], grows: true, minHeight: 40 }, { cells: [text('b')] }] }),
    );
    expect(xml).toMatch(/<row r="1" ht="40">/);
    expect(xml).toMatch(/<row r="2" ht="15.75" customHeight="1"/);
  });
});

describe('package', () => {
  test('same book, same bytes; the day in the properties is the book’s', async () => {
    const b = book({ rows: rows(text('a', { comment: 'ghi chú' }), text(1)) });
    const [one, two] = [await renderBook(b, template), await renderBook(b, template)];
    expect(Buffer.compare(one, two)).toBe(0);
    const core = decoder.decode(unzipOwn(one).get('docProps/core.xml'));
    expect(core.match(/2026-06-19T00:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('Sổ mẫu &amp; &lt;thử&gt;');
  });

  test('no font but Times New Roman', async () => {
    const part = await parts(book({ rows: rows(text('a'), text('b', { class: 'title', hint: 'nhỏ' })) }));
    const named = [
      ...`${part('xl/styles.xml')}${part('xl/sharedStrings.xml')}`.matchAll(/<(?:name|rFont) val="([^"]+)"/g),
    ];
    expect(new Set(named.map((m) => m[1]))).toEqual(new Set(['Times New Roman']));
    expect(part('xl/styles.xml')).not.toContain('scheme');
  });

  test('exceljs itself reads it: names, very hidden sheet, comment', async () => {
    const named = text(5, { name: 'tong_so', comment: 'ghi chú' });
    const hidden: Sheet = {
      name: '_an',
      columns: [{ width: 9 }],
      rows: [],
      landscape: false,
      visibility: 'very-hidden',
    };
    const base = book({ rows: rows(named) });
    const bytes = await renderBook({ ...base, sheets: [...base.sheets, hidden] }, template);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.getWorksheet('_an')?.state).toBe('veryHidden');
    expect(workbook.definedNames.getRanges('tong_so').ranges).toEqual(["'Trang một'!$A$1"]);
    expect(workbook.getWorksheet('Trang một')?.getCell('A1').note).toBeTruthy();
  });

  test('the template gives the wording', async () => {
    const { wording } = await readTemplate(template);
    expect(wording.get('quoc-hieu')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});
