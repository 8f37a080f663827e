import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const subjects: Readonly<Record<string, string>> = {
  'unit-renamed': 'the name of unit',
  'unit-ended': 'the end of unit',
  duty: 'the duty of unit',
  'task-lead': 'the lead of task',
  'task-coordinating': 'the coordinators of task',
  'task-text': 'the text of task',
  'task-output': 'the output of task',
  'task-timing': 'the timing of task',
  task: 'task',
  deadline: 'the due day of period',
  'deadline-rule': 'the rule of the deadline',
  window: 'the data window of period',
};

const subjectText = (text: string): string => {
  const [kind = '', what] = text.split(' ');
  return `${subjects[kind] ?? kind}${what ? ` “${what}”` : ''}`;
};

const aspects: Readonly<Record<string, string>> = {
  gained: 'gains the obligation:',
  lost: 'loses the obligation:',
  'last-day': 'last on-time day:',
  leads: 'leads:',
  coordinates: 'coordinates:',
  window: 'data window:',
  label: 'name of the period:',
  counts: 'date judged by:',
  rule: 'rule of the deadline:',
  due: 'due day:',
  'lenient-day': 'last day by the lenient reading:',
  name: 'name:',
  group: 'group:',
  arrived: 'day of arrival',
  document: 'date of the document',
  before: 'before the due day',
  by: 'up to the due day',
  none: 'no rolling',
  'next-working-day': 'rolled to a working day',
};

const frozenUnits = (text: string): string =>
  text.replace(/\{([a-z-]+)\}/g, (_, a: string) => aspects[a] ?? a);

const missing: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date',
  'number, date': 'number and date',
};

const more = (n: string): string => (n === '' || n === '0' ? '' : ` and ${n} more`);

