import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import {
  packParts,
  type SampleBook,
  sampleParts,
  sampleWorkbook,
  sharedStringsXml,
} from '../support/xlsx.ts';

/** "code reason-or-limit part" of the one finding about the file, or "read". */
function outcome(bytes: Uint8Array): string {
  const { value, findings } = readWorkbook(bytes, 'a.xlsx');
  if (value) return ['read', ...findings.map((f) => f.code)].join(' ');
  expect(findings).toHaveLength(1);
  expect(findings[0]!.place).toEqual({ kind: 'file', file: 'a.xlsx' });
  const { reason, limit, part } = findings[0]!.values;
  return [findings[0]!.code, reason ?? limit, part].filter(Boolean).join(' ');
}

const rows = (rowsXml: string, more: Partial<SampleBook> = {}): string =>
  outcome(sampleWorkbook({ sheets: [{ name: 'S', rowsXml }], ...more }));
const plain: SampleBook = { sheets: [{ name: 'S', cells: { A1: 'x' } }] };
const without = (part: string): string => {
  const { [part]: _gone, ...parts } = sampleParts(plain);
  return outcome(packParts(parts));
};
const replaced = (from: string | RegExp, to: string): string =>
  outcome(sampleWorkbook({ ...plain, rewrite: (xml) => xml.replace(from, to) }));

