import type { FindingText } from '../lang.ts';
import { has, plain, question, quoted } from './value-text.ts';

/** Status, results, difficulties and the unit's own plan: answers that contradict each other. */
export const taskFindings: Readonly<Record<string, FindingText>> = {
  'done-without-document': {
    title: 'Done, but without a document',
    found: (v) =>
      `Task ${plain(v, 'task')} reads ${quoted(v, 'value')}, but ${quoted(v, 'documentLabel')} ${has(v, 'written') ? `reads ${quoted(v, 'written')}, which is no document number` : 'has no document number'}.`,
    expected: (v) =>
      `number and symbol of the document that the task must yield${has(v, 'output') ? ` (${quoted(v, 'output')})` : ''}`,
    remedy: () =>
      'Give the document’s number, symbol and date; if there is none yet, choose “đang thực hiện”.',
    explain:
      'The output of the task is a document, so “hoàn thành” (done) counts only with its number. Until then the status is not counted.',
  },
  'nothing-arose-but-answers': {
    title: 'Nothing arose, yet there are answers',
    found: (v) =>
      `Task ${plain(v, 'task')} reads ${quoted(v, 'value')}, but it has answers (${plain(v, 'count')}), such as ${quoted(v, 'other')}.`,
    expected: () => 'no results, products or figures of this period where nothing arose',
    remedy: () => 'Ask the unit; correct the status, or confirm with a reason if the answers are no results.',
    explain:
      'The two answers contradict each other. The status “không phát sinh” (nothing arose) counts once confirmed.',
  },
  'not-started-but-results': {
    title: 'Not begun, yet there are results',
    found: (v) =>
      `Task ${plain(v, 'task')} reads ${quoted(v, 'value')}, but it has results (${plain(v, 'count')}), such as ${quoted(v, 'other')}.`,
    expected: () => 'another status than “chưa thực hiện” where there are products, documents or figures',
    remedy: () => 'Ask the unit to correct the status or to remove what was written by mistake.',
    explain:
      'Products, a document or figures of this period show that the task has begun. The answers are used and flagged.',
  },
  'difficulty-not-reported': {
    title: 'Difficulty stated, reporting not',
    found: (v) =>
      `Task ${plain(v, 'task')} states the difficulty ${quoted(v, 'difficulty')}, but ${quoted(v, 'label')} is blank.`,
    expected: (v) =>
      `difficulties reported in good time${has(v, 'basis') ? ` (${quoted(v, 'basis')})` : ''}: the document’s number, or that it was not reported`,
    remedy: () => 'Give the document by which it was reported to the authority, or say that it was not.',
    explain:
      'The Decision orders that difficulties be reported in good time while the work goes on, not only at the end of a period. The difficulty is consolidated all the same.',
  },
  'own-plan-missing': {
    title: 'No implementing plan of the unit',
    found: (v) =>
      has(v, 'value') ? `${question(v)} reads ${quoted(v, 'value')}.` : `${question(v)} is blank.`,
    expected: (v) =>
      `number and symbol of the plan by which the unit carries out its tasks${has(v, 'basis') ? ` (${quoted(v, 'basis')})` : ''}`,
    remedy: () => 'Give the plan’s number; if there is none, the unit must draw one up and issue it.',
    explain:
      'The Decision orders units to draw up a plan of their own. The consolidated documents count the units that have one; this one is not counted.',
  },
};
