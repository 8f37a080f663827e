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

const missing: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date',
  'number, date': 'number and date',
};

/** Amendments of the plan. */
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
      has(v, 'gone')
        ? `Amendment ${quoted(v, 'id')} ends ${quoted(v, 'unit')} from ${day(v, 'from')} with ${quoted(v, 'successor')} to follow it, which is itself no more on that day.`
        : `Amendments ${quoted(v, 'id')} and ${quoted(v, 'other')} both change ${subjectText(plain(v, 'subject'))} from ${day(v, 'from')}.`,
    expected: () => 'one change of each thing from one day',
    remedy: (v) =>
      has(v, 'gone')
        ? 'Write a successor that exists from that day, or mend from after each document.'
        : 'Remove one, or mend from after each document.',
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
} satisfies Partial<Record<Code, FindingText>>;
