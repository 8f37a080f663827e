import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';

/** Findings about editorial/<period>.yaml. */
export const editorialFindings: Readonly<Record<Extract<Code, `editorial-${string}`>, FindingText>> = {
  'editorial-period-differs': {
    title: 'Editorial file of another period',
    found: (v) =>
      `The file names period ${quoted(v, 'found')}, while period ${quoted(v, 'period')} is at hand.`,
    expected: () => 'the period in the file is that of its name',
    remedy: (v) =>
      `If the file was copied from an earlier period, move it away and run dondoc edit ${v.period} for a new one.`,
    explain:
      'The passages of a file are the words of the units in one period. A file of another period would bring old words into a new report, so it is not used.',
  },
  'editorial-unit-unknown': {
    title: 'Unit in the editorial file is not in the list',
    found: (v) =>
      `Id ${quoted(v, 'unit')} is not in units.yaml.${has(v, 'suggestion') ? ` Did you mean ${quoted(v, 'suggestion')}?` : ''}`,
    expected: () => 'the unit’s id as the tool wrote it',
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Change it to ${quoted(v, 'suggestion')}.`
        : 'Correct the id, or remove the passage.',
    explain:
      'Each passage carries the id of its unit, so that it is known whose words they are. With an id that is not known the officer’s choice could be lost; the file is not used until it is put right.',
  },
  'editorial-task-unknown': {
    title: 'Task in the editorial file is not in the Appendix',
    found: (v) =>
      `The Appendix has no task ${quoted(v, 'task')}.${has(v, 'suggestion') ? ` Did you mean ${quoted(v, 'suggestion')}?` : ''}`,
    expected: (v) => `one of the numbers ${plain(v, 'known')}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Change it to ${quoted(v, 'suggestion')}.`
        : 'Correct the number of the task, in quotation marks.',
    explain:
      'Passages and added sentences are printed under the task of that number. Without a task there is no place for them; the file is not used until it is put right.',
  },
  'editorial-passage-twice': {
    title: 'A passage stands twice in the editorial file',
    found: (v) => `Passage ${quoted(v, 'what')} of ${plain(v, 'name')} also stands elsewhere in the file.`,
    expected: () => 'each passage once, at the place where it is to be printed',
    remedy: () => 'Remove one of the two; to move a passage cut and paste it, do not copy it.',
    explain:
      'With two copies of a passage it is not clear which shortened wording is the last. If both are taken only the first is printed.',
  },
  'editorial-source-changed': {
    title: 'The unit changed its text after it was edited',
    found: (v) =>
      `${plain(v, 'name')} now writes something else in ${quoted(v, 'what')} than when it was edited.${v.used === 1 ? ' The report prints the new words in full' : ''}${v.used === 1 && v.shortened === 1 ? ', not the shortened wording' : ''}${v.used === 1 ? '.' : ''}`,
    expected: () => 'a shortened wording that is true to what the unit says now',
    remedy: () =>
      'Run dondoc edit to get the new words into the file, read them, mend shortened where needed, then change changed: true to false.',
    explain:
      'The unit sent a replacement after the officer had chosen or shortened its passage. The shortened wording may no longer be true, so the report prints the new words in full until the officer confirms again. The earlier words and the shortened wording stay in the file.',
  },
  'editorial-source-gone': {
    title: 'A chosen passage is no longer in an accepted submission',
    found: (v) =>
      `${plain(v, 'name')} no longer says anything in ${quoted(v, 'what')}; the passage is not printed.`,
    expected: () => 'a passage of a submission that is accepted',
    remedy: () =>
      'See whether the submission was returned or withdrawn, or its new version no longer says this. Set use: false, or wait for the unit to send again.',
    explain:
      'Words of a submission that was returned or withdrawn are not quoted. The choice stays in the file; when the unit sends the same words again they are printed again.',
  },
  'editorial-number-added': {
    title: 'The shortened wording has a number that the unit did not write',
    found: (v) =>
      `The shortened wording of ${quoted(v, 'what')} of ${plain(v, 'name')} has ${plain(v, 'numbers')}, which the unit’s words do not have.`,
    expected: () => 'shortening leaves out, it adds no figures',
    remedy: () => 'Compare with text; a sum over several units is a sentence of its own, under added.',
    explain:
      'The printed passage carries the unit’s name and stands in quotation marks, so its numbers must be the unit’s own. Mostly this is a slip of the keyboard.',
  },
  'editorial-not-offered': {
    title: 'New passages are not yet in the editorial file',
    found: (v) => `${v.count} passages of ${v.units} units are not in the file: ${plain(v, 'names')}.`,
    expected: () => 'the officer has seen every passage',
    remedy: () => 'Run dondoc edit to add them; what was chosen and written stays.',
    explain:
      'Submissions that arrived after the file was made bring more text. New passages do not go into the main part by themselves; everything is in Appendix III and in the workbook.',
  },
  'editorial-unused': {
    title: 'No passage of a task is taken',
    found: (v) => `Task ${plain(v, 'task')} has ${v.count} passages, none is taken and no sentence is added.`,
    expected: () => 'passages worth telling have use: true',
    remedy: () => 'If there is nothing to tell leave it as it is.',
    explain:
      'The task still has its summary and figures in the report, only no quotation. Everything is in Appendix III and in the workbook.',
  },
};
