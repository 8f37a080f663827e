import type { Collecting, FormInput } from '../check/form/input.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { FileRef, RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import { withoutUndone } from '../register/known-events.ts';
import { currentPeriod } from './choose.ts';
import { ownDocument } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Told } from './intake.ts';
import { receiveCommand } from './receive-command.ts';

/** One data file that stands accepted. */
export interface RecordedData {
  readonly unit: string;
  readonly period: string;
  readonly where: string;
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

/** What is collected on the day the file arrived, as the form gate wants to know it. */
export function collectingOn(
  plan: Plan,
  day: CivilDate,
  { file, period, told }: { readonly file: FileInHand; readonly period: Period; readonly told: Told },
): Collecting {
  // An ad hoc request is collected beside the regular periods, whenever its answer comes.
  const now = period.kind === 'regular' ? (currentPeriod(plan, day) ?? period) : period;
  const written = period.kind === 'regular' ? ownDocument(file).date : undefined;
  const around = written && currentPeriod(plan, written);
  return {
    now,
    told: told.period !== undefined,
    ...(written && around && { documentDay: { date: written, period: around } }),
    command: receiveCommand(file, { period: period.id }),
    commandAsDocument: receiveCommand(file, { document: true }),
  };
}

export type OnRecord = NonNullable<FormInput['onRecord']>;
