import { describe, expect, it } from 'vitest';
import type { TemplateData } from '../../src/model/doc.ts';
import { p, r, runs, textBox } from '../support/docx.ts';
import { editedPart, ownLines, rendered, rowsWith, withBlocks } from './template-sample.ts';

const units: TemplateData = {
  ky: '6 tháng đầu năm 2026',
  don_vi: [
    { ten: 'UBND xã Mẫu Một', so: '1', co_loi: true, loi: [{ ten: 'thiếu số' }, { ten: 'thiếu ngày' }] },
    { ten: 'UBND xã Mẫu Hai', so: '2', co_loi: false, loi: [] },
  ],
  trong: [],
  dung: true,
  sai: false,
};

const tc = (text: string | readonly string[], more = ''): string => {
  const blocks = typeof text === 'string' ? [p(text)] : text;
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${more}</w:tcPr>${blocks.join('')}</w:tc>`;
};
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

const linesOf = async (...blocks: readonly string[]): Promise<readonly string[]> =>
  ownLines((await rendered(withBlocks(...blocks), { data: units })).xml);

describe('values', () => {
  it('are printed where Word split the tag, or wrote spaces into it', async () => {
    const split = runs(r('Kỳ {'), r('{k', { bold: true }), r('y }'), r('}.'));
    expect(await linesOf(split, p('{{  ky }}'))).toEqual([
      'Kỳ 6 tháng đầu năm 2026.',
      '6 tháng đầu năm 2026',
    ]);
  });

  it('are printed where a tag runs into a link, or was typed under tracked changes', async () => {
    const link = `<w:p>${r('{{k')}<w:hyperlink w:anchor="x">${r('y}}')}</w:hyperlink></w:p>`;
    const typed = `<w:p>${r('{{')}<w:ins w:id="900" w:author="x">${r('ky}}')}</w:ins></w:p>`;
    expect(await linesOf(link, typed)).toEqual(['6 tháng đầu năm 2026', '6 tháng đầu năm 2026']);
  });

  it('are printed in text boxes, headers and notes of a document', async () => {
    const box = `<w:p>${textBox(p('Hộp: {{ky}}'))}${r(' ngoài hộp: {{ky}}')}</w:p>`;
    const namespaces =
      '<w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" ';
    const boxed = editedPart(
      'word/document.xml',
      (xml) =>
        xml.replace(
          '<w:document ',
          namespaces.replace(/ xmlns:(\w+)="[^"]*"/g, (n, key) => (xml.includes(`xmlns:${key}=`) ? '' : n)),
        ),
      withBlocks(box),
    );
    const template = editedPart(
      'word/header1.xml',
      (xml) => xml.replace('</w:p>', `${r('{{ky}}')}</w:p>`),
      boxed,
    );
    const { xml, part } = await rendered(template, { data: units });
    expect(xml.match(/Hộp: <\/w:t><w:t[^>]*>6 tháng đầu năm 2026/g)).toHaveLength(2);
    expect(xml).toMatch(/ ngoài hộp: <\/w:t><w:t[^>]*>6 tháng đầu năm 2026/);
    expect(part('word/header1.xml')).toContain('6 tháng đầu năm 2026');
  });

  it('are never read as a template: what a unit wrote stays as it is', async () => {
    const data = { ky: '{{#don_vi}} & <w:p/> \u27e6noi_nhan\u27e7 {{ky}}' };
    const { xml } = await rendered(withBlocks(p('{{ky}}')), { data });
    expect(ownLines(xml)).toEqual(['{{#don_vi}} &amp; &lt;w:p/&gt; \u27e6noi_nhan\u27e7 {{ky}}']);
  });
});

describe('what is repeated', () => {
  it('paragraphs and tables between two tags of their own, which leave no empty line', async () => {
    expect(
      await linesOf(p('{{#don_vi}}'), p('{{so}}. {{ten}}, {{ky}}'), p('Hết.'), p('{{/don_vi}}')),
    ).toEqual([
      '1. UBND xã Mẫu Một, 6 tháng đầu năm 2026',
      'Hết.',
      '2. UBND xã Mẫu Hai, 6 tháng đầu năm 2026',
      'Hết.',
    ]);
  });

  it('a table, each copy apart from the next', async () => {
    const table = tbl(1, tr(tc('{{ten}}')));
    const { xml } = await rendered(withBlocks(p('{{#don_vi}}'), table, p('{{/don_vi}}')), { data: units });
    expect(xml.match(/<w:tbl>(?:(?!<w:tbl>).)*Mẫu (?:Một|Hai)/gs)).toHaveLength(2);
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
  });

  it('a piece of a line, with links and marks in it', async () => {
    const link = `<w:p>${r('Gồm: {{#don_vi}}{{ten}} ')}<w:hyperlink w:anchor="x">${r('xem')}</w:hyperlink>${r('; {{/don_vi}}hết.')}</w:p>`;
    expect(await linesOf(link)).toEqual(['Gồm: UBND xã Mẫu Một xem; UBND xã Mẫu Hai xem; hết.']);
  });

  it('lists within lists', async () => {
    expect(
      await linesOf(
        p('{{#don_vi}}'),
        p('{{ten}}: {{#loi}}{{ten}}, {{/loi}}{{^loi}}không{{/loi}}'),
        p('{{/don_vi}}'),
      ),
    ).toEqual(['UBND xã Mẫu Một: thiếu số, thiếu ngày, ', 'UBND xã Mẫu Hai: không']);
  });

  it('a list on a line inside a condition or another list on the same line', async () => {
    expect(
      await linesOf(
        p('Lỗi: {{?dung}}{{#don_vi}}{{ten}}; {{/don_vi}}hết{{/dung}}.'),
        p('{{#don_vi}}{{so}}: {{#loi}}{{ten}}, {{/loi}}{{?co_loi}}sửa{{/co_loi}}. {{/don_vi}}'),
        runs(
          r('{{?dung}}có '),
          r('{{#don_vi}}'),
          r('{{so}}', { bold: true }),
          r(' {{/don_vi}}'),
          r('{{/dung}}'),
        ),
      ),
    ).toEqual([
      'Lỗi: UBND xã Mẫu Một; UBND xã Mẫu Hai; hết.',
      '1: thiếu số, thiếu ngày, sửa. 2: . ',
      'có 1 2 ',
    ]);
  });

  it('nothing for an empty list, not even a line', async () => {
    expect(await linesOf(p('{{#trong}}'), p('x'), p('{{/trong}}'), p('{{#trong}}y{{/trong}}'))).toEqual([]);
  });
});

describe('rows', () => {
  it('repeat when both tags stand in one row', async () => {
    const template = withBlocks(
      tbl(2, tr(tc('TT'), tc('Tên')), tr(tc('{{#don_vi}}{{so}}'), tc('{{ten}}{{/don_vi}}'))),
    );
    const { xml } = await rendered(template, { data: units });
    expect(rowsWith(xml, 'Mẫu Một')).toEqual([
      ['TT', 'Tên'],
      ['1', 'UBND xã Mẫu Một'],
      ['2', 'UBND xã Mẫu Hai'],
    ]);
  });

  it('repeat in groups, with merged cells kept, when the tags stand in one column of several rows', async () => {
    const first = tr(tc('{{#don_vi}}{{so}}', '<w:vMerge w:val="restart"/>'), tc('{{ten}}'), tc('a'));
    const second = tr(tc('', '<w:vMerge/>'), tc('hai ô {{/don_vi}}', '<w:gridSpan w:val="2"/>'));
    const { xml } = await rendered(withBlocks(tbl(3, first, second)), { data: units });
    expect(rowsWith(xml, 'Mẫu Một').map((row) => row.length)).toEqual([3, 2, 3, 2]);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(2);
    const column = withBlocks(
      tbl(2, tr(tc('{{#don_vi}}{{so}}'), tc('x')), tr(tc('{{ten}}{{/don_vi}}'), tc('y'))),
    );
    expect(rowsWith((await rendered(column, { data: units })).xml, 'Mẫu Một')).toEqual([
      ['1', 'x'],
      ['UBND xã Mẫu Một', 'y'],
      ['2', 'x'],
      ['UBND xã Mẫu Hai', 'y'],
    ]);
  });

  it('that hold nothing but a tag are not printed', async () => {
    const rows = [tr(tc('{{#don_vi}}')), tr(tc('{{ten}}')), tr(tc('{{/don_vi}}'))];
    const { xml } = await rendered(withBlocks(tbl(1, ...rows)), { data: units });
    expect(rowsWith(xml, 'Mẫu Một')).toEqual([['UBND xã Mẫu Một'], ['UBND xã Mẫu Hai']]);
  });

  it('go for an empty list, and the table with its last row', async () => {
    const { xml } = await rendered(withBlocks(tbl(2, tr(tc('{{#trong}}a'), tc('b{{/trong}}')))), {
      data: units,
    });
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
  });

  it('repeat lines within a cell when both tags stand in it', async () => {
    const cell = tc([p('{{#don_vi}}'), p('{{ten}}'), p('{{/don_vi}}')]);
    const { xml } = await rendered(withBlocks(tbl(1, tr(cell))), { data: units });
    expect(rowsWith(xml, 'Mẫu Một')).toEqual([['UBND xã Mẫu MộtUBND xã Mẫu Hai']]);
    const none = tc([p('{{#trong}}'), p('x'), p('{{/trong}}')]);
    expect(
      rowsWith((await rendered(withBlocks(tbl(1, tr(none), tr(tc('còn')))), { data: units })).xml, 'còn'),
    ).toEqual([[''], ['còn']]);
  });
});

describe('conditions', () => {
  it('keep what is true or not empty, drop what is not', async () => {
    expect(
      await linesOf(
        p('{{?dung}}có{{/dung}}'),
        p('{{?sai}}không{{/sai}}'),
        p('{{?don_vi}}có đơn vị{{/don_vi}}'),
        p('{{?trong}}x{{/trong}}{{^trong}}trống{{/trong}}'),
        p('{{^dung}}'),
        p('không'),
        p('{{/dung}}'),
      ),
    ).toEqual(['có', 'có đơn vị', 'trống']);
  });

  it('of an item hold for that item only', async () => {
    expect(
      await linesOf(p('{{#don_vi}}'), p('{{ten}}{{?co_loi}} (có lỗi){{/co_loi}}'), p('{{/don_vi}}')),
    ).toEqual(['UBND xã Mẫu Một (có lỗi)', 'UBND xã Mẫu Hai']);
  });

  it('keep or drop rows', async () => {
    const rows = [tr(tc('{{?sai}}a'), tc('b{{/sai}}')), tr(tc('{{?dung}}còn'), tc('lại{{/dung}}'))];
    const { xml } = await rendered(withBlocks(tbl(2, ...rows)), { data: units });
    expect(rowsWith(xml, 'còn')).toEqual([['còn', 'lại']]);
  });
});

describe('what may stand only once in a document', () => {
  it('is left to the first copy: bookmarks, paragraph marks, control numbers', async () => {
    const marked = `<w:p w14:paraId="0A0B0C0D"><w:bookmarkStart w:id="7" w:name="x"/>${r('{{ten}}')}<w:bookmarkEnd w:id="7"/></w:p>`;
    const control = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p('{{so}}')}</w:sdtContent></w:sdt>`;
    const { xml } = await rendered(withBlocks(p('{{#don_vi}}'), marked, control, p('{{/don_vi}}')), {
      data: units,
    });
    expect(xml.match(/<w:bookmarkStart/g)).toHaveLength(1);
    expect(xml.match(/w14:paraId=/g)).toHaveLength(1);
    expect(xml.match(/<w:sdt>/g)).toHaveLength(2);
  });
});

