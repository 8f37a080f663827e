import {
  type Editorial,
  type EditorialCandidate,
  type EditorialPassage,
  editorialPassages,
  notYetOffered,
  passageKey,
  sameWording,
} from '../model/editorial.ts';

/** One change of an editorial file; `path` names a passage that is there. */
export type EditorialStep =
  | { readonly kind: 'add'; readonly candidate: EditorialCandidate; readonly use: boolean }
  /** Nobody worked on the passage: its text follows the unit. */
  | { readonly kind: 'refresh'; readonly path: string; readonly candidate: EditorialCandidate }
  /** An officer worked on it: marked, the earlier text kept. */
  | {
      readonly kind: 'mark';
      readonly path: string;
      readonly candidate: EditorialCandidate;
      readonly before: string;
    }
  /** The unit has gone back to what the officer worked on. */
  | { readonly kind: 'unmark'; readonly path: string; readonly candidate: EditorialCandidate }
  | { readonly kind: 'gone'; readonly path: string; readonly passage: EditorialPassage }
  | { readonly kind: 'back'; readonly path: string; readonly passage: EditorialPassage };

function worded(
  passage: EditorialPassage,
  path: string,
  candidate: EditorialCandidate,
): readonly EditorialStep[] {
  if (sameWording(passage.text, candidate.text)) return [];
  if (!passage.use && passage.shortened === undefined) return [{ kind: 'refresh', path, candidate }];
  const { before, changed } = passage;
  if (changed && before !== undefined && sameWording(before, candidate.text))
    return [{ kind: 'unmark', path, candidate }];
  return [{ kind: 'mark', path, candidate, before: changed && before ? before : passage.text }];
}

/** What must change for the file to hold all that the units say now; choices, order and own sentences stay. */
export function editorialSteps(
  editorial: Editorial,
  candidates: readonly EditorialCandidate[],
  first: boolean,
): readonly EditorialStep[] {
  const now = new Map(candidates.map((c) => [passageKey(c), c]));
  const existing = editorialPassages(editorial).flatMap(({ passage, path }): readonly EditorialStep[] => {
    const candidate = now.get(passageKey(passage));
    if (!candidate) return passage.gone ? [] : [{ kind: 'gone', path, passage }];
    const back: readonly EditorialStep[] = passage.gone ? [{ kind: 'back', path, passage }] : [];
    return [...back, ...worded(passage, path, candidate)];
  });
  const added = notYetOffered(editorial, candidates).map(
    (candidate): EditorialStep => ({ kind: 'add', candidate, use: first && candidate.byDefault }),
  );
  return [...existing, ...added];
}
