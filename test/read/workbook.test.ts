import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/read/workbook.ts';
import { cellName, parseAddress, parseRange } from '../../src/read/workbook-model.ts';
import { type SampleBook, type SampleCell, sampleWorkbook, sharedStringsXml } from '../support/xlsx.ts';

function read(book: SampleBook) {
  const reading = readWorkbook(sampleWorkbook(book), 'a.xlsx');
  expect(reading.findings).toEqual([]);
  return reading.value!;
}

function readCells(cells: Record<string, SampleCell>, more: Partial<SampleBook> = {}) {
  const { sheets } = read({ sheets: [{ name: 'S', cells }], ...more });
  return Object.fromEntries([...sheets[0]!.cells].map(([address, cell]) => [address, cell.raw]));
}

const text = (t: string) => ({ kind: 'text', text: t });

describe('cells of every type', () => {
  test('text, number as stored, boolean, error, inline and shared text', () => {
    const cells = readCells(
      {
        A1: 'Kết quả',
        B1: 1.5,
        C1: true,
        D1: { xml: '<c r="D1" t="e"><v>#REF!</v></c>' },
        E1: { shared: 1 },
        F1: { xml: '<c r="F1" t="str"><v>a&amp;b</v></c>' },
        G1: { xml: '<c r="G1"><v>1.0E3</v></c>' },
        H1: { xml: '<c r="H1" t="n"><v>12345678901234567890</v></c>' },
      },
      { sharedStringsXml: sharedStringsXml(['một', ' hai ']) },
    );
    expect(cells).toEqual({
      A1: text('Kết quả'),
      B1: { kind: 'number', value: 1.5, text: '1.5' },
      C1: { kind: 'boolean', value: true },
      D1: { kind: 'cell-error', text: '#REF!' },
      E1: text(' hai '),
      F1: text('a&b'),
      G1: { kind: 'number', value: 1000, text: '1.0E3' },
      H1: { kind: 'number', value: Number('12345678901234567890'), text: '12345678901234567890' },
    });
  });

  test('cells without content are absent, also styled ones', () => {
    expect(
      readCells({ A1: { xml: '<c r="A1" s="1"/>' }, B1: '', C1: { xml: '<c r="C1"><v></v></c>' } }),
    ).toEqual({});
  });

  test('rich text is joined without its phonetic guide', () => {
    const si = '<si><r><rPr><b/></rPr><t>Đã </t></r><r><t>xong</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    expect(readCells({ A1: { shared: 0 } }, { sharedStringsXml: sharedStringsXml([si]) })).toEqual({
      A1: text('Đã xong'),
    });
  });

  test('a raised digit is no digit of the number before it', () => {
    const raised = (where: string) => `<r><rPr><vertAlign val="${where}"/></rPr><t>2</t></r>`;
    const si = `<si><r><t>250</t></r>${raised('superscript')}<r><t> CO</t></r>${raised('subscript')}<r><t>2</t></r></si>`;
    expect(readCells({ A1: { shared: 0 } }, { sharedStringsXml: sharedStringsXml([si]) })).toEqual({
      A1: text('250² CO₂2'),
    });
  });

  test('escaped characters are decoded once, and what no document may hold is replaced', () => {
    const strings = ['a_x000D_b', '_x005F_x000D_', 'x_xFFFE_y', 'p_xD83D__xDE00_q', 'n_xD83D_m', 'x_x0001_y'];
    const cells = Object.fromEntries(strings.map((_, i) => [`A${i + 1}`, { shared: i }]));
    expect(readCells(cells, { sharedStringsXml: sharedStringsXml(strings) })).toEqual({
      A1: text('a\rb'),
      A2: text('_x000D_'),
      A3: text('x\ufffdy'),
      A4: text('p😀q'),
      A5: text('n\ufffdm'),
      A6: text('x\ufffdy'),
    });
  });

  test('CDATA counts as text', () => {
    expect(
      readCells({
        A1: { xml: '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]> và c</t></is></c>' },
        B1: { xml: '<c r="B1"><v><![CDATA[42]]></v></c>' },
      }),
    ).toEqual({ A1: text('a < b và c'), B1: { kind: 'number', value: 42, text: '42' } });
  });

  test('formulas: the stored value is used; without one the cell was never calculated', () => {
    const { sheets } = read({
      sheets: [
        {
          name: 'S',
          cells: {
            A1: { formula: 'SUM(B1:B2)', value: 7 },
            A2: { formula: 'SUM(B1:B2)' },
            A3: { xml: '<c r="A3"><f>1+1</f><v></v></c>' },
            A4: { xml: '<c r="A4" t="str"><f>""</f><v></v></c>' },
            A5: { xml: '<c r="A5"><f t="shared" si="0"/><v>3</v></c>' },
          },
        },
      ],
    });
    const cells = Object.fromEntries([...sheets[0]!.cells].map(([a, c]) => [a, [c.raw.kind, c.formula]]));
    expect(cells).toEqual({
      A1: ['number', true],
      A2: ['not-calculated', true],
      A3: ['not-calculated', true],
      A4: ['blank', true],
      A5: ['number', true],
    });
    expect(sheets[0]!.cells.get('A2')!.raw).toEqual({ kind: 'not-calculated', formula: 'SUM(B1:B2)' });
  });
});

