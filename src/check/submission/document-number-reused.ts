import { printDocumentNumber } from '../../text/document-number.ts';
import { about, questionOf } from './context.ts';
import { documentKeyOf, ownDocumentNumber } from './documents.ts';
import type { SubmissionCheck } from './input.ts';

/** Number and symbol are unique within an agency and a year (NĐ 30/2020, Điều 15). */
export const documentNumberReused: SubmissionCheck = {
  code: 'document-number-reused',
  run: (c) => {
    const question = questionOf(c, 'document-number');
    const doc = ownDocumentNumber(c.values);
    const key = documentKeyOf(c.form, c.values);
    const used = c.usedDocumentNumbers?.find((u) => u.key === key);
    if (!question || !doc || !used) return [];
    const values = { document: printDocumentNumber(doc), otherPeriod: used.period, where: used.where };
    return [about(c, 'document-number-reused', question, { values })];
  },
};
