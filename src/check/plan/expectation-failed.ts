import type { Plan } from '../../model/plan.ts';
import { finding, type PlanRule } from './rule.ts';

const communeGroups = ['xa', 'phuong'];

/** The numbers that appendix.yaml says must hold, counted again. Not while a list item is left out for an error of its own. */
export const expectationFailed: PlanRule = {
  code: 'expectation-failed',
  run: ({ plan, files, dropped, locate }) => {
    if (dropped.size > 0) return [];
    const counts = countsOf(plan);
    return Object.entries(files.appendix.expect ?? {}).flatMap(([what, expected]) => {
      const counted = counts[what];
      if (counted === undefined || counted === expected) return [];
      return [finding('expectation-failed', locate(`appendix/expect/${what}`), { what, expected, counted })];
    });
  },
};

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
