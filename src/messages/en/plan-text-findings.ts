import type { Code } from '../../model/codes.ts';
import type { Values } from '../../model/finding.ts';
import type { FindingText } from '../lang.ts';
import { plain, quoted } from './value-text.ts';

const more = (v: Values): string =>
  Number(v.count) > 1 ? ` This text holds ${plain(v, 'count')} of this kind.` : '';

/** Characters in the plan's texts that deceive the eye. */
export const planTextFindings = {
  'text-hidden-character': {
    title: 'A character in a text that cannot be seen',
    found: (v) => `${quoted(v, 'shown')} holds the invisible character ${plain(v, 'sign')}.${more(v)}`,
    expected: () =>
      'letters, digits, punctuation and plain spaces; nothing of no width, nothing that turns the direction of writing, no tab, no strange blank at either end',
    remedy: () =>
      'Type this text again on the keyboard instead of pasting it. What is seen does not change, so that words copied from the decision can be corrected too.',
    explain:
      'Texts pasted from web pages, messengers and PDF files bring characters along that nobody sees. They are printed into forms and documents, searches and names fail on them, and marks of direction show other words than are stored.',
  },
  'text-look-alike': {
    title: 'A letter that only looks Vietnamese',
    found: (v) =>
      `${quoted(v, 'shown')}: ${quoted(v, 'found')} (${plain(v, 'sign')}) only looks like ${quoted(v, 'like')} (${plain(v, 'likeSign')}).${more(v)}`,
    expected: (v) => `the letter ${quoted(v, 'like')} (${plain(v, 'likeSign')})`,
    remedy: (v) =>
      `Delete the letter and type ${quoted(v, 'like')} with a Vietnamese keyboard. Where the source really prints another letter, say so in source_notes (printed, read).`,
    explain:
      'The letter Eth for D with stroke, Cyrillic, Greek or wide letters that look Latin: another font may print them otherwise, and searches and names fail on them. Words wholly of another language are no error.',
  },
} satisfies Partial<Record<Code, FindingText>>;
