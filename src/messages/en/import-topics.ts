type V = Readonly<Record<string, string | number>>;
type Topic = (v: V) => string;

const columns: Readonly<Record<string, string>> = {
  name: 'task',
  lead: 'lead',
  coordinating: 'coordinating',
  output: 'output',
  timing: 'timing',
};
const fields: Readonly<Record<string, string>> = {
  subject: 'subject',
  authority: 'issuing authority',
  bases: 'legal bases',
  symbol: 'symbol of the document',
  articles: 'article (“Điều 1.”)',
  recipients: 'list of recipients',
  'signer-lines': 'capacity of the signer',
  'signer-name': 'name of the signer',
  title: 'title of the appendix',
  reference: 'line “(Ban hành kèm theo Quyết định số …)”',
};
const column = (v: V): string => columns[String(v.column)] ?? String(v.column);

const questions = {
  'field-missing': (v) =>
    `The text has no ${fields[String(v.field)] ?? v.field}; the draft holds “…”. Write it as the original prints it.`,
  'year-unknown': (v) =>
    `The text does not say its year; the draft holds ${v.year} for now. Write the right year.`,
  'list-mark': (v) =>
    `The paragraph “${v.text}” has an automatic number or bullet that cannot be read. Which does the original print?`,
  'cells-uncertain': (v) =>
    `Nothing parts the cells of row ${v.number}; they were told apart by their words and may be cut in the wrong place. Compare each with the original.`,
  'cell-blank': (v) =>
    `The ${column(v)} cell is blank, or the table has no such column; the draft holds “…”. What does the original say?`,
  'unit-unclear': (v) =>
    `Which unit is “${v.phrase}” in the ${column(v)} cell?${v.near ? ` Close to: “${v.near}”.` : ''} The draft leaves it open (kind: open): nobody is charged with it yet.`,
  timing: (v) =>
    `Which cadence is “${v.timing}”: annual, quarterly, monthly, once or ongoing? The draft holds ongoing for now.`,
  'group-number': (v) => `This group has no number in the table; the draft gives it ${v.id}. Is that right?`,
  'task-number-missing': (v) =>
    `This row has no number; the draft gives it ${v.id}. Is it a task of its own?`,
  'task-number-other': (v) =>
    `The number “${v.printed}” stands twice or is not of this group; the draft gives it ${v.id}. Is that right?`,
  'row-goes-on': (v) =>
    `This row has no number of its own and was added to task ${v.id}. Is it the same task?`,
  'no-groups': (v) =>
    `The table has no groups; the draft puts its tasks into group ${v.id} under the title of the appendix. Rename the group where needed.`,
  'no-table': () =>
    'No table of tasks was found (with a column of tasks and one of leads). The draft holds one blank task; write the tasks into appendix.yaml.',
  'several-appendices': (v) =>
    `The text has a further appendix of tasks${v.title ? ` (“${v.title}”)` : ''}. Its tasks follow those before; its own title and reference have no place in appendix.yaml. Join them so?`,
  'deadline-missing': () =>
    'The text sets no day for regular reports. The draft holds one period at the end of the year, due 31 December. Which periods and days, by which document?',
  'deadline-more': (v) => `“${v.clause}” sets a day for reports too. Is it the same regime?`,
  'receiver-unclear': () => 'Who receives the reports? The text does not say, or names nobody that is known.',
  'report-to-missing': () =>
    'Does the consolidated report go to the Chairman (chairman) or to the People’s Committee (committee)? The text does not say; the draft holds committee.',
  name: () =>
    'The draft made the name of the regime and the questions of the form from the subject. Use them?',
  rule: (v) =>
    `${v.clause ? `“${v.clause}” ` : 'The text '}${v.wording === 'by' ? 'says “no later than”: that day is still on time' : v.clause ? 'says “before the day”: the day before it is the last on time' : 'does not word the deadline; the draft reads “before”'}. Does it roll when it falls on a holiday? Does the day of arrival or of the document count? The text does not say; the draft holds no rolling, and arrival.`,
  windows: () =>
    'The text sets no data windows. The draft follows Decree 09/2019/NĐ-CP, Article 12. Use them?',
  'windows-said': (v) =>
    `The text says that figures count to day ${v.cutoff}; the draft begins each period on the day after. Is that right?`,
  'windows-unusual': () =>
    'The number of periods in a year is unusual, so the data windows are only a stopgap. From which day to which does each period count?',
  'last-year': (v) =>
    v.year
      ? `The last year ${v.year} comes from a document that the decision names, not from what it says of reports. Which are the first and last periods?`
      : 'The text does not say how long reports go on. Which are the first and last periods?',
  onward: () =>
    'How many days does the receiving office take to consolidate? The text does not say; the draft holds 3 working days.',
  'short-names': () =>
    'The draft cut the short names of the tasks from their words. The receiving office gives names that read well in lists.',
  office: () =>
    'The draft derived name, symbol and signers of the receiving office from the unit’s name. Check and correct office.yaml.',
  'duty-nobody': (v) =>
    `The list gives no unit the duty to report, so the number of units owing is 0. ${v.groups ? `${v.clause} names: ${v.groups}.` : 'The text names none of the groups of the list.'} Which units must report (duty: required), and on what basis?`,
  'units-missing': () =>
    'There is no directory of units of this province yet. Make a CSV and run again with --units, or write units.yaml.',
} satisfies Readonly<Record<string, Topic>>;

