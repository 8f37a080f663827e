import type { CliTexts } from '../vi/cli.ts';

const plural = (n: string | number | undefined, one: string, many: string): string =>
  `${n} ${Number(n) === 1 ? one : many}`;

/** Sentences of `remind`, `remind --phone-list` and `letter number`. */
export const remindingEn: CliTexts['reminding'] = {
  title: (v) => `Reminders for period ${v.period} (${v.label}), as of ${v.moment} on ${v.day}.`,
  titleDay: (v) => `Reminders for period ${v.period} (${v.label}), as of the end of ${v.day}.`,
  beforeDeadline: (v) => `Not yet due: ${plural(v.days, 'day', 'days')} left to the last on-time day.`,
  afterDeadline: (v) => `${plural(v.days, 'day', 'days')} after the last on-time day.`,
  rounds: {
    before: 'Reminder before the deadline',
    first: 'First reminder',
    second: 'Second reminder',
    report: 'Report to the Chairman after two reminders',
  },
  states: {
    nothing: 'has sent nothing',
    returned: 'was sent back, not corrected',
    'document-only': 'document only, no data file',
    'data-only': 'data file only, no signed document',
    'confirm-arrival': 'day of sending not known',
    partial: 'required answers missing',
  },
  heads: { unit: 'Unit', state: 'Still owes', reason: 'Why', earlier: 'Earlier letter' },
  roundCount: (v) => `${v.round}: ${plural(v.count, 'unit', 'units')}`,
  stateCount: (v) => `  - ${v.state}: ${v.count}`,
  sparedHeading: (v) => `No letter this time: ${plural(v.count, 'unit', 'units')}`,
  sparedLine: (v) => `${v.why} (${v.count})`,
  andOthers: (v) => ` … and ${v.count} more`,
  spared: {
    extended: (v) => `has an extension to the end of ${v.day}`,
    correcting: (v) => `has time for its correction to the end of ${v.day}`,
    waiting: (v) => `letter ${v.round} is out${v.letter ? ` (${v.letter})` : ''}, its day is ${v.day}`,
    'told-early': (v) =>
      `reminded of just this on ${v.day}${v.letter ? ` (${v.letter})` : ''}, nothing has changed since`,
    reported: (v) => `reported upward after two reminders${v.letter ? ` (${v.letter})` : ''}`,
    'ladder-end': 'two letters are out; the rest is a matter for the telephone',
    'before-deadline': 'has sent, and the deadline has not passed',
    'own-office': 'is the collecting office, which does not write to itself',
  },
  letterAt: (v) => `round ${v.round}, ${v.number}`,
  letterNumber: (v) => `no. ${v.number} of ${v.day}`,
  letterUnnumbered: (v) => `${v.event}, not numbered yet`,
  owesNothing: (v) => `${v.unit}: owes nothing more in this period (${v.standing}).`,
  notWritten: (v) => `${v.unit}: ${v.why}.`,
  nobody: 'Nobody is to be reminded now; no letter is made.',
  dueNeeded:
    'The deadline has passed: give the new day by which the units must send with --due <day> (that day included).',
  dueTooEarly: (v) => `${v.due} is not after today (${v.today}). The new day must lie after today.`,
  dueBeforeDeadline: (v) =>
    `The deadline has not passed and stays the end of ${v.day}; a reminder sets no other day. Leave out --due; to give one unit more time use dondoc extend.`,
  dueRests: (v) => `Note: ${v.due} is not a working day (${v.why}, by plan/calendar.yaml).`,
  rests: { weekend: 'weekend', holiday: 'public holiday', 'make-up': 'day off made up or swapped' },
  onlyToday:
    'Letters are made from how things stand today. To look at another day add --dry-run: it prints who, why and which round, and makes nothing.',
  ready: 'Nothing is missing in the letter; number, day and signature are left to the office.',
  notReady: (v) => `NOT READY TO GO OUT: ${plural(v.count, 'thing', 'things')} missing (bold, on yellow):`,
  gaps: {
    decision:
      '  - the Decision has no number or day yet: write number and date into plan/decision.yaml; the letter must cite both.',
    drafting: '  - the drafting unit has no abbreviation yet: write drafting_unit into plan/office.yaml.',
    contact: '  - there is nobody to ask yet: write contact (name, phone) into plan/office.yaml.',
    letter: (v) =>
      `  - earlier letters have no number and day yet (${v.events}): dondoc letter number ${v.event} <number> --date <date>`,
  },
  made: (v) => `${v.round}, made: ${v.file}`,
  madeEach: (v) => `${v.round}, made ${v.count} letters in ${v.folder}; all of them for printing: ${v.file}`,
  recorded: (v) =>
    `Recorded as ${v.event}. Once it has a number: dondoc letter number ${v.event} <number> --date <date>`,
  recordedMany: (v) =>
    `Recorded ${v.count} letters, ${v.first} to ${v.last}. Number each: dondoc letter number <event or unit> <number> --date <date>`,
  unitCount: (v) => plural(v.count, 'unit', 'units'),
  letterHeads: { event: 'Event', round: 'Letter', unit: 'To' },
  undoHint: 'To take a letter back: dondoc undo --reason "…", then make it again.',
  drySummary: 'Trial run: no file made, nothing recorded.',
  noContacts: 'There is no contacts.csv (unit, name, phone, email), so nobody is known to ring.',
  contactsHeading: (v) => `contacts.csv: ${plural(v.count, 'place', 'places')} to look at`,
  contactsShort: (v) =>
    `contacts.csv: ${plural(v.count, 'place', 'places')} to look at, ${plural(v.missing, 'unit', 'units')} that still owe without a telephone number; see dondoc remind --phone-list.`,
  phoneList: (v) =>
    `Telephone list: ${plural(v.count, 'unit', 'units')}, ${v.reachable} with a number: ${v.file}`,
  phoneNobody: 'There is no unit left to ring in this period.',
  numbered: (v) =>
    `Number ${v.number} of ${v.day} recorded for letter ${v.event} (${v.round}, ${plural(v.units, 'unit', 'units')}).`,
  noLetter: (v) => `The register of period ${v.period} has no letter to number.`,
  noLetterTo: (v) => `The register of period ${v.period} has no letter to ${v.unit} without a number.`,
  allNumbered: (v) => `Every letter of period ${v.period} has a number.`,
  lastUnclear: (v) =>
    `The last run made ${v.count} letters that have no number yet, and it is not clear which one is meant. Name it: ${v.events}.`,
  badNumber: (v) =>
    `“${v.value}” is not the number of a letter. Give number and symbol, such as 45/${v.symbol}.`,
  labelInSymbol: (v) =>
    `“${v.value}” has “CV” in its symbol. An official letter does not name its kind: the symbol is the office and the drafting unit (Decree 30/2020, Annex I, part II.3). Give ${v.right}.`,
  numberTaken: (v) =>
    `Number ${v.number} is recorded for letter ${v.event} of the same year (Decree 30/2020, Article 15). Check the number.`,
};
