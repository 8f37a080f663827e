import { type CivilDate, parseCivilDate } from '../model/civil-date.ts';
import type { Values } from '../model/finding.ts';
import { tidy } from '../text/canonical.ts';
import type { CandidateWhy, FormerUnit } from '../text/unit-names.ts';

/** A unit that may be meant: what was read, where, and for a former unit its name and the day its successor began. */
export interface CandidateValues {
  readonly unitName: string;
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly former?: string;
  readonly since?: CivilDate;
}

interface Told extends CandidateValues {
  readonly why: CandidateWhy;
}

/** As recognised; `by` is "told" where a person typed the name. */
interface Recognised {
  readonly unit: { readonly id: string; readonly name: string };
  readonly by: string;
  readonly why: CandidateWhy;
  readonly text: string;
  readonly former?: FormerUnit;
}

/** A header's line may be a whole paragraph. */
const longest = 100;

export function toldOf({ unit, by, why, text, former }: Recognised): Told {
  const read = tidy(text);
  return {
    unitName: unit.name,
    id: unit.id,
    text: read.length > longest ? `${read.slice(0, longest - 1)}…` : read,
    by,
    why,
    ...(former ? { former: former.name } : {}),
    ...(former?.since ? { since: former.since } : {}),
  };
}

/** For a finding, whose values are flat: all ids under `candidates`, and of each one its parts, numbered from 1: `id1`, `why1` … */
export function candidateValues(all: readonly Recognised[]): Values {
  if (all.length === 0) return {};
  const parts = all.map(toldOf).flatMap((c, i) => Object.entries(c).map(([key, v]) => [`${key}${i + 1}`, v]));
  return { candidates: all.map((c) => c.unit.id).join(', '), ...Object.fromEntries(parts) };
}

/** The candidates that a finding's values hold; none on a page without a finding. */
export function candidatesIn(v: Values, isWhy: (word: string) => word is CandidateWhy): readonly Told[] {
  const found: Told[] = [];
  const at = (key: string, n: number): string => String(v[`${key}${n}`] ?? '');
  for (let n = 1, why = at('why', n); isWhy(why); n += 1, why = at('why', n)) {
    const since = parseCivilDate(at('since', n));
    const former = at('former', n);
    found.push({
      unitName: at('unitName', n),
      id: at('id', n),
      text: at('text', n),
      by: at('by', n),
      why,
      ...(former ? { former } : {}),
      ...(since ? { since } : {}),
    });
  }
  return found;
}
