import { finding, type PlanRule } from './rule.ts';

const shown = 5;

/** Units whose duty or existence the sources do not settle: one note for all. */
export const unitToConfirm: PlanRule = {
  code: 'unit-to-confirm',
  run: ({ plan, locate }) => {
    const units = plan.units.filter((u) => u.confirm);
    const [first] = units;
    if (!first) return [];
    const names = units.slice(0, shown).map((u) => u.name);
    return [
      finding('unit-to-confirm', locate(`units/units/${first.id}`), {
        count: units.length,
        names: names.join('; '),
        more: Math.max(0, units.length - shown),
      }),
    ];
  },
};
