import { comparisonKey, tidy } from '../text/canonical.ts';

/** A line of the letterhead's left half. */
export interface AgencyLine {
  readonly text: string;
  readonly bold: boolean | undefined;
}

/** Words that a body's name begins with. A line without one goes on with the name above it. */
const starters =
  /^(?:ubnd|ủy ban|hđnd|hội đồng|sở|ban|bộ|công an|trường|trung tâm|đảng bộ|đảng ủy|tỉnh ủy|thành ủy|chi bộ|chi cục|chi nhánh|văn phòng|hội|liên đoàn|liên hiệp|liên minh|mặt trận|mttq|báo|đài|viện|cục|tổng cục|tổng công ty|công ty|bệnh viện|đoàn|bảo hiểm|kho bạc|thanh tra|tòa án|quỹ|học viện|thuế|ngân hàng|phòng|thư viện|bảo tàng|nhà hát)(?![\p{L}])/u;
const stem =
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|đảng bộ|ủy ban mặt trận tổ quốc(?: việt nam)?)$/u;

const hasLetter = /\p{L}/u;

function joinNames(lines: readonly AgencyLine[]): readonly string[] {
  const names: string[] = [];
  for (const { text } of lines) {
    const before = names.at(-1);
    const goesOn =
      before !== undefined && (stem.test(comparisonKey(before)) || !starters.test(comparisonKey(text)));
    if (goesOn) names[names.length - 1] = `${before} ${text}`;
    else names.push(text);
  }
  return names;
}

const textOf = (lines: readonly AgencyLine[]): string => tidy(lines.map((l) => l.text).join(' '));

/** The body above is upright, the body's own name bold (NĐ 30/2020, Phụ lục I, II.2). */
function byBold(lines: readonly AgencyLine[]): readonly string[] | undefined {
  const first = lines.findIndex((l) => l.bold === true);
  if (first <= 0 || lines.slice(first).some((l) => l.bold !== true)) return undefined;
  return [textOf(lines.slice(0, first)), textOf(lines.slice(first))];
}

/** The agency's own name and what stands above it. */
export function agencyNames(lines: readonly AgencyLine[]): { agency?: string; parentAgency?: string } {
  const named = lines.filter((l) => hasLetter.test(l.text) && !l.text.startsWith('('));
  const names = byBold(named) ?? joinNames(named);
  const agency = names.at(-1);
  const above = names.slice(0, -1).join(', ');
  return { ...(agency ? { agency } : {}), ...(above ? { parentAgency: above } : {}) };
}
