import type { CivilDate } from '../model/civil-date.ts';
import type { FrozenPeriod } from '../model/frozen.ts';
import type { HashedFile } from '../model/register.ts';
import { planInForce } from '../schedule/plan-in-force.ts';
import type { PeriodView } from './period-view.ts';
import type { Workspace } from './workspace.ts';

/** What the period is judged by on the day it is closed. */
function frozenOf(
  { plan }: Workspace,
  { period, obligations, standing }: PeriodView,
  closedOn: CivilDate,
  files: readonly HashedFile[],
): FrozenPeriod {
  const inForce = planInForce(plan, period);
  const exempt = new Set(standing.standings.filter((s) => s.kind === 'exempt').map((s) => s.unit.id));
  const named = new Map(obligations.flatMap((o) => [...o.leads, ...o.coordinates].map((t) => [t.id, t])));
  const listed = new Set(obligations.map((o) => o.unit.group));
  const [first] = obligations;
  const own = first?.period ?? period;
  return {
    version: 1,
    period: period.id,
    closedOn,
    planVersion: plan.version,
    due: own.due,
    ...(own.window ? { window: own.window } : {}),
    ...(first ? { deadline: first.deadline } : {}),
    asked: own,
    plan: files,
    tasks: inForce.appendix.tasks.flatMap((t) => named.get(t.id) ?? []),
    groups: inForce.groups.filter((g) => listed.has(g.id)).map(({ id, name }) => ({ id, name })),
    obligations: obligations.map(({ unit, deadline, window, leads, coordinates }) => ({
      unit,
      lastOnTimeDay: deadline.lastOnTimeDay,
      ...(window ? { window } : {}),
      leads: leads.map((t) => t.id),
      coordinates: coordinates.map((t) => t.id),
      ...(exempt.has(unit.id) ? { exempt: true as const } : {}),
    })),
  };
}

/** One obligation a line, so that two snapshots can be compared by eye. */
export function frozenText(
  workspace: Workspace,
  view: PeriodView,
  closedOn: CivilDate,
  inputs: readonly HashedFile[],
): string {
  const files = inputs.filter((f) => f.name.startsWith('plan/'));
  const { obligations, ...head } = frozenOf(workspace, view, closedOn, files);
  const lines = obligations.map((o) => `    ${JSON.stringify(o)}`).join(',\n');
  const opened = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${opened},\n  "obligations": [\n${lines}\n  ]\n}\n`;
}
