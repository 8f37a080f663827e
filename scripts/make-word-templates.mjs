// Rebuilds the shipped Word templates. The office edits the copies in its own workspace in Word; this file only makes the default.
// Sizes, styles and margins: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I and II. Placeholders: docs of src/render/docx-placeholders.ts.
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';

const times = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: 'Times New Roman',
};

/** Twips: top and bottom 20 mm, left 30 mm, right 15 mm, header 10 mm; A4. */
const margin = { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 567, gutter: 0 };
const paper = { width: 11906, height: 16838 };
const textWidth = paper.width - margin.left - margin.right;
const leftColumn = 4054;
const rightColumn = textWidth - leftColumn;
/** "Độc lập - Tự do - Hạnh phúc", 13 pt bold, in twips: the line beneath is as long as the text. */
const mottoWidth = 3183;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const lineBorder = { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } };

/** id, name in Word's list, points, paragraph options, character options. */
function style(id, name, size, paragraph, run = {}) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: times, size: size * 2, ...run },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }, ...paragraph },
  };
}

const center = { alignment: AlignmentType.CENTER };
const bold = { bold: true };
/** 6 pt between paragraphs, line spacing 1.1, first line 1.27 cm, justified (Phụ lục I, mục II.6). */
const prose = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 720 },
  spacing: { before: 120, after: 0, line: 264, lineRule: LineRuleType.AUTO },
};
const heading = (level) => ({ ...prose, keepNext: true, outlineLevel: level });
const spaced = (before, more = {}) => ({
  spacing: { before, after: 0, line: 240, lineRule: LineRuleType.AUTO },
  ...more,
});

const paragraphStyles = [
  style('NDCoQuanChuQuan', 'NĐ Cơ quan chủ quản', 12, center),
  style('NDCoQuan', 'NĐ Cơ quan ban hành', 12, center, bold),
  style('NDQuocHieu', 'NĐ Quốc hiệu', 12, center, bold),
  style('NDTieuNgu', 'NĐ Tiêu ngữ', 13, center, bold),
  style('NDSo', 'NĐ Số ký hiệu', 13, spaced(120, center)),
  style('NDNgayThang', 'NĐ Địa danh ngày tháng', 13, spaced(120, center), { italics: true }),
  style('NDTenLoai', 'NĐ Tên loại', 14, spaced(360, center), bold),
  style('NDTrichYeu', 'NĐ Trích yếu', 14, center, bold),
  style('NDKe', 'NĐ Đường kẻ', 2, {
    border: lineBorder,
    spacing: { before: 60, after: 0, line: 40, lineRule: LineRuleType.EXACT },
  }),
  style('NDKinhGui', 'NĐ Kính gửi', 14, spaced(240, center)),
  style('NDKinhGuiNhieu', 'NĐ Kính gửi nhiều nơi', 14, spaced(60, { indent: { left: 2000, hanging: 200 } })),
  style('NDThan', 'NĐ Thân bài', 14, prose),
  style('NDMuc1', 'NĐ Mục I', 14, heading(0), bold),
  style('NDMuc2', 'NĐ Mục 1', 14, heading(1), bold),
  style('NDMuc3', 'NĐ Mục a', 14, heading(2)),
  style('NDNoiNhanDau', 'NĐ Nơi nhận tiêu đề', 12, {}, { bold: true, italics: true }),
  style('NDNoiNhan', 'NĐ Nơi nhận', 11, {}),
  style('NDChucVu', 'NĐ Quyền hạn chức vụ', 14, { ...center, keepNext: true }, bold),
  style('NDHoTen', 'NĐ Họ tên', 14, spaced(1440, center), bold),
  style('NDPhuLuc', 'NĐ Phụ lục số', 14, { ...center, keepNext: true }, bold),
  style('NDPhuLucTen', 'NĐ Phụ lục tên', 14, { ...center, keepNext: true }, bold),
  style('NDPhuLucKemTheo', 'NĐ Phụ lục kèm theo', 14, { ...center, keepNext: true }, { italics: true }),
  style('NDSoTrang', 'NĐ Số trang', 14, center),
  style(
    'NDBangTen',
    'NĐ Bảng tên',
    13,
    {
      ...center,
      keepNext: true,
      spacing: { before: 160, after: 80, line: 240, lineRule: LineRuleType.AUTO },
    },
    bold,
  ),
  style('NDBangDau', 'NĐ Bảng đầu cột', 12, spaced(20, center), bold),
  style('NDBangO', 'NĐ Bảng ô', 12, spaced(20)),
  style('NDNgan', 'NĐ Đoạn ngăn', 2, {
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
  }),
];

