import type { Collecting } from '../check/form/input.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { FileRef, RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';
import { confirmedArrivals, withoutUndone } from '../register/known-events.ts';
import { arrivalsOf, sentOf } from '../register/versions.ts';
import { currentPeriod } from './choose.ts';
import { type Facts, ownDocument } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Told } from './intake.ts';
import { receiveAgain } from './receive-command.ts';

/** One signed document that stands accepted. */
export interface RecordedDocument {
  readonly unit: string;
  readonly period: string;
  /** The event. */
  readonly where: string;
}

/** One data file that stands accepted. */
export interface RecordedData extends RecordedDocument {
  readonly file: FileRef;
}

/** The data files on record that were neither withdrawn nor sent back, the last of each unit and period. */
export function recordedData(events: readonly RegisterEvent[]): readonly RecordedData[] {
  const last = new Map<string, RecordedData>();
  const effective = withoutUndone(events);
  const revoked = new Set(effective.flatMap((e) => (e.kind === 'revoked' ? [e.event] : [])));
  for (const e of effective) {
    if (e.kind === 'returned' && e.form !== 'document') last.delete(`${e.unit} ${e.period}`);
    if (e.kind !== 'received' || e.form !== 'data' || !e.file || revoked.has(e.id)) continue;
    last.set(`${e.unit} ${e.period}`, { unit: e.unit, period: e.period, where: e.id, file: e.file });
  }
  return [...last.values()];
}

/** The document that stands of each unit and period, on paper or as a file: neither withdrawn nor sent back. */
export function recordedDocuments(events: readonly RegisterEvent[]): readonly RecordedDocument[] {
  const last = new Map<string, RecordedDocument>();
  const effective = withoutUndone(events);
  const revoked = new Set(effective.flatMap((e) => (e.kind === 'revoked' ? [e.event] : [])));
  for (const e of effective) {
    if (e.kind === 'returned' && e.form === 'document') last.delete(`${e.unit} ${e.period}`);
    if (e.kind !== 'received' || e.form !== 'document' || revoked.has(e.id)) continue;
    last.set(`${e.unit} ${e.period}`, { unit: e.unit, period: e.period, where: e.id });
  }
  return [...last.values()];
}

/** The data files that were sent back for correction: of each return the version it spoke of. */
export function returnedData(events: readonly RegisterEvent[]): readonly RecordedData[] {
  const effective = withoutUndone(events);
  const days = confirmedArrivals(effective);
  const returned = effective.flatMap((e) => (e.kind === 'returned' ? [e] : []));
  const pairs = new Map(returned.map((e) => [`${e.unit} ${e.period}`, e] as const));
  return [...pairs.values()].flatMap(({ unit, period }) => {
    const own = effective.filter((e) => 'unit' in e && e.unit === unit && e.period === period);
    return arrivalsOf(sentOf(own, days)).flatMap(({ event, form, state, file }) =>
      form === 'data' && state === 'returned' && file ? [{ unit, period, where: event, file }] : [],
    );
  });
}

interface FiledFile {
  readonly file: FileInHand;
  readonly period: Period;
  readonly unit: Unit | undefined;
  readonly told: Told;
  readonly facts: Facts | undefined;
}

/** What is collected on the day the file arrived, as the form gate wants to know it. */
export function collectingOn(
  plan: Plan,
  day: CivilDate,
  { file, period, unit, told, facts }: FiledFile,
): Collecting {
  // An ad hoc request is collected beside the regular periods, whenever its answer comes.
  const now = period.kind === 'regular' ? (currentPeriod(plan, day) ?? period) : period;
  const written = period.kind === 'regular' ? ownDocument(file).date : undefined;
  const sender = unit && { unit: unit.id };
  const around = written && currentPeriod(plan, written);
  return {
    now,
    told: told.period !== undefined && !told.periodAsked,
    replace: told.replace === true,
    ...(written && around && { documentDay: { date: written, period: around } }),
    command: receiveAgain(file, told, facts, { period: period.id }),
    commandToReplace: receiveAgain(file, told, facts, { period: period.id, replace: true }),
    // Of an archive, that would make every file inside a document.
    commandAsDocument: file.ref.container
      ? ''
      : receiveAgain(file, told, facts, { ...sender, period: period.id, document: true }),
  };
}
