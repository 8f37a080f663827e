import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import type { DocParagraph, ReadDoc } from '../../src/read/docx-model.ts';
import { readWord } from '../../src/read/docx-received.ts';
import {
  documentParts,
  p,
  r,
  runs,
  type SampleDocument,
  sampleDocx,
  sdt,
  tbl,
  tc,
  textBox,
  textTable,
  tr,
} from '../support/docx.ts';
import { packParts } from '../support/xlsx.ts';
import { packedZeros, rawZip } from '../support/zip.ts';

function read(doc: SampleDocument | readonly string[]): ReadDoc {
  const { value, findings } = readDocx(sampleDocx(doc), 'a.docx');
  expect(findings.filter((f) => f.code !== 'file-word-markup')).toEqual([]);
  if (!value) throw new Error('no document');
  return value;
}

const paragraphs = (doc: ReadDoc): readonly DocParagraph[] => doc.paragraphs.map((found) => found.paragraph);

const texts = (doc: ReadDoc): readonly string[] => paragraphs(doc).map((found) => found.text);

const cells = (doc: ReadDoc): readonly string[] =>
  doc.tables.flatMap((t) => t.rows.flatMap((row) => row.cells.map((c) => c.text)));

describe('paragraphs', () => {
  test('several runs are one text, with tabs and breaks', () => {
    expect(texts(read([runs(r('Báo '), r('cáo\tsố'), r('\n1'))]))).toEqual(['Báo cáo\tsố\n1']);
  });

  test('letters and their marks meet across runs and come composed', () => {
    const [a, b] = ['Ha\u0300 Tru', 'ng e\u0302'].map((text) => r(text)) as [string, string];
    expect(texts(read([runs(a, b, r('\u0301'))]))).toEqual(['Hà Trung ế']);
  });

  test('empty paragraphs leave no trace and do not count', () => {
    const doc = read([p(''), p('một'), p('  '), '<w:p/>', p('hai')]);
    expect(paragraphs(doc).map((found) => [found.number, found.text])).toEqual([
      [1, 'một'],
      [2, 'hai'],
    ]);
  });

  test('bold only where all visible text is', () => {
    const doc = read([
      p('đậm', { bold: true }),
      runs(r('đậm ', { bold: true }), r('thường')),
      runs(r('đậm', { bold: true }), r(' ')),
    ]);
    expect(paragraphs(doc).map((found) => found.bold)).toEqual([true, false, true]);
  });

  test('centred, style and list are kept', () => {
    const [title, item] = paragraphs(
      read([
        p('BÁO CÁO', { centred: true, style: 'Title' }),
        p('việc', { list: { numbering: 3, level: 1 } }),
      ]),
    );
    expect(title).toMatchObject({ centred: true, style: 'Title' });
    expect(item).toMatchObject({ centred: false, list: { numbering: '3', level: 1 } });
  });

  test('bold switched off counts as not bold', () => {
    const doc = read([
      p({ xml: '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>a</w:t></w:r>' }),
      p({ xml: '<w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>a</w:t></w:r>' }),
    ]);
    expect(paragraphs(doc).map((found) => found.bold)).toEqual([false, true]);
  });

  test('hidden text is not read, and said', () => {
    const doc = read([runs(r('thấy'), r(' giấu', { hidden: true }))]);
    expect(texts(doc)).toEqual(['thấy']);
    expect(doc.hiddenText).toBe(true);
    expect(read([p('thấy')]).hiddenText).toBe(false);
  });

  test('the result of a field is text, its instruction is not', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>';
    expect(texts(read([runs(r('Trang '), field)]))).toEqual(['Trang 7']);
  });

  test('a hyphen that does not break, and signs of symbol fonts', () => {
    const xml =
      '<w:r><w:t>BC</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    expect(texts(read([p({ xml })]))).toEqual(['BC-UBND☒']);
  });

  test('tab stops of a paragraph are no text', () => {
    const xml =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    expect(texts(read([xml]))).toEqual(['a']);
  });

  test('text in CDATA is text', () => {
    expect(texts(read([p({ xml: '<w:r><w:t><![CDATA[a & b]]></w:t></w:r>' })]))).toEqual(['a & b']);
  });

  test('other prefixes mean the same', () => {
    const rewrite = (xml: string): string =>
      xml.replace(/(<\/?|xmlns:|\s)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    const doc = read({
      blocks: [p('đậm', { bold: true, centred: true }), tbl(tr(tc('a', { span: 2 }), tc('b')))],
      rewrite: (xml, part) => (part === 'word/document.xml' ? rewrite(xml) : xml),
    });
    expect(paragraphs(doc)[0]).toMatchObject({ bold: true, centred: true });
    expect(doc.tables[0]?.rows[0]?.cells.map((c) => c.column)).toEqual([1, 3]);
  });
});

