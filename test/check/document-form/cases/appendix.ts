import { gone, inSection, on, retyped, typed } from '../../../support/draft-edits.ts';
import { type FormCase, faceCases, inReport, lowerCase, unchanged, upperCase } from './form-case.ts';

const upright = { bold: true, italic: false, align: 'center' } as const;
const mentioned = (text: string) => on('Thực hiện kế hoạch', typed('Phụ lục I, Phụ lục II', text));
const reference = (text: string) => on('(Kèm theo', retyped(text), 0);

export const appendixCases: readonly FormCase[] = [
  inReport('appendix-numbering', on('Phụ lục I', retyped('Phụ lục 1'), 0), unchanged, ['appendix-mention']),
  inReport('appendix-mention', mentioned('Phụ lục I'), mentioned('các Phụ lục I đến II')),
  lowerCase('report', 'appendix', 'Phụ lục I'),
  ...faceCases('report', 'appendix', 'Phụ lục I', { ...upright, size: [14, 14] }),
  upperCase('report', 'appendix-title', 'DANH SÁCH ĐƠN VỊ'),
  ...faceCases('report', 'appendix-title', 'DANH SÁCH ĐƠN VỊ', { ...upright, size: [13, 14] }),
  inReport('reference-present', on('(Kèm theo', gone, 0), unchanged),
  inReport(
    'reference-wording',
    reference('(Kèm theo Báo cáo của Sở Văn hóa, Thể thao và Du lịch)'),
    reference('(Kèm theo Báo cáo số …/BC-SVHTTDL ngày … tháng … năm … của Sở Văn hóa, Thể thao và Du lịch)'),
  ),
  inReport(
    'reference-filled',
    reference(
      '(Kèm theo Báo cáo số 15/BC-SVHTTDL ngày … tháng … năm 2026 của Sở Văn hóa, Thể thao và Du lịch)',
    ),
    reference(
      '(Kèm theo Báo cáo số 15/BC-SVHTTDL ngày 29 tháng 6 năm 2026 của Sở Văn hóa, Thể thao và Du lịch)',
    ),
  ),
  lowerCase('report', 'reference', '(Kèm theo'),
  ...faceCases('report', 'reference', '(Kèm theo', {
    bold: false,
    italic: true,
    align: 'center',
    size: [13, 14],
  }),
  inReport('appendix-repeat', inSection('pgNumType', 'start', '3', 1), unchanged),
];
