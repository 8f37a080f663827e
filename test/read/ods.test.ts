import { describe, expect, test } from 'vitest';
import { readOdsSubmission } from '../../src/read/ods.ts';
import { readOdtLines } from '../../src/read/odt.ts';
import { type OdsCell, type OdsRow, type OdsSheet, odsText, sampleOds } from '../support/ods.ts';
import { packParts } from '../support/xlsx.ts';

const stamp: OdsSheet = {
  name: '_dondoc',
  hidden: true,
  rows: [
    { cells: ['dondoc-form', '1'] },
    { cells: ['plan', 'ke-hoach-mau'] },
    { cells: ['unit', 'xa-vi-du'] },
    { cells: ['period', '2026-06'] },
    { cells: ['form-version', '1'] },
  ],
};
const row = (...cells: readonly OdsCell[]): OdsRow => ({ cells });
const cell = (attributes: string, text = ''): OdsCell => ({
  xml: `<table:table-cell ${attributes}>${text === '' ? '' : odsText(text)}</table:table-cell>`,
});
const form = (rows: readonly OdsRow[]): OdsSheet => ({
  name: 'Báo cáo',
  rows: [row(null, 'UBND xã Ví Dụ (mẫu)'), { ...row('#map', null, '='), hidden: true }, ...rows],
});
const read = (sheets: readonly OdsSheet[], parts = {}) =>
  readOdsSubmission(sampleOds(sheets, parts), 'bc.ods', 'ab');
const rawOf = (answer: OdsCell) =>
  read([form([row('unit/summary', 'Tóm tắt', answer)]), stamp]).value?.answers.get('unit/summary')?.raw;

describe('a form saved as .ods', () => {
  test('stamp, header, answers and their places', () => {
    const { value, findings } = read([form([row('unit/summary', 'Tóm tắt', 'Đã triển khai')]), stamp]);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      file: { kind: 'ods' },
      stamp: { plan: 'ke-hoach-mau', unit: 'xa-vi-du', period: '2026-06', formVersion: 1 },
      recognisedBy: 'stamp',
    });
    expect(value?.header[0]).toBe('UBND xã Ví Dụ (mẫu)');
    expect(value?.answers.get('unit/summary')?.place).toEqual({
      kind: 'cell',
      file: 'bc.ods',
      sheet: 'Báo cáo',
      cell: 'C3',
    });
  });

  test.each<[string, OdsCell, unknown]>([
    ['number', 1568, { kind: 'number', value: 1568, text: '1568' }],
    [
      'percentage',
      cell('office:value-type="percentage" office:value="0.5"', '50%'),
      { kind: 'number', value: 0.5, text: '0.5', percent: true },
    ],
    [
      'day',
      cell('office:value-type="date" office:date-value="2026-06-05T08:00:00"', '05/06/26'),
      { kind: 'date', date: '2026-06-05', text: '5/6/2026' },
    ],
    [
      'truth',
      cell('office:value-type="boolean" office:boolean-value="true"', 'TRUE'),
      { kind: 'boolean', value: true },
    ],
    ['nothing', null, { kind: 'blank' }],
    ['several lines', 'một\nhai', { kind: 'text', text: 'một\nhai' }],
    [
      'blanks and tabs',
      {
        xml: '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b<text:tab/>c</text:p></table:table-cell>',
      },
      { kind: 'text', text: 'a   b\tc' },
    ],
    [
      'error of a formula',
      cell('table:formula="of:=1/0" calcext:value-type="error"', '#DIV/0!'),
      { kind: 'cell-error', text: '#DIV/0!' },
    ],
    [
      'formula never calculated',
      cell('table:formula="of:=A1"'),
      { kind: 'not-calculated', formula: 'of:=A1' },
    ],
    [
      'a comment beside the text',
      {
        xml: '<table:table-cell office:value-type="string"><office:annotation><dc:creator>A</dc:creator><text:p>ghi chú</text:p></office:annotation><text:p>thật</text:p></table:table-cell>',
      },
      { kind: 'text', text: 'thật' },
    ],
  ])('%s', (_name, answer, raw) => {
    expect(rawOf(answer)).toEqual(raw);
  });

  test('repeated cells and rows keep every place', () => {
    const { value } = read([
      form([
        { cells: [cell('table:number-columns-repeated="16384"')], times: 1000 },
        row('unit/summary', cell('table:number-columns-repeated="1"'), 'sau nghìn dòng'),
      ]),
      stamp,
    ]);
    expect(value?.answers.get('unit/summary')?.place).toMatchObject({ cell: 'C1003' });
  });

  test('two forms in one book', () => {
    const other = {
      ...stamp,
      name: '_dondoc2',
      rows: stamp.rows.map((r) => (r.cells[0] === 'unit' ? row('unit', 'xa-khac') : r)),
    };
    expect(read([form([row('unit/summary', 'x', 'y')]), stamp, other]).value?.otherStamps).toMatchObject([
      { unit: 'xa-khac' },
    ]);
  });
});

