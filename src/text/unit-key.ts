import { comparisonKey } from './canonical.ts';

const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');

/** Pattern, a part that it never lacks where there is one (for speed), and the short form. */
const longForms: readonly (readonly [RegExp, string, string])[] = [
  [word('ủy ban nhân dân|ủy ban nd'), 'ủy ban n', 'ubnd'],
  [word('u b n d'), 'u b n d', 'ubnd'],
  [word('hội đồng nhân dân'), 'hội đồng nhân dân', 'hđnd'],
  [word('đại biểu quốc hội'), 'đại biểu quốc hội', 'đbqh'],
  [word('mặt trận tổ quốc'), 'mặt trận tổ quốc', 'mttq'],
];
const shortType = /(^|(?<![\p{L}\p{N}])(?:ubnd|bc|báo cáo|của) )(?:(phường|ph|p)|(?:xã|x)) (?=\p{L})/gu;

/** Comparison key of a line that may hold a unit's name: long forms shortened, "UBND P." and "UBND X." written out. */
export function lineKey(text: string): string {
  const key = longForms.reduce(
    (k, [from, part, to]) => (k.includes(part) ? k.replace(from, to) : k),
    comparisonKey(text.replaceAll('_', ' ')),
  );
  return key.replace(
    shortType,
    (_all, before: string, ward?: string) => `${before}${ward ? 'phường' : 'xã'} `,
  );
}

/** Comparison key of one name. The People's Committee and its commune are one reporting unit: "UBND xã X" = "Xã X". */
export function nameKey(text: string): string {
  return withoutCommittee(lineKey(text));
}

export function withoutCommittee(key: string): string {
  return key.replace(/^ubnd (?=(?:xã|phường) )/u, '');
}

export interface Split {
  readonly stem: string;
  /** Whether there was an ending. */
  readonly tailed: boolean;
}

/** "… tỉnh", "… tỉnh Thanh Hóa" and "… Thanh Hóa" are one ending, where `place` is the key "thanh hóa". */
export function splitTail(key: string, place: string, level = 'tỉnh'): Split {
  const tail = [` ${level} ${place}`, ` ${level}`, ` ${place}`].find((end) => key.endsWith(end)) ?? '';
  return { stem: key.slice(0, key.length - tail.length), tailed: tail !== '' };
}

/** One form for looking up: blanks do not count ("VH,TT&DL" = "VHTTDL"), the ending does. */
export function lookupKey(key: string, place: string): string {
  const { stem, tailed } = splitTail(key, place);
  return `${stem.replaceAll(' ', '')}${tailed ? ' tỉnh' : ''}`;
}
