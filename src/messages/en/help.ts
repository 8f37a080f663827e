import type { HelpTexts } from '../help.ts';

export const helpEn: HelpTexts = {
  tagline: 'dondoc: collect, check, chase and consolidate the periodic reports that a Decision orders.',
  usageWord: 'Usage',
  commandWord: 'command',
  optionsWord: 'options',
  aliasWord: 'also',
  commandsHeading: 'Commands (other name in brackets)',
  optionsHeading: 'Options of this command',
  globalHeading: 'Options of every command',
  examplesHeading: 'Examples',
  exitHeading: 'Exit codes',
  exitCodes: [
    ['0', 'done, no error in submissions or plan'],
    ['1', 'done, at least one error (or what --fail-on names)'],
    ['2', 'the command was not typed correctly'],
    ['3', 'cannot run here (no workspace, unreadable plan, disk full …)'],
  ],
  helpFooter: 'Type dondoc <command> --help for one command. Type dondoc alone for the board of the day.',
  commands: {
    init: {
      summary: 'Make a new workspace from the shipped plan (the Decision and its Appendix in full).',
      details:
        '--from: a plan drafted from another decision instead of the shipped one; --units: the directory of units there (see plan import).',
      examples: [
        ['dondoc init lam-viec', 'makes the folder lam-viec with plan/, schemas/ and templates/'],
        [
          'dondoc init lam-viec --from quyet-dinh.docx --units don-vi.csv',
          'a workspace for another decision',
        ],
      ],
    },
    'plan check': {
      summary: 'Check the plan files: syntax, shape, and how entries relate to each other.',
      details:
        'All problems at once, each with file, line, column, excerpt and remedy. Doubts about the source are notes, not errors.\nOn GitHub Actions and GitLab CI the result takes the form that is read there by itself; --format picks another.',
      examples: [
        ['dondoc plan check --format sarif --out dondoc.sarif', 'writes the result for another program'],
        [
          'dondoc plan check --fail-on warning --baseline da-biet.json',
          'fails on new errors and warnings only',
        ],
        ['dondoc plan check', 'checks the plan of the workspace (or the shipped one)'],
        ['dondoc plan check --notes', 'prints the notes too'],
      ],
    },
    'plan import': {
      summary: 'Draft a plan from a decision (.docx or .txt) with a table of tasks.',
      details:
        'The wording is copied word for word. A body is tied to a unit only where it is certain; what the text leaves open becomes a question in questions.yaml, what looks misprinted a note, each with its line, paragraph or cell in the text.\nThe directory of units: a CSV (columns name and group; see the handbook) or units.yaml; without one, the shipped directory where the province is the same. With --units alone only units.yaml is made.',
      examples: [
        ['dondoc plan import quyet-dinh.docx', 'a draft in the folder ke-hoach-nhap'],
        [
          'dondoc plan import quyet-dinh.docx --units don-vi.csv --out nhap',
          'with the directory of another province',
        ],
      ],
    },
    'plan show': {
      summary: 'Show the plan: the whole text, one task, or what one unit has to do.',
      details: 'Plain misprints of the source are read as meant; --as-printed shows them as they stand.',
      examples: [
        ['dondoc plan show 1.1', 'task 1.1: text, who leads, who coordinates'],
        ['dondoc plan show "Sở Nội vụ"', 'what that department owes, and why'],
      ],
    },
    'plan why': {
      summary: 'Why a unit owes a report or does not: clause, phrase, deadline, amendments, decisions.',
      details: 'Without a task: every task of the unit. By the plan in force for the period.',
      examples: [
        ['dondoc plan why "Sở Nội vụ"', 'the source of each duty in this period'],
        ['dondoc plan why "xã Hà Trung" 2.3 --period 2026-12', 'why the commune leads task 2.3, or does not'],
      ],
    },
    'plan diff': {
      summary: 'What an edit of the plan changes and for whom: two plans compared by meaning, not by lines.',
      details:
        'Either plan is a folder, or a revision in git (branch, tag, commit) of the workspace. One name: that plan against the files at hand; none: the last commit (HEAD) against the files at hand.\nAfter the changes come the consequences: deadlines period by period, units that gain or lose duties, forms that change, letters that no longer hold, closed periods that are touched. Comments, order of keys, quotes and blanks are no change.\n--to markdown prints a comment for a merge request (at most 65,536 characters; what is left out is said). --to docx makes the comparison table, an appendix of a proposal to amend; reasons are left blank.\nThe exit code is 0 with or without changes; with --exit-code changes give 1.',
      examples: [
        ['dondoc plan diff', 'what was edited and is not committed yet'],
        ['dondoc plan diff main --to markdown', 'a comment on what differs from the branch main'],
        ['dondoc plan diff ke-hoach-cu/ ke-hoach-moi/ --to docx', 'two folders compared, as a Word table'],
      ],
    },
    request: {
      summary: 'Record an ad hoc request: number, date, units, tasks, deadline.',
      examples: [
        [
          'dondoc request --number 123/SVHTTDL-VP --date 2/3/2027 --subject "Báo cáo nhanh" --due 10/3/2027 --wording by --units xa,phuong --tasks 1.1',
          'asks every commune and ward to report on task 1.1 by 10 March 2027',
        ],
      ],
    },
    form: {
      summary: 'Make reporting forms for one unit, a group or all.',
      details:
        'A form holds only the tasks of its unit; answers of the period before stand beside the empty cells.',
      examples: [
        ['dondoc form --all --period 2026-12', 'Excel forms for all units, in out/2026-12/bieu-mau/'],
        ['dondoc form "UBND xã Hà Trung" --to xlsx,yaml', 'Excel and YAML for one commune'],
        ['dondoc form "UBND xã Hà Trung" --to docx', 'a Word form for one commune'],
      ],
    },
    receive: {
      summary:
        'Take in submitted files: recognise unit and period, keep the original, enter it in the register.',
      details:
        'A file is kept under its hash before it is read and is never changed. The identical file is not entered twice; a newer file replaces the older one while the first arrival day stays on record.\nCompressed files (.zip), e-mails (.eml) and edXML messages: every file inside is taken in by itself; the date in an e-mail is never taken as the day of arrival.\nA file taken in after the last on-time day without an arrival day stands as "arrival day to be confirmed", never as late.\nThe file of --arrived-from is a CSV export of the document system with the columns “Số đến”, “Ngày đến”, “Số và ký hiệu”, “Ngày văn bản”, “Đơn vị”, “Tên tệp”, “Kỳ báo cáo” (needed: “Ngày đến”, “Đơn vị”). A row without a file is a paper or a digitally signed document.\nIn a terminal, a file that is unclear about its unit or period is asked about: a number picks, Enter leaves the file out. With --format json, --no-ask or outside a terminal nothing is asked and the candidates are listed.',
      examples: [
        ['dondoc receive thu-den/ --arrived 18/6/2026', 'takes in a folder that arrived on 18 June 2026'],
        [
          'dondoc receive thu-den/ --arrived-from so-den.csv',
          'takes arrival days and document numbers from the incoming book',
        ],
        [
          'dondoc receive --paper --unit "Sở Nội vụ" --arrived 18/6/2026 --number 45/BC-SNV',
          'enters a paper without a file',
        ],
      ],
    },
    check: {
      summary: 'Check the content of received submissions, or of files not yet received.',
      details:
        'Each finding has its place (file, sheet, cell), the value, what is expected and how to repair it. An answer in error is left out of the consolidation; the other answers are used.\nThe result of checking a whole period is kept in out/<period>/kiem-tra.json, for the next check to compare with (--since-last). The exit code always stands for the whole period, not for the difference.',
      examples: [
        ['dondoc check', 'all submissions of the period at hand'],
        ['dondoc check --since-last', 'after a change of the plan or of a rule: only what is different now'],
        ['dondoc check tep.xlsx', 'looks at one file and records nothing'],
      ],
    },
    status: {
      summary: 'Who has reported: on time, late, missing, returned, nil, exempt, extended.',
      details:
        'The deadline rule is printed on every list. Type dondoc explain tinh-trang for how it is worked out.',
      examples: [
        ['dondoc status --period 2026-06 --as-of 25/6/2026', 'as it stood on 25 June 2026'],
        [
          'dondoc status --period 2026-06 --plan-at 19/6/2026',
          'the list exactly as on the evening of 19/6/2026: plan and register of that day',
        ],
        ['dondoc status --group xa --to xlsx', 'communes only, with an Excel file'],
      ],
    },
    return: {
      summary: 'Return a submission for correction and set the day for sending it again.',
      details:
        'With it comes the unit’s own file in out/<period>/tra-lai: its answers untouched, faulty cells coloured with a note, a first sheet that lists every place to put right. The unit corrects that file and sends it in again.',
      examples: [
        [
          'dondoc return xa-ha-trung --reason "Thiếu số liệu nhiệm vụ 1.1" --by 26/6/2026',
          'corrected by that day, it keeps its first arrival day',
        ],
      ],
    },
    extend: {
      summary: 'Extend the deadline of one unit until a day.',
      examples: [
        [
          'dondoc extend xa-ha-trung --until 30/6/2026 --reason "Bão lũ" --number 321/SVHTTDL-VP',
          'the day itself is included',
        ],
      ],
    },
    exempt: {
      summary: 'Exempt one unit from reporting this period.',
      examples: [
        [
          'dondoc exempt xa-ha-trung --reason "Đang sắp xếp tổ chức" --number 321/SVHTTDL-VP',
          'the unit is not counted as expected',
        ],
      ],
    },
    nil: {
      summary: 'Record that a unit has nothing to report.',
      examples: [
        [
          'dondoc nil so-ngoai-vu --reason "Công văn báo không phát sinh" --answered 18/6/2026',
          'nothing to report is not the same as nothing sent',
        ],
      ],
    },
    revoke: {
      summary: 'Record that a unit withdraws a document or file; the version before it counts again.',
      examples: [
        [
          'dondoc revoke xa-ha-trung --reason "Đơn vị thu hồi" --event 2026-06-0012',
          'withdraws the version entered by that event',
        ],
      ],
    },
    confirm: {
      summary: 'Confirm the arrival day of a file, or that a questioned figure is right.',
      examples: [
        [
          'dondoc confirm xa-ha-trung --arrived 19/6/2026 --reason "Theo sổ văn bản đến"',
          'the true arrival day',
        ],
        [
          'dondoc confirm xa-ha-trung --code cumulative-below-earlier --reason "Đơn vị đính chính kỳ trước"',
          'the figure is then used',
        ],
      ],
    },
    note: {
      summary: 'Note something about a unit in this period (telephoned, promised a day …).',
      examples: [['dondoc note xa-ha-trung "Đã gọi điện, hẹn 22/6"', 'the note is printed on the lists']],
    },
    undo: {
      summary: 'Take back something recorded, by a new event; nothing is erased.',
      details:
        'Without --event it takes back the last decision of the period that the person typing recorded (DONDOC_USER or the name of the account); a receipt, or what somebody else recorded, must be named with --event. What is taken back is shown first; in a terminal it is asked about, --yes does not ask. Where a later event depends on it, that one goes first. An undoing is not undone: record what is right once more.',
      examples: [['dondoc undo --reason "Ghi nhầm đơn vị"', 'takes back the latest record of the period']],
    },
    receipt: {
      summary:
        'The receipt of one unit (Word): files and documents received, day of arrival, hash, standing, result of the checks, what to do.',
      details:
        'It is the unit’s proof of what it sent; number, date and signature stay blank. Where the report was returned, it says what to put right and by when.',
      examples: [
        ['dondoc receipt xa-ha-trung --period 2026-06', 'makes out/2026-06/phieu-tiep-nhan/xa-ha-trung.docx'],
      ],
    },
    remind: {
      summary:
        'Letters (Word) to the units that still owe, or a list of whom to telephone (Excel). Nothing is ever sent.',
      details:
        'Before the deadline: a reminder to those that have not sent everything. After it: first, second, then a report to the Chairman; which one follows from the register for each unit. After the deadline --due is needed. A unit with an extension, with time left for its correction, or within the day of the letter before gets none. Every letter made is recorded; --dry-run prints who, why and which round, and makes nothing.',
      examples: [
        ['dondoc remind --dry-run', 'who would be written to, why, which round'],
        ['dondoc remind --due 26/6/2026', 'one joint letter with the lists in appendices'],
        ['dondoc remind --due 26/6/2026 --each', 'one letter for each unit, and one file to print them all'],
        ['dondoc remind --phone-list', 'whom to telephone, by contacts.csv'],
      ],
    },
    'letter number': {
      summary: 'Record the number and day that a letter was given.',
      details:
        'Name the letter by its event; by the unit (the last letter to it that has no number); or last: the letter of the last run that has no number. An official letter has no CV in its symbol. Later letters cite it. A mistake is taken back with dondoc undo.',
      examples: [
        ['dondoc letter number last 45/SVHTTDL-VP --date 22/6/2026', 'the letter just made has number 45'],
        ['dondoc letter number 2026-06-0031 45/SVHTTDL-VP --date 22/6/2026', 'says which letter'],
        ['dondoc letter number so-tai-chinh 46/SVHTTDL-VP --date 22/6/2026', 'the letter to this unit alone'],
      ],
    },
    consolidate: {
      summary: 'Consolidate the period into a Word report and an Excel workbook.',
      details:
        'Figures come only from accepted submissions and say a/N. Number, date and signature stay blank for the office. Parts without text are marked, never written by the tool; the command says how many blanks remain and where. With a file editorial/<period>.yaml (see dondoc edit) the chosen passages and sentences are printed.\n--detail brief: the main part with its tables of figures and the appendix of late and missing units; --detail full (default): all appendices.\n--paper --number 123 --date 25/12/2026: a printed copy, with number and day in the letterhead and under the title of each appendix; in an electronic document they stay blank (Decree 30/2020). --to docx,xlsx (the default), csv.',
      examples: [
        ['dondoc consolidate --period 2026-12', 'the consolidated report and the workbook, in out/2026-12/'],
        ['dondoc consolidate --period 2026-12 --detail brief --to docx', 'the short report for the leaders'],
      ],
    },
    edit: {
      summary:
        'Make or update the editorial file of a period: choose, order and shorten passages, add sentences.',
      details:
        'The file editorial/<period>.yaml lists by task every passage of the accepted submissions and of the units’ own documents. Change use: false to use: true to take one; they are printed in the order of the file. Run it again after late arrivals: choices, order, shortened wordings, added sentences and comments stay; a passage that the unit has changed is marked changed: true and its new words are printed in full until confirmed. --dry-run only says what would change.',
      examples: [
        ['dondoc edit 2026-12 --dry-run', 'see which passages would be added or changed'],
        ['dondoc edit 2026-12', 'make or update editorial/2026-12.yaml'],
      ],
    },
    trace: {
      summary:
        'Where a printed figure or quotation comes from: unit, file, sheet, cell, arrival, hash, and the sum that leads to it.',
      details:
        'Type a cell of a table of the Word report (tables are numbered through the appendices; rows count from the first heading row), a cell of the workbook, an indicator with a group or unit, or the printed number or a few words of a quotation. The report is composed anew for --as-of; files in out/ that were made from other data are pointed out.',
      examples: [
        ['dondoc trace "Bảng 2, C5"', 'column C, row 5 of table 2 of the consolidated report'],
        ['dondoc trace "\'Số liệu\'!D7"', 'a cell of the workbook'],
        ['dondoc trace "CT-01 xa"', 'the total of CT-01 over the communes'],
        ['dondoc trace 1.568', 'every place that prints 1.568'],
      ],
    },
    close: {
      summary: 'Closes a period: its list, days and figures stand still from that day, with a record (Word).',
      details:
        'Refused while a unit is still in time. The register keeps the version of the plan, the counts and the hash of every input and output file. Reports that come later are recorded as after closing and change nothing. Of a closed period only the record is made again. In a terminal it is shown first and asked for; --yes does not ask. Closed by mistake: dondoc undo.',
      examples: [
        [
          'dondoc close 2026-06 --reason "Đã báo cáo Chủ tịch UBND tỉnh" --dry-run',
          'what would stand still; nothing is written',
        ],
        [
          'dondoc close 2026-06 --reason "Đã báo cáo Chủ tịch UBND tỉnh"',
          'closes, and makes out/2026-06/bien-ban-khoa-ky-2026-06.docx',
        ],
      ],
    },
    'register export': {
      summary:
        'Book of incoming documents (Excel, ten columns of Decree 30/2020, Appendix IV) from the register.',
      details:
        'One row for every signed document that arrived, by day of arrival. What the register does not know (subject, forwarding, recipient, signature …) stays blank for the records clerk.',
      examples: [
        ['dondoc register export --period 2026-06', 'makes out/2026-06/so-van-ban-den-2026-06.xlsx'],
      ],
    },
    inspect: {
      summary: 'Measure the form of a Word draft by Decree 30/2020.',
      details:
        'For any Word file (.docx), made by dondoc or not; needs no workspace and writes nothing. Each departure names the point of the decree, the place, what is, what should be and what to do. The exit code is 1 when at least one departure is certain. Documents in the form of the Party are not measured. The points: docs/the-thuc.md.',
      examples: [
        ['dondoc inspect du-thao.docx', 'every departure from the form, and how to mend it'],
        ['dondoc inspect du-thao.docx --format json', 'the result for other programs'],
      ],
    },
    'template check': {
      summary: 'Check the office’s own Word and Excel templates in templates/.',
      details:
        'Looks for unknown, misspelt, broken, unclosed and crossed tags, lost styles, sections and sentences, fonts other than Times New Roman. A template that can be used is tried with fictitious data and measured by Decree 30/2020. Nothing is written. Errors or certain departures from the decree give exit code 1.',
      examples: [
        ['dondoc template check', 'all templates of the workspace'],
        [
          'dondoc template check templates/bao-cao-tong-hop.docx --notes',
          'one template, data not used included',
        ],
      ],
    },
    'template list': {
      summary: 'List the tags of each template with meaning and example.',
      details: 'A * stands before tags that the template has. Examples are fictitious.',
      examples: [['dondoc template list templates/bao-cao-tong-hop.docx', 'tags of the report’s template']],
    },
    doctor: {
      summary:
        'Check up the workspace: register and received files, traces of stopped runs, closed periods, clock, disk, versions, plan, templates.',
      details:
        'Every received file is hashed again. Whatever is not in order comes with its place, the value found, what was expected and what to do.\n--repair does what loses nothing, and says each step: closes off half-written lines of the register, removes locks and temporary files of runs that are no more, finishes or drops an unfinished change of format, copies the schemas anew, adds the rules for git. It never deletes a received file or a line of the register. --dry-run only says what it would do.\nExit codes: 0 no error, 1 at least one error, 3 could not run.',
      examples: [
        ['dondoc doctor', 'look and tell, write nothing'],
        ['dondoc doctor --repair --dry-run', 'see what would be repaired'],
        ['dondoc doctor --repair', 'repair what loses nothing, then look again'],
      ],
    },
    backup: {
      summary: 'Back up all of the workspace that cannot be made again into one .zip, and read it back.',
      details:
        'Plan, schemas, templates, register, every received file, the editorial layer, contacts, and a list with the hash of each file and the events of each register. Nobody can write to the workspace meanwhile. The backup is written under another name, read back, every hash compared, and only then given its name; a file that exists is not replaced without --replace. A damaged workspace is backed up all the same: every fault is named and the exit code is 1.',
      examples: [
        ['dondoc backup ../sao-luu-2026-06-25.zip', 'back up, without out/'],
        ['dondoc backup ../sao-luu-day-du.zip --with-out', 'with the files made'],
        ['dondoc backup ../sao-luu.zip --dry-run', 'what would be in it, and what is damaged'],
      ],
    },
    restore: {
      summary: 'Restore a backup into a new folder; with --dry-run only check the backup.',
      details:
        'Everything is read and every hash compared before anything is written. The folder must be new or empty and outside every workspace, so nothing is ever written over. If the machine stops half-way the folder is not there; run again, and what was left is cleared away and named. Afterwards the files are read back from the disk and compared, and the events of each register counted.',
      examples: [
        ['dondoc restore ../sao-luu-2026-06-25.zip --dry-run', 'check the backup, see what is in it'],
        ['dondoc restore ../sao-luu-2026-06-25.zip ../lam-viec-phuc-hoi', 'restore'],
      ],
    },
    migrate: {
      summary: 'Moves the workspace to the format of this tool; by default only prints what would change.',
      details:
        'Every line that would go (-) or come (+) is printed. Only these lines change: comments, order and style of a file stay. The register and the received files are never touched. --write writes all files together; if the machine stops half-way, run this command with --write again and it finishes.',
      examples: [
        ['dondoc migrate', 'what would change, nothing is written'],
        ['dondoc migrate --write', 'do it'],
      ],
    },
    completion: {
      summary:
        'Print a script that lets Tab complete commands, options, periods and units (bash, zsh, fish, powershell).',
      details: 'How to install it: the handbook, section 16.',
      examples: [
        ['dondoc completion bash', 'for bash; install: source <(dondoc completion bash)'],
        ['dondoc completion powershell', 'for PowerShell'],
      ],
    },
    explain: {
      summary: 'Explain the code of a finding, or how standing is worked out (tinh-trang).',
      examples: [
        ['dondoc explain answer-missing', 'what it means, why, and how to repair it'],
        ['dondoc explain', 'all codes'],
      ],
    },
  },
  placeholders: {
    dir: 'folder',
    before: 'old plan',
    after: 'new plan',
    what: 'task|unit',
    unit: 'unit',
    'unit...': 'unit …',
    'file...': 'file …',
    file: 'file',
    text: 'text',
    code: 'code',
    period: 'period',
    number: 'number',
    date: 'day',
    wording: 'wording',
    list: 'list',
    formats: 'formats',
    format: 'format',
    group: 'group',
    task: 'task',
    shell: 'shell',
    csv: 'CSV file',
    severity: 'severity',
    event: 'event',
    answer: 'answer',
    id: 'id',
    detail: 'level',
    revision: 'revision|day',
    reference: 'place',
    other: 'period|day',
    lang: 'language',
    round: 'round',
    letter: 'letter',
  },
  options: {
    workspace: 'the workspace folder (default: found upwards from here)',
    lang: 'language: vi or en (default vi)',
    format:
      'text or json (default text); plan check and check also take sarif, junit, github, gitlab, markdown',
    'as-of': 'the day to judge by (default today in Viet Nam); write 2026-06-19 or 19/6/2026',
    'dry-run': 'try out, write nothing',
    'no-color': 'no colours',
    debug: 'print technical details when a command cannot run',
    notes: 'print notes too',
    'exit-code': 'end with 1 if anything has changed',
    'as-printed': 'print the source as it stands, misprints included',
    number: 'number and symbol of the document',
    date: 'date of the document',
    subject: 'subject of the document',
    due: 'deadline that the document states',
    wording: 'before (before that day) or by (that day at the latest)',
    from: 'the decision (.docx or .txt) to draft the plan from',
    units: 'unit or group ids, separated by commas; none means every unit',
    tasks: 'task numbers, separated by commas; none means every task',
    period: 'reporting period, such as 2026-06, 2026-12, 2026-dx-01 (default: the one at hand)',
    to: 'formats to make, separated by commas',
    group: 'one group of units only (xa, phuong, so, ban-nganh, don-vi)',
    task: 'only the units that lead this task',
    all: 'whole lists, nothing cut',
    out: 'folder to write to (default out/<period>)',
    arrived: 'day of arrival',
    'arrived-from': 'CSV export of the book of incoming documents',
    unit: 'unit: id, name or abbreviation',
    document: 'the file is the signed document, not the data file',
    paper: 'record a paper document without a file',
    'arrival-number': 'number in the book of incoming documents',
    'with-out': 'back up out/ too (the files made)',
    yes: 'do not ask before writing; for scripts',
    replace:
      'replaces the report on record although its period is not the one being collected, or the file names another unit or period somewhere; look at both before',
    'no-ask': 'never asks when unit or period is unclear; for runs that nobody watches',
    'fail-on': 'what gives exit code 1: error (default) or warning',
    baseline: 'file of known problems: what it lists is not counted, a stale entry is an error',
    'write-baseline':
      'list every error and warning of this run in the --baseline file (new ones need --reason)',
    'since-last': 'only what differs from the last check of the whole period: new, gone, changed',
    repair: 'repair what can be repaired without losing anything',
    unlock: 'with --repair: also remove a lock of another computer, when surely nobody writes',
    write: 'write; without it only what would change is printed',
    'plan-at':
      'look back: by the plan and the register of then; a git revision (HEAD~3, v1) or a day (the last revision by that evening)',
    'as-recorded': 'only what the register knew on the evening of that day',
    reason: 'the reason (needed)',
    by: 'day by which it must be sent again, inclusive',
    until: 'extended until the end of this day',
    decided: 'day of the decision (default: the day of recording)',
    answered: 'day on which the unit answered',
    event: 'id of an event in the register',
    code: 'the code to confirm',
    answer: 'one answer only (default: all with that code)',
    signer: 'way of signing from office.yaml (default: the standard one)',
    compare: 'compare with another period (2025-06) or with this period on an earlier day (2026-06-22)',
    detail: 'brief or full (default)',
    each: 'one letter for each unit, and one file to print them all',
    round: 'only this round: before (the deadline), 1, 2, report (to the Chairman)',
    'phone-list': 'whom to telephone (Excel) instead of letters; nothing is recorded',
  },
  optionsOf: {
    init: { units: 'directory of units of that place (CSV or YAML file)' },
    'plan check': {
      out: 'file for the result, together with --format (json, sarif, junit, github, gitlab or markdown)',
      reason: 'why new entries are left as they are (with --write-baseline)',
    },
    'plan import': {
      units: 'directory of units (CSV or YAML file)',
      out: 'folder for the draft (default ke-hoach-nhap)',
    },
    'plan diff': { out: '.docx file or folder for the comparison table (default out/)' },
    form: { all: 'every unit' },
    check: {
      out: 'file for the result, together with --format (json, sarif, junit, github, gitlab or markdown)',
      reason: 'why new entries are left as they are (with --write-baseline)',
    },
    status: { 'fail-on': 'overdue: ends with 1 while a unit is overdue' },
    remind: { due: 'the new day by which to send, that day included' },
    consolidate: { paper: 'a printed copy with number (--number) and day (--date)' },
    backup: { replace: 'replace the old backup of that name' },
  },
};
