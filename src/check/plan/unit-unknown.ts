import { nearest } from '../../text/nearest.ts';
import { nameKey } from '../../text/unit-key.ts';
import { type Reference, unitReferences } from './references.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** An id of a unit, or of an ad hoc request's unit or group, that units.yaml does not have. */
export const unitUnknown: PlanRule = {
  code: 'unit-unknown',
  run: (context) => {
    const { plan, dropped, locate } = context;
    const units = new Set(plan.units.map((u) => u.id));
    const groups = new Set(plan.groups.map((g) => g.id));
    const unknown = [
      ...unitReferences(context).filter((r) => !units.has(r.id)),
      ...requestReferences(context).filter((r) => !units.has(r.id) && !groups.has(r.id)),
    ];
    return unknown
      .filter((r) => !dropped.has(r.id) && !dropped.has('?units'))
      .map((r) => {
        const suggestion = meant(context, r.id);
        return finding('unit-unknown', locate(r.path), { unit: r.id, ...(suggestion ? { suggestion } : {}) });
      });
  },
};

function requestReferences({ plan }: PlanContext): readonly Reference[] {
  return plan.periods.flatMap((p) =>
    (p.request?.units ?? []).map((id, i) => ({ id, path: `requests/requests/${p.id}/units/${i}` })),
  );
}

/** Written by name instead of id, or mistyped. */
function meant({ plan }: PlanContext, text: string): string | undefined {
  const key = nameKey(text);
  const named = plan.units.find((u) => [u.name, ...u.aliases].some((n) => nameKey(n) === key));
  const ids = plan.units.map((u) => u.id);
  const [longer, ...others] = ids.filter((id) => id.startsWith(`${text}-`));
  return named?.id ?? (others.length === 0 ? longer : undefined) ?? nearest(text, ids);
}
