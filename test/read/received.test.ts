import { describe, expect, test } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { limits } from '../../src/read/limits.ts';
import { readReceived } from '../../src/read/received.ts';
import {
  decodeReading,
  encodeReading,
  isCacheable,
  readingOfText,
  textOfReading,
} from '../../src/read/submission-wire.ts';
import { sampleEdxml, sampleMail } from '../support/envelope.ts';
import { formSample } from '../support/form-sample.ts';
import { letterLines, samplePdf } from '../support/pdf.ts';
import { packParts, sampleParts, sampleWorkbook } from '../support/xlsx.ts';
import { rawZip } from '../support/zip.ts';

const read = (bytes: Uint8Array, name = 'bc') => readReceived(bytes, name, 'ab');
const codesOf = (bytes: Uint8Array, name?: string): readonly string[] =>
  read(bytes, name).findings.map((f) => f.code);
const text = (t: string): Uint8Array => Buffer.from(t);
const book = sampleWorkbook(formSample);
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
const letter = (agency: string): Uint8Array =>
  samplePdf({
    pages: [
      letterLines({
        agency,
        number: '45/BC-SVD',
        day: 'Thanh Hóa, ngày 15 tháng 6 năm 2026',
        subject: 'Kết quả 6 tháng đầu năm 2026',
      }),
    ],
  });
const files = [{ name: 'bc.xlsx', bytes: book }];
const message = { from: 'UBND xã Ví Dụ', number: '15', notation: 'BC-UBND', date: '2026/06/18' };

describe('what a file holds, under any name', () => {
  test('an Excel form', () => {
    const { value, findings } = read(book, 'bao-cao.pdf');
    expect(findings).toEqual([]);
    expect([value?.submission?.file.kind, value?.submission?.answers.size]).toEqual(['xlsx', 8]);
  });

  test('a YAML form', () => {
    const { value } = read(text('form: { unit: xa-vi-du }\nunit: { reporter: A }\n'));
    expect([value?.submission?.file.kind, value?.submission?.answers.size]).toEqual(['yaml', 1]);
  });

  test('a letter in PDF: number, date and agency from its head, no figures', () => {
    const { value, findings } = read(letter('SỞ VÍ DỤ'));
    expect(findings).toEqual([]);
    expect(value).toEqual({
      letter: expect.objectContaining({
        number: '45/BC-SVD',
        date: '2026-06-15',
        agency: 'SỞ VÍ DỤ',
        scanned: false,
      }),
    });
  });

  test.each(['vi', 'en'] as const)('a message of Outlook is named, with what to do (%s)', (lang) => {
    const [finding] = read(ole('__substg1.0_0037001F'), 'thu.msg').findings;
    const sentences = findingText(lang, 'file-old-format');
    const values = finding?.values ?? {};
    expect(finding?.code).toBe('file-old-format');
    expect(sentences.found(values)).toMatch(/Outlook.*\.msg/);
    expect(sentences.found(values)).not.toMatch(/2007/);
    expect(sentences.expected(values)).toContain('.eml');
    expect(sentences.remedy(values)).toMatch(
      lang === 'vi' ? /lưu từng tệp đính kèm.*\.eml/ : /attached.*\.eml/,
    );
  });

  test.each(['vi', 'en'] as const)(
    'a locked PDF: what to ask for, and how to file it all the same (%s)',
    (lang) => {
      const locked = samplePdf({
        pages: [[]],
        trailer: '/Encrypt 100 0 R',
        objects: ['<</Filter/Standard>>'],
      });
      const [finding] = read(locked).findings;
      const sentences = findingText(lang, 'file-encrypted');
      const values = finding?.values ?? {};
      expect(sentences.found(values)).toContain('PDF');
      expect(sentences.remedy(values)).toMatch(
        lang === 'vi' ? /in lại ra PDF, không đặt khóa/ : /print it to PDF again without/,
      );
      expect(sentences.remedy(values)).toContain('--document');
      expect(sentences.remedy({ kind: 'xlsx' })).not.toContain('--document');
    },
  );

  test('a picture is a scan', () => {
    expect(read(Buffer.from(`89504e470d0a1a0a${'0'.repeat(99)}`, 'hex')).value?.letter?.scanned).toBe(true);
  });

  test.each<[string, Uint8Array]>([
    ['zip', rawZip(files.map((f) => ({ name: f.name, content: f.bytes })))],
    ['e-mail', sampleMail({ from: 'A', date: 'B', subject: 'C', files })],
    ['edXML', sampleEdxml({ ...message, files })],
  ])('%s: the files inside', (_name, bytes) => {
    const { value, findings } = read(bytes);
    expect(findings).toEqual([]);
    expect(value?.parts?.map((p) => [p.name, p.bytes.length])).toEqual([['bc.xlsx', book.length]]);
  });
});

