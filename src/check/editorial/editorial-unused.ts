import { type EditorialCheck, finding } from './input.ts';

/** A task of which nothing is taken, although units wrote about it. */
export const editorialUnused: EditorialCheck = {
  code: 'editorial-unused',
  run: ({ editorial, locate }) =>
    editorial.tasks.flatMap(({ task, added, passages }, i) => {
      const there = passages.filter((p) => !p.gone);
      if (there.length === 0 || added.length > 0 || there.some((p) => p.use)) return [];
      return [finding('editorial-unused', locate(`tasks/${i}`), { task, count: there.length })];
    }),
};