describe('tracked changes and comments', () => {
  const change = 'w:id="1" w:author="a"';

  test('deleted and moved-away text is gone, inserted and moved-in text stays', () => {
    const doc = read([
      runs(
        `<w:ins ${change}>${r('mới ')}</w:ins>`,
        `<w:del ${change}><w:r><w:delText>cũ </w:delText></w:r></w:del>`,
        `<w:moveFrom ${change}>${r('đi ')}</w:moveFrom>`,
        `<w:moveTo ${change}>${r('đến')}</w:moveTo>`,
      ),
    ]);
    expect(texts(doc)).toEqual(['mới đến']);
    expect(doc.trackedChanges).toBe(true);
  });

  test('a deleted row is gone, and the rows below move up', () => {
    const gone = `<w:tr><w:trPr><w:del ${change}/></w:trPr>${tc('x')}</w:tr>`;
    const doc = read([tbl(tr(tc('a')), gone, tr(tc('b')))]);
    expect(cells(doc)).toEqual(['a', 'b']);
    expect(doc.tables[0]?.rows[1]?.number).toBe(2);
  });

  test('how a cell or a run was before a change does not count', () => {
    const cell = `<w:tc><w:tcPr><w:tcPrChange ${change}><w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr>${p('a')}</w:tc>`;
    const run = `<w:r><w:rPr><w:rPrChange ${change}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>b</w:t></w:r>`;
    const doc = read([tbl(tr(cell, tc('c'))), p({ xml: run })]);
    expect(doc.tables[0]?.rows[0]?.cells.map((c) => [c.column, c.continued])).toEqual([
      [1, false],
      [2, false],
    ]);
    expect(paragraphs(doc).at(-1)).toMatchObject({ text: 'b', bold: false });
  });

  test('text crossed out by hand is read and said', () => {
    const struck = (property: string): ReadDoc =>
      readDocx(sampleDocx([runs(`<w:r><w:rPr>${property}</w:rPr><w:t>2500</w:t></w:r>`)]), 'a.docx').value!;
    expect(struck('<w:strike/>')).toMatchObject({ struckText: true });
    expect(struck('<w:dstrike w:val="1"/>')).toMatchObject({ struckText: true });
    expect(struck('<w:strike w:val="0"/>')).toMatchObject({ struckText: false });
    expect(struck('<w:strike/><w:vanish/>')).toMatchObject({ struckText: false, hiddenText: true });
    const { findings } = readDocx(
      sampleDocx([runs('<w:r><w:rPr><w:strike/></w:rPr><w:t>2500</w:t></w:r>')]),
      'a.docx',
    );
    expect(findings).toMatchObject([{ code: 'file-word-markup', values: { what: 'struck' } }]);
  });

  test('a raised digit is no digit of the number before it', () => {
    const at = (where: string, text: string): string =>
      `<w:r><w:rPr><w:vertAlign w:val="${where}"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const doc = read([
      runs(r('250'), at('superscript', '2')),
      runs(r('CO'), at('subscript', '2'), r(' m'), at('superscript', '2')),
      runs(r('250'), at('baseline', '2')),
    ]);
    expect(texts(doc)).toEqual(['250²', 'CO₂ m²', '2502']);
  });

  test('comments are said, a clean document says neither', () => {
    const doc = read([runs(r('a'), '<w:r><w:commentReference w:id="0"/></w:r>')]);
    expect(doc.comments).toBe(true);
    expect(read([p('a')])).toMatchObject({ comments: false, trackedChanges: false });
  });
});

describe('text boxes', () => {
  test('a text box is read once, not again from the version for old programs', () => {
    const doc = read([runs(r('thân bài'), textBox(p('trong khung')))]);
    expect(paragraphs(doc).map((found) => [found.text, found.textBox])).toEqual([
      ['trong khung', true],
      ['thân bài', false],
    ]);
  });

  test('a text box of an old program alone is read', () => {
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('cũ')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(texts(read([runs(old)]))).toEqual(['cũ']);
  });

  test('the run around a text box goes on behind it', () => {
    const xml = `<w:r><w:t>trước </w:t>${textBox(p('trong')).replace(/^<w:r>|<\/w:r>$/g, '')}<w:t>sau</w:t></w:r>`;
    expect(texts(read([p({ xml })]))).toEqual(['trong', 'trước sau']);
  });
});

describe('tables', () => {
  test('cells say where they are, paragraphs a line each', () => {
    const doc = read([
      p('trước'),
      textTable([
        ['a', 'b'],
        ['c', 'd\ne'],
      ]),
    ]);
    const cell = doc.tables[0]?.rows[1]?.cells[1];
    expect(cell).toMatchObject({ table: 1, row: 2, column: 2, text: 'd\ne' });
  });

  test('a cell behind a merged one stands in its own column of the grid', () => {
    const doc = read([tbl(tr(tc('rộng', { span: 2 }), tc('ba')))]);
    expect(doc.tables[0]?.rows[0]?.cells.map((c) => [c.column, c.span])).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  test('columns left free before the first cell count', () => {
    const doc = read([tbl(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc('ba')}</w:tr>`)]);
    expect(doc.tables[0]?.rows[0]?.cells[0]?.column).toBe(3);
  });

  test('cells merged downwards are marked', () => {
    const doc = read([tbl(tr(tc('trên', { merge: 'restart' })), tr(tc('', { merge: 'continue' })))]);
    expect(doc.tables[0]?.rows.map((row) => row.cells[0]?.continued)).toEqual([false, true]);
  });

  test('a nested table has its own number, and its text belongs to the cell around it too', () => {
    const inner = textTable([
      ['x', 'y'],
      ['z', '1'],
    ]);
    const doc = read([tbl(tr(tc('a'), tc([p('trên'), inner, p('dưới')]))), textTable([['sau']])]);
    expect(doc.tables.map((t) => [t.number, t.rows.length])).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ]);
    expect(doc.tables[0]?.rows[0]?.cells[1]?.text).toBe('trên\nx\ty\nz\t1\ndưới');
    expect(doc.tables[1]?.rows[1]?.cells[1]).toMatchObject({ table: 2, row: 2, column: 2, text: '1' });
  });
});

