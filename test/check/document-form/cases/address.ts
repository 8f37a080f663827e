import { italic, on, par, retyped, typed } from '../../../support/draft-edits.ts';
import { type FormCase, faceCases, inBase, inReport, lowerCase } from './form-case.ts';

const inDispatch = inBase('dispatch');
const inDecision = inBase('decision');
const address = (text: string) => on('Kính gửi', retyped(text));
const hang = (left: number) => on('- Sở Nội vụ', par('ind', `w:left="${left}" w:hanging="163"`), 0);

export const addressCases: readonly FormCase[] = [
  inReport(
    'addressees-wording',
    address('Kính gửi Chủ tịch UBND tỉnh Thanh Hóa'),
    address('Kính gửi : Chủ tịch UBND tỉnh Thanh Hóa'),
  ),
  lowerCase('dispatch', 'addressees', '- Sở Nội vụ'),
  ...faceCases('report', 'addressees', 'Kính gửi', { size: [13, 14], bold: false, italic: false }),
  inReport(
    'addressees-order',
    address('Kính gửi: Sở Nội vụ; UBND xã Hà Trung'),
    address('Kính gửi: Sở Văn hóa, Thể thao và Du lịch'),
  ),
  inDispatch(
    'addressees-items',
    on('- Sở Nội vụ', retyped('- Sở Nội vụ,'), 0),
    on('- Sở Nội vụ', retyped('- Sở Nội vụ, Sở Tài chính;'), 0),
  ),
  inDispatch(
    'addressees-items',
    on('- UBND phường', retyped('- UBND phường Hạc Thành')),
    on('- UBND xã', retyped('- UBND xã Hoằng Hóa;')),
  ),
  inReport(
    'addressees-items',
    address('Kính gửi: - Sở Nội vụ,</w:t><w:br/><w:t>- Sở Tài chính.'),
    address('Kính gửi: - Sở Nội vụ;</w:t><w:br/><w:t>- Sở Tài chính.'),
  ),
  inDispatch('addressees-under-colon', hang(900), hang(3000)),
  lowerCase('decision', 'bases', 'Căn cứ Luật'),
  ...faceCases('decision', 'bases', 'Căn cứ Luật', { size: [13, 14], bold: false }),
  inDecision(
    'bases-slant',
    on('Căn cứ Luật', italic(false)),
    on('Căn cứ Luật', retyped('Căn cứ Luật Lưu trữ;')),
  ),
  inDecision(
    'bases-ends',
    on('Căn cứ Luật', typed(';', ',')),
    on('Căn cứ Luật', retyped('Căn cứ Luật Lưu trữ;')),
  ),
  inDecision(
    'bases-ends',
    on('Theo đề nghị', typed('Sở.', 'Sở;')),
    on('Theo đề nghị', typed('Chánh', 'Phó Chánh')),
  ),
];
