import { type CivilDate, civilDateOf, parseCivilDate } from '../model/civil-date.ts';
import type {
  ReportingDay,
  ReportingFile,
  ReportingPeriod,
  RequestsFile,
  RequestsRequest,
} from '../model/plan-files.ts';
import type { AdHocRequest, DeadlineRule, Period } from '../model/reporting.ts';
import { dayOrNull } from './plan-decision.ts';

/** Every period of the plan, regular ones in time order, then ad hoc ones in file order. */
export function periodsOf(reporting: ReportingFile, requests: RequestsFile): readonly Period[] {
  return [
    ...regularPeriods(reporting),
    ...requests.requests.flatMap((r) => adHoc(r, reporting.rule.wording)),
  ];
}

function regularPeriods(reporting: ReportingFile): readonly Period[] {
  const { first, last, each_year } = reporting.periods;
  const years = yearsFrom(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const all = years
    .flatMap((year) => each_year.map((kind) => ({ id: `${year}-${kind.id}`, year, kind })))
    .filter(({ id }) => id >= first && id <= last)
    .flatMap((p) => regular(p, reporting));
  return linked(begun(all, reporting));
}

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

interface PeriodOfYear {
  readonly id: string;
  readonly year: number;
  readonly kind: ReportingPeriod;
}

/** The day meant, in the year of the period; undefined where that year has no such day. */
function dayIn(year: number, day: ReportingDay): CivilDate | undefined {
  return civilDateOf(year + day.year, day.month, day.day);
}

function regular({ id, year, kind }: PeriodOfYear, reporting: ReportingFile): readonly Period[] {
  const half = reporting.december_covers === 'second-half' ? kind.second_half : undefined;
  const named = half ?? kind;
  const due = dayIn(year, kind.due);
  const from = dayIn(year, named.window_from);
  const to = dayIn(year, kind.window_to);
  if (!due || !from || !to) return [];
  return [
    {
      id,
      kind: 'regular',
      label: named.label.replaceAll('{year}', String(year)),
      labelEn: named.label_en.replaceAll('{year}', String(year)),
      window: { from, to },
      reportingYear: year,
      due,
      wording: reporting.rule.wording,
    },
  ];
}

/**
 * The plan's own start: periods over before its first day are none, and the first one left counts from that day.
 * Without a first day nobody could name the first period's window, so it is none either.
 */
function begun(periods: readonly Period[], reporting: ReportingFile): readonly Period[] {
  const start = dayOrNull(reporting.first_day);
  if (start === null) return periods.slice(1);
  const left = periods.filter((p) => !p.window || p.window.to >= start);
  return left.map((p, i) =>
    i === 0 && p.window && p.window.from < start ? { ...p, window: { from: start, to: p.window.to } } : p,
  );
}

function linked(periods: readonly Period[]): readonly Period[] {
  const ids = new Set(periods.map((p) => p.id));
  return periods.map((p, i) => {
    const yearBefore = `${p.reportingYear - 1}${p.id.slice(4)}`;
    const previous = periods[i - 1]?.id;
    return {
      ...p,
      ...(ids.has(yearBefore) ? { yearBefore } : {}),
      ...(previous === undefined ? {} : { previous }),
    };
  });
}

function adHoc(raw: RequestsRequest, wording: DeadlineRule['wording']): readonly Period[] {
  const date = parseCivilDate(raw.date);
  const due = parseCivilDate(raw.due);
  if (!date || !due) return [];
  const from = raw.window && parseCivilDate(raw.window.from);
  const to = raw.window && parseCivilDate(raw.window.to);
  const request: AdHocRequest = {
    id: raw.id,
    number: raw.number,
    date,
    subject: raw.subject,
    units: raw.units,
    tasks: raw.tasks,
    due,
    wording: raw.wording ?? wording,
  };
  return [
    {
      id: raw.id,
      kind: 'adhoc',
      label: raw.subject,
      labelEn: raw.subject,
      ...(from && to ? { window: { from, to } } : {}),
      reportingYear: Number(raw.id.slice(0, 4)),
      due,
      wording: request.wording,
      request,
    },
  ];
}
