import { dayOfOtherPeriod } from '../check/letter-period.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { type Code, severityOf } from '../model/codes.ts';
import type { Finding, Place } from '../model/finding.ts';
import { type Plan, periodById, unitById } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Arrival } from '../read/arrivals.ts';
import { tidy } from '../text/canonical.ts';
import { namesFile } from './arrivals.ts';
import { currentPeriod } from './choose.ts';
import { recordedDocuments } from './collecting.ts';
import type { Invocation } from './command.ts';
import type { Facts } from './document-facts.ts';
import { isClosed } from './receive-events.ts';
import type { Item } from './receiving.ts';
import { complete, type Draft } from './register-access.ts';

type Received = Extract<RegisterEvent, { kind: 'received' }>;

/** A signed document without a file, and where it is told of. */
interface Paper {
  readonly row: Omit<Arrival, 'line' | 'file'>;
  readonly place: Place;
  readonly inBook: boolean;
}

interface Told {
  readonly plan: Plan;
  readonly rows: readonly Arrival[];
  /** The list of arrivals as the clerk named it. */
  readonly list: string;
  readonly items: readonly Item[];
  readonly fallback: Period;
  readonly single?: { readonly unit: string; readonly facts: Facts & { readonly arrived: CivilDate } };
  /** What is on record of an earlier period may be replaced. */
  readonly replace: boolean;
}

export interface Papers {
  readonly events: readonly RegisterEvent[];
  /** Why a document is held back. */
  readonly findings: readonly Finding[];
  /** The paper told on the command line is on record already, as this event. */
  readonly known?: { readonly paper: string; readonly id: string };
  /** Lines of the book that speak of a refused file. */
  readonly ofRefused: readonly number[];
}

function sameDocument(e: RegisterEvent, { unit, documentNumber, arrived }: Paper['row']): e is Received {
  if (e.kind !== 'received' || e.unit !== unit || e.form !== 'document') return false;
  if (documentNumber && e.documentNumber) return tidy(e.documentNumber) === tidy(documentNumber);
  return e.arrived === arrived;
}

const contradicts: readonly Code[] = ['form-unit-mismatch', 'form-period-mismatch'];

/** The document itself lies there and speaks of another unit or period: its row is no arrival. A refused data file says nothing of the document. */
function ofRefusedFile(row: Arrival, items: readonly Item[]): boolean {
  const named = items.flatMap((i) =>
    i.kind === 'gated' && i.file.letter && namesFile(row, i.file) ? [i] : [],
  );
  return (
    named.length > 0 &&
    named.every(
      ({ gate }) => gate.kind === 'refused' && gate.findings.some((f) => contradicts.includes(f.code)),
    )
  );
}

function papersOf({ texts }: Invocation, { plan, rows, list, items, single }: Told): readonly Paper[] {
  const booked = rows
    .filter((row) => !ofRefusedFile(row, items))
    .map((row): Paper => {
      const place: Place = { kind: 'text', file: list, line: row.line, column: 1 };
      return { row, place, inBook: true };
    });
  if (!single) return booked;
  const { unit, facts } = single;
  const { arrived, number, date, arrivalNumber } = facts;
  const name = unitById(plan, unit)?.name ?? unit;
  const row = {
    unit,
    arrived,
    ...(number ? { documentNumber: number } : {}),
    ...(date ? { documentDate: date } : {}),
    ...(arrivalNumber ? { arrivalNumber } : {}),
  };
  const file = texts.paperOf({ unit: name, number: number ?? '' });
  return [...booked, { row, place: { kind: 'file', file }, inBook: false }];
}

/** The document of another period is held back as a letter of that day would be. */
function heldBack({ row, place, inBook }: Paper, period: Period | undefined): Finding | undefined {
  const other = period && row.documentDate && dayOfOtherPeriod(row.documentDate, period);
  if (!other) return undefined;
  const code = 'form-period-mismatch';
  return {
    code,
    severity: severityOf(code),
    place,
    unit: row.unit,
    values: { ...other, ...(inBook ? { inBook: 'yes' } : {}) },
  };
}

/** The document of an earlier period gives way only where the clerk says so, as for a file. */
function heldForEarlier(
  { row, place }: Paper,
  period: string,
  own: readonly RegisterEvent[],
  { plan, replace }: Told,
): Finding | undefined {
  const [then, now] = [periodById(plan, period), currentPeriod(plan, row.arrived)];
  const before = recordedDocuments(own).find((d) => d.unit === row.unit);
  if (replace || !before || then?.kind !== 'regular' || !now || now.due <= then.due) return undefined;
  const code = 'form-earlier-period';
  const values = { periodLabel: then.label, where: before.where, current: now.label };
  return {
    code,
    severity: severityOf(code),
    place,
    unit: row.unit,
    values: { ...values, why: 'record', form: 'document' },
  };
}

function draftOf({ unit, arrived, arrivalNumber, documentNumber, documentDate }: Paper['row']): Draft {
  return {
    kind: 'received',
    unit,
    form: 'document',
    arrived,
    ...(arrivalNumber ? { arrivalNumber } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(documentDate ? { documentDate } : {}),
  };
}

/** Signed documents that the incoming book names, or one paper told on the command line: recorded without a file, never twice. */
export function papersFor(invocation: Invocation, before: readonly RegisterEvent[], told: Told): Papers {
  const events: RegisterEvent[] = [];
  const findings: Finding[] = [];
  let known: Papers['known'];
  for (const paper of papersOf(invocation, told)) {
    const { row } = paper;
    const period = row.period ?? told.fallback.id;
    const own = [...before, ...events].filter((e) => e.period === period);
    const same = own.find((e) => sameDocument(e, row));
    if (same && paper.place.kind === 'file') known = { paper: paper.place.file, id: same.id };
    if (same) continue;
    const held = heldBack(paper, periodById(told.plan, period)) ?? heldForEarlier(paper, period, own, told);
    if (held) {
      findings.push(held);
      continue;
    }
    const closed = isClosed(own, period) ? { afterClosing: true as const } : {};
    events.push(...complete(invocation, period, own, [{ ...draftOf(row), ...closed } as Draft]));
  }
  const ofRefused = told.rows.filter((row) => ofRefusedFile(row, told.items)).map((row) => row.line);
  return { events, findings, ofRefused, ...(known ? { known } : {}) };
}
