import type { Letter } from '../model/letter.ts';
import { comparisonKey, tidy } from '../text/canonical.ts';
import type { LetterLine } from './letter-lines.ts';

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/L BÍ THƯ": on whose behalf it is signed (NĐ 30/2020, Phụ lục I, II.7; Party papers with a slash). */
const behalf =
  /^(?:T\s?\/?\s?M|K\s?\/?\s?T|T\s?\/?\s?L|T\s?\/?\s?U\s?\/?\s?Q|Q)\s?[./]?\s+\p{Lu}|^(?:TM|KT|TL|TUQ|Q)\.\p{Lu}/u;
const office =
  /^(?:QUYỀN |PHÓ |ỦY VIÊN |CHÁNH |TỔNG )*(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|BÍ THƯ|VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐÀI|BAN|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BIÊN TẬP|CHỈ HUY TRƯỞNG|CHÍNH ỦY|THANH TRA|VIỆN TRƯỞNG|CHÁNH ÁN|THỦ TRƯỞNG|ỦY VIÊN|THƯỜNG TRỰC|TRƯỞNG|PHÒNG)(?![\p{L}])/u;
const longestTitle = 90;

function isTitle(text: string): boolean {
  if (text.length > longestTitle || text !== text.toUpperCase()) return false;
  const plain = text.normalize('NFC').replaceAll('UỶ', 'ỦY');
  return behalf.test(plain) || office.test(plain);
}

const rank = String.raw`(?:(?:Thiếu|Trung|Thượng|Đại)\s(?:úy|tá|tướng)\s)?(?:(?:PGS|GS|TS|ThS|BS|KS|CKI|CKII|NSƯT|NSND)\.?\s*)*`;
const name = new RegExp(String.raw`^${rank}\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){1,5}$`, 'u');
const noName = /^(?:nơi nhận|như trên|lưu|đã ký|ký|phụ lục|đơn vị|kính gửi|người lập)/;

function isName(text: string): boolean {
  return text.length <= 60 && name.test(text) && !isTitle(text) && !noName.test(comparisonKey(text));
}

function isRecipients(line: LetterLine): boolean {
  return line.pieces.some((p) => /^nơi nhận\s*(?::|$)/iu.test(p));
}

export interface Signature {
  readonly signer?: NonNullable<Letter['signer']>;
  /** Index of the first line that belongs to it; the number of lines where there is none. */
  readonly from: number;
  /** Index behind its last line. */
  readonly to: number;
}

interface Found {
  readonly at: number;
  readonly text: string;
  readonly line: LetterLine;
}

function piecesFrom(lines: readonly LetterLine[], from: number, to: number): readonly Found[] {
  return lines
    .slice(from, to)
    .flatMap((line, i) => (line.row ? [] : line.pieces.map((text) => ({ at: from + i, text, line }))));
}

/** In a table, the titles and the name stand in the same column. */
function below(pieces: readonly Found[], start: Found): readonly Found[] {
  const after = pieces.slice(pieces.indexOf(start));
  const { cell } = start.line;
  return cell
    ? after.filter((p) => p.line.cell?.table === cell.table && p.line.cell.column === cell.column)
    : after;
}

const signatureLines = 30;

function signerIn(
  pieces: readonly Found[],
): { signer: NonNullable<Letter['signer']>; last: number } | undefined {
  const start = pieces.find((p) => isTitle(p.text));
  if (!start) return undefined;
  const own = below(pieces, start);
  const signed = own.find((p) => isName(p.text));
  const titles = own.filter((p) => isTitle(p.text) && (!signed || p.at < signed.at || p === start));
  const position = tidy(titles.map((t) => t.text).join(', '));
  const last = Math.max(signed?.at ?? 0, ...titles.map((t) => t.at));
  return { signer: { position, ...(signed && { name: signed.text }) }, last };
}

/** Where the signature begins: at "Nơi nhận", else at the last block of titles in capitals. */
function signatureStart(lines: readonly LetterLine[], from: number): number {
  const recipients = lines.findIndex((line, i) => i >= from && isRecipients(line));
  const near = recipients < 0 ? lines.length : Math.min(lines.length, recipients + 1);
  const least = recipients < 0 ? from : Math.max(from, recipients - 4);
  let start = recipients < 0 ? lines.length : recipients;
  for (let at = near - 1; at >= least; at--) {
    const line = lines[at];
    if (!line || line.row || !line.pieces.some(isTitle)) {
      if (recipients < 0 && start < lines.length) break;
      continue;
    }
    start = Math.min(start, at);
  }
  return start;
}

const appendix = /^phụ lục(?![\p{L}])/iu;

/** Who signed, from the block at the end of the letter; `from` is the first line behind the head. */
export function readSignature(lines: readonly LetterLine[], from: number): Signature {
  const start = signatureStart(lines, from);
  if (start >= lines.length) return { from: lines.length, to: lines.length };
  const within = Math.min(lines.length, start + signatureLines);
  const found = signerIn(piecesFrom(lines, start, within));
  const next = lines.findIndex((l, i) => i > start && appendix.test(l.pieces[0] ?? ''));
  return { ...(found && { signer: found.signer }), from: start, to: next < 0 ? lines.length : next };
}
