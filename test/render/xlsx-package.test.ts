import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Book, Cell, Sheet } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import { bookWriter, renderBook } from '../../src/render/xlsx.ts';
import { mostLinks } from '../../src/render/xlsx-links.ts';
import { partsOf, structureFaults } from '../support/xlsx-structure.ts';

const template = new Uint8Array(readFileSync('templates/tong-hop.xlsx'));
const text = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ value, class: 'text', ...more });

const figures: Sheet = {
  name: "Số 'liệu'",
  columns: [{ width: 20 }, { width: 12 }, { width: 12 }],
  landscape: true,
  fitWidth: true,
  footer: '&LA & B&R&P/&N',
  freeze: { rows: 1, columns: 1 },
  printTitles: { from: 1, to: 1 },
  printColumns: { from: 1, to: 1 },
  filter: { row: 1, columns: 3 },
  protect: true,
  rows: [
    { cells: [text('Nhóm', { class: 'head' }), text('Có', { class: 'head' }), text('Gộp', { across: 1 })] },
    { cells: [text('Xã'), text(3, { anchor: 'dv/a/x', class: 'number' }), text(1, { down: 2 })] },
    { cells: [text('Sở', { comment: 'ghi chú' }), text({ formula: 'SUM(B2)', value: 3 }), null] },
    {
      cells: [text('=1+1', { hint: 'gợi ý', name: 'ten' }), text({ date: civilDate('2026-06-19') }), null],
      breakBefore: true,
    },
    {
      cells: [
        text(null, { validation: { kind: 'list', listName: 'ds' }, unlocked: true }),
        text({ link: '#Nguồn!A2', text: 'nguồn' }),
        null,
      ],
      grows: true,
    },
  ],
  highlights: [
    { range: 'B2:B5', when: 'blank', look: 'weak' },
    { range: 'A2:A5', when: 'begins', value: 'Quá "hạn"', look: 'strong' },
    { range: 'B2:B5', when: 'below', value: 0.5, look: 'strong' },
  ],
  charts: [
    {
      at: { row: 7, column: 1, rows: 12, columns: 3 },
      ranges: {
        categories: "'Số ''liệu'''!$A$2:$A$3",
        series: [{ name: "'Số ''liệu'''!$B$1", values: "'Số ''liệu'''!$B$2:$B$3" }],
      },
      chart: {
        kind: 'bar',
        title: 'Mẫu',
        alt: 'Xã 3, sở 3',
        categories: ['Xã', 'Sở'],
        series: [{ name: 'Có', values: [3, 3] }],
      },
    },
  ],
};
const sources: Sheet = {
  name: 'Nguồn',
  columns: [{ width: 10 }, { width: 10 }],
  landscape: true,
  table: 'Nguon',
  rows: [
    { cells: [text('Mã', { class: 'head' }), text('Giá trị & dấu', { class: 'head' })] },
    { cells: [text('x', { origin: 'so/x' }), text(3, { origin: 'dv/a/x' })] },
  ],
};
const book: Book = {
  title: 'Sổ mẫu',
  subject: 'Dữ liệu mẫu',
  creator: 'SỞ MẪU',
  date: civilDate('2026-06-19'),
  lists: [{ name: 'ds', values: ['một', 'hai'] }],
  sheets: [figures, sources],
  provenance: {
    planVersion: '0123456789ab',
    rules: 'Trước ngày 20 & không lùi',
    toolVersion: '1.2.3',
    asOf: '2026-06-19',
    inputsHash: 'ff00',
  },
};

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
const part = (name: string): string => parts.get(name) ?? '';

beforeAll(async () => {
  bytes = await renderBook(book, template);
  parts = partsOf(bytes);
});

test('every part is well-formed, in the order of its schema, related and typed', () => {
  expect(structureFaults(bytes)).toEqual([]);
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining([
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/tables/table2.xml',
      'xl/comments1.xml',
      'docProps/custom.xml',
    ]),
  );
});

test('same book, same bytes, whatever was written before', async () => {
  const writer = await bookWriter(template);
  const other: Book = { ...book, title: 'Khác', sheets: [sources], lists: [] };
  const first = writer.write(book);
  writer.write(other);
  expect(Buffer.compare(writer.write(book), first)).toBe(0);
  expect(Buffer.compare(first, bytes)).toBe(0);
  expect(Buffer.compare(writer.write(other), await renderBook(other, template))).toBe(0);
});

describe('a chart', () => {
  test('covers its cells and is read aloud', () => {
    const drawing = part('xl/drawings/drawing1.xml');
    expect(drawing).toContain('<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row>');
    expect(drawing).toContain('<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row>');
    expect(drawing).toContain('descr="Xã 3, sở 3"');
  });

  test('draws on the cells of the book and needs no other file', () => {
    expect(part('xl/charts/chart1.xml')).toContain(
      '<c:f>&apos;Số &apos;&apos;liệu&apos;&apos;&apos;!$B$2:$B$3</c:f>',
    );
    expect(part('xl/charts/chart1.xml')).not.toContain('externalData');
  });
});

