import { notYetOffered } from '../../model/editorial.ts';
import { type EditorialCheck, finding } from './input.ts';

const namedAtMost = 5;

/** Passages that came after the file was made: nobody has looked at them. */
export const editorialNotOffered: EditorialCheck = {
  code: 'editorial-not-offered',
  run: ({ editorial, candidates, locate }) => {
    const fresh = notYetOffered(editorial, candidates);
    const [first] = fresh;
    if (!first) return [];
    const names = [...new Set(fresh.map((c) => c.unitName))];
    const more = names.length > namedAtMost ? '; …' : '';
    const values = {
      count: fresh.length,
      units: names.length,
      names: `${names.slice(0, namedAtMost).join('; ')}${more}`,
    };
    return [finding('editorial-not-offered', locate('period'), values)];
  },
};