describe('content controls', () => {
  test('inline, around paragraphs, around a cell and around a row', () => {
    const doc = read([
      runs(r('trước '), sdt({ tag: 'trong-dong' }, r('một'))),
      sdt({ tag: 'khoi' }, p('hai') + p('ba')),
      tbl(tr(sdt({ tag: 'o' }, tc('bốn')), tc('khác')), sdt({ tag: 'dong' }, tr(tc('năm')))),
    ]);
    expect(doc.controls.map((c) => [c.tag, c.text, c.cell?.row, c.cell?.column])).toEqual([
      ['trong-dong', 'một', undefined, undefined],
      ['khoi', 'hai\nba', undefined, undefined],
      ['o', 'bốn', 1, 1],
      ['dong', 'năm', undefined, undefined],
    ]);
  });

  test('a control in a nested table stands in the inner cell', () => {
    const inner = tbl(tr(tc('a'), tc([runs(sdt({ tag: 't' }, r('x')))])));
    const [control] = read([tbl(tr(tc([inner, p('')])))]).controls;
    expect(control?.cell).toMatchObject({ table: 2, row: 1, column: 2 });
  });

  test('tag, title, prompt, date, drop-down and check box', () => {
    const list = '<w:dropDownList><w:listItem w:displayText="hoàn thành" w:value="done"/></w:dropDownList>';
    const box = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>';
    const doc = read([
      runs(sdt({ alias: 'Tên', placeholder: true }, r('Bấm vào đây', { runStyle: 'PlaceholderText' }))),
      runs(sdt({ tag: 'ngay', xml: '<w:date w:fullDate="2026-06-05T00:00:00Z"/>' }, r('05/6/2026'))),
      runs(sdt({ tag: 'chon', xml: list }, r('hoàn thành'))),
      runs(sdt({ tag: 'o', xml: box }, r('☒'))),
    ]);
    expect(doc.controls).toMatchObject([
      { alias: 'Tên', placeholder: true, promptLook: true },
      { text: '05/6/2026', fullDate: '2026-06-05T00:00:00Z', placeholder: false },
      { value: 'done' },
      { checked: true },
    ]);
  });
});

