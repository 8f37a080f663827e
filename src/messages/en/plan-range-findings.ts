import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

/** Entries of the plan that touch no period, or name none. */
export const planRangeFindings = {
  'amendment-correction-open': {
    title: 'A correction of an open period',
    found: (v) =>
      `${quoted(v, 'id')} says that it corrects period ${quoted(v, 'period')}, which is not closed (closed: ${plain(v, 'closed')}).`,
    expected: () => 'a correction that names a closed period',
    remedy: () =>
      'Check the period of the correction; an open period needs none, the amendment counts from its day as usual.',
    explain: 'An open period is judged by the plan in force. Most often the period is mistyped.',
  },
  'amendment-after-last': {
    title: 'An amendment after the last period',
    found: (v) =>
      `${quoted(v, 'id')} counts from ${day(v, 'from')}, after the last period ${quoted(v, 'period')} is due (${day(v, 'due')}).`,
    expected: () => 'a day before at least one period is due',
    remedy: () => 'Check the year of from; if it is right, extend periods.last in plan/reporting.yaml.',
    explain: 'No period is judged by this amendment, so it changes nothing.',
  },
  'period-range': {
    title: 'First or last period is none of the year',
    found: (v) =>
      `periods.${plain(v, 'key')} is ${quoted(v, 'value')}; a year has only: ${plain(v, 'known')}.`,
    expected: () => 'the id of a period, such as 2026-06',
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Correct periods.${plain(v, 'key')} in plan/reporting.yaml, for example to ${plain(v, 'suggestion')}.`
        : `Correct periods.${plain(v, 'key')} in plan/reporting.yaml to the id of a period.`,
    explain: 'An id of no period lets the periods begin or end where nobody meant them to.',
  },
} satisfies Partial<Record<Code, FindingText>>;
