import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Block, Doc } from '../../src/model/doc.ts';
import { bookmarkName } from '../../src/render/docx-anchor.ts';
import { verify } from '../../src/render/docx-verify.ts';
import { p } from '../support/docx.ts';
import { editedPart, rendered, withBlocks } from './template-sample.ts';

const template = withBlocks();
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('');

const figures: Block = {
  kind: 'table',
  table: {
    columns: [
      { share: 1, align: 'left' },
      { share: 1, align: 'right' },
    ],
    head: [[{ text: 'Đơn vị' }, { text: 'Số' }]],
    rows: [
      { cells: [{ text: 'Cả tỉnh' }, { text: '1.568', anchor: 'so/ct-1/period' }] },
      { cells: [{ text: 'Nhóm xã' }, { text: '12', anchor: 'so/ct-1/period/xa' }] },
    ],
  },
};

const body: readonly Block[] = [
  {
    kind: 'paragraph',
    runs: [{ text: 'Tổng số: ' }, { text: '1.568', anchor: 'so/ct-1/period' }, { text: ' lượt./.' }],
  },
  figures,
  { kind: 'paragraph', runs: [{ text: 'Nội dung thử nghiệm./.' }] },
];

const appendices: Doc['appendices'] = [
  { title: 'Danh sách', landscape: false, blocks: [figures] },
  { title: 'Số liệu', landscape: true, blocks: [] },
];

describe('number and day', () => {
  it('stay blank in an electronic document, the agency in the reference line is filled in', async () => {
    const text = textOf((await rendered(template, { appendices })).xml);
    expect(text).toContain('Số:      /BC-SM');
    expect(text).toContain('(Kèm theo Báo cáo số      /BC-SM ngày      tháng      năm       của SỞ MẪU)');
  });

  it.each([
    ['9', '2026-02-05', 'Số: 09/BC-SM', 'ngày 05 tháng 02 năm 2026'],
    ['15', '2026-06-29', 'Số: 15/BC-SM', 'ngày 29 tháng 6 năm 2026'],
    ['120', '2026-12-01', 'Số: 120/BC-SM', 'ngày 01 tháng 12 năm 2026'],
  ])('are printed on paper: %s, %s', async (number, date, printed, day) => {
    const onPaper = { number, date: civilDate(date) };
    const text = textOf((await rendered(template, { appendices, onPaper })).xml);
    expect(text).toContain(printed);
    expect(text).toContain(`Mẫu, ${day}`);
    expect(text.split(`(Kèm theo Báo cáo số ${printed.slice(4)} ${day} của SỞ MẪU)`)).toHaveLength(3);
  });
});

describe('a figure that can be asked for', () => {
  it('has a bookmark of its own, at its first place only', async () => {
    const { xml } = await rendered(template, { body, appendices });
    const marks = [
      ...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="(\w+)"\/>(.*?)<w:bookmarkEnd w:id="\1"\/>/g),
    ];
    expect(marks.map((m) => [m[2], textOf(m[3] ?? '')])).toEqual([
      [bookmarkName('so/ct-1/period'), '1.568'],
      [bookmarkName('so/ct-1/period/xa'), '12'],
    ]);
    expect(bookmarkName('so/ct-1/period')).toMatch(/^dd_[0-9a-f]{16}$/);
  });

  it('is numbered above the bookmarks of the template', async () => {
    const own = '<w:p><w:bookmarkStart w:id="41" w:name="cua_co_quan"/><w:bookmarkEnd w:id="41"/></w:p>';
    const { xml } = await rendered(withBlocks(own), { body });
    expect(xml).toContain(`<w:bookmarkStart w:id="42" w:name="${bookmarkName('so/ct-1/period')}"/>`);
  });
});

describe('a chart', () => {
  const chart = {
    kind: 'bar',
    title: 'Biểu đồ 1. Gửi báo cáo',
    alt: 'Xã: 138 đúng hạn & 9 chậm',
    categories: ['Xã', 'Phường'],
    series: [{ name: 'Đúng hạn', values: [138, null] }],
  } as const;
  const charted: readonly Block[] = [
    { kind: 'paragraph', runs: [{ text: 'Biểu đồ 1 cho thấy:' }] },
    { kind: 'chart', chart },
    { kind: 'chart', chart: { ...chart, title: 'Biểu đồ 2' } },
    { kind: 'paragraph', runs: [{ text: 'Nội dung thử nghiệm./.' }] },
  ];

  it('stands in the text as wide as it, with its alternative text and the workbook behind it', async () => {
    const { xml, names, part } = await rendered(template, { body: charted });
    expect(xml.match(/<wp:extent cx="(\d+)" cy="2700000"\/>/)?.[1]).toBe(String((11906 - 1701 - 851) * 635));
    expect(xml).toContain('descr="Xã: 138 đúng hạn &amp; 9 chậm"');
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((m) => m[1])).toEqual(['1', '2']);
    expect(names.filter((n) => /chart|embed/.test(n)).toSorted()).toEqual([
      'word/charts/_rels/chart1.xml.rels',
      'word/charts/_rels/chart2.xml.rels',
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/embeddings/Microsoft_Excel_Sheet1.xlsx',
      'word/embeddings/Microsoft_Excel_Sheet2.xlsx',
    ]);
    expect(part('word/charts/chart2.xml')).toContain('Biểu đồ 2');
  });

  it('keeps the sentence that announces it on its page', async () => {
    const { xml } = await rendered(template, { body: charted });
    expect(xml).toMatch(/<w:keepNext\/><\/w:pPr><w:r><w:t[^>]*>Biểu đồ 1 cho thấy:/);
  });
});

