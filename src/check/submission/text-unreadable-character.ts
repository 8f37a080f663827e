import { tidy } from '../../text/canonical.ts';
import { unreadableMark } from '../../text/clean-text.ts';
import { general } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** Characters around the first one that are shown. */
const shownAround = 30;

/** Said once for the whole file, with every place: the answer is used, and what it holds besides may matter more. */
export const textUnreadableCharacter: SubmissionCheck = {
  code: 'text-unreadable-character',
  run: (c) => {
    const found = [...c.submission.answers.values()].flatMap(({ raw, place }) =>
      raw.kind === 'text' && raw.text.includes(unreadableMark) ? [{ text: tidy(raw.text), place }] : [],
    );
    const [first] = found;
    if (!first) return [];
    const at = first.text.indexOf(unreadableMark);
    const value = first.text.slice(Math.max(0, at - shownAround), at + shownAround);
    return [
      {
        ...general(c, 'text-unreadable-character', { count: found.length, value }),
        place: first.place,
        ...(found.length > 1 && { places: found.map((f) => f.place) }),
      },
    ];
  },
};
