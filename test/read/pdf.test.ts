import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { limits } from '../../src/read/limits.ts';
import { readPdf } from '../../src/read/pdf.ts';
import { lzwPacked } from '../support/lzw.ts';
import { letterLines, type SamplePdf, samplePdf } from '../support/pdf.ts';

const letter = letterLines({
  agency: 'SỞ VÍ DỤ',
  number: '45/BC-SVD',
  day: 'Thanh Hóa, ngày 15 tháng 6 năm 2026',
  subject: 'Kết quả 6 tháng đầu năm 2026',
});
const lines = [
  'UBND TỈNH THANH HÓA',
  'SỞ VÍ DỤ',
  'Số: 45/BC-SVD',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Thanh Hóa, ngày 15 tháng 6 năm 2026',
  'BÁO CÁO',
  'Kết quả 6 tháng đầu năm 2026',
  'Dữ liệu mẫu, hư cấu, chỉ để kiểm thử.',
];
const read = (bytes: Uint8Array) => readPdf(bytes, 'bc.pdf');
const textOf = (bytes: Uint8Array) => read(bytes).value?.lines;
const codesOf = (bytes: Uint8Array) => read(bytes).findings.map((f) => f.code);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const pageWith = (content: string, more: Partial<SamplePdf> = {}): Uint8Array =>
  samplePdf({ pages: [letter], content, ...more });

describe('the text layer', () => {
  test.each<[string, Partial<SamplePdf>]>([
    ['two-byte codes with a map', {}],
    ['one-byte codes with named letters', { font: 'simple' }],
    ['objects packed in a stream', { packed: true }],
  ])('%s', (_name, more) => {
    expect(textOf(samplePdf({ pages: [letter], ...more }))).toEqual(lines);
  });

  test('a national title and a day broken over two lines in a narrow column', () => {
    const right = [
      'CỘNG HÒA XÃ HỘI CHỦ',
      'NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Thanh Hóa, ngày 15 tháng 6',
      'năm 2026',
    ];
    const left = ['UBND TỈNH THANH HÓA', 'SỞ VÍ DỤ', 'Số: 45/BC-SVD'];
    const page = [
      ...left.map((text, i) => ({ x: 85, y: 780 - 16 * i, text })),
      ...right.map((text, i) => ({ x: 330, y: 780 - 16 * i, text })),
      { x: 120, y: 650, text: 'BÁO CÁO kết quả thực hiện kế hoạch trong 6 tháng đầu năm' },
      { x: 85, y: 630, text: 'Cột một' },
      { x: 330, y: 630, text: 'Cột hai' },
    ];
    expect(textOf(samplePdf({ pages: [page] }))).toEqual([
      ...left,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Thanh Hóa, ngày 15 tháng 6 năm 2026',
      'BÁO CÁO kết quả thực hiện kế hoạch trong 6 tháng đầu năm',
      'Cột một\tCột hai',
    ]);
  });

  test('pages in their order', () => {
    const page = (text: string) => [{ x: 80, y: 700, text }];
    const { value } = read(samplePdf({ pages: [page('Trang thứ nhất của văn bản'), page('Trang thứ hai')] }));
    expect(value).toMatchObject({ pages: 2, lines: ['Trang thứ nhất của văn bản', 'Trang thứ hai'] });
  });

  test('letters set one by one and words set apart make one line', () => {
    const pieces = [...'Kiểm thử việc ghép từng chữ'].map((text, i) => ({ x: 80 + i * 6.5, y: 700, text }));
    expect(textOf(samplePdf({ pages: [pieces] }))).toEqual(['Kiểm thử việc ghép từng chữ']);
    const words = 'Kiểm thử khoảng cách giữa các từ'.split(' ');
    const apart = words.map((text, i) => ({ x: 80 + i * 45, y: 700, text }));
    expect(textOf(samplePdf({ pages: [apart] }))).toEqual([words.join(' ')]);
  });

  test('an earlier version of an object is left behind by a later one', () => {
    const first = samplePdf({ pages: [[{ x: 80, y: 700, text: 'Bản cũ đã bị thay thế hoàn toàn' }]] });
    const later = Buffer.from(samplePdf({ pages: [letter] })).subarray(9);
    expect(textOf(Buffer.concat([first, later]))).toEqual(lines);
  });
});

