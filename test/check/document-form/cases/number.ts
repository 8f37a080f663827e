import { gone, on, retyped } from '../../../support/draft-edits.ts';
import { type FormCase, faceCases, inBase, inReport, unchanged } from './form-case.ts';

const number = (text: string) => on('Số:', retyped(text));
const date = (text: string) => on('Thanh Hóa,', retyped(text));

/** The day on a line of its own below the letterhead. */
const below = (bytes: Uint8Array): Uint8Array => {
  let line = '';
  const cut = on('Thanh Hóa,', (p) => {
    line = p;
    return gone();
  })(bytes);
  return on('BÁO CÁO', (p) => line + p)(cut);
};

export const numberCases: readonly FormCase[] = [
  inReport('number-wording', number('Số 15/BC-SVHTTDL'), number('Số: 15/BC-SVHTTDL')),
  inReport('number-wording', number('SỐ: 15/BC-SVHTTDL'), number('Số:      /BC-SVHTTDL')),
  inReport('number-zero', number('Số: 5/BC-SVHTTDL'), number('Số: 05/BC-SVHTTDL')),
  inReport('number-symbol', number('Số: 15/BC - SVHTTDL'), number('Số: 15/BC-SVHTTDL')),
  inReport('number-symbol', number('Số: 15/BC-Svhttdl'), number('Số: 15/2026/BC-SVHTTDL')),
  inReport('number-abbreviation', number('Số: 15/TTr-SVHTTDL'), number('Số: 15/BC-UBND')),
  inBase('dispatch')('number-abbreviation', number('Số: 15/CV-SVHTTDL'), number('Số:      /SVHTTDL-[…]')),
  ...faceCases('report', 'number', 'Số:', { size: [13, 13], bold: false, italic: false, align: 'center' }),
  inReport(
    'date-wording',
    date('Thanh Hóa ngày 29 tháng 6 năm 2026'),
    date('Thanh Hóa, ngày 29 tháng 6 năm 2026'),
  ),
  inReport('date-wording', date('Thanh Hóa, ngày 29/6/2026'), date('Thanh Hóa, ngày      tháng 6 năm 2026')),
  inReport(
    'date-zero',
    date('Thanh Hóa, ngày 5 tháng 6 năm 2026'),
    date('Thanh Hóa, ngày 05 tháng 6 năm 2026'),
  ),
  inReport(
    'date-zero',
    date('Thanh Hóa, ngày 15 tháng 06 năm 2026'),
    date('Thanh Hóa, ngày 15 tháng 02 năm 2026'),
  ),
  inReport(
    'date-zero',
    date('Thanh Hóa, ngày 15 tháng 2 năm 2026'),
    date('Thanh Hóa, ngày 15 tháng 12 năm 2026'),
  ),
  ...faceCases('report', 'date', 'Thanh Hóa,', {
    size: [13, 14],
    bold: false,
    italic: true,
    align: 'center',
  }),
  inReport('date-level', below, unchanged),
];
