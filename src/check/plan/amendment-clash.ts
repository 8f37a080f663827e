import { type AmendmentChange, subjectOf } from '../../model/amendment.ts';
import { changesOf, type PlacedChange } from './amended.ts';
import { finding, type PlanRule } from './rule.ts';

/** Two changes of one thing from one day: nobody could tell which counts. */
export const amendmentClash: PlanRule = {
  code: 'amendment-clash',
  run: (context) => {
    const first = new Map<string, PlacedChange>();
    const changes = changesOf(context);
    return changes.flatMap((placed, i) => {
      const { amendment, change, path } = placed;
      const key = `${amendment.from}\0${subjectOf(change)}`;
      const other = first.get(key) ?? changes.slice(0, i).find((c) => takenOut(c, placed));
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
  },
};

/** One takes out the task that the other changes, from the same day. */
function takenOut(one: PlacedChange, two: PlacedChange): boolean {
  const [a, b] = [one.change, two.change];
  const removes = a.kind === 'task-removed' || b.kind === 'task-removed';
  return removes && one.amendment.from === two.amendment.from && taskOf(a) !== '' && taskOf(a) === taskOf(b);
}

function taskOf(change: AmendmentChange): string {
  if (!('task' in change)) return '';
  return typeof change.task === 'string' ? change.task : change.task.id;
}
