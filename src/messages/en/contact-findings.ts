import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';

/** Findings about contacts.csv. */
export const contactFindings: Readonly<Record<Extract<Code, `contact-${string}`>, FindingText>> = {
  'contact-columns': {
    title: 'The list of contacts lacks a column',
    found: (v) => `The first row of the list of contacts has no column “${v.missing}”.`,
    expected: () => 'The first row names the columns: unit, name, phone, email (or their Vietnamese names).',
    remedy: () => 'Correct the first row of contacts.csv, save it as CSV in UTF-8, and run again.',
    explain:
      'The list is read by the names of its columns, in any order; columns it does not know are passed over. Without a column for the unit and one for the telephone no row can be used. Letters can still be made; only the telephone list lacks its numbers.',
  },
  'contact-unit-unknown': {
    title: 'A contact of an unknown unit',
    found: (v) => `“${v.value}” is not one unit for certain.${v.near ? ` It may be: “${v.near}”.` : ''}`,
    expected: () =>
      'The id of the unit (such as xa-ha-trung), its official code, or its full name with its type.',
    remedy: () => 'Write the id of the unit into this row.',
    explain:
      'A name without diacritics, without its type, or of a former unit is not certain enough, and ringing the wrong office is worse than ringing none. The row is not used.',
  },
  'contact-phone-odd': {
    title: 'A telephone number that cannot be dialled',
    found: (v) => `The number “${v.value}” of “${v.unit}” cannot be dialled as written.`,
    expected: () =>
      'A mobile number of 10 digits starting with 0, or a landline of 11 digits with its area code (02…). Several numbers are set apart by semicolons.',
    remedy: () =>
      'Correct the number in contacts.csv. If Excel dropped the leading 0, set the column to Text and type it again.',
    explain:
      'Excel likes to drop a leading 0 and to turn long numbers into powers of ten. The number is printed as it is written; no digit is added or taken away.',
  },
  'contact-duplicate': {
    title: 'A unit stands twice in the list of contacts',
    found: (v) => `“${v.unit}” already stands in row ${v.first}; this row is not used.`,
    expected: () =>
      'One row for each unit; several people or numbers in the same row, set apart by semicolons.',
    remedy: () => 'Delete the old row, or join the two.',
    explain:
      'Two rows of one unit are mostly an old row that was not deleted. Which one is newer cannot be told, so the first is used and the second is named.',
  },
  'contact-missing': {
    title: 'Units that still owe have no telephone number',
    found: (v) =>
      `${v.count} unit(s) that still owe have no telephone number: “${v.names}”${v.more ? ` and ${v.more} more` : ''}.${v.blank ? ' Those marked (*) stand in the list with a blank telephone.' : ''}`,
    expected: () => 'A telephone number for each unit that still has to send or complete its submission.',
    remedy: () => 'Add these units with their numbers to contacts.csv.',
    explain:
      'A unit that cannot be rung can only be written to. The list is the file contacts.csv of the workspace; the office keeps it, and it is not put under version control. Letters do not depend on it.',
  },
};
