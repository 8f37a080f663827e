import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Provenance } from '../../src/model/doc.ts';
import { label, rowOf } from '../../src/model/sheet-text.ts';
import { readMadeFrom } from '../../src/read/made-from.ts';
import { renderDoc } from '../../src/render/docx.ts';
import { renderBook } from '../../src/render/xlsx.ts';
import { smallPlan } from '../support/plan.ts';

const template = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../templates/${name}`, import.meta.url)));
const provenance: Provenance = {
  planVersion: '0123456789ab',
  rules: 'trước ngày 20 & "hết" <ngày>',
  toolVersion: '0.1.0',
  asOf: '2026-06-25',
  inputsHash: 'ab'.repeat(32),
};
const { office } = smallPlan();

test('a workbook says what it was made from, and it is read back whole', async () => {
  const book = {
    title: 'Sổ',
    subject: 'thử',
    creator: 'dondoc',
    date: civilDate('2026-06-25'),
    sheets: [{ name: 'A', columns: [{ width: 10 }], rows: [rowOf([label('x')])], landscape: false }],
    lists: [],
    provenance,
  };
  const bytes = await renderBook(book, template('tong-hop.xlsx'));
  expect(readMadeFrom(bytes, 'so.xlsx').value).toEqual(provenance);
});

test('so does a document', async () => {
  const doc = {
    parentAgency: office.parentName,
    agency: office.printedName,
    symbol: 'BB-X',
    place: 'X',
    year: 2026,
    kind: 'Biên bản',
    subject: 'Thử',
    addressees: [],
    body: [{ kind: 'paragraph' as const, runs: [{ text: 'Nội dung.' }] }],
    signer: { lines: ['GIÁM ĐỐC'], name: null },
    recipients: ['Lưu: VT'],
    appendices: [],
    provenance,
    date: civilDate('2026-06-25'),
    creator: 'dondoc',
  };
  const bytes = await renderDoc(doc, template('bien-ban.docx'));
  expect(readMadeFrom(bytes, 'bb.docx').value).toEqual(provenance);
});

test('any other file says nothing, and a broken one is told', () => {
  const own = readMadeFrom(template('bien-ban.docx'), 'mau.docx');
  expect([own.value, own.findings]).toEqual([{}, []]);
  expect(readMadeFrom(new Uint8Array([1, 2, 3]), 'hong.docx').findings).not.toEqual([]);
});
