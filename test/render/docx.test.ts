import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Doc, Table } from '../../src/model/doc.ts';
import { renderDoc } from '../../src/render/docx.ts';

const template = new Uint8Array(readFileSync('templates/bao-cao-don-doc.docx'));

const wide: Table = {
  columns: [1, 4, 2, 2, 2, 2, 2, 3].map((share, i) => ({ share, align: i === 1 ? 'left' : 'center' })),
  head: [
    [
      { text: 'TT', down: 2 },
      { text: 'Đơn vị', down: 2 },
      { text: 'Trong kỳ', across: 3 },
      { text: 'Lũy kế', across: 3 },
    ],
    ['Giao', 'Làm', 'Tỷ lệ', 'Giao', 'Làm', 'Tỷ lệ'].map((text) => ({ text })),
  ],
  rows: [
    { cells: [{ text: 'Các xã', across: 8 }], emphasis: 'group' },
    ...Array.from({ length: 189 }, (_, i) => ({
      cells: [String(i + 1), `UBND xã Số ${i + 1}`, '1', '2', '3', '4', '5', '6'].map((text) => ({ text })),
    })),
  ],
};

const doc: Doc = {
  parentAgency: 'UBND tỉnh Thanh Hóa',
  agency: 'Sở Văn hóa, Thể thao và Du lịch',
  agencyName: 'Sở Văn hóa, Thể thao và Du lịch',
  symbol: 'BC-SVHTTDL',
  place: 'Thanh Hóa',
  year: 2026,
  kind: 'Báo cáo',
  subject: 'Kết quả thử nghiệm <A & B> 6 tháng đầu năm 2026',
  addressees: ['Chủ tịch UBND tỉnh Thanh Hóa'],
  body: [
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
    { kind: 'heading', level: 2, text: '1. Công tác chỉ đạo' },
    { kind: 'heading', level: 3, text: 'a) Nhiệm vụ 1.1' },
    { kind: 'paragraph', runs: [{ text: 'Đơn vị viết: {{noi_dung}} \u0001và \u27e6noi_nhan\u27e7.' }] },
    { kind: 'paragraph', runs: [{ text: 'Quyết định số ' }, { text: 'số Quyết định', gap: true }] },
    { kind: 'dash', runs: [{ text: 'dòng một\ndòng hai' }] },
    { kind: 'paragraph', runs: [{ text: 'Trên đây là báo cáo./.' }] },
  ],
  signer: { lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: null },
  recipients: ['Như trên', 'Lưu: VT'],
  appendices: [
    { title: 'Tình hình gửi báo cáo', landscape: true, blocks: [{ kind: 'table', table: wide }] },
    { title: 'Số liệu', landscape: false, blocks: [{ kind: 'paragraph', runs: [{ text: 'Hết.' }] }] },
  ],
  date: civilDate('2026-06-19'),
  creator: 'Sở Văn hóa, Thể thao và Du lịch',
};

function textOf(bytes: Uint8Array, path = 'word/document.xml'): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}

/** The paragraph that holds the text, as XML. */
function paragraphWith(xml: string, text: string): string {
  const found = xml.match(/<w:p(?: [^>]*[^>/])?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs) ?? [];
  return found.find((p) => printed(p).includes(text)) ?? '';
}

const printed = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join('');

function styleXml(styles: string, id: string): string {
  return styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0] ?? '';
}

let bytes: Uint8Array;
let xml: string;
let styles: string;

beforeAll(async () => {
  bytes = await renderDoc(doc, template);
  xml = textOf(bytes);
  styles = textOf(bytes, 'word/styles.xml');
});