describe('a tag that cannot be used', () => {
  const refused: readonly [string, readonly string[], string][] = [
    ['unknown', [p('{{kyy}}')], 'ô điền không rõ: {{kyy}}'],
    ['unknown in a list', [p('{{#don_vi}}{{tenn}}{{/don_vi}}')], 'ô điền không rõ: {{tenn}}'],
    ['cut in two', [p('{{ky'), p('}}')], 'vỡ dấu ngoặc'],
    ['one brace short', [p('{{ky}')], 'vỡ dấu ngoặc'],
    ['not closed', [p('{{#don_vi}}')], 'không có trường đóng'],
    ['not opened', [p('{{/don_vi}}')], 'không có trường mở'],
    ['crossed', [p('{{#don_vi}}{{?dung}}{{/don_vi}}{{/dung}}')], 'đóng khi'],
    ['half in a table', [p('{{#don_vi}}'), tbl(1, tr(tc('{{/don_vi}}')))], 'không cùng một đoạn'],
    ['in the middle of paragraphs', [p('a {{#don_vi}} b'), p('c {{/don_vi}} d')], 'không cùng một đoạn'],
    ['a list printed', [p('{{don_vi}}')], 'ô điền dùng sai cách: {{don_vi}}'],
    ['a text repeated', [p('{{#ky}}x{{/ky}}')], 'ô điền dùng sai cách: {{ky}}'],
    ['a property of every object', [p('{{constructor}}')], 'ô điền không rõ: {{constructor}}'],
  ];

  it.each(refused)('%s: nothing is made', async (_what, blocks, message) => {
    await expect(rendered(withBlocks(...blocks), { data: units })).rejects.toThrow(message);
  });
});

