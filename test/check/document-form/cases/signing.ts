import { align, all, gone, on, retyped } from '../../../support/draft-edits.ts';
import { type FormCase, faceCases, inReport, lowerCase, unchanged, upperCase } from './form-case.ts';

const office = { size: [13, 14], bold: true, italic: false, align: 'center' } as const;
const signer = (text: string) => on('KT. GIÁM ĐỐC', retyped(text));
const name = (text: string) => on('Nguyễn Văn Mẫu', retyped(text));
const blank = '<w:p/>';

export const signingCases: readonly FormCase[] = [
  upperCase('report', 'signer', 'PHÓ GIÁM ĐỐC'),
  ...faceCases('report', 'signer', 'KT. GIÁM ĐỐC', office),
  inReport(
    'signer-authority',
    signer('KT GIÁM ĐỐC'),
    all(signer('TL. GIÁM ĐỐC'), on('PHÓ GIÁM ĐỐC', retyped('CHÁNH VĂN PHÒNG'))),
  ),
  inReport(
    'signer-authority',
    all(signer('KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC'), on('PHÓ GIÁM ĐỐC', gone)),
    all(signer('GIÁM ĐỐC'), on('PHÓ GIÁM ĐỐC', gone)),
  ),
  inReport(
    'signer-authority',
    on('KT. GIÁM ĐỐC', gone),
    all(signer('Q. GIÁM ĐỐC'), on('PHÓ GIÁM ĐỐC', gone)),
  ),
  lowerCase('report', 'name', 'Nguyễn Văn Mẫu'),
  ...faceCases('report', 'name', 'Nguyễn Văn Mẫu', office),
  inReport('name-honours', name('TS. Nguyễn Văn Mẫu'), name('Tô Sơn Mẫu')),
  inReport('list-word-wording', on('Nơi nhận', retyped('Nơi nhận')), on('Nơi nhận', retyped('Nơi nhận :'))),
  ...faceCases('report', 'list-word', 'Nơi nhận', { size: [12, 12], bold: true, italic: true }),
  inReport(
    'list-word-level',
    on('Nơi nhận', (p) => blank + p),
    all(
      on('Nơi nhận', (p) => blank + p),
      on('KT. GIÁM ĐỐC', (p) => blank + p),
    ),
  ),
  inReport('list-word-place', on('Nơi nhận', align('center')), on('Nơi nhận', align('both'))),
  ...faceCases('report', 'list', '- Sở Nội vụ', { size: [11, 11], bold: false, italic: false }),
  inReport(
    'list-items',
    on('- Sở Nội vụ', retyped('- Sở Nội vụ')),
    on('- Sở Nội vụ', retyped('- Các Sở, ngành;')),
  ),
  inReport('list-first', on('- Như trên', retyped('- UBND tỉnh;')), unchanged),
  inReport(
    'list-last',
    on('- Lưu', retyped('- Lưu VT.')),
    on('- Lưu', retyped('- Lưu: VT, NSVH, PL.(300).')),
  ),
  inReport('list-last', on('- Lưu', gone), on('- Lưu', retyped('- Lưu: VT.'))),
];