describe('hostile shapes', () => {
  const many = (times: number, columns: number): OdsSheet => ({
    name: 'x',
    rows: [
      {
        cells: [
          cell(`office:value-type="float" office:value="1" table:number-columns-repeated="${columns}"`, '1'),
        ],
        times,
      },
    ],
  });

  test.each<[string, OdsSheet, string]>([
    ['a sheet full of one figure', many(1_048_576, 16_384), 'file-too-large'],
    ['a repeat that is no number', many(Number.NaN, 1), 'file-damaged'],
    ['columns past the last', many(1, 20_000), 'file-damaged'],
  ])('%s', (_name, sheet, code) => {
    expect(read([sheet]).findings.map((f) => f.code)).toEqual([code]);
  });

  test('rows hidden by the million', () => {
    const sheet = {
      name: 'x',
      rows: [...Array(500)].map(() => ({ cells: [], hidden: true, times: 1_000_000 })),
    };
    expect(read([sheet]).value?.recognisedBy).toBe('none');
  });

  test('password, scripts, links', () => {
    const locked = { 'META-INF/manifest.xml': '<m><encryption-data/></m>' };
    expect(read([stamp], locked).findings).toMatchObject([{ code: 'file-encrypted' }]);
    expect(read([stamp], { 'Basic/Standard/Module1.xml': '<x/>' }).findings).toMatchObject([
      { code: 'file-macros' },
    ]);
    const linked = { ...stamp, columnsXml: '<table:table-source/>' };
    expect(read([linked]).findings).toMatchObject([{ code: 'file-external-links' }]);
  });
});

describe('hidden rows and footers, as in a workbook of Excel', () => {
  const figures = (...keys: readonly OdsCell[]): OdsSheet => ({
    name: 'Số liệu',
    rows: [
      { ...row(...keys), hidden: true },
      row('indicator/CT-01', 'Hội nghị', 5, 9),
      row('indicator/CT-02', 'Người dự', 50, 90),
    ],
  });
  const lostIn = (sheet: OdsSheet) =>
    read([sheet, stamp]).value?.lostRows?.map((p) => (p.kind === 'cell' ? p.cell : p.kind));

  test('a figure over a key, a word typed over, a row gone', () => {
    expect(lostIn(figures('#map', null, 7, 'cumulative'))).toEqual(['C1']);
    expect(lostIn(figures('ghi chú', null, 'period', 'cumulative'))).toEqual(['A1']);
    expect(lostIn({ name: 'S', rows: [row('indicator/CT-01', 'Hội nghị', 5, 9)] })).toEqual(['A1']);
    expect(lostIn(figures('#map', null, 'period', 'cumulative'))).toBeUndefined();
  });

  test('a key deleted shows in what the hidden row says', () => {
    expect(read([figures('#map', null, null, 'cumulative'), stamp]).value?.keyRows).toEqual([
      {
        sheet: 'Số liệu',
        cell: 'A1',
        keys: ['cumulative'],
        indicators: [
          { id: 'indicator/CT-01', cell: 'A2' },
          { id: 'indicator/CT-02', cell: 'A3' },
        ],
      },
    ]);
  });

  const footer = (page: string, text: string): string =>
    `<style:master-page style:name="${page}"><style:footer><style:region-left><text:p>${text}</text:p></style:region-left><style:region-right><text:p>Trang 1</text:p></style:region-right></style:footer></style:master-page>`;
  const stylesXml = (...footers: readonly string[]): Readonly<Record<string, string>> => ({
    'styles.xml': `<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t">${footers.join('')}</office:document-styles>`,
  });

  test('sheets whose footers name two units are of two forms', () => {
    const other: OdsSheet = { ...form([row('unit/reporter', 'Người lập', 'B')]), name: 'Chép', hidden: true };
    const sheets = [form([row('unit/summary', 'Tóm tắt', 'A')]), other, stamp];
    const parts = stylesXml(
      footer('trang-hien', 'UBND xã Ví Dụ &amp; A, kỳ 2026-06'),
      footer('trang-an', '<text:s/>UBND xã Khác, kỳ 2026-06'),
    );
    expect(read(sheets, parts).value?.mixedSheets).toEqual([
      'Báo cáo (UBND xã Ví Dụ & A, kỳ 2026-06)',
      'Chép (UBND xã Khác, kỳ 2026-06)',
    ]);
    expect(read(sheets).value?.mixedSheets).toBeUndefined();
  });
});

