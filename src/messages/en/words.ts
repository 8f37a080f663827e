import { type CivilDate, partsOf, weekday } from '../../model/civil-date.ts';
import type { Severity } from '../../model/finding.ts';
import type { Deadline } from '../../model/obligation.ts';
import type { Standing, StandingKind } from '../../model/standing.ts';
import type { Words } from '../words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** "19 Jun 2026". */
export function englishDay(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${months[month - 1]} ${year}`;
}

function dayWithWeekday(date: CivilDate): string {
  return `${weekdays[weekday(date)]} ${englishDay(date)}`;
}

const standings: Readonly<Record<StandingKind, string>> = {
  'not-yet-due': 'not yet due',
  open: 'not sent, still in time',
  overdue: 'overdue, not sent',
  'on-time': 'sent on time',
  late: 'sent late',
  'confirm-arrival': 'arrival day to be confirmed',
  returned: 'returned for correction',
  nil: 'nothing to report',
  exempt: 'exempt',
  extended: 'extended',
  'not-owing': 'not (or no longer) subject to reporting',
};

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  confirm: 'to confirm',
  warning: 'warning',
  note: 'note',
};

const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

function standing(s: Standing): string {
  if (s.kind === 'late') return `sent late (${days(s.days ?? 0)})`;
  if (s.kind === 'overdue') return `overdue, not sent (${days(s.days ?? 0)})`;
  if (s.kind === 'extended' && s.extendedUntil) return `extended until ${englishDay(s.extendedUntil)}`;
  if (s.kind === 'returned' && s.correctBy)
    return `${standings.returned} (by ${englishDay(s.correctBy)}, inclusive)`;
  return standings[s.kind];
}

const passedOver = { weekend: 'weekend', holiday: 'public holiday', 'make-up': 'day off in lieu' } as const;

function deadline(d: Deadline): string {
  const wording =
    d.rule.wording === 'before'
      ? `To be sent before ${englishDay(d.due)}, so the day before is the last one`
      : `To be sent by ${englishDay(d.due)}`;
  const roll =
    d.rule.roll === 'none'
      ? 'weekends and holidays do not move it'
      : d.passedOver.length > 0
        ? `it falls on ${d.passedOver.map((p) => `${dayWithWeekday(p.date)} (${passedOver[p.why]})`).join(', ')} and moves to the next working day`
        : 'it would move past a weekend or holiday to the next working day (not needed this time)';
  const counts =
    d.rule.counts === 'arrived' ? 'judged by the day of arrival' : 'judged by the date of the document';
  return `${wording}; ${roll}; ${counts}. Last on-time day: ${dayWithWeekday(d.lastOnTimeDay)}.`;
}

export const en: Words = { standings, severities, standing, deadline };
