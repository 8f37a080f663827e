import { all, bold, followedBy, gone, italic, on, retyped } from '../../../support/draft-edits.ts';
import { type FormCase, inBase, inReport } from './form-case.ts';

const inDecision = inBase('decision');

export const headingCases: readonly FormCase[] = [
  inReport(
    'headings-order',
    on('II. KIẾN NGHỊ', retyped('III. KIẾN NGHỊ')),
    on('II. KIẾN NGHỊ', followedBy('III. TỔ CHỨC THỰC HIỆN')),
  ),
  inReport(
    'headings-order',
    on('2. Các nhiệm vụ', retyped('3. Các nhiệm vụ')),
    on('2. Các nhiệm vụ', retyped('2. Nhiệm vụ')),
  ),
  inDecision(
    'headings-order',
    on('Điều 2.', retyped('Điều 3. Nhiệm vụ:')),
    on('Điều 2.', retyped('Điều 2. Nhiệm vụ:')),
    [],
  ),
  inReport('headings-alphabet', all(on('đ) Nhiệm vụ', gone)), on('e) Nhiệm vụ', gone)),
  inReport(
    'headings-alphabet',
    on('e) Nhiệm vụ', followedBy('f) Nhiệm vụ mẫu f')),
    on('e) Nhiệm vụ', followedBy('g) Nhiệm vụ mẫu g')),
  ),
  inReport(
    'headings-marks',
    on('1. Công tác', retyped('1) Công tác chỉ đạo')),
    on('1. Công tác', retyped('1. Chỉ đạo')),
  ),
  inReport(
    'headings-marks',
    on('b) Nhiệm vụ', retyped('b. Nhiệm vụ mẫu b')),
    on('b) Nhiệm vụ', retyped('b) Nhiệm vụ mẫu')),
  ),
  inReport(
    'headings-case',
    on('I. KẾT QUẢ', retyped('I. Kết quả thực hiện')),
    on('I. KẾT QUẢ', retyped('I. KẾT QUẢ ĐẠT ĐƯỢC')),
  ),
  inReport('headings-weight', on('I. KẾT QUẢ', bold(false)), on('I. KẾT QUẢ', bold(true))),
  inReport('headings-slant', on('I. KẾT QUẢ', italic(true)), on('I. KẾT QUẢ', italic(false)), ['body-slant']),
];