/** Amendments of the plan, and periods that no edit may change. */
export const planAmendmentFindings = {
  'amendment-before-decision': {
    title: 'Amendment before the Decision',
    found: (v) =>
      `Amendment ${quoted(v, 'id')} counts from ${day(v, 'from')}, before the day of the Decision, ${day(v, 'decided')}.`,
    expected: () => 'a first day not before the day of the Decision it amends',
    remedy: () => 'Mend from, or the day of the Decision.',
    explain: 'A Decision cannot be amended before it exists. Mostly a mistyped year.',
  },
  'amendment-clash': {
    title: 'Two changes of one thing from one day',
    found: (v) =>
      `Amendments ${quoted(v, 'id')} and ${quoted(v, 'other')} both change ${subjectText(plain(v, 'subject'))} from ${day(v, 'from')}.`,
    expected: () => 'one change of each thing from one day',
    remedy: () => 'Remove one, or mend from after each document.',
    explain: 'Of two changes from one day nobody can tell which counts, so the tool does not choose.',
  },
  'amendment-without-number': {
    title: 'Amending document without number or date',
    found: (v) =>
      `The document of amendment ${quoted(v, 'id')} has no ${missing[plain(v, 'missing')] ?? plain(v, 'missing')} yet.`,
    expected: () => 'number and date of the issued document',
    remedy: () => 'Fill them in once it is issued; until then write null.',
    explain: 'The amendment counts from its day all the same; lists print a blank for number and date.',
  },
  'amendment-no-change': {
    title: 'Amendment that changes nothing',
    found: (v) =>
      `Amendment ${quoted(v, 'id')} changes ${subjectText(plain(v, 'subject'))} to what it already is.`,
    expected: () => 'something other than what held just before',
    remedy: () => 'Look at the new words again, or remove the change.',
    explain: 'A change equal to what it changes is mostly the old words copied in place of the new.',
  },
  'amendment-day': {
    title: 'Amendment with a day that does not exist',
    found: (v) =>
      `Amendment ${quoted(v, 'id')} says “${plain(v, 'day')}”, a day that the calendar does not have (or not every year).`,
    expected: () => 'a day that exists; for due days and windows, in every year',
    remedy: () => 'Mend the day.',
    explain: 'An amendment whose day does not exist has no beginning.',
  },
  'amendment-period': {
    title: 'Amendment of an unknown period',
    found: (v) =>
      `Amendment ${quoted(v, 'id')} names the period ${quoted(v, 'period')}, which the plan does not have.`,
    expected: (v) => `one of: ${plain(v, 'known')}`,
    remedy: (v) => (has(v, 'suggestion') ? `Did you mean ${quoted(v, 'suggestion')}?` : 'Mend the period.'),
    explain:
      'Changes of days name the period of the year (“06”, “12”); a correction names one period (“2026-06”).',
  },
  'amendment-item': {
    title: 'Amendment of a dash that is not there',
    found: (v) =>
      `Amendment ${quoted(v, 'id')} changes item ${plain(v, 'item')} of task ${quoted(v, 'task')}, which has ${plain(v, 'items')}.`,
    expected: (v) => `item from 1 to ${plain(v, 'items')}`,
    remedy: () => 'Count the dashes in appendix.yaml, from 1.',
    explain: 'New words replace exactly one dash of a task.',
  },
  'amendment-new-task': {
    title: 'New task does not fit',
    found: (v) =>
      plain(v, 'problem') === 'group'
        ? `Amendment ${quoted(v, 'id')} adds task ${quoted(v, 'task')} to group ${quoted(v, 'group')}, which the Appendix does not have.`
        : `Amendment ${quoted(v, 'id')} adds task ${quoted(v, 'task')}, a number that the Appendix already has.`,
    expected: () => 'a number not in use, in a group of the Appendix',
    remedy: () =>
      'Mend number or group; to replace a whole row, remove the old task (task-removed) from an earlier day.',
    explain: 'Answers are kept by task number, so one number must not mean two tasks at once.',
  },
  'amendment-correction-idle': {
    title: 'Correction that does not reach its period',
    found: (v) =>
      `Amendment ${quoted(v, 'id')} says it corrects period ${quoted(v, 'period')} but counts from ${day(v, 'from')}, after its due day ${day(v, 'due')}.`,
    expected: () => 'from not after the last on-time day of the corrected period',
    remedy: () => 'Mend from, or remove correction.',
    explain:
      'An amendment reaches only periods whose last on-time day is on or after from, correction or not.',
  },
  'closed-period-changed': {
    title: 'The plan changes a closed period',
    found: (v) =>
      `Period ${quoted(v, 'period')} was closed on ${day(v, 'closedOn')}; the plan would now change the obligation or deadline of ${plain(v, 'count')} units: ${frozenUnits(plain(v, 'units'))}${more(plain(v, 'more'))}.`,
    expected: () => 'obligations and deadlines of a closed period as they were closed',
    remedy: (v) =>
      has(v, 'adhoc')
        ? 'Put the request, the units and the plan back as they were closed; if the closed period itself must change, undo the closing (dondoc undo). amendments.yaml cannot amend a request.'
        : `Write the change as an entry of plan/amendments.yaml that counts from a day after the period; if the closed period itself must be corrected, add correction: { period: ${plain(v, 'period')}, reason: … } to it, or undo the closing (dondoc undo).`,
    explain:
      'A verdict given does not move with a later edit of the plan. Lists of the period keep the obligations and deadlines of the snapshot for the units named.',
  },
  'closed-period-corrected': {
    title: 'A closed period is corrected',
    found: (v) =>
      `The closed period ${quoted(v, 'period')} is corrected by ${quoted(v, 'id')}, ${quoted(v, 'document')}; reason: ${quoted(v, 'reason')}. Units: ${frozenUnits(plain(v, 'units'))}${more(plain(v, 'more'))}.`,
    expected: () => 'a correction with document and reason',
    remedy: () => 'Nothing to do if it is meant.',
    explain: 'Every list of the period prints the correction with its document and reason.',
  },
  'closed-period-unknown': {
    title: 'Whether a closed period changed is unknown',
    found: (v) =>
      `Period ${quoted(v, 'period')} was closed on ${day(v, 'closedOn')} by plan ${quoted(v, 'was')}, now ${quoted(v, 'now')}; no snapshot was kept, so which obligations or deadlines differ is unknown${has(v, 'expected') ? ` (${plain(v, 'expected')} were owed then)` : ''}.`,
    expected: () => 'the plan used at the closing, or a snapshot register/<period>.frozen.json',
    remedy: () =>
      'Compare with the plan of then (git, backup: dondoc plan diff). For a snapshot, undo the closing and close again with the plan of then.',
    explain:
      'Periods closed by an older version record the plan version and counts only, not each obligation.',
  },
  'closed-snapshot-lost': {
    title: 'The snapshot of a closed period is lost or altered',
    found: (v) =>
      `${plain(v, 'file')} ${plain(v, 'problem') === 'lost' ? 'is gone' : 'does not match the hash in the register'}; period ${quoted(v, 'period')} was closed on ${day(v, 'closedOn')}.`,
    expected: () => 'the very file written at the closing',
    remedy: () => 'Get it back from git or a backup. Never edit it by hand.',
    explain:
      'Without the snapshot nobody can show whether the closed period changed, so lists go by the plan of now.',
  },
  'closed-period-gone': {
    title: 'The plan has lost a closed period',
    found: (v) =>
      `The plan has no period ${quoted(v, 'period')} any more, which was closed on ${day(v, 'closedOn')}${plain(v, 'shown') === 'no' ? '; the snapshot does not hold enough to make its list again' : ''}.`,
    expected: () => 'every closed period still in the plan as it was closed',
    remedy: (v) =>
      has(v, 'adhoc')
        ? 'Put the request back into plan/requests.yaml as it was (git, backup), or undo the closing (dondoc undo) before removing it.'
        : 'Put periods and first_day of plan/reporting.yaml back as they were (git, backup), or undo the closing (dondoc undo) before removing the period.',
    explain:
      'A verdict given does not vanish with an edit of the plan. Where the snapshot holds enough, lists of the period are made from it and say so.',
  },
  'closed-snapshot-orphan': {
    title: 'A snapshot without a closing in the register',
    found: (v) =>
      `There is ${plain(v, 'file')}, but the register of period ${quoted(v, 'period')} has no closing, not even an undone one.`,
    expected: () => 'a snapshot together with a closing in register/<period>.jsonl',
    remedy: () =>
      'Get register/<period>.jsonl back from git or a backup. To reopen a period use dondoc undo, never delete a line. If the period was really never closed, delete the snapshot.',
    explain:
      'A snapshot is written only by a closing. Without that line the period counts as open, and verdicts given may change.',
  },
} satisfies Partial<Record<Code, FindingText>>;
