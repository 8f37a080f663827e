import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownOtherwise, shownTextOtherwise } from '../../src/read/number-shown.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { sampleWorkbook } from '../support/xlsx.ts';

const shows = (code: string, value: number): string | undefined => shownOtherwise(code)?.(value);

// As Excel and LibreOffice show them, with the decimal comma of a Vietnamese machine.
test.each([
  ['0,', 2500, '3'],
  ['0.0,', 2500, '2,5'],
  ['#,##0,', 1_500_000, '1.500'],
  ['#,##0,,', 1_500_000_000, '1.500'],
  ['#,##0.0,," triệu"', 2_340_000, '2,3 triệu'],
  ['_-* #,##0,_-;-* #,##0,_-;_-* "-"_-', -1_500_000, '- 1.500'],
  ['#,##0,', -1_500_000, '-1.500'],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 2500, '2,5K'],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 3_000_000, '3M'],
  [';;;', 2500, ''],
  ['"9999"', 2500, '9999'],
  ['"đã báo cáo"', 2500, 'đã báo cáo'],
  ['0"000"', 25, '25000'],
  ['\\10', 5, '15'],
  ['0"%"', 75, '75%'],
  [`0.${'0'.repeat(200)},`, 2500, '2,5'],
])('%s shows %d as “%s”', (code, value, shown) => {
  expect(shows(code, value)).toBe(shown);
});

test.each([
  ['General', 2500],
  ['@', 2500],
  ['0', 2500],
  ['0', 1100.6],
  ['#,##0', 2500],
  ['#,##0.00', 2500],
  ['# ##0', 2500],
  ['#,##0" m2"', 2500],
  ['#,##0 "lượt"', 2500],
  ['[Red]-#,##0;[>=100]#,##0', 2500],
  ['_(* #,##0_);_(* (#,##0);_(* "-"??_)', 0],
  ['#,###', 0],
  [';;;', 0],
  ['#,##0,', 0],
  ['#,##0,', 1e300],
  ['000-000', 123_456],
  ['0.00E+00', 2500],
  ['# ?/?', 2.5],
  ['[>=1000000]0.0,,"M";0', 2500],
])('%s shows %d as it is', (code, value) => {
  expect(shows(code, value)).toBeUndefined();
});

test('any format, however broken, is read to its end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'#0?.,;"\\[]<>=-_*%@$ 1aG'), maxLength: 260 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (code, value) => {
        const shown = shows(code, value);
        if (shown !== undefined) expect(shown).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
  );
});

test('a cell of a workbook says what it shows', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="#,##0.0,"/></numFmts>' +
    '<cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const cells = {
    A1: { xml: '<c r="A1" s="1"><v>2500</v></c>' },
    A2: { xml: '<c r="A2" s="0"><v>2500</v></c>' },
  };
  const book = readWorkbook(
    sampleWorkbook({ sheets: [{ name: 'S', cells }], parts: { 'xl/styles.xml': styles } }),
    'a',
  );
  expect([...book.value!.sheets[0]!.cells.values()].map((c) => c.raw)).toEqual([
    { kind: 'number', value: 2500, text: '2500', shown: '2,5' },
    { kind: 'number', value: 2500, text: '2500' },
  ]);
});

describe('a text that the file keeps beside the number', () => {
  test.each([
    ['2,5', 2500, '2,5'],
    ['1.500', 1_500_000_000, '1.500'],
    ['2.500', 2500, undefined],
    ['2500', 2500, undefined],
    ['1101', 1100.6, undefined],
    ['33,3', 100 / 3, undefined],
    ['1.568', 1.568, undefined],
    ['1,100.60', 1100.6, undefined],
    ['', 2500, undefined],
    ['2.500 lượt', 2500, undefined],
  ])('“%s” of %d', (text, value, shown) => {
    expect(shownTextOtherwise(text, value)).toBe(shown);
  });
});