describe('page', () => {
  it('is A4 with the margins of the decree, the first page without a number, each section numbered from 1', () => {
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(section).toContain('<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
    }
    expect(sections[0]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(sections[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(sections[2]).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it('has the page number centred in the header, 14 pt, and an empty first header', () => {
    const relations = textOf(bytes, 'word/_rels/document.xml.rels');
    const header = (type: string): string => {
      const id = xml.match(new RegExp(`<w:headerReference w:type="${type}" r:id="([^"]+)"`))?.[1];
      const path = relations
        .match(new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`))?.[0]
        .match(/Target="([^"]+)"/);
      return textOf(bytes, `word/${path?.[1]}`);
    };
    expect(header('default')).toContain('PAGE');
    expect(header('default')).toContain('w:val="NDSoTrang"');
    expect(header('first')).not.toContain('PAGE');
    expect(styleXml(styles, 'NDSoTrang')).toMatch(/w:jc w:val="center".*w:sz w:val="28"/s);
  });
});

describe('components', () => {
  const cases: readonly [string, string, number, boolean, boolean][] = [
    ['UBND TỈNH THANH HÓA', 'NDCoQuanChuQuan', 24, false, false],
    ['SỞ VĂN HÓA, THỂ THAO', 'NDCoQuan', 24, true, false],
    ['VÀ DU LỊCH', 'NDCoQuan', 24, true, false],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'NDQuocHieu', 24, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 'NDTieuNgu', 26, true, false],
    ['Số:      /BC-SVHTTDL', 'NDSo', 26, false, false],
    ['Thanh Hóa, ngày      tháng      năm 2026', 'NDNgayThang', 26, false, true],
    ['BÁO CÁO', 'NDTenLoai', 28, true, false],
    ['Kết quả thử nghiệm', 'NDTrichYeu', 28, true, false],
    ['Kính gửi: Chủ tịch UBND tỉnh Thanh Hóa', 'NDKinhGui', 28, false, false],
    ['I. KẾT QUẢ', 'NDMuc1', 28, true, false],
    ['1. Công tác chỉ đạo', 'NDMuc2', 28, true, false],
    ['a) Nhiệm vụ 1.1', 'NDMuc3', 28, false, false],
    ['Trên đây là báo cáo./.', 'NDThan', 28, false, false],
    ['Nơi nhận:', 'NDNoiNhanDau', 24, true, true],
    ['- Như trên;', 'NDNoiNhan', 22, false, false],
    ['- Lưu: VT.', 'NDNoiNhan', 22, false, false],
    ['KT. GIÁM ĐỐC', 'NDChucVu', 28, true, false],
    ['PHÓ GIÁM ĐỐC', 'NDChucVu', 28, true, false],
    ['Phụ lục I', 'NDPhuLuc', 28, true, false],
    ['Phụ lục II', 'NDPhuLuc', 28, true, false],
    ['TÌNH HÌNH GỬI BÁO CÁO', 'NDPhuLucTen', 28, true, false],
    ['(Kèm theo Báo cáo số      /BC-SVHTTDL ngày      tháng      năm', 'NDPhuLucKemTheo', 28, false, true],
  ];

  it.each(cases)('%s', (text, id, size, bold, italic) => {
    expect(paragraphWith(xml, text)).toContain(`<w:pStyle w:val="${id}"/>`);
    const style = styleXml(styles, id);
    expect(style).toContain(`<w:sz w:val="${size}"/>`);
    expect(style.includes('<w:b/>')).toBe(bold);
    expect(style.includes('<w:i/>')).toBe(italic);
    for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
      expect(style).toContain(`w:${script}="Times New Roman"`);
  });

  it('justifies the body, indents its first line by 1.27 cm and leaves 6 pt between paragraphs', () => {
    const style = styleXml(styles, 'NDThan');
    expect(style).toContain('<w:jc w:val="both"/>');
    expect(style).toContain('w:firstLine="720"');
    expect(style).toContain('w:before="120"');
  });

  it('names the agency in the reference line of each appendix and leaves number and date blank', () => {
    expect(printed(xml).match(/năm {7}của Sở Văn hóa, Thể thao và Du lịch\)/g)).toHaveLength(2);
  });

  it('prints a gap loud', () => {
    expect(xml).toMatch(
      /<w:b\/><w:bCs\/><w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[số Quyết định\]/,
    );
  });

  it('draws lines of the right length: under the motto all of it, under the agency a third to a half', () => {
    const indents = [
      ...xml.matchAll(/"NDKe"\/>(?:(?!<\/w:p>).)*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/gs),
    ];
    const [agency, motto] = indents.map((m) => [Number(m[1]), Number(m[2])] as const);
    // Text widths in twips, measured in the type itself: 3183 (13 pt bold) and 3092 ("SỞ VĂN HÓA, THỂ THAO", 12 pt bold).
    expect(5300 - (motto?.[0] ?? 0) - (motto?.[1] ?? 0)).toBeCloseTo(3183, -1);
    const length = 4054 - (agency?.[0] ?? 0) - (agency?.[1] ?? 0);
    expect(length / 3092).toBeGreaterThan(1 / 3);
    expect(length / 3092).toBeLessThan(1 / 2);
  });
});

describe('tables', () => {
  it('keep all rows and columns, repeat their heading rows and do not break rows', () => {
    const table = xml.match(/<w:tbl>(?:(?!<w:tbl>).)*UBND xã Số 189.*?<\/w:tbl>/s)?.[0] ?? '';
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(2 + 1 + 189);
    expect(rows.filter((r) => r.includes('<w:tblHeader/>'))).toEqual(rows.slice(0, 2));
    expect(rows.every((r) => r.includes('<w:cantSplit/>'))).toBe(true);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((m) => Number(m[1]));
    expect(widths.reduce((a, b) => a + b, 0)).toBe(16838 - 1701 - 851);
  });

  it('let a row taller than half a page break, so that no text is cut off', async () => {
    const long = 'Nội dung rất dài của một đơn vị. '.repeat(120);
    const table = { ...wide, rows: [{ cells: [{ text: '1' }, { text: long }] }, ...wide.rows.slice(1, 3)] };
    const appendices = [{ title: 'Dài', landscape: true, blocks: [{ kind: 'table' as const, table }] }];
    const tall = textOf(await renderDoc({ ...doc, appendices }, template));
    const rows = (tall.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).slice(-3);
    expect(rows.map((r) => r.includes('<w:cantSplit/>'))).toEqual([false, true, true]);
  });

  it('keep the heading of a group on the page of its first row', () => {
    const group = xml.match(/<w:tr>(?:(?!<w:tr>).)*Các xã.*?<\/w:tr>/s)?.[0] ?? '';
    expect(group).toContain('<w:keepNext/>');
    expect(group).toContain('<w:b/>');
  });

  it('merge cells over rows and columns', () => {
    const rows = xml.match(/<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>.*?<\/w:tr>/gs) ?? [];
    expect(rows[0]?.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(rows[0]?.match(/<w:gridSpan w:val="3"\/>/g)).toHaveLength(2);
    expect(rows[1]?.match(/<w:vMerge\/>/g)).toHaveLength(2);
    expect(rows[1]?.match(/<w:tc>/g)).toHaveLength(8);
  });
});

describe('text from strangers', () => {
  it('is printed as it is: markup escaped, control characters visibly replaced, placeholders left alone', () => {
    expect(printed(xml)).toContain('Kết quả thử nghiệm &lt;A &amp; B&gt;');
    expect(printed(xml)).toContain('Đơn vị viết: {{noi_dung}} \ufffdvà \u27e6noi_nhan\u27e7.');
    expect(xml).toContain('dòng một</w:t><w:br/><w:t xml:space="preserve">dòng hai');
  });

  it('leaves well-formed parts and no placeholder of the template', async () => {
    const plain = await renderDoc({ ...doc, body: doc.body.slice(4) }, template);
    for (const [path, part] of Object.entries(unzipSync(plain))) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      const text = new TextDecoder().decode(part);
      new SaxesParser({ xmlns: true }).write(text).close();
      expect(text, path).not.toMatch(/\{\{|\u27e6/);
    }
  });
});

describe('as a whole', () => {
  it('gives the same bytes for the same document', async () => {
    expect(await renderDoc(doc, template)).toEqual(bytes);
  });

  it('carries the day of the document, not the clock', () => {
    expect(textOf(bytes, 'docProps/core.xml')).toContain('2026-06-19T00:00:00Z</dcterms:modified>');
  });

  it('without appendices has one section and no page of an appendix', async () => {
    const alone = textOf(await renderDoc({ ...doc, appendices: [] }, template));
    expect(alone.match(/<w:sectPr/g)).toHaveLength(1);
    expect(alone).toContain('<w:titlePg/>');
    expect(alone).not.toContain('landscape');
    expect(printed(alone)).not.toContain('Phụ lục');
  });

  it('with one appendix prints no Roman number', async () => {
    const one = textOf(await renderDoc({ ...doc, appendices: doc.appendices.slice(0, 1) }, template));
    expect(printed(paragraphWith(one, 'Phụ lục'))).toBe('Phụ lục');
  });

  it('with several addressees puts each on a line of its own', async () => {
    const several = textOf(await renderDoc({ ...doc, addressees: ['Sở A', 'Sở B'] }, template));
    expect(printed(paragraphWith(several, 'Kính gửi'))).toBe('Kính gửi:');
    expect(printed(paragraphWith(several, 'Sở A'))).toBe('- Sở A;');
    expect(printed(paragraphWith(several, 'Sở B'))).toBe('- Sở B.');
  });
});