describe('links', () => {
  test('lead from the figure to its source and back', () => {
    const to = (sheet: string) =>
      [...part(sheet).matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"/g)].map((m) => `${m[1]} ${m[2]}`);
    expect(to('xl/worksheets/sheet1.xml')).toEqual(['B2 &apos;Nguồn&apos;!B2', 'B5 Nguồn!A2']);
    expect(to('xl/worksheets/sheet2.xml')).toEqual(['B2 &apos;Số &apos;&apos;liệu&apos;&apos;&apos;!B2']);
  });

  test('change nothing of how the figure looks', () => {
    const style = (cell: string) =>
      new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(part('xl/worksheets/sheet1.xml'))?.[1];
    const plain = {
      ...book,
      sheets: [
        {
          ...figures,
          rows: figures.rows.map((r) => ({
            ...r,
            cells: r.cells.map((c) => c && { ...c, anchor: undefined }),
          })),
        } as Sheet,
      ],
    };
    return renderBook(plain, template).then((b) => {
      const other = /<c r="B2" s="(\d+)"/.exec(partsOf(b).get('xl/worksheets/sheet1.xml') ?? '')?.[1];
      expect(style('B2')).toBe(other);
    });
  });

  test('are never more than Excel follows', async () => {
    const many: Sheet = {
      ...sources,
      table: 'Nhieu',
      rows: Array.from({ length: mostLinks + 10 }, (_, i) => ({
        cells: [text(i, { anchor: 'dv/a/x' })],
        height: 15,
      })),
      columns: [{ width: 9 }],
      name: 'Nhiều',
    };
    const wide = partsOf(await renderBook({ ...book, sheets: [many, sources] }, template));
    expect(wide.get('xl/worksheets/sheet1.xml')?.match(/<hyperlink /g)).toHaveLength(mostLinks);
  });
});

describe('highlights', () => {
  test('are conditions about the first cell of their range', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<formula>LEN(TRIM(B2))=0</formula>');
    expect(sheet).toContain('<formula>LEFT(A2,9)=&quot;Quá &quot;&quot;hạn&quot;&quot;&quot;</formula>');
    expect(sheet).toContain('<formula>AND(ISNUMBER(B2),B2&lt;0.5)</formula>');
  });

  test('differ in letters and in depth, so that they show in grey', () => {
    const [weak = '', strong = ''] = [...part('xl/styles.xml').matchAll(/<dxf>.*?<\/dxf>/g)].map((m) => m[0]);
    expect(weak).toContain('<i/>');
    expect(strong).toContain('<b/>');
    const green = (look: string) => Number.parseInt(/rgb="FF..(..)../.exec(look)?.[1] ?? '', 16);
    expect(green(weak) - green(strong)).toBeGreaterThan(40);
  });
});

test('a table has the headings of its sheet, and no filter beside its own', () => {
  const table = part('xl/tables/table2.xml');
  expect(table).toContain('displayName="Nguon" ref="A1:B2"');
  expect([...table.matchAll(/<tableColumn id="\d" name="([^"]+)"/g)].map((m) => m[1])).toEqual([
    'Mã',
    'Giá trị &amp; dấu',
  ]);
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('<autoFilter');
  expect(part('xl/workbook.xml')).not.toContain('_FilterDatabase" localSheetId="1"');
});

test('the properties say what the book was made from', () => {
  const custom = part('docProps/custom.xml');
  const values = [...custom.matchAll(/name="([^"]+)"><vt:lpwstr>([^<]*)/g)].map((m) => `${m[1]}: ${m[2]}`);
  expect(values).toEqual([
    'Phiên bản kế hoạch: 0123456789ab',
    'Cách tính hạn: Trước ngày 20 &amp; không lùi',
    'Phiên bản dondoc: 1.2.3',
    'Tính đến: 2026-06-19',
    'Dấu dữ liệu đầu vào: ff00',
  ]);
});

test('a row in bold needs more room than the same words in plain letters', async () => {
  const words = { cells: [text('Quá hạn chưa gửi (6 ngày) rồi')] };
  const sheet: Sheet = { name: 'A', columns: [{ width: 27 }], landscape: false, rows: [words] };
  const height = async (s: Sheet): Promise<number> => {
    const xml = partsOf(await renderBook({ ...book, sheets: [s] }, template)).get('xl/worksheets/sheet1.xml');
    return Number(/<row r="1" ht="([\d.]+)"/.exec(xml ?? '')?.[1]);
  };
  const strong = { range: 'A1:A1', when: 'begins', value: 'Quá hạn', look: 'strong' } as const;
  expect(await height({ ...sheet, highlights: [strong] })).toBeGreaterThan(await height(sheet));
});