describe('fonts of old encodings', () => {
  const cellStyle = (name: string, font: string, parent = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}"><style:text-properties ${font}/></style:style>`;
  const styles = {
    'styles.xml': `<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:svg="v"><style:font-face style:name="chu-cu" svg:font-family="'.VnTime'"/>${cellStyle('cu', 'style:font-name="chu-cu"')}${cellStyle('con', 'style:font-size="12"', 'cu')}</office:document-styles>`,
  };
  const styled = (style: string, text: string): OdsCell => ({
    xml: `<table:table-cell office:value-type="string" table:style-name="${style}">${odsText(text)}</table:table-cell>`,
  });

  test.each(['cu', 'con'])('a cell in .VnTime (style %s) is converted and marked', (style) => {
    const { value } = read([form([row('unit/reporter', 'x', styled(style, 'TrÇn ThÞ MÉu'))]), stamp], styles);
    expect(value?.answers.get('unit/reporter')?.raw).toEqual({ kind: 'text', text: 'Trần Thị Mẫu' });
    expect(value?.legacy).toMatchObject([{ kind: 'tcvn3', answer: 'unit/reporter' }]);
  });

  test('a cell in another style stays as it is', () => {
    const { value } = read([form([row('unit/reporter', 'x', styled('moi', 'Köln'))]), stamp], styles);
    expect(value?.answers.get('unit/reporter')?.raw).toEqual({ kind: 'text', text: 'Köln' });
  });
});

describe('objects inside', () => {
  const manifest = (kind: string): string =>
    `<m:manifest xmlns:m="m"><m:file-entry m:full-path="/" m:media-type="x"/><m:file-entry m:full-path="Object 1/" m:media-type="${kind}"/><m:file-entry m:full-path="Object 1/content.xml" m:media-type="text/xml"/></m:manifest>`;
  const withObject = (parts: Readonly<Record<string, string>>) => read([stamp], parts).findings;
  const inner = { 'Object 1/content.xml': '<x/>', 'Object 1/styles.xml': '<x/>' };

  test('an OLE object and a document inside are told, once each', () => {
    expect(withObject({ 'Object 1': 'x', 'ObjectReplacements/Object 1': 'x' })).toMatchObject([
      { code: 'file-embedded-objects', values: { count: 1, part: 'Object 1' } },
    ]);
    const text = manifest('application/vnd.oasis.opendocument.text');
    expect(withObject({ ...inner, 'META-INF/manifest.xml': text })).toMatchObject([
      { code: 'file-embedded-objects', values: { count: 1, part: 'Object 1' } },
    ]);
  });

  test('a chart is part of the sheet', () => {
    const chart = manifest('application/vnd.oasis.opendocument.chart');
    expect(withObject({ ...inner, 'META-INF/manifest.xml': chart })).toEqual([]);
  });

  test('the same in an .odt', () => {
    const odt = packParts({ 'content.xml': '<d/>', 'Object 2': 'x' });
    expect(readOdtLines(odt, 'bc.odt').findings).toMatchObject([{ code: 'file-embedded-objects' }]);
  });
});

test('the lines of an .odt, cells of tables one by one, struck-out text left out', () => {
  const odt = packParts({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      '<d xmlns:text="t" xmlns:table="b"><text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><table:table-cell><text:p>SỞ VÍ DỤ<text:line-break/>Số: 45/BC-SVD</text:p></table:table-cell><text:h>BÁO CÁO</text:h><text:p>a<text:span>b</text:span></text:p></d>',
  });
  expect(readOdtLines(odt, 'bc.odt').value).toEqual(['SỞ VÍ DỤ', 'Số: 45/BC-SVD', 'BÁO CÁO', 'ab']);
});
