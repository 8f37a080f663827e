import { folded, isBold, isMostlyUpper, isTypedRule, type Piece } from './pieces.ts';

/** The letterhead: what stands on top of the first page (Phụ lục I, mục IV, ô 1–5b, 10b). */
export interface Head {
  readonly party: boolean;
  readonly urgency: readonly Piece[];
  readonly nation: readonly Piece[];
  readonly motto: readonly Piece[];
  readonly parent: readonly Piece[];
  readonly agency: readonly Piece[];
  readonly number: readonly Piece[];
  readonly date: readonly Piece[];
  readonly about: readonly Piece[];
  /** Pieces behind this one are no longer the head; -1: there is none. */
  readonly last: number;
}

/** No letterhead is longer. */
const longestHead = 40;

const blank = String.raw`[\d\s.…_]*`;
const numberLine = new RegExp(String.raw`^số\s*[:.]|^số\s*${blank}[/-]\s*\p{L}`, 'iu');
const dateLine = new RegExp(
  String.raw`^[^,;:/]{2,50}[,.]?\s*ngày${blank}tháng${blank}năm${blank}$|^[^\d;:/]{2,40},?\s*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$`,
  'iu',
);
const aboutLine = /^v\s*[/.]\s*v\b|^v\/v/iu;
const urgent = /^(?:hoa toc|thuong khan|khan)\W*$/;

const isNation = (p: Piece): boolean => folded(p.text).startsWith('cong hoa xa hoi chu nghia');
const isMotto = (p: Piece): boolean => /doc lap.*tu do.*hanh phuc/.test(folded(p.text));
const isNumber = (p: Piece): boolean => p.text.length < 80 && numberLine.test(p.text);
const isDate = (p: Piece): boolean => p.text.length < 90 && dateLine.test(p.text);
const isParty = (p: Piece): boolean => folded(p.text).startsWith('dang cong san viet nam');

const one = (pieces: readonly Piece[], is: (p: Piece) => boolean): readonly Piece[] => {
  const found = pieces.find(is);
  return found ? [found] : [];
};

/** Pieces of the same cell, or where there are no tables of the same paragraph side. */
function sameColumn(a: Piece, b: Piece): boolean {
  const x = a.paragraph.cell;
  const y = b.paragraph.cell;
  if (x && y) return x.table === y.table && x.column === y.column;
  return !x && !y && a.behindTab === b.behindTab;
}

const agencyWords =
  /^(?:sở|ban|bộ|cục|chi cục|tổng cục|vụ|phòng|trung tâm|văn phòng|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|trường|báo|đài|viện|thanh tra|công an|bảo tàng|thư viện|nhà hát|tổ|hội|liên minh|đảng ủy|công ty|bệnh viện|quỹ)(?!\p{L})/iu;

/** The second line of one name: "ỦY BAN NHÂN DÂN / XÃ HÀ TRUNG". */
const goesOn = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp|tỉnh|và|của)(?!\p{L})/iu;

/** Where the issuing agency begins among the lines of names: a new name, else the first bold line behind a light one. */
function boundary(lines: readonly Piece[]): number {
  const named = lines.findLastIndex((p, i) => i > 0 && agencyWords.test(p.text));
  if (named > 0) return named;
  const bold = lines.findIndex(
    (p, i) => i > 0 && isBold(p) && !isBold(lines[i - 1] ?? p) && !goesOn.test(p.text),
  );
  return Math.max(0, bold);
}

function agencyLines(pieces: readonly Piece[], head: Pick<Head, 'nation' | 'number'>): readonly Piece[] {
  const [number] = head.number;
  const [nation] = head.nation;
  const free = (p: Piece): boolean =>
    !isNation(p) &&
    !isMotto(p) &&
    !isNumber(p) &&
    !isDate(p) &&
    !aboutLine.test(p.text) &&
    !isTypedRule(p.text);
  if (number) {
    const before = pieces.slice(0, pieces.indexOf(number));
    const own = before.filter((p) => free(p) && sameColumn(p, number));
    return own.filter((p) => !urgent.test(folded(p.text)));
  }
  if (!nation) return [];
  const table = nation.paragraph.cell?.table;
  const near = (p: Piece): boolean =>
    table === undefined ? p.at <= nation.at + 1 : p.paragraph.cell?.table === table;
  return pieces.filter((p) => near(p) && free(p) && !sameColumn(p, nation) && isMostlyUpper(p.text));
}

/** "V/v …" with its further lines in the same cell. */
function aboutLines(pieces: readonly Piece[], number: Piece | undefined): readonly Piece[] {
  const first = pieces.findIndex((p) => aboutLine.test(p.text));
  const start = pieces[first];
  if (!start) return [];
  const side = number && sameColumn(start, number) && start.paragraph.cell;
  const rest = pieces.slice(first + 1);
  const stop = rest.findIndex(
    (p) =>
      !(side ? sameColumn(p, start) && p.paragraph.cell?.row === side.row : p.at === start.at) || isDate(p),
  );
  return [start, ...rest.slice(0, stop < 0 ? rest.length : stop)];
}

/** Finds the parts of the letterhead among the first lines of a draft. */
export function findHead(all: readonly Piece[]): Head {
  const pieces = all.slice(0, longestHead);
  const nation = one(pieces, isNation);
  const motto = one(pieces, isMotto);
  const number = one(pieces, isNumber);
  const date = one(pieces, isDate);
  const names = agencyLines(pieces, { nation, number });
  const at = boundary(names);
  const about = aboutLines(pieces, number[0]);
  const urgency = one(pieces, (p) => urgent.test(folded(p.text)));
  const found = [nation, motto, number, date, about, urgency, names].flat();
  return {
    party: pieces.some(isParty),
    urgency,
    nation,
    motto,
    parent: names.slice(0, at),
    agency: names.slice(at),
    number,
    date,
    about,
    last: Math.max(-1, ...found.map((p) => all.indexOf(p))),
  };
}
