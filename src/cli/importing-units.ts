import { join } from 'node:path';
import { checkPlan } from '../check/plan/run.ts';
import { noUnits, type UnitsFileText, unitsYaml } from '../compose/plan-files-yaml-units.ts';
import { packageRoot } from '../disk/package.ts';
import { readPlanFiles } from '../disk/workspace.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { compareFindings, type Finding, type Place } from '../model/finding.ts';
import type { OfficeFile, UnitsFile } from '../model/plan-files.ts';
import type { Unit, UnitGroup } from '../model/unit.ts';
import { readPlan } from '../read/plan.ts';
import { groupOf, unitOf } from '../read/plan-units.ts';
import { readUnitsList } from '../read/units-list.ts';
import { readYaml } from '../read/yaml.ts';
import { comparisonKey } from '../text/canonical.ts';

type PlanTexts = ReturnType<typeof readPlanFiles>;

/** The directory of units that a draft is made with. */
export interface UnitsInHand {
  readonly from: 'shipped' | 'given' | 'none';
  /** units.yaml as it will stand in the draft. */
  readonly text: string;
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  readonly findings: readonly Finding[];
}

interface Given {
  readonly file: string;
  readonly text: string;
}

export const shippedTexts = (): PlanTexts => readPlanFiles(join(packageRoot(), 'plan'), 'plan');

function directoryOf(text: string, path: string): Pick<UnitsInHand, 'units' | 'groups' | 'findings'> {
  const { value, findings } = readYaml('units', { path, text });
  const file = value?.value as UnitsFile | undefined;
  return { units: file?.units.map(unitOf) ?? [], groups: file?.groups.map(groupOf) ?? [], findings };
}

/** The cell of the list that a spot of units.yaml was made from. */
function cellOf(place: Place, { origin }: UnitsFileText, file: string): Place | undefined {
  if (place.kind !== 'text') return undefined;
  const made = origin.get(place.line);
  if (!made) return undefined;
  const key = made.spots.findLast((s) => s.from <= place.column)?.key ?? '';
  return { kind: 'text', file, line: made.unit.line, column: made.unit.columns[key] ?? 1 };
}

/** The rules of units.yaml, with the places of the list, which the sentences then speak of (`list`). The other files stand as shipped: what is wrong between them and the list is no fault of the list. */
export function listFindings(made: UnitsFileText, file: string, asOf: CivilDate): readonly Finding[] {
  const texts = new Map(shippedTexts()).set('units.yaml', { path: file, text: made.text });
  const found = checkPlan(readPlan(texts), asOf).filter((f) => f.severity !== 'note');
  return found.flatMap((f) => {
    const place = 'file' in f.place && f.place.file === file ? cellOf(f.place, made, file) : undefined;
    if (!place) return [];
    const also = f.also && cellOf(f.also, made, file);
    const { also: _, ...rest } = f;
    return [{ ...rest, place, values: { ...f.values, list: file }, ...(also && { also }) }];
  });
}

function fromList({ file, text }: Given, asOf: CivilDate): UnitsInHand {
  const list = readUnitsList(text, file);
  const made = unitsYaml(list.value.units.length > 0 ? list.value : noUnits, file);
  const { units, groups } = directoryOf(made.text, file);
  const findings = [...list.findings, ...(list.value.units.length > 0 ? listFindings(made, file, asOf) : [])];
  return { from: 'given', text: made.text, units, groups, findings: findings.toSorted(compareFindings) };
}

/** The list given, else the shipped directory where the decision is of its province, else none. */
export function unitsInHand(
  given: Given | undefined,
  province: string | undefined,
  asOf: CivilDate,
): UnitsInHand {
  if (given && /\.ya?ml$/i.test(given.file)) {
    return { from: 'given', text: given.text, ...directoryOf(given.text, given.file) };
  }
  if (given) return fromList(given, asOf);
  const shipped = shippedTexts();
  const office = shipped.get('office.yaml');
  const place = office && (readYaml('office', office).value?.value as OfficeFile | undefined)?.place;
  const units = shipped.get('units.yaml');
  if (units && place && province === comparisonKey(place)) {
    return { from: 'shipped', text: units.text, ...directoryOf(units.text, units.path) };
  }
  const { text } = unitsYaml(noUnits, '…');
  return { from: 'none', text, units: [], groups: directoryOf(text, 'units.yaml').groups, findings: [] };
}