const doubts = {
  'number-date-blank': () =>
    'The original leaves the number or the day of the document blank. Fill them in from the issued copy.',
  'clause-gap': (v) =>
    `Clause ${v.number} follows without a clause ${v.missing}. Numbers are kept as printed.`,
  'clause-order': (v) =>
    `The number ${v.number} does not follow the one before (${v.missing} was expected). Kept as printed.`,
  'report-to-two': (v) =>
    `“${v.first}” says report to the Chairman, “${v.second}” to the People’s Committee. Choose report_to in reporting.yaml.`,
  'number-spaced': (v) =>
    `“${v.printed}” has a blank inside a document number. If it is a typing error, make it a typo with its right reading.`,
  'date-spaced': (v) =>
    `“${v.printed}” has a blank inside a date. If it is a typing error, make it a typo with its right reading.`,
  dots: (v) =>
    `“${v.printed}” has a dot too many. If it is a typing error, make it a typo with its right reading.`,
  quotes: () => 'A curved quotation mark is closed by a straight one.',
  word: (v) =>
    `“${v.printed}” is no Vietnamese word: a letter or a blank may be missing. If it is a typing error, make it a typo with its right reading.`,
  'reference-blank': () => 'The original leaves the number or the day blank in the line of reference.',
  'task-gap': (v) =>
    `Group ${v.group} has no task ${v.missing}; ${v.next} comes at once. A task may be missing or the numbers may have slipped; kept as printed.`,
  'group-sign': (v) => `The group number “${v.printed}” is printed in another style than the others.`,
  'name-two-ways': (v) => `One body is printed in two ways: “${v.printed}” and “${v.other}”.`,
} satisfies Readonly<Record<string, Topic>>;

const joined = {
  'symbol-from-reference': (v) =>
    `The symbol “${v.symbol}” comes from the appendix's line of reference: the head has none.`,
  'year-from-reference': (v) =>
    `The year ${v.year} comes from the appendix's line of reference: the day is blank.`,
  hyphen: (v) => `“${v.before}” at the end of a line and “${v.after}” on the next were put together.`,
  'paragraph-place': () =>
    'A paragraph without a number, put below the clause before it; it may belong to another.',
  'merged-cell': (v) =>
    `The ${column(v)} cell is merged with the one above and takes its words: “${v.text}”.`,
  'group-renumbered': (v) =>
    `The group is printed as “${v.printed}”; its id is ${v.id}, and printed_number keeps the print.`,
  'task-number-composed': (v) =>
    `The task is printed as “${v.printed}”; its id is ${v.id}, and printed_number keeps the print.`,
  'columns-moved': (v) => `The original has its columns in another order: “${v.order}”.`,
} satisfies Readonly<Record<string, Topic>>;

const left = {
  left: (v) => `This passage has no place in the plan: “${v.text}”.`,
  'column-unknown': (v) =>
    `A cell of the column “${v.heading || 'unnamed'}” has no place in the plan: “${v.text}”.`,
  layout: (v) => `“${v.text}” belongs to the layout.`,
} satisfies Readonly<Record<string, Topic>>;

/** Sentences for the points of a drafted plan. */
export const importTopicsEn: Readonly<Record<string, Topic>> = {
  ...questions,
  ...doubts,
  ...joined,
  ...left,
};
