import type { FindingText } from '../lang.ts';
import { figure, has, more, plain, question, quoted } from './value-text.ts';

const wrote: FindingText['found'] = (v) => `${question(v)} reads ${quoted(v, 'value')}.`;
const aFigure: FindingText['expected'] = (v) =>
  `a figure${has(v, 'measure') ? ` (unit of measure: ${quoted(v, 'measure')})` : ''}, such as 1568 or 1.568 with a point between thousands`;

/** Figures: how they are written, and how they fit each other. */
export const figureFindings: Readonly<Record<string, FindingText>> = {
  'number-unreadable': {
    title: 'Not a figure',
    found: wrote,
    expected: aFigure,
    remedy: () => 'Write only the figure; explanations go into the results.',
    explain:
      'A figure was asked for, and what stands there cannot be read as one with certainty. The tool does not guess.',
  },
  'number-ambiguous': {
    title: 'Figure with two readings',
    found: (v) => `${question(v)} reads ${quoted(v, 'value')}: point and comma can be read in two ways.`,
    expected: () => 'a point between thousands and a comma before decimals: 1.568 or 27,5',
    remedy: () => 'Write it without a sign between thousands (1568), and decimals behind a comma.',
    explain:
      'In Vietnam the point groups thousands and the comma is the decimal sign; a computer set up for another country does the opposite. A numeric cell with three decimals where a count is asked for may be 1568 misread by the computer. Only the unit knows.',
  },
  'number-three-decimals': {
    title: 'Figure with three decimals',
    found: (v) => `${question(v)} is ${figure(v, 'number')}; ${figure(v, 'thousands')} may have been meant.`,
    expected: () => 'the unit’s true figure',
    remedy: () => 'Ask the unit; confirm with a reason if the decimals are right, else ask for a new form.',
    explain:
      'Typed as 1.568 on a computer set up for another country, Excel stores one and 568 thousandths. Decimals are allowed here, so it cannot be told; the figure is used once confirmed.',
  },
  'number-estimate': {
    title: 'Estimate',
    found: wrote,
    expected: () =>
      'an exact figure, without “trên”, “khoảng”, “hơn”, “gần” (over, about, more than, nearly) and not a range',
    remedy: () =>
      'Write the exact figure; if there is only an estimate, leave the cell blank and tell it in the results.',
    explain:
      '“Trên 14.000” (over 14,000) is a lower bound, not a figure; adding it would give a total that does not exist.',
  },
  'number-with-words': {
    title: 'Figure with words',
    found: wrote,
    expected: aFigure,
    remedy: () => 'Remove the words and keep the figure; the form already prints the unit of measure.',
    explain:
      'Words may change what the figure means (“1,5 triệu” is 1.5 million), so the figure is not picked out of them.',
  },
  'number-dash': {
    title: 'Dash instead of a figure',
    found: wrote,
    expected: () => '0 for none, or a blank if there is no figure yet',
    remedy: () => 'Replace the dash by 0 or leave the cell blank.',
    explain: 'Some mean none by a dash, some mean not counted. The two differ, so it must be said.',
  },
  'number-none-word': {
    title: 'Word for none instead of a figure',
    found: wrote,
    expected: () => '0 for none, or a blank if there is no figure yet',
    remedy: () => 'Write 0 if there really is none; leave the cell blank if it was not counted.',
    explain:
      '“Không có” (there is none) may be 0 and “chưa” (not yet) may be not counted. The tool does not turn words into 0.',
  },
  'number-as-text': {
    title: 'Figure written as text',
    found: (v) =>
      `${question(v)} has the text ${quoted(v, 'value')}, read as ${figure(v, 'number')}${more(v)}.`,
    expected: () => 'a figure typed into a cell for figures',
    remedy: () => 'Nothing has to be done; check that the figure was read correctly.',
    explain:
      'The cell holds text with one reading only (point between thousands, comma before decimals), so the figure is used.',
  },
  'number-percent': {
    title: 'Percentage',
    found: wrote,
    expected: () => 'a number, not a share',
    remedy: () =>
      'Write the number; for a ratio write both numbers (how many, out of how many), the share is calculated.',
    explain:
      'Percentages of several units cannot be added or averaged. Both numbers are needed to calculate the share anew.',
  },
  'number-shown-otherwise': {
    title: 'Cell shows another number than it holds',
    found: (v) =>
      `${question(v)}: the cell holds ${quoted(v, 'value')}, but its number format makes it show ${has(v, 'shown') ? quoted(v, 'shown') : 'nothing'}.`,
    expected: () => 'a cell that shows the number it holds',
    remedy: () =>
      'Check which number is right; give the cell a plain number format (not divided by thousands) and type the number again.',
    explain:
      'A format such as “#,##0,” divides the number by a thousand when it is shown. Who signs sees one number and the file keeps another; the tool does not choose between them.',
  },
  'number-negative': {
    title: 'Negative figure',
    found: wrote,
    expected: () => 'a figure that is not negative',
    remedy: () => 'Check the minus sign; tell a decrease in the results.',
    explain: 'Counts, areas, durations and sums of money cannot be below 0.',
  },
  'number-fraction': {
    title: 'Fraction where a count is asked for',
    found: wrote,
    expected: (v) =>
      `a whole number${has(v, 'measure') ? ` (unit of measure: ${quoted(v, 'measure')})` : ''}`,
    remedy: () => 'Write a whole number; if thousands were meant (1.250), type 1250.',
    explain:
      'Articles, events and people are counted in whole numbers. Typed on a computer set up for another country, 1.250 may be stored as 1.25.',
  },
  'ratio-n-over-total': {
    title: 'Part larger than the whole',
    found: (v) =>
      `${question(v)} is ${figure(v, 'n')}, more than ${quoted(v, 'totalLabel')}, which is ${figure(v, 'total')}.`,
    expected: () => 'a part that does not exceed the whole',
    remedy: () => 'Check whether the two cells were changed over or cover different times.',
    explain: 'A share cannot exceed 100%. Neither number of this ratio is used until it is mended.',
  },
  'ratio-half': {
    title: 'Ratio with one number missing',
    found: (v) => `${question(v)} is ${quoted(v, 'value')} but ${quoted(v, 'missing')} is blank.`,
    expected: () => 'both numbers, the part and the whole',
    remedy: (v) => `Fill in ${quoted(v, 'missing')}; without figures leave both cells blank.`,
    explain:
      'The overall share is calculated from the sums of parts and wholes, so a lone number would falsify it.',
  },
  'cumulative-below-period': {
    title: 'Figure since the start of the year below this period’s',
    found: (v) =>
      `${question(v)} is ${figure(v, 'number')}, less than this period’s ${figure(v, 'periodNumber')}.`,
    expected: () => 'a figure since the start of the year that is at least this period’s',
    remedy: () =>
      'Check whether the two cells were changed over; the one since the start of the year includes this period.',
    explain:
      'The figure since the start of the year contains this period’s and cannot be smaller. It is not used until it is mended.',
  },
  'cumulative-below-earlier': {
    title: 'Figure since the start of the year fell',
    found: (v) =>
      `${question(v)} is ${figure(v, 'number')}, below the ${figure(v, 'earlier')} reported earlier in the year.`,
    expected: () => 'a figure that does not fall within one reporting year',
    remedy: () =>
      'Ask the unit; confirm with a reason if the earlier figure was too high and is now corrected.',
    explain:
      'Within a reporting year such a figure rises or stays. If it falls, one of the two is wrong; it is used once confirmed.',
  },
  'jump-from-year-before': {
    title: 'Great change from the year before',
    found: (v) =>
      `${question(v)} is ${figure(v, 'number')}; in the same period of the year before it was ${figure(v, 'before')}${more(v)}.`,
    expected: (v) =>
      `a change by a factor below ${plain(v, 'factor')}, or a difference below ${plain(v, 'floor')}`,
    remedy: () =>
      'Ask the unit whether a zero is missing or too many, or the way of counting changed; a right figure needs no change.',
    explain:
      'A warning where a figure is at least 3 times, or at most a third, of the same period of the year before and at least 10 units of measure apart. A year before of 0 is not compared. The figure is used.',
  },
  'funding-spent-over-allotted': {
    title: 'More spent than allotted',
    found: (v) =>
      `${question(v)} is ${figure(v, 'number')}, more than ${quoted(v, 'allottedLabel')}, which is ${figure(v, 'allotted')}.`,
    expected: () => 'spending that does not exceed the allotment from the same source',
    remedy: () => 'Check the unit of measure and the source of both cells.',
    explain: 'Usually the unit of money or the source was mistaken. The figure is used and flagged.',
  },
};