describe('damaged workbooks', () => {
  test('parts that are promised and not there', () => {
    expect(without('_rels/.rels')).toBe('file-damaged missing-part _rels/.rels');
    expect(without('xl/workbook.xml')).toBe('file-damaged missing-part xl/workbook.xml');
    expect(without('xl/worksheets/sheet1.xml')).toBe('file-damaged missing-part xl/worksheets/sheet1.xml');
    expect(without('xl/sharedStrings.xml')).toBe('file-damaged missing-part xl/sharedStrings.xml');
    expect(without('xl/_rels/workbook.xml.rels')).toBe('file-damaged missing-part S');
  });

  test('targets outside the package are never followed', () => {
    expect(replaced('"worksheets/sheet1.xml"', '"../../../etc/passwd"')).toBe(
      'file-damaged outside-target xl/workbook.xml',
    );
    expect(replaced('"worksheets/sheet1.xml"', '"http://vi.du/a.xml" TargetMode="External"')).toBe(
      'file-damaged outside-target S',
    );
  });

  test('nor are addresses in other clothes', () => {
    const to = (target: string): string => replaced('"worksheets/sheet1.xml"', `"${target}"`);
    for (const target of [
      '..%2F..%2Fetc/passwd',
      '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '..\\..\\..\\etc\\passwd',
    ])
      expect(to(target)).toMatch(/^file-damaged (outside-target|missing-part) xl\//);
    for (const target of [
      'file:///etc/passwd',
      'http://vi.du/a.xml',
      'C:/Windows/win.ini',
      '//may/chu/a.xml',
      '%00',
      '%zz',
    ])
      expect(to(target)).toMatch(/^file-damaged missing-part /);
    for (const target of [
      'worksheets/%73heet1.xml',
      '/xl/worksheets/sheet1.xml',
      './x/../worksheets/sheet1.xml',
    ])
      expect(to(target)).toBe('read');
  });

  test('cells that no sheet can hold', () => {
    const sheet = 'file-damaged cell xl/worksheets/sheet1.xml';
    expect(rows('<row r="1"><c r="XFE1"><v>1</v></c></row>')).toBe(sheet);
    expect(rows('<row r="1"><c r="?"><v>1</v></c></row>')).toBe(sheet);
    expect(rows('<row r="1000000000"/>')).toBe(sheet);
    expect(rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')).toBe(sheet);
    expect(rows(`<row>${'<c/>'.repeat(16_384)}</row>`)).toBe('read');
    expect(rows(`<row>${'<c/>'.repeat(16_385)}</row>`)).toBe(sheet);
  });

  test('a shared string that is not there', () => {
    for (const index of ['0', '999999999', '-1', '__proto__', '1.5']) {
      expect(rows(`<row><c t="s"><v>${index}</v></c></row>`)).toBe(
        'file-damaged cell xl/worksheets/sheet1.xml',
      );
    }
  });

  test('a document type declaration', () => {
    expect(replaced('<worksheet', '<!DOCTYPE a [<!ENTITY x "y">]><worksheet')).toBe(
      'file-damaged doctype xl/worksheets/sheet1.xml',
    );
  });

  test('every cut of the file', () => {
    const bytes = sampleWorkbook(plain);
    for (let cut = 0; cut < bytes.length; cut += 7) {
      expect(outcome(bytes.subarray(0, cut))).toMatch(/^file-damaged/);
    }
  });

  test('every damaged byte is refused or changes no value', () => {
    const bytes = sampleWorkbook(plain);
    const right = JSON.stringify([...readWorkbook(bytes, 'a').value!.sheets[0]!.cells]);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = damaged[at]! ^ 0x5a;
      const { value } = readWorkbook(damaged, 'a');
      if (value) expect(JSON.stringify([...value.sheets[0]!.cells])).toBe(right);
    }
  });
});

describe('both sides of each limit', () => {
  test('cells and rows', () => {
    // 9,999 cells and their row are 10,000.
    const full = `<row>${'<c/>'.repeat(9_999)}</row>`.repeat(limits.cells / 10_000);
    expect(rows(full)).toBe('read');
    expect(rows(`${full}<row/>`)).toBe('file-too-large cells xl/worksheets/sheet1.xml');
  });

  test('merged ranges are kept as ranges', () => {
    const merges = (n: number): string =>
      outcome(
        sampleWorkbook({
          sheets: [{ name: 'S', merges: Array.from({ length: n }, (_, i) => `A${i + 1}:XFD${i + 1}`) }],
        }),
      );
    expect(merges(limits.merges)).toBe('read');
    expect(merges(limits.merges + 1)).toBe('file-too-large merges xl/worksheets/sheet1.xml');
  });

  test('text counted after the shared strings are looked up', () => {
    const amplified = (cells: number): string =>
      rows(`<row>${'<c t="s"><v>0</v></c>'.repeat(cells)}</row>`, {
        sharedStringsXml: sharedStringsXml(['x'.repeat(100_000)]),
      });
    expect(amplified(limits.text / 100_000)).toBe('read');
    expect(amplified(limits.text / 100_000 + 1)).toBe('file-too-large text xl/worksheets/sheet1.xml');
  });

  test('text of one cell', () => {
    const long = (n: number): string =>
      rows(`<row><c t="inlineStr"><is><t>${'x'.repeat(n)}</t></is></c></row>`);
    expect(long(limits.cellText)).toBe('read');
    expect(long(limits.cellText + 1)).toBe('file-too-large cellText xl/worksheets/sheet1.xml');
    expect(rows(`<row><c t="str"><v>${'x'.repeat(limits.cellText + 1)}</v></c></row>`)).toBe(
      'file-too-large cellText xl/worksheets/sheet1.xml',
    );
  });

  test('shared strings', () => {
    const strings = (n: number): string =>
      outcome(sampleWorkbook({ ...plain, sharedStringsXml: `<sst>${'<si><t>a</t></si>'.repeat(n)}</sst>` }));
    expect(strings(limits.sharedStrings)).toBe('read');
    expect(strings(limits.sharedStrings + 1)).toBe('file-too-large sharedStrings xl/sharedStrings.xml');
  });

  test('sheets', () => {
    const sheets = (n: number): string =>
      outcome(sampleWorkbook({ sheets: Array.from({ length: n }, (_, i) => ({ name: `S${i}` })) }));
    expect(sheets(limits.sheets)).toBe('read');
    expect(sheets(limits.sheets + 1)).toBe('file-too-large sheets xl/workbook.xml');
  });
});

describe('what is noted', () => {
  const relation = (type: string, target: string): SampleBook => ({
    ...plain,
    rewrite: (xml, part) =>
      part === 'xl/_rels/workbook.xml.rels'
        ? xml.replace(
            '</Relationships>',
            `<Relationship Id="x" Type="http://a/relationships/${type}" Target="${target}"/></Relationships>`,
          )
        : xml,
  });

  test('links to other workbooks', () => {
    expect(outcome(sampleWorkbook(relation('externalLink', 'externalLinks/externalLink1.xml')))).toBe(
      'read file-external-links',
    );
  });

  test('macros, also those of Excel 4', () => {
    const macrosIn = (type: string) =>
      readWorkbook(sampleWorkbook(relation(type, 'x.bin')), 'a').value!.macros;
    expect(['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet'].map(macrosIn)).toEqual(['vba', 'xlm', 'xlm']);
    expect(readWorkbook(sampleWorkbook(plain), 'a').value!.macros).toBeUndefined();
  });

  test('a chart sheet is passed over', () => {
    const book = {
      ...plain,
      rewrite: (xml: string) => xml.replace('relationships/worksheet"', 'relationships/chartsheet"'),
    };
    expect(readWorkbook(sampleWorkbook(book), 'a').value!.sheets).toEqual([]);
  });
});
