import type { Code } from '../../src/model/codes.ts';
import type { Finding } from '../../src/model/finding.ts';
import { limits } from '../../src/read/limits.ts';
import { readReceived } from '../../src/read/received.ts';
import { eventLine, readRegister } from '../../src/read/register.ts';
import { r, runs, sampleDocx } from '../support/docx.ts';
import { formSample } from '../support/form-sample.ts';
import { packParts, sampleParts, sampleWorkbook } from '../support/xlsx.ts';
import { rawZip } from '../support/zip.ts';

/** What comes in: bytes under a name. */
interface FileCase {
  readonly yields: () => readonly Finding[];
  readonly neighbour: () => readonly Finding[];
}

const read = (bytes: Uint8Array, name = 'bao-cao.xlsx') => readReceived(bytes, name, 'ab').findings;
const text = (t: string): Uint8Array => Buffer.from(t);
const book = sampleWorkbook(formSample);
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
const headed = (line: string): Uint8Array => {
  const [first, ...others] = formSample.sheets;
  if (!first) throw new Error('the sample has sheets');
  return sampleWorkbook({ sheets: [{ ...first, cells: { ...first.cells, B2: line } }, ...others] });
};
const linked = sampleWorkbook({
  ...formSample,
  rewrite: (xml, part) =>
    part === 'xl/_rels/workbook.xml.rels'
      ? xml.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="http://a/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
        )
      : xml,
});
const dde = (formula: string): Uint8Array =>
  sampleWorkbook({
    ...formSample,
    definedNamesXml: `<definedNames><definedName name="a">${formula}</definedName></definedNames>`,
  });
const templated = (target: string): Uint8Array =>
  sampleDocx({
    relationships: `<Relationship Id="rId9" Type="http://a/relationships/attachedTemplate" Target="${target}" TargetMode="External"/>`,
    blocks: [runs(r('a'))],
  });
const pdf = (action: string): Uint8Array =>
  text(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction 3 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n${action}\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
  );
const pair = (bad: Uint8Array, good: Uint8Array, badName?: string): FileCase => ({
  yields: () => read(bad, badName),
  neighbour: () => read(good),
});

/** Codes of area file that the readers of files find: bytes that yield each, and some next to them that do not. */
export const fileCases: Readonly<Partial<Record<Code, FileCase>>> = {
  'file-empty': pair(new Uint8Array(), text('x')),
  'file-unknown-kind': pair(new Uint8Array([1, 2, 0, 3, 4, 0, 5]), book),
  'file-old-format': pair(ole('Workbook'), book),
  'file-encrypted': pair(ole('EncryptedPackage'), rawZip([{ name: 'a.txt', content: 'x' }])),
  'file-damaged': pair(book.subarray(0, book.length - 40), book),
  'file-too-large': pair(new Uint8Array(limits.file + 1), new Uint8Array([1, 2, 0])),
  'file-macros': pair(packParts({ ...sampleParts(formSample), 'xl/vbaProject.bin': 'x' }), book),
  'file-dde': pair(dde('cmd|&apos;/C calc&apos;!A0'), dde('A1&amp;&quot;|&quot;')),
  'file-loads-outside': pair(
    templated('https://vi-du.example/mau.dotm'),
    templated('file:///C:\\Users\\a\\Normal.dotm'),
  ),
  'file-external-links': pair(linked, book),
  'file-embedded-objects': pair(
    packParts({ ...sampleParts(formSample), 'xl/embeddings/oleObject1.bin': 'x' }),
    packParts({ ...sampleParts(formSample), 'xl/media/embeddings.png': 'x' }),
  ),
  'file-word-markup': pair(
    sampleDocx([runs(r('có '), `<w:ins w:id="1" w:author="a">${r('thêm')}</w:ins>`)]),
    sampleDocx([runs(r('có '), r('thêm'))]),
  ),
  'file-secret': pair(headed('MẬT'), headed('bảo mật')),
  'file-being-written': pair(book, book, '~$bao-cao.xlsx'),
  'file-plain-text': pair(text('Kính gửi: Sở Văn hóa, Thể thao và Du lịch\nđơn vị xin gửi'), book),
  'file-container-empty': pair(
    rawZip([{ name: 'a/', content: '' }]),
    rawZip([{ name: 'a.txt', content: 'x' }]),
  ),
  'file-active-content': pair(pdf('<</S/JavaScript/JS(x)>>'), pdf('<</S/GoTo/D[0/Fit]>>')),
};

const event = eventLine({
  id: '2026-06-0001',
  period: '2026-06',
  recordedAt: '2026-06-19T08:05:00+07:00',
  by: 'văn thư mẫu',
  kind: 'note',
  unit: 'xa-mau',
  reason: 'Đã gọi điện (dữ liệu mẫu)',
});
const register = (lines: string) => readRegister('register/2026-06.jsonl', lines).findings;

/** Codes of area register. */
export const registerCases: Readonly<Partial<Record<Code, FileCase>>> = {
  'register-torn-line': {
    yields: () => register(`${event}\n${event.slice(0, 30)}`),
    neighbour: () => register(`${event}\n`),
  },
  'register-line-damaged': {
    yields: () => register(`${event.replace('mẫu', 'khác')}\n`),
    neighbour: () => register(`${event}\n`),
  },
};

/** Codes that need more than one file in hand: the test that yields them, and values as they carry them. */
export const foundElsewhere: Readonly<
  Partial<Record<Code, { readonly test: string; readonly values: Finding['values'] }>>
> = {
  'file-no-result': { test: 'test/cli/file-codes.test.ts', values: { file: 'bao-cao.xlsx' } },
  'file-unreadable': {
    test: 'test/cli/unreadable-files.test.ts',
    values: { file: 'bao-cao.xlsx', why: 'link' },
  },
  'file-nested-too-deep': { test: 'test/cli/file-codes.test.ts', values: {} },
  'sender-from-container': {
    test: 'test/cli/file-codes.test.ts',
    values: { unitName: 'UBND xã Hà Trung', periodLabel: '6 tháng đầu năm 2026', container: 'thu.zip' },
  },
  'letter-facts-differ': {
    test: 'test/cli/file-codes.test.ts',
    values: { what: 'number', a: '15/BC-UBND', b: '16/BC-UBND' },
  },
  'document-date-after-arrival': {
    test: 'test/cli/file-codes.test.ts',
    values: { value: '25/12/2026', arrived: '17/12/2026', today: '18/12/2026' },
  },
  'letter-revokes-unknown': {
    test: 'test/cli/file-codes.test.ts',
    values: { business: 'revocation', value: '15/BC-UBND' },
  },
  'form-older-than-record': {
    test: 'test/cli/versions.test.ts',
    values: {
      why: 'arrived',
      a: '12/6/2026',
      b: '16/6/2026',
      bBy: 'arrived',
      other: 'a.yaml',
      where: '2026-06-0001',
      command: 'dondoc undo --period 2026-06 --event 2026-06-0002 --reason "…"',
    },
  },
  'form-order-unknown': {
    test: 'test/cli/versions.test.ts',
    values: {
      other: 'a.yaml',
      file: 'b.yaml',
      where: '2026-06-0001',
      command: 'dondoc undo --period 2026-06 --event 2026-06-0002 --reason "…"',
    },
  },
};