describe('a value that is not there', () => {
  it('prints a loud gap and is told', async () => {
    const template = withBlocks(`<w:p>${r('Kỳ {{ky}} và hết.')}</w:p>`);
    const { xml, gaps } = await rendered(template, { data: { ky: ' ' } });
    expect(ownLines(xml)).toEqual(['Kỳ [chưa có: tên kỳ báo cáo] và hết.']);
    expect(xml).toMatch(/<w:b\/><w:bCs\/><w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\[chưa có/);
    expect(xml).toMatch(/<w:r><w:t[^>]*> và hết\./);
    expect(gaps).toEqual(['chưa có: tên kỳ báo cáo']);
  });

  it('is told of a part of the body too, with the gaps that the document brings', async () => {
    const sections = [
      { tag: 'mo_dau', blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'số', gap: true }] }] },
      { tag: 'kinh_phi', blocks: [] },
      { tag: 'ket_luan', blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'Hết./.' }] }] },
    ];
    const template = editedPart(
      'word/document.xml',
      (xml) => xml.replace('{{noi_dung}}', ''),
      withBlocks(p('{{mo_dau}}'), p('{{kinh_phi}}')),
    );
    const { gaps, unprinted, xml } = await rendered(template, { sections });
    expect(gaps).toEqual(['chưa có: kinh phí thực hiện', 'số']);
    expect(unprinted).toEqual(['ket_luan']);
    expect(xml).not.toContain('Hết./.');
  });
});
