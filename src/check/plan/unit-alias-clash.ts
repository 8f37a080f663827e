import type { Finding } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import { comparisonKey } from '../../text/canonical.ts';
import { lookupKey, nameKey } from '../../text/unit-key.ts';
import { changesOf } from './amended.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

interface Named {
  readonly unit: Unit;
  readonly text: string;
  readonly path: string;
  /** Given by an amendment. */
  readonly amended?: true;
}

/** A name or alias that fits two units living at the same time once spelling is evened out: nobody could tell whom it means. */
export const unitAliasClash: PlanRule = {
  code: 'unit-alias-clash',
  run: (context) => {
    const { plan, locate } = context;
    const given = namesGiven(context);
    const place = comparisonKey(plan.office.place);
    const byKey = new Map<string, Named[]>();
    const found: Finding[] = [];
    for (const named of plan.units.flatMap((u) => namesOf(u, given))) {
      const key = lookupKey(nameKey(named.text), place);
      const earlier = byKey.get(key) ?? [];
      const clash = earlier.find((e) => e.unit.id !== named.unit.id && together(e.unit, named.unit));
      if (clash) {
        // What an amendment writes is at fault, not the name that stood before.
        const [at, beside] = clash.amended && !named.amended ? [clash, named] : [named, clash];
        const values = {
          text: at.text,
          unit: at.unit.name,
          other: beside.unit.name,
          otherText: beside.text,
          ...(at.amended ? { amended: 'yes' } : {}),
        };
        found.push(finding('unit-alias-clash', locate(at.path), values, locate(beside.path)));
      }
      byKey.set(key, [...earlier, named]);
    }
    return found;
  },
};

/** Where an amendment gives a unit a name that the list of units does not have: by unit and name. */
function namesGiven(context: PlanContext): ReadonlyMap<string, string> {
  const listed = new Map(context.files.units.units.map((u) => [u.id, [u.name, ...(u.aliases ?? [])]]));
  return new Map(
    changesOf(context).flatMap(({ change, path }) =>
      change.kind === 'unit-renamed' && !listed.get(change.unit)?.includes(change.name)
        ? [[`${change.unit}\0${change.name}`, `${path}/name`] as const]
        : [],
    ),
  );
}

function namesOf(unit: Unit, given: ReadonlyMap<string, string>): readonly Named[] {
  const path = `units/units/${unit.id}`;
  return [
    { unit, text: unit.name, path: `${path}/name` },
    ...unit.aliases.map((text, i): Named => {
      const amendment = given.get(`${unit.id}\0${text}`);
      return amendment
        ? { unit, text, path: amendment, amended: true }
        : { unit, text, path: `${path}/aliases/${i}` };
    }),
    ...unit.formerNames.map((text, i) => ({ unit, text, path: `${path}/former_names/${i}` })),
  ];
}

/** Their lives overlap by a day or more. */
function together(a: Unit, b: Unit): boolean {
  return (a.to ?? '9999') >= (b.from ?? '0000') && (b.to ?? '9999') >= (a.from ?? '0000');
}
