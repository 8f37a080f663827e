import type { Bomb, BombBases } from './bombs-shape.ts';
import { packBomb, type Repeated, withRepeated } from './bombs-zip.ts';

const body = 'word/document.xml';
const ending = 'docx';
const answers = true;

type Unit = Repeated['unit'];
type More = Pick<Repeated, 'head' | 'tail'>;

/** The filled form with something repeated in one part; in the body before its last section. */
function inPart(id: string, size: number, part: string, mark: string, unit: Unit, more: More = {}): Bomb {
  const make = (times: number, { docx }: BombBases): Uint8Array =>
    packBomb(withRepeated(docx, part, mark, { unit, times, ...more }));
  return { id: `docx-${id}`, ending, size, answers, make };
}

function inBody(id: string, size: number, unit: Unit, head = '', tail = ''): Bomb {
  return inPart(id, size, body, '<w:sectPr', unit, { head, tail });
}

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** One long text in a paragraph of its own. */
function longText(id: string, unit: string): Bomb {
  return inBody(`text-${id}`, 20_000, unit, '<w:p><w:r><w:t xml:space="preserve">', '</w:t></w:r></w:p>');
}

/** The same in a letter without our form: read for its date, number, signer and sections. */
function letterText(id: string, unit: string, size = 20_000): Bomb {
  const make = (times: number, { docx }: BombBases): Uint8Array => {
    const head =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">';
    const { 'docProps/custom.xml': _stamp, ...parts } = docx;
    return packBomb({
      ...Object.fromEntries(
        Object.entries(parts).map(([name, content]) =>
          name === '_rels/.rels'
            ? [
                name,
                Buffer.from(content)
                  .toString()
                  .replace(/<Relationship [^>]*custom[^>]*>/, ''),
              ]
            : [name, content],
        ),
      ),
      [body]: { head, unit, times, tail: '</w:t></w:r></w:p><w:sectPr/></w:body></w:document>' },
    });
  };
  return { id: `letter-${id}`, ending, size, make };
}

const next = '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">';

