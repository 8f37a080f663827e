import type { ClosedPeriod, FrozenDifference } from '../../model/frozen.ts';
import { toldDifferences } from '../../model/frozen-difference.ts';
import { unitsNamed } from './closed-period.ts';
import { closedPlace } from './closed-place.ts';
import { finding, type PlanRule } from './rule.ts';

/** The plan would change what a closed period was judged by, and no correction says so: a verdict given stays. */
export const closedPeriodChanged: PlanRule = {
  code: 'closed-period-changed',
  run: (context) =>
    context.closed
      .filter((c) => c.by === 'frozen' && !c.gone)
      .map(
        (c): ClosedPeriod => ({ ...c, uncovered: c.uncovered.filter((d) => !ofDropped(d, context.dropped)) }),
      )
      .filter((c) => c.uncovered.length > 0)
      .map((c) =>
        finding('closed-period-changed', closedPlace(context, c), {
          period: c.period,
          closedOn: c.closedOn,
          ...(c.adhoc ? { adhoc: 'yes' } : {}),
          ...(onlyByDocument(c) ? { 'by-document': 'yes' } : {}),
          ...(onlyIds(c) ? { ids: 'yes' } : {}),
          ...(onlyGained(c) ? { gained: 'yes' } : {}),
          ...(c.causes
            ? { amended: [...new Set(c.causes.map(({ path }) => path.split('/')[2] ?? ''))].join(', ') }
            : {}),
          ...unitsNamed(c.uncovered),
        }),
      ),
};

/** Changes that no amendment can say: of the calendar, of the name of a group or of a period. */
function onlyByDocument({ uncovered, adhoc, causes, files = [] }: ClosedPeriod): boolean {
  const ofNames = uncovered.every((d) => d.aspect === 'label' || d.aspect === 'group-name');
  const ofDays = uncovered.every((d) => d.aspect === 'last-day' || d.aspect === 'lenient-day');
  return !causes && ((ofNames && !adhoc) || (ofDays && files.includes('calendar')));
}

/** The same units under other ids: the register knows them by the old ones. */
const onlyIds = ({ uncovered }: ClosedPeriod): boolean =>
  toldDifferences(uncovered).every((d) => d.aspect === 'id');

/** Units more, by the list of units: no amendment adds a unit. */
function onlyGained({ uncovered, adhoc, causes, files = [] }: ClosedPeriod): boolean {
  return !causes && !adhoc && files.includes('units') && uncovered.every((d) => d.aspect === 'gained');
}

/** Missing only because an entry could not be read: the error of that entry tells it. */
function ofDropped({ aspect, unit, was, now }: FrozenDifference, dropped: ReadonlySet<string>): boolean {
  if (aspect === 'lost') return dropped.has(unit);
  if (aspect !== 'leads' && aspect !== 'coordinates') return false;
  const after = now.split(', ').filter((t) => t !== '');
  const before = was.split(', ').filter((t) => t !== '');
  const same = after.every((t) => before.includes(t));
  return same && before.every((t) => after.includes(t) || dropped.has(t));
}
