import type { Unit } from '../model/unit.ts';
import { certainUnitIn, findUnitIn } from './unit-in-line.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Recognition } from './unit-recognise.ts';

/** Words set apart by capitals alone, in a name without any blank: "BCXaHaTrung". */
const byCapitals = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

function bareName(fileName: string): string {
  const name = fileName
    .normalize('NFC')
    .replace(/\.[^.\s]{1,5}$/u, '')
    .replaceAll('_', ' ');
  return /[\s-]/.test(name) ? name : name.replace(byCapitals, ' ');
}

/** Files that this tool makes carry the unit's id in full: "xa-ha-trung.xlsx", "2026-06_xa-ha-trung (1).xlsx". */
function unitsByIdIn(units: readonly Unit[], fileName: string): readonly Unit[] {
  const ids = idsOf(units);
  const found = fileName
    .toLowerCase()
    .split(/[^a-z0-9-]+/)
    .flatMap((word) => ids.get(word) ?? []);
  return [...new Set(found)].toSorted((a, b) => a - b).flatMap((at) => units[at] ?? []);
}

const known = new WeakMap<readonly Unit[], ReadonlyMap<string, number>>();

/** Place of each unit in the directory, by its id. */
function idsOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const ids = known.get(units) ?? new Map(units.map((u, i) => [u.id, i] as const));
  known.set(units, ids);
  return ids;
}

/** Which unit a file's name means: by the id that our own files carry, else as any line of text. */
export function findUnitInFileName(index: UnitIndex, units: readonly Unit[], fileName: string): Recognition {
  const byId = unitsByIdIn(units, fileName);
  const [only] = byId;
  if (!only) return findUnitIn(index, bareName(fileName));
  const named = certainUnitIn(index, bareName(fileName));
  const certain = named ? [named] : [];
  const meant = [...new Set([...byId, ...certain])];
  return meant.length === 1 ? { kind: 'certain', unit: only, by: 'id' } : { kind: 'ambiguous', units: meant };
}
