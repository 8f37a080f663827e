import { findDocumentNumbers } from '../../text/document-number.ts';
import { about, textOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { saysSomething } from './tasks.ts';

const link = /https?:|www\.|[a-z0-9-]\.(?:vn|com|org|net)(?![a-z])/i;
const issue = /(?<!\p{L})(?:số|kỳ|tập)\s*:?\s*\d/iu;

/** A product is named without a document number, issue or link: nobody can look it up. */
export const productWithoutReference: SubmissionCheck = {
  code: 'product-without-reference',
  run: (c) =>
    [...c.questions.values()]
      .filter((q) => q.topic === 'products' && saysSomething(c, q) && !hasReference(textOf(c, q.id) ?? ''))
      .map((q) => about(c, 'product-without-reference', q, { cause: 'no-reference' })),
};

function hasReference(text: string): boolean {
  return link.test(text) || issue.test(text) || findDocumentNumbers(text).length > 0;
}
