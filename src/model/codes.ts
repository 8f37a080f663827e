import type { Severity } from './finding.ts';

export type Area = 'yaml' | 'plan' | 'file' | 'form' | 'content' | 'register';

interface CodeFacts {
  readonly severity: Severity;
  readonly area: Area;
}

const error = (area: Area): CodeFacts => ({ severity: 'error', area });
const warning = (area: Area): CodeFacts => ({ severity: 'warning', area });
const confirm = (area: Area): CodeFacts => ({ severity: 'confirm', area });
const note = (area: Area): CodeFacts => ({ severity: 'note', area });

/** Every code of a finding, with its severity and the gate or file family it belongs to. The one list: all else is held equal to it by tests. */
export const codes = {
  'yaml-syntax': error('yaml'),
  'yaml-duplicate-key': error('yaml'),
  'yaml-anchor': error('yaml'),
  'yaml-limit': error('yaml'),
  'yaml-no-break-space': error('yaml'),
  'yaml-number-id': error('yaml'),
  'schema-missing-key': error('yaml'),
  'schema-unknown-key': error('yaml'),
  'schema-wrong-type': error('yaml'),
  'schema-wrong-value': error('yaml'),
  'schema-wrong-shape': error('yaml'),
  'text-not-nfc': error('yaml'),
  'yaml-encoding': error('yaml'),
  'yaml-control-character': error('yaml'),

  'plan-file-missing': error('plan'),
  'id-duplicate': error('plan'),
  'unit-unknown': error('plan'),
  'unit-expired': error('plan'),
  'unit-alias-clash': error('plan'),
  'unit-both-sides': error('plan'),
  'group-unknown': error('plan'),
  'signer-unknown': error('plan'),
  'group-unused': warning('plan'),
  'selector-empty': error('plan'),
  'phrase-not-printed': error('plan'),
  'task-number-gap': error('plan'),
  'task-unknown': error('plan'),
  'date-order': error('plan'),
  'day-impossible': error('plan'),
  'due-before-window-end': error('plan'),
  'indicator-without-unit': error('plan'),
  'indicator-ratio-parts': error('plan'),
  'calendar-year-missing': warning('plan'),
  'calendar-day-clash': error('plan'),
  'expectation-failed': error('plan'),
  'source-note-stale': error('plan'),
  'source-doubt': note('plan'),
  'unit-to-confirm': note('plan'),
  'calendar-to-confirm': note('plan'),
  'office-blank': note('plan'),

  'file-empty': error('file'),
  'file-unknown-kind': error('file'),
  'file-old-format': error('file'),
  'file-encrypted': error('file'),
  'file-damaged': error('file'),
  'file-too-large': error('file'),
  'file-macros': error('file'),
  'file-external-links': note('file'),
  'file-secret': error('file'),
  'file-no-result': error('file'),

  'form-not-ours': error('form'),
  'form-other-plan': error('form'),
  'form-plan-version': note('form'),
  'form-version-unknown': error('form'),
  'form-unit-unknown': error('form'),
  'form-unit-mismatch': error('form'),
  'form-period-unknown': error('form'),
  'form-period-mismatch': error('form'),
  'form-not-owing': error('form'),
  'form-same-file': error('form'),
  'form-stamp-lost': warning('form'),

  'answer-missing': error('content'),
  'answer-left-blank': note('content'),
  'answer-cell-error': error('content'),
  'answer-not-calculated': error('content'),
  'answer-from-formula': note('content'),
  'answer-placeholder': error('content'),
  'answer-row-twice': error('content'),
  'answer-row-unknown': warning('content'),
  'task-not-owed': warning('content'),
  'indicator-unknown': warning('content'),
  'status-unknown': error('content'),
  'number-unreadable': error('content'),
  'number-ambiguous': error('content'),
  'number-estimate': error('content'),
  'number-with-words': error('content'),
  'number-dash': error('content'),
  'number-none-word': error('content'),
  'number-as-text': note('content'),
  'number-percent': error('content'),
  'number-negative': error('content'),
  'number-fraction': error('content'),
  'number-three-decimals': confirm('content'),
  'ratio-n-over-total': error('content'),
  'ratio-half': error('content'),
  'cumulative-below-period': error('content'),
  'cumulative-below-earlier': confirm('content'),
  'date-unreadable': error('content'),
  'date-outside-window': warning('content'),
  'window-mismatch': confirm('content'),
  'done-without-document': error('content'),
  'document-number-malformed': warning('content'),
  'document-number-symbol': warning('content'),
  'document-number-reused': confirm('content'),
  'nothing-arose-but-answers': confirm('content'),
  'not-started-but-results': warning('content'),
  'difficulty-not-reported': warning('content'),
  'own-plan-missing': warning('content'),
  'funding-spent-over-allotted': warning('content'),
  'jump-from-year-before': warning('content'),

  'register-torn-line': warning('register'),
  'register-line-damaged': error('register'),
} as const satisfies Record<string, CodeFacts>;

export type Code = keyof typeof codes;

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}

export function severityOf(code: Code): Severity {
  return codes[code].severity;
}

export const allCodes = Object.keys(codes) as readonly Code[];