describe('around the text', () => {
  test('headers, footers and custom properties', () => {
    const doc = read({
      blocks: [p('thân')],
      header: p('đầu trang'),
      footer: p('chân trang'),
      properties: { unit: 'xa-ha-trung' },
    });
    expect(doc.headers[0]?.text).toBe('đầu trang');
    expect(doc.footers[0]?.text).toBe('chân trang');
    expect(doc.properties.get('unit')).toBe('xa-ha-trung');
  });

  test('the font of a run: its own, its style’s, the standard style’s', () => {
    const stylesXml =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Tieu"><w:basedOn w:val="Dau"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Dau"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>';
    const doc = read({
      blocks: [
        p('a', { font: 'Times New Roman' }),
        p('b'),
        p('c', { style: 'Tieu' }),
        p('d', { style: 'Vong' }),
      ],
      stylesXml,
    });
    expect(paragraphs(doc).map((found) => found.runs[0]?.font)).toEqual([
      'Times New Roman',
      '.VnTime',
      '.VnTimeH',
      'Calibri',
    ]);
    expect(paragraphs(doc)[2]).toMatchObject({ bold: true, centred: true });
  });

  const external = (type: string): string =>
    `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://vi-du.vn/a" TargetMode="External"/>`;

  test.each([
    ['attachedTemplate', 'file-loads-outside', 'template'],
    ['image', 'file-external-links', 'picture'],
    ['oleObject', 'file-loads-outside', 'object'],
    ['subDocument', 'file-loads-outside', 'subdocument'],
    ['frame', 'file-loads-outside', 'frame'],
  ])('a linked %s is noted and not followed', (type, code, what) => {
    const { findings } = readDocx(sampleDocx({ blocks: [p('a')], relationships: external(type) }), 'a.docx');
    expect(findings.map((f) => [f.code, f.values.what])).toEqual([[code, what]]);
  });

  test('a template linked from the settings is noted', () => {
    const settings = external('attachedTemplate');
    const bytes = sampleDocx({
      blocks: [p('a')],
      relationships:
        '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>',
      parts: {
        'word/settings.xml': '<w:settings xmlns:w="w"/>',
        'word/_rels/settings.xml.rels': `<Relationships>${settings}</Relationships>`,
      },
    });
    expect(readDocx(bytes, 'a.docx').findings.map((f) => f.code)).toEqual(['file-loads-outside']);
  });

  test('a web address in the text is no link to another file', () => {
    expect(
      readDocx(sampleDocx({ blocks: [p('a')], relationships: external('hyperlink') }), 'a.docx').findings,
    ).toEqual([]);
  });

  test.each([
    ['DDEAUTO c:\\\\so.xlsx', 'file-dde'],
    [' ddeauto c:\\\\cmd.exe', 'file-dde'],
    ['QUOTE 68 68 69 65 85 84 79 32 99', 'file-dde'],
    ['INCLUDEPICTURE "https://vi-du.vn/a"', 'file-external-links'],
    ['PAGE', undefined],
    ['REF DDE', undefined],
  ])('the field %s is noted', (instruction, code) => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    // Letter by letter, as a program that saves revisions may write it.
    const letters = [...instruction].map(
      (c) => `<w:r><w:instrText>${c === '"' ? '&quot;' : c}</w:instrText></w:r>`,
    );
    const simple = `<w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${r('5')}</w:fldSimple>`;
    for (const field of [[begin, ...letters, end], [simple]]) {
      const { findings } = readDocx(sampleDocx([runs(...field, r('5'))]), 'a.docx');
      expect(findings.map((f) => f.code)).toEqual(code === undefined ? [] : [code]);
    }
  });

  test('an embedded object is said, a linked one is not one', () => {
    const object = (type: string) =>
      readDocx(
        sampleDocx([runs(`<w:r><w:object><o:OLEObject Type="${type}"/></w:object></w:r>`, r('a'))]),
        'a.docx',
      );
    expect(object('Embed').findings.map((f) => f.code)).toEqual(['file-embedded-objects']);
    expect(object('Link').findings).toEqual([]);
    const control =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/control" Target="activeX/activeX1.xml"/>';
    const active = { 'word/activeX/activeX1.xml': '<a/>', 'word/activeX/activeX1.bin': 'x' };
    const bytes = sampleDocx({ blocks: [p('a')], relationships: control, parts: active });
    expect(readDocx(bytes, 'a.docx').findings).toMatchObject([
      { code: 'file-embedded-objects', severity: 'note', values: { count: 1, part: 'activeX1.xml' } },
    ]);
  });

  test('macros are refused', () => {
    const relationships =
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
    const { value, findings } = readDocx(sampleDocx({ blocks: [p('a')], relationships }), 'a.docx');
    expect(value).toBeUndefined();
    expect(findings.map((f) => f.code)).toEqual(['file-macros']);
  });
});

