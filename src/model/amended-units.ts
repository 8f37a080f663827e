import type { DatedChange } from './amendment.ts';
import { addDays } from './civil-date.ts';
import type { Unit } from './unit.ts';

function renamed(unit: Unit, name: string): Unit {
  return {
    ...unit,
    name,
    aliases: [unit.name, ...unit.aliases.filter((a) => a !== name && a !== unit.name)],
  };
}

function step(units: readonly Unit[], { amendment, change }: DatedChange): readonly Unit[] {
  const only = (id: string, edit: (unit: Unit) => Unit): readonly Unit[] =>
    units.map((u) => (u.id === id ? edit(u) : u));
  switch (change.kind) {
    case 'unit-renamed':
      return only(change.unit, (u) => renamed(u, change.name));
    case 'duty':
      return only(change.unit, (u) => ({ ...u, duty: change.duty, basis: change.basis, confirm: false }));
    case 'unit-ended':
      return units.map((u) => {
        if (u.id === change.unit) return { ...u, to: addDays(amendment.from, -1) };
        const follows = u.id === change.successor && !u.predecessors.includes(change.unit);
        return follows ? { ...u, predecessors: [...u.predecessors, change.unit] } : u;
      });
    default:
      return units;
  }
}

/** The units after the changes that count. */
export function changedUnits(units: readonly Unit[], changes: readonly DatedChange[]): readonly Unit[] {
  return changes.reduce(step, units);
}
