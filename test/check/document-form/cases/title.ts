import {
  behind,
  bold,
  both,
  gone,
  italic,
  on,
  par,
  retyped,
  runs,
  size,
} from '../../../support/draft-edits.ts';
import { type FormCase, faceCases, inBase, inReport, lowerCase, upperCase } from './form-case.ts';

const subject = 'Kết quả thực hiện Kế hoạch';
const face = { size: [13, 14], bold: true, italic: false, align: 'center' } as const;
const inDispatch = inBase('dispatch');
const about = (text: string) => on('V/v', retyped(text));
const gap = (before: number) =>
  on('V/v', par('spacing', `w:before="${before}" w:after="0" w:line="240" w:lineRule="auto"`));

const wider = (p: string): string =>
  p.replace(
    /w:left="(\d+)" w:right="(\d+)"/,
    (_all, l, r) => `w:left="${Number(l) - 100}" w:right="${Number(r) - 100}"`,
  );

/** A stamp of urgency below the day. */
const stamp = (text: string, ...more: readonly ((p: string) => string)[]) =>
  on('Thanh Hóa,', (p) => p + both(retyped(text), bold(true), italic(false), size(13), ...more)(p));

export const titleCases: readonly FormCase[] = [
  upperCase('report', 'kind', 'BÁO CÁO'),
  ...faceCases('report', 'kind', 'BÁO CÁO', face),
  lowerCase('report', 'subject', subject),
  ...faceCases('report', 'subject', subject, face),
  inReport('subject-rule', behind(subject, gone), behind(subject, wider)),
  inDispatch('about-wording', about('v/v đôn đốc gửi báo cáo'), about('V/v đôn đốc gửi báo cáo')),
  inDispatch('about-wording', about('V/v V/v đôn đốc gửi báo cáo'), about('V/v đôn đốc V/v gửi báo cáo')),
  inDispatch('about-case', about('V/v ĐÔN ĐỐC GỬI BÁO CÁO KẾT QUẢ'), about('V/v đôn đốc gửi báo cáo')),
  ...faceCases('dispatch', 'about', 'V/v', { size: [12, 13], bold: false, italic: false, align: 'center' }),
  inDispatch('about-gap', gap(0), gap(120)),
  inReport('urgency-case', stamp('Hỏa tốc'), stamp('HỎA TỐC', runs('color', 'w:val="FF0000"'))),
  inReport('urgency-size', stamp('KHẨN', size(12)), stamp('KHẨN', size(14))),
  inReport('urgency-weight', stamp('KHẨN', bold(false)), stamp('THƯỢNG KHẨN')),
  inReport('urgency-slant', stamp('KHẨN', italic(true)), stamp('HOẢ TỐC')),
];
