import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { readSubmission } from '../../src/read/submission.ts';
import { decodeReading, encodeReading } from '../../src/read/submission-wire.ts';
import { formSample } from '../support/form-sample.ts';
import { packParts, sampleParts, sampleWorkbook } from '../support/xlsx.ts';
import { rawZip } from '../support/zip.ts';

const codesOf = (bytes: Uint8Array): readonly string[] =>
  readSubmission(bytes, 'bc', 'ab').findings.map((f) => f.code);
const text = (t: string): Uint8Array => Buffer.from(t);
const book = sampleWorkbook(formSample);
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);

describe('forms', () => {
  test('an Excel form, under any name', () => {
    const { value, findings } = readSubmission(book, 'bao-cao.pdf', 'ab');
    expect(findings).toEqual([]);
    expect([value!.file.kind, value!.answers.size]).toEqual(['xlsx', 8]);
  });

  test('a YAML form', () => {
    const { value } = readSubmission(text('form: { unit: xa-vi-du }\nunit: { reporter: A }\n'), 'a', 'ab');
    expect([value!.file.kind, value!.answers.size]).toEqual(['yaml', 1]);
  });
});

describe('files that hold no form', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file-empty'],
    ['Excel 97', ole('Workbook'), 'file-old-format'],
    ['Word 97', ole('WordDocument'), 'file-old-format'],
    ['password-protected', ole('EncryptedPackage'), 'file-encrypted'],
    [
      'encrypted inside the zip',
      rawZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]),
      'file-encrypted',
    ],
    ['with macros', packParts({ ...sampleParts(formSample), 'xl/vbaProject.bin': 'x' }), 'file-macros'],
    ['PDF', text('%PDF-1.4'), 'file-unknown-kind'],
    ['prose', text('Kính gửi'), 'file-unknown-kind'],
    ['zip', packParts({ 'a.txt': 'x' }), 'file-unknown-kind'],
    ['cut-off workbook', book.subarray(0, book.length - 40), 'file-damaged'],
    ['cut-off zip', text('PK\u0003\u0004abc'), 'file-damaged'],
    ['more than any form is large', new Uint8Array(limits.file + 1), 'file-too-large'],
  ])('%s', (_name, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
    expect(readSubmission(bytes, 'bc', 'ab').value).toBeUndefined();
  });
});

describe('between processes', () => {
  test('a reading survives as JSON', () => {
    for (const bytes of [book, new Uint8Array(), sampleWorkbook({ sheets: formSample.sheets.slice(0, 2) })]) {
      const reading = readSubmission(bytes, 'bc', 'ab');
      expect(decodeReading(JSON.parse(JSON.stringify(encodeReading(reading))))).toEqual(reading);
    }
  });
});
