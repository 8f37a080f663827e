// What the Word templates share: page, styles, letterhead. Sizes and margins: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I and II.
import {
  AlignmentType,
  BorderStyle,
  Document,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';

export const times = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: 'Times New Roman',
};

/** Twips: top and bottom 20 mm, left 30 mm, right 15 mm, header 10 mm; A4. */
export const margin = {
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 851,
  header: 567,
  footer: 567,
  gutter: 0,
};
export const paper = { width: 11906, height: 16838 };
export const textWidth = paper.width - margin.left - margin.right;
export const leftColumn = 4054;
export const rightColumn = textWidth - leftColumn;
/** "Độc lập - Tự do - Hạnh phúc", 13 pt bold, in twips: the line beneath is as long as the text. */
export const mottoWidth = 3183;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
export const lineBorder = { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } };

/** id, name in Word's list, points, paragraph options, character options. */
export function style(id, name, size, paragraph, run = {}) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: times, size: size * 2, ...run },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }, ...paragraph },
  };
}

export const center = { alignment: AlignmentType.CENTER };
export const bold = { bold: true };
/** 6 pt between paragraphs, line spacing 1.1, first line 1.27 cm, justified (Phụ lục I, mục II.6). */
export const prose = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 720 },
  spacing: { before: 120, after: 0, line: 264, lineRule: LineRuleType.AUTO },
};
export const heading = (level) => ({ ...prose, keepNext: true, outlineLevel: level });
export const spaced = (before, more = {}) => ({
  spacing: { before, after: 0, line: 240, lineRule: LineRuleType.AUTO },
  ...more,
});

export const text = (style, value) => new Paragraph({ style, children: [new TextRun(value)] });
const cell = (width, children) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    borders: noBorders,
    children,
  });

/** Two columns without borders and without cell margins, so that lines are centred under their text. */
export function twoColumns(widths, rows) {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] }),
    ),
  });
}

export function line(length, within) {
  const side = Math.round((within - length) / 2);
  return new Paragraph({ style: 'NDKe', indent: { left: side, right: side } });
}

/** Fixed dates in the properties and in the zip: the same script gives the same bytes. */
const day = '2026-01-01T00:00:00Z';

function coreXml(title) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>dondoc</dc:creator><cp:lastModifiedBy>dondoc</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}

/** A template as .docx bytes: Times New Roman, Vietnamese; `styles` of the document, character styles where it has some. */
export async function templateBytes({ title, styles, characterStyles, sections }) {
  const document = new Document({
    title,
    creator: 'dondoc',
    styles: {
      default: {
        document: {
          run: {
            font: times,
            size: 28,
            language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
          },
        },
      },
      paragraphStyles: [
        { id: 'Normal', name: 'Normal', quickFormat: true, run: { font: times, size: 28 } },
        ...styles,
      ],
      ...(characterStyles ? { characterStyles } : {}),
    },
    sections,
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  parts['docProps/core.xml'] = new TextEncoder().encode(coreXml(title));
  const ordered = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('/')));
  return zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 1) });
}
