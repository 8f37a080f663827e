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

const daysOf = (period: string): string => `reporting/periods/each_year/${period.slice('2026-'.length)}`;

/** Where such a change can be written, the likeliest first; file name first, as `locate` has it. */
function pathsOf(d: FrozenDifference, { period, adhoc }: ClosedPeriod): readonly string[] {
  const unit = `units/units/${d.unit}`;
  const request = adhoc ? [`requests/requests/${period}`] : [];
  switch (d.aspect) {
    case 'name':
    case 'group':
      return [`${unit}/${d.aspect}`];
    case 'gained':
    case 'lost':
      return [...request, unit, daysOf(period)];
    case 'leads':
    case 'coordinates': {
      const side = d.aspect === 'leads' ? 'lead' : 'coordinating';
      return [...tasksMoved(d).map((t) => `appendix/tasks/${t}/${side}`), ...request, `${unit}/group`];
    }
    case 'counts':
      return ['reporting/rule/counts'];
    case 'lenient-day':
      return ['calendar', ...request, daysOf(period)];
    case 'window':
      return [...request, daysOf(period), unit];
    case 'label':
      return request;
    default:
      return [...request.map((r) => `${r}/due`), `${daysOf(period)}/due`, 'reporting/rule', 'calendar'];
  }
}

const fileOf = (path: string): string => path.split('/')[0] ?? '';

/** Which of several places of one file: a value of the deadline that is told to have changed decides. */
function chosen(paths: readonly string[], differences: readonly FrozenDifference[]): string | undefined {
  const aspects = new Set(differences.map((d) => d.aspect));
  const rule = paths.find((p) => p === 'reporting/rule');
  return rule !== undefined && aspects.has('rule') && !aspects.has('due') ? rule : paths[0];
}

/**
 * The line of the edit where the changed value tells it and its file is one that the snapshot's hashes show as changed;
 * else that file; else where a correction would be written.
 */
export function closedPlace(context: PlanContext, closed: ClosedPeriod): Place {
  const { uncovered, gone, files = [] } = closed;
  const edited = (path: string): boolean => files.includes(fileOf(path));
  if (gone) return context.locate(closed.adhoc ? 'requests/requests' : 'reporting/periods');
  const [first] = uncovered;
  const own = uncovered.filter((d) => d.unit === first?.unit);
  const paths = own.flatMap((d) => pathsOf(d, closed)).filter((p) => edited(p) && context.has(fileOf(p)));
  const path = chosen(paths, own);
  if (path !== undefined) return context.locate(path);
  if (files.length === 0 || files.includes('amendments')) return placeOf(context);
  return context.locate(files[0] ?? '');
}
