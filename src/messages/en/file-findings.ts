import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { sources } from './form-sources.ts';
import { limitWords, unknownLimit } from './limit-words.ts';
import { figure, has, plain, quoted } from './value-text.ts';

const kinds: Readonly<Record<string, string>> = {
  xls: 'old Excel (.xls)',
  doc: 'old Word (.doc)',
  msg: 'Outlook message (.msg)',
  pdf: 'PDF',
  docx: 'Word (.docx)',
  xlsx: 'Excel (.xlsx)',
  zip: 'compressed file',
  image: 'picture',
  eml: 'e-mail',
  text: 'plain text',
};

const damages: Readonly<Record<string, string>> = {
  'cut-off': 'it is cut off, perhaps not fully downloaded or copied',
  checksum: 'the content does not match the checksum stored in the file',
  'missing-part': 'a part inside is missing',
  'duplicate-part': 'two parts inside bear the same name',
  encoding: 'the letters inside cannot be read',
  xml: 'a part inside is not well formed',
  cell: 'a cell is not well formed',
  overlap: 'two parts inside share the same bytes',
  method: 'a part inside is packed in a way that Word and Excel do not use',
  size: 'a part inside is not as long as the file says',
  'outside-target': 'a part inside points outside the file',
  doctype: 'it has a DOCTYPE declaration, which files of this kind may not have',
};

const deaths: Readonly<Record<string, (v: Values) => string>> = {
  time: (v) =>
    `Reading the file took more than ${figure(v, 'allowed')} seconds of the processor and was stopped.`,
  silent: (v) =>
    `The process that reads the file was silent for ${figure(v, 'allowed')} seconds and was stopped.`,
  memory: (v) => `Reading the file needs more than ${figure(v, 'allowed')} MB of memory and was stopped.`,
  killed: () => 'The process that reads the file was ended from outside twice.',
};

const plainKinds: Readonly<Record<string, string>> = {
  csv: 'a table in plain text (.csv)',
  text: 'plain text (.txt)',
  html: 'a saved web page (.html)',
};

const withoutMacros: Readonly<Record<string, string>> = {
  docx: '.docx',
  xlsx: '.xlsx',
  ods: '.ods',
  odt: '.odt',
};
const macroNames: Readonly<Record<string, string>> = { docx: ' (not .docm)', xlsx: ' (not .xlsm)' };

const letterFacts: Readonly<Record<string, string>> = { date: 'date', period: 'period', unit: 'unit' };

const markupKinds: Readonly<Record<string, string>> = {
  tracked: 'tracked changes (inserted text is read, deleted text is not)',
  comments: 'comments (not read)',
  hidden: 'hidden text (not read)',
  struck: 'text crossed out by hand (read like any other)',
};

/** Kinds of content kept elsewhere. */
const linkKinds: Readonly<Record<string, string>> = {
  workbook: 'other workbooks',
  template: 'a template on the author’s computer',
  subdocument: 'subdocuments',
  frame: 'frames kept in other files',
  object: 'objects kept in other files',
  picture: 'pictures kept in other files',
  data: 'a database',
  merge: 'a list for mail merge',
  field: 'passages of other files',
  formula: 'network addresses in formulas',
  other: 'other files',
};
const loadKinds: Readonly<Record<string, string>> = {
  template: 'a template',
  subdocument: 'a subdocument',
  frame: 'a frame',
  object: 'an object',
  'add-in': 'an add-in',
  other: 'content',
};

const activeKinds: Readonly<Record<string, string>> = {
  script: 'JavaScript',
  launch: 'a command that starts a program',
  embedded: 'files embedded inside',
  ribbon: 'changes to the ribbon of Word or Excel',
};
const listed = (text: string, words: Readonly<Record<string, string>>): string =>
  text
    .split(',')
    .map((w) => words[w] ?? `“${w}”`)
    .join(', ');

const saveAgain: Readonly<Record<string, string>> = {
  doc: 'Open it in Word or LibreOffice, save it as .docx (a signed document as PDF) and receive that file.',
  msg: 'Open it in Outlook, save the attached files (or save the message as .eml) and receive those.',
};

