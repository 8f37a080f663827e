import { isMostlyUpper, isTypedRule, type Piece } from './pieces.ts';

/** Who signs and who receives (Phụ lục I, mục IV, ô 7a–7b, 9b). */
export interface Closing {
  readonly signer: readonly Piece[];
  readonly name: readonly Piece[];
  readonly listWord: readonly Piece[];
  readonly list: readonly Piece[];
  /** Place of the first piece of it; the number of pieces where there is none. */
  readonly from: number;
}

const listWord = /^nơi\s+nhận\s*:?(?:$|\s*[-–])/iu;
const signature = /^[([<]|^(?:đã ký|chữ ký|ký tên)/iu;
/** Signatures stand among so many lines before the end. */
const closingLines = 30;

interface Signatures {
  readonly signer: readonly Piece[];
  readonly name: readonly Piece[];
}

const words = (text: string): number => text.split(' ').length;

function looksLikeName(p: Piece): boolean {
  return !signature.test(p.text) && !isMostlyUpper(p.text) && words(p.text) <= 8 && /^\p{Lu}/u.test(p.text);
}

/** Twips, and blank paragraphs, that leave room for a signature. */
const signatureRoom = 700;
const signatureLines = 3;

/** A name in capitals is told from the office by the room for the signature above it. */
function isBelowSignature(p: Piece, i: number, all: readonly Piece[]): boolean {
  const above = all[i - 1];
  if (!above || signature.test(p.text)) return false;
  const room = p.paragraph.spacing.before + above.paragraph.spacing.after;
  return p.at - above.at >= signatureLines || room >= signatureRoom || signature.test(above.text);
}

/** Office in capitals, then the name. */
function signaturesIn(column: readonly Piece[]): Signatures {
  const shown = column.filter((p) => !isTypedRule(p.text));
  const mixed = shown.findIndex((p) => looksLikeName(p));
  const names = mixed >= 0 ? mixed : shown.findIndex(isBelowSignature);
  const signer = shown.slice(0, names < 0 ? shown.length : names).filter((p) => !signature.test(p.text));
  return { signer, name: names < 0 ? [] : shown.slice(names, names + 1) };
}

/** Columns of the table beside or above the list of recipients; minutes have two who sign. */
function signaturesInTable(
  pieces: readonly Piece[],
  table: number,
  listColumn: number | undefined,
): Signatures {
  const cells = pieces.filter((p) => p.paragraph.cell?.table === table);
  const columns = [...new Set(cells.map((p) => p.paragraph.cell?.column))].filter((c) => c !== listColumn);
  const each = columns.map((c) => signaturesIn(cells.filter((p) => p.paragraph.cell?.column === c)));
  const signed = each.filter((s) => s.signer.some((p) => isMostlyUpper(p.text)));
  return { signer: signed.flatMap((s) => s.signer), name: signed.flatMap((s) => s.name) };
}

/** Without a table: the last lines in capitals, and the name below them. */
function signaturesInText(pieces: readonly Piece[], before: number): Signatures {
  const from = Math.max(0, before - closingLines);
  const near = pieces.slice(from, before);
  const isOffice = (p: Piece): boolean =>
    isMostlyUpper(p.text) && p.paragraph.cell === undefined && !/^[IVXL]+[.)]|^\d/.test(p.text);
  const last = near.findLastIndex(isOffice);
  if (last < 0) return { signer: [], name: [] };
  let first = last;
  while (first > 0 && isOffice(near[first - 1] as Piece)) first -= 1;
  const rest = near.slice(last + 1).filter((p) => !signature.test(p.text));
  const name = rest.slice(0, 1).filter(looksLikeName);
  return rest.length > 2 ? { signer: [], name: [] } : { signer: near.slice(first, last + 1), name };
}

/** Lines below "Nơi nhận:", in its cell or until something else begins. */
function listBelow(pieces: readonly Piece[], word: Piece): readonly Piece[] {
  const { cell } = word.paragraph;
  const rest = pieces.slice(pieces.indexOf(word) + 1);
  const belongs = (p: Piece): boolean => {
    const here = p.paragraph.cell;
    return cell ? here?.table === cell.table && here.column === cell.column : /^[-–—•+]/u.test(p.text);
  };
  const stop = rest.findIndex((p) => !belongs(p) && (!cell || p.paragraph.cell?.table !== cell.table));
  return rest.slice(0, stop < 0 ? rest.length : stop).filter(belongs);
}

/** A table near the end whose cells hold nothing but signatures. */
function signingTable(pieces: readonly Piece[], before: number): number | undefined {
  const near = pieces.slice(Math.max(0, before - closingLines), before);
  return near.findLast((p) => p.paragraph.cell && isMostlyUpper(p.text))?.paragraph.cell?.table;
}

/** Finds them at the end of the main text; `from` on is theirs. */
export function findClosing(pieces: readonly Piece[]): Closing {
  const at = pieces.findLastIndex((p) => listWord.test(p.text));
  const word = pieces[at];
  const end = word ? at : pieces.length;
  const cell = word?.paragraph.cell;
  const beside = cell ? signaturesInTable(pieces, cell.table, cell.column) : undefined;
  const above = beside && beside.signer.length > 0 ? undefined : signingTable(pieces, end);
  const apart = above === undefined ? undefined : signaturesInTable(pieces.slice(0, end), above, undefined);
  const signed =
    [beside, apart].find((s) => s && s.signer.length > 0) ??
    signaturesInText(pieces, word ? at : pieces.length);
  const list = word ? listBelow(pieces, word) : [];
  const own = [...(word ? [word] : []), ...list, ...signed.signer, ...signed.name];
  const from = Math.min(pieces.length, ...own.map((p) => pieces.indexOf(p)).filter((i) => i >= 0));
  return { ...signed, listWord: word ? [word] : [], list, from };
}
