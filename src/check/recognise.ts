import { type Period, type Plan, periodById, type Unit, unitById } from '../model/plan.ts';
import type { Submission } from '../model/submission.ts';
import { comparisonKey } from '../text/canonical.ts';
import { findUnitIn, type UnitIndex } from '../text/unit-names.ts';

/** What one source says about who sent the file and for when. */
interface Clue<T> {
  readonly by: 'told' | 'stamp' | 'header' | 'file-name';
  readonly value: T;
}

export interface Recognition {
  readonly unit?: Unit;
  readonly period?: Period;
  /** Two sources that disagree: a finding, never a choice. */
  readonly unitConflict?: { readonly a: Clue<Unit>; readonly b: Clue<Unit> };
  readonly periodConflict?: { readonly a: Clue<Period>; readonly b: Clue<Period> };
  readonly recognisedBy?: Clue<Unit>['by'];
}

interface Input {
  readonly plan: Plan;
  readonly index: UnitIndex;
  readonly submission: Submission | undefined;
  readonly fileName: string;
  readonly told: { readonly unit?: Unit; readonly period?: Period };
}

function unitInLine(index: UnitIndex, line: string): Unit | undefined {
  const found = findUnitIn(index, line);
  return found.kind === 'certain' ? found.unit : undefined;
}

/** The line "Cơ quan, đơn vị báo cáo: …" first: other lines name the receiving office too. */
function unitInHeader(index: UnitIndex, header: readonly string[]): Unit | undefined {
  const own = header.filter((l) => /báo cáo\s*:/i.test(l));
  return [...own.map((l) => l.slice(l.indexOf(':') + 1)), ...header]
    .map((l) => unitInLine(index, l))
    .find((u) => u !== undefined);
}

function bareName(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '').replace(/[_]+/g, ' ');
}

/** Our own file names carry the unit's id in full: "xa-ha-trung.xlsx", "2026-06_xa-ha-trung.xlsx". */
function unitByIdIn(plan: Plan, fileName: string): Unit | undefined {
  const bounded = (id: string): boolean =>
    new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(fileName.toLowerCase());
  return plan.units.filter((u) => fileName.toLowerCase().includes(u.id) && bounded(u.id))[0];
}

function unitClues({ plan, index, submission, fileName, told }: Input): readonly Clue<Unit>[] {
  const clues: Clue<Unit>[] = [];
  if (told.unit) clues.push({ by: 'told', value: told.unit });
  const stamped = submission?.stamp.unit ? unitById(plan, submission.stamp.unit) : undefined;
  if (stamped) clues.push({ by: 'stamp', value: stamped });
  else {
    const named = unitInHeader(index, submission?.header ?? []);
    if (named) clues.push({ by: 'header', value: named });
  }
  const byId = unitByIdIn(plan, fileName);
  const byName = unitInLine(index, bareName(fileName)) ?? byId;
  if (byName) clues.push({ by: 'file-name', value: byName });
  return clues;
}

/** The line that says "Kỳ báo cáo: …" where there is one; other lines may name other periods in passing. */
function periodLines(header: readonly string[]): readonly string[] {
  const lines = header.map(comparisonKey);
  const own = lines.filter((l) => l.startsWith('kỳ báo cáo'));
  return own.length > 0 ? own : lines;
}

/** "6 tháng đầu năm 2026" also holds "năm 2026": the longest label that fits is meant. */
function periodInHeader(plan: Plan, header: readonly string[]): Period | undefined {
  const lines = periodLines(header);
  const fits = (text: string): boolean => lines.some((l) => l.includes(comparisonKey(text)));
  const named = plan.periods.filter((p) => fits(p.label) || fits(p.id));
  const longest = Math.max(...named.map((p) => p.label.length));
  const [only, ...others] = named.filter((p) => p.label.length === longest);
  return others.length === 0 ? only : undefined;
}

function periodClues({ plan, submission, fileName, told }: Input): readonly Clue<Period>[] {
  const clues: Clue<Period>[] = [];
  if (told.period) clues.push({ by: 'told', value: told.period });
  const stamped = submission?.stamp.period ? periodById(plan, submission.stamp.period) : undefined;
  if (stamped) clues.push({ by: 'stamp', value: stamped });
  else {
    const named = periodInHeader(plan, submission?.header ?? []);
    if (named) clues.push({ by: 'header', value: named });
  }
  const inName = plan.periods.find((p) => fileName.includes(p.id));
  if (inName && clues.length === 0) clues.push({ by: 'file-name', value: inName });
  return clues;
}

function conflict<T extends { id: string }>(
  clues: readonly Clue<T>[],
): { a: Clue<T>; b: Clue<T> } | undefined {
  const [first] = clues;
  const other = clues.find((c) => first && c.value.id !== first.value.id);
  return first && other ? { a: first, b: other } : undefined;
}

/** Unit and period by what the clerk says, the stamp, the visible header, then the file's name. */
export function recognise(input: Input): Recognition {
  const units = unitClues(input);
  const periods = periodClues(input);
  const unitConflict = conflict(units);
  const periodConflict = conflict(periods);
  return {
    ...(units[0] && !unitConflict ? { unit: units[0].value, recognisedBy: units[0].by } : {}),
    ...(periods[0] && !periodConflict ? { period: periods[0].value } : {}),
    ...(unitConflict ? { unitConflict } : {}),
    ...(periodConflict ? { periodConflict } : {}),
  };
}
