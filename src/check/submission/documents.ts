import type { Interpreted } from '../../model/answer.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { AnswerId, FormSpec } from '../../model/form.ts';
import { type DocumentNumber, documentNumberKey, readDocumentNumber } from '../../text/document-number.ts';

/** The report's own document number, where it can be read. */
export function ownDocumentNumber(values: ReadonlyMap<AnswerId, Interpreted>): DocumentNumber | undefined {
  const value = values.get('unit/document-number');
  return value?.kind === 'text' ? readDocumentNumber(value.text) : undefined;
}

/** Key of the report's own document among the unit's documents; the year is that of its date, else of the last on-time day. */
export function documentKeyOf(
  form: FormSpec,
  values: ReadonlyMap<AnswerId, Interpreted>,
): string | undefined {
  const doc = ownDocumentNumber(values);
  const date = values.get('unit/document-date');
  const day: CivilDate = date?.kind === 'date' ? date.date : form.obligation.deadline.lastOnTimeDay;
  return doc && documentNumberKey(form.obligation.unit.id, doc, day);
}
