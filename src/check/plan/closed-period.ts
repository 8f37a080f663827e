import type { Place } from '../../model/finding.ts';
import type { FrozenDifference } from '../../model/frozen.ts';
import { type ToldDifference, toldDifferences } from '../../model/frozen-difference.ts';
import type { PlanContext } from './rule.ts';

/** At most this many units are named; the rest is counted. */
const namedAtMost = 12;

/** Unit by unit with what would change: "UBND xã Hà Trung ({leads} 1.1 → 1.1, 2.1)". */
export function unitsNamed(differences: readonly FrozenDifference[]): {
  readonly units: string;
  readonly count: number;
  readonly more: number;
} {
  const byUnit = new Map<string, ToldDifference[]>();
  for (const d of toldDifferences(differences)) byUnit.set(d.name, [...(byUnit.get(d.name) ?? []), d]);
  const words = [...byUnit].map(([name, own]) => `${name} (${own.map(changeText).join('; ')})`);
  return {
    units: words.slice(0, namedAtMost).join(', '),
    count: words.length,
    more: Math.max(0, words.length - namedAtMost),
  };
}

/** The aspect in braces is a word of the message; a dash stands for nothing. */
function changeText({ aspect, was, now }: ToldDifference): string {
  return `{${aspect}} ${was || '–'} → ${now || '–'}`;
}

/** What is wrong with a snapshot stands at the snapshot. */
export function snapshotPlace(period: string): Place {
  return { kind: 'file', file: `register/${period}.frozen.json` };
}

/** A closed period is no line of the plan: the finding stands where a correction is written, or would be. */
export function placeOf({ locate }: PlanContext, id?: string): Place {
  return locate(id === undefined ? 'amendments/amendments' : `amendments/amendments/${id}/correction`);
}
