import { describe, expect, test } from 'vitest';
import { allCodes, codes } from '../../src/model/codes.ts';
import { contactCases, contacts } from './contact-cases.ts';

const codesIn = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map((f) => f.code);

describe.each(Object.entries(contactCases))('%s', (code, { yields, neighbour }) => {
  test('its list yields it and nothing else', () => {
    expect(codesIn(yields())).toEqual([code]);
  });

  test('the neighbour is clean', () => {
    expect(codesIn(neighbour())).toEqual([]);
  });
});

test('every code about contacts has its cases', () => {
  expect(Object.keys(contactCases).toSorted()).toEqual(
    allCodes.filter((c) => codes[c].area === 'contacts').toSorted(),
  );
});

test.each([
  [
    'Vietnamese headings, semicolons, BOM',
    '\ufeffĐiện thoại;Đơn vị;Họ tên\n0912000001;UBND xã Hà Trung;Mẫu\n',
  ],
  ['English headings, commas, quotes', 'unit,name,phone,email\nxa-ha-trung,"Mẫu",0912000001,\n'],
  ['other words for the columns, CRLF', 'đơn vị,số điện thoại,người liên hệ\r\n90001,0912000001,Mẫu\r\n'],
])('%s', (_what, text) => {
  expect(contacts(text).findings).toEqual([]);
  expect(contacts(text).value).toMatchObject([{ unit: 'xa-ha-trung', name: 'Mẫu', phone: '0912000001' }]);
});

test('of two rows the first is used, and the second is named with its line', () => {
  const { value, findings } = contacts('unit,phone\nxa-ha-trung,0912000001\nxa-ha-trung,0912000002\n');
  expect(value.map((c) => c.phone)).toEqual(['0912000001']);
  expect(findings[0]).toMatchObject({ place: { line: 3 }, values: { first: 2 } });
});

test('a number that cannot be dialled is kept as written', () => {
  expect(contacts('unit,phone\nxa-ha-trung,912000001\n').value[0]?.phone).toBe('912000001');
});

test('an empty file lacks its columns', () => {
  expect(codesIn(contacts('').findings)).toEqual(['contact-columns']);
});
