// The template of a Biên bản (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): no place and day under Quốc hiệu, THƯ KÝ left and
// CHỦ TỌA right, Nơi nhận beneath.
import {
  leftColumn,
  line,
  mottoWidth,
  rightColumn,
  templateBytes,
  text,
  textWidth,
  twoColumns,
} from './parts.mjs';
import { appendixPart, decreeStyles, divider, section, titleLines } from './pieces.mjs';

const letterhead = twoColumns(
  [leftColumn, rightColumn],
  [
    [
      [
        text('NDCoQuanChuQuan', '{{co_quan_chu_quan}}'),
        text('NDCoQuan', '{{co_quan}}'),
        text('NDKe', '{{ke_co_quan}}'),
        text('NDSo', 'Số:      /{{ky_hieu}}'),
      ],
      [
        text('NDQuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        text('NDTieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
        line(mottoWidth, rightColumn),
      ],
    ],
  ],
);

const signatures = [
  divider({ spacing: { before: 240 }, keepNext: true }),
  twoColumns(
    [4677, textWidth - 4677],
    [
      [
        [text('NDChucVu', 'THƯ KÝ'), text('NDHoTen', '')],
        [text('NDChucVu', 'CHỦ TỌA'), text('NDChucVu', '{{chuc_vu}}'), text('NDHoTen', '{{ho_ten}}')],
      ],
      [[text('NDNoiNhanDau', 'Nơi nhận:'), text('NDNoiNhan', '{{noi_nhan}}')], [text('NDNoiNhan', '')]],
    ],
  ),
  divider(),
];

const mainPart = [letterhead, ...titleLines(), text('NDThan', '{{noi_dung}}'), ...signatures];

export const minutesTemplate = () =>
  templateBytes({
    title: 'Mẫu biên bản',
    styles: decreeStyles,
    sections: [section(mainPart), section(appendixPart(), { landscape: true })],
  });
