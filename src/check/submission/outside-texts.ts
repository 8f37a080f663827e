import type { AnswerId } from '../../model/form.ts';
import type { ShownText } from '../../model/submission.ts';
import { comparisonKey, tidy } from '../../text/canonical.ts';
import { vietnameseNumber } from '../../text/print.ts';
import type { CheckContext, PrintedForm } from './input.ts';
import { ofOtherVersion } from './shown-rows.ts';

/** Stands in the column that repeats the period before. */
function inPreviousColumn(text: ShownText, { previousHeadings }: PrintedForm): boolean {
  return text.row !== undefined && previousHeadings.has(comparisonKey(text.heading ?? ''));
}

/** Whether the form printed that text as what the unit answered before. */
function isEarlierAnswer(c: CheckContext, { text, row = [] }: ShownText): boolean {
  const earlier = c.earlier?.previous;
  if (!earlier) return true;
  const shown = tidy(text);
  return row.some((id) => {
    const value = earlier.get(id);
    if (value?.kind === 'number') {
      const plain = String(value.value);
      return [plain, plain.replace('.', ','), vietnameseNumber(value.value, 6)].includes(shown);
    }
    if (value?.kind === 'status') return value.status === shown;
    // A long answer is cut.
    return value?.kind === 'text' && tidy(value.text).startsWith(shown.replace(/ ?…$/, ''));
  });
}

function isPrinted(text: string, { texts }: PrintedForm): boolean {
  return (
    texts.has(comparisonKey(text)) ||
    text.split('\n').every((line) => tidy(line) === '' || texts.has(comparisonKey(line)))
  );
}

/** Running number of the row, or code and label of a figure, which have checks of their own. */
function isRowBeginning(c: CheckContext, { label, row = [], text }: ShownText): boolean {
  if (!label) return false;
  return /^\d{1,2}$/.test(text) || row.some((id) => c.questions.get(id)?.figure !== undefined);
}

function column(cell: string): number {
  return [...cell.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The hidden stamp at the foot of a Word form, which LibreOffice shows. */
function isStamp(c: CheckContext, { text, place }: ShownText): boolean {
  const { unit, period } = c.form.stamp;
  return place.kind === 'paragraph' && text.includes(unit) && text.includes(period);
}

/** In a place where no version of the form prints anything. */
function isBeyondForm({ place }: ShownText, printed: PrintedForm): boolean {
  if (place.kind !== 'cell') return place.kind === 'paragraph';
  return column(place.cell) > (printed.columns.get(place.sheet) ?? 0);
}

function isOutside(c: CheckContext, text: ShownText, printed: PrintedForm): boolean {
  const { place } = text;
  if (place.kind === 'cell' && place.sheet.startsWith(printed.returnSheet.name))
    return column(place.cell) > printed.returnSheet.columns;
  if (isPrinted(text.text, printed) || isRowBeginning(c, text) || isStamp(c, text)) return false;
  if (ofOtherVersion(c)) return isBeyondForm(text, printed);
  return !inPreviousColumn(text, printed) || !isEarlierAnswer(c, text);
}

const known = new WeakMap<CheckContext, readonly ShownText[]>();

/** Texts that the form did not print and no answer cell holds. */
export function textsOutside(c: CheckContext): readonly ShownText[] {
  const { printed } = c;
  if (!printed) return [];
  const texts = known.get(c) ?? (c.submission.shown ?? []).filter((t) => isOutside(c, t, printed));
  known.set(c, texts);
  return texts;
}

/** What was typed over the earlier answer beside a cell. */
export function typedOverEarlier(c: CheckContext, id: AnswerId): ShownText | undefined {
  const { printed } = c;
  const figure = c.questions.get(id)?.figure;
  const fits = ({ heading = '', row = [] }: ShownText): boolean => {
    if (!row.includes(id)) return false;
    const cumulative = comparisonKey(heading).includes(comparisonKey('lũy kế'));
    return figure === undefined || cumulative === (figure === 'cumulative');
  };
  return printed && textsOutside(c).find((t) => fits(t) && inPreviousColumn(t, printed));
}