test('the notes that came back with a returned form are no comments of the unit', () => {
  const body = [runs(r('thấy'), '<w:r><w:commentReference w:id="0"/></w:r>')];
  const noted = (text: string): readonly string[] => {
    const xml = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Sở Mẫu"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const bytes = sampleDocx({
      blocks: body,
      relationships: `<Relationship Id="rId9" Type="${type}" Target="comments.xml"/>`,
      parts: { 'word/comments.xml': xml },
    });
    return readDocx(bytes, 'a.docx').findings.map((f) => f.code);
  };
  expect(noted('Sở Mẫu đề nghị:')).toEqual([]);
  expect(noted('Xem lại')).toEqual(['file-word-markup']);
});

test('what of a document is no plain text is told in one note', () => {
  const marked = sampleDocx([
    runs(
      r('thấy'),
      `<w:del w:id="1" w:author="a"><w:r><w:delText>cũ</w:delText></w:r></w:del>`,
      '<w:r><w:commentReference w:id="0"/></w:r>',
      r('giấu', { hidden: true }),
    ),
  ]);
  expect(readDocx(marked, 'a.docx').findings).toMatchObject([
    { code: 'file-word-markup', severity: 'note', values: { what: 'tracked,comments,hidden' } },
  ]);
  expect(readDocx(sampleDocx([p('thấy')]), 'a.docx').findings).toEqual([]);
});

