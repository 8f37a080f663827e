import type { FindingText } from '../lang.ts';
import { figure, has, plain } from './value-text.ts';

const kinds: Readonly<Record<string, string>> = {
  xls: 'old Excel (.xls)',
  doc: 'old Word (.doc)',
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
  'duplicate-part': 'a part inside is there twice',
  encoding: 'the letters inside cannot be read',
  xml: 'a part inside is not well formed',
  cell: 'a cell is not well formed',
  doctype: 'it has a declaration that Excel and Word files may not have',
};

const limits: Readonly<Record<string, string>> = {
  file: 'size of the file (bytes)',
  entries: 'number of parts inside',
  part: 'unpacked size of one part (bytes)',
  total: 'total unpacked size (bytes)',
  cells: 'number of cells',
  sheets: 'number of sheets',
  merges: 'number of merged ranges',
  text: 'number of characters',
  yaml: 'size of the YAML file (bytes)',
};

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
      `The kind of file is not known${has(v, 'kind') ? `: “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}”` : ''}.`,
    expected: () =>
      'an Excel (.xlsx) or YAML (.yaml) file made from the form; a signed document may be PDF, Word or a picture',
    remedy: () =>
      'Open the file to see what it is; save a form as .xlsx, unpack a compressed file and receive its files one by one.',
    explain:
      'The kind is told by the content, not by the ending of the name. This file is of no kind that can be read, so it was not received.',
  },
  'file-old-format': {
    title: 'Old Word or Excel file',
    found: (v) =>
      `The file is in the format “${kinds[plain(v, 'kind')] ?? plain(v, 'kind')}” used before Office 2007.`,
    expected: () => 'an .xlsx file made from the form',
    remedy: () => 'Open it in Excel or LibreOffice, save it as .xlsx and receive that file.',
    explain:
      'The old formats .xls and .doc cannot be read reliably, so no figure is taken from them. Saving in the new format does not change the content.',
  },
  'file-encrypted': {
    title: 'File with a password',
    found: () => 'The file is protected by a password and cannot be opened.',
    expected: () => 'a file without a password',
    remedy: () => 'Ask the unit to remove the password and send the file again.',
    explain: 'A file with a password cannot be read. It is kept as it came, but does not count as received.',
  },
  'file-damaged': {
    title: 'Damaged file',
    found: (v) => {
      const reason = damages[plain(v, 'reason')] ?? 'its inner structure is wrong';
      return `The file is damaged: ${reason}${has(v, 'part') ? ` (“${plain(v, 'part')}”)` : ''}.`;
    },
    expected: () => 'a whole file that Excel can open',
    remedy: () =>
      'Try to open it in Excel; if it opens, save it again and receive the new file, else ask the unit for it again.',
    explain:
      'Every part inside the file is compared with its checksum. A file that fails may hold changed figures, so it is not read any further.',
  },
  'file-too-large': {
    title: 'File too large',
    found: (v) => {
      const what = limits[plain(v, 'limit')];
      return what ? `The file exceeds the limit on the ${what}.` : 'The file is larger than allowed.';
    },
    expected: (v) =>
      has(v, 'allowed')
        ? `at most ${figure(v, 'allowed')}`
        : has(v, 'limit')
          ? `at most ${plain(v, 'limit')}`
          : 'an ordinary form (below 1 MB)',
    remedy: () =>
      'Remove pictures, spare sheets and rows from the form and send it again; pictures go with the document.',
    explain:
      'A form that was filled in is usually below 1 MB. The limits are many times higher, so that one odd file cannot stop the others from being received.',
  },
  'file-macros': {
    title: 'File with macros',
    found: () => 'The file contains macros (commands that run with the file).',
    expected: () => 'an .xlsx file without macros',
    remedy: () => 'Save it as .xlsx (not .xlsm) and receive the new file.',
    explain: 'The form needs no macros. A file with macros may harm the computer, so it is refused.',
  },
  'file-external-links': {
    title: 'File with links to other files',
    found: () => 'The file has links to other files; they were not followed.',
    expected: () => 'figures typed into the form',
    remedy: () => 'Nothing has to be done; cells fed from another file may deserve a look.',
    explain:
      'A cell fed from another file keeps the value of the last saving. That value is used; links are never followed and never reach the consolidated documents.',
  },
  'file-secret': {
    title: 'Paper marked secret',
    found: (v) => `The file bears a mark of secrecy${has(v, 'mark') ? ` “${plain(v, 'mark')}”` : ''}.`,
    expected: () => 'a paper that is not a state secret',
    remedy: () =>
      'Do not handle this file with the tool; tell the person in charge and follow the rules on state secrets.',
    explain:
      'The tool is not for secret papers. A file with “MẬT”, “TỐI MẬT” or “TUYỆT MẬT” where the mark of secrecy stands is refused.',
  },
  'file-no-result': {
    title: 'File could not be read',
    found: () => 'Reading the file stopped half way without a result.',
    expected: () => 'a form that can be read within the limits on time and memory',
    remedy: () =>
      'Open it in Excel, save it and receive it again; failing that, ask the unit to fill in a new form.',
    explain:
      'Files from units are read in a separate process with limits. When it ends without a result, that one file is refused and the others go on.',
  },
};
