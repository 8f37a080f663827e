import { subjectOf } from '../../model/amendment.ts';
import { changesOf, type PlacedChange } from './amended.ts';
import { finding, type PlanRule } from './rule.ts';

/** Two changes of one thing from one day: nobody could tell which counts. */
export const amendmentClash: PlanRule = {
  code: 'amendment-clash',
  run: (context) => {
    const first = new Map<string, PlacedChange>();
    return changesOf(context).flatMap((placed) => {
      const { amendment, change, path } = placed;
      const key = `${amendment.from}\0${subjectOf(change)}`;
      const other = first.get(key);
      first.set(key, other ?? placed);
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