describe('hostile files', () => {
  const refusal = (bytes: Uint8Array): string | undefined => {
    const { value, findings } = readDocx(bytes, 'a.docx');
    expect(value).toBeUndefined();
    return findings.map((f) => `${f.code} ${f.values.reason ?? f.values.limit}`).join();
  };
  const entries = (parts: Record<string, string | Uint8Array>) =>
    Object.entries(parts).map(([name, content]) => ({ name, content }));

  test('a DOCTYPE is refused', () => {
    const rewrite = (xml: string, part: string): string =>
      part === 'word/document.xml' ? xml.replace('<w:document', '<!DOCTYPE x><w:document') : xml;
    expect(refusal(sampleDocx({ blocks: [p('a')], rewrite }))).toBe('file-damaged doctype');
  });

  test('256 MB of paragraphs are refused before they are unpacked', () => {
    const parts = documentParts({ blocks: [] });
    delete parts['word/document.xml'];
    const bomb = {
      name: 'word/document.xml',
      content: '',
      data: packedZeros(256),
      size: 256 * 1024 * 1024,
      crc: 0,
    };
    expect(refusal(rawZip([...entries(parts), bomb]))).toBe('file-too-large part');
  });

  test('a document of 102,000 paragraphs is refused', () => {
    const some = Array.from(
      { length: 2000 },
      (_, i) => `<w:p><w:r><w:t>${(i * 7919) % 99991}</w:t></w:r></w:p>`,
    );
    const blocks = [some.join('').repeat(51)];
    expect(refusal(sampleDocx(blocks))).toBe('file-too-large paragraphs');
  }, 30_000);

  test('tables nested hundreds deep are refused', () => {
    let nested = p('đáy');
    for (let i = 0; i < 300; i++) nested = tbl(tr(tc([nested])));
    expect(refusal(sampleDocx([nested]))).toBe('file-too-large xmlDepth');
  });

  test('text that nested tables multiply is refused', () => {
    let nested = p('x'.repeat(200_000));
    for (let i = 0; i < 60; i++) nested = tbl(tr(tc([nested])));
    expect(refusal(sampleDocx([nested]))).toBe('file-too-large text');
  });

  test('a merged table of 1,600 rows and 60 columns is read', () => {
    const row = (n: number): string => {
      const cell = (_: unknown, i: number): string =>
        tc(`${(n * 7919 + i * 104729) % 99991}`, { merge: n === 0 ? 'restart' : 'continue' });
      return tr(...Array.from({ length: 60 }, cell));
    };
    const doc = read([tbl(...Array.from({ length: 1600 }, (_, n) => row(n)))]);
    expect(doc.tables[0]?.rows.length).toBe(1600);
    expect(doc.tables[0]?.rows[1599]?.cells[59]).toMatchObject({ column: 60, continued: true });
  }, 30_000);

  test('a word of half a million letters is read', () => {
    const word = 'a·1/'.repeat(125_000);
    const { value } = readWord(sampleDocx([p(word), textTable([[word, word, word]])]), 'a.docx', '');
    expect(value?.letter?.sections[0]?.text.length).toBeGreaterThan(500_000);
  });

  test('a package without its document is refused', () => {
    const parts = documentParts({ blocks: [] });
    delete parts['word/document.xml'];
    expect(refusal(packParts(parts))).toBe('file-damaged missing-part');
  });

  test('a document cut in the middle of an element is refused', () => {
    const rewrite = (xml: string, part: string): string =>
      part === 'word/document.xml' ? xml.slice(0, -20) : xml;
    expect(refusal(sampleDocx({ blocks: [p('a')], rewrite }))).toBe('file-damaged xml');
  });

  test('rows, cells and ends of elements in impossible places do not stop the reader', () => {
    const blocks = [
      tc('ô rời'),
      tr(tc('dòng rời')),
      tbl(tc('ô không dòng')),
      '<w:r><w:t>chữ rời</w:t></w:r>',
    ];
    expect(() => readDocx(sampleDocx(blocks), 'a.docx')).not.toThrow();
  });
});
