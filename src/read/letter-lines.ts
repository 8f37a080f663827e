import type { Place } from '../model/finding.ts';
import { comparisonKey, tidy } from '../text/canonical.ts';
import {
  cellPlace,
  type DocBlock,
  type DocCell,
  type DocParagraph,
  type DocRow,
  type DocTable,
  docPlace,
} from './docx-model.ts';

/** One printed line of a letter: what stands side by side in it, left to right. */
export interface LetterLine {
  /** Tidied, none empty. */
  readonly pieces: readonly string[];
  /** Undefined where the source does not tell. */
  readonly bold: boolean | undefined;
  readonly centred: boolean | undefined;
  /** Bold words that the line begins with: "1. Công tác chỉ đạo: …". */
  readonly lead: string | undefined;
  readonly place: Place;
  /** Cell of a table that only lays the page out. */
  readonly cell: DocCell | undefined;
  /** Row of a table of content. */
  readonly row: boolean;
  readonly list: number | undefined;
  readonly textBox: boolean;
}

const motto = String.raw`C[OỘ]NG\s+H[OÒ][AÀ]\s+X[AÃ]\s+H[OỘ]I|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT|Độc\s+lập\s*[-–—]`;
const beforeMotto = new RegExp(String.raw`(?<=\S)\s+(?=(?:${motto}))`, 'u');
/** "Hà Trung, ngày 05 tháng 6 năm 2026" behind a number, capitals or a lower-case word on the same line. */
const beforeDay =
  /(?<=(?:^|\s)(?!TP|T\.)(?:\p{Ll}\S*|\S*[\d/]\S*|\p{Lu}{2,}))\s+(?=(?:TP\.?\s*|T\.\s*)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}\s*,\s*ngày\s[\d.…_\s]*tháng)/u;
/** The signer's title behind "Nơi nhận:". */
const beforeTitle = /(?<=^Nơi nhận\s*:)\s+(?=\S)/iu;

/** A day torn by tabs between its parts is one piece. */
const tornDay = /(?<=(?:ngày|tháng|năm|\d))\s*\t\s*(?=(?:\d{1,4}(?!\d*\s*[/-])|tháng|năm)(?:\s|$))/giu;

/** No line of a letterhead or a signature is longer. */
const longestLine = 1000;

/** Columns of a line: parted by tabs or wide gaps, or by where a letterhead's right half begins. */
export function piecesOf(text: string): readonly string[] {
  if (text.length > longestLine) return [tidy(text)].filter((piece) => piece !== '');
  return text
    .normalize('NFC')
    .replace(tornDay, ' ')
    .split(/\t+|[ \u00a0]{4,}(?![ \u00a0]*[/\d-]|[ \u00a0]*(?:tháng|năm)(?!\p{L}))/u)
    .map(tidy)
    .flatMap((piece) => piece.split(beforeMotto))
    .flatMap((piece) => piece.split(beforeDay))
    .flatMap((piece) => piece.split(beforeTitle))
    .filter((piece) => piece !== '');
}

/** A line drawn with signs. */
const noLetters = /^[^\p{L}\p{N}]*$/u;
const pageNumber = /^[-–\s]*\d{1,3}[-–\s]*$/;

/** Lines of plain text, as the text layer of a PDF gives them. */
export function plainLines(lines: readonly string[], file: string): readonly LetterLine[] {
  return lines.flatMap((text, i) => {
    const pieces = piecesOf(text);
    if (pieces.every((p) => noLetters.test(p)) || pageNumber.test(text)) return [];
    const place: Place = { kind: 'text', file, line: i + 1, column: 1 };
    return [{ ...plainLook, pieces, place }];
  });
}

const plainLook = {
  bold: undefined,
  centred: undefined,
  lead: undefined,
  cell: undefined,
  row: false,
  list: undefined,
  textBox: false,
} as const;

const layoutWords =
  /cộng hòa xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập tự do|nơi nhận|(?:^|\n)số .{0,12}(?:bc|tb|cv|ubnd)/;
const titles = /^(?:T\/?M|K\/?T|T\/?L|TUQ|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|PHÓ BÍ THƯ|PHÓ GIÁM ĐỐC)/mu;
const layoutRows = 12;

/** A table that lays out the letterhead or the signature: few rows, words that stand nowhere else. */
function isLayout(table: DocTable): boolean {
  if (table.rows.length > layoutRows) return hasNested(table);
  const texts = table.rows.flatMap((r) => r.cells.map((c) => c.text));
  if (texts.length > 3 * layoutRows) return false;
  return texts.some((t) => titles.test(t) || layoutWords.test(comparisonKeyByLine(t))) || hasNested(table);
}

function hasNested(table: DocTable): boolean {
  return table.rows.some((r) => r.cells.some((c) => c.blocks.some((b) => b.kind === 'table')));
}

const longestKey = 2000;

function comparisonKeyByLine(text: string): string {
  return text.slice(0, longestKey).split('\n').map(comparisonKey).join('\n');
}

/** Bold words at the start of a paragraph that goes on upright. */
function leadOf({ bold, runs }: DocParagraph): string | undefined {
  if (bold) return undefined;
  let lead = '';
  for (const run of runs) {
    if (run.hidden) continue;
    if (!run.bold && tidy(run.text) !== '') break;
    lead += run.text;
  }
  return tidy(lead) || undefined;
}

function linesOfParagraph(p: DocParagraph, place: Place, cell: DocCell | undefined): readonly LetterLine[] {
  return p.text.split('\n').flatMap((text, i) => {
    const pieces = piecesOf(text);
    if (pieces.every((piece) => noLetters.test(piece))) return [];
    return [
      {
        pieces,
        bold: p.bold,
        centred: p.centred,
        lead: i === 0 ? leadOf(p) : undefined,
        place,
        cell,
        row: false,
        list: p.list?.level,
        textBox: p.textBox,
      },
    ];
  });
}

function lineOfRow(row: DocRow, file: string): readonly LetterLine[] {
  const [first] = row.cells;
  const pieces = row.cells.map((c) => tidy(c.text)).filter((t) => t !== '');
  if (!first || pieces.length === 0) return [];
  return [{ ...plainLook, pieces, place: cellPlace(file, first), row: true }];
}

/** Lines of a document in reading order. Tables of content come row by row. */
export function docLines(blocks: readonly DocBlock[], file: string, cell?: DocCell): readonly LetterLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') {
      return linesOfParagraph(block, docPlace(file, cell, block.number), cell);
    }
    if (!isLayout(block)) return block.rows.flatMap((row) => lineOfRow(row, file));
    return block.rows.flatMap((row) => row.cells.flatMap((c) => docLines(c.blocks, file, c)));
  });
}
