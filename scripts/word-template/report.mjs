// The template of the consolidated report: its headings are ordinary text, each part of the body has a tag of its own, so that the
// office may change order and wording in Word. Tags: dondoc template list; src/render/docx-placeholders.ts.
import { templateBytes, text } from './parts.mjs';
import { appendixPart, decreeStyles, letterhead, section, signature, titleLines } from './pieces.mjs';

const first = (heading) => text('NDMuc1', heading);
const second = (heading) => text('NDMuc2', heading);
const part = (tag) => text('NDThan', `{{${tag}}}`);

const outline = [
  part('mo_dau'),
  first('I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN'),
  second('1. Công tác chỉ đạo, ban hành văn bản'),
  part('chi_dao'),
  second('2. Tình hình gửi báo cáo'),
  part('tinh_hinh_gui'),
  second('3. Kết quả thực hiện từng nhiệm vụ'),
  part('ket_qua_nhiem_vu'),
  first('II. ĐÁNH GIÁ CHUNG'),
  second('1. Ưu điểm'),
  part('uu_diem'),
  second('2. Tồn tại, hạn chế; khó khăn, vướng mắc'),
  part('ton_tai'),
  second('3. Nguyên nhân; mô hình, cách làm hay'),
  part('nguyen_nhan'),
  first('III. PHƯƠNG HƯỚNG, NHIỆM VỤ {{ky_tiep_theo}}'),
  part('phuong_huong'),
  first('IV. KIẾN NGHỊ, ĐỀ XUẤT'),
  second('1. Kiến nghị, đề xuất của các cơ quan, đơn vị, địa phương'),
  part('kien_nghi_don_vi'),
  second('2. Kinh phí'),
  part('kinh_phi'),
  second('3. Kiến nghị, đề xuất của {{ten_co_quan}}'),
  part('kien_nghi_co_quan'),
  part('ket_luan'),
];

const mainPart = [
  letterhead(),
  ...titleLines(),
  text('NDKinhGui', '{{kinh_gui}}'),
  ...outline,
  ...signature(),
];

export const reportTemplate = () =>
  templateBytes({
    title: 'Mẫu báo cáo tổng hợp',
    styles: decreeStyles,
    sections: [section(mainPart), section(appendixPart(), { landscape: true })],
  });
