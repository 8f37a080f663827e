import { type CivilDate, civilDateOf, parseCivilDate } from '../../model/civil-date.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReportingDay } from '../../model/plan-files.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** An end before its beginning: a unit's life, a data window, a request due before it was made, the plan's first and last period. */
export const dateOrder: PlanRule = {
  code: 'date-order',
  run: (context) => [...units(context), ...requests(context), ...periods(context)],
};

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly fromPath: string;
  readonly toPath: string;
}

function ordered({ locate }: PlanContext, { from, to, fromPath, toPath }: Pair): readonly Finding[] {
  if (from <= to) return [];
  return [finding('date-order', locate(toPath), { from, to }, locate(fromPath))];
}

function units(context: PlanContext): readonly Finding[] {
  return context.plan.units.flatMap(({ id, from, to }) =>
    from && to
      ? ordered(context, { from, to, fromPath: `units/units/${id}/from`, toPath: `units/units/${id}/to` })
      : [],
  );
}

function requests(context: PlanContext): readonly Finding[] {
  return context.plan.periods.flatMap(({ id, request, window }) => {
    if (!request) return [];
    const path = `requests/requests/${id}`;
    return [
      ...ordered(context, {
        from: request.date,
        to: request.due,
        fromPath: `${path}/date`,
        toPath: `${path}/due`,
      }),
      ...(window
        ? ordered(context, { ...window, fromPath: `${path}/window/from`, toPath: `${path}/window/to` })
        : []),
    ];
  });
}

/** A year with 29 February, so that only days no year has are missed. */
const leapYear = 2028;

function dayOf(day: ReportingDay): CivilDate | undefined {
  return civilDateOf(leapYear + day.year, day.month, day.day);
}

function periods(context: PlanContext): readonly Finding[] {
  const { first, last, each_year } = context.files.reporting.periods;
  const start = parseCivilDate(context.files.reporting.first_day ?? '');
  const path = 'reporting/periods';
  const windows = each_year.flatMap((p) => {
    const at = `${path}/each_year/${p.id}`;
    const starts = [
      { day: p.window_from, fromPath: `${at}/window_from` },
      ...(p.second_half
        ? [{ day: p.second_half.window_from, fromPath: `${at}/second_half/window_from` }]
        : []),
    ];
    const to = dayOf(p.window_to);
    return starts.flatMap(({ day, fromPath }) => {
      const from = dayOf(day);
      return from && to ? ordered(context, { from, to, fromPath, toPath: `${at}/window_to` }) : [];
    });
  });
  return [
    ...ordered(context, { from: first, to: last, fromPath: `${path}/first`, toPath: `${path}/last` }),
    ...(start && start.slice(0, 7) > last
      ? ordered(context, { from: start, to: last, fromPath: 'reporting/first_day', toPath: `${path}/last` })
      : []),
    ...windows,
  ];
}
