import { shortDay } from '../text/print.ts';
import type { Facts } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Told } from './intake.ts';

function quoted(path: string): string {
  if (/^[\w./\\-]+$/.test(path)) return path;
  // Names come from strangers: nothing in them may be run by the shell.
  return /["$`!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}

interface Options {
  readonly unit?: string;
  readonly period?: string;
  readonly document?: boolean;
  readonly replace?: boolean;
  readonly facts?: Facts;
}

/** The command that receives this file once more, with what was missing. */
export function receiveCommand(
  file: FileInHand,
  { unit, period, document, replace, facts = {} }: Options,
): string {
  const { arrived, number, date, arrivalNumber } = facts;
  return [
    `dondoc receive ${quoted(file.given)}`,
    ...(unit ? [`--unit ${unit}`] : []),
    ...(period ? [`--period ${period}`] : []),
    ...(document ? ['--document'] : []),
    ...(replace ? ['--replace'] : []),
    ...(arrived ? [`--arrived ${shortDay(arrived)}`] : []),
    ...(arrivalNumber ? [`--arrival-number ${quoted(arrivalNumber)}`] : []),
    ...(number ? [`--number ${quoted(number)}`] : []),
    ...(date ? [`--date ${shortDay(date)}`] : []),
  ].join(' ');
}

/** The same with what the clerk said this time; `right` goes before it. */
export function receiveAgain(file: FileInHand, told: Told, facts: Facts = {}, right: Options = {}): string {
  return receiveCommand(file, {
    ...(told.unit && { unit: told.unit.id }),
    ...(told.period && { period: told.period.id }),
    document: told.document,
    facts,
    ...right,
  });
}
