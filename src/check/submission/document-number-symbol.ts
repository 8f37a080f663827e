import { printDocumentNumber, symbolParts } from '../../text/document-number.ts';
import { about, questionOf } from './context.ts';
import { ownDocumentNumber } from './documents.ts';
import type { SubmissionCheck } from './input.ts';

/** The symbol does not name this unit. Communes all write UBND, so this tells a department's number from a commune's only. */
export const documentNumberSymbol: SubmissionCheck = {
  code: 'document-number-symbol',
  run: (c) => {
    const symbol = c.form.obligation.unit.symbol;
    const question = questionOf(c, 'document-number');
    const doc = ownDocumentNumber(c.values);
    if (!symbol || !question || !doc || symbolParts(doc).includes(symbol.toUpperCase())) return [];
    const values = { symbol, document: printDocumentNumber(doc), unitName: c.form.obligation.unit.name };
    return [about(c, 'document-number-symbol', question, { values })];
  },
};
