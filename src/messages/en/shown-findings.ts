import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { more, plain, question, quoted } from './value-text.ts';

const columns: Readonly<Record<string, string>> = { period: 'Trong kỳ', cumulative: 'Lũy kế từ đầu năm' };

function where(v: Values, n: number): string {
  const at = plain(v, `where${n}`);
  switch (v[`kind${n}`]) {
    case 'word-cell': {
      const [table = '', row = '', column = ''] = at.split('/');
      return `table ${table}, row ${row}, column ${column}`;
    }
    case 'paragraph':
      return `paragraph ${at}`;
    default:
      return `“${at}”`;
  }
}

/** “…” (Số liệu!K16); … */
function quotedPlaces(v: Values): string {
  const shown = Number(v.shown) || 1;
  const told = Array.from({ length: shown }, (_, i) => `${quoted(v, `text${i + 1}`)} (${where(v, i + 1)})`);
  const rest = Number(v.count) - shown;
  return `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

/** What stands beside the answers: codes, labels and headings of the form, and what was typed where nobody asks. */
export const shownFindings: Readonly<Record<string, FindingText>> = {
  'row-of-another': {
    title: 'Code or label of another row',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}${more(v, 'figure')}, but the code or label beside it, ${quoted(v, 'written')}, is that of the row ${quoted(v, 'other')}.`,
    expected: (v) => `the row with the printed code and label ${quoted(v, 'wanted')}`,
    remedy: () =>
      'Ask the unit which row the figure belongs to; it is to be written into the form as sent out, without sorting and without moving codes or labels.',
    explain:
      'Figures are read by the hidden id of their row. When the visible columns are sorted, or codes or labels change places, what is seen and the hidden id no longer match; nobody can tell which row the figures are of, so none of that row is used.',
  },
  'column-heading-swapped': {
    title: 'Headings of the figure columns changed over',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}${more(v)}, but the heading of the column reads ${quoted(v, 'written')}.`,
    expected: (v) => `the printed heading “${columns[plain(v, 'wanted')] ?? '…'}”`,
    remedy: () =>
      'Ask the unit which column holds the period and which the year so far; the figures are to be written into the form as sent out, its headings untouched.',
    explain:
      'The headings of the columns “Trong kỳ” (this period) and “Lũy kế” (cumulative) have changed places. Nobody can tell whether the unit went by what it saw or by the form, so no figure of that column is used.',
  },
  'row-label-changed': {
    title: 'Name of an indicator changed',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'value')}${more(v, 'figure')}, but the name beside it reads ${quoted(v, 'written')}.`,
    expected: (v) => `the printed name ${quoted(v, 'wanted')}`,
    remedy: () =>
      'Ask the unit what the figure counts; it is to count what the printed name says. If it does, confirm with a reason.',
    explain:
      'The name of an indicator is no place to write. Under another name the figure may count something else, and only figures of one indicator are added, so it is used once confirmed. Names are not compared where the form was made from another version of the plan.',
  },
  'text-outside-answers': {
    title: 'Words outside the answer cells',
    found: (v) =>
      `${plain(v, 'count')} ${v.count === 1 ? 'place' : 'places'} outside the answer cells that the form did not print: ${quotedPlaces(v)}.`,
    expected: () => 'what the unit has to say in the answer cells of the form',
    remedy: () =>
      'Read these places; ask the unit to put what is needed into an answer (result, proposal), and ask about figures that are called estimates.',
    explain:
      'Remarks beside or below the tables, added sheets and columns, paragraphs after a table and cells of the earlier period’s column are no answers: nothing of them is read or consolidated. They are named once for the whole file so that no word of the unit is lost; what the form itself or a returned copy prints is not named.',
  },
};
