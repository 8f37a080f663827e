import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { day, has, plain, quoted } from './value-text.ts';

const suggestion = (v: Values): string =>
  has(v, 'suggestion') ? ` Did you mean ${quoted(v, 'suggestion')}?` : '';

const counted: Readonly<Record<string, string>> = {
  tasks: 'tasks',
  groups: 'groups of tasks',
  leads: 'units named individually as leading',
  communes: 'commune-level units',
  wards: 'wards',
};

const countedWord = (what: string): string =>
  what.startsWith('units/') ? `units of the group ${what.slice(6)}` : (counted[what] ?? what);

/** Rules on tasks, dates, indicators and source notes. */
export const planRuleFindings = {
  'plan-file-missing': {
    title: 'A file of the plan is missing',
    found: (v) =>
      has(v, 'folder') ? `${quoted(v, 'name')} is not a file.` : `There is no file ${quoted(v, 'name')}.`,
    expected: () => 'all seven: decision, appendix, units, reporting, requests, calendar, office (.yaml)',
    remedy: () =>
      'Take the file from an earlier copy, or make a new folder with dondoc init and copy it from there.',
    explain:
      'The plan has seven files; without one of them it is not known who owes what by when, so nothing else is run.',
  },
  'plan-file-stray': {
    title: 'A file that the plan does not have',
    found: (v) =>
      has(v, 'folder')
        ? `${quoted(v, 'name')} bears the name of a plan file and is not a file, so nothing can be read from it.`
        : `${quoted(v, 'name')} is no name of a file of the plan, so nothing in it is read.${has(v, 'suggestion') ? ` Did you mean ${quoted(v, 'suggestion')}?` : ''}`,
    expected: () =>
      'the exact name in small letters with .yaml: decision, appendix, units, reporting, requests, calendar, office, waivers, amendments, questions',
    remedy: (v) =>
      has(v, 'folder')
        ? `Move ${quoted(v, 'name')} out of the folder plan/, and get the file back from a saved copy if the plan has one.`
        : has(v, 'suggestion')
          ? `Rename it to ${quoted(v, 'suggestion')}; a copy belongs outside the folder plan/.`
          : 'Move it out of the folder plan/ (a copy, a draft), or give it its right name.',
    explain:
      'With one letter of the name wrong, as in amendments.yml, all that the file orders would be left out and nobody would know. So an unknown .yaml or .yml file beside those of the plan is an error.',
  },
  'id-duplicate': {
    title: 'An id that stands twice',
    found: (v) => `${quoted(v, 'id')} is already there above.`,
    expected: () => 'each id, number and day once',
    remedy: () => 'Delete the second entry, or change its id if they are two different things.',
    explain:
      'An id is the only way to name an entry. With two of them nobody can tell which is meant, and figures could go to the wrong one.',
  },
  'task-number-gap': {
    title: 'A gap in the task numbers',
    found: (v) =>
      `Group ${plain(v, 'group')} has no task ${quoted(v, 'missing')}, just before task ${plain(v, 'after')}.`,
    expected: () => 'numbers without a gap, or a note that the source leaves one out',
    remedy: (v) =>
      `Add the missing task; if the source has none, add a source note of kind: doubt with at: [tasks/${plain(v, 'missing')}].`,
    explain:
      'A gap may be in the source, or a row was lost when it was copied. The source note shows that somebody looked.',
  },
  'task-unknown': {
    title: 'A task that the Appendix does not have',
    found: (v) => `${plain(v, 'by')} names task ${quoted(v, 'task')}.${suggestion(v)}`,
    expected: () => 'the number of a task in appendix.yaml',
    remedy: () => 'Mend the number, or take it out of the list.',
    explain:
      'Indicators, ad hoc requests and amendments belong to tasks by number. With a wrong number nobody is asked.',
  },
  'date-order': {
    title: 'An end before its beginning',
    found: (v) => `It begins on ${day(v, 'from')} and ends on ${day(v, 'to')}.`,
    expected: () => 'a beginning that is not after the end',
    remedy: () => 'Look at both days; the year may be wrong, or they are the wrong way round.',
    explain:
      'The life of a unit, a data window, a request and its deadline, the first and the last period all run forward. Backwards, no period and no unit counts.',
  },
  'day-impossible': {
    title: 'A day that the calendar does not have',
    found: (v) =>
      `The period of month ${quoted(v, 'period')} names day ${plain(v, 'day')} of month ${plain(v, 'month')}.`,
    expected: () => 'a day that every year has',
    remedy: () => 'Mend day or month.',
    explain:
      'The days of a period come back every year, so every year must have them: there is no 31 June, and 29 February only in leap years. With such a day the period would not exist.',
  },
  'due-before-window-end': {
    title: 'The deadline comes before the data window ends',
    found: (v) =>
      `Period ${plain(v, 'period')}: the last on-time day is ${day(v, 'lastDay')}, but the figures run until ${day(v, 'windowEnd')}.`,
    expected: () => 'figures are closed first, then the report is due',
    remedy: () => 'Change the deadline (due) or the end of the data window (window_to).',
    explain:
      'By article 12 of Decree 09/2019 figures are closed on the 14th and reports are sent after that. A deadline before the closing day asks for figures that do not exist yet.',
  },
  'indicator-without-unit': {
    title: 'An indicator without a unit of measure',
    found: (v) => `The indicator ${quoted(v, 'indicator')} (${quoted(v, 'name')}) has no unit of measure.`,
    expected: () => 'unit_of_measure, such as pieces, m² or %',
    remedy: () => 'Add unit_of_measure; for an indicator in words use kind: text.',
    explain:
      'Without a unit of measure one place counts pieces and another measures square metres, and the sum means nothing. Each indicator has exactly one.',
  },
  'indicator-ratio-parts': {
    title: 'A ratio without its two parts',
    found: (v) =>
      v.problem === 'extra'
        ? `The indicator ${quoted(v, 'indicator')} is no ratio but has ${plain(v, 'keys')}.`
        : `The ratio ${quoted(v, 'indicator')} lacks ${plain(v, 'keys')}.`,
    expected: () => 'a ratio (kind: ratio) says what n and total count; other kinds do not',
    remedy: (v) =>
      v.problem === 'extra'
        ? 'Delete n and total, or use kind: ratio.'
        : 'Add n and total, a few words each.',
    explain:
      'Percentages of single units can be neither summed nor averaged. So a ratio asks two numbers (reached, of how many) and the overall percentage follows from the sums.',
  },
  'calendar-year-missing': {
    title: 'No calendar for a year',
    found: (v) => `There is no calendar for ${plain(v, 'year')}, needed for period ${plain(v, 'periods')}.`,
    expected: (v) => `an entry year: ${plain(v, 'year')} in calendar.yaml`,
    remedy: () =>
      'Add the year from the announcement of public holidays; until there is one, use confirm: true.',
    explain:
      'Working days (time to consolidate, deadlines that move) follow the calendar. Only periods due within 12 months are warned about, because a year is announced late in the year before.',
  },
  'calendar-day-clash': {
    title: 'A day of the calendar contradicts itself',
    found: (v) =>
      v.problem === 'other-year'
        ? `${day(v, 'date')} is listed under ${plain(v, 'year')}.`
        : `${day(v, 'date')} is both off and worked (${quoted(v, 'first')}; ${quoted(v, 'second')}).`,
    expected: () => 'each day off or worked, under its own year',
    remedy: (v) =>
      v.problem === 'other-year'
        ? 'Move the day to its year.'
        : 'Delete one of the two lines, as the document says.',
    explain:
      'A day cannot be off and worked. Until it is mended it counts as off, so that nobody is called late by mistake.',
  },
  'expectation-failed': {
    title: 'A count that does not hold',
    found: (v) => `Counted: ${plain(v, 'counted')}.`,
    expected: (v) => `${countedWord(plain(v, 'what'))}: ${plain(v, 'expected')} (as expect says)`,
    remedy: () => 'See what was deleted or added by mistake; if the new number is right, change expect.',
    explain:
      'The entry expect holds numbers that must be right (tasks, communes …). A difference mostly means that something was deleted or added by mistake.',
  },
  'source-note-stale': {
    title: 'A source note that no longer fits',
    found: (v) =>
      has(v, 'printed')
        ? `Note ${quoted(v, 'note')}: ${plain(v, 'at')} no longer has the words ${quoted(v, 'printed')}.`
        : `Note ${quoted(v, 'note')} says that ${plain(v, 'at')} is blank; all of it is filled in now.`,
    expected: () => 'the words in printed stand at the place in at',
    remedy: (v) =>
      has(v, 'printed')
        ? 'Mend at and printed; if the spot has been corrected officially, delete the note.'
        : 'Delete this note from source_notes; leaving it does no harm.',
    explain:
      'A source note names a spot that the source prints wrongly or in doubt. A note on blanks that are filled in by now (number and day of the Decision) is only named for removal, not a mistake. When the text changes and the note does not, the misprint is no longer mended in documents.',
  },
  'source-doubt': {
    title: 'A doubt about the source',
    found: (v) => (has(v, 'printed') ? `${quoted(v, 'printed')}: “${plain(v, 'why')}”` : quoted(v, 'why')),
    expected: () => 'the issuing authority confirms or corrects it',
    remedy: () => 'Nothing to mend in the file. Once it is settled, change the text and delete the note.',
    explain:
      'The tool does not correct a signed document. What is in doubt is printed as it stands and listed here for those who may decide.',
  },
  'unit-to-confirm': {
    title: 'Units that the office must confirm',
    found: (v) =>
      `${plain(v, 'count')} units are not settled by the sources: ${quoted(v, 'names')}${Number(v.more) > 0 ? ` and ${plain(v, 'more')} more` : ''}.`,
    expected: () => 'the office decides whether they must report, and confirms names and symbols',
    remedy: () =>
      'Once settled, change duty and basis and delete confirm: true on the line of the unit in units.yaml.',
    explain:
      'Public sources do not say for certain whether these units exist or must report. Until then they count as their duty says: required counts; none and invited do not and are not reminded.',
  },
  'calendar-to-confirm': {
    title: 'Days off without their document',
    found: (v) =>
      `${plain(v, 'year')} has ${plain(v, 'count')} days without a document in hand (from ${day(v, 'first')} to ${day(v, 'last')}).`,
    expected: () => 'each day has its document in source',
    remedy: () =>
      'Compare with the announcement of public holidays; put its number in source and delete confirm: true.',
    explain:
      'The days off for the lunar new year and the national day, and swapped days, are fixed each year by the Prime Minister. Expected days are used for counting but must be compared.',
  },
  'office-blank': {
    title: 'Blanks that only the office can fill in',
    found: (v) => `Still blank: ${plain(v, 'keys')}.`,
    expected: () => 'filled in by the office',
    remedy: () => 'Fill it in once it is known; documents made before that leave the spot blank.',
    explain:
      'Drafting unit, signer, recipients, contact and the day of the Decision are in no public source. The tool makes none up; a blank is printed blank.',
  },
} satisfies Partial<Record<Code, FindingText>>;
