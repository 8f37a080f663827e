import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/read/workbook.ts';
import { meaningOfFormat } from '../../src/read/workbook-styles.ts';
import { sampleWorkbook } from '../support/xlsx.ts';

test.each([
  ['General', 'plain'],
  ['0', 'plain'],
  ['#,##0.00', 'plain'],
  ['#,##0 "đồng/tháng"', 'plain'],
  ['#,##0\\ \\h\\a', 'plain'],
  ['[Red]-#,##0;[>=100]#,##0', 'plain'],
  ['[$-42A]#,##0', 'plain'],
  ['_(* #,##0_);_(* "-"_)', 'plain'],
  ['0.00E+00', 'plain'],
  ['@', 'plain'],
  ['"ngày', 'plain'],
  ['dd/mm/yyyy', 'date'],
  ['[$-1010000]d/m/yyyy;@', 'date'],
  ['"Ngày "d" tháng "m', 'date'],
  ['h:mm AM/PM', 'date'],
  ['mm:ss.0', 'date'],
  ['0%', 'percent'],
  ['0.0 %;-0.0 %', 'percent'],
  ['0"%"', 'plain'],
])('%s is %s', (code, meaning) => {
  expect(meaningOfFormat(code)).toBe(meaning);
});

test('built-in formats by number; formats of conditional styles do not count', () => {
  const styles =
    '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="4"/><xf numFmtId="57"/><xf/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="4" formatCode="dd/mm"/></dxf></dxfs></styleSheet>';
  const cells = Object.fromEntries(
    [0, 1, 2, 3, 4, 99].map((s) => [`A${s + 1}`, { xml: `<c r="A${s + 1}" s="${s}"><v>46192</v></c>` }]),
  );
  const book = readWorkbook(
    sampleWorkbook({ sheets: [{ name: 'S', cells }], parts: { 'xl/styles.xml': styles } }),
    'a',
  );
  const raws = [...book.value!.sheets[0]!.cells.values()].map((c) => c.raw);
  expect(raws.map((r) => (r.kind === 'number' && r.percent ? 'percent' : r.kind))).toEqual([
    'date',
    'percent',
    'number',
    'date',
    'number',
    'number',
  ]);
});
