import type { Finding } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { lookupKey, nameKey } from '../../text/unit-key.ts';
import { finding, type PlanRule } from './rule.ts';

interface Named {
  readonly unit: Unit;
  readonly text: string;
  readonly path: string;
}

/** A name or alias that fits two units living at the same time once spelling is evened out: nobody could tell whom it means. */
export const unitAliasClash: PlanRule = {
  code: 'unit-alias-clash',
  run: ({ plan, locate }) => {
    const place = comparisonKey(plan.office.place);
    const byKey = new Map<string, Named[]>();
    const found: Finding[] = [];
    for (const named of plan.units.flatMap(namesOf)) {
      const key = lookupKey(nameKey(named.text), place);
      const earlier = byKey.get(key) ?? [];
      const clash = earlier.find((e) => e.unit.id !== named.unit.id && together(e.unit, named.unit));
      if (clash)
        found.push(
          finding(
            'unit-alias-clash',
            locate(named.path),
            { text: named.text, unit: named.unit.name, other: clash.unit.name, otherText: clash.text },
            locate(clash.path),
          ),
        );
      byKey.set(key, [...earlier, named]);
    }
    return found;
  },
};

function namesOf(unit: Unit): readonly Named[] {
  const path = `units/units/${unit.id}`;
  return [
    { unit, text: unit.name, path: `${path}/name` },
    ...unit.aliases.map((text, i) => ({ unit, text, path: `${path}/aliases/${i}` })),
    ...unit.formerNames.map((text, i) => ({ unit, text, path: `${path}/former_names/${i}` })),
  ];
}

/** Their lives overlap by a day or more. */
function together(a: Unit, b: Unit): boolean {
  return (a.to ?? '9999') >= (b.from ?? '0000') && (b.to ?? '9999') >= (a.from ?? '0000');
}
