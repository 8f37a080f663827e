import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const suggestion = (v: Values): string =>
  has(v, 'suggestion') ? ` Did you mean ${quoted(v, 'suggestion')}?` : '';

/** The file to be edited: units.yaml, or the list that it is to be made from. */
const directory = (v: Values): string => (has(v, 'list') ? plain(v, 'list') : 'units.yaml');

/** Rules on units, groups and who does what. */
export const planUnitFindings = {
  'unit-unknown': {
    title: 'A unit that is not in the list',
    found: (v) => `The id ${quoted(v, 'unit')} is not in ${directory(v)}.${suggestion(v)}`,
    expected: (v) => `the id of a unit in ${directory(v)}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Change it to ${quoted(v, 'suggestion')}, or add the unit to ${directory(v)}.`
        : `Mend the id, or add the unit to ${directory(v)}.`,
    explain:
      'Tasks, lists and ad hoc requests name units by id. With an id that is not in the list nobody gets the duty.',
  },
  'unit-expired': {
    title: 'A unit that has ended',
    found: (v) =>
      `${quoted(v, 'name')} (${quoted(v, 'unit')}) exists until ${day(v, 'to')} only, but the plan has periods until ${day(v, 'last')}.${has(v, 'tasks') ? ` Task ${plain(v, 'tasks')} still names it.` : ''}`,
    expected: (v) =>
      has(v, 'suggestion')
        ? `its successor beside it: ${plain(v, 'suggestion')}`
        : 'a unit that still exists',
    remedy: (v) =>
      has(v, 'tasks')
        ? 'Add to this amendment a change task-lead (or task-coordinating) that gives the task to another unit; where the document names none, ask its authority.'
        : 'Add a selector for the successor (the unit that lists it in predecessors) and keep the old one for past periods.',
    explain:
      'Once a unit is dissolved or merged, nobody carries its tasks. The old unit stays named so that earlier periods hold; the successor is named for the later ones.',
  },
  'unit-predecessor-cycle': {
    title: 'A unit that came from itself',
    found: (v) =>
      plain(v, 'own') === 'yes'
        ? `${quoted(v, 'name')} (${quoted(v, 'unit')}) lists itself as its predecessor.`
        : `${quoted(v, 'name')} (${quoted(v, 'unit')}) comes from itself by this ring: ${plain(v, 'ring')}.`,
    expected: () => 'the earlier unit as predecessor of the later one, never round in a ring',
    remedy: (v) =>
      has(v, 'list')
        ? `See the document that merged or renamed them, and take the id that is written the wrong way out of the column of predecessors in ${plain(v, 'list')}.`
        : 'See the document that merged or renamed them, and take out the id that is written the wrong way in predecessors (or successor of an amendment).',
    explain:
      'Predecessors say which unit carries on which, to join the figures of earlier periods and to hand over tasks. In a ring nobody knows which came first.',
  },
  'nobody-reports': {
    title: 'No unit has to report',
    found: (v) => `The list holds ${plain(v, 'units')} units; none has duty: required.`,
    expected: () => 'at least one unit with duty: required and its basis',
    remedy: () =>
      'See whom the clause on reporting names, and write duty: required with its basis for these units in units.yaml.',
    explain:
      'Where nobody has to report every list is empty and every period looks complete. That is always an unfinished plan, never a result.',
  },
  'task-unreported': {
    title: 'A task on which nobody reports',
    found: (v) =>
      `Task ${plain(v, 'task')} is led by ${quoted(v, 'lead')}, and no unit in that has duty: required${plain(v, 'units') === '' ? '' : `: ${plain(v, 'units')}`}.`,
    expected: () => 'at least one lead with duty: required, or every lead with duty: invited',
    remedy: () =>
      'Check the lead in appendix.yaml, the duty of the unit in units.yaml and the changes in amendments.yaml. If the unit is only invited to report, write duty: invited with its basis.',
    explain:
      'Only a lead that owes a report is asked for the result of a task. Where none owes one, the task silently drops out of every form and every list.',
  },
  'task-by-invitation': {
    title: 'A task with invited leads only',
    found: (v) =>
      `Task ${plain(v, 'task')} is led by ${quoted(v, 'lead')}: invited units or open words only${plain(v, 'units') === '' ? '' : `: ${plain(v, 'units')}`}.`,
    expected: () => 'to know that nobody is obliged to report on this task',
    remedy: () =>
      'Nothing to do if it is meant; if a unit must report, give it duty: required with its basis, or name it as lead.',
    explain: 'The task stands in the form of no unit that owes a report, so no list asks for it.',
  },
  'unit-alias-clash': {
    title: 'One name for two units',
    found: (v) =>
      `${quoted(v, 'text')} of ${quoted(v, 'unit')} equals ${quoted(v, 'otherText')} of ${quoted(v, 'other')} once spelling is evened out.`,
    expected: () => 'each name means one unit at a time',
    remedy: (v) =>
      plain(v, 'unit') === plain(v, 'other') && has(v, 'unit')
        ? 'If it is one unit written twice, delete one line; if they are two, write their names so that they differ.'
        : has(v, 'amended')
          ? 'Look at the new name in the amending document; if the other unit no longer bears that name, delete it in units.yaml.'
          : 'Delete the name at the unit that uses it less, or write it in full with its type word.',
    explain:
      'When reports arrive, names are compared after capitals, punctuation and tone marks are evened out. A name of two units would put a report on the wrong one.',
  },
  'unit-both-sides': {
    title: 'A unit both leads and coordinates',
    found: (v) => `${quoted(v, 'unit')} is named individually on both sides of task ${plain(v, 'task')}.`,
    expected: () => 'named individually on one side',
    remedy: (v) =>
      has(v, 'amended')
        ? 'Look at the amending document: a change of one side mostly needs one of the other (task-lead, task-coordinating) in the same entry.'
        : 'Look at the source; if it really says so, make one side kind: open and add a source note.',
    explain:
      'A unit cannot both lead and coordinate one task. A unit that the other side reaches only through a group keeps the side that names it; that is no error.',
  },
  'group-unknown': {
    title: 'A group that is not defined',
    found: (v) => `The group ${quoted(v, 'group')} is not in ${plain(v, 'where')}.${suggestion(v)}`,
    expected: (v) => `the id of a group under groups in ${plain(v, 'where')}`,
    remedy: (v) =>
      has(v, 'suggestion') ? `Change it to ${quoted(v, 'suggestion')}.` : 'Mend the id, or add the group.',
    explain:
      'Units belong to groups and tasks go to groups by id. With a wrong id the whole group gets no task.',
  },
  'group-name-clash': {
    title: 'Two groups of one name',
    found: (v) =>
      `The group ${quoted(v, 'group')} is called ${quoted(v, 'name')}, the group ${quoted(v, 'other')} ${quoted(v, 'otherName')}: in a sentence these are one name.`,
    expected: () => 'each name means one group',
    remedy: () =>
      'If it is one group written twice, move its units into one and delete the other. If they are two, name them apart.',
    explain:
      'Names of groups are compared as when phrases of the decision are read: capitals, the words for People’s Committee, plural and provincial level do not count. A task given to such a name may reach one group only, and the units of the other lose it silently; summaries show two rows of one name.',
  },
  'group-unused': {
    title: 'A group that nothing uses',
    found: (v) => `No unit and no task uses the group ${quoted(v, 'group')} (${quoted(v, 'name')}).`,
    expected: () => 'every group has a unit or a task',
    remedy: () => 'Delete the group, or see whether a unit names the wrong one.',
    explain: 'An unused group does no harm, but mostly shows that a group is mistyped elsewhere.',
  },
  'signer-unknown': {
    title: 'The default signer form is not there',
    found: (v) => `default_signer is ${quoted(v, 'signer')}.${suggestion(v)}`,
    expected: (v) => `one of: ${plain(v, 'known')}`,
    remedy: () => 'Set default_signer to the id of an entry under signers.',
    explain:
      'The default signer form gives the lines above the signature; with a wrong id they are not known.',
  },
  'selector-empty': {
    title: 'A phrase that reaches nobody',
    found: (v) =>
      `${quoted(v, 'phrase')} of task ${plain(v, 'task')} means the group ${quoted(v, 'group')}, which has no unit.`,
    expected: () => 'a group with at least one unit',
    remedy: () =>
      'Add units to the group, name another, or make the phrase kind: open if it means nobody in particular.',
    explain:
      'Phrases of kind unit and group must reach real units, because duties follow from them. A general phrase such as “các đơn vị có liên quan” is kind: open.',
  },
  'phrase-not-printed': {
    title: 'A phrase that the cell does not print',
    found: (v) =>
      `${quoted(v, 'phrase')} is not in the cell ${quoted(v, 'cell')} of task ${plain(v, 'task')}.`,
    expected: () => 'words copied exactly from that cell',
    remedy: () => 'Copy the phrase from the line text just above.',
    explain:
      'Each phrase explains some words of the cell. A phrase that is not there explains something that the Decision does not say.',
  },
} satisfies Partial<Record<Code, FindingText>>;
