import { civilDateOf } from '../../model/civil-date.ts';
import { finding, type PlanRule } from './rule.ts';

/** A year without 29 February: a day of a period must exist every year. */
const plainYear = 2027;

/** A new day of a period that the calendar does not have, or not every year. */
export const amendmentDay: PlanRule = {
  code: 'amendment-day',
  run: ({ files, locate }) =>
    (files.amendments?.amendments ?? []).flatMap(({ id, changes }) =>
      changes.flatMap((change, i) =>
        (['due', 'window_from', 'window_to'] as const).flatMap((key) => {
          const day = change[key];
          if (!day || civilDateOf(plainYear, day.month, day.day)) return [];
          const place = locate(`amendments/amendments/${id}/changes/${i}/${key}`);
          return [finding('amendment-day', place, { id, day: `${day.day}/${day.month}` })];
        }),
      ),
    ),
};
