import { expect, test } from 'vitest';
import { isPrintedForm } from '../../src/read/printed-form.ts';

const head = ['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG', 'BÁO CÁO', 'Kết quả tuyên truyền'];
const letter = [...head, 'Số: 15/BC-UBND', 'Hà Trung, ngày 15 tháng 6 năm 2026'];

test.each<[string, readonly string[], boolean]>([
  ['the stamp at the foot', [...head, 'Mẫu ke-hoach-57 · 2026-06 · xa-ha-trung'], true],
  ['codes of rows', [...head, 'Đ1 Số, ký hiệu', 'Đ2 Ngày', '1.1-1\tTình trạng'], true],
  ['a workbook’s print, without codes', [...head, 'Nội dung\tPhần ghi của cơ quan, đơn vị'], true],
  ['numbers of sections are no codes', [...head, '1.1 Kết quả', '1.2 Tồn tại', '2.1 Kiến nghị'], false],
  ['a letter with the form as its annex', [...letter, 'Đ1 Số', 'Đ2 Ngày', '1.1-1 Tình trạng'], false],
  ['a letter', [...letter, 'Xã đã tổ chức 5 hội nghị.'], false],
])('%s', (_what, lines, expected) => {
  expect(isPrintedForm(lines, 'a.pdf')).toBe(expected);
});