/** A page of lines in one font of single bytes, as printed from Word; letters above ASCII in octal. */
function printed(font: string, texts: readonly string[], stream = ''): Uint8Array {
  const octal = (text: string): string =>
    text.replace(/[^ -~]/g, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`);
  const shown = texts.map((t, i) => `BT /F1 13 Tf 80 ${760 - 20 * i} Td (${octal(t)}) Tj ET`).join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 4 0 R>>>>>>',
    '<</Type/Page/Parent 2 0 R/Contents 5 0 R>>',
    `<</Type/Font/Subtype/TrueType/BaseFont/${font}/Encoding/WinAnsiEncoding>>`,
    `<<${stream}/Length ${shown.length}>>\nstream\n${shown}\nendstream`,
  ];
  const body = objects.map((o, i) => `${i + 1} 0 obj\n${o}\nendobj\n`).join('');
  return latin(`%PDF-1.4\n${body}trailer\n<</Root 1 0 R>>\n%%EOF`);
}

describe('fonts of old Vietnamese encodings', () => {
  const tcvn3 = ['X· ®· tæ chøc 5 héi nghÞ, ®¨ng 12 tin bµi', 'vÒ chuyÓn ®æi sè. D÷ liÖu mÉu, h­ cÊu.'];
  const meant = ['Xã đã tổ chức 5 hội nghị, đăng 12 tin bài', 'về chuyển đổi số. Dữ liệu mẫu, hư cấu.'];

  test.each(['.VnTime', 'ABCDEF+.VnTime,Bold', '#2EVnArial', 'VnTime'])(
    'text in %s is converted, with a note',
    (font) => {
      const { value, findings } = read(printed(font, tcvn3));
      expect(value?.lines).toEqual(meant);
      expect(findings).toMatchObject([
        {
          code: 'text-legacy-converted',
          severity: 'note',
          values: { encoding: 'TCVN3 (ABC)', count: 2, value: expect.stringContaining('Xã đã tổ chức') },
        },
      ]);
    },
  );

  test('a font of capitals', () => {
    expect(textOf(printed('XYZABC+.VnTimeH', tcvn3))).toEqual(meant.map((m) => m.toUpperCase()));
  });

  test('letters set one by one', () => {
    const apart = Buffer.from(printed('.VnTime', tcvn3)).toString('latin1');
    const kerned = apart.replace(/\((X\\267) (.*?)\) Tj/, '[($1) -250 ($2)] TJ');
    expect(kerned).not.toBe(apart);
    expect(textOf(latin(kerned))).toEqual(meant);
  });

  test('Unicode in a font of that name is left as it is', () => {
    const pieces = [{ x: 80, y: 700, text: 'Xã Ví Dụ đã tổ chức hội nghị, dữ liệu mẫu' }];
    const named = Buffer.from(samplePdf({ pages: [pieces] }))
      .toString('latin1')
      .replace('/Subtype/Type0', '/Subtype/Type0/BaseFont/.VnTime');
    const { value, findings } = read(latin(named));
    expect([value?.lines, findings]).toEqual([[pieces[0]?.text], []]);
  });

  test('what fits no encoding for certain is not text: a scan', () => {
    const odd = ['ÿþ÷ öõô óòñ ðïî íìë êéè çæå äãâ', 'ÿþ÷ öõô óòñ ðïî íìë êéè çæå äãâ áàß'];
    expect(read(printed('.VnTime', odd)).value).toMatchObject({ scanned: true, lines: [] });
  });
});

test('a page packed by LZW', () => {
  const text = Buffer.from(
    printed('Helvetica', ['Plain text of a page, sample data', 'second line']),
  ).toString('latin1');
  const [head = '', rest = ''] = text.split('stream\n', 2);
  const [content = '', tail = ''] = [rest.split('\nendstream')[0], text.split('\nendstream')[1]];
  for (const [early, parms] of [
    [true, ''],
    [false, '/DecodeParms<</EarlyChange 0>>'],
  ] as const) {
    const packed = Buffer.from(lzwPacked(latin(content), early)).toString('latin1');
    const dict = head.replace(/\/Length \d+/, `/Filter/LZWDecode${parms}/Length ${packed.length}`);
    expect(textOf(latin(`${dict}stream\n${packed}\nendstream${tail}`))).toEqual([
      'Plain text of a page, sample data',
      'second line',
    ]);
  }
});

describe('no text layer', () => {
  test.each<[string, Uint8Array]>([
    ['an image on the page', pageWith('q 595 0 0 842 0 0 cm /Im1 Do Q')],
    ['nothing but a page number', pageWith('BT /F1 9 Tf 300 20 Td <0003> Tj ET')],
    [
      'codes without a map',
      Buffer.from(
        Buffer.from(samplePdf({ pages: [letter] }))
          .toString('latin1')
          .replace('/ToUnicode', '/ToUnicodf'),
        'latin1',
      ),
    ],
  ])('%s is a scan', (_name, bytes) => {
    expect(read(bytes).value).toMatchObject({ scanned: true, lines: [] });
  });
});

describe('what is refused or noted', () => {
  test('encrypted', () => {
    for (const packed of [false, true])
      expect(
        codesOf(
          samplePdf({
            pages: [letter],
            packed,
            trailer: '/Encrypt 100 0 R',
            objects: ['<</Filter/Standard>>'],
          }),
        ),
      ).toEqual(['file-encrypted']);
  });

  test('scripts, programs and files inside are noted, and the text is read', () => {
    const bytes = samplePdf({
      pages: [letter],
      objects: [
        '<</S/JavaScript/JS(app.alert)>>',
        '<</OpenAction<</S/Launch/F(calc.exe)>>>>',
        '<</Type/Filespec/EF<</F 5 0 R>>>>',
      ],
    });
    expect(read(bytes).findings).toMatchObject([
      { code: 'file-active-content', severity: 'note', values: { what: 'embedded,launch,script' } },
    ]);
    expect(textOf(bytes)).toEqual(lines);
  });

  test('cut off before its catalogue', () => {
    expect(codesOf(latin('%PDF-1.4\n5 0 obj\n<</Length 10'))).toEqual(['file-damaged']);
  });
});

describe('hostile shapes end, with a reading or a refusal', () => {
  const huge = (megabytes: number): Uint8Array =>
    deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 });
  const withStream = (data: Uint8Array, dict = ''): Uint8Array =>
    Buffer.concat([
      Buffer.from(samplePdf({ pages: [letter] })),
      latin(`\n11 0 obj\n<<${dict}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`),
      data,
      latin('\nendstream\nendobj\n'),
    ]);

  test('a stream of more than any page holds', () => {
    expect(codesOf(withStream(huge(40)))).toEqual(['file-too-large']);
  });

  test('a length that lies, in either direction', () => {
    const text = Buffer.from(samplePdf({ pages: [letter] })).toString('latin1');
    for (const length of ['9999999', '0', '-5', '7 0 R', '1 0 R']) {
      const lying = text.replaceAll(/\/Length \d+/g, `/Length ${length}`);
      expect(textOf(latin(lying))).toEqual(lines);
    }
  });

  test('references and pages that go round in circles', () => {
    const circle = samplePdf({ pages: [letter], objects: ['100 0 R'] });
    const text = Buffer.from(circle).toString('latin1');
    expect(textOf(latin(text.replace('/Kids[10 0 R]', '/Kids[10 0 R 2 0 R 100 0 R]')))).toEqual(lines);
  });

  test('a form that draws itself', () => {
    const form =
      '<</Type/XObject/Subtype/Form/Resources<</XObject<</X 100 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream';
    const page = '<</Type/Page/Parent 2 0 R/Contents 11 0 R/Resources<</XObject<</X 100 0 R>>>>>>';
    const text = Buffer.from(pageWith('/X Do', { objects: [form] })).toString('latin1');
    expect(read(latin(text.replace(/10 0 obj\n.*/, `10 0 obj\n${page}`))).value?.scanned).toBe(true);
  });

  test('brackets without end, strings without end, names of nonsense', () => {
    for (const content of [
      '['.repeat(100_000),
      '<<'.repeat(50_000),
      '('.repeat(100_000),
      '/'.repeat(100_000),
      ')]>'.repeat(30_000),
    ])
      expect(read(pageWith(content)).value?.scanned).toBe(true);
  });

  test.each([false, true])('objects up to the limit and one more (packed in streams: %s)', (packed) => {
    const numbers = (count: number): readonly string[] => Array.from({ length: count }, () => '1');
    const own = packed ? 12 : 8;
    const withObjects = (count: number): Uint8Array =>
      samplePdf({ pages: [letter], packed, objects: numbers(count - own) });
    expect(textOf(withObjects(limits.pdfObjects))).toEqual(lines);
    const { findings } = read(withObjects(limits.pdfObjects + 20));
    expect(findings).toMatchObject([
      { code: 'file-too-large', values: { limit: 'pdfObjects', allowed: limits.pdfObjects } },
    ]);
    const said = findingText('vi', 'file-too-large');
    const [first] = findings;
    expect(said.found(first?.values ?? {})).toContain('số phần của tệp PDF');
    expect(said.remedy(first?.values ?? {})).toContain('--document');
  });

  test('more operators than any document has', () => {
    expect(codesOf(pageWith('q Q '.repeat(1_100_000)))).toEqual(['file-too-large']);
  });

  test('a map that claims every code', () => {
    const map = `begincmap\n${'1 beginbfrange\n<0000> <ffffffff> <0041>\nendbfrange\n'.repeat(200)}endcmap`;
    const data = deflateSync(Buffer.from(map));
    const bytes = Buffer.concat([
      Buffer.from(samplePdf({ pages: [letter] })),
      latin(`\n5 0 obj\n<</Filter/FlateDecode/Length ${data.length}>>\nstream\n`),
      data,
      latin('\nendstream\nendobj\n'),
    ]);
    expect(codesOf(bytes)).toEqual(['file-too-large']);
  });

  test('property: damage anywhere gives a reading or one finding, never a failure', () => {
    const bases = [{}, { packed: true }, { font: 'simple' as const }].map((m) =>
      samplePdf({ pages: [letter], ...m }),
    );
    const change = fc.record({ base: fc.nat(2), at: fc.nat(), length: fc.nat(40), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = Buffer.from(bases[changes[0]?.base ?? 0] ?? []);
        for (const { at, length, byte } of changes) {
          const from = at % bytes.length;
          bytes.fill(byte, from, Math.min(bytes.length, from + length));
        }
        const { value, findings } = read(bytes);
        expect(value === undefined ? findings.length : 1).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
