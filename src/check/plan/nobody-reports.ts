import { changesOf } from './amended.ts';
import { finding, type PlanRule } from './rule.ts';

/** No unit has the duty to report, and no amendment gives it to one: every list would be empty and every period complete. */
export const nobodyReports: PlanRule = {
  code: 'nobody-reports',
  run: (context) => {
    const { plan, locate } = context;
    const given = changesOf(context).some(
      ({ change }) => change.kind === 'duty' && change.duty === 'required',
    );
    if (plan.units.length === 0 || given || plan.units.some((u) => u.duty === 'required')) return [];
    return [finding('nobody-reports', locate('units/units'), { units: plan.units.length })];
  },
};
