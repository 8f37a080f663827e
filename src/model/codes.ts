import type { Severity } from './finding.ts';

/** `period`: found by laying the submissions of one period side by side. */
export type Area =
  | 'yaml'
  | 'plan'
  | 'file'
  | 'form'
  | 'content'
  | 'period'
  | 'register'
  | 'contacts'
  | 'editorial'
  | 'template'
  | 'import'
  | 'baseline'
  | 'workspace';

/** Month of a period's named day, "2026-06": regular and ad hoc periods compare by it. */
export type PeriodMonth = `${number}-${number}`;

/**
 * A rule's life, by the month from which each stage holds. Without `beta` it is looked for from the start; before `active` an
 * error or a question to confirm only warns; from `retired` on it is not looked for. Without any of them it is active.
 */
export interface Life {
  readonly beta?: PeriodMonth;
  readonly active?: PeriodMonth;
  readonly retired?: PeriodMonth;
}

export interface CodeFacts {
  readonly severity: Severity;
  readonly area: Area;
  readonly life?: Life;
}

const facts =
  (severity: Severity) =>
  (area: Area, life?: Life): CodeFacts => ({ severity, area, ...(life ? { life } : {}) });
const error = facts('error');
const warning = facts('warning');
const confirm = facts('confirm');
const note = facts('note');

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
  'format-newer': error('yaml'),

  'plan-file-missing': error('plan'),
  'plan-file-stray': error('plan'),
  'id-duplicate': error('plan'),
  'unit-unknown': error('plan'),
  'unit-expired': error('plan'),
  'unit-alias-clash': error('plan'),
  'unit-both-sides': error('plan'),
  'unit-predecessor-cycle': error('plan'),
  'group-unknown': error('plan'),
  'group-name-clash': error('plan'),
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
  'text-hidden-character': error('plan'),
  'text-look-alike': error('plan'),
  'unit-to-confirm': note('plan'),
  'calendar-to-confirm': note('plan'),
  'office-blank': note('plan'),
  'indicator-sum-parts': error('plan'),
  'waiver-code': error('plan'),
  'amendment-before-decision': error('plan'),
  'amendment-clash': error('plan'),
  'amendment-without-number': note('plan'),
  'amendment-no-change': warning('plan'),
  'amendment-day': error('plan'),
  'amendment-period': error('plan'),
  'amendment-item': error('plan'),
  'amendment-new-task': error('plan'),
  'amendment-correction-idle': warning('plan'),
  'amendment-correction-open': note('plan'),
  'amendment-after-last': warning('plan'),
  'period-range': warning('plan'),
  'closed-period-changed': error('plan'),
  'closed-period-corrected': note('plan'),
  'closed-period-unknown': warning('plan'),
  'closed-snapshot-lost': error('plan'),
  'closed-period-gone': error('plan'),
  'closed-snapshot-orphan': error('plan'),
  'closed-snapshot-older': note('plan'),
  'nobody-reports': error('plan'),
  'task-unreported': error('plan'),
  'task-by-invitation': note('plan'),
  'question-open': error('plan'),

  'file-empty': error('file'),
  'file-unknown-kind': error('file'),
  'file-old-format': error('file'),
  'file-encrypted': error('file'),
  'file-damaged': error('file'),
  'file-too-large': error('file'),
  'file-macros': error('file'),
  'file-dde': warning('file'),
  'file-loads-outside': warning('file'),
  'file-external-links': note('file'),
  'file-embedded-objects': note('file'),
  'file-word-markup': note('file'),
  'file-secret': error('file'),
  'file-no-result': error('file'),
  'file-being-written': error('file'),
  'file-unreadable': error('file'),
  'file-plain-text': error('file'),
  'file-nested-too-deep': error('file'),
  'file-container-empty': error('file'),
  'file-active-content': note('file'),
  'letter-facts-differ': warning('file'),
  'document-date-after-arrival': confirm('file'),
  'letter-revokes-unknown': warning('file'),
  'sender-from-container': warning('file'),
  'form-older-than-record': warning('file'),
  'form-order-unknown': warning('file'),

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
  'form-two-units': error('form'),
  'form-hidden-row-lost': error('form'),
  'form-earlier-period': error('form'),
  'form-same-answers': error('form'),
  'form-not-corrected': error('form'),

  'answer-missing': error('content'),
  'answer-left-blank': note('content'),
  'answer-cell-error': error('content'),
  'answer-not-calculated': error('content'),
  'answer-from-formula': note('content'),
  'answer-placeholder': error('content'),
  'answer-row-twice': error('content'),
  'answer-row-unknown': warning('content'),
  'row-of-another': error('content'),
  'column-heading-swapped': error('content'),
  'row-label-changed': confirm('content'),
  'text-outside-answers': warning('content'),
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
  'number-shown-otherwise': error('content'),
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
  'total-not-sum': confirm('content', { active: '2026-12' }),
  'measure-changed': confirm('content'),
  'funding-in-dong': confirm('content'),
  'text-copied-forward': warning('content'),
  'text-repeated-in-tasks': warning('content'),
  'figures-same-as-earlier': warning('content'),
  'figures-all-zero': warning('content'),
  'status-went-back': warning('content'),
  'answer-in-total-row': warning('content'),
  'indicator-first-reported': note('content'),
  'product-without-reference': note('content'),
  'phone-malformed': note('content'),
  'text-legacy-converted': note('content'),
  'text-legacy-refused': error('content'),
  'text-unreadable-character': note('content'),
  'text-longer-than-cell': note('content'),
  'form-cut-short': warning('content'),

  'same-text-across-units': warning('period'),
  'same-figures-across-units': warning('period'),
  'figure-far-above-group': warning('period'),
  'lead-behind-coordinating': warning('period'),
  'waiver-expired': warning('period'),
  'waiver-unused': warning('period'),

  'register-torn-line': warning('register'),
  'register-line-damaged': error('register'),

  'contact-columns': error('contacts'),
  'contact-unit-unknown': warning('contacts'),
  'contact-phone-odd': warning('contacts'),
  'contact-duplicate': warning('contacts'),
  'contact-missing': warning('contacts'),

  'editorial-period-differs': error('editorial'),
  'editorial-unit-unknown': error('editorial'),
  'editorial-task-unknown': error('editorial'),
  'editorial-passage-twice': warning('editorial'),
  'editorial-source-changed': warning('editorial'),
  'editorial-source-gone': warning('editorial'),
  'editorial-number-added': warning('editorial'),
  'editorial-not-offered': note('editorial'),
  'editorial-unused': note('editorial'),

  'template-unreadable': error('template'),
  'template-active-content': error('template'),
  'template-tag-broken': error('template'),
  'template-tag-unclosed': error('template'),
  'template-tag-unopened': error('template'),
  'template-tag-crossed': error('template'),
  'template-tag-misplaced': error('template'),
  'template-tag-unknown': error('template'),
  'template-tag-spelling': error('template'),
  'template-tag-misused': error('template'),
  'template-tag-missing': error('template'),
  'template-style-missing': error('template'),
  'template-section-missing': error('template'),
  'template-sample-fails': error('template'),
  'template-section-unprinted': warning('template'),
  'template-font-other': warning('template'),
  'template-look-missing': warning('template'),
  'template-word-place': warning('template'),
  'template-word-unknown': note('template'),
  'template-data-unused': note('template'),
  'template-letterhead-fixed': note('template'),
  'template-file-unused': note('template'),

  'import-question': confirm('import'),
  'import-doubt': warning('import'),
  'import-left-out': warning('import'),
  'import-layout': note('import'),
  'import-joined': note('import'),
  'import-nothing-found': error('import'),
  'units-columns': error('import'),
  'units-column-unused': note('import'),
  'units-row': error('import'),
  'units-none': error('import'),
  'units-value': error('import'),

  'baseline-stale': error('baseline'),

  'workspace-event-misfiled': error('workspace'),
  'workspace-register-short': warning('workspace'),
  'workspace-register-stray': error('workspace'),
  'workspace-period-unknown': warning('workspace'),
  'workspace-unreadable': error('workspace'),
  'workspace-stored-missing': error('workspace'),
  'workspace-stored-changed': error('workspace'),
  'workspace-stored-size': error('workspace'),
  'workspace-secret-kept': error('workspace'),
  'workspace-stored-stray': warning('workspace'),
  'workspace-stored-orphan': note('workspace'),
  'workspace-temporary': note('workspace'),
  'workspace-lock-left': warning('workspace'),
  'workspace-lock-held': note('workspace'),
  'workspace-migration-unfinished': error('workspace'),
  'workspace-cache-old': note('workspace'),
  'workspace-closed-register': error('workspace'),
  'workspace-closed-file': warning('workspace'),
  'workspace-clock-behind': error('workspace'),
  'workspace-clock-year': error('workspace'),
  'workspace-clock-fixed': note('workspace'),
  'workspace-zone-data': note('workspace'),
  'workspace-locale': note('workspace'),
  'workspace-disk-low': warning('workspace'),
  'workspace-not-writable': error('workspace'),
  'workspace-names-folded': note('workspace'),
  'workspace-synced': warning('workspace'),
  'workspace-network': note('workspace'),
  'workspace-schema-copy': warning('workspace'),
  'workspace-git-lines': warning('workspace'),
  'workspace-format-old': warning('workspace'),
  'workspace-contacts-in-git': error('workspace'),
  'workspace-node-old': error('workspace'),
  'workspace-plan-errors': error('workspace'),
  'workspace-template-errors': error('workspace'),
} as const satisfies Record<string, CodeFacts>;

export type Code = keyof typeof codes;

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}

export function severityOf(code: Code): Severity {
  return codes[code].severity;
}

/** Months are compared as text, which is right for years of four digits. */
const has = (month: string, from: PeriodMonth | undefined): boolean => from !== undefined && month >= from;

/** What a finding of that code weighs in a period of that month; undefined while or since nobody looks for it. */
export function severityIn(facts: CodeFacts, month: string): Severity | undefined {
  const { beta, active, retired } = facts.life ?? {};
  if (has(month, retired) || (beta !== undefined && month < beta)) return undefined;
  const blocks = facts.severity === 'error' || facts.severity === 'confirm';
  return blocks && active !== undefined && month < active ? 'warning' : facts.severity;
}

export const allCodes = Object.keys(codes) as readonly Code[];
