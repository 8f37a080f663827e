import { strToU8 } from 'fflate';
import { pack } from '../operations/package.ts';
import { escaped } from '../operations/sheet-xml.ts';
import { mark } from '../world.ts';

/** A unit's own letter in words; lines that are left out are not in the letter. */
export interface LetterWords {
  readonly parent?: string;
  readonly agency?: string;
  readonly number?: string;
  readonly day?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly to?: string;
  readonly body?: readonly string[];
  readonly table?: readonly (readonly string[])[];
  readonly signer?: readonly string[];
  /** `table`: head laid out in a table, as usual; `tabs`: with tabs; `lines`: one line after the other. */
  readonly layout?: 'table' | 'tabs' | 'lines';
  readonly party?: boolean;
  /** The right half of the head is too narrow for the motto: it wraps. */
  readonly narrow?: boolean;
  readonly font?: string;
  /** Font of the agency's name and the title, where capitals have one of their own (.VnTimeH). */
  readonly capitals?: string;
  readonly stamp?: string;
}

export type Paragraph = {
  readonly text: string;
  readonly bold?: boolean;
  readonly centre?: boolean;
  readonly font?: string;
};

interface Head {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

function headOf(w: LetterWords): Head {
  const number = w.number === undefined ? [] : [{ text: w.party ? `Số ${w.number}` : `Số: ${w.number}` }];
  const motto = w.party
    ? [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true }]
    : [
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
        { text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
      ];
  const look = w.capitals ? { font: w.capitals } : {};
  return {
    left: [
      ...(w.parent ? [{ text: w.parent, ...look }] : []),
      ...(w.agency ? [{ text: w.agency, bold: true, ...look }] : []),
      ...(w.party ? [{ text: '*' }] : []),
      ...number,
    ],
    right: [...motto, ...(w.day ? [{ text: w.day }] : [])],
  };
}

/** Paragraphs below the head. */
export function bodyOf(w: LetterWords): readonly Paragraph[] {
  return [
    ...(w.kind
      ? [{ text: w.kind, bold: true, centre: true, ...(w.capitals ? { font: w.capitals } : {}) }]
      : []),
    ...(w.subject ? [{ text: w.subject, bold: true, centre: true }] : []),
    ...(w.to ? [{ text: `Kính gửi: ${w.to}` }] : []),
    ...(w.body ?? []).map((text) => ({ text, bold: /^[IVX]+\. /.test(text) })),
    { text: mark },
    ...(w.signer ?? []).map((text) => ({ text, bold: true, centre: true })),
  ];
}

function paragraph({ text, bold, centre, font: own }: Paragraph, font: string): string {
  const name = own ?? font;
  const look = `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>${bold ? '<w:b/>' : ''}</w:rPr>`;
  const runs = text
    .split('\t')
    .map((t) => `<w:r>${look}<w:t xml:space="preserve">${escaped(t)}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>');
  return `<w:p><w:pPr>${centre ? '<w:jc w:val="center"/>' : ''}</w:pPr>${runs}</w:p>`;
}

type Rows = readonly (readonly (readonly Paragraph[])[])[];

function table(rows: Rows, widths: readonly number[], font: string): string {
  const cell = (paragraphs: readonly Paragraph[], i: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${paragraphs.map((p) => paragraph(p, font)).join('') || '<w:p/>'}</w:tc>`;
  const printed = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`);
  const grid = widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${printed.join('')}</w:tbl>`;
}

function headXml(w: LetterWords, font: string): string {
  const { left, right } = headOf(w);
  const centred = (p: Paragraph): Paragraph => ({ ...p, centre: true });
  if (w.layout === 'lines') return [...left, ...right].map((p) => paragraph(centred(p), font)).join('');
  if (w.layout !== 'tabs')
    return table([[left.map(centred), right.map(centred)]], [3600, w.narrow ? 3000 : 5600], font);
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    text: `${left[i]?.text ?? ''}\t${right[i]?.text ?? ''}`,
    bold: left[i]?.bold ?? false,
  }));
  return lines.map((p) => paragraph(p, font)).join('');
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';

/** A document of the unit's own, as bytes of a .docx. */
export function letterDocument(w: LetterWords): Uint8Array {
  const font = w.font ?? 'Times New Roman';
  const stamp = w.stamp ? paragraph({ text: w.stamp, bold: true }, font) : '';
  const body = bodyOf(w)
    .map((p) => paragraph(p, font))
    .join('');
  const figures = w.table
    ? table(
        w.table.map((r) => r.map((text) => [{ text }])),
        w.table[0]?.map(() => 2000) ?? [],
        font,
      )
    : '';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${stamp}${headXml(w, font)}${body}${figures}</w:body></w:document>`,
  };
  return pack(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The same letter written by the package `docx`. */
export async function letterByDocxPackage(w: LetterWords): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = await import('docx');
  const made = ({ text, bold = false }: Paragraph) =>
    new Paragraph({ children: [new TextRun({ text, bold })] });
  const { left, right } = headOf(w);
  const head = new Table({
    rows: [
      new TableRow({
        children: [left, right].map((side) => new TableCell({ children: side.map(made) })),
      }),
    ],
  });
  const book = new Document({ sections: [{ children: [head, ...bodyOf(w).map(made)] }] });
  return new Uint8Array(await Packer.toBuffer(book));
}
