// The template of the consolidated report. Placeholders: docs of src/render/docx-placeholders.ts.
import { Header, LineRuleType, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx';
import {
  bold,
  center,
  heading,
  leftColumn,
  line,
  lineBorder,
  margin,
  mottoWidth,
  paper,
  prose,
  rightColumn,
  spaced,
  style,
  templateBytes,
  text,
  textWidth,
  twoColumns,
} from './parts.mjs';

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
  style('NDBangNho', 'NĐ Bảng ô nhỏ', 11, spaced(20)),
  style('NDNgan', 'NĐ Đoạn ngăn', 2, {
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
  }),
];

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

export const reportTemplate = () =>
  templateBytes({
    title: 'Mẫu báo cáo tổng hợp',
    styles: paragraphStyles,
    sections: [section(PageOrientation.PORTRAIT, mainPart), section(PageOrientation.LANDSCAPE, appendixPart)],
  });
