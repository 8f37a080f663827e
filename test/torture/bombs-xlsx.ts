import { rawZip, type SampleEntry } from '../support/zip.ts';
import type { Bomb, BombBases } from './bombs-shape.ts';
import { type Content, packBomb, type Repeated, repeatedEntry, textOf, withRepeated } from './bombs-zip.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const sheet4 = 'xl/worksheets/sheet4.xml';
const strings = 'xl/sharedStrings.xml';
const book = 'xl/workbook.xml';
const styles = 'xl/styles.xml';
const megabyte = 1024 * 1024;

type Unit = Repeated['unit'];
type More = Pick<Repeated, 'head' | 'tail'>;

const answers = true;
const ending = 'xlsx';

/** The filled form with something repeated before the first `mark` of one part. */
function inPart(id: string, size: number, part: string, mark: string, unit: Unit, more: More = {}): Bomb {
  const make = (times: number, { xlsx }: BombBases): Uint8Array =>
    packBomb(withRepeated(xlsx, part, mark, { unit, times, ...more }));
  return { id: `xlsx-${id}`, ending, size, answers, make };
}

const row = (unit: Unit): { unit: Unit } & More => ({ head: '<row r="600000">', unit, tail: '</row>' });
const rowsOf =
  (unit: string): ((i: number) => string) =>
  (i) =>
    (i % 1000 === 0 ? `${i === 0 ? '' : '</row>'}<row>` : '') + unit;
const cellIn = (content: string, type = 'inlineStr'): string => `<c t="${type}">${content}</c>`;

function cells(id: string, size: number, unit: string): Bomb {
  return inPart(id, size, sheet, '</sheetData>', rowsOf(unit), { tail: '</row>' });
}

/** Inside one cell far down. */
function inCell(id: string, size: number, unit: string, before = '<is><t>', after = '</t></is>'): Bomb {
  const { head = '', tail = '' } = row('');
  const more = { head: `${head}<c t="inlineStr">${before}`, tail: `${after}</c>${tail}` };
  return inPart(id, size, sheet, '</sheetData>', unit, more);
}

function other(id: string, size: number, make: Bomb['make'], read = true): Bomb {
  return { id: `xlsx-${id}`, ending, size, make, ...(read && { answers }) };
}

const declared = (bases: BombBases, entry: (e: SampleEntry) => SampleEntry, part: Content): Uint8Array =>
  rawZip([
    ...Object.entries(bases.xlsx).map(([name, content]) => ({ name, content })),
    entry(repeatedEntry('xl/media/image1.png', part as Repeated)),
  ]);
const zeros = (megabytes: number): Repeated => ({ unit: '\0'.repeat(4096), times: megabytes * 256 });

function overlapping(count: number, { xlsx }: BombBases): Uint8Array {
  const big = repeatedEntry('a0', zeros(1));
  return rawZip([
    big,
    ...Array.from({ length: count }, (_, i) => ({ ...big, name: `a${i + 1}`, sameAs: 0 })),
    ...Object.entries(xlsx).map(([name, content]) => ({ name, content })),
  ]);
}

const doctype = (entities: string): More => ({
  head: `<!DOCTYPE x [<!ENTITY a "ha">${entities}]>`,
});

