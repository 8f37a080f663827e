import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';

const sumProblems: Readonly<Record<string, string>> = {
  unknown: 'but there is no such indicator',
  itself: 'which is itself',
  measure: 'but the two differ in kind or unit of measure',
  kind: 'but ratios and texts cannot be added up',
  figures: 'but that one does not ask for the same figures (period, cumulative)',
  tasks: 'but that one does not belong to the same task',
};

const waiverProblems: Readonly<Record<string, string>> = {
  unknown: 'there is no such code',
  'not-waivable': 'this cannot be waived',
  until: 'there is no such day or period',
};

/** Entries of the plan that lean on others: totals on their parts, waivers on the codes of checks. */
export const planReferenceFindings = {
  'indicator-sum-parts': {
    title: 'Part of a total that does not fit',
    found: (v) =>
      `The indicator ${quoted(v, 'indicator')} is called the sum of ${quoted(v, 'part')}${sumProblems[plain(v, 'problem')] ? `, ${sumProblems[plain(v, 'problem')]}` : ''}.`,
    expected: () =>
      'sum_of names indicators of the list with the same kind, unit of measure, task and figures',
    remedy: () => 'Mend the id in sum_of, or take sum_of out if the indicator is no total.',
    explain:
      'A total can be held against its parts only if all are asked together and count the same thing. Different units of measure are never added up.',
  },
  'waiver-code': {
    title: 'Waiver of nothing',
    found: (v) =>
      `The waiver ${quoted(v, 'id')} says ${quoted(v, 'found')}${waiverProblems[plain(v, 'problem')] ? `: ${waiverProblems[plain(v, 'problem')]}` : ''}.`,
    expected: () => 'the code of a check of the answers, and a last day or period that exists',
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Did you mean ${quoted(v, 'suggestion')}? All codes: dondoc explain.`
        : 'Mend code or until; all codes: dondoc explain.',
    explain:
      'Only what is found in the answers of a unit can be waived. Damaged files, wrong forms and mistakes in the plan must be mended.',
  },
} satisfies Partial<Record<Code, FindingText>>;
