import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import type { Obligation } from '../model/obligation.ts';
import { decidedOn, recordedOn } from '../model/register.ts';
import type { Standing } from '../model/standing.ts';
import { type Judgement, judge } from './judgement.ts';
import { type EventOf, nilDay } from './known-events.ts';
import type { UnitRecord } from './unit-record.ts';

/** Kind of standing with what belongs to that kind. */
type Verdict = Pick<Standing, 'kind' | 'days' | 'judgedBy' | 'correctBy' | 'decision'>;

function decisionOf(
  event: EventOf<'returned' | 'extended' | 'exempted' | 'nil'>,
): NonNullable<Standing['decision']> {
  const { reason, documentNumber, documentDate } = event;
  return {
    reason,
    ...(documentNumber !== undefined && { documentNumber }),
    ...(documentDate !== undefined && { documentDate }),
    date: event.kind === 'nil' ? nilDay(event) : decidedOn(event),
  };
}

function sentVerdict(judgement: Judgement, last: CivilDate, day: CivilDate): Verdict {
  const { kind, judgedBy } = judgement;
  if (kind === 'late') return { kind, judgedBy, days: daysBetween(last, judgedBy.date) };
  if (kind !== 'returned') return { kind, judgedBy };
  const { correctBy } = judgement.return;
  const overdue = day > correctBy && day > last;
  return {
    kind,
    judgedBy,
    correctBy,
    decision: decisionOf(judgement.return),
    ...(overdue && { days: daysBetween(last, day) }),
  };
}

function nilVerdict(event: EventOf<'nil'>): Verdict {
  const answered = event.answered ?? event.decided;
  return {
    kind: 'nil',
    decision: decisionOf(event),
    judgedBy: answered
      ? { date: answered, which: 'arrived' }
      : { date: recordedOn(event), which: 'recorded' },
  };
}

function unsentVerdict(record: UnitRecord, { period }: Obligation, last: CivilDate, day: CivilDate): Verdict {
  if (record.nil) return nilVerdict(record.nil);
  if (day > last) return { kind: 'overdue', days: daysBetween(last, day) };
  if (record.extension) return { kind: 'extended', decision: decisionOf(record.extension) };
  const collecting = period.kind === 'regular' && period.window !== undefined && day <= period.window.to;
  return { kind: collecting ? 'not-yet-due' : 'open' };
}

/** Last on-time day: the last extension's day, inclusive and not rolled, else the rule's. */
function lastDayOf(record: UnitRecord, obligation: Obligation): CivilDate {
  return record.extension?.until ?? obligation.deadline.lastOnTimeDay;
}

/** Where one obligation stands on `day` (docs/quy-tac.md, mục 2). */
export function standingOf(record: UnitRecord, obligation: Obligation, day: CivilDate): Standing {
  const last = lastDayOf(record, obligation);
  const judgement = judge(record.sent, obligation.deadline.rule.counts, last);
  const verdict: Verdict = record.exemption
    ? { kind: 'exempt', decision: decisionOf(record.exemption) }
    : judgement
      ? sentVerdict(judgement, last, day)
      : unsentVerdict(record, obligation, last, day);
  const { judgedBy } = verdict;
  const current = record.dataFile?.state === 'current' ? record.dataFile : undefined;
  const accepted = judgement?.kind === 'returned' ? undefined : current;
  return {
    unit: obligation.unit,
    obligation,
    ...verdict,
    lastOnTimeDay: last,
    ...(record.extension && { extendedUntil: record.extension.until }),
    ...(record.signedDocument && { signedDocument: record.signedDocument }),
    ...(record.dataFile && { dataFile: record.dataFile }),
    arrivals: record.arrivals,
    ...(accepted && { accepted }),
    notes: record.notes,
    strictOnly:
      verdict.kind === 'late' &&
      judgedBy !== undefined &&
      judgedBy.date <= obligation.deadline.lenientLastDay,
  };
}
