import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formDoc } from '../../src/compose/form-doc.ts';
import type { Annotated } from '../../src/model/return-notes.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readDocx } from '../../src/read/docx.ts';
import { readPackageParts } from '../../src/read/package-parts.ts';
import { readDocxForm } from '../../src/read/submission-docx.ts';
import { annotateDocx, type DocumentNotes, type WordMark } from '../../src/render/docx-annotate.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import {
  answer,
  p,
  r,
  runs,
  type SampleDocument,
  sampleDocx,
  tbl,
  tc,
  textBox,
  tr,
} from '../support/docx.ts';
import { smallForm } from '../support/form.ts';
import { smallPlan } from '../support/plan.ts';

const author = 'Cơ quan đầu mối mẫu';
const red = 'FFB3A7';
const orange = 'FFD480';

const fault = (
  table: number,
  row: number,
  column: number,
  severity: WordMark['severity'] = 'error',
): WordMark => ({ table, row, column, severity, text: `Lỗi ở ${table}.${row}.${column}.\nCần: con số` });

function notesOf(marks: readonly WordMark[]): DocumentNotes {
  const lines = marks.map((m, mark) => ({
    text: ` ${m.text.split('\n')[0]}`,
    link: { text: `bảng ${m.table}`, mark },
  }));
  return { marks, list: [{ text: 'CẦN BỔ SUNG, CHỈNH SỬA', bold: true }, ...lines], author };
}

function annotated(bytes: Uint8Array, marks: readonly WordMark[]): Annotated {
  const parts = readPackageParts(bytes, 'mau.docx').value;
  if (!parts) throw new Error('not a package');
  return annotateDocx(parts, notesOf(marks));
}

function annotatedBytes(bytes: Uint8Array, marks: readonly WordMark[]): Uint8Array {
  const result = annotated(bytes, marks);
  if (result.kind !== 'annotated') throw new Error(result.why);
  return result.bytes;
}

const part = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipOwn(bytes).get(name));
const body = (bytes: Uint8Array): string => part(bytes, 'word/document.xml');

/** Text of each cell with its fill; cells without one have "". */
function fillsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const cells = [...body(bytes).matchAll(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/gs)].map(([xml]) => {
    const text = [...xml.matchAll(/<w:t[ >][^<]*/g)].map((m) => m[0].replace(/^[^>]*>/, '')).join('');
    return [text, /<w:tcPr>(?:(?!<\/w:tcPr>).)*w:fill="([^"]+)"/s.exec(xml)?.[1] ?? ''];
  });
  return Object.fromEntries(cells);
}

function tables(bytes: Uint8Array): unknown {
  return readDocx(bytes, 'mau.docx').value?.tables.map((t) =>
    t.rows.map((row) => row.cells.map((c) => c.text)),
  );
}

const simple: SampleDocument = {
  blocks: [
    p('Mở đầu'),
    tbl(tr(tc('A1'), tc('B1')), tr(tc('A2', { span: 2 })), tr(tc('A3'), tc('B3'))),
    tbl(tr(tc([p('ngoài'), tbl(tr(tc('trong 1'), tc('trong 2'))), p('')]), tc('bên'))),
  ],
};

describe('cells are found by the numbers that the reader gives', () => {
  test('after merged cells, in nested tables', () => {
    const doc = readDocx(sampleDocx(simple), 'mau.docx').value;
    const cells = doc?.tables.flatMap((t) => t.rows.flatMap((row) => row.cells)) ?? [];
    expect(cells.length).toBe(9);
    for (const cell of cells.filter((c) => !c.text.includes('ngoài'))) {
      const out = annotatedBytes(sampleDocx(simple), [fault(cell.table, cell.row, cell.column)]);
      const filled = Object.entries(fillsOf(out)).filter(([, fill]) => fill === red);
      expect(filled).toEqual([[cell.text, red]]);
    }
  });

  test('rows taken away by a tracked change and second versions do not count', () => {
    const gone = tr(tc('bị xóa')).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="9" w:author="a"/></w:trPr>');
    const boxed = runs(textBox(tbl(tr(tc('trong khung'))), p('')));
    const doc = { blocks: [boxed, tbl(gone, tr(tc('một')), tr(tc('hai')))] };
    const read = readDocx(sampleDocx(doc), 'mau.docx').value;
    const two = read?.tables.flatMap((t) => t.rows.flatMap((row) => row.cells)).find((c) => c.text === 'hai');
    if (!two) throw new Error('no cell');
    const out = annotatedBytes(sampleDocx(doc), [fault(two.table, two.row, two.column)]);
    expect(Object.entries(fillsOf(out)).filter(([, fill]) => fill === red)).toEqual([['hai', red]]);
  });
});

