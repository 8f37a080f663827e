import { all, gone, on } from '../../../support/draft-edits.ts';
import { type FormCase, inBase, inReport, unchanged } from './form-case.ts';

const inDispatch = inBase('dispatch');
const without = (...beginnings: readonly string[]) => all(...beginnings.map((b) => on(b, gone)));

export const presentCases: readonly FormCase[] = [
  inReport('nation-present', without('CỘNG HÒA'), unchanged),
  inReport('motto-present', without('Độc lập'), unchanged),
  inReport('agency-present', without('UBND TỈNH', 'SỞ VĂN HÓA', 'VÀ DU LỊCH'), without('UBND TỈNH')),
  inReport('number-present', without('Số:'), unchanged),
  { point: 'date-present', base: 'report', departs: without('Thanh Hóa,'), neighbour: unchanged },
  inReport('kind-present', without('BÁO CÁO'), unchanged),
  inReport('subject-present', without('Kết quả thực hiện Kế hoạch'), unchanged),
  inDispatch('about-present', without('V/v'), unchanged),
  inDispatch(
    'addressees-present',
    without('Kính gửi', '- Sở Nội vụ;', '- UBND xã', '- UBND phường'),
    without('- UBND xã'),
  ),
  inReport(
    'body-present',
    without(
      'Thực hiện kế hoạch',
      'I. KẾT QUẢ',
      '1. Công tác',
      'Trong kỳ',
      '2. Các nhiệm vụ',
      ...['a', 'b', 'c', 'd', 'đ', 'e'].map((c) => `${c}) Nhiệm vụ`),
      'II. KIẾN NGHỊ',
      'Kính đề nghị',
    ),
    unchanged,
    ['appendix-mention'],
  ),
  inReport('signer-present', without('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'), without('Nguyễn Văn Mẫu')),
  inReport('list-word-present', without('Nơi nhận:', '- Như trên', '- Sở Nội vụ;', '- Lưu'), unchanged),
];
