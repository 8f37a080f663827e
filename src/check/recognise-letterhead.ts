import { comparisonKey } from '../text/canonical.ts';
import { namesDistrict } from '../text/unit-names.ts';

const committee = /^(?:ubnd|[uủ][yỷ] ban nhân dân)$/u;
const motto = /^cộng hòa xã hội chủ nghĩa việt nam/u;

/** Rows that somebody put above the letterhead are few. */
const mostLines = 6;

/** Names over the title, left of the motto: "ỦY BAN NHÂN DÂN" and the line below it are one name. */
export function letterheadNames(header: readonly string[]): readonly string[] {
  const end = header.findIndex((l) => motto.test(comparisonKey(l)));
  if (end < 0) return [];
  const lines = header.slice(0, end).slice(-mostLines);
  // Under an old district it may be a body of that name that ended.
  if (lines.some(namesDistrict)) return [];
  return lines.flatMap((line, i) => {
    if (committee.test(comparisonKey(line))) return [];
    const above = lines[i - 1];
    return [above !== undefined && committee.test(comparisonKey(above)) ? `UBND ${line}` : line];
  });
}
