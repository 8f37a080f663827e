import { nearest } from '../../text/nearest.ts';
import { finding, type PlanRule } from './rule.ts';

/** The first or last period named is none of the year's: where the periods begin or end is then a guess. */
export const periodRange: PlanRule = {
  code: 'period-range',
  run: ({ files, locate }) => {
    const { each_year: kinds, ...range } = files.reporting.periods;
    const known = kinds.map((k) => k.id);
    return (['first', 'last'] as const).flatMap((key) => {
      const value = range[key];
      const own = value.slice('2026-'.length);
      // Of two periods of one id, one was meant to be another.
      if (new Set(known).size < Math.max(known.length, 1) || known.includes(own)) return [];
      const near = nearest(own, known);
      const suggestion = near ? { suggestion: `${value.slice(0, '2026-'.length)}${near}` } : {};
      const values = { key, value, known: known.join(', '), ...suggestion };
      return [finding('period-range', locate(`reporting/periods/${key}`), values)];
    });
  },
};
