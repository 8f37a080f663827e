// The template of Phiếu tiếp nhận báo cáo: letterhead, styles and signature of the report, no appendices. "PTN" is the office's own
// abbreviation: this kind of paper is not in the list of Nghị định 30/2020/NĐ-CP, Phụ lục III.
import { templateBytes, text } from './parts.mjs';
import { decreeStyles, letterhead, section, signature, titleLines } from './pieces.mjs';

const parts = [
  letterhead({ number: 'PTN-{{ky_hieu}}' }),
  ...titleLines(),
  text('NDKinhGui', '{{kinh_gui}}'),
  text('NDThan', '{{noi_dung}}'),
  ...signature(),
];

export const receiptTemplate = () =>
  templateBytes({ title: 'Mẫu phiếu tiếp nhận báo cáo', styles: decreeStyles, sections: [section(parts)] });
