import {
  type Editorial,
  type EditorialCandidate,
  type EditorialPart,
  editorialPassages,
  passageKey,
  printedWording,
} from '../model/editorial.ts';

type OwnSentences = Omit<Editorial, 'period' | 'tasks' | 'general'>;

/** What is quoted in the body, in order, and what the office itself says. */
export interface EditorialChoice {
  readonly own: OwnSentences;
  /** Sentences of the officer on a task, by its number. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  /** Passages with the text to print and the task under which they stand. */
  readonly quoted: readonly EditorialCandidate[];
  /** Every passage there is, quoted or not. */
  readonly all: readonly EditorialCandidate[];
}

const nothing: OwnSentences = {
  guidance: [],
  strengths: [],
  shortcomings: [],
  causes: [],
  goodPractices: [],
  direction: [],
  proposals: [],
};

/** The officer's choice; without one, the passages that are quoted by default. What is no longer on record is never quoted. */
export function editorialChoice(
  candidates: readonly EditorialCandidate[],
  editorial?: Editorial,
): EditorialChoice {
  if (!editorial)
    return {
      own: nothing,
      added: new Map(),
      quoted: candidates.filter((c) => c.byDefault),
      all: candidates,
    };
  const now = new Map(candidates.map((c) => [passageKey(c), c]));
  const seen = new Set<string>();
  const quoted = editorialPassages(editorial).flatMap(({ passage, task }): readonly EditorialCandidate[] => {
    const key = passageKey(passage);
    const { task: _offered, ...candidate } = now.get(key) ?? {};
    if (!passage.use || seen.has(key) || !isCandidate(candidate)) return [];
    seen.add(key);
    return [
      { ...candidate, text: printedWording(passage, candidate), ...(task === undefined ? {} : { task }) },
    ];
  });
  return {
    own: editorial,
    added: new Map(editorial.tasks.map((t) => [t.task, t.added])),
    quoted,
    all: candidates,
  };
}

function isCandidate(c: Partial<EditorialCandidate>): c is EditorialCandidate {
  return c.anchor !== undefined;
}

/** Passages of one part that are quoted, and units that say something there and are not. */
export function partOf(
  choice: EditorialChoice,
  part: EditorialPart,
): { readonly quoted: readonly EditorialCandidate[]; readonly others: ReadonlySet<string> } {
  const quoted = choice.quoted.filter((c) => c.part === part);
  const printed = new Set(quoted.map(passageKey));
  const others = choice.all.filter(
    (c) => c.part === part && c.answer !== undefined && !printed.has(passageKey(c)),
  );
  return { quoted, others: new Set(others.map((c) => c.unit)) };
}
