// The template of the comparison table that goes with a proposal to amend: an appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
// III.1), so no letterhead and no signature. Which paper it goes with is for the office to write.
import { line, margin, mottoWidth, paper, templateBytes, text } from './parts.mjs';
import { decreeStyles, section } from './pieces.mjs';

const parts = [
  text('NDPhuLuc', 'Phụ lục'),
  text('NDPhuLucTen', '{{ten_loai}}'),
  text(
    'NDPhuLucKemTheo',
    '(Kèm theo Tờ trình số {{so_van_ban}}/{{ky_hieu}} ngày {{ngay}} tháng {{thang}} năm {{nam_kem_theo}} của {{ten_co_quan}})',
  ),
  line(mottoWidth, paper.height - margin.left - margin.right),
  text('NDThan', '{{noi_dung}}'),
];

export const comparisonTemplate = () =>
  templateBytes({
    title: 'Mẫu bảng so sánh kế hoạch',
    styles: decreeStyles,
    sections: [section(parts, { landscape: true })],
  });
