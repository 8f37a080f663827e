import { findDocumentNumbers, readDocumentNumber } from '../../text/document-number.ts';
import { about } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { saysSomething } from './tasks.ts';

/** The report's own number must read as one number; other answers of that kind must hold at least one. */
export const documentNumberMalformed: SubmissionCheck = {
  code: 'document-number-malformed',
  run: (c) =>
    [...c.questions.values()].flatMap((q) => {
      const value = c.values.get(q.id);
      if (q.kind !== 'document' || value?.kind !== 'text') return [];
      if (q.topic === 'document-number') {
        if (readDocumentNumber(value.text)) return [];
      } else if (!saysSomething(c, q) || findDocumentNumbers(value.text).length > 0) return [];
      return [about(c, 'document-number-malformed', q)];
    }),
};