export const docxBombs: readonly Bomb[] = [
  inBody('paragraphs-empty', 20_000, '<w:p/>'),
  inBody('paragraphs', 5000, p('x')),
  inBody('runs', 10_000, '<w:r><w:t>x</w:t></w:r>', '<w:p>', '</w:p>'),
  inBody(
    'runs-bold',
    5000,
    '<w:r><w:rPr><w:b/><w:rFonts w:ascii="Arial"/></w:rPr><w:t>x</w:t></w:r>',
    '<w:p>',
    '</w:p>',
  ),
  inBody('breaks', 20_000, '<w:br/>', '<w:p><w:r><w:t>x</w:t>', '</w:r></w:p>'),
  inBody('tabs', 20_000, '<w:tab/>', '<w:p><w:r><w:t>x</w:t>', '</w:r></w:p>'),
  inBody(
    'table-merged',
    100,
    `<w:tr>${`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc>`.repeat(60)}</w:tr>`,
    '<w:tbl>',
    '</w:tbl>',
  ),
  inBody('table-cells', 5000, `<w:tc>${p('x')}</w:tc>`, '<w:tbl><w:tr>', '</w:tr></w:tbl>'),
  inBody('table-rows', 5000, '<w:tr/>', '<w:tbl>', '</w:tbl>'),
  inBody('tables', 2000, `<w:tbl><w:tr><w:tc>${p('x')}</w:tc></w:tr></w:tbl>`),
  inBody('tables-nested', 20, `<w:tbl><w:tr><w:tc>${p('x')}`),
  inBody('depth', 1000, '<w:a>'),
  inBody(
    'controls',
    2000,
    `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`,
  ),
  inBody(
    'controls-of-one-answer',
    300,
    `<w:sdt><w:sdtPr><w:tag w:val="unit/summary"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`,
  ),
  inBody('controls-nested', 12, '<w:sdt><w:sdtContent>', '', '<w:p/>'),
  inBody(
    'controls-around-paragraphs',
    20_000,
    '<w:p/>',
    '<w:sdt><w:sdtContent>'.repeat(100),
    '</w:sdtContent></w:sdt>'.repeat(100),
  ),
  inBody(
    'controls-around-cells',
    3000,
    '<w:tc/>',
    `${'<w:sdt><w:sdtContent>'.repeat(100)}<w:tbl><w:tr>`,
    `</w:tr></w:tbl>${'</w:sdtContent></w:sdt>'.repeat(100)}`,
  ),
  inBody(
    'list-items',
    5000,
    (i) => `<w:listItem w:displayText="m${i}" w:value="v"/>`,
    '<w:sdt><w:sdtPr><w:dropDownList>',
    '</w:dropDownList></w:sdtPr></w:sdt>',
  ),
  inBody('insertions', 5000, `<w:ins w:id="1">${'<w:r><w:t>x</w:t></w:r>'}</w:ins>`, '<w:p>', '</w:p>'),
  inBody('deletions', 5000, '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>', '<w:p>', '</w:p>'),
  inBody('hidden-runs', 5000, '<w:r><w:rPr><w:vanish/></w:rPr><w:t>2026-06</w:t></w:r>', '<w:p>', '</w:p>'),
  inBody(
    'old-letters',
    2000,
    '<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>§¶ t¹o ®iÒu kiÖn thuËn lîi</w:t></w:r></w:p>',
  ),
  inBody(
    'alternatives',
    3000,
    '<mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent>',
    '<w:p>',
    '</w:p>',
  ),
  inBody(
    'text-boxes',
    2000,
    `<w:r><w:pict><w:txbxContent>${p('x')}</w:txbxContent></w:pict></w:r>`,
    '<w:p>',
    '</w:p>',
  ),
  inBody('instructions', 50_000, ' DDE', '<w:p><w:r><w:instrText>', '</w:instrText></w:r></w:p>'),
  inBody('attributes', 1000, (i) => ` a${i}="1"`, '<w:a', '/>'),
  inBody(
    'spans',
    2000,
    `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('x')}</w:tc>`,
    '<w:tbl><w:tr>',
    '</w:tr></w:tbl>',
  ),
  inPart(
    'ole-relationships',
    2000,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    (i) => `<Relationship Id="o${i}" Type="a/oleObject" Target="embeddings/o${i}.bin"/>`,
  ),
  inPart(
    'outside-relationships',
    3000,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    (i) => `<Relationship Id="o${i}" Type="a/image" Target="file:///etc/passwd" TargetMode="External"/>`,
  ),
  inPart(
    'headers',
    50,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    (i) => `<Relationship Id="h${i}" Type="a/header" Target="footer1.xml"/>`,
  ),
  inPart(
    'styles',
    2000,
    'word/styles.xml',
    '</w:styles>',
    (i) =>
      `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>`,
  ),
  inPart(
    'properties',
    2000,
    'docProps/custom.xml',
    '</Properties>',
    (i) => `<property name="p${i}"><vt:lpwstr>x</vt:lpwstr></property>`,
  ),
  inPart('property-text', 100_000, 'docProps/custom.xml', '</Properties>', 'x', {
    head: '<property name="p"><vt:lpwstr>',
    tail: '</vt:lpwstr></property>',
  }),
  longText('letters', 'x'),
  longText('blanks', ' '),
  longText('marks', 'a\u0300'),
  letterText('blanks', ' '),
  letterText('letters', 'x'),
  letterText('capitals', 'A '),
  letterText('digits', '1'),
  letterText('dots', '1.'),
  letterText('dates', '1/1/'),
  letterText('brackets', '('),
  letterText('hyphens', '- '),
  letterText('number-marks', 'Số: '),
  letterText('day-words', 'ngày '),
  letterText('lines', `x${next}`, 3000),
  letterText('number-lines', `Số: 15/BC-UBND${next}`, 1000),
  letterText('head-lines', `ỦY BAN NHÂN DÂN${next}`, 1000),
  letterText('section-lines', `I. KẾT QUẢ${next}`, 1000),
  letterText('item-lines', `1. Việc${next}`, 1000),
];
