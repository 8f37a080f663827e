import { deflateSync } from 'node:zlib';
import { rawZip } from '../support/zip.ts';
import type { Bomb } from './bombs-shape.ts';
import { packBomb, type Repeated } from './bombs-zip.ts';

type Unit = Repeated['unit'];

const spaces = ['office', 'table', 'text', 'style', 'fo'].map((n) => `xmlns:${n}="urn:mau:${n}"`).join(' ');
const oldFont =
  '<office:automatic-styles><style:style style:name="c1" style:family="table-cell"><style:text-properties style:font-name=".VnTime" fo:font-family=".VnTime"/></style:style></office:automatic-styles>';

/** An OpenDocument package whose content is one repeated thing. */
function odf(id: string, size: number, unit: Unit, head: string, tail = ''): Bomb {
  const isSheet = id.startsWith('ods');
  const kind = isSheet ? 'spreadsheet' : 'text';
  const make = (times: number): Uint8Array =>
    packBomb({
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      'content.xml': {
        head: `<office:document-content ${spaces}>${oldFont}<office:body><office:${kind}>${head}`,
        unit,
        times,
        tail: `${tail}</office:${kind}></office:body></office:document-content>`,
      },
    });
  return { id, ending: isSheet ? 'ods' : 'odt', size, make };
}

function ods(id: string, size: number, unit: Unit, head = '', tail = ''): Bomb {
  return odf(`ods-${id}`, size, unit, `<table:table table:name="S">${head}`, `${tail}</table:table>`);
}

function odt(id: string, size: number, unit: Unit, head = '', tail = ''): Bomb {
  return odf(`odt-${id}`, size, unit, head, tail);
}

const cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

/** A text of at most 30 MB: what is larger is refused by its size. */
function text(id: string, ending: Bomb['ending'], size: number, unit: Unit, head = '', tail = ''): Bomb {
  const make = (times: number): Uint8Array => {
    const width = typeof unit === 'string' ? unit.length : unit(times).length;
    const count = Math.min(times, Math.ceil(30_000_000 / width));
    const middle =
      typeof unit === 'string'
        ? unit.repeat(count)
        : Array.from({ length: count }, (_, i) => unit(i)).join('');
    return Buffer.from(head + middle + tail, 'latin1');
  };
  return { id, ending, size, make };
}

const mailHead = 'From: mau@example.vn\nSubject: x\nMIME-Version: 1.0\n';
const mixed = `${mailHead}Content-Type: multipart/mixed; boundary="b"\n\n`;
const part = (type: string, encoding: string): string =>
  `--b\nContent-Type: ${type}; name="a.bin"\nContent-Transfer-Encoding: ${encoding}\n\n`;

function mail(id: string, size: number, unit: Unit, head: string, tail = ''): Bomb {
  return text(`eml-${id}`, 'eml', size, unit, head, tail);
}

const edxml = '<edXML:edXML xmlns:edXML="u"><edXML:edXMLEnvelope>';

interface PdfStream {
  readonly dict?: string;
  readonly data: Buffer;
}

