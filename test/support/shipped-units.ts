import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Unit } from '../../src/model/unit.ts';

interface UnitYaml {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly code?: string;
  readonly symbol?: string;
  readonly aliases?: readonly string[];
  readonly former_names?: readonly string[];
  readonly from?: string;
  readonly duty: Unit['duty'];
  readonly basis: string;
}

const planFile = (name: string): string =>
  readFileSync(new URL(`../../plan/${name}.yaml`, import.meta.url), 'utf8');

/** The province whose name stands at the end of units' names. */
export function shippedPlace(): string {
  return (parse(planFile('office')) as { readonly place: string }).place;
}

/** The shipped units without the plan's reader: what the names in the file mean must not depend on it. */
export function shippedUnits(): readonly Unit[] {
  const text = planFile('units');
  const { units } = parse(text) as { readonly units: readonly UnitYaml[] };
  return units.map(({ aliases = [], former_names = [], from, ...unit }) => ({
    ...unit,
    aliases,
    formerNames: former_names,
    predecessors: [],
    confirm: false,
    ...(from === undefined ? {} : { from: civilDate(from) }),
  }));
}
