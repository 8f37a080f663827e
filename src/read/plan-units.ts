import { type CivilDate, parseCivilDate } from '../model/civil-date.ts';
import type { UnitsGroup, UnitsUnit } from '../model/plan-files.ts';
import type { Unit, UnitGroup } from '../model/unit.ts';

export function unitOf(unit: UnitsUnit): Unit {
  const { code, symbol, aliases = [], former_names = [], predecessors = [] } = unit;
  return {
    id: unit.id,
    name: unit.name,
    group: unit.group,
    ...(code === undefined ? {} : { code }),
    ...(symbol === undefined ? {} : { symbol }),
    aliases,
    formerNames: former_names,
    predecessors,
    ...day('from', unit.from),
    ...day('to', unit.to),
    duty: unit.duty,
    basis: unit.basis,
    confirm: unit.confirm ?? false,
  };
}

function day<K extends string>(key: K, text: string | undefined): { [P in K]?: CivilDate } {
  const date = text === undefined ? undefined : parseCivilDate(text);
  return date === undefined ? {} : ({ [key]: date } as { [P in K]: CivilDate });
}

export function groupOf({ id, name, members }: UnitsGroup): UnitGroup {
  return { id, name, ...(members ? { members } : {}) };
}
