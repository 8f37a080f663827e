import type { Code } from '../../model/codes.ts';
import type { FindingText } from '../lang.ts';
import { has, plain, quoted } from './value-text.ts';

const values: Readonly<Record<string, string>> = {
  duty: 'required, invited or none',
  date: 'a day that exists, as 01/7/2025 or 2025-07-01',
  code: 'five digits (where Excel drops the leading 0, make the column text)',
  id: 'letters without marks, digits, hyphens, as in xa-ha-trung',
  confirm: 'yes or no',
  name: 'the name of the unit',
  group: 'name or id of a group',
};

type Said = Pick<FindingText, 'found' | 'remedy'>;

const columns: Readonly<Record<string, Said>> = {
  missing: {
    found: (v) => `The first line of the directory has no column ${quoted(v, 'missing')}.`,
    remedy: () =>
      'Correct the first line of the CSV (the handbook lists the headings), save it as UTF-8, run again.',
  },
  twice: {
    found: (v) => `The column ${quoted(v, 'heading')} means the same as ${quoted(v, 'other')} before it.`,
    remedy: () =>
      'Keep one of them; delete the other or give it its own heading (the handbook lists the headings).',
  },
  near: {
    found: (v) => `There is no column ${quoted(v, 'heading')}; the nearest is ${quoted(v, 'suggestion')}.`,
    remedy: (v) =>
      `Change the heading to ${quoted(v, 'suggestion')}. If it is another column that the directory has no use for, delete it or give it quite another heading.`,
  },
};

const rows: Readonly<Record<string, Said>> = {
  cells: {
    found: (v) =>
      `This line has ${plain(v, 'cells')} cells, the first line only ${plain(v, 'columns')} columns.`,
    remedy: () =>
      'A name with a comma needs quotes around all of it: "A, B and C". Delete separators left over at the end of the line.',
  },
  comma: {
    found: (v) =>
      `${quoted(v, 'text')}: there is a blank behind this comma and none behind the others; it may belong to the name.`,
    remedy: () => 'If it is one name, put quotes around all of it. If these are two cells, delete the blank.',
  },
  quote: {
    found: (v) => `The quote opened before ${quoted(v, 'text')} is not closed at the end of its cell.`,
    remedy: () =>
      'Close it at the end of this cell; a quote inside a cell is written twice (""). The lines from here on have not been read.',
  },
};

/** Findings in a CSV directory of units. */
export const unitsListFindings = {
  'units-columns': {
    title: 'Columns of the directory of units',
    found: (v) => (columns[String(v.kind)] ?? columns.missing)?.found(v) ?? '…',
    expected: () => 'headings in the first line, each column once; name and group must be there',
    remedy: (v) => (columns[String(v.kind)] ?? columns.missing)?.remedy(v) ?? '…',
    explain:
      'Columns are known by their headings, in any order, parted by commas, semicolons or tabs. Without a column of names and one of groups no line can be used; of two columns that mean the same, or behind a misspelt heading, a whole column could be lost silently.',
  },
  'units-column-unused': {
    title: 'Column of the directory that is not used',
    found: (v) =>
      !has(v, 'heading') && has(v, 'column')
        ? `Column number ${plain(v, 'column')} has no heading and is not used.`
        : `${quoted(v, 'heading')} is none of the headings of a directory; the column is not used.`,
    expected: () => 'one of the headings in the handbook',
    remedy: () => 'Nothing to do if the directory needs no such column; else change its heading.',
    explain:
      'Lists taken from elsewhere hold numbers, addresses, telephones. Such columns are left out, and told so that none is left out by mistake.',
  },
  'units-row': {
    title: 'Line of the directory with shifted cells',
    found: (v) => (rows[String(v.kind)] ?? rows.cells)?.found(v) ?? '…',
    expected: () => 'each cell under its heading; a cell with a comma in quotes',
    remedy: (v) => (rows[String(v.kind)] ?? rows.cells)?.remedy(v) ?? '…',
    explain:
      'A comma in a name without quotes cuts it into two cells: its second half becomes the group, and the group moves on. A quote left open swallows the lines behind it. Such lines are not used.',
  },
  'units-none': {
    title: 'Directory without units',
    found: (v) => `${plain(v, 'file')} holds nothing but headings.`,
    expected: () => 'one line for each unit below the headings',
    remedy: () => 'Write the units into the CSV, one on each line, and run again.',
    explain: 'Without units nobody has tasks and nobody has to report.',
  },
  'units-value': {
    title: 'Value in the directory not understood',
    found: (v) => `The column ${quoted(v, 'column')} holds ${quoted(v, 'value')}.`,
    expected: (v) => values[String(v.what)] ?? '…',
    remedy: () => 'Correct this cell of the CSV and run again.',
    explain:
      'A value that the plan cannot use (a day that does not exist, an unknown duty, a code without five digits, a blank name).',
  },
} satisfies Partial<Record<Code, FindingText>>;
