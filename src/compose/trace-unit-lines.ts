import { shownName } from '../model/register.ts';
import type { Arrival, Standing } from '../model/standing.ts';
import type { TraceLanguage } from './trace-total-lines.ts';

function arrivalLine(a: Arrival, { texts }: TraceLanguage): string {
  const { tracing, day } = texts;
  return tracing.arrivedAs({
    form: tracing.forms[a.form],
    state: tracing.states[a.state],
    arrived: a.arrived ? day(a.arrived) : texts.noArrival,
    recorded: day(a.recorded),
    number: a.documentNumber ?? '',
    dated: a.documentDate ? day(a.documentDate) : '',
    file: a.file ? shownName(a.file) : '',
    event: a.event,
  });
}

/** How many days, counted from which to which. */
function dayLines(s: Standing, asOf: string, { texts }: TraceLanguage): readonly string[] {
  const { tracing, day } = texts;
  if (s.days === undefined || s.lastOnTimeDay === undefined) return [];
  const to = s.kind === 'late' && s.judgedBy ? day(s.judgedBy.date) : asOf;
  return [tracing.daysCounted({ days: s.days, from: day(s.lastOnTimeDay), to })];
}

/** The standing of one unit: the rule, everything that arrived, the day it is judged by and the days counted. */
export function standingLines(s: Standing, asOf: string, about: TraceLanguage): readonly string[] {
  const { tracing, day } = about.texts;
  const { obligation, judgedBy, decision, extendedUntil } = s;
  return [
    tracing.unitStanding({ unit: s.unit.name, standing: about.words.standing(s) }),
    ...(obligation ? [tracing.rule({ rule: about.words.deadline(obligation.deadline) })] : []),
    ...(extendedUntil ? [tracing.extendedTo({ day: day(extendedUntil) })] : []),
    ...(decision
      ? [
          tracing.decided({
            reason: decision.reason,
            number: decision.documentNumber ?? '',
            day: day(decision.date),
          }),
        ]
      : []),
    ...(s.arrivals.length > 0 ? [tracing.arrivals({ count: s.arrivals.length })] : [tracing.noArrivals]),
    ...s.arrivals.map((a) => arrivalLine(a, about)),
    ...(judgedBy ? [tracing.judged({ day: day(judgedBy.date), by: tracing.judgedBy[judgedBy.which] })] : []),
    ...dayLines(s, asOf, about),
  ];
}