describe('files that hold nothing to take in', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file-empty'],
    ['Excel 97', ole('Workbook'), 'file-old-format'],
    ['Word 97', ole('WordDocument'), 'file-old-format'],
    ['Outlook message', ole('__substg1.0_001A001E'), 'file-old-format'],
    ['password-protected', ole('EncryptedPackage'), 'file-encrypted'],
    [
      'encrypted inside the zip',
      rawZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]),
      'file-encrypted',
    ],
    ['with macros', packParts({ ...sampleParts(formSample), 'xl/vbaProject.bin': 'x' }), 'file-macros'],
    ['a letter marked secret', letter('MẬT'), 'file-secret'],
    ['prose', text('Kính gửi'), 'file-plain-text'],
    ['a table', text('STT;Tên;Số\n1;a;2\n2;b;3'), 'file-plain-text'],
    ['a web page called .xls', text('<html><table>'), 'file-plain-text'],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'file-unknown-kind'],
    ['another XML', text('<?xml version="1.0"?><hoadon/>'), 'file-unknown-kind'],
    ['a zip of nothing', packParts({}), 'file-container-empty'],
    [
      'an e-mail without files',
      sampleMail({ from: 'A', date: 'B', subject: 'C', files: [] }),
      'file-container-empty',
    ],
    ['edXML without files', sampleEdxml(message), 'file-container-empty'],
    ['cut-off workbook', book.subarray(0, book.length - 40), 'file-damaged'],
    ['cut-off zip', text('PK\u0003\u0004abc'), 'file-damaged'],
    ['cut-off PDF', text('%PDF-1.4'), 'file-damaged'],
    ['more than any form is large', new Uint8Array(limits.file + 1), 'file-too-large'],
  ])('%s', (_name, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  test.each([
    ['~$bao-cao.docx', 'lock'],
    ['thu.zip › ~$bao-cao.docx', 'lock'],
    ['.~lock.bao-cao.odt#', 'lock'],
    ['bao-cao.xlsx.crdownload', 'download'],
    ['bao-cao.xlsx.part', 'download'],
  ])('%s is still being written', (name, why) => {
    expect(read(book, name).findings).toMatchObject([{ code: 'file-being-written', values: { why } }]);
  });

  test('what a plain text is, is said', () => {
    const kinds = ['Kính gửi', 'STT;Tên\n1;a\n2;b', '<!DOCTYPE html><html>'].map(
      (t) => read(text(t)).findings[0]?.values.kind,
    );
    expect(kinds).toEqual(['text', 'csv', 'html']);
  });

  test('a withdrawal needs no file', () => {
    const { value, findings } = read(sampleEdxml({ ...message, business: 1 }));
    expect(findings).toEqual([]);
    expect(value?.envelope?.business).toBe('revocation');
  });
});

describe('between processes', () => {
  test.each<[string, Uint8Array]>([
    ['form', book],
    ['nothing', new Uint8Array()],
    ['form without a stamp', sampleWorkbook({ sheets: formSample.sheets.slice(0, 2) })],
    ['letter', letter('SỞ VÍ DỤ')],
  ])('a reading survives as JSON: %s', (_name, bytes) => {
    const reading = read(bytes);
    expect(isCacheable(encodeReading(reading))).toBe(true);
    expect(decodeReading(readingOfText(textOfReading(encodeReading(reading))))).toEqual(reading);
  });

  test('files inside are no JSON: a container is never kept in the cache', () => {
    const reading = read(rawZip([{ name: 'a.txt', content: 'x' }]));
    expect(isCacheable(encodeReading(reading))).toBe(false);
    expect(decodeReading(structuredClone(encodeReading(reading))).value?.parts).toHaveLength(1);
  });
});