describe('dates and percentages', () => {
  const day = (date: string, shown: string) => ({ kind: 'date', date, text: shown });

  test('a number in a date format is a day, with the time of day dropped', () => {
    expect(
      readCells({ A1: { serial: 46192, style: 'date' }, A2: { serial: 46192.75, style: 'date' } }),
    ).toEqual({
      A1: day('2026-06-19', '19/6/2026'),
      A2: day('2026-06-19', '19/6/2026'),
    });
  });

  test('the 1900 system skips the day that never was', () => {
    expect(
      readCells({
        A1: { serial: 1, style: 'date' },
        A2: { serial: 59, style: 'date' },
        A3: { serial: 60, style: 'date' },
        A4: { serial: 61, style: 'date' },
        A5: { serial: 0.5, style: 'date' },
        A6: { serial: 2958465, style: 'date' },
        A7: { serial: 2958466, style: 'date' },
      }),
    ).toEqual({
      A1: day('1900-01-01', '1/1/1900'),
      A2: day('1900-02-28', '28/2/1900'),
      A3: { kind: 'number', value: 60, text: '60' },
      A4: day('1900-03-01', '1/3/1900'),
      A5: { kind: 'number', value: 0.5, text: '0.5' },
      A6: day('9999-12-31', '31/12/9999'),
      A7: { kind: 'number', value: 2958466, text: '2958466' },
    });
  });

  test('the 1904 system of old Macintosh files', () => {
    expect(readCells({ A1: { serial: 44730, style: 'date' } }, { date1904: true })).toEqual({
      A1: day('2026-06-19', '19/6/2026'),
    });
  });

  test('a cell of type d holds an ISO date', () => {
    expect(readCells({ A1: { xml: '<c r="A1" t="d"><v>2026-06-19T00:00:00</v></c>' } })).toEqual({
      A1: day('2026-06-19', '19/6/2026'),
    });
  });

  test('a percentage keeps its stored number and says so', () => {
    expect(readCells({ A1: { serial: 0.5, style: 'percent' } })).toEqual({
      A1: { kind: 'number', value: 0.5, text: '0.5', percent: true },
    });
  });
});

