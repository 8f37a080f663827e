import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Annotated } from '../../src/model/return-notes.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readPackageParts } from '../../src/read/package-parts.ts';
import { readXlsxSubmission } from '../../src/read/submission-xlsx.ts';
import { readWorkbook } from '../../src/read/workbook.ts';
import { annotateXlsx, type CellMark } from '../../src/render/xlsx-annotate.ts';
import { patchedSheet } from '../../src/render/xlsx-annotate-sheet.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { type SampleBook, sampleWorkbook } from '../support/xlsx.ts';

const template = new Uint8Array(readFileSync('templates/bieu-mau.xlsx'));
const author = 'Cơ quan đầu mối mẫu';
const listName = 'Cần bổ sung, chỉnh sửa';

function listOf(marks: readonly CellMark[]): Book {
  return {
    title: 'Danh sách',
    subject: 'mẫu',
    creator: author,
    date: civilDate('2026-06-25'),
    lists: [],
    sheets: [
      {
        name: listName,
        columns: [{ width: 20 }, { width: 40 }],
        landscape: true,
        rows: [
          {
            cells: [
              { value: 'Chỗ', class: 'head' },
              { value: 'Nội dung', class: 'head' },
            ],
          },
          ...(marks.map((m) => ({
            cells: [
              { value: { link: `#'${m.sheet}'!${m.cell}`, text: `${m.sheet}!${m.cell}` }, class: 'link' },
              { value: m.text, class: 'text' },
            ],
          })) as Book['sheets'][number]['rows']),
        ],
      },
    ],
  };
}

const fault = (sheet: string, cell: string, severity: CellMark['severity'] = 'error'): CellMark => ({
  sheet,
  cell,
  severity,
  text: `Lỗi ở ${cell}.\nCần: một con số\nCách sửa: Ghi lại.`,
});

async function annotated(bytes: Uint8Array, marks: readonly CellMark[]): Promise<Annotated> {
  const parts = readPackageParts(bytes, 'mau.xlsx').value;
  if (!parts) throw new Error('not a package');
  return annotateXlsx(parts, { marks, list: listOf(marks), template, author });
}

async function annotatedBytes(bytes: Uint8Array, marks: readonly CellMark[]): Promise<Uint8Array> {
  const result = await annotated(bytes, marks);
  if (result.kind !== 'annotated') throw new Error(result.why);
  return result.bytes;
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The colour that a cell is filled with. */
function colour(workbook: ExcelJS.Workbook, sheet: string, cell: string): string | undefined {
  const fill = workbook.getWorksheet(sheet)?.getCell(cell).fill;
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
}

function note(workbook: ExcelJS.Workbook, sheet: string, cell: string): string {
  const found = workbook.getWorksheet(sheet)?.getCell(cell).note;
  if (found === undefined) return '';
  return typeof found === 'string' ? found : (found.texts ?? []).map((t) => t.text).join('');
}

function said(bytes: Uint8Array): unknown {
  const value = readXlsxSubmission(bytes, 'mau.xlsx', '').value as Submission;
  const answers = [...value.answers].map(([id, a]) => [id, a.raw, a.formula, a.place]);
  return { stamp: value.stamp, answers, stray: value.stray, header: value.header };
}

function text(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipOwn(bytes).get(part));
}

const small: SampleBook = {
  sheets: [{ name: 'Số liệu', cells: { A1: 'Chỉ tiêu', B2: 12, C2: '12 bài', B5: 3 } }],
  parts: {
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  },
};

const red = /^FFFFB3/;
const orange = /^FFFFD4/;