describe('a document', () => {
  const marks = [fault(1, 1, 2), fault(1, 3, 1, 'warning')];

  test('errors are red, the rest orange, each with a note; the tables read as before', () => {
    const out = annotatedBytes(sampleDocx(simple), marks);
    expect(fillsOf(out)).toMatchObject({ B1: red, A3: orange, A1: '', B3: '' });
    const comments = part(out, 'word/comments.xml');
    for (const mark of marks)
      for (const line of mark.text.split('\n')) expect(comments).toContain(`>${line}<`);
    expect(body(out).match(/<w:commentReference /g)).toHaveLength(2);
    expect(tables(out)).toEqual(tables(sampleDocx(simple)));
    expect(annotatedBytes(sampleDocx(simple), marks)).toEqual(out);
  });

  test('begins with the list, each line linked to its cell', () => {
    const xml = body(annotatedBytes(sampleDocx(simple), marks));
    expect(xml.indexOf('CẦN BỔ SUNG')).toBeLessThan(xml.indexOf('Mở đầu'));
    const links = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map((m) => m[1]);
    const names = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(dondoc_tra_lai_\d+)"/g)].map(
      (m) => m[1],
    );
    expect(links).toEqual(names);
    expect(links).toHaveLength(2);
  });

  test('a place that the document does not have is listed without a link', () => {
    const xml = body(annotatedBytes(sampleDocx(simple), [fault(7, 1, 1)]));
    expect(xml).toContain('Lỗi ở 7.1.1.');
    expect(xml).not.toContain('w:anchor');
  });

  test('the next return takes all of the earlier one out', () => {
    const blue = simple.blocks.map((b) =>
      b.replace(
        '<w:tc><w:tcPr></w:tcPr>',
        '<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DDEBF7"/></w:tcPr>',
      ),
    );
    const bytes = sampleDocx({ blocks: blue });
    const first = annotatedBytes(bytes, [fault(1, 1, 1), fault(1, 1, 2)]);
    expect(fillsOf(first)).toMatchObject({ A1: red, B1: red });
    const second = annotatedBytes(first, [fault(1, 3, 2)]);
    expect(fillsOf(second)).toMatchObject({ A1: 'DDEBF7', B1: '', B3: red });
    expect(second).toEqual(annotatedBytes(first, [fault(1, 3, 2)]));
    const xml = body(second);
    expect(xml.match(/CẦN BỔ SUNG/g)).toHaveLength(1);
    expect(xml.match(/w:name="dondoc_tra_lai_/g)).toHaveLength(1);
    expect(xml.match(/<w:commentReference /g)).toHaveLength(1);
    expect(part(second, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(1);
    expect(tables(second)).toEqual(tables(bytes));
  });

  test('links to the web lose their address, not their text', () => {
    const link = `<w:hyperlink r:id="rId77">${r('trang mẫu')}</w:hyperlink>`;
    const bytes = sampleDocx({
      blocks: [...simple.blocks, runs(link)],
      relationships:
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>',
    });
    const out = annotatedBytes(bytes, marks);
    expect(body(out)).toContain('trang mẫu');
    for (const [, content] of unzipOwn(out))
      expect(new TextDecoder().decode(content)).not.toContain('example.org');
  });

  test('fields of page numbers and links within the document stay', () => {
    const field = (instruction: string): string =>
      runs(`<w:fldSimple w:instr="${instruction}">${r('1')}</w:fldSimple>`);
    const blocks = [
      ...simple.blocks,
      field(' PAGE \\* MERGEFORMAT '),
      field('HYPERLINK \\l &quot;_Toc1&quot; \\h'),
    ];
    expect(annotated(sampleDocx({ blocks }), marks)).toMatchObject({ kind: 'annotated' });
  });

  test.each<[string, SampleDocument]>([
    [
      'a field that reads another file',
      {
        blocks: [...simple.blocks, runs('<w:r><w:instrText> INCLUDETEXT "c:\\\\a.txt" </w:instrText></w:r>')],
      },
    ],
    ...[
      [
        'split in runs',
        '<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:</w:instrText></w:r>',
      ],
      ['in small letters', '<w:r><w:instrText>ddeauto c:</w:instrText></w:r>'],
      ['in an entity', '<w:r><w:instrText>&#68;DE c:</w:instrText></w:r>'],
      ['spelled out', '<w:r><w:instrText>QUOTE 68 68 69 32</w:instrText></w:r>'],
      ['as a link', '<w:r><w:instrText>HYPERLINK "file:///a"</w:instrText></w:r>'],
    ].map(([how = '', instruction = '']): [string, SampleDocument] => [
      `a field ${how}`,
      {
        blocks: [
          ...simple.blocks,
          runs(
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
          ),
        ],
      },
    ]),
    [
      'a picture that names its place itself',
      {
        blocks: [
          ...simple.blocks,
          runs('<w:r><w:pict><v:imagedata src="http://example.org/a"/></w:pict></w:r>'),
        ],
      },
    ],
    [
      'a template from elsewhere',
      {
        ...simple,
        relationships:
          '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.org/a.dotx" TargetMode="External"/>',
      },
    ],
    ['an embedded object', { ...simple, parts: { 'word/embeddings/a.bin': 'x' } }],
  ])('%s is never passed on', (_what, doc) => {
    expect(annotated(sampleDocx(doc), marks)).toEqual({ kind: 'not-annotated', why: 'active-content' });
  });
});

describe('our own Word form', () => {
  const form = smallForm();
  const read = (bytes: Uint8Array): Submission => {
    const { value } = readDocxForm(bytes, 'mau.docx', '');
    if (!value) throw new Error('not a form');
    return value;
  };
  const said = (bytes: Uint8Array): unknown => {
    const { stamp, answers, stray } = read(bytes);
    return { stamp, answers: [...answers].map(([id, a]) => [id, a.raw]), stray };
  };

  test('marked anywhere, its stamp, ids and answers stay', async () => {
    const writer = await formDocWriter(new Uint8Array(readFileSync('templates/bieu-mau.docx')));
    const bytes = writer.write(formDoc(form, undefined, smallPlan(), writer.wording));
    const places = [...read(bytes).answers.values()].map((a) => a.place);
    const marks = places.flatMap((place) =>
      place.kind === 'word-cell' ? [fault(place.table, place.row, place.column)] : [],
    );
    expect(marks.length).toBeGreaterThan(10);
    const out = annotatedBytes(bytes, marks);
    expect(said(out)).toEqual(said(bytes));
    expect(body(out).match(new RegExp(`w:fill="${red}"`, 'g'))).toHaveLength(
      new Set(marks.map((m) => `${m.table} ${m.row} ${m.column}`)).size,
    );
    expect(said(annotatedBytes(out, marks.slice(0, 3)))).toEqual(said(bytes));
  });

  test('an answer in a control is coloured as its cell', () => {
    const doc = { blocks: [tbl(tr(tc('Đ1'), tc('Số'), tc([answer('unit/document-number', 'mười lăm')])))] };
    expect(fillsOf(annotatedBytes(sampleDocx(doc), [fault(1, 1, 3)]))).toMatchObject({ 'mười lăm': red });
  });
});