describe('as other programs write it', () => {
  const cells = { A1: 'Kết quả', B2: 5, C2: { serial: 46192, style: 'date' } } as const;
  const plain = readCells(cells);

  test('namespace prefixes', () => {
    const rewrite = (xml: string, part: string): string =>
      part.startsWith('xl/') && !part.endsWith('.rels')
        ? xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=')
        : xml;
    expect(readCells(cells, { rewrite })).toEqual(plain);
  });

  test('another prefix for relationship ids', () => {
    const rewrite = (xml: string): string =>
      xml.replaceAll('r:id=', 'ns7:id=').replaceAll('xmlns:r=', 'xmlns:ns7=');
    expect(readCells(cells, { rewrite })).toEqual(plain);
  });

  test('strict workbooks', () => {
    const rewrite = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        );
    expect(readCells(cells, { rewrite })).toEqual(plain);
  });

  test('targets from the root, and with steps up', () => {
    const rewrite = (xml: string): string =>
      xml
        .replace('"xl/workbook.xml"', '"/xl/workbook.xml"')
        .replace('"worksheets/sheet1', '"../xl/./worksheets/sheet1');
    expect(readCells(cells, { rewrite })).toEqual(plain);
  });

  test('part names in other case', () => {
    const rewrite = (xml: string): string =>
      xml.replace('"worksheets/sheet1.xml"', '"Worksheets/Sheet1.XML"');
    expect(readCells(cells, { rewrite })).toEqual(plain);
  });

  test('UTF-16 parts', () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Hà Trung</t></is></c></row>`;
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const part = new Uint8Array(Buffer.from(xml, 'utf16le'));
    expect(readCells({}, { parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual({ A1: text('Hà Trung') });
  });

  test('rows and cells without an address, and rows out of order', () => {
    const rowsXml =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>';
    const { sheets } = read({ sheets: [{ name: 'S', rowsXml }] });
    expect([...sheets[0]!.cells.keys()].sort()).toEqual(['A1', 'A2', 'B1', 'C5', 'D5']);
  });
});

test('whatever is written is read back', () => {
  const address = fc
    .tuple(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }))
    .map(([column, row]) => cellName(column, row));
  const value = fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => !s.includes('_x') && !/[\r\0-\x08\x0b\x0c\x0e-\x1f]/.test(s)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
  );
  const written = fc.dictionary(address, value, { maxKeys: 20, noNullPrototype: true });
  fc.assert(
    fc.property(written, fc.boolean(), (cells, prefixed) => {
      const rewrite = (xml: string, part: string): string =>
        prefixed && part.includes('sheet1')
          ? xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=')
          : xml;
      const got = Object.entries(readCells(cells, { rewrite })).map(([a, raw]) => [
        a,
        raw.kind === 'text' ? raw.text : 'value' in raw ? raw.value : raw,
      ]);
      expect(Object.fromEntries(got)).toEqual(cells);
    }),
    { numRuns: 60 },
  );
});

describe('the sheets', () => {
  test('names, order and visibility; hidden rows and columns; merged ranges', () => {
    const { sheets } = read({
      sheets: [
        {
          name: 'Nhiệm vụ & chỉ tiêu',
          cells: { A1: 1 },
          merges: ['A1:XFD1048576', 'B2'],
          hiddenRows: [3],
          beforeData: '<cols><col min="2" max="16384" hidden="true"/></cols>',
        },
        { name: 'b', state: 'hidden' },
        { name: 'c', state: 'veryHidden' },
      ],
    });
    expect(sheets.map((s) => [s.name, s.visibility])).toEqual([
      ['Nhiệm vụ & chỉ tiêu', 'visible'],
      ['b', 'hidden'],
      ['c', 'very-hidden'],
    ]);
    expect([...sheets[0]!.hiddenRows]).toEqual([3]);
    expect(sheets[0]!.hiddenColumns).toEqual([{ from: 2, to: 16384 }]);
    expect(sheets[0]!.merges[0]).toEqual({ top: 1, left: 1, bottom: 1048576, right: 16384 });
  });

  test('the last cell of a sheet and a validation over all of it cost nothing', () => {
    const { sheets } = read({
      sheets: [
        {
          name: 'S',
          cells: { XFD1048576: 1 },
          afterData:
            '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
        },
      ],
    });
    expect([...sheets[0]!.cells.keys()]).toEqual(['XFD1048576']);
  });

  test('defined names', () => {
    const book = read({
      sheets: [{ name: 'S' }],
      definedNamesXml: '<definedNames><definedName name="trang_thai">S!$A$1</definedName></definedNames>',
    });
    expect([...book.definedNames]).toEqual([['trang_thai', 'S!$A$1']]);
  });
});

test('addresses', () => {
  for (const [name, column, row] of [
    ['A1', 1, 1],
    ['Z9', 26, 9],
    ['AA10', 27, 10],
    ['XFD1048576', 16384, 1048576],
  ] as const) {
    expect(parseAddress(name)).toEqual({ column, row });
    expect(cellName(column, row)).toBe(name);
  }
  for (const bad of ['XFE1', 'A0', 'A1048577', '1', 'A', '', 'A-1'])
    expect(parseAddress(bad)).toBeUndefined();
  expect(parseRange('D4:B2')).toEqual({ top: 2, left: 2, bottom: 4, right: 4 });
});
