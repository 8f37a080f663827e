import { basename, resolve } from 'node:path';
import { readTextIfThere } from '../disk/read.ts';
import { type Plan, periodById } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import { type Arrival, type ArrivalRow, readArrivals } from '../read/arrivals.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { UnitIndex } from '../text/unit-names.ts';
import type { Invocation } from './command.ts';
import { parseTypedDate } from './dates.ts';
import type { FileInHand } from './files-in-hand.ts';
import { UsageError } from './stop.ts';
import { candidateLines, isSettled, typedUnit, type Unsettled } from './typed-unit.ts';
import { today } from './world.ts';

type UnitOfRow = Unit | Unsettled | 'elsewhere';

/** Whose row it is. The incoming book holds other senders too: those resemble no unit of the directory. */
function unitOf(plan: Plan, index: UnitIndex, text: string): UnitOfRow {
  const found = typedUnit(plan, text, index);
  return isSettled(found) || found.candidates.length > 0 || text === '' ? found : 'elsewhere';
}

/** What is wrong with the days of a row, or undefined. */
function dayProblem(row: ArrivalRow, invocation: Invocation): string | undefined {
  const { texts } = invocation;
  const arrived = parseTypedDate(row.arrived);
  if (!arrived) return texts.csvDate({ line: row.line, value: row.arrived });
  if (arrived > today(invocation.world)) return texts.csvFuture({ line: row.line, value: row.arrived });
  if (row.documentDate === '') return undefined;
  const written = parseTypedDate(row.documentDate);
  if (!written) return texts.csvDate({ line: row.line, value: row.documentDate });
  if (arrived >= written) return undefined;
  return texts.csvBeforeDocument({ line: row.line, day: texts.day(arrived), date: texts.day(written) });
}

function understood(row: ArrivalRow, unit: Unit): Arrival | undefined {
  const arrived = parseTypedDate(row.arrived);
  const documentDate = parseTypedDate(row.documentDate);
  if (!arrived) return undefined;
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

export interface ArrivalsLoaded {
  readonly rows: readonly Arrival[];
  /** Lines of senders that are not in the directory. */
  readonly passedOver: readonly number[];
}

/**
 * The export of the document system. A row that may be one of ours and cannot be understood stops everything: all such
 * rows are named at once and nothing is recorded. Rows of other senders are passed over and counted.
 */
export function loadArrivals(
  invocation: Invocation,
  plan: Plan,
  index: UnitIndex,
  path: string,
): ArrivalsLoaded {
  const { texts, world } = invocation;
  const text = readTextIfThere(resolve(world.cwd, path));
  if (text === undefined) throw new UsageError(texts.noSuchFile({ path }));
  const { rows, missing } = readArrivals(text);
  if (missing.length > 0) throw new UsageError(texts.csvHeadings({ path, missing: missing.join(', ') }));
  const read = rows.map((row) => ({ row, unit: unitOf(plan, index, row.unit) }));
  const problems = read.flatMap(({ row, unit }) => {
    if (unit === 'elsewhere') return [];
    if (!isSettled(unit))
      return [texts.csvUnit({ line: row.line, value: row.unit }), ...candidateLines(unit, invocation.lang)];
    if (row.period !== '' && !periodById(plan, row.period))
      return [texts.csvPeriod({ line: row.line, value: row.period })];
    return [dayProblem(row, invocation)].filter((p) => p !== undefined);
  });
  if (problems.length > 0)
    throw new UsageError(safeForTerminal([texts.csvBad({ path }), ...problems].join('\n')));
  return {
    rows: read.flatMap(({ row, unit }) =>
      unit === 'elsewhere' || !isSettled(unit) ? [] : [understood(row, unit)].filter((a) => a !== undefined),
    ),
    passedOver: read.flatMap(({ row, unit }) => (unit === 'elsewhere' ? [row.line] : [])),
  };
}

/** The row names this file, or the archive or mail that it came in. */
export function namesFile({ file }: Arrival, { ref, given }: FileInHand): boolean {
  const named = file?.normalize('NFC');
  return named !== undefined && [ref.name, basename(given)].some((n) => n.normalize('NFC') === named);
}

/** The row that speaks of a file: by the file's name, else by its unit where that is the unit's only row. */
export function arrivalFor(rows: readonly Arrival[], file: FileInHand, unit: string): Arrival | undefined {
  const named = rows.find((r) => namesFile(r, file));
  if (named) return named;
  const own = rows.filter((r) => r.unit === unit && r.file === undefined);
  return own.length === 1 ? own[0] : undefined;
}
