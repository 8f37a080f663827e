import { isGrounded, isKindName } from './kinds.ts';
import { isBold, isMostlyUpper, isTypedRule, type Piece } from './pieces.ts';

/** What stands between the letterhead and the text: name and subject of the document, whom it is for, its grounds. */
export interface Opening {
  readonly title: readonly Piece[];
  readonly subject: readonly Piece[];
  readonly address: readonly Piece[];
  readonly addressees: readonly Piece[];
  readonly bases: readonly Piece[];
  /** Place of the first piece of the text among the pieces given. */
  readonly bodyFrom: number;
}

const addressWord = /^kính\s+gửi\s*:?/iu;
const basis = /^(?:căn cứ|theo đề nghị|xét đề nghị|xét|thực hiện nghị quyết)(?!\p{L})/iu;
/** The name of a document stands within so many lines behind the letterhead. */
const titleWithin = 8;

const isCentred = (p: Piece): boolean => p.paragraph.align === 'center';

function looksLikeTitle(p: Piece, dispatch: boolean): boolean {
  if (isKindName(p.text)) return true;
  return !dispatch && isMostlyUpper(p.text) && (isCentred(p) || isBold(p)) && p.text.length < 120;
}

function titleAt(pieces: readonly Piece[], dispatch: boolean): number {
  const near = pieces.slice(0, titleWithin);
  const stop = near.findIndex((p) => addressWord.test(p.text) || p.text.length > 200);
  return near.slice(0, stop < 0 ? near.length : stop).findIndex((p) => looksLikeTitle(p, dispatch));
}

/** The lines under the name of the document, up to the rule or to what follows. */
function subjectLines(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const p of pieces) {
    const before = lines.at(-1);
    const other = addressWord.test(p.text) || basis.test(p.text) || isTypedRule(p.text) || /^\(/.test(p.text);
    const far = before !== undefined && (p.at - before.at > 1 || before.paragraph.lines.length > 0);
    const authority = before !== undefined && isMostlyUpper(p.text);
    const plain = !isCentred(p) && !isBold(p) && (before !== undefined || p.text.length > 250);
    if (other || far || authority || plain) break;
    lines.push(p);
  }
  return lines;
}

const dash = /^[-–—•+]\s*/u;

/** Those who stand below "Kính gửi:", or in the cell beside it. */
function addresseesBelow(pieces: readonly Piece[], word: Piece): readonly Piece[] {
  const cell = word.paragraph.cell;
  const below: Piece[] = [];
  for (const p of pieces) {
    const here = p.paragraph.cell;
    const beside = cell && here && here.table === cell.table && here.row === cell.row;
    if (!beside && !dash.test(p.text) && !(below.length > 0 && /;$/.test(p.text))) break;
    below.push(p);
    if (!beside && /\.$/.test(p.text)) break;
  }
  return below;
}

function isBasis(p: Piece, kind: string | undefined): boolean {
  if (!basis.test(p.text)) return false;
  if (isGrounded(kind)) return true;
  return /;$/.test(p.text);
}

/** Grounds follow one another; in a decision the one who decides may stand before them. */
function basesOf(pieces: readonly Piece[], kind: string | undefined): readonly Piece[] {
  const from = pieces.slice(0, 4).findIndex((p) => isBasis(p, kind));
  if (from < 0) return [];
  const rest = pieces.slice(from);
  const stop = rest.findIndex((p, i) => i > 0 && !basis.test(p.text));
  return rest.slice(0, stop < 0 ? rest.length : stop);
}

/** Finds them behind the letterhead. `dispatch`: its subject stands in the letterhead, so it has no name. */
export function findOpening(pieces: readonly Piece[], dispatch: boolean): Opening {
  const at = titleAt(pieces, dispatch);
  const title = at < 0 ? [] : pieces.slice(at, at + 1);
  const subject = at < 0 ? [] : subjectLines(pieces.slice(at + 1));
  const named = at < 0 ? 0 : at + 1 + subject.length;
  const word = pieces.slice(named, named + titleWithin).findIndex((p) => addressWord.test(p.text));
  const address = word < 0 ? [] : pieces.slice(named + word, named + word + 1);
  const [first] = address;
  const addressees = first ? addresseesBelow(pieces.slice(named + word + 1), first) : [];
  const addressed = word < 0 ? named : named + word + 1 + addressees.length;
  const bases = basesOf(pieces.slice(addressed), title[0]?.text);
  const [ground] = bases;
  const bodyFrom = ground ? pieces.indexOf(ground) + bases.length : addressed;
  return { title, subject, address, addressees, bases, bodyFrom };
}
