import {
  type EditorialCandidate,
  type EditorialPassage,
  editorialPassages,
  passageKey,
} from '../../model/editorial.ts';
import type { EditorialInput } from './input.ts';

interface Chosen {
  readonly passage: EditorialPassage;
  readonly path: string;
  /** What the unit says now; absent where that is no longer on record. */
  readonly now?: EditorialCandidate;
  /** "Nhiệm vụ 1.1: Kết quả", or the heading in the unit's document. */
  readonly what: string;
}

/** Passages that an officer has worked on: taken into the report or shortened. */
export function chosenOf({ editorial, candidates }: EditorialInput): readonly Chosen[] {
  const offered = new Map(candidates.map((c) => [passageKey(c), c]));
  return editorialPassages(editorial)
    .filter(({ passage }) => passage.use || passage.shortened !== undefined)
    .map(({ passage, path }) => {
      const now = offered.get(passageKey(passage));
      const what = now?.label ?? passage.section ?? passage.answer ?? '';
      return { passage, path, what, ...(now ? { now } : {}) };
    });
}
