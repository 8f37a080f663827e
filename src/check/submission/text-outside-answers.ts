import type { Finding } from '../../model/finding.ts';
import type { ShownText } from '../../model/submission.ts';
import { general } from './context.ts';
import type { SubmissionCheck } from './input.ts';
import { textsOutside } from './outside-texts.ts';

const quoted = 3;
const longest = 80;

function shortened(text: string): string {
  const chars = [...text.replace(/\s+/g, ' ')];
  return chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : chars.join('');
}

function where({ place }: ShownText): string {
  switch (place.kind) {
    case 'cell':
      return `${place.sheet}!${place.cell}`;
    case 'word-cell':
      return `${place.table}/${place.row}/${place.column}`;
    case 'paragraph':
      return String(place.paragraph);
    default:
      return '';
  }
}

/** Words beside, below and between the answers are read by nobody: said once, so that a remark of the unit is not lost. */
export const textOutsideAnswers: SubmissionCheck = {
  code: 'text-outside-answers',
  run: (c): readonly Finding[] => {
    const outside = textsOutside(c);
    const [first] = outside;
    if (!first) return [];
    const told = outside.slice(0, quoted);
    const values: Record<string, string | number> = { count: outside.length, shown: told.length };
    told.forEach((text, i) => {
      values[`text${i + 1}`] = shortened(text.text);
      values[`where${i + 1}`] = where(text);
      values[`kind${i + 1}`] = text.place.kind;
    });
    return [
      {
        ...general(c, 'text-outside-answers', values),
        place: first.place,
        ...(outside.length > 1 && { places: outside.map((t) => t.place) }),
      },
    ];
  },
};
