import { deflateSync } from 'node:zlib';

/** A line of a page: where it stands in points from the lower left corner, and what it says. */
export interface SampleLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface SamplePdf {
  readonly pages: readonly (readonly SampleLine[])[];
  /** `composite`: two-byte codes with a ToUnicode map, as office programs write; `simple`: one byte, named letters. */
  readonly font?: 'composite' | 'simple';
  /** Content in place of the lines of the first page, for what lines cannot say. */
  readonly content?: string;
  /** Objects in an object stream with a cross-reference stream, as PDF 1.5 allows. */
  readonly packed?: boolean;
  /** Further objects from number 100 on, and further keys of the trailer. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

const hex4 = (n: number): string => n.toString(16).padStart(4, '0');

function stream(dict: string, data: string | Uint8Array): Buffer {
  const packed = deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data);
  return Buffer.concat([
    Buffer.from(`<<${dict}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** Codes by letter: numbers that mean nothing without the map. */
function codesOf(lines: readonly SampleLine[]): ReadonlyMap<string, number> {
  const letters = [...new Set(lines.flatMap((l) => [...l.text]))].toSorted();
  return new Map(letters.map((c, i) => [c, i + 3]));
}

function unicodeMap(codes: ReadonlyMap<string, number>): string {
  const pairs = [...codes].map(
    ([c, code]) => `<${hex4(code)}> <${Buffer.from(c, 'utf16le').swap16().toString('hex')}>`,
  );
  const blocks = [];
  for (let i = 0; i < pairs.length; i += 100) {
    const own = pairs.slice(i, i + 100);
    blocks.push(`${own.length} beginbfchar\n${own.join('\n')}\nendbfchar`);
  }
  return `begincmap\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap`;
}

function glyphName(letter: string): string {
  return letter === ' ' ? 'space' : `uni${hex4(letter.codePointAt(0) ?? 0).toUpperCase()}`;
}

function lineContent(codes: ReadonlyMap<string, number>, simple: boolean) {
  return ({ x, y, text, size = 13 }: SampleLine): string => {
    const own = [...text].map((c) => codes.get(c) ?? 0);
    const shown = simple ? own.map((n) => n.toString(16).padStart(2, '0')).join('') : own.map(hex4).join('');
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${shown}> Tj ET`;
  };
}

/** A PDF written by hand: nothing of it comes from the reader. */
export function samplePdf({
  pages,
  font = 'composite',
  content,
  packed = false,
  objects = [],
  trailer = '',
}: SamplePdf): Uint8Array {
  const simple = font === 'simple';
  const codes = codesOf(pages.flat());
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  const widths = [...codes].map(() => 500).join(' ');
  const plain: (readonly [number, string])[] = [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/Resources<</Font<</F1 3 0 R>>>>>>`],
    simple
      ? [
          3,
          `<</Type/Font/Subtype/TrueType/FirstChar 3/Widths[${widths}]/Encoding<</Differences[3 ${[...codes.keys()].map((c) => `/${glyphName(c)}`).join('')}]>>>>`,
        ]
      : [3, '<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>'],
    [4, `<</Type/Font/Subtype/CIDFontType2/DW 1000/W[3[${widths}]]>>`],
    ...pages.map((_, i) => [10 + 2 * i, `<</Type/Page/Parent 2 0 R/Contents ${11 + 2 * i} 0 R>>`] as const),
    ...objects.map((o, i) => [100 + i, o] as const),
  ];
  const streams: (readonly [number, Buffer])[] = [
    [5, stream('', unicodeMap(codes))],
    ...pages.map((lines, i): readonly [number, Buffer] => {
      const own =
        i === 0 && content !== undefined ? content : lines.map(lineContent(codes, simple)).join('\n');
      return [11 + 2 * i, stream('', own)];
    }),
  ];
  const objectStream = (): Buffer => {
    let offset = 0;
    const heads = plain.map(([number, text]) => {
      const own = `${number} ${offset}`;
      offset += text.length + 1;
      return own;
    });
    const head = heads.join(' ');
    const body = plain.map(([, text]) => `${text}\n`).join('');
    return stream(`/Type/ObjStm/N ${plain.length}/First ${head.length + 1}`, `${head} ${body}`);
  };
  const written: readonly (readonly [number, Buffer])[] = packed
    ? [...streams, [90, objectStream()], [91, stream(`/Type/XRef/Root 1 0 R${trailer}`, '')]]
    : [...plain.map(([n, text]) => [n, Buffer.from(text)] as const), ...streams];
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'),
    ...written.map(([n, body]) =>
      Buffer.concat([Buffer.from(`${n} 0 obj\n`), body, Buffer.from('\nendobj\n')]),
    ),
    Buffer.from(packed ? 'startxref\n0\n%%EOF' : `trailer\n<</Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF`),
  ]);
}

/** First page of a state body's letter: agency on the left, national title on the right. Fictitious unless the caller says otherwise. */
export function letterLines(letter: {
  readonly agency: string;
  readonly number: string;
  readonly day: string;
  readonly subject: string;
  readonly body?: readonly string[];
}): readonly SampleLine[] {
  const body = ['BÁO CÁO', letter.subject, ...(letter.body ?? ['Dữ liệu mẫu, hư cấu, chỉ để kiểm thử.'])];
  return [
    { x: 85, y: 780, text: 'UBND TỈNH THANH HÓA' },
    { x: 300, y: 780, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { x: 85, y: 764, text: letter.agency },
    { x: 330, y: 764, text: 'Độc lập - Tự do - Hạnh phúc' },
    { x: 85, y: 740, text: `Số: ${letter.number}` },
    { x: 330, y: 740, text: letter.day },
    ...body.map((text, i) => ({ x: 85, y: 700 - 20 * i, text })),
  ];
}
