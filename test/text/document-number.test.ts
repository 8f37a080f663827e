import { expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import {
  documentNumberKey,
  findDocumentNumbers,
  printDocumentNumber,
  readDocumentNumber,
  symbolParts,
} from '../../src/text/document-number.ts';

test.each([
  ['15/BC-UBND', 15, 'BC-UBND', 'state'],
  ['Số: 05/BC-SNV', 5, 'BC-SNV', 'state'],
  ['số 005 / BC - SNV', 5, 'BC-SNV', 'state'],
  ['Báo cáo số 15/BC-UBND', 15, 'BC-UBND', 'state'],
  ['1352/TTr-SNV', 1352, 'TTr-SNV', 'state'],
  ['22498/UBND-THĐT', 22498, 'UBND-THĐT', 'state'],
  ['05/BNV-VP', 5, 'BNV-VP', 'state'],
  ['15/BC-UBND\u00a0', 15, 'BC-UBND', 'state'],
  ['15/BC–UBND', 15, 'BC-UBND', 'state'],
  ['15/BC-UBND - gửi Sở', 15, 'BC-UBND', 'state'],
  ['12-BC/ĐU', 12, 'BC/ĐU', 'party'],
  ['Số 12-BC/ÐU', 12, 'BC/ĐU', 'party'],
  ['265-KH/TU', 265, 'KH/TU', 'party'],
])('%j', (text, number, symbol, style) => {
  expect(readDocumentNumber(text)).toEqual({ number, symbol, style });
});

test.each([
  '',
  'Số:      /BC-UBND',
  '/BC-UBND',
  '15',
  '15/BC',
  'BC-UBND',
  '15-BC',
  'không có',
  '18/6/2026',
  '12/người',
])('%j is no document number', (text) => {
  expect(readDocumentNumber(text)).toBeUndefined();
});

test.each([
  '15/BC-UBND ngày 18/6/2026',
  '15/BC-UBND, ngày 18 tháng 6 năm 2026 của UBND xã',
  '15/BC-UBND (18/6/2026)',
])('the day stands behind: %j', (text) => {
  expect(readDocumentNumber(text)?.date).toBe('2026-06-18');
});

test('several numbers in one answer, and a number with its year', () => {
  const found = findDocumentNumbers(
    'Kế hoạch số 12/KH-UBND ngày 05/01/2026; 03-BC/BCĐ và Nghị định 30/2020/NĐ-CP',
  );
  expect(found.map(printDocumentNumber)).toEqual(['12/KH-UBND', '03-BC/BCĐ', '30/2020/NĐ-CP']);
});

test('the key ignores leading zeros and capitals, and keeps years and units apart', () => {
  const key = (text: string, day: string, unit = 'xa-a') => {
    const doc = readDocumentNumber(text);
    return doc && documentNumberKey(unit, doc, civilDate(day));
  };
  expect(key('05/BC-UBND', '2026-06-18')).toBe(key('Số: 5/bc-ubnd', '2026-12-18'));
  expect(key('05/BC-UBND', '2026-06-18')).not.toBe(key('05/BC-UBND', '2027-06-18'));
  expect(key('05/BC-UBND ngày 18/6/2026', '2027-01-05')).toBe(key('05/BC-UBND', '2026-06-18'));
  expect(key('05/BC-UBND', '2026-06-18')).not.toBe(key('05/BC-UBND', '2026-06-18', 'xa-b'));
  expect(key('12-BC/ĐU', '2026-06-18')).toBe(key('12-BC/ĐU', '2027-06-18'));
});

test('parts of a symbol', () => {
  expect(symbolParts({ number: 1, symbol: 'TTr-SNV', style: 'state' })).toEqual(['TTR', 'SNV']);
});
