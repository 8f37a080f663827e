import type { Unit } from '../model/unit.ts';
import { withoutDiacritics } from './canonical.ts';
import { districtWords } from './unit-former.ts';
import type { UnitIndex, UnitName } from './unit-index.ts';
import { lineKey, lookupKey } from './unit-key.ts';
import {
  endedLevel,
  fromNames,
  type Recognition,
  recogniseUnit,
  type SuggestionWhy,
  suggestFormer,
  unitNamed,
} from './unit-recognise.ts';
import { plainNamesIn } from './unit-suggest.ts';

interface Match {
  readonly names: readonly UnitName[];
  readonly before: string;
  readonly matched: string;
  readonly after: string;
}

/** Words of a header that may follow a name; before any other word the name may go on to be another body's. */
const goesOn =
  /^(?:$|(?:báo|gửi|về|kỳ|số|năm|ngày|tháng|quý|tình|kết|thực|triển|đã|sáu|tổng|theo|trình|kính|cộng|độc|có|bản|ký|sửa|copy|lần)(?: |$)|\d)/u;
/** Bodies inside or beside a unit: its office, a division, its party committee … */
const otherBody =
  /(?:^| )(?:phòng|ban(?! hành)|trung tâm|trạm|trường|công an|thanh tra|chi cục|đảng ủy|hội đồng|đoàn|đội|mttq|hđnd|thuộc)(?: |$)/u;
const addressed = /(?:^| )(?:gửi|về|tới)$/u;
const districtNext = new RegExp(`^(?:${districtWords})(?: |$)`);
const districtBefore = new RegExp(`(?:^| )(?:${districtWords}) `);
/** Words that may stand before a name and leave it the sender: "BC xã Hà Trung", "BÁO CÁO của", the national title beside it. */
const neutral =
  /^(?:(?:báo|cáo|bc|biểu|mẫu|phụ|lục|của|cơ|quan|đơn|vị|địa|phương|tên|số|stt|kỳ|\d+)(?: |$))*$|(?:^| )(?:của|việt nam|hạnh phúc)$/u;
const districtBody = new RegExp(`(?:^| )ubnd (?:${districtWords}) `);

function longestAt(index: UnitIndex, words: readonly string[], from: number): Match | undefined {
  for (let end = Math.min(words.length, from + index.longest); end > from; end--) {
    const matched = words.slice(from, end).join(' ');
    const names = index.names
      .get(lookupKey(matched, index.place))
      ?.filter((n) => !n.abbreviation || matched.length > 2);
    const before = words.slice(0, from).join(' ');
    if (names?.length) return { names, before, matched, after: words.slice(end).join(' ') };
  }
  return undefined;
}

function matchesIn(index: UnitIndex, key: string): readonly Match[] {
  const words = key.split(' ');
  const matches: Match[] = [];
  for (let i = 0; i < words.length; ) {
    const match = words[i - 1] === 'thị' ? undefined : longestAt(index, words, i);
    if (match) matches.push(match);
    i += match ? match.matched.split(' ').length : 1;
  }
  return matches;
}

function withoutUbnd(before: string): string {
  return before.replace(/(?:^| )ubnd$/u, '');
}

/** Undefined where the match may be taken for certain, else why not. */
function doubtOf({ names, before, matched, after }: Match): SuggestionWhy | undefined {
  if (districtNext.test(withoutDiacritics(after))) return 'old-district';
  if (!goesOn.test(after)) return / tỉnh$/u.test(matched) ? 'other-province' : 'inside';
  const body = withoutUbnd(before);
  const commune = names.some((n) => n.commune);
  if (commune && districtBefore.test(`${withoutDiacritics(before)} `)) return 'old-district';
  if (!neutral.test(body) || otherBody.test(body) || addressed.test(body)) return 'inside';
  return names.some((n) => n.abbreviation) ? 'inside' : undefined;
}

/** The units that the line may be about: not those it is sent to, nor mere abbreviations. */
function subjects(matches: readonly Match[]): readonly UnitName[] {
  const named = matches.filter((m) => !addressed.test(withoutUbnd(m.before))).flatMap((m) => m.names);
  return [...new Map(named.filter((n) => !n.abbreviation).map((n) => [n.unit.id, n] as const)).values()];
}

function uncertain(index: UnitIndex, line: string, matches: readonly Match[]): Recognition {
  const named = subjects(matches);
  if (named.length > 1) return fromNames(named);
  const units = [...new Set(matches.flatMap((m) => m.names.map((n) => n.unit)))];
  const why = matches.map(doubtOf).find((w) => w !== undefined) ?? 'inside';
  if (units.length > 0) return { kind: 'suggestion', units, why };
  const body = districtBody.exec(withoutDiacritics(lineKey(line)));
  if (body) return { kind: 'unknown', why: endedLevel(body[0]) };
  const whole = recogniseUnit(index, line);
  if (whole.kind !== 'unknown' || whole.why) return whole;
  const plain = plainNamesIn(index, line);
  return plain.length > 0 ? { kind: 'suggestion', units: plain, why: 'diacritics' } : whole;
}

/** What a line says plainly; where it does not, the names that were found in it. */
type Looked =
  | { readonly plain: Recognition }
  | { readonly plain?: undefined; readonly matches: readonly Match[] };

function lookAtLine(index: UnitIndex, line: string): Looked {
  const whole = unitNamed(index, line);
  if (whole) return { plain: whole };
  const key = lineKey(line);
  if (/^(?:kính gửi|nơi nhận)(?: |$)/u.test(key)) return { plain: { kind: 'unknown', why: 'addressee' } };
  const matches = matchesIn(index, key);
  const former = suggestFormer(
    index,
    key,
    subjects(matches).map((n) => n.unit),
  );
  if (former) return { plain: former };
  const sure = matches.some((m) => doubtOf(m) === undefined);
  return sure ? { plain: fromNames(subjects(matches)) } : { matches };
}

/** Which unit a longer line names ("BÁO CÁO của UBND xã Hà Trung kỳ …"); certain only when exactly one is meant. */
export function findUnitIn(index: UnitIndex, line: string): Recognition {
  const looked = lookAtLine(index, line);
  return looked.plain ?? uncertain(index, line, looked.matches);
}

/** The unit that a line names for certain, without looking for those that it may mean. */
export function certainUnitIn(index: UnitIndex, line: string): Unit | undefined {
  const { plain } = lookAtLine(index, line);
  return plain?.kind === 'certain' ? plain.unit : undefined;
}
