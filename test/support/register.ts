import { type CivilDate, civilDate } from '../../src/model/civil-date.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { FileRef, RegisterEvent } from '../../src/model/register.ts';
import type { PeriodStanding, Standing } from '../../src/model/standing.ts';
import { standingsFor } from '../../src/register/standing.ts';
import { notOwing, obligationsFor } from '../../src/schedule/obligations.ts';
import { smallPeriod, smallPlan } from './plan.ts';

/** The unit that speaks unless another is named. */
export const speaker = 'xa-ha-trung';

type Without<E> = E extends RegisterEvent ? Omit<E, 'id' | 'period' | 'by'> : never;
export type Draft = Without<RegisterEvent>;
type DraftOf<K extends RegisterEvent['kind']> = Omit<Extract<Draft, { kind: K }>, 'kind' | 'recordedAt'>;
/** The rest of a draft; days as plain text, `null` to leave one out. */
type More = Readonly<Record<string, unknown>>;

export const eventId = (n: number, period = '2026-06'): string => `${period}-${String(n).padStart(4, '0')}`;

/** A made-up file; the letter tells files apart. */
export function file(letter: string, name = `${letter}.xlsx`): FileRef {
  return { sha256: letter.charCodeAt(0).toString(16).padStart(64, '0'), name, kind: 'xlsx', bytes: 1000 };
}

function draft<K extends RegisterEvent['kind']>(
  kind: K,
  recorded: string,
  own: DraftOf<K> | More,
  more: More = {},
): Draft {
  const all = { kind, recordedAt: `${civilDate(recorded)}T08:00:00+07:00`, ...own, ...more };
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== null)) as unknown as Draft;
}

const decided = { unit: speaker, reason: 'lý do mẫu' };

/** A data file that arrived on the day it was recorded, unless `arrived` says otherwise. */
export const data = (recorded: string, more: More = {}): Draft =>
  draft('received', recorded, { unit: speaker, form: 'data', arrived: recorded }, more);
/** A signed document on paper. */
export const document = (recorded: string, more: More = {}): Draft =>
  draft('received', recorded, { unit: speaker, form: 'document', arrived: recorded }, more);
export const refused = (recorded: string, more: More = {}): Draft =>
  draft(
    'refused',
    recorded,
    { unit: speaker, file: file('r'), gate: 'form', codes: ['form-not-ours'] },
    more,
  );
export const returned = (recorded: string, correctBy: string, more: More = {}): Draft =>
  draft('returned', recorded, { ...decided, correctBy }, more);
export const extended = (recorded: string, until: string, more: More = {}): Draft =>
  draft('extended', recorded, { ...decided, until }, more);
export const exempted = (recorded: string, more: More = {}): Draft =>
  draft('exempted', recorded, decided, more);
export const nil = (recorded: string, more: More = {}): Draft => draft('nil', recorded, decided, more);
export const revoked = (recorded: string, n: number, more: More = {}): Draft =>
  draft('revoked', recorded, { ...decided, event: eventId(n) }, more);
export const confirmed = (recorded: string, n: number, arrived: string, more: More = {}): Draft =>
  draft('confirmed', recorded, { ...decided, event: eventId(n), arrived }, more);
export const note = (recorded: string, more: More = {}): Draft => draft('note', recorded, decided, more);
export const letter = (recorded: string, more: More = {}): Draft =>
  draft('letter', recorded, { units: [speaker], round: 1 }, more);
export const closed = (recorded: string, more: More = {}): Draft =>
  draft('closed', recorded, { reason: 'khóa kỳ', planVersion: '0123456789ab', closedOn: recorded }, more);
export const undone = (recorded: string, n: number, more: More = {}): Draft =>
  draft('undone', recorded, { event: eventId(n), reason: 'ghi nhầm' }, more);

/** Numbers the drafts 1, 2, 3 … in the order of recording. */
export function registerOf(drafts: readonly Draft[], period = '2026-06'): readonly RegisterEvent[] {
  return drafts.map(
    (d, i) => ({ id: eventId(i + 1, period), period, by: 'Cán bộ mẫu', ...d }) as RegisterEvent,
  );
}

export interface Look {
  readonly plan?: Plan;
  readonly period?: ReturnType<typeof smallPeriod>;
  readonly asRecorded?: boolean;
}

/** The list on a day, as the plan and the events give it. */
export function listOn(asOf: string, events: readonly RegisterEvent[], look: Look = {}): PeriodStanding {
  const { plan = smallPlan(), period = smallPeriod('2026-06'), asRecorded = false } = look;
  return standingsFor({
    plan,
    period,
    obligations: obligationsFor(plan, period),
    notOwing: notOwing(plan, period),
    events,
    asOf: civilDate(asOf) as CivilDate,
    asRecorded,
  });
}

/** Where one unit stands on a day. */
export function standingOn(
  asOf: string,
  drafts: readonly Draft[],
  look: Look & { readonly unit?: string } = {},
): Standing {
  const { unit = speaker, period } = look;
  const standing = listOn(asOf, registerOf(drafts, period?.id), look).standings.find(
    (s) => s.unit.id === unit,
  );
  if (!standing) throw new Error(`${unit} has no standing`);
  return standing;
}
