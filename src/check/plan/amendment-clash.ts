import { type AmendmentChange, subjectOf } from '../../model/amendment.ts';
import type { Finding } from '../../model/finding.ts';
import { unitById } from '../../model/plan.ts';
import { changesOf, type PlacedChange } from './amended.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/** Two changes of one thing from one day: nobody could tell which counts. */
export const amendmentClash: PlanRule = {
  code: 'amendment-clash',
  run: (context) => {
    const first = new Map<string, PlacedChange>();
    const changes = changesOf(context);
    const twice = changes.flatMap((placed, i) => {
      const { amendment, change, path } = placed;
      const key = `${amendment.from}\0${subjectOf(change)}`;
      const earlier = changes.slice(0, i);
      const other = first.get(key) ?? earlier.find((c) => takenOut(c, placed) || ended(c, placed));
      first.set(key, first.get(key) ?? placed);
      if (!other) return [];
      const values = {
        id: amendment.id,
        other: other.amendment.id,
        subject: subjectOf(change),
        from: amendment.from,
      };
      return [finding('amendment-clash', context.locate(path), values, context.locate(other.path))];
    });
    return [...twice, ...goneSuccessors(context, changes)];
  },
};

/** One takes out the task that the other changes, from the same day. */
function takenOut(one: PlacedChange, two: PlacedChange): boolean {
  const [a, b] = [one.change, two.change];
  const removes = a.kind === 'task-removed' || b.kind === 'task-removed';
  return removes && one.amendment.from === two.amendment.from && taskOf(a) !== '' && taskOf(a) === taskOf(b);
}

/** One ends the unit that the other renames or gives another duty, from the same day. */
function ended(one: PlacedChange, two: PlacedChange): boolean {
  const [a, b] = [one.change, two.change];
  const ends = a.kind === 'unit-ended' || b.kind === 'unit-ended';
  return ends && one.amendment.from === two.amendment.from && 'unit' in a && 'unit' in b && a.unit === b.unit;
}

/** A unit is followed by one that is itself no more on that day. */
function goneSuccessors(context: PlanContext, changes: readonly PlacedChange[]): readonly Finding[] {
  return changes.flatMap(({ amendment, change, path }) => {
    if (change.kind !== 'unit-ended' || change.successor === undefined) return [];
    const { successor, unit } = change;
    const end = changes.find(
      (c) =>
        c.change.kind === 'unit-ended' && c.change.unit === successor && c.amendment.from <= amendment.from,
    );
    const to = unitById(context.plan, successor)?.to;
    const listed = to !== undefined && to < amendment.from ? `units/units/${successor}/to` : undefined;
    const ends = end?.path ?? listed;
    if (ends === undefined) return [];
    const values = { id: amendment.id, unit, successor, from: amendment.from, gone: 'yes' };
    return [finding('amendment-clash', context.locate(`${path}/successor`), values, context.locate(ends))];
  });
}

function taskOf(change: AmendmentChange): string {
  if (!('task' in change)) return '';
  return typeof change.task === 'string' ? change.task : change.task.id;
}
