import type { Measures, Standing, StandingKind } from '../model/standing.ts';
import { roundHalfUp } from '../text/print.ts';

const receivedKinds: readonly StandingKind[] = ['on-time', 'late', 'confirm-arrival', 'nil'];

/** a of n in percent, half up to one decimal; 100 only when all, null when nothing was expected. */
function rateOf(a: number, n: number): number | null {
  if (n === 0) return null;
  return a === n ? 100 : Math.min(roundHalfUp((a / n) * 100, 1), 99.9);
}

function answeredInTime({ judgedBy, lastOnTimeDay }: Standing): boolean {
  return judgedBy !== undefined && lastOnTimeDay !== undefined && judgedBy.date <= lastOnTimeDay;
}

function isOnTime(s: Standing): boolean {
  return s.kind === 'on-time' || (s.kind === 'nil' && answeredInTime(s));
}

/** The five measures. Exempt and not owing are not expected; returned and not corrected is not received. */
export function measuresOf(standings: readonly Standing[]): Measures {
  const counted = standings.filter((s) => s.kind !== 'exempt' && s.kind !== 'not-owing');
  const expected = counted.length;
  const received = counted.filter((s) => receivedKinds.includes(s.kind)).length;
  const onTime = counted.filter(isOnTime).length;
  return {
    expected,
    received,
    rate: rateOf(received, expected),
    onTime,
    onTimeRate: rateOf(onTime, expected),
  };
}

/** The measures of each group of units that owes anything, in order of first appearance. */
export function measuresByGroup(
  standings: readonly Standing[],
): readonly { readonly group: string; readonly measures: Measures }[] {
  const owing = standings.filter((s) => s.kind !== 'not-owing');
  const groups = new Set(owing.map((s) => s.unit.group));
  return [...groups].map((group) => ({
    group,
    measures: measuresOf(owing.filter((s) => s.unit.group === group)),
  }));
}