const text = (style, value) => new Paragraph({ style, children: [new TextRun(value)] });
const cell = (width, children) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    borders: noBorders,
    children,
  });

/** Two columns without borders and without cell margins, so that lines are centred under their text. */
function twoColumns(widths, rows) {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] }),
    ),
  });
}

function line(length, within) {
  const side = Math.round((within - length) / 2);
  return new Paragraph({ style: 'NDKe', indent: { left: side, right: side } });
}

const letterhead = twoColumns(
  [leftColumn, rightColumn],
  [
    [
      [
        text('NDCoQuanChuQuan', '{{co_quan_chu_quan}}'),
        text('NDCoQuan', '{{co_quan}}'),
        text('NDKe', '{{ke_co_quan}}'),
      ],
      [
        text('NDQuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        text('NDTieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
        line(mottoWidth, rightColumn),
      ],
    ],
    [
      [text('NDSo', 'Số:      /{{ky_hieu}}')],
      [text('NDNgayThang', '{{dia_danh}}, ngày      tháng      năm {{nam}}')],
    ],
  ],
);

const signature = twoColumns(
  [4677, textWidth - 4677],
  [
    [
      [text('NDNoiNhanDau', 'Nơi nhận:'), text('NDNoiNhan', '{{noi_nhan}}')],
      [text('NDChucVu', '{{chuc_vu}}'), text('NDHoTen', '{{ho_ten}}')],
    ],
  ],
);

const mainPart = [
  letterhead,
  text('NDTenLoai', '{{ten_loai}}'),
  text('NDTrichYeu', '{{trich_yeu}}'),
  text('NDKe', '{{ke_trich_yeu}}'),
  text('NDKinhGui', '{{kinh_gui}}'),
  text('NDThan', '{{noi_dung}}'),
  new Paragraph({ style: 'NDNgan', spacing: { before: 240 }, keepNext: true }),
  signature,
  new Paragraph({ style: 'NDNgan' }),
];

/** The last section is the model of an appendix: it is repeated for each. */
const appendixPart = [
  text('NDPhuLuc', '{{phu_luc}}'),
  text('NDPhuLucTen', '{{ten_phu_luc}}'),
  text(
    'NDPhuLucKemTheo',
    '(Kèm theo {{loai}} số      /{{ky_hieu}} ngày      tháng      năm       của {{ten_co_quan}})',
  ),
  text('NDKe', '{{ke_phu_luc}}'),
  text('NDThan', '{{noi_dung_phu_luc}}'),
];

const pageNumber = new Header({
  children: [
    new Paragraph({ style: 'NDSoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
  ],
});
const noNumber = new Header({ children: [new Paragraph({ style: 'NDSoTrang' })] });

const section = (orientation, children) => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: { size: { ...paper, orientation }, margin, pageNumbers: { start: 1 } },
  },
  headers: { default: pageNumber, first: noNumber },
  children,
});

const title = 'Mẫu báo cáo tổng hợp';
const document = new Document({
  title,
  creator: 'dondoc',
  styles: {
    default: {
      document: {
        run: {
          font: times,
          size: 28,
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { font: times, size: 28 } },
      ...paragraphStyles,
    ],
  },
  sections: [section(PageOrientation.PORTRAIT, mainPart), section(PageOrientation.LANDSCAPE, appendixPart)],
});

/** Fixed dates in the properties and in the zip: the same script gives the same bytes. */
const day = '2026-01-01T00:00:00Z';
const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>dondoc</dc:creator><cp:lastModifiedBy>dondoc</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
parts['docProps/core.xml'] = new TextEncoder().encode(core);
const ordered = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('/')));
const target = new URL('../templates/bao-cao-tong-hop.docx', import.meta.url);
writeFileSync(target, zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(`templates/bao-cao-tong-hop.docx`);
