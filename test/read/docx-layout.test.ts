import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DraftLayout, DraftParagraph } from '../../src/model/draft-layout.ts';
import { readDraftLayout } from '../../src/read/docx-layout.ts';
import { p, r, type SampleDocument, sampleDocx, tc, tr } from '../support/docx.ts';
import { packedZeros, rawZip } from '../support/zip.ts';

function layout(doc: SampleDocument | readonly string[]): DraftLayout {
  const { value, findings } = readDraftLayout(sampleDocx(doc), 'a.docx');
  expect(findings).toEqual([]);
  if (!value) throw new Error('no layout');
  return value;
}

const first = (doc: SampleDocument | readonly string[]): DraftParagraph => {
  const [paragraph] = layout(doc).paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
};
const par = (pPr: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr>${pPr}</w:pPr>${runs.join('')}</w:p>`;
const run = (rPr: string, text = 'chữ'): string =>
  `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const look = (doc: SampleDocument | readonly string[]) => first(doc).runs[0];

describe('what a run is printed in', () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
      <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Cha"><w:name w:val="Cha"/><w:basedOn w:val="N"/><w:pPr><w:jc w:val="both"/><w:spacing w:before="120" w:after="0"/></w:pPr><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Cha"/><w:rPr><w:color w:val="auto"/><w:i/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Manh"><w:name w:val="Mạnh"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="Vòng"/><w:basedOn w:val="Vong"/></w:style>
    <w:style w:type="table" w:styleId="Luoi"><w:name w:val="Lưới"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:i/></w:rPr><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders><w:tblCellMar><w:left w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
  const styled = (...blocks: readonly string[]): SampleDocument => ({ blocks, stylesXml: styles });

  test('defaults, then the standard style', () => {
    expect(look(styled(p('chữ')))).toMatchObject({ size: 28, bold: false, fonts: { ascii: 'Arial' } });
    expect(first(styled(p('chữ'))).spacing).toMatchObject({ after: 160, line: 259 });
  });

  test('without styles: ten points, single lines, no fonts named', () => {
    expect(look([p('chữ')])).toMatchObject({ size: 20, fonts: {} });
    expect(first([p('chữ')]).spacing).toMatchObject({ before: 0, after: 0, line: 240 });
  });

  test('a style gives what its parents say, and takes back what they say', () => {
    const paragraph = first(styled(p('chữ', { style: 'Con' })));
    expect(paragraph).toMatchObject({ align: 'justify', spacing: { before: 120, after: 0, line: 259 } });
    expect(paragraph.runs[0]).toMatchObject({ size: 28, bold: true, italic: true });
    expect(paragraph.runs[0]).not.toHaveProperty('colour');
    expect(look(styled(p('chữ', { style: 'Cha' })))).toMatchObject({ colour: 'FF0000' });
  });

  test('bold of a paragraph style and of a character style cancel one another; the run has the last word', () => {
    expect(look(styled(p('chữ', { style: 'Cha', runStyle: 'Manh' })))).toMatchObject({ bold: false });
    expect(look(styled(p('chữ', { runStyle: 'Manh' })))).toMatchObject({ bold: true });
    expect(look(styled(par('<w:pStyle w:val="Cha"/>', run('<w:b w:val="0"/>'))))).toMatchObject({
      bold: false,
    });
  });

  test('a style that is its own parent ends nowhere else', () => {
    expect(look(styled(p('chữ', { style: 'Vong' })))).toMatchObject({ size: 22 });
  });

  test('the style of a table stands behind those of its paragraphs', () => {
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid>${tr(tc([p('chữ')]))}</w:tbl>`;
    const paragraph = first(styled(table));
    expect(paragraph).toMatchObject({ room: 1000 - 50 - 108, spacing: { after: 0 } });
    expect(paragraph.runs[0]).toMatchObject({ italic: true, size: 28 });
    expect(layout(styled(table)).tables[0]).toMatchObject({ ruled: true });
  });

  test('fonts of the theme', () => {
    const theme =
      '<a:theme xmlns:a="x"><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:minorFont></a:fontScheme></a:theme>';
    const themed: SampleDocument = {
      blocks: [
        par(
          '',
          run(
            '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>',
          ),
        ),
      ],
      relationships:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
      parts: { 'word/theme/theme1.xml': theme },
    };
    expect(look(themed)?.fonts).toEqual({ ascii: 'Calibri', hAnsi: 'Cambria', cs: 'Arial' });
  });

  test('hidden text, deleted text and former looks leave no trace', () => {
    const [paragraph] = layout([
      par(
        '',
        run('<w:vanish/>', 'ẩn'),
        '<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
        run('<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>', 'còn'),
      ),
    ]).paragraphs;
    expect(paragraph).toMatchObject({ text: 'còn', runs: [{ bold: true, italic: false }] });
  });

  test('text in an old encoding stands there in Unicode, and is marked', () => {
    const old = par(
      '',
      run('<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>', 'C«ng t¸c tuyªn truyÒn ®­îc thùc hiÖn'),
    );
    expect(look([old])).toMatchObject({ text: 'Công tác tuyên truyền được thực hiện', legacy: 'tcvn3' });
  });
});

describe('numbers that Word gives', () => {
  const numbering = `<w:numbering xmlns:w="w">
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="4"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf02d"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
  const item = (id: number, level = 0): string => p('mục', { list: { numbering: id, level } });
  const labels = (...blocks: readonly string[]) =>
    layout({
      blocks,
      relationships:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>',
      parts: { 'word/numbering.xml': numbering },
    }).paragraphs.map((found) => found.label);

  test('Roman figures, letters as in English, levels that begin anew', () => {
    expect(labels(item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1))).toEqual([
      'I.',
      'd)',
      'e)',
      'I.e.1',
      'II.',
      'd)',
    ]);
  });

  test('another list of the same kind begins where it says; a dash is a dash', () => {
    expect(labels(item(1), item(2), item(2), item(3))).toEqual(['I.', 'IX.', 'X.', '-']);
  });

  test('no list, an unknown one, one taken away', () => {
    expect(labels(p('thường'), item(99), item(0))).toEqual([undefined, '', undefined]);
  });
});

describe('lines that are drawn', () => {
  const lines = (...content: readonly string[]) => first([par('<w:jc w:val="center"/>', ...content)]);
  const vml = (shape: string): string => `<w:r><w:pict>${shape}</w:pict></w:r>`;
  const drawn = (inner: string, place: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>${place}<wp:extent cx="1270000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="${inner}"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>${vml('<v:line from="0,0" to="10pt,0"/>')}</mc:Fallback></mc:AlternateContent></w:r>`;

  test.each([
    [
      'a VML line',
      vml('<v:line style="position:absolute" from="56.7pt,2pt" to="156.7pt,2pt"/>'),
      { length: 2000, left: 1134 },
    ],
    [
      'a VML connector',
      vml(
        '<v:shape type="#_x0000_t32" style="position:absolute;margin-left:50pt;margin-top:2pt;width:100pt;height:0"/>',
      ),
      { length: 2000, left: 1000 },
    ],
    [
      'a VML line in the middle',
      vml(
        '<v:shape type="#_x0000_t32" style="position:absolute;mso-position-horizontal:center;width:100pt;height:.05pt"/>',
      ),
      { length: 2000, left: (9360 - 2000) / 2 },
    ],
    [
      'a drawn line at a distance',
      drawn('line', '<wp:positionH relativeFrom="column"><wp:posOffset>635000</wp:posOffset></wp:positionH>'),
      { length: 2000, left: 1000 },
    ],
    [
      'a connector in the middle',
      drawn(
        'straightConnector1',
        '<wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>',
      ),
      { length: 2000, left: 3680 },
    ],
  ])('%s', (_what, xml, expected) => {
    expect(lines(xml)).toMatchObject({
      lines: [{ by: 'shape', solid: true, ...expected }],
      otherShapes: false,
    });
    expect(lines(xml).lines.length).toBe(1);
  });

  test('one that hangs on the page: its place is not known', () => {
    const [line] = lines(
      drawn('line', '<wp:positionH relativeFrom="page"><wp:posOffset>635000</wp:posOffset></wp:positionH>'),
    ).lines;
    expect(line).not.toHaveProperty('left');
  });

  test('steep lines, boxes and groups are none, but are told', () => {
    for (const xml of [
      vml('<v:line from="0,0" to="50pt,50pt"/>'),
      drawn('rect', ''),
      vml('<v:group><v:line from="0,0" to="500,0"/></v:group>'),
    ]) {
      expect(lines(xml)).toMatchObject({ lines: [], otherShapes: true });
    }
  });

  test('borders of a paragraph reach from indent to indent', () => {
    const bordered = par(
      '<w:pBdr><w:top w:val="single"/><w:bottom w:val="dashed"/></w:pBdr><w:ind w:left="1000" w:right="360"/>',
      r('chữ'),
    );
    expect(first([bordered]).lines).toEqual([
      { by: 'border-top', length: 8000, left: 1000, solid: true },
      { by: 'border-bottom', length: 8000, left: 1000, solid: false },
    ]);
  });
});

describe('pages', () => {
  const size =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:gutter="100"/>';
  const sections = (last: string, ...blocks: readonly string[]): SampleDocument => ({
    blocks,
    header: par(
      '',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE  \\* roman </w:instrText></w:r>',
      run('<w:sz w:val="26"/>', '').replace(
        '<w:t xml:space="preserve"></w:t>',
        '<w:fldChar w:fldCharType="separate"/>',
      ),
      r('1'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    rewrite: (xml) => xml.replace('<w:sectPr/>', `<w:sectPr>${last}</w:sectPr>`),
  });

  test('size, margins with the gutter, numbering; a section goes on with the headers of the one before', () => {
    const one = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId2"/>${size}<w:pgNumType w:start="1" w:fmt="decimal"/><w:titlePg/></w:sectPr></w:pPr></w:p>`;
    const two = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
    const found = layout(sections(two, p('một'), one, p('hai')));
    expect(found.sections).toMatchObject([
      {
        number: 1,
        width: 11906,
        landscape: false,
        titlePage: true,
        margins: { left: 1801 },
        pageNumbers: { start: 1 },
      },
      { number: 2, landscape: true, titlePage: false },
    ]);
    expect(found.paragraphs.map((x) => [x.text, x.section])).toEqual([
      ['một', 1],
      ['', 1],
      ['hai', 2],
    ]);
    expect(found.paragraphs[0]?.room).toBe(11906 - 1801 - 851);
    for (const s of found.sections) {
      expect(s.headers.default?.[0]?.fields).toMatchObject([
        { instruction: 'PAGE  \\* roman', look: { size: 26 } },
      ]);
    }
  });

  test('a number in a simple field, in a frame in the middle', () => {
    const found = first([
      par('<w:framePr w:xAlign="center"/>', '<w:fldSimple w:instr=" PAGE ">', r('1'), '</w:fldSimple>'),
    ]);
    expect(found).toMatchObject({ frame: 'center', fields: [{ instruction: 'PAGE' }], text: '1' });
  });
});

describe('tables', () => {
  test('heading rows, rows that stay whole, rows that were taken away', () => {
    const row = (properties: string, text: string): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${tc([p(text)])}</w:tr>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${row('<w:tblHeader/><w:cantSplit/>', 'đầu')}${row('', 'dòng')}${row('<w:del w:id="1"/>', 'bỏ')}</w:tbl>`;
    expect(layout([table]).tables).toMatchObject([
      {
        number: 1,
        nested: false,
        grid: [900],
        ruled: false,
        rows: [
          { header: true, whole: true, longest: 3 },
          { header: false, whole: false, longest: 4 },
        ],
      },
    ]);
  });

  test('paragraphs know their cell; those outside are counted as findings count them', () => {
    const found = layout([
      p('một'),
      '<w:p/>',
      `<w:tbl><w:tblPr/><w:tblGrid/>${tr(tc('a', { span: 2 }), tc('b'))}</w:tbl>`,
      p('hai'),
    ]);
    expect(found.paragraphs.map((x) => [x.text, x.number, x.cell?.column])).toEqual([
      ['một', 1, undefined],
      ['', 1, undefined],
      ['a', 1, 1],
      ['b', 1, 3],
      ['hai', 2, undefined],
    ]);
  });
});

describe('what cannot be measured is refused with the codes of the intake', () => {
  const codeOf = (bytes: Uint8Array): string | undefined =>
    readDraftLayout(bytes, 'a.docx').findings[0]?.code;
  const good = sampleDocx([p('chữ')]);

  test.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['a text', Buffer.from('Kính gửi: Sở Nội vụ\n'), 'file-plain-text'],
    ['a PDF', Buffer.from('%PDF-1.4\n'), 'file-unknown-kind'],
    ['a file cut off', good.slice(0, good.length - 40), 'file-damaged'],
    [
      'XML that is none',
      sampleDocx({
        blocks: [p('x')],
        rewrite: (x, n) => (n === 'word/document.xml' ? x.replace('</w:body>', '') : x),
      }),
      'file-damaged',
    ],
    [
      'entities',
      sampleDocx({
        blocks: [p('x')],
        rewrite: (x, n) =>
          n === 'word/document.xml'
            ? `<!DOCTYPE a [<!ENTITY b "c">]>${x.slice(x.indexOf('<w:document'))}`
            : x,
      }),
      'file-damaged',
    ],
    ['macros', sampleDocx({ blocks: [p('x')], parts: { 'word/vbaProject.bin': 'x' } }), 'file-macros'],
    ['a stamp of secrecy', sampleDocx([p('TUYỆT MẬT'), p('Số: 1/BC-UBND')]), 'file-secret'],
    [
      'a secret in a table',
      sampleDocx([`<w:tbl><w:tblPr/><w:tblGrid/>${tr(tc('MẬT'))}</w:tbl>`]),
      'file-secret',
    ],
  ])('%s', (_what, bytes, code) => {
    expect(codeOf(new Uint8Array(bytes))).toBe(code);
  });

  test('a bomb', () => {
    const bomb = rawZip([
      { name: '[Content_Types].xml', content: '<a b="wordprocessingml.document.main+xml"/>' },
      {
        name: '_rels/.rels',
        content: '<a><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></a>',
      },
      { name: 'word/document.xml', content: '', data: packedZeros(40), size: 40 * 1024 * 1024 },
    ]);
    expect(codeOf(bomb)).toBe('file-too-large');
  });

  test('a style chain, a list level, a span, a length beyond all measure', () => {
    const wild = sampleDocx([
      p('x', { list: { numbering: 1, level: 999_999_999 } }),
      par(
        '<w:ind w:left="999999999999" w:hanging="abc"/><w:spacing w:line="-5"/>',
        run('<w:sz w:val="1e9"/>'),
      ),
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="x"/></w:tblGrid>${tr(tc('a', { span: 1_000_000 }), tc('b'))}</w:tbl>`,
    ]);
    expect(codeOf(wild)).toBeUndefined();
  });
});

test('files that other programs saved', () => {
  const folder = new URL('../corpus/files/', import.meta.url);
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.docx'))) {
    const { value, findings } = readDraftLayout(new Uint8Array(readFileSync(new URL(name, folder))), name);
    expect([name, findings, (value?.paragraphs.length ?? 0) > 5]).toEqual([name, [], true]);
  }
});
