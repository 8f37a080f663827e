import { withoutDiacritics } from './canonical.ts';
import { districtWords } from './unit-former.ts';
import type { UnitIndex } from './unit-index.ts';
import { lineKey } from './unit-key.ts';

const districtBody = new RegExp(`^(?:ubnd )?(?:${districtWords}) \\p{L}`, 'u');
const provinces = /(?<=^| )tỉnh (?=\p{L})/gu;
/** Bodies of the province called after their level: "Tỉnh ủy", "Tỉnh đoàn". */
const levelBodies = ['ủy', 'đoàn'];

/** A line that is a body of the district level ("UBND thành phố Thanh Hóa") or of a thị trấn: no paper since 01/7/2025 bears one. */
export function namesDistrict(line: string): boolean {
  return districtBody.test(withoutDiacritics(lineKey(line)));
}

/** "UBND TỈNH NGHỆ AN": what stands under it is not of this province. */
export function namesOtherProvince({ place }: UnitIndex, line: string): boolean {
  const key = lineKey(line);
  const own = [place, ...levelBodies].map((word) => `${word} `);
  const named = [...key.matchAll(provinces)].map((m) => `${key.slice(m.index + m[0].length)} `);
  return named.some((name) => !own.some((word) => name.startsWith(word)));
}
