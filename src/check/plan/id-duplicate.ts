import type { Finding } from '../../model/finding.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** The same id, number, code or day twice where each may stand once. */
export const idDuplicate: PlanRule = {
  code: 'id-duplicate',
  run: (context) => [...lists(context).flatMap((l) => repeated(context, l)), ...codes(context)],
};

interface Named {
  readonly path: string;
  readonly ids: readonly string[];
}

function lists({ plan, files }: PlanContext): readonly Named[] {
  const ids = (items: readonly { readonly id: string }[]) => items.map((i) => i.id);
  return [
    { path: 'units/units', ids: ids(plan.units) },
    { path: 'units/groups', ids: ids(plan.groups) },
    { path: 'appendix/tasks', ids: ids(plan.appendix.tasks) },
    { path: 'appendix/groups', ids: ids(plan.appendix.groups) },
    { path: 'appendix/source_notes', ids: ids(files.appendix.source_notes) },
    { path: 'decision/source_notes', ids: ids(files.decision.source_notes) },
    { path: 'decision/articles', ids: plan.decision.articles.map((a) => a.number) },
    { path: 'reporting/indicators', ids: ids(plan.reporting.indicators) },
    { path: 'reporting/unit_questions', ids: ids(plan.reporting.unitQuestions) },
    { path: 'reporting/task_questions', ids: ids(plan.reporting.taskQuestions) },
    { path: 'reporting/periods/each_year', ids: ids(files.reporting.periods.each_year) },
    { path: 'requests/requests', ids: ids(files.requests.requests) },
    { path: 'calendar/years', ids: plan.calendar.map((y) => String(y.year)) },
    ...plan.calendar.map((y) => ({ path: `calendar/years/${y.year}/days`, ids: sameKind(y.days) })),
    { path: 'office/signers', ids: ids(plan.office.signers) },
    { path: 'waivers/waivers', ids: ids(plan.waivers ?? []) },
    { path: 'amendments/amendments', ids: ids(plan.amendments ?? []) },
  ];
}

/** Days listed twice alike; a day both off and worked is another matter (calendar-day-clash). */
function sameKind(days: readonly { readonly date: string; readonly kind: string }[]): readonly string[] {
  const off = new Set(days.filter((d) => d.kind !== 'worked').map((d) => d.date));
  const clashing = new Set(days.filter((d) => d.kind === 'worked' && off.has(d.date)).map((d) => d.date));
  return days.filter((d) => !clashing.has(d.date)).map((d) => d.date);
}

function repeated({ locate }: PlanContext, { path, ids }: Named): readonly Finding[] {
  const seen = new Map<string, number>();
  return ids.flatMap((id) => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    if (nth === 1) return [];
    return [finding('id-duplicate', locate(`${path}/${id}@${nth}`), { id, nth }, locate(`${path}/${id}`))];
  });
}

/** The statistics office gives each commune one code. Ended units may share theirs: codes are used again. */
function codes({ plan, locate }: PlanContext): readonly Finding[] {
  const first = new Map<string, string>();
  return plan.units.flatMap((u) => {
    if (u.code === undefined || u.to !== undefined) return [];
    const other = first.get(u.code);
    first.set(u.code, other ?? u.id);
    if (other === undefined || other === u.id) return [];
    const at = (unit: string) => locate(`units/units/${unit}/code`);
    return [finding('id-duplicate', at(u.id), { id: u.code, nth: 2 }, at(other))];
  });
}
