import type { CliTexts } from '../vi/cli.ts';
import { agreeingEn } from './cli-agreeing.ts';
import { askingEn } from './cli-asking.ts';
import { backupEn } from './cli-backup.ts';
import { ciEn } from './cli-ci.ts';
import { closingEn } from './cli-closing.ts';
import { comparingEn } from './cli-comparing.ts';
import { diskEn } from './cli-disk.ts';
import { doctorEn } from './cli-doctor.ts';
import { editingEn } from './cli-editing.ts';
import { importingEn } from './cli-importing.ts';
import { migratingEn } from './cli-migrating.ts';
import { pastEn } from './cli-past.ts';
import { planDiffEn } from './cli-plan-diff.ts';
import { planWhyEn } from './cli-plan-why.ts';
import { remindingEn } from './cli-reminding.ts';
import { repeatingEn } from './cli-repeating.ts';
import { templatesEn } from './cli-template.ts';
import { tracingEn } from './cli-tracing.ts';
import { englishDay } from './words.ts';

const plural = (n: string | number | undefined, one: string, many: string): string =>
  `${n} ${Number(n) === 1 ? one : many}`;

/** Sentences of the terminal, English. */
export const cliEn: CliTexts = {
  ...askingEn,
  ...ciEn,
  ...closingEn,
  ...planWhyEn,
  ...comparingEn,
  ...diskEn,
  ...planDiffEn,
  ...templatesEn,
  ...tracingEn,
  day: (date) => englishDay(date),
  rate: (percent) => (percent === null ? '–' : `${percent}%`),
  periodLabel: (period) => period.labelEn,
  placeWords: { table: 'table', row: 'row', column: 'column', paragraph: 'paragraph', line: 'line' },
  reminding: remindingEn,
  repeating: repeatingEn,
  editing: editingEn,
  importing: importingEn,
  past: pastEn,
  migrating: migratingEn,
  backup: backupEn,
  doctor: doctorEn,
  agreeing: agreeingEn,

  welcome: [
    'There is no dondoc workspace here.',
    'Make one:               dondoc init <folder>',
    'List the commands:      dondoc --help --lang en',
    'Show the shipped plan:  dondoc plan show --lang en',
  ].join('\n'),

  unknownOption: (v) => `There is no option “${v.name}”.`,
  unknownCommand: (v) => `There is no command “${v.name}”.`,
  didYouMean: (v) => `Did you mean “${v.suggestion}”?`,
  missingArgument: (v) => `“${v.name}” is missing.`,
  optionNeedsValue: (v) => `Option “${v.name}” needs a value.`,
  periodTyped: (v) => `A period is chosen with an option: --period ${v.period}`,
  tooManyArguments: () => 'Too many words on the command line. Put names with blanks in double quotes.',
  wrongUsage: () => 'The command was not typed correctly.',
  seeHelp: () => 'Add --help to see how it is used.',
  badDate: (v) =>
    `${v.option}: “${v.value}” is not a day of the calendar. Write day/month/year (19/6/2026) or year-month-day (2026-06-19).`,
  optionNeeded: (v) => `Option ${v.option} is missing.`,
  reasonNeeded: () =>
    'The reason is missing. Everything entered in the register carries one: add --reason "…".',
  unknownFormat: (v) => `“${v.value}” is not one of: ${v.known}.`,
  paperNumberBad: (v) =>
    `--number: “${v.value}” is no number of this document. Type the number, such as 123, or 123/${v.symbol}.`,
  unknownPeriod: (v) => `The plan has no period “${v.value}”. Periods: ${v.known}.`,
  noPeriods: () => 'The plan has no reporting period yet. See periods in plan/reporting.yaml.',
  unknownUnit: (v) =>
    `“${v.value}” is not recognised as a unit. Type its id (such as so-noi-vu), its code, or its full name.`,
  uncertainUnit: (v) =>
    `It is not certain which unit “${v.value}” is. It may be:\n${v.near}\nType the id in brackets.`,
  unknownGroup: (v) => `There is no group “${v.value}”. Groups: ${v.known}.`,
  unknownTask: (v) => `The Appendix has no task “${v.value}”. Tasks: ${v.known}.`,
  unknownCode: (v) => `There is no code “${v.value}”. Type dondoc explain for all codes.`,
  noSuchCode: (v) =>
    `There is no code “${v.value}”.${v.near ? ` Close to it: ${v.near}.` : ''} Type dondoc explain for all codes.`,
  noSuchFile: (v) => `There is no file “${v.path}”.`,

  noWorkspace: () =>
    'No workspace (dondoc.yaml) here or in any folder above. Make one with dondoc init <folder>, or name it with --workspace.',
  notAWorkspace: (v) => `“${v.dir}” is not a workspace: it has no dondoc.yaml.`,
  planUnusable: (v) =>
    `The plan cannot be used yet (${plural(v.errors, 'error', 'errors')}), so nothing can be concluded. Run dondoc plan check for each error and its remedy.`,
  noPlanFiles: (v) => `“${v.dir}” holds no plan file (decision.yaml, appendix.yaml, units.yaml …).`,
  notEmpty: (v) =>
    `The folder “${v.dir}” is not empty. Choose a new or empty one, so that nothing is overwritten.`,
  initDone: (v) =>
    `The workspace “${v.dir}” is ready.\nNext:\n  cd ${v.dir}\n  dondoc plan check --notes   (what only the office can answer)\n  dondoc form --all           (forms for all units)`,
  noTemplate: (v) =>
    `The template “${v.path}” cannot be read. Copy it again from templates/ of the installation.`,
  registerDamaged: (v) =>
    `The register is damaged in ${v.file}, line ${v.line}: ${v.missing ? `event ${v.missing} is missing before this line` : 'the line is not as it was written (checksum, a field or the event id)'}. Nothing can be concluded from it. Take the file from a backup or from git; dondoc doctor names every damage.`,
  storedFileBad: (v) =>
    v.why === 'missing'
      ? `The received file “${v.name}” is no longer in submissions/ (hash ${v.sha256}). Take it from a backup; dondoc doctor names every such file.`
      : `The received file “${v.name}” in submissions/ was changed after receipt (hash on record: ${v.sha256}). Take it from a backup; dondoc doctor names every such file.`,
  storedFileUnread: (v) =>
    `The received file “${v.name}” could not be read again this time (the process that reads files was ended). Nothing is concluded; close other programs and run the command again.`,
  toolFault: (v) =>
    `The tool met a fault of its own and stopped; what was recorded before is intact. The fault: “${v.message}”. Run again with --debug and send the output to whoever looks after the tool.`,

  expectedWord: 'Expected',
  remedyWord: 'Remedy',
  seeAlso: 'See also',
  placesWord: 'Places',
  andPlaces: (v) => `… and ${v.count} more (--all shows them)`,
  morePlaces: (v) => `… and ${v.count} more with code ${v.code} (--all shows them)`,
  planChecked: (v) =>
    `Checked the plan in ${v.dir}: ${plural(v.error, 'error', 'errors')}, ${plural(v.warning, 'warning', 'warnings')}, ${plural(v.note, 'note', 'notes')}.`,
  notesHidden: (v) =>
    `${plural(v.count, 'note', 'notes')} (doubts of the source, points for the office to confirm): add --notes.`,
  notesHiddenAll: (v) => `${plural(v.count, 'note', 'notes')} not printed: add --all.`,
  planSize: (v) => `${v.tasks} tasks; ${v.units} units in the directory.`,
  planOwing: (v) => `Required to report in ${v.period}: N = “${v.makeUp}”.`,
  planNobody: (v) => `No unit has to report in ${v.period}.`,

  readingFiles: 'Reading files',
  writingForms: 'Making forms',
  formForWhom: () => 'Forms for whom? Name units by name or id, or use --group <group>, or --all.',
  formsMade: (v) =>
    `Made ${plural(v.count, 'form', 'forms')} for ${plural(v.units, 'unit', 'units')}, period ${v.period}, in ${v.folder}`,
  filesMade: (v) => `Made: ${v.files}`,
  dryRunNothing: 'Dry run: nothing was written.',

  badMoment: (v) =>
    `DONDOC_NOW is “${v.value}”, not a moment such as 2026-06-19T08:00:00+07:00. Correct or remove it.`,
  noteEmpty: () => 'The note is empty. Write its text in double quotes: dondoc note <unit> "…".',
  requestTwice: (v) =>
    `Request ${v.number} of the same date is on record as ${v.id}. If this is another one, check number and date.`,
  badTemplate: (v) =>
    `The template “${v.path}” is not a readable ${v.kind} file. Copy it again from templates/ of the installation.`,
  shippedTemplate: (v) => `The workspace has no templates/${v.name}, so the shipped template is used.`,
  arrivedInFuture: (v) =>
    `The arrival day ${v.day} lies after the day of recording (${v.today}). Check the day.`,
  documentInFuture: (v) =>
    `The date of the document, ${v.day}, lies after the day of recording (${v.today}). Check the day.`,
  arrivedBeforeDocument: (v) =>
    `The arrival day ${v.day} lies before the date of the document (${v.date}). Check both.`,
  csvFuture: (v) => `  line ${v.line}: the day “${v.value}” lies after the day of recording.`,
  csvBeforeDocument: (v) =>
    `  line ${v.line}: the arrival day ${v.day} lies before the document's date ${v.date}.`,
  csvPassedOver: (v) =>
    `Passed over ${v.count} rows of senders that are not in the directory (lines ${v.lines}).`,
  nothingToReceive: () => 'No file or folder named. For a paper document use --paper.',
  paperNeeds: () => 'A paper document needs --unit and --arrived.',
  csvBad: (v) =>
    `“${v.path}” has rows that cannot be used; nothing was recorded. Correct them and run again:`,
  csvHeadings: (v) =>
    `“${v.path}” lacks the columns “${v.missing}”. The first line must hold the headings of the incoming book.`,
  csvUnit: (v) => `  line ${v.line}: “${v.value}” is not certainly one unit. Write the id or the full name.`,
  csvDate: (v) => `  line ${v.line}: “${v.value}” is not a day of the calendar (write day/month/year).`,
  csvPeriod: (v) => `  line ${v.line}: the plan has no period “${v.value}”.`,
  forms: { data: 'data file', document: 'signed document' },
  paperWord: '(no file)',
  noArrival: 'on a day not known',
  receivedLine: (v) => `${v.file}: ${v.unit}, period ${v.period}, ${v.form}, arrived ${v.arrived}`,
  supersedes: (v) => `(replaces “${v.file}”, event ${v.id}; the first arrival day stays on record)`,
  containerLine: (v) => `${v.file}: holds ${plural(v.count, 'file', 'files')}, taken in one by one.`,
  mailHead: (v) =>
    `The e-mail names as sender ${v.from}, as date ${v.date}, as subject “${v.subject}” (shown only, never taken as the day of arrival).`,
  businesses: { new: 'new', update: 'update', replacement: 'replacement', revocation: 'withdrawal' },
  messageHead: (v) =>
    `edXML says: ${v.business}, document ${v.number} of ${v.day} from ${v.from}${v.subject ? `, about “${v.subject}”` : ''}.`,
  withdrawnLine: (v) => `Withdrawn: ${v.unit}, event ${v.event}; reason: ${v.reason}`,
  withdrawnByMessage: 'The unit withdrew the document through the document exchange (edXML file).',
  sameBatch: (v) => `“${v.file}” of this run`,
  sameFile: (v) => `${v.file}: identical to a file on record (${v.id}), not entered again`,
  receiveSummary: (v) =>
    `Looked at ${plural(v.files, 'file', 'files')}: entered ${plural(v.data, 'data file', 'data files')} and ${plural(v.documents, 'signed document', 'signed documents')}; ${v.same} on record before; ${v.refused} refused${Number(v.kept) > 0 ? ` (the originals are kept in submissions/${Number(v.secret) > 0 ? `, except ${plural(v.secret, 'paper marked secret', 'papers marked secret')}` : ''})` : Number(v.secret) > 0 ? ' (marked secret, no copy is kept)' : ''}.`,
  confirmArrivals: (v) =>
    `Arrival day to be confirmed (taken in after the last on-time day without one): “${v.units}”. Use: dondoc confirm <unit> --arrived <day> --reason "…"`,
  nextCheck: (v) => `Next: dondoc check --period ${v.period}`,

  checked: (v) =>
    `Checked ${plural(v.submissions, 'submission', 'submissions')} (${v.scope}): ${v.clean} without error. In all ${plural(v.error, 'error', 'errors')}, ${v.confirm} to confirm, ${plural(v.warning, 'warning', 'warnings')}, ${plural(v.note, 'note', 'notes')}.`,
  leftOutRule: 'An answer in error is left out of the consolidation; the other answers of the unit are used.',
  confirmRule:
    'An answer “to confirm” is used only once confirmed: dondoc confirm <unit> --code <code> --reason "…"',

  sinceLast: (v) =>
    `Compared with the check as of ${v.day} (plan version ${v.plan}): ${v.added} new, ${v.gone} gone, ${v.changed} changed, ${v.same} as before.`,
  sincePlan: (v) => `The plan has changed: it is version ${v.plan} now.`,
  sinceTool: 'The tool has another version now, so its rules may differ.',
  sinceHeads: { added: 'NEW', gone: 'GONE', changed: 'CHANGED (as they are now)' },
  noLastCheck: (v) =>
    `No check of period ${v.period} is on record yet, so everything is printed. The next one will be compared with this one.`,
  sinceNeedsPeriod: (_v) => '--since-last compares a whole period: it takes no file names.',

  statusTitle: (v) =>
    `STANDING OF SUBMISSIONS, PERIOD ${v.period} (${v.label}), as of the end of ${v.day}${v.asRecorded ? ', by what the register knew that evening' : ''}`,
  ruleWord: 'Deadline rule',
  closedOn: (v) => `The period was closed on ${v.day}: the list and its days no longer change.`,
  recordedLater: (v) =>
    `${plural(v.count, 'record was', 'records were')} entered after that day (used all the same; --as-recorded leaves them out).`,
  statusHeads: {
    group: 'Group',
    expected: 'Expected',
    received: 'Received',
    rate: 'Rate',
    onTime: 'On time',
    onTimeRate: 'On-time rate',
    total: 'Total',
    unit: 'Unit',
    standing: 'Standing',
    remark: 'Remarks',
    task: 'Task',
    name: 'Short name',
    owed: 'Owed',
    answered: 'Answered',
  },
  measuresRule:
    'Expected: exempt units not counted. Received: on time, late, arrival to be confirmed, and nothing to report. Rates are over expected, rounded to one decimal.',
  ownPlans: (v) =>
    `Units that have issued a plan of their own (by accepted data files): ${v.have}/${v.accepted}.`,
  judgedBy: (v) =>
    ({
      arrived: `arrived ${v.day}`,
      document: `document dated ${v.day}`,
      recorded: `recorded ${v.day}`,
      'first-version': `judged by the first version, arrived ${v.day}`,
    })[v.which],
  strictOnlyHeading:
    'late by the rule in force, in time if the day named itself counts and days off are passed over',
  arrivalOf: (v) => `${v.form} arrived ${v.day}`,

  boardTitle: (v) => `Period ${v.period} (${v.label}), today ${v.day}`,
  daysLeft: (v) =>
    v.days > 0
      ? `${plural(v.days, 'day', 'days')} left.`
      : v.days === 0
        ? 'Today is the last on-time day.'
        : `${plural(-v.days, 'day', 'days')} past the last on-time day.`,
  onward: (v) =>
    `The receiving office reports onward by ${v.day} (its own deadline, set in plan/reporting.yaml).`,
  boardCounts: (v) => `Received ${v.received}/${v.expected} (${v.rate}), of which on time ${v.onTime}.`,
  stillOut: (v) => `Still to follow up: ${plural(v.count, 'unit', 'units')}:`,
  otherPeriod: (v) =>
    `Ad hoc ${v.period} (“${v.label}”): received ${v.received}/${v.expected}, last on-time day ${v.last}.`,
  andMore: (v) => `  … and ${v.count} more (dondoc status)`,
  nextStep: (v) => `Next: ${v.command}`,
  nextForms: (v) => `dondoc form --all --period ${v.period} --lang en`,
  nextReceive: (v) => `dondoc receive <folder> --arrived-from <incoming book.csv> --period ${v.period}`,
  nextConfirm: (v) => `dondoc confirm <unit> --arrived <day> --reason "…" --period ${v.period}`,
  nextConsolidate: (v) => `dondoc consolidate --period ${v.period} --lang en`,

  owesNothing: (v) => `${v.unit} owes nothing for period ${v.period}.`,
  decisionRecorded: (v) => `Entered in the register: ${v.id}, ${v.unit}, period ${v.period}.`,
  standingNow: (v) => `Standing now: ${v.standing}.`,
  confirmWhat: () =>
    'Confirm what? Use --arrived <day> for the arrival day, or --code <code> for a questioned figure.',
  nothingToConfirm: (v) =>
    `The report in use of ${v.unit}, period ${v.period}, has no answer to confirm (${v.what}). Nothing was entered.`,
  notToConfirm: (v) =>
    `The report in use of ${v.unit}, period ${v.period}, does not ask this (${v.what}). Nothing was entered. What can be confirmed:\n  ${v.list}`,
  nothingToRevoke: () => 'The unit has no version in force for this period.',
  severalToRevoke: (v) => `The unit has several versions in force: ${v.events}. Choose one with --event.`,
  nothingToUndo: (v) => `Period ${v.period} has nothing to take back.`,
  undone: (v) => `Took back ${v.id} (${v.kind}) by a new event; the old one stays in the register.`,
  eventKinds: {
    received: 'receipt',
    refused: 'refusal',
    returned: 'return',
    extended: 'extension',
    exempted: 'exemption',
    nil: 'nothing to report',
    revoked: 'withdrawal',
    confirmed: 'confirmation',
    note: 'note',
    letter: 'reminder',
    numbered: 'number of a letter',
    closed: 'closing',
    undone: 'undo',
  },
  notAllowed: {
    'id-taken': (v) => `Event ${v.event} is in the register already. Run the command again.`,
    'day-after-recording': (v) =>
      `The day ${v.day} lies after the day of recording (${v.recorded}). Check the day.`,
    'period-closed': (v) =>
      `The period was closed on ${v.day} (${v.event}): no further decision is recorded, its list stands still. After closing only late arrivals, refused files, notes (dondoc note) and letters are recorded. If it was closed by mistake, take the closing back first: dondoc undo --event ${v.event} --reason "…".`,
    'unit-unknown': (v) => `${v.unit} is not in this period.`,
    'unit-not-owing': (v) => `${v.unit} is not, or no longer, subject to reporting this period.`,
    'unit-exempt': (v) => `${v.unit} is exempt this period. Take the exemption back first (dondoc undo).`,
    'same-file': (v) => `This file is in the register already (${v.event}).`,
    'nothing-received': (v) =>
      `${v.unit} has sent nothing this period, so there is nothing to return or confirm.`,
    'already-returned': (v) => `The submission of ${v.unit} was returned and has not come back yet.`,
    'correct-by-past': (v) =>
      `The day to send it again, ${v.correctBy}, lies before the day of return, ${v.day}.`,
    'extension-not-later': (v) =>
      `The extension ${v.until} is not later than the last on-time day (${v.lastOnTimeDay}).`,
    'report-on-record': (v) =>
      `${v.unit} has a submission on record, so “nothing to report” is not recorded.`,
    'already-nil': (v) => `${v.unit} already stands as “nothing to report”.`,
    'event-unknown': (v) => `The register of this period has no event ${v.event}.`,
    'event-not-received': (v) => `Event ${v.event} is not a receipt.`,
    'event-of-other-unit': (v) => `Event ${v.event} belongs to another unit (${v.unit}).`,
    'event-not-letter': (v) => `Event ${v.event} is not a letter.`,
    'letter-numbered': (v) =>
      `Letter ${v.event} already has number ${v.number}. If that was a mistake, take the numbering back first (dondoc undo --event).`,
    'letter-number-taken': (v) =>
      `Number ${v.number} is recorded for letter ${v.event} of the same year. Check the number.`,
    'letter-day-before': (v) =>
      `${v.day} is before the day the letter was made (${v.made}). Check the day on the letter.`,
    'already-revoked': (v) => `The version of event ${v.event} was withdrawn before.`,
    'already-undone': (v) => `Event ${v.event} was taken back before.`,
    'undo-of-undo': (v) =>
      `Event ${v.event} is itself a taking back and cannot be taken back. Record the right thing instead.`,
    'undo-needed-later': (v) => `Event ${v.by} rests on event ${v.event}. Take back ${v.by} first.`,
    'closing-too-early': (v) =>
      `${plural(v.units, 'unit is', 'units are')} still in time (such as ${v.unit}); the period cannot be closed yet.`,
    'closing-before-event': (v) => `The closing day lies before event ${v.event} (${v.day}).`,
  },

  nothingToConsolidate: (v) =>
    `Period ${v.period} has no accepted data file, so there is nothing to consolidate.`,
  consolidatedFrom: (v) =>
    `Consolidated period ${v.period} as of the end of ${v.day}: figures of ${v.a}/${v.n} units with an accepted data file.`,
  leftOutCount: (v) =>
    `${plural(v.count, 'answer is', 'answers are')} left out (in error or not confirmed); the workbook lists them.`,
  stillBlank: 'Number, date and signature are left for the office; blanks are marked in yellow.',

  requestRecorded: (v) =>
    `Recorded the ad hoc request ${v.id}: ${plural(v.units, 'unit has', 'units have')} to report.`,
  requestUnreadable: () =>
    'The request was not recorded: plan/requests.yaml cannot be read with it. Run dondoc plan check.',
  dueBeforeRequest: (v) => `The deadline ${v.due} is not after the date of the request, ${v.date}.`,

  taskTitle: (v) => `Task ${v.id}: “${v.name}”`,
  unitsReporting: (v) => `(${plural(v.count, 'unit reports', 'units report')})`,
  openSelector: 'names nobody in particular, gives no duty to report',
  none: 'none',
  toConfirm: 'the office must confirm',
  duties: {
    required: 'must report',
    invited: 'invited to take part, need not report',
    none: 'not subject to reporting',
  },
  noteKinds: { typo: 'misprint', doubt: 'doubt' },
  numberBlank: (number) => (number === null ? 'no. … (blank in the source)' : `no. ${number}`),
  planFields: {
    lead: 'Lead',
    coordinating: 'Coordinating',
    output: 'Output',
    timing: 'Timing',
    indicators: 'Indicators (set by the receiving office, not by the Decision)',
    group: 'Group',
    code: 'code',
    duty: 'Duty',
    basis: 'Basis',
    life: 'Exists',
    from: 'from',
    to: 'to the end of',
    symbol: 'Document symbol',
    aliases: 'Other names',
    formerNames: 'Former names',
    leads: 'Leads tasks',
    coordinates: 'Coordinates tasks',
    recipients: 'Recipients',
    notes: 'Notes on the source',
  },
};
