// What every template in the form of NĐ 30/2020 is put together from: paragraph styles, letterhead, signature, model of an
// appendix, page numbers, sections. Sizes: Phụ lục I, Phần I; placeholders: src/render/docx-placeholders.ts.
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
  text,
  textWidth,
  twoColumns,
} from './parts.mjs';

/** Every style of a document by the decree; a template takes them all, so that text can be moved between templates. */
export const decreeStyles = [
  style('NDCoQuanChuQuan', 'NĐ Cơ quan chủ quản', 12, center),
  style('NDCoQuan', 'NĐ Cơ quan ban hành', 12, center, bold),
  style('NDQuocHieu', 'NĐ Quốc hiệu', 12, center, bold),
  style('NDTieuNgu', 'NĐ Tiêu ngữ', 13, center, bold),
  style('NDSo', 'NĐ Số ký hiệu', 13, spaced(120, center)),
  style('NDNgayThang', 'NĐ Địa danh ngày tháng', 13, spaced(120, center), { italics: true }),
  style('NDTenLoai', 'NĐ Tên loại', 14, spaced(360, center), bold),
  style('NDTrichYeu', 'NĐ Trích yếu', 14, center, bold),
  style('NDVeViec', 'NĐ Trích yếu công văn', 12, spaced(120, center)),
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

/** A paragraph that only keeps two tables apart, or ends a section. */
export const divider = (options = {}) => new Paragraph({ style: 'NDNgan', ...options });

/**
 * Agency left, Quốc hiệu right; beneath them number and place with the day. `number` follows "Số: …/"; `about` is the
 * trích yếu of a công văn, under its number ("V/v …").
 */
export const letterhead = ({ number = '{{ky_hieu}}', about } = {}) =>
  twoColumns(
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
        [
          text('NDSo', `Số: {{so_van_ban}}/${number}`),
          ...(about === undefined ? [] : [text('NDVeViec', about)]),
        ],
        [text('NDNgayThang', '{{dia_danh}}, ngày {{ngay}} tháng {{thang}} năm {{nam}}')],
      ],
    ],
  );

/** Tên loại and trích yếu with the line beneath; a công văn has none. */
export const titleLines = () => [
  text('NDTenLoai', '{{ten_loai}}'),
  text('NDTrichYeu', '{{trich_yeu}}'),
  text('NDKe', '{{ke_trich_yeu}}'),
];

/** Nơi nhận level with the signer's title; the divider before it keeps the last words of the body on its page. */
export const signature = ({ recipients = '{{noi_nhan}}' } = {}) => [
  divider({ spacing: { before: 240 }, keepNext: true }),
  twoColumns(
    [4677, textWidth - 4677],
    [
      [
        [text('NDNoiNhanDau', 'Nơi nhận:'), text('NDNoiNhan', recipients)],
        [text('NDChucVu', '{{chuc_vu}}'), text('NDHoTen', '{{ho_ten}}')],
      ],
    ],
  ),
  divider(),
];

/** Model of an appendix, the last section of a template: it is repeated for each. */
export const appendixPart = () => [
  text('NDPhuLuc', '{{phu_luc}}'),
  text('NDPhuLucTen', '{{ten_phu_luc}}'),
  text(
    'NDPhuLucKemTheo',
    '(Kèm theo {{loai}} số {{so_van_ban}}/{{ky_hieu}} ngày {{ngay}} tháng {{thang}} năm {{nam_kem_theo}} của {{ten_co_quan}})',
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

/** A section numbered from 1, its number in the top margin, none on its first page (Phụ lục I, mục I.7). */
export const section = (children, { landscape = false } = {}) => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: { ...paper, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin,
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: pageNumber, first: noNumber },
  children,
});
