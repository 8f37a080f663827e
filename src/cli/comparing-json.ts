import type { Difference, FigureChange, UnitChange } from '../model/difference.ts';
import type { Invocation } from './command.ts';

function figureJson({ indicator, figure, before, now, units, both, uneven }: FigureChange): unknown {
  return {
    indicator: indicator.id,
    figure,
    before,
    now,
    units: units.map((m) => ({ ...m, unit: m.unit.id })),
    ...(both ? { both } : {}),
    ...(uneven ? { uneven } : {}),
  };
}

function unitJson({ unit, kind, standing, answers }: UnitChange, { words }: Invocation): unknown {
  return { unit: unit.id, kind, ...(standing ? { standing: words.standing(standing) } : {}), answers };
}

/** The comparison for other programs: units and indicators by their ids. */
export function comparisonJson(difference: Difference, invocation: Invocation): object {
  const side = ({ period, ...rest }: Difference['now']): unknown => ({ ...rest, period: period.id });
  return {
    before: side(difference.before),
    now: side(difference.now),
    samePeriod: difference.samePeriod,
    unchanged: difference.unchanged,
    figures: difference.figures.map(figureJson),
    units: difference.units.map((u) => unitJson(u, invocation)),
  };
}
