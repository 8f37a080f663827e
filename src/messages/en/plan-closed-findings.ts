import { parseCivilDate } from '../../model/civil-date.ts';
import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';
import { englishDay } from './words.ts';

const aspects: Readonly<Record<string, string>> = {
  id: 'id of the unit (same name):',
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
  'group-name': 'name of the group:',
  tasks: 'words of tasks:',
  arrived: 'day of arrival',
  document: 'date of the document',
  before: 'before the due day',
  by: 'up to the due day',
  none: 'no rolling',
  'next-working-day': 'rolled to a working day',
  annual: 'every year',
  quarterly: 'every quarter',
  monthly: 'every month',
  once: 'once',
  ongoing: 'ongoing',
};

const shownDay = (text: string): string => {
  const date = parseCivilDate(text);
  return date ? englishDay(date) : text;
};

/** Words and days of the values in the language and the form of every list. */
const frozenUnits = (text: string): string =>
  text
    .replace(/\{([a-z-]+)\}/g, (_, a: string) => aspects[a] ?? a)
    .replace(/(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})/g, '$1 – $2')
    .replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, shownDay);

const more = (n: string): string => (n === '' || n === '0' ? '' : ` and ${n} more`);

/** Closed periods, which no edit of the plan may change. */
export const planClosedFindings = {
  'closed-period-changed': {
    title: 'The plan changes a closed period',
    found: (v) =>
      `Period ${quoted(v, 'period')} was closed on ${day(v, 'closedOn')}; the plan would now change the obligation or deadline of ${plain(v, 'count')} units: ${frozenUnits(plain(v, 'units'))}${more(plain(v, 'more'))}.`,
    expected: () => 'obligations and deadlines of a closed period as they were closed',
    remedy: (v) =>
      has(v, 'by-document')
        ? `Put it back as it was closed. If a later document does change the closed period (a late notice of holidays, say), enter that document in plan/amendments.yaml with changes: [] and correction: { period: ${plain(v, 'period')}, reason: … }; or undo the closing (dondoc undo). Calendar, names of groups and of periods cannot be amended by changes.`
        : has(v, 'adhoc') && !has(v, 'amended')
          ? 'Put the request, the units and the plan back as they were closed; if the closed period itself must change, undo the closing (dondoc undo). amendments.yaml cannot amend a request.'
          : has(v, 'amended')
            ? `Change from of ${quoted(v, 'amended')} to a day after the deadline of the period; if the closed period itself must be corrected, ${has(v, 'adhoc') ? '' : `add correction: { period: ${plain(v, 'period')}, reason: … } to it, or `}undo the closing (dondoc undo).`
            : has(v, 'ids')
              ? 'Put the old id back in plan/units.yaml: the register and the reports received name the unit by it. For another name, change name or write kind: unit-renamed, and keep the id.'
              : has(v, 'gained')
                ? 'Of a new unit, write from (a day after the deadline of the period) in plan/units.yaml, since no amendment can add a unit; of a unit that was there before and only now reports, write kind: duty in plan/amendments.yaml, counting from a day after the period. If the closed period itself must change, undo the closing (dondoc undo).'
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
  'closed-snapshot-older': {
    title: 'An older snapshot cannot be compared in full',
    found: (v) =>
      `${plain(v, 'file')} (period ${quoted(v, 'period')}, closed on ${day(v, 'closedOn')}) was written by an older tool without the name and the request of the period; the plan was edited since, so whether that part differs is unknown. Obligations and deadlines were compared.`,
    expected: () => 'the name and the request of the period as at the closing',
    remedy: () =>
      'Compare with the plan of then (git, backup: dondoc plan diff). For a full snapshot, undo the closing and close again with the plan of then.',
    explain:
      'Snapshots of the first versions hold obligations, deadlines and tasks, not the period itself. What is not there cannot be compared, and that is said.',
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