/** The kind, where it is known. */
const toldKind = (v: Parameters<FindingText['found']>[0]): boolean =>
  has(v, 'kind') && plain(v, 'kind') !== 'unknown';

/** A message of the exchange system, which is opened by no office program. */
const isEnvelope = (v: Parameters<FindingText['found']>[0]): boolean => v.part === 'edXML';

/** Gate of the file: it is stored untouched, but not read. */
export const fileFindings: Readonly<Record<string, FindingText>> = {
  'file-empty': {
    title: 'Empty file',
    found: () => 'The file has no content (0 bytes).',
    expected: () => 'a form that was filled in',
    remedy: () => 'Ask the unit to send the file again; the transfer may have been interrupted.',
    explain:
      'The file is 0 bytes long, usually because sending or copying was interrupted. It does not count as received.',
  },
  'file-unknown-kind': {
    title: 'Unknown kind of file',
    found: (v) =>
      `The kind of file is not known${toldKind(v) ? `: “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}”` : ''}.`,
    expected: () =>
      'an Excel (.xlsx) or YAML (.yaml) file made from the form; a signed document may be PDF, Word or a picture',
    remedy: () =>
      'Open the file to see what it is; save a form as .xlsx, unpack a compressed file and receive its files one by one.',
    explain:
      'The kind is told by the content, not by the ending of the name. This file is of no kind that can be read, so it was not received.',
  },
  'file-old-format': {
    title: 'Old Word or Excel file, or Outlook message',
    found: (v) =>
      plain(v, 'kind') === 'msg'
        ? 'The file is a message saved from Outlook (.msg), which cannot be opened.'
        : `The file is in the format “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}” used before Office 2007.`,
    expected: (v) =>
      plain(v, 'kind') === 'msg'
        ? 'the files attached to the message, or the message saved as .eml'
        : 'an .xlsx or .docx file made from the form; a signed document as PDF',
    remedy: (v) =>
      saveAgain[plain(v, 'kind')] ??
      'Open it in Excel or LibreOffice, save it as .xlsx and receive that file.',
    explain:
      'The old formats .xls and .doc and Outlook messages (.msg) cannot be read reliably, so no figure is taken from them. Saving in the new format, or saving the attached files, does not change the content.',
  },
  'file-encrypted': {
    title: 'File with a password',
    found: (v) =>
      plain(v, 'kind') === 'pdf'
        ? 'The PDF is locked by a password. It may still open for viewing, but the text inside is encrypted and cannot be read.'
        : 'The file is protected by a password and cannot be opened.',
    expected: (v) =>
      plain(v, 'kind') === 'pdf'
        ? 'a PDF without protection (no password, no restricted rights)'
        : 'a file without a password',
    remedy: (v) =>
      plain(v, 'kind') === 'pdf'
        ? 'Ask the unit to save or print it to PDF again without protection and to send that. If it is the signed document and opens for viewing, this file can be filed all the same: receive it again with --document, --unit and --period.'
        : 'Ask the unit to remove the password and send the file again.',
    explain:
      'A file with a password cannot be read. It is kept as it came, but does not count as received. A PDF that only restricts rights (no copying, no changes) opens for anybody, but its text is encrypted all the same; no lock is broken here. A signed document of that kind is filed with --document, its number and date given by the clerk.',
  },
  'file-damaged': {
    title: 'Damaged file',
    found: (v) => {
      const reason = damages[plain(v, 'reason')] ?? 'its inner structure is wrong';
      return `The file is damaged: ${reason}${has(v, 'part') ? ` (“${plain(v, 'part')}”)` : ''}.`;
    },
    expected: (v) =>
      isEnvelope(v)
        ? 'a well-formed edXML message'
        : 'a whole file that the program it was made with can open',
    remedy: (v) => {
      if (plain(v, 'reason') === 'duplicate-part')
        return 'An archive (.zip): unpack it, rename one of the two files (names that differ only in capitals or in how an accent is written are the same) and receive each file. A Word or Excel file: open it, save it again and use the new file.';
      return isEnvelope(v)
        ? 'Download the message from the exchange system again or ask the unit to send it again; a document or attachment at hand by itself can be received.'
        : 'Try to open it in Word, Excel or the program it was made with; if it opens, save it again and use the new file, else get the original again from whoever made or sent it.';
    },
    explain:
      'Every part inside the file is compared with its checksum. A file that fails may hold changed figures, so it is not read any further.',
  },
  'file-too-large': {
    title: 'File too large',
    found: (v) => {
      const { what } = limitWords[plain(v, 'limit')] ?? unknownLimit;
      if (what === '') return 'The file is larger than allowed.';
      const found = has(v, 'found') ? figure(v, 'found') : `more than ${figure(v, 'allowed')}`;
      const inPart = has(v, 'part') ? ` (part “${plain(v, 'part')}”)` : '';
      return `The file exceeds the limit on the ${what}: it has ${found}${inPart}.`;
    },
    expected: (v) =>
      has(v, 'allowed')
        ? `at most ${figure(v, 'allowed')}`
        : has(v, 'limit')
          ? `at most ${plain(v, 'limit')}`
          : 'an ordinary form (below 1 MB)',
    remedy: (v) => (limitWords[plain(v, 'limit')] ?? unknownLimit).ask,
    explain:
      'A form that was filled in is usually below 1 MB. The limits are many times higher, so that one odd file cannot stop the others from being received.',
  },
  'file-macros': {
    title: 'File with macros',
    found: (v) =>
      plain(v, 'what') === 'xlm'
        ? 'The file contains a macro sheet of Excel 4.0 (commands written in cells).'
        : 'The file contains macros (commands that run with the file).',
    expected: (v) => `a file without macros (${withoutMacros[plain(v, 'kind')] ?? '.xlsx, .docx'})`,
    remedy: (v) =>
      `Save it as ${withoutMacros[plain(v, 'kind')] ?? '.xlsx or .docx'}${macroNames[plain(v, 'kind')] ?? ' without macros'} and receive the new file.`,
    explain: 'The form needs no macros. A file with macros may harm the computer, so it is refused.',
  },
  'file-dde': {
    title: 'File that calls another program (DDE)',
    found: () =>
      'The file has a DDE field or formula, which calls another program when the file is opened; it was not run.',
    expected: () => 'content typed into the file itself',
    remedy: () =>
      'Do not open the file in Word or Excel before asking the unit; ask the unit to remove the field or formula, to type the content itself, and to send the file again.',
    explain:
      'DDE is an old way for Word and Excel to take content from another program, and is often misused to run commands on the computer of whoever opens the file. The form needs none. Only the stored value is read and nothing is run; the command reaches no document that is made, the file returned to the unit included.',
  },
  'file-loads-outside': {
    title: 'File that fetches content from the network when opened',
    found: (v) =>
      `When it is opened, the file fetches ${listed(plain(v, 'what'), loadKinds)} from the network; nothing was fetched here.`,
    expected: () => 'a file that holds all its content itself',
    remedy: () =>
      'Do not open the file in Word or Excel before asking the unit; ask the unit to remove the link and to send the file again.',
    explain:
      'A template, object, subdocument or add-in kept on the network is fetched by Word or Excel as soon as the file is opened, and may bring commands along. Nothing is ever fetched here, and the link reaches no document that is made. A template on the disk of the author is an ordinary link.',
  },
  'file-external-links': {
    title: 'File with links to other files',
    found: (v) =>
      `The file has links to ${has(v, 'what') ? listed(plain(v, 'what'), linkKinds) : 'other files'}; they were not followed.`,
    expected: () => 'content typed into the file itself',
    remedy: () => 'Nothing has to be done; cells and passages fed from another file may deserve a look.',
    explain:
      'A cell in Excel or a passage in Word that is fed from another file keeps the value of the last saving. That value is used; links (a Word template or picture kept elsewhere, too) are never followed and never reach the consolidated documents.',
  },
  'file-embedded-objects': {
    title: 'File with embedded objects',
    found: (v) =>
      `The file has embedded objects (${plain(v, 'count')}${has(v, 'part') ? `, among them ${quoted(v, 'part')}` : ''}); none was opened.`,
    expected: () => 'content typed into the file itself',
    remedy: () =>
      'Nothing has to be done; if an object holds figures, ask the unit to write them into the form.',
    explain:
      'Excel and Word files can carry another file (OLE) or a control (ActiveX) inside. Only what is typed into the file is read; embedded objects are never opened and never reach the consolidated documents.',
  },
  'file-word-markup': {
    title: 'Word file with traces of editing',
    found: (v) => `The Word file has ${listed(plain(v, 'what'), markupKinds)}.`,
    expected: () =>
      'a document with all changes accepted or rejected, without comments, hidden and crossed out text',
    remedy: () =>
      'Nothing has to be done; see whether the answers as read are what the unit means, else ask for the finished document.',
    explain:
      'A Word file is read as if every change were accepted: inserted text counts, deleted text does not. Comments and hidden text are not read and never reach the consolidated documents. Text crossed out by hand (not as a tracked change) counts: the tool does not guess whether it was meant to go.',
  },
  'file-secret': {
    title: 'Paper marked secret',
    found: (v) =>
      `The file bears a mark of secrecy${has(v, 'mark') ? ` “${plain(v, 'mark')}”` : ''}.${has(v, 'kept') ? ` No copy was kept of it${plain(v, 'kept') === 'neither' ? ' or of the mail or archive it lay in' : ''}; the register has its name and hash only.` : ''}`,
    expected: () => 'a paper that is not a state secret',
    remedy: () =>
      'Do not handle this file with the tool; tell the person in charge and follow the rules on state secrets.',
    explain:
      'The tool is not for secret papers. A file with “MẬT”, “TỐI MẬT” or “TUYỆT MẬT” (in capitals or not) standing alone where the mark of secrecy stands is refused and not kept.',
  },
  'file-no-result': {
    title: 'File could not be read',
    found: (v) => deaths[plain(v, 'why')]?.(v) ?? 'Reading the file stopped half way without a result.',
    expected: () => 'a form that can be read within the limits on time and memory',
    remedy: () =>
      'Open it in Excel, save it and receive it again; failing that, ask the unit to fill in a new form.',
    explain:
      'Files from units are read in a separate process with limits. When it ends without a result, that one file is refused and the others go on.',
  },
  'file-being-written': {
    title: 'File still being written',
    found: (v) =>
      plain(v, 'why') === 'changing'
        ? 'The file changed while it was being read: a program is still copying or saving it.'
        : plain(v, 'why') === 'download'
          ? 'The file is still being downloaded.'
          : 'A lock file of Word or Excel: it says that the document of that name is open somewhere, and holds no report.',
    expected: () => 'a file that was saved and closed, or fully downloaded',
    remedy: () => 'Close the document (or wait for the download) and receive the real file.',
    explain:
      'Word and Excel make a file whose name begins with ~$ while a document is open; browsers make .crdownload and .part files while downloading. They are no reports; the real file has the name without that part.',
  },
  'file-plain-text': {
    title: 'Plain text file',
    found: (v) => `The file is ${plainKinds[plain(v, 'kind')] ?? 'plain text'}, not a form.`,
    expected: () => 'an Excel (.xlsx), Word (.docx) or YAML (.yaml) form; a signed document as PDF',
    remedy: () =>
      'Ask the unit to fill in the form it was sent; if the file was exported from Excel, it should send that Excel file.',
    explain:
      'A .csv, .txt or .html file cannot keep the hidden ids of the form, so nobody knows which cell answers which question. It is kept as it came, but no figure is taken from it.',
  },
  'file-nested-too-deep': {
    title: 'Compressed files inside compressed files',
    found: () =>
      'A compressed file (or e-mail) lies inside another one more than two levels deep and was not opened.',
    expected: () => 'the report directly in the e-mail or in one compressed file',
    remedy: () => 'Unpack this file and receive the files inside.',
    explain:
      'Compressed files and e-mails are opened two levels deep at most (a zip attached to an e-mail, for example). Anything deeper is usually a mistake or meant to do harm.',
  },
  'file-container-empty': {
    title: 'No file inside',
    found: (v) =>
      plain(v, 'kind') === 'eml'
        ? 'The e-mail has no file attached.'
        : plain(v, 'kind') === 'xml'
          ? 'The edXML file carries no attachment.'
          : 'The compressed file holds no file.',
    expected: () => 'at least one report inside',
    remedy: () => 'Look into the e-mail or compressed file; ask the unit to send it again with the report.',
    explain:
      'Compressed files, e-mails and edXML files are only envelopes: every file inside is taken in. The text of an e-mail is not used as a report.',
  },
  'file-active-content': {
    title: 'File with active content',
    found: (v) => `The file has ${listed(plain(v, 'what'), activeKinds)}; nothing of it is run or opened.`,
    expected: () => 'a file that holds only the report',
    remedy: () => 'Nothing has to be done; take care when opening the file in another program.',
    explain:
      'A signed document in PDF needs neither scripts nor embedded files, and a form needs no ribbon of its own. Only the text is read and nothing is run, but whoever opens the file should know.',
  },
  'letter-facts-differ': {
    title: 'The file says otherwise than was entered',
    found: (v) =>
      has(v, 'by')
        ? `The ${letterFacts[plain(v, 'what')] ?? 'number'} is ${quoted(v, 'a')} by the ${sources[plain(v, 'by')] ?? 'file'}, but ${quoted(v, 'b')} is used.`
        : `The document says ${quoted(v, 'a')} as its ${letterFacts[plain(v, 'what')] ?? 'number'}, but ${quoted(v, 'b')} was given on receipt; ${quoted(v, 'b')} is used.`,
    expected: () => 'the same in both places',
    remedy: () => 'Look at the file; if it was typed wrongly, use dondoc undo and receive it again.',
    explain:
      'Number, date or period (from the subject) as read from the document differs from what was given on receipt (or stands in the book of incoming documents). A unit or period in the head, stamp or name of the file that differs from the one in use is shown too. What was given is used.',
  },
  'document-date-after-arrival': {
    title: 'Document dated after its arrival',
    found: (v) =>
      `The document is dated ${quoted(v, 'value')}, after ${has(v, 'arrived') ? `its arrival on ${quoted(v, 'arrived')}` : `today (${quoted(v, 'today')})`}; that date was not recorded.`,
    expected: () => 'a date that is neither after the arrival nor after today',
    remedy: (v) =>
      `Look at the document: if the unit wrote the wrong date, tell it; the report is judged by its arrival${has(v, 'command') ? `. If the arrival was entered wrongly, confirm the right day. Command: ${quoted(v, 'command')}` : ''}.`,
    explain:
      'No document arrives before it is signed: one of the two days is wrong. The date of the document is not believed, is not recorded, and the report is judged by its arrival even where the rule counts documents’ dates.',
  },
  'letter-revokes-unknown': {
    title: 'Withdraws or replaces a document that is not on record',
    found: (v) =>
      `The edXML file ${plain(v, 'business') === 'revocation' ? 'withdraws' : 'replaces'} document ${quoted(v, 'value')}, ${has(v, 'period') ? `but period ${quoted(v, 'period')} is closed, so nothing was recorded` : 'but the register has no such document of this unit'}.`,
    expected: () => 'the withdrawn or replaced document on record',
    remedy: (v) =>
      has(v, 'command')
        ? `The unit has only one document on record, ${quoted(v, 'candidate')}; if that is the one withdrawn, run: ${quoted(v, 'command')}.`
        : 'Look for the document in the register by number and unit; if it stands under another number, use dondoc revoke with its event.',
    explain:
      'The document is looked for by number, symbol and unit. If it is not found, nothing changes: a wrong guess would lose a report.',
  },
  'sender-from-container': {
    title: 'Unit and period taken from the files sent with it',
    found: (v) =>
      `The file does not say whose it is; recorded for ${quoted(v, 'unitName')}, period ${quoted(v, 'periodLabel')}, as the other files in ${quoted(v, 'container')}.`,
    expected: () => 'a document whose agency can be read',
    remedy: () =>
      'Open the file to see; if it is wrong, use dondoc undo and receive it again with --unit and --period.',
    explain:
      'A scan has no text to read the agency from. When all other files in the same e-mail or compressed file name one unit and one period, the scan is recorded with them, and this is said.',
  },
};