/** A PDF of one page, further objects and further streams. */
function pdfOf(page: string, objects: readonly string[], streams: readonly PdfStream[] = []): Uint8Array {
  const plain = [
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    `3 0 obj\n<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 4 0 R>>/XObject<</X 9 0 R>>>>${page}>>\nendobj\n`,
    '4 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Times/Encoding/WinAnsiEncoding>>\nendobj\n',
  ];
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${plain.join('')}${objects.join('')}`, 'latin1'),
    ...streams.flatMap(({ dict = '', data }, i) => [
      Buffer.from(`${9 + i} 0 obj\n<<${dict}/Length ${data.length}>>\nstream\n`, 'latin1'),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
    Buffer.from('trailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ]);
}

function pdf(id: string, size: number, make: Bomb['make']): Bomb {
  return { id: `pdf-${id}`, ending: 'pdf', size, make };
}

const repeated = (unit: string, times: number): Buffer =>
  Buffer.from(unit.repeat(Math.min(times, Math.ceil(200_000_000 / unit.length))), 'latin1');
const flate = (data: Buffer, dict = ''): PdfStream => ({
  dict: `${dict}/Filter/FlateDecode`,
  data: deflateSync(data, { level: 1 }),
});
const shownLine = 'BT /F1 12 Tf 10 10 Td (abc) Tj ET\n';

export const otherBombs: readonly Bomb[] = [
  ods('cells', 5000, cell, '<table:table-row>', '</table:table-row>'),
  ods('rows', 3000, `<table:table-row>${cell}</table:table-row>`),
  ods('rows-repeated', 10, `<table:table-row table:number-rows-repeated="1000">${cell}</table:table-row>`),
  ods(
    'cells-repeated',
    10,
    `<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`,
  ),
  ods(
    'columns',
    3000,
    '<table:table-column table:default-cell-style-name="c2"/>',
    '',
    `<table:table-row>${cell.repeat(3000)}</table:table-row>`,
  ),
  ods(
    'columns-and-cells',
    1000,
    (i) => `<table:table-column table:default-cell-style-name="c${i}"/>`,
    '',
    `<table:table-row>${cell.repeat(16_000)}</table:table-row>`.repeat(5),
  ),
  ods(
    'hidden-rows',
    3000,
    '<table:table-row table:visibility="collapse" table:number-rows-repeated="1000000"/>',
  ),
  ods(
    'merges',
    3000,
    '<table:table-row><table:table-cell table:number-columns-spanned="16384" table:number-rows-spanned="1048576"/></table:table-row>',
  ),
  ods(
    'spaces',
    1000,
    '<text:s text:c="1000"/>',
    '<table:table-row><table:table-cell office:value-type="string"><text:p>',
    '</text:p></table:table-cell></table:table-row>',
  ),
  ods('tables', 30, '</table:table><table:table table:name="T">'),
  odt('spaces', 3000, '<text:s text:c="1000"/>', '<text:p>x', '</text:p>'),
  odt('spaces-in-lines', 3000, '<text:p>x<text:s text:c="1000"/></text:p>'),
  odt('paragraphs', 5000, '<text:p>x</text:p>'),
  odt('breaks', 20_000, '<text:line-break/>', '<text:p>x', '</text:p>'),
  odt('paragraphs-nested', 50, '<text:p>'),
  mail('headers', 500, (i) => `X-${i}: a\n`, mailHead),
  mail('header-lines', 20_000, ' a\n', `${mailHead}X: a\n`),
  mail('header-words', 5000, '=?utf-8?q?a?= ', `${mailHead}X: `, '\n\nx'),
  mail('subject-blanks', 20_000, ' ', 'From: a\nSubject: x', 'y\n\nx'),
  mail('parameters', 2000, (i) => `; a*${i}=b`, `${mailHead}Content-Type: text/plain`, '\n\nx'),
  mail('parameter-quotes', 5000, '\\"', `${mailHead}Content-Type: text/plain; name="`, '\n\nx'),
  mail('parts', 30, `${part('application/x', '7bit')}x\n`, mixed, '--b--\n'),
  mail('boundaries', 20_000, '--b', mixed),
  mail('boundary-lines', 20_000, '\n--bx', mixed),
  mail(
    'parts-nested',
    10,
    (i) => `--b${i}\nContent-Type: multipart/mixed; boundary="b${i + 1}"\n\n`,
    `${mailHead}Content-Type: multipart/mixed; boundary="b0"\n\n`,
  ),
  mail('base64', 50_000, 'AAAA\n', mixed + part('application/x', 'base64')),
  mail('base64-blanks', 200_000, ' ', mixed + part('application/x', 'base64')),
  mail('quoted', 50_000, '=41', mixed + part('application/x', 'quoted-printable')),
  mail('quoted-blanks', 20_000, ' ', mixed + part('application/x', 'quoted-printable'), 'x'),
  mail('line-ends', 200_000, '\n', mixed + part('application/x', '7bit')),
  text('edxml-leaves', 'xml', 500, (i) => `<a${i}>x</a${i}>`, edxml),
  text('edxml-depth', 'xml', 500, '<a>', edxml),
  text('edxml-text', 'xml', 200_000, 'x', `${edxml}<a>`, '</a></edXML:edXMLEnvelope></edXML:edXML>'),
  text(
    'edxml-attachments',
    'xml',
    50,
    '<AttachmentEncoded><Attachment><ContentTransferEncoded>AAAA</ContentTransferEncoded></Attachment></AttachmentEncoded>',
    edxml,
    '</edXML:edXMLEnvelope></edXML:edXML>',
  ),
  {
    id: 'zip-parts',
    ending: 'zip',
    size: 20,
    make: (n) => rawZip(Array.from({ length: n }, (_, i) => ({ name: `a${i}.txt`, content: 'x' }))),
  },
  {
    id: 'zip-zeros',
    ending: 'zip',
    size: 5,
    make: (n) => packBomb({ 'a.xlsx': { unit: '\0'.repeat(4096), times: n * 256 } }),
  },
  {
    id: 'zip-many-zeros',
    ending: 'zip',
    size: 2,
    make: (n) =>
      packBomb(
        Object.fromEntries(
          Array.from({ length: Math.min(n * 5, 150) }, (_, i) => [
            `a${i}.bin`,
            { unit: '\0'.repeat(4096), times: 2560 },
          ]),
        ),
      ),
  },
  pdf('objects', 3000, (n) =>
    pdfOf(
      '',
      Array.from({ length: Math.min(n, 400_000) }, (_, i) => `${100 + i} 0 obj\n<<>>\nendobj\n`),
    ),
  ),
  pdf('arrays-open', 500, (n) =>
    pdfOf(
      '',
      Array.from({ length: n }, (_, i) => `${100 + i} 0 obj\n[\n`),
    ),
  ),
  pdf('strings-open', 500, (n) =>
    pdfOf(
      '',
      Array.from({ length: n }, (_, i) => `${100 + i} 0 obj\n(\n`),
    ),
  ),
  pdf('hex-open', 500, (n) =>
    pdfOf(
      '',
      Array.from({ length: n }, (_, i) => `${100 + i} 0 obj\n<\n`),
    ),
  ),
  pdf('brackets-closing', 500, (n) =>
    pdfOf(
      '',
      Array.from({ length: n }, (_, i) => `${100 + i} 0 obj\n]\n`),
    ),
  ),
  pdf('remarks', 500, (n) =>
    pdfOf('', [`%\n`.repeat(n), ...Array.from({ length: n }, (_, i) => `${100 + i} 0 obj %`)]),
  ),
  pdf('array-depth', 2000, (n) => pdfOf('', [`100 0 obj\n${'['.repeat(Math.min(n, 20_000_000))}\nendobj\n`])),
  pdf('streams-open', 500, (n) =>
    pdfOf(
      '',
      Array.from({ length: n }, (_, i) => `${100 + i} 0 obj\n<<>>\nstream\n`),
    ),
  ),
  pdf('kids-shared', 300, (n) => {
    const kids = `10 0 obj\n[${'4 0 R '.repeat(n)}]\nendobj\n`;
    const nodes = Array.from(
      { length: n },
      (_, i) => `${100 + i} 0 obj\n<</Type/Pages/Kids 10 0 R>>\nendobj\n`,
    );
    const top = `2 0 obj\n<</Type/Pages/Kids[${nodes.map((_, i) => `${100 + i} 0 R`).join(' ')}]>>\nendobj\n`;
    return pdfOf('', [kids, ...nodes, top]);
  }),
  pdf('operators', 10_000, (n) => pdfOf('/Contents 9 0 R', [], [flate(repeated(shownLine, n))])),
  pdf('content-text', 50_000, (n) =>
    pdfOf(
      '/Contents 9 0 R',
      [],
      [
        flate(
          Buffer.concat([Buffer.from('BT /F1 12 Tf 10 10 Td ('), repeated('a', n), Buffer.from(') Tj ET')]),
        ),
      ],
    ),
  ),
  pdf('content-blanks', 200_000, (n) => pdfOf('/Contents 9 0 R', [], [flate(repeated(' ', n))])),
  pdf('contents-again', 500, (n) =>
    pdfOf(`/Contents[${'9 0 R '.repeat(n)}]`, [], [{ data: repeated(' ', 100_000) }]),
  ),
  pdf('forms-again', 500, (n) =>
    pdfOf(
      '/Contents 10 0 R',
      [],
      [{ dict: '/Subtype/Form', data: repeated(' ', 100_000) }, { data: repeated('/X Do\n', n) }],
    ),
  ),
  pdf('widths-shared', 300, (n) =>
    pdfOf(
      '/Contents 9 0 R',
      [
        `4 0 obj\n<</Type/Font/Subtype/Type0/BaseFont/A/DescendantFonts[5 0 R]>>\nendobj\n`,
        `5 0 obj\n<</Type/Font/W[${'0 6 0 R '.repeat(n)}]>>\nendobj\n6 0 obj\n[${'500 '.repeat(n)}]\nendobj\n`,
      ],
      [flate(repeated(shownLine, 10))],
    ),
  ),
  pdf('inflated', 5, (n) =>
    pdfOf('/Contents 9 0 R', [], [flate(Buffer.alloc(Math.min(n, 200) * 1024 * 1024, 32))]),
  ),
  pdf('objects-packed', 500, (n) => {
    const head = `${Array.from({ length: n }, (_, i) => `${100 + i} 0`).join(' ')} `;
    const data = Buffer.from(`${head}[${'0 '.repeat(Math.min(n * 20, 5_000_000))}]`);
    return pdfOf('', [], [flate(data, `/Type/ObjStm/N ${n}/First ${head.length}`)]);
  }),
  pdf('ascii85', 50_000, (n) =>
    pdfOf(
      '/Contents 9 0 R',
      [],
      [{ dict: '/Filter/ASCII85Decode', data: repeated('zzzz!', Math.min(n, 4_900_000)) }],
    ),
  ),
  pdf('ascii-hex', 50_000, (n) =>
    pdfOf(
      '/Contents 9 0 R',
      [],
      [{ dict: '/Filter/ASCIIHexDecode', data: repeated('20 20 ', Math.min(n, 4_000_000)) }],
    ),
  ),
  pdf('predictor', 100, (n) =>
    pdfOf(
      '/Contents 9 0 R',
      [],
      [flate(repeated('\x02aaaa', n * 1000), '/DecodeParms<</Predictor 15/Columns 4>>')],
    ),
  ),
  text('plain-lines', 'xml', 20_000, 'a,b,c\n'),
];
