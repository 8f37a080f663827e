import { basename, resolve } from 'node:path';
import { readTextIfThere } from '../disk/read.ts';
import { type Plan, periodById, type Unit, unitById } from '../model/plan.ts';
import { type Arrival, type ArrivalRow, readArrivals } from '../read/arrivals.ts';
import { recogniseUnit, type UnitIndex } from '../text/unit-names.ts';
import type { Invocation } from './command.ts';
import { parseTypedDate } from './dates.ts';
import { UsageError } from './stop.ts';

function unitOf(plan: Plan, index: UnitIndex, text: string): Unit | undefined {
  const exact = unitById(plan, text) ?? plan.units.find((u) => u.code === text);
  if (exact) return exact;
  const found = recogniseUnit(index, text);
  return found.kind === 'certain' ? found.unit : undefined;
}

function understood(row: ArrivalRow, plan: Plan, index: UnitIndex, invocation: Invocation): Arrival | string {
  const { texts } = invocation;
  const unit = unitOf(plan, index, row.unit);
  if (!unit) return texts.csvUnit({ line: row.line, value: row.unit });
  const arrived = parseTypedDate(row.arrived);
  if (!arrived) return texts.csvDate({ line: row.line, value: row.arrived });
  const documentDate = row.documentDate === '' ? undefined : parseTypedDate(row.documentDate);
  if (row.documentDate !== '' && !documentDate)
    return texts.csvDate({ line: row.line, value: row.documentDate });
  if (row.period !== '' && !periodById(plan, row.period))
    return texts.csvPeriod({ line: row.line, value: row.period });
  return {
    line: row.line,
    unit: unit.id,
    arrived,
    ...(row.period ? { period: row.period } : {}),
    ...(row.arrivalNumber ? { arrivalNumber: row.arrivalNumber } : {}),
    ...(row.documentNumber ? { documentNumber: row.documentNumber } : {}),
    ...(documentDate ? { documentDate } : {}),
    ...(row.file ? { file: row.file } : {}),
  };
}

/** The export of the document system, understood whole or not at all: every bad row is named at once and nothing is recorded. */
export function loadArrivals(
  invocation: Invocation,
  plan: Plan,
  index: UnitIndex,
  path: string,
): readonly Arrival[] {
  const text = readTextIfThere(resolve(invocation.world.cwd, path));
  if (text === undefined) throw new UsageError(invocation.texts.noSuchFile({ path }));
  const { rows, missing } = readArrivals(text);
  if (missing.length > 0)
    throw new UsageError(invocation.texts.csvHeadings({ path, missing: missing.join(', ') }));
  const read = rows.map((r) => understood(r, plan, index, invocation));
  const problems = read.filter((r) => typeof r === 'string');
  if (problems.length > 0) throw new UsageError([invocation.texts.csvBad({ path }), ...problems].join('\n'));
  return read.filter((r) => typeof r !== 'string');
}

/** The row that speaks of a file: by the file's name, else by its unit where that is the unit's only row. */
export function arrivalFor(rows: readonly Arrival[], path: string, unit: string): Arrival | undefined {
  const name = basename(path).normalize('NFC');
  const named = rows.find((r) => r.file?.normalize('NFC') === name);
  if (named) return named;
  const own = rows.filter((r) => r.unit === unit && r.file === undefined);
  return own.length === 1 ? own[0] : undefined;
}
