import type { Place } from '../../model/finding.ts';
import type { ClosedPeriod, FrozenDifference } from '../../model/frozen.ts';
import { placeOf } from './closed-period.ts';
import type { PlanContext } from './rule.ts';

/** Tasks that only one of the two sides names. */
function tasksMoved({ was, now }: FrozenDifference): readonly string[] {
  const [before, after] = [was.split(', '), now.split(', ')];
  return [...before.filter((t) => !after.includes(t)), ...after.filter((t) => !before.includes(t))].filter(
    (t) => t !== '',
  );
}

/** A task that the plan has no more, and one in its place: its id was changed. */
function renamedTasks({ plan }: PlanContext, d: FrozenDifference): readonly string[] {
  const known = new Set(plan.appendix.tasks.map((t) => t.id));
  const moved = tasksMoved(d);
  const gone = moved.filter((t) => !known.has(t));
  const now = d.now.split(', ');
  return gone.length === 0 ? [] : moved.filter((t) => known.has(t) && now.includes(t));
}

/** "1.1 “…”, 2.3 “…”". */
const tasksNamed = ({ was }: FrozenDifference): readonly string[] =>
  [...was.matchAll(/(?:^|, )(\S+) “/gu)].map((m) => m[1] ?? '');

const groupNamed = ({ plan }: PlanContext, { now }: FrozenDifference): string =>
  plan.groups.find((g) => g.name === now)?.id ?? '';

const daysOf = (period: string): string => `reporting/periods/each_year/${period.slice('2026-'.length)}`;

/** A day of the calendar between the two values, the later first; else the year. */
function calendarOf({ plan }: PlanContext, { was, now }: FrozenDifference): readonly string[] {
  const [from = '', to = ''] = [was, now].toSorted();
  const year = `calendar/years/${to.slice(0, 4)}`;
  const between = plan.calendar
    .flatMap(({ days }) => days)
    .filter(({ date }) => from <= date && date <= to)
    .toReversed();
  return [...between.map(({ date }) => `${year}/days/${date}`), year];
}

/** Where such a change can be written, the likeliest first; file name first, as `locate` has it. */
function pathsOf(
  context: PlanContext,
  d: FrozenDifference,
  { period, adhoc }: ClosedPeriod,
): readonly string[] {
  const unit = `units/units/${d.unit}`;
  const request = (key: string): readonly string[] => (adhoc ? [`requests/requests/${period}/${key}`] : []);
  switch (d.aspect) {
    case 'name':
    case 'group':
      return [`${unit}/${d.aspect}`];
    case 'gained':
    case 'lost':
      return [...request('units'), unit, daysOf(period)];
    case 'leads':
    case 'coordinates': {
      const side = d.aspect === 'leads' ? 'lead' : 'coordinating';
      return [
        ...renamedTasks(context, d).map((t) => `appendix/tasks/${t}`),
        ...tasksMoved(d).map((t) => `appendix/tasks/${t}/${side}`),
        ...request('tasks'),
        `${unit}/group`,
      ];
    }
    case 'counts':
      return ['reporting/rule/counts'];
    case 'lenient-day':
      return [...calendarOf(context, d), ...request('due'), daysOf(period)];
    case 'window':
      return [...request('window'), daysOf(period), unit];
    case 'tasks':
      return tasksNamed(d).map((t) => `appendix/tasks/${t}`);
    case 'group-name':
      return [`units/groups/${groupNamed(context, d)}`, 'units/groups'];
    case 'label':
      return adhoc ? request('subject') : [`${daysOf(period)}/label`];
    default:
      return [
        ...request('due'),
        ...request('wording'),
        `${daysOf(period)}/due`,
        'reporting/rule',
        ...calendarOf(context, d),
      ];
  }
}

const fileOf = (path: string): string => path.split('/')[0] ?? '';

/** Which of several places of one file: a value of the deadline that is told to have changed decides. */
function chosen(paths: readonly string[], differences: readonly FrozenDifference[]): string | undefined {
  const aspects = new Set(differences.map((d) => d.aspect));
  const rule = paths.find((p) => p === 'reporting/rule' || p.endsWith('/wording'));
  return rule !== undefined && aspects.has('rule') && !aspects.has('due') ? rule : paths[0];
}

/** Words follow from what else was changed, where something was. */
const inWords = ({ aspect }: FrozenDifference): boolean => aspect === 'tasks' || aspect === 'group-name';

/** The first day of the plan, where that leaves the period out; else the range of the periods. */
function gonePlace({ locate, plan, files }: PlanContext, { period, adhoc }: ClosedPeriod): Place {
  if (adhoc) return locate('requests/requests');
  const { first, last } = files.reporting.periods;
  const inRange = first <= period && period <= last;
  const earlier = plan.periods.every((p) => p.kind !== 'regular' || p.id > period);
  return locate(
    inRange && earlier && files.reporting.first_day ? 'reporting/first_day' : 'reporting/periods',
  );
}

/**
 * The amendment's own entry where leaving it out makes the difference another one; the line of the edit where the changed
 * value tells it and its file is one that the snapshot's hashes show as changed; else that file; else where a correction would be written.
 */
export function closedPlace(context: PlanContext, closed: ClosedPeriod): Place {
  const { uncovered, gone, files = [], causes = [] } = closed;
  const edited = (path: string): boolean => files.includes(fileOf(path));
  if (gone) return gonePlace(context, closed);
  const first = uncovered.find((d) => !inWords(d)) ?? uncovered[0];
  const own = uncovered
    .filter((d) => d.unit === first?.unit)
    .toSorted((a, b) => Number(inWords(a)) - Number(inWords(b)));
  const amended = causes.find((c) => first && c.units.includes(first.unit));
  if (amended) return context.locate(amended.path);
  const paths = own
    .flatMap((d) => pathsOf(context, d, closed))
    .filter((p) => edited(p) && context.has(fileOf(p)));
  const path = chosen(paths, own);
  if (path !== undefined) return context.locate(path);
  if (files.length === 0 || files.includes('amendments')) return placeOf(context);
  return context.locate(files[0] ?? '');
}