describe('what a document was made from', () => {
  it('stands among its properties', async () => {
    const provenance = {
      planVersion: 'a1b2c3',
      rules: 'trước ngày 20',
      toolVersion: '1.0.0',
      asOf: '2026-06-25',
      inputsHash: 'ff00',
    };
    const { part } = await rendered(template, { provenance });
    for (const value of Object.values(provenance))
      expect(part('docProps/custom.xml')).toContain(`>${value}<`);
    expect(part('_rels/.rels')).toContain('docProps/custom.xml');
  });

  it('is not made up where nobody gave it', async () => {
    expect((await rendered(template, {})).part('docProps/custom.xml')).not.toContain('lpwstr');
  });
});

describe('after rendering', () => {
  const expected = { skeletons: [], blocks: [figures], values: [], left: [] };
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const mark = (anchor: string): string => `<w:bookmarkStart w:id="1" w:name="${bookmarkName(anchor)}"/>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const marks = mark('so/ct-1/period') + mark('so/ct-1/period/xa');
  const whole = `${marks}<w:tbl>${row('Đơn vị', 'Số')}${row('Cả tỉnh', '1.568')}${row('Nhóm xã', '12')}</w:tbl>`;

  it('all is well where everything is there', () => expect(verify(whole, expected)).toEqual([]));

  it.each([
    ['a row', whole.replace(row('Nhóm xã', '12'), ''), 'số dòng của bảng: cần 3, có 2'],
    ['a figure', whole.replace('1.568', ''), 'số ô có số liệu: cần 2, có 1'],
    ['a table', marks, 'số bảng: cần 1, có 0'],
    ['a bookmark', whole.replace(marks, mark('so/ct-1/period')), 'thiếu 1 dấu trang'],
  ])('the loss of %s is told', (_what, xml, sentence) =>
    expect(verify(xml, expected).join('; ')).toContain(sentence),
  );

  it('the figures of rows that a template repeats count as well', () => {
    const skeleton = `<w:tbl>${row('\u27e6_0\u27e7')}</w:tbl>`;
    const filled = `<w:tbl>${row('12')}</w:tbl>`;
    const given = { ...expected, blocks: [], skeletons: [skeleton], values: ['12'] };
    expect(verify(filled, given)).toEqual([]);
    expect(verify(filled.replace('12', ''), given)).toEqual(['số ô có số liệu: cần 1, có 0']);
  });

  it('a tag or a marker that is left is told by name', () => {
    const given = { ...expected, blocks: [], skeletons: ['<w:t>{{ky}}</w:t>'], left: ['phu_luc'] };
    expect(verify('', given)).toEqual(['còn trường chưa điền {{ky}}', 'chỗ của {{phu_luc}} không điền được']);
  });

  it('nothing is made where a placeholder of appendices stands in the text', async () => {
    await expect(rendered(withBlocks(p('{{phu_luc}}')), { appendices })).rejects.toThrow(
      '{{phu_luc}} không điền được',
    );
  });
});

it('the parts of the body are placed one by one, their headings being the template’s own', async () => {
  const said = (text: string): readonly Block[] => [{ kind: 'paragraph', runs: [{ text }] }];
  const sections = [
    { tag: 'mo_dau', blocks: said('Mở.') },
    { tag: 'ket_luan', blocks: said('Kết./.') },
  ];
  const placed = editedPart(
    'word/document.xml',
    (xml) => xml.replace('{{noi_dung}}', '{{mo_dau}}'),
    withBlocks(p('{{ket_luan}}'), p('PHẦN CỦA CƠ QUAN')),
  );
  const { xml, unprinted } = await rendered(placed, { sections, body: sections.flatMap((s) => s.blocks) });
  expect(textOf(xml)).toContain('Kết./.PHẦN CỦA CƠ QUANMở.');
  expect(unprinted).toEqual([]);
});