export const xlsxBombs: readonly Bomb[] = [
  inPart('merges', 2000, sheet, '<dataValidations', (i) => `<mergeCell ref="A${i + 9000}:XFD${i + 9000}"/>`, {
    head: '<mergeCells>',
    tail: '</mergeCells>',
  }),
  inPart('merges-whole-sheet', 2000, sheet4, '</worksheet>', '<mergeCell ref="A1:XFD1048576"/>', {
    head: '<mergeCells>',
    tail: '</mergeCells>',
  }),
  inPart(
    'validations',
    1000,
    sheet,
    '</dataValidations>',
    '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A$1:$A$9</formula1></dataValidation>',
  ),
  inPart('columns', 2000, sheet, '</cols>', '<col min="5" max="999999999" hidden="1" width="2"/>'),
  inPart('hidden-rows', 2000, sheet, '</sheetData>', (i) => `<row r="${i + 9000}" hidden="1"/>`),
  inPart(
    'rows-far-apart',
    100,
    sheet,
    '</sheetData>',
    (i) => `<row r="${100_000 + i * 90}"><c><v>1</v></c></row>`,
  ),
  inPart('rows-empty', 20_000, sheet, '</sheetData>', '<row/>'),
  inPart('row-number', 1, sheet, '</sheetData>', '<row r="1000000000"/>'),
  inPart(
    'conditional',
    1000,
    sheet,
    '<dataValidations',
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule/></conditionalFormatting>',
  ),
  inPart('unknown-elements', 50_000, sheet, '<dataValidations', '<a/>', {
    head: '<extLst>',
    tail: '</extLst>',
  }),
  cells('cells-empty', 20_000, '<c/>'),
  cells('cells-styled', 20_000, '<c s="3"/>'),
  cells('cells-numbers', 10_000, '<c><v>1</v></c>'),
  cells('cells-inline', 10_000, cellIn('<is><t>abc</t></is>')),
  cells('cells-old-letters', 3000, cellIn('<is><t>§¶ t¹o ®iÒu kiÖn thuËn lîi</t></is>')),
  cells('cells-vni-letters', 3000, cellIn('<is><t>Baùo caùo tình hình thöïc hieän</t></is>')),
  cells('cells-of-ids', 300, cellIn('<is><t>unit/summary</t></is>')),
  cells('cells-of-codes', 300, cellIn('<is><t>task/1.1/status</t></is>')),
  cells('cells-long-blanks', 3, cellIn(`<is><t xml:space="preserve">${' '.repeat(200_000)}</t></is>`)),
  cells('cells-long-digits', 3, cellIn(`<is><t>${'1'.repeat(200_000)}</t></is>`)),
  cells('cells-long-dots', 3, cellIn(`<is><t>${'1.'.repeat(100_000)}</t></is>`)),
  cells('formulas', 5000, '<c><f>SUM(A1:XFD1048576)</f><v>1</v></c>'),
  inCell('cell-text', 20_000, 'x'),
  inCell('cell-escapes', 5000, '_x0041_'),
  inCell('cell-entities', 20_000, '&amp;'),
  inCell('cell-references', 5000, '&#x1EA1;'),
  inCell('cell-cdata', 2000, '<![CDATA[x]]>'),
  inCell('cell-runs', 5000, '<r><t>x</t></r>', '<is>', '</is>'),
  inCell('cell-phonetic', 5000, '<rPh sb="0" eb="1"><t>x</t></rPh>', '<is><t>a</t>', '</is>'),
  inCell('formula-text', 50_000, 'A1+', '<f>', '1</f>'),
  inPart('shared-strings', 20_000, strings, '</sst>', '<si><t>x</t></si>'),
  inPart('shared-text', 100_000, strings, '</sst>', 'x', { head: '<si><t>', tail: '</t></si>' }),
  other('shared-amplified', 20, (n, { xlsx }) => {
    const long = withRepeated(xlsx, strings, '</sst>', {
      head: '<si><t>',
      unit: 'x',
      times: 200_000,
      tail: '</t></si>',
    });
    const index = (textOf(xlsx, strings).match(/<si>/g) ?? []).length;
    const used = withRepeated(
      xlsx,
      sheet,
      '</sheetData>',
      row(cellIn(`<v>${index}</v>`, 's')) && {
        ...row(cellIn(`<v>${index}</v>`, 's')),
        times: n,
      },
    );
    return packBomb({ ...used, [strings]: long[strings] ?? '' });
  }),
  inPart('depth', 500, sheet, '<dataValidations', '<a>'),
  inPart('attributes', 1000, sheet, '<dataValidations', (i) => ` a${i}="1"`, { head: '<a', tail: '/>' }),
  inPart('namespaces', 1000, sheet, '<dataValidations', (i) => ` xmlns:n${i}="u"`, {
    head: '<a',
    tail: '/>',
  }),
  inPart('attribute-text', 200_000, sheet, '<dataValidations', 'x', { head: '<a b="', tail: '"/>' }),
  inPart('comments', 20_000, sheet, '<dataValidations', '<!-- x -->'),
  inPart('instructions', 20_000, sheet, '<dataValidations', '<?a b?>'),
  inPart('billion-laughs', 10, sheet, '<worksheet', (i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`, {
    head: '<!DOCTYPE x [<!ENTITY a0 "ha">',
    tail: ']>',
  }),
  inPart('quadratic-entity', 10_000, sheet, '</sheetData>', '&a;', {
    head: '<row><c t="str"><v>',
    tail: '</v></c></row>',
  }),
  inPart('external-entity', 1, sheet, '<worksheet', '<!ENTITY b SYSTEM "file:///etc/passwd">', {
    ...doctype(''),
    head: '<!DOCTYPE x [',
    tail: ']>',
  }),
  inPart('sheets', 25, book, '</sheets>', (i) => `<sheet name="S${i}" sheetId="${i + 9}" r:id="rId4"/>`),
  inPart('names', 2000, book, '</definedNames>', (i) => `<definedName name="n${i}">A1</definedName>`),
  inPart('name-text', 100_000, book, '</definedNames>', 'A1+', {
    head: '<definedName name="n">',
    tail: '1</definedName>',
  }),
  inPart(
    'relationships',
    3000,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    (i) => `<Relationship Id="x${i}" Type="a/b" Target="c${i}.xml"/>`,
  ),
  inPart(
    'content-types',
    3000,
    '[Content_Types].xml',
    '</Types>',
    (i) => `<Override PartName="/x${i}" ContentType="a"/>`,
  ),
  inPart('cell-styles', 5000, styles, '</cellXfs>', '<xf numFmtId="0"/>'),
  inPart('format-code', 20_000, styles, '</numFmts>', '[', {
    head: '<numFmt numFmtId="900" formatCode="',
    tail: '"/>',
  }),
  inPart('format-quotes', 20_000, styles, '</numFmts>', '&quot;', {
    head: '<numFmt numFmtId="900" formatCode="',
    tail: '"/>',
  }),
  inPart('fonts', 3000, styles, '</fonts>', '<font><name val=".VnTime"/></font>'),
  inPart('footer', 20_000, sheet, '</oddFooter>', 'x'),
  other('entries', 100, (n, { xlsx }) =>
    rawZip([
      ...Object.entries(xlsx).map(([name, content]) => ({ name, content })),
      ...Array.from({ length: n }, (_, i) => ({ name: `m/${i}`, content: 'x', stored: true })),
    ]),
  ),
  other('unused-zeros', 10, (n, bases) => declared(bases, (e) => e, zeros(n))),
  other('string-zeros', 5, (n, { xlsx }) => packBomb({ ...xlsx, [strings]: zeros(n) })),
  other('size-lies', 5, (n, { xlsx }) => {
    const { data, crc } = repeatedEntry(sheet, { unit: ' ', times: n * megabyte });
    const { [sheet]: _gone, ...rest } = xlsx;
    return rawZip([
      ...Object.entries(rest).map(([name, content]) => ({ name, content })),
      { name: sheet, content: '', size: 100, ...(data && { data }), ...(crc !== undefined && { crc }) },
    ]);
  }),
  other('size-boasts', 40, (n, { xlsx }) =>
    rawZip(
      Object.entries(xlsx).map(([name, content]) => ({
        name,
        content,
        ...(name === sheet && { size: n * megabyte }),
      })),
    ),
  ),
  other('overlapping', 5, overlapping),
  other('junk-before', 1, (n, { xlsx }) =>
    rawZip(
      Object.entries(xlsx).map(([name, content]) => ({ name, content })),
      {
        before: Buffer.alloc(Math.min(n, 30) * megabyte, 'PK\x05\x06'),
      },
    ),
  ),
  other('incompressible', 1, (n, { xlsx }) => {
    const noise = Buffer.alloc(Math.min(n, 40) * megabyte);
    for (let i = 0; i + 4 <= noise.length; i += 16) noise.writeUInt32LE((i * 2654435761) >>> 0, i);
    return packBomb({ ...xlsx, 'xl/media/image1.png': noise });
  }),
];
