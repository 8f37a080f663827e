import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { day, has, more, plain, question, quoted } from './value-text.ts';

const dateReasons: Readonly<Record<string, string>> = {
  'two-digit-year': 'the year has two digits only',
  'no-such-day': 'there is no such day (the day comes before the month)',
  'no-year': 'the year is missing',
};

const elsewhere = (v: Values): string =>
  has(v, 'elsewhere')
    ? `; ${quoted(v, 'elsewhere')} stands in the column of the earlier period of its row`
    : '';

/** Answers as such: missing, broken, doubled, not asked for; status, dates, document numbers. */
export const answerFindings: Readonly<Record<string, FindingText>> = {
  'answer-missing': {
    title: 'Required answer missing',
    found: (v) => {
      if (v.whole === 1) return `The whole form is blank (${plain(v, 'count')} required answers missing).`;
      if (Number(v.count) > 1)
        return `Task ${plain(v, 'task')}: ${v.count} required answers are blank: ${quoted(v, 'labels')}.`;
      return `${question(v)} is blank${elsewhere(v)}.`;
    },
    expected: () => 'an answer; where nothing arose, say so, and write 0 for none',
    remedy: () => 'Fill in the blank cells and send the form again.',
    explain:
      'A blank is neither 0 nor “không phát sinh” (nothing arose): it means not reported. Blank cells of one task are named once, and so is a form that came back empty. A task that has not begun or in which nothing arose needs no result or product.',
  },
  'answer-left-blank': {
    title: 'Optional indicator left blank',
    found: (v) =>
      Number(v.count) > 1
        ? `${v.count} optional cells of indicators are blank: ${quoted(v, 'labels')}.`
        : `${question(v)} is blank (optional)${elsewhere(v)}.`,
    expected: () => 'the figure if the unit has it; 0 for none',
    remedy: () => 'Nothing has to be done; figures may be added if the unit has them.',
    explain:
      'A blank indicator is not counted as 0: the unit is not among those that gave a figure, and the consolidated documents say how many did.',
  },
  'answer-cell-error': {
    title: 'Cell with a formula error',
    found: (v) => `${question(v)}: the cell shows the error ${quoted(v, 'value')}${more(v)}.`,
    expected: () => 'a calculated value, or a figure or text typed into the cell',
    remedy: () => 'Type the value again (or mend the formula), save the file and send it again.',
    explain:
      'Excel shows #REF!, #DIV/0!, #VALUE! and the like when a formula cannot be calculated, usually because its source was deleted. Such a cell has no value to use.',
  },
  'answer-not-calculated': {
    title: 'Formula without a result',
    found: (v) => `${question(v)}: the formula ${quoted(v, 'value')} was never calculated${more(v)}.`,
    expected: () => 'a result calculated and stored in the file',
    remedy: () => 'Open the file in Excel or LibreOffice, save it and send it; or type the figure.',
    explain:
      'The file stores the formula but no result (another program made it). The tool does not calculate in its place, because it might differ from Excel.',
  },
  'answer-from-formula': {
    title: 'Figure from a formula',
    found: (v) => `${question(v)} takes the result ${quoted(v, 'value')} of a formula${more(v)}.`,
    expected: () => 'the unit’s final figure',
    remedy: () => 'Nothing has to be done; the result stored in the file is used.',
    explain:
      'The cell holds a formula; its stored result is used like a typed figure. This is said only so that it can be compared.',
  },
  'answer-placeholder': {
    title: 'Blank to fill in left as it was',
    found: (v) => `${question(v)} only reads ${quoted(v, 'value')}.`,
    expected: () => 'an answer',
    remedy: () => 'Replace the dots, question marks or hint by the answer; write “Không” for none.',
    explain:
      'Dots, “xxx”, the hint copied back, or a lone dash where an answer is required are no answer and do not reach the consolidated documents.',
  },
  'answer-row-twice': {
    title: 'Two different answers to one question',
    found: (v) => `${question(v)} is answered twice: ${quoted(v, 'value')} and ${quoted(v, 'second')}.`,
    expected: () => 'one row for each question',
    remedy: () => 'Delete the copied row and keep the right answer.',
    explain:
      'A row of the form was copied and the copies differ. It cannot be told which one is right, so neither is used.',
  },
  'answer-row-unknown': {
    title: 'Row that is not in the form',
    found: (v) =>
      `The row ${quoted(v, 'row')} with ${quoted(v, 'value')}${more(v, 'row')} is not part of this form.`,
    expected: () => 'only the rows that the form has',
    remedy: () => 'Move the content into a fitting cell of the form, for instance results or proposals.',
    explain:
      'The row has an id that the form does not know, so it cannot be told what it answers. Its content is not used.',
  },
  'task-not-owed': {
    title: 'Answer to a task the unit does not have',
    found: (v) =>
      `Task ${plain(v, 'task')} ${quoted(v, 'name')} has ${quoted(v, 'value')}${more(v, 'answer')}, but the unit is not asked about this task.`,
    expected: () => 'the tasks in the unit’s own form',
    remedy: () =>
      'Check whether another unit’s form was used; what should be reported goes into the general part.',
    explain:
      'The task is in the plan, but the plan does not name this unit as leading or coordinating it (or the ad hoc request leaves it out). The content is not counted.',
  },
  'indicator-unknown': {
    title: 'Indicator that is not in the form',
    found: (v) =>
      `The indicator ${quoted(v, 'row')} has ${quoted(v, 'value')}${more(v, 'answer')}, but ${v.second === 1 ? 'this is a second row of the indicator, beside the one that the form printed' : v.known === 1 ? 'this unit is not asked for it' : 'the plan does not have it'}.`,
    expected: () => 'the indicators in the unit’s own form',
    remedy: (v) =>
      v.second === 1
        ? 'Ask the unit which figure is right, put it into the row of the form and delete the added row.'
        : 'Check whether the right form was used; figures worth telling go into the results.',
    explain:
      'The indicator’s id is not in the plan, it belongs to a task that the unit does not lead, or it stands in an added row beside the printed one. The figure is not added.',
  },
  'status-unknown': {
    title: 'Status that is not in the list',
    found: (v) => `${question(v)} reads ${quoted(v, 'value')}.`,
    expected: (v) => `one of ${quoted(v, 'allowed')}`,
    remedy: (v) =>
      has(v, 'suggestion')
        ? `Choose from the cell’s list; was ${quoted(v, 'suggestion')} meant?`
        : 'Choose from the cell’s list.',
    explain:
      'A status is one of five wordings so that it can be counted. The tool suggests, but never changes what the unit wrote.',
  },
  'date-unreadable': {
    title: 'Date cannot be read',
    found: (v) => {
      const why = dateReasons[plain(v, 'why')];
      return `${question(v)} reads ${quoted(v, 'value')}${why ? `: ${why}` : ''}.`;
    },
    expected: () => 'day/month/year with four digits for the year, such as 18/6/2026',
    remedy: () => 'Write it again as day, month, year.',
    explain:
      'Dates are always read day first. A year of two digits or a day that does not exist is not guessed at.',
  },
  'date-outside-window': {
    title: 'Date of the document does not fit the period',
    found: (v) =>
      `${question(v)} is ${quoted(v, 'value')}${has(v, 'swapped') ? `; with day and month changed over it would be ${day(v, 'swapped')}` : ''}.`,
    expected: (v) =>
      `a day from ${day(v, 'from')} to ${day(v, 'to')}${has(v, 'swapped') ? ', about the end of the data window; day and month changed over would fit' : ''}`,
    remedy: () =>
      'Compare with the signed document; Excel often changes day and month over (5/6 becomes 6 May).',
    explain:
      'The document’s date is compared with the period: not before the data window, and at most 60 days after the last on-time day. A date more than 15 days before the window’s end that would fit with day and month changed over is named too. The date is used all the same.',
  },
  'window-mismatch': {
    title: 'Data window differs from the rule',
    found: (v) => `${question(v)} is ${day(v, 'day')}${more(v)}.`,
    expected: (v) => `figures from ${day(v, 'from')} to ${day(v, 'to')}, both included`,
    remedy: () =>
      'Ask the unit; correct the dates if the figures do cover the window, or confirm with a reason if another window is accepted.',
    explain:
      'Figures add up and compare only if every unit counts over the same days (Decree 09/2019, data cut-off). Until confirmed, no figure of this submission is added up; its texts are used.',
  },
  'document-number-malformed': {
    title: 'Document number not well formed',
    found: (v) => `${question(v)} reads ${quoted(v, 'value')}.`,
    expected: () => 'number and symbol in full, such as 15/BC-UBND or “12-BC/ĐU” (Party documents)',
    remedy: () => 'Copy it as it stands on the issued document.',
    explain:
      'A document number has the number, the abbreviated kind and the issuing body (Decree 30/2020, Appendices I and III). Without one of them the document cannot be found. What the unit wrote is kept.',
  },
  'document-number-symbol': {
    title: 'Symbol of another body',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'document')}, without the symbol ${quoted(v, 'symbol')} of ${quoted(v, 'unitName')}.`,
    expected: (v) => `a symbol with ${quoted(v, 'symbol')}`,
    remedy: () => 'Compare with the signed document; check whether another unit’s file was sent.',
    explain:
      'The symbol carries the abbreviation of the issuing body. All communes share UBND, so it does not tell one commune from another. The number is kept.',
  },
  'document-number-reused': {
    title: 'Document number used before in the year',
    found: (v) =>
      `${question(v)} reads ${quoted(v, 'document')}, already on record for ${quoted(v, 'otherPeriod')} (${quoted(v, 'where')}).`,
    expected: () => 'a number not used before in the year: one number and symbol, one document',
    remedy: () => 'Ask the unit for the number; confirm with a reason if one document really served twice.',
    explain:
      'Within a year, number and symbol are unique in a body (Decree 30/2020, Article 15). A repeated number usually means that the last report was copied and the number forgotten.',
  },
};