describe('forms that other programs saved', () => {
  const folder = new URL('../foreign/', import.meta.url);
  const names = readdirSync(folder).filter((n) => n.endsWith('.xlsx'));

  test.each(names)('%s: answers as they were, faulty cells coloured, the list first', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const submission = readXlsxSubmission(bytes, name, '').value as Submission;
    const places = [...submission.answers.values()].map((a) => a.place).filter((p) => p.kind === 'cell');
    const marks = places.filter((_, i) => i % 5 === 0).map((p) => fault(p.sheet, p.cell));
    expect(marks.length).toBeGreaterThan(5);
    const out = await annotatedBytes(bytes, marks);
    expect(said(out)).toEqual(said(bytes));
    const workbook = await opened(out);
    expect(workbook.worksheets[0]?.name).toBe(listName);
    for (const mark of marks) {
      expect(colour(workbook, mark.sheet, mark.cell), mark.cell).toMatch(red);
      expect(note(workbook, mark.sheet, mark.cell)).toContain(mark.text);
    }
    const others = places.filter((p) => !marks.some((m) => m.sheet === p.sheet && m.cell === p.cell));
    for (const p of others) expect(colour(workbook, p.sheet, p.cell) ?? '').not.toMatch(red);
    expect(await annotatedBytes(bytes, marks)).toEqual(out);
  });

  test.each(names)('%s: returned a second time, what was put right is plain again', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const submission = readXlsxSubmission(bytes, name, '').value as Submission;
    const places = [...submission.answers.values()].map((a) => a.place).filter((p) => p.kind === 'cell');
    const [one, two, three] = places.map((p) => fault(p.sheet, p.cell));
    if (!one || !two || !three) throw new Error('no cells');
    const first = await annotatedBytes(bytes, [one, two]);
    const second = await annotatedBytes(first, [three]);
    const [before, after] = [await opened(bytes), await opened(second)];
    for (const mark of [one, two]) {
      expect(colour(after, mark.sheet, mark.cell)).toBe(colour(before, mark.sheet, mark.cell));
      expect(note(after, mark.sheet, mark.cell)).toBe('');
    }
    expect(colour(after, three.sheet, three.cell)).toMatch(red);
    expect(after.worksheets.filter((w) => w.name === listName)).toHaveLength(1);
    expect(after.worksheets).toHaveLength(before.worksheets.length + 2);
    expect(said(second)).toEqual(said(bytes));
  });
});

