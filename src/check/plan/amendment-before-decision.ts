import { parseCivilDate } from '../../model/civil-date.ts';
import { finding, type PlanRule } from './rule.ts';

/** An amendment that would count before there was anything to amend. */
export const amendmentBeforeDecision: PlanRule = {
  code: 'amendment-before-decision',
  run: ({ plan, files, locate }) => {
    const start = plan.decision.date ?? parseCivilDate(files.reporting.first_day ?? '');
    if (!start) return [];
    return (plan.amendments ?? [])
      .filter((a) => a.from < start)
      .map((a) =>
        finding('amendment-before-decision', locate(`amendments/amendments/${a.id}/from`), {
          id: a.id,
          from: a.from,
          decided: start,
        }),
      );
  },
};
