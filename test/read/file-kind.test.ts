import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../src/model/submission.ts';
import { identify, kindOf } from '../../src/read/file-kind.ts';
import { compoundFile } from '../corpus/operations/raw-bytes.ts';
import { formSample } from '../support/form-sample.ts';
import { packParts, sampleParts, sampleWorkbook } from '../support/xlsx.ts';

const text = (t: string): Uint8Array => Buffer.from(t);
const hex = (h: string): Uint8Array => Buffer.from(h.padEnd(200, '0'), 'hex');
/** The first bytes of an OLE container and a stream name as its directory spells it. */
const ole = (...streams: readonly string[]): Uint8Array =>
  Buffer.concat([hex('d0cf11e0a1b11ae1'), ...streams.map((s) => Buffer.from(s, 'utf16le'))]);
const types = (main: string): string =>
  `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/></Types>`;
const docx = packParts({
  '[Content_Types].xml': types('wordprocessingml.document.main'),
  'word/document.xml': '<x/>',
});
const mime = (kind: string) =>
  packParts({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });

describe('a file is what it holds, whatever it is called', () => {
  test.each<[string, Uint8Array, FileKind]>([
    ['workbook', sampleWorkbook(formSample), 'xlsx'],
    ['document', docx, 'docx'],
    ['OpenDocument text', mime('text'), 'odt'],
    ['OpenDocument spreadsheet', mime('spreadsheet'), 'ods'],
    ['some zip', packParts({ 'a.txt': 'x' }), 'zip'],
    [
      'binary workbook',
      packParts({ '[Content_Types].xml': '<Types>ms-excel.sheet.binary.macroEnabled.main</Types>' }),
      'xls',
    ],
    ['Excel 97', ole('Workbook'), 'xls'],
    ['Excel 5', ole('Book'), 'xls'],
    ['Word 97', ole('WordDocument'), 'doc'],
    ['Outlook message', ole('__substg1.0_001A001E'), 'eml'],
    ['some OLE container', ole('x'), 'unknown'],
    ['rich text', text('{\\rtf1\\ansi'), 'doc'],
    ['PDF', text('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['PNG', hex('89504e470d0a1a0a'), 'image'],
    ['JPEG', hex('ffd8ffe0'), 'image'],
    ['TIFF', hex('49492a00'), 'image'],
    ['HEIC', hex('000000186674797068656963'), 'image'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', text(' \n\r\n'), 'empty'],
    ['XML', text('<?xml version="1.0"?><edXML:edXML/>'), 'xml'],
    ['web page saved as .xls', text('<html><table>'), 'unknown'],
    ['mail', text('Received: from x\r\nMIME-Version: 1.0\r\n\r\n'), 'eml'],
    ['YAML', text('# chú thích\n\nform:\n  unit: x\n'), 'yaml'],
    ['YAML with a mark', text('\ufeffversion: 1'), 'yaml'],
    ['YAML in UTF-16', Buffer.from('\ufeffversion: 1', 'utf16le'), 'yaml'],
    ['YAML with a document mark', text('---\na: 1'), 'yaml'],
    ['letter', text('Kính gửi: Sở Văn hóa\nBáo cáo'), 'text'],
    ['table', text('STT;Tên;Số\n1;a;2'), 'text'],
    ['program', hex('7f454c4602010100'), 'unknown'],
    ['text in an old encoding, as its reader will say', Buffer.from('Céng hßa x\xb7 héi', 'latin1'), 'text'],
  ])('%s', (_name, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  test('a letter cut by the window of 8 KB is still text', () => {
    for (const start of ['', 'x', 'xy']) expect(kindOf(text(`${start}${'ệ'.repeat(5000)}`))).toBe('text');
  });

  test('a damaged package keeps the kind it was meant to be', () => {
    const book = sampleWorkbook(formSample);
    expect(kindOf(book.subarray(0, book.length - 30))).toBe('xlsx');
    expect(kindOf(docx.subarray(0, docx.length - 30))).toBe('docx');
    const { '[Content_Types].xml': _types, ...parts } = sampleParts(formSample);
    expect(kindOf(packParts(parts))).toBe('xlsx');
    expect(kindOf(text('PK\u0003\u0004xxxx'))).toBe('zip');
  });
});

describe('what else the content tells', () => {
  test('password-protected Office files', () => {
    expect(identify(ole('EncryptionInfo', 'EncryptedPackage'))).toMatchObject({ encrypted: true });
  });

  test('macros, by their part or by the type of the workbook', () => {
    const parts = sampleParts(formSample);
    const declared = String(parts['[Content_Types].xml']).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    expect(identify(packParts({ ...parts, 'xl/vbaProject.bin': 'x' }))).toMatchObject({
      kind: 'xlsx',
      macros: true,
    });
    expect(identify(packParts({ ...parts, '[Content_Types].xml': declared }))).toMatchObject({
      kind: 'xlsx',
      macros: true,
    });
    expect(identify(sampleWorkbook(formSample))).toMatchObject({ kind: 'xlsx', macros: false });
  });

  // A compound file as Office writes it; the directory begins at the second sector, 128 bytes an entry.
  const compound = (...names: readonly string[]): Buffer =>
    Buffer.from(compoundFile(names.map((name) => ({ name, content: new Uint8Array(1) }))));
  /** The second stream moved into the first, which becomes a storage of its own. */
  const nested = (outer: string, inner: string): Buffer => {
    const bytes = compound(outer, inner);
    const entry = 1024 + 128;
    bytes.writeUInt8(1, entry + 66);
    bytes.writeUInt32LE(0xffffffff, entry + 72);
    bytes.writeUInt32LE(2, entry + 76);
    return bytes;
  };

  test('a message of Outlook, also one that carries a locked workbook', () => {
    expect(identify(compound('__substg1.0_0037001F'))).toMatchObject({ kind: 'eml', outlook: true });
    expect(identify(compound('EncryptedPackage', '__properties_version1.0'))).toMatchObject({
      outlook: true,
      encrypted: false,
    });
  });

  test('only names at the top tell: a letter that carries a message is a letter', () => {
    expect(identify(nested('WordDocument', '__substg1.0_0037001F'))).toEqual({
      kind: 'doc',
      encrypted: false,
      macros: false,
    });
    expect(identify(nested('__substg1.0_3701000D', 'WordDocument'))).toMatchObject({ outlook: true });
  });

  test('a directory in circles or cut off: by names anywhere', () => {
    const circle = compound('Workbook', 'x');
    circle.writeUInt32LE(1, 1024 + 128 + 68);
    circle.writeUInt32LE(1, 1024 + 128 + 72);
    expect(kindOf(circle)).toBe('xls');
    expect(kindOf(compound('Workbook').subarray(0, 1100))).toBe('unknown');
    expect(kindOf(compound('Workbook').subarray(0, 1400))).toBe('xls');
  });
});