describe('a workbook', () => {
  test('errors are red, what needs a look is orange, the rest stays as it was', async () => {
    const marks = [fault('Số liệu', 'C2'), fault('Số liệu', 'B5', 'warning')];
    const workbook = await opened(await annotatedBytes(sampleWorkbook(small), marks));
    expect(colour(workbook, 'Số liệu', 'C2')).toMatch(red);
    expect(colour(workbook, 'Số liệu', 'B5')).toMatch(orange);
    expect(colour(workbook, 'Số liệu', 'B2')).toBeUndefined();
  });

  test('cells and rows that it does not hold are made where they belong', async () => {
    const marks = ['A2', 'D2', 'B3', 'A4', 'Z9', 'AA1'].map((cell) => fault('Số liệu', cell));
    const out = await annotatedBytes(sampleWorkbook(small), marks);
    const workbook = await opened(out);
    for (const mark of marks) expect(colour(workbook, 'Số liệu', mark.cell), mark.cell).toMatch(red);
    const xml = text(out, 'xl/worksheets/sheet1.xml');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((m) => Number(m[1]))).toEqual([1, 2, 3, 4, 5, 9]);
    expect([...xml.matchAll(/<c r="([A-Z]+)2"/g)].map((m) => m[1])).toEqual(['A', 'B', 'C', 'D']);
  });

  test('two findings of one cell are one note, in the worse colour', async () => {
    const marks = [fault('Số liệu', 'C2', 'warning'), { ...fault('Số liệu', 'C2'), text: 'Thứ hai.' }];
    const workbook = await opened(await annotatedBytes(sampleWorkbook(small), marks));
    expect(colour(workbook, 'Số liệu', 'C2')).toMatch(red);
    expect(note(workbook, 'Số liệu', 'C2')).toBe(`${author} đề nghị:\n${marks[0]?.text}\n\nThứ hai.`);
  });

  test('the list links to each cell and is the only sheet selected', async () => {
    const selected: SampleBook = {
      ...small,
      sheets: small.sheets.map((s) => ({
        ...s,
        beforeData: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      })),
    };
    const out = await annotatedBytes(sampleWorkbook(selected), [fault('Số liệu', 'C2')]);
    const list = text(out, 'xl/worksheets/sheet2.xml');
    expect(list).toContain(`<hyperlink ref="A2" location="&apos;Số liệu&apos;!C2"/>`);
    expect(text(out, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="0"');
  });

  test('names that belong to one sheet follow it', async () => {
    const named: SampleBook = {
      ...small,
      sheets: [...small.sheets, { name: 'Hai', cells: { A1: 'x' } }],
      definedNamesXml:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Hai!$1:$1</definedName><definedName name="ds">Hai!$A$1</definedName></definedNames>',
    };
    const first = await annotatedBytes(sampleWorkbook(named), [fault('Số liệu', 'C2')]);
    expect(text(first, 'xl/workbook.xml')).toContain('localSheetId="2">Hai!$1:$1<');
    const second = await annotatedBytes(first, [fault('Hai', 'A1')]);
    expect(text(second, 'xl/workbook.xml')).toContain('localSheetId="2">Hai!$1:$1<');
    expect(text(second, 'xl/workbook.xml')).toContain('<definedName name="ds">Hai!$A$1<');
  });

  test('XML with prefixes', async () => {
    const rewrite = (xml: string, part: string): string =>
      part.startsWith('xl/') && !part.endsWith('.rels')
        ? xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=')
        : xml;
    const styles = String(small.parts?.['xl/styles.xml'] ?? '');
    const bytes = sampleWorkbook({
      ...small,
      rewrite,
      parts: { 'xl/styles.xml': rewrite(styles, 'xl/styles.xml') },
    });
    const out = await annotatedBytes(bytes, [fault('Số liệu', 'C2'), fault('Số liệu', 'C3')]);
    const { value } = readWorkbook(out, 'mau.xlsx');
    expect(value?.sheets.map((s) => s.name)).toEqual([listName, 'Số liệu', '_dondoc_mau']);
    expect(value?.sheets[1]?.cells.get('C2')?.raw).toEqual({ kind: 'text', text: '12 bài' });
    expect(text(out, 'xl/worksheets/sheet1.xml')).toMatch(/<x:row r="3"><x:c r="C3" s="\d+"\/><\/x:row>/);
    expect(text(out, 'xl/styles.xml')).toMatch(/<x:cellXfs count="\d+">/);
  });

  test('links to the web are taken out, their text and links within the book stay', async () => {
    const linked: SampleBook = {
      ...small,
      sheets: small.sheets.map((s) => ({
        ...s,
        afterData:
          '<hyperlinks><hyperlink ref="A1" r:id="rId7" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><hyperlink ref="B2" location="A1"/></hyperlinks>',
      })),
      parts: {
        ...small.parts,
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
      },
    };
    const out = await annotatedBytes(sampleWorkbook(linked), []);
    expect(text(out, 'xl/worksheets/sheet1.xml')).toContain(
      '<hyperlinks><hyperlink ref="B2" location="A1"/></hyperlinks>',
    );
    for (const [, bytes] of unzipOwn(out))
      expect(new TextDecoder().decode(bytes)).not.toContain('example.org');
    expect(readWorkbook(out, '').value?.sheets[1]?.cells.get('A1')?.raw).toEqual({
      kind: 'text',
      text: 'Chỉ tiêu',
    });
  });
});

describe('notes of the unit itself', () => {
  const comments = (inner: string): SampleBook => ({
    ...small,
    parts: {
      ...small.parts,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Cán bộ</author><author>tc={1}</author></authors><commentList>${inner}</commentList></comments>`,
    },
  });
  const own = comments(
    '<comment ref="C2" authorId="0"><text><t>Của xã</t></text></comment><comment ref="B2" authorId="0"><text><t>Khác</t></text></comment><comment ref="A1" authorId="1"><text><t>Trao đổi</t></text></comment>',
  );

  test('stay, with ours below, and are alone again after the next return', async () => {
    const marks = [fault('Số liệu', 'C2'), fault('Số liệu', 'A1')];
    const first = await annotatedBytes(sampleWorkbook(own), marks);
    const once = text(first, 'xl/comments1.xml');
    expect(once).toMatch(/Của xã.*đề nghị:.*Lỗi ở C2\./s);
    expect(once).toContain('Khác');
    expect(once).not.toContain('Lỗi ở A1');
    const twice = text(await annotatedBytes(first, []), 'xl/comments1.xml');
    expect(twice).toContain('>Của xã<');
    expect(twice).not.toContain('đề nghị');
  });
});

describe('what could act by itself or reach out is never passed on', () => {
  const relation = (type: string, target: string, mode = ''): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`;
  const withParts = (parts: Readonly<Record<string, string>>): SampleBook => ({
    ...small,
    parts: { ...small.parts, ...parts },
  });
  const withFormula = (formula: string): SampleBook => ({
    ...small,
    sheets: [{ name: 'Số liệu', cells: { A1: { formula, value: 1 } } }],
  });
  test.each<[string, SampleBook]>([
    ['macros', withParts({ 'xl/vbaProject.bin': 'x' })],
    ['a program among the parts', withParts({ 'xl/media/a.exe': 'x' })],
    [
      'an embedded object',
      withParts({
        'xl/worksheets/_rels/sheet1.xml.rels': relation('oleObject', '../embeddings/a.xml'),
      }),
    ],
    [
      'a link to another workbook',
      withParts({
        'xl/worksheets/_rels/sheet1.xml.rels': relation(
          'externalLinkPath',
          'b.xlsx',
          ' TargetMode="External"',
        ),
      }),
    ],
    [
      'a picture from elsewhere',
      withParts({
        'xl/worksheets/_rels/sheet1.xml.rels': relation(
          'image',
          'http://example.org/a.png',
          ' TargetMode="External"',
        ),
      }),
    ],
    ['a formula that starts a program', withFormula("cmd|'/C calc'!A0")],
    [
      'a formula in an entity',
      {
        ...small,
        sheets: [
          { name: 'Số liệu', cells: { A1: { xml: `<c r="A1"><f>cmd&#124;'/C calc'!A0</f><v>1</v></c>` } } },
        ],
      },
    ],
    [
      'a picture whose mode hides in its name',
      withParts({
        'xl/worksheets/_rels/sheet1.xml.rels': relation(
          'image',
          " TargetMode='Internal' http://example.org/a.png",
          ' TargetMode="External"',
        ),
      }),
    ],
    ['a formula that reads the web', withFormula('WEBSERVICE("http://example.org")')],
    ['a formula on another workbook', withFormula('[1]Sheet1!A1+1')],
    [
      'a name that starts a program',
      {
        ...small,
        definedNamesXml: "<definedNames><definedName name='a'>cmd|'/C calc'!A0</definedName></definedNames>",
      },
    ],
  ])('%s', async (_what, book) => {
    expect(await annotated(sampleWorkbook(book), [fault('Số liệu', 'A1')])).toEqual({
      kind: 'not-annotated',
      why: 'active-content',
    });
  });

  test.each<[string, SampleBook]>([
    [
      'the strict kind of workbook',
      {
        ...small,
        rewrite: (xml) =>
          xml.replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
      },
    ],
    ['a workbook without full styles', { sheets: small.sheets }],
  ])('%s gets a list of its own', async (_what, book) => {
    expect(await annotated(sampleWorkbook(book), [fault('Số liệu', 'A1')])).toEqual({
      kind: 'not-annotated',
      why: 'unusual',
    });
  });

  test('plain formulas are no reason', async () => {
    const result = await annotated(sampleWorkbook(withFormula('SUM(B1:B3)*2')), [fault('Số liệu', 'A1')]);
    expect(result.kind).toBe('annotated');
  });
});

describe('a sheet with any cells and any marks', () => {
  const column = fc.integer({ min: 1, max: 30 });
  const row = fc.integer({ min: 1, max: 12 });
  const letters = (n: number): string =>
    n > 26 ? `A${String.fromCharCode(64 + n - 26)}` : String.fromCharCode(64 + n);
  const addresses = fc.uniqueArray(fc.tuple(row, column), { maxLength: 25, selector: String });
  const name = ([r, c]: readonly [number, number]): string => `${letters(c)}${r}`;
  const sheet = (cells: readonly (readonly [number, number])[]): string => {
    const rows = [...new Set(cells.map(([r]) => r))].toSorted((a, b) => a - b);
    const inRow = (r: number) => cells.filter((c) => c[0] === r).toSorted((a, b) => a[1] - b[1]);
    const xml = rows.map(
      (r) =>
        `<row r="${r}" spans="1:9">${inRow(r)
          .map((c) => `<c r="${name(c)}" s="1"><v>${c[1]}</v></c>`)
          .join('')}</row>`,
    );
    return `<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`;
  };
  const cellsOf = (xml: string) => [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(\/>|><v>(\d+)<\/v>)/g)];

  test('holds the same values, marks exactly those cells, and keeps the order', () => {
    fc.assert(
      fc.property(addresses, addresses, (cells, marked) => {
        const marks = new Map(marked.map((m) => [name(m), () => 7]));
        const before = sheet(cells);
        const after = patchedSheet(before, { marks, restored: (s) => s, outsideLinks: new Set() });
        const found = cellsOf(after);
        expect(new Set(found.filter((m) => m[2] === '7').map((m) => m[1]))).toEqual(new Set(marks.keys()));
        const values = (list: readonly RegExpExecArray[]) =>
          list.filter((m) => m[4] !== undefined).map((m) => [m[1], m[4]]);
        expect(values(found)).toEqual(values(cellsOf(before)));
        const rows = [...after.matchAll(/<row r="(\d+)"/g)].map((m) => Number(m[1]));
        expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        const all = [...cells, ...marked];
        expect(found).toHaveLength(new Set(all.map(name)).size);
      }),
    );
  });
});
