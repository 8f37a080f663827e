import type { PageId } from '../vi/pages.ts';

/** Pages of `dondoc explain` that are not about one code. */
export const pages: Readonly<Record<PageId, { readonly title: string; readonly text: string }>> = {
  'tinh-trang': {
    title: 'How standing and rates are worked out',
    text: `Where a report stands on a given day (one reading for each case):

1. Eleven wordings: not yet due; not sent, still in time; overdue, not sent; sent on time; sent late (n days); arrival day to be confirmed; returned for correction; nothing to report; exempt; extended until …; not (or no longer) subject to reporting. Not sent, nothing to report and exempt are three things.

2. The day (--as-of): everything the register knows now is used: papers that arrived by that day (without a date: recorded by that day) and decisions dated by that day; how many were recorded later is said. Only --as-recorded shows what the register knew that evening.

3. Where several fit, in this order: not (or no longer) subject; exempt; returned, on time, late, arrival to be confirmed; nothing to report; overdue; extended; still in time, not yet due. Exempt stays exempt even if something is sent (both are shown); a report on record comes before a notice of nothing to report.

4. “Not yet due” through the last day of the data window (never for an ad hoc request), then “not sent, still in time” through the last on-time day, then “overdue”. n counts calendar days after the last on-time day; overdue counts the same way to the day asked for.

5. On time is judged on the earliest arrival of the document or the data file that was not refused on receipt. Three dates are kept apart: the document’s, the arrival’s and the recording’s. Recording late is not arriving late: without a known arrival and recorded past the deadline it stands as “arrival day to be confirmed”, and counts from its true day once confirmed.

6. A return sets a day for the correction. From its own day the standing is “returned”, and nothing is used until it is corrected. The correction is the first version of the same kind (document or data file) recorded after the return and passed on receipt: by the day set it gives the first date back, later it is judged by its own arrival.

7. A revoked document gives no date; the version it replaced stands again. What was undone never was.

8. Extension: the day of the last one (that day included, not moved by weekends or holidays) is the last on-time day, also for what arrived before. “Extended” is printed from the decision on, while nothing is sent and the day is not past.

9. Where the date of the document counts, a file is judged by it, or by its arrival where it has none. A file without an arrival date counts as in time if it was recorded in time; else, unless another file is known to be in time, its arrival is to be confirmed. Closing the period freezes the count of days.

10. A unit owes a period if it exists on the period’s last on-time day (before extensions), whatever day is asked for.

11. Days off are those in the calendar: a weekend day listed as worked is worked, and days off in lieu are only those listed. An ad hoc request states for itself whether it says “before” or “by”; moving past days off and the date that counts follow the general rule.

The measures:
- Expected: reports owed, without exempt units.
- Received: on time + late + arrival to be confirmed + nothing to report. Returned and not yet corrected is not received.
- On time: on time + nothing to report answered in time.
- Both rates are over expected; “–” is printed when that is 0.
- Rates are rounded to one decimal; 100% is printed only when all.
- A consolidation’s a/N counts the data files used over expected. Per task, received means that the report used answers that task.
- Units late by the rule in force that would be in time under “by” with days off moving the deadline form a group of their own; they still count as late.
- A period cannot be closed while a unit still has time; from then on the list and its days stand still.`,
  },
};
