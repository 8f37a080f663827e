import type { Book, Sheet } from '../model/book.ts';
import { type FormSpec, type FormStamp, type PreviousAnswers, taskStatuses } from '../model/form.ts';
import type { Plan } from '../model/plan.ts';
import { keyCell, statusList } from './form-book-cells.ts';
import { figuresSheet } from './form-book-figures.ts';
import { type FormParts, reportSheet } from './form-book-report.ts';
import { wordsFrom } from './form-wording.ts';

/** Keys in column A, values in column B: reading goes by these, never by names or positions. */
function stampSheet(stamp: FormStamp): Sheet {
  const entries: readonly (readonly [string, string])[] = [
    ['dondoc-form', '1'],
    ['plan', stamp.plan],
    ['plan-version', stamp.planVersion],
    ['period', stamp.period],
    ['unit', stamp.unit],
    ['form-version', String(stamp.formVersion)],
  ];
  return {
    name: '_dondoc',
    visibility: 'very-hidden',
    landscape: false,
    columns: [{ width: 16 }, { width: 40 }],
    rows: entries.map(([key, value]) => ({
      cells: [keyCell(key), keyCell(value)],
    })),
  };
}

/**
 * The Excel form of one unit for one period. `wording` is the template's (sheet "Chữ"); what it lacks is printed as
 * shipped. Every visible sheet hides the answer ids in column A and the keys of the answer columns in `#map` rows.
 */
export function formBook(
  form: FormSpec,
  previous: PreviousAnswers | undefined,
  plan: Plan,
  wording: ReadonlyMap<string, string>,
): Book {
  const parts: FormParts = { form, previous, plan, words: wordsFrom(wording), wording };
  const { unit, period } = form.obligation;
  const figures = figuresSheet(parts);
  return {
    title: plan.reporting.name,
    subject: `${unit.name}, kỳ ${period.id}`,
    creator: plan.office.printedName,
    // The one day that a form is about: forms made today and tomorrow are the same file.
    date: form.obligation.deadline.lastOnTimeDay,
    lists: [{ name: statusList, values: taskStatuses }],
    sheets: [reportSheet(parts), ...(figures ? [figures] : []), stampSheet(form.stamp)],
  };
}
