import { describe, expect, test } from 'vitest';
import { readReceived } from '../../src/read/received.ts';
import { formSample } from '../support/form-sample.ts';
import { packParts, sampleParts, sampleWorkbook } from '../support/xlsx.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const codesOf = (bytes: Uint8Array): readonly string[] =>
  readReceived(bytes, 'bao-cao.xlsx', 'ab').findings.map((f) =>
    f.values.what === undefined ? f.code : `${f.code} ${f.values.what}`,
  );
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const relation = (type: string, target: string, mode = ''): string =>
  `<Relationship Id="z${type}" Type="${office}/${type}" Target="${target}"${mode}/>`;
const external = ' TargetMode="External"';

/** The sample with a further relationship of its workbook part, and further parts. */
function book(more: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const own = sampleParts(formSample);
  const rels = String(own['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `${more}</Relationships>`,
  );
  return packParts({ ...own, 'xl/_rels/workbook.xml.rels': rels, ...parts });
}

describe('what a workbook reaches is told by its kind', () => {
  test.each([
    ['another workbook', relation('externalLink', 'externalLinks/e1.xml'), 'file-external-links workbook'],
    ['a database', relation('connections', 'connections.xml'), 'file-external-links data'],
    ['a picture', relation('image', 'https://vi-du.vn/a.png', external), 'file-external-links picture'],
    [
      'an object on the network',
      relation('oleObject', 'https://vi-du.vn/a', external),
      'file-loads-outside object',
    ],
    ['an object on a server', relation('oleObject', '\\\\may\\a.doc', external), 'file-loads-outside object'],
    [
      'an object on the disk',
      relation('oleObject', 'file:///C:\\a.doc', external),
      'file-external-links object',
    ],
    ['an add-in', relation('webextension', 'we.xml'), 'file-loads-outside add-in'],
    ['the ribbon', relation('extensibility', 'customUI/customUI.xml'), 'file-active-content ribbon'],
  ])('%s', (_what, more, code) => {
    expect(codesOf(book(more))).toEqual([code]);
  });

  test('a sheet’s own links count as well', () => {
    const rels = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('image', '\\\\may\\a.png', external)),
    };
    expect(codesOf(packParts({ ...sampleParts(formSample), ...rels }))).toEqual([
      'file-external-links picture',
    ]);
  });

  test('a conversation with another program, kept as a link', () => {
    const link = '<externalLink><ddeLink ddeService="cmd" ddeTopic="x"/></externalLink>';
    const bytes = book(relation('externalLink', 'externalLinks/e1.xml'), { 'xl/externalLinks/e1.xml': link });
    expect(codesOf(bytes)).toEqual(['file-dde', 'file-external-links workbook']);
  });

  test.each([
    ["cmd|' /C calc'!A0", 'file-dde'],
    ["MSEXCEL|'\\..\\..\\cmd.exe'!A1", 'file-dde'],
    ['WEBSERVICE("https://vi-du.vn")', 'file-external-links formula'],
    ['SUM(A1:A3)', undefined],
    ['A1&"|"&B1', undefined],
  ])('the formula %s', (formula, code) => {
    const [first, ...others] = formSample.sheets;
    const cells = { ...first?.cells, Z99: { formula, value: 1 } };
    const bytes = sampleWorkbook({ sheets: [{ ...first, name: first?.name ?? '', cells }, ...others] });
    expect(codesOf(bytes).filter((c) => c.startsWith('file-'))).toEqual(code === undefined ? [] : [code]);
  });

  test.each([
    ['application/vnd.ms-excel.sheet.MACROENABLED.main+xml', 'file-macros'],
    ['application/vnd.ms-excel.macrosheet+xml', 'file-macros'],
  ])('a type that allows macros: %s', (type, code) => {
    const own = sampleParts(formSample);
    const types = String(own['[Content_Types].xml']).replace(
      '</Types>',
      `<Override PartName="/xl/x.xml" ContentType="${type}"/></Types>`,
    );
    expect(codesOf(packParts({ ...own, '[Content_Types].xml': types }))).toEqual([code]);
  });

  test('a sheet of Excel 4 macros is refused under its own name', () => {
    expect(codesOf(book(relation('xlMacrosheet', 'macrosheets/sheet1.xml')))).toEqual(['file-macros xlm']);
  });

  test('web addresses in cells are nobody’s concern', () => {
    expect(codesOf(book(relation('hyperlink', 'https://vi-du.vn', external)))).toEqual([]);
  });
});
