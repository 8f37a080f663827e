import type { Plan } from '../../model/plan.ts';
import { finding, type PlanRule } from './rule.ts';

const communeGroups = ['xa', 'phuong'];

/** The numbers that appendix.yaml says must hold, counted again. Not while a list item is left out for an error of its own. */
export const expectationFailed: PlanRule = {
  code: 'expectation-failed',
  run: ({ plan, files, dropped, locate }) => {
    if (dropped.size > 0) return [];
    const counts = countsOf(plan);
    const { units = {}, ...totals } = files.appendix.expect ?? {};
    const sizes = Object.entries(units).map(([group, size]) => [`units/${group}`, size] as const);
    return [...Object.entries(totals), ...sizes].flatMap(([what, expected]) => {
      const counted = what.startsWith('units/') ? membersOf(plan, what.slice(6)) : counts[what];
      if (counted === undefined || counted === expected) return [];
      return [finding('expectation-failed', locate(`appendix/expect/${what}`), { what, expected, counted })];
    });
  },
};

const membersOf = (plan: Plan, group: string): number => plan.units.filter((u) => u.group === group).length;

function countsOf(plan: Plan): Readonly<Record<string, number>> {
  const leads = plan.appendix.tasks.flatMap((t) =>
    t.lead.selectors.flatMap((s) => (s.kind === 'unit' ? [s.unit] : [])),
  );
  return {
    tasks: plan.appendix.tasks.length,
    groups: plan.appendix.groups.length,
    leads: new Set(leads).size,
    communes: plan.units.filter((u) => communeGroups.includes(u.group)).length,
    wards: plan.units.filter((u) => u.group === 'phuong').length,
  };
}
