import type { Anchor } from './anchor.ts';
import type { AnswerId } from './form.ts';

/** Where a quoted passage is printed: with the results of its task, or in the part on difficulties, proposals, next steps. */
export const editorialParts = ['results', 'difficulties', 'proposals', 'next'] as const;
export type EditorialPart = (typeof editorialParts)[number];

/** A passage of a unit that the officer may quote. `text` is what the unit wrote when it was offered. */
export interface EditorialPassage {
  readonly unit: string;
  /** Absent: from the unit's own document; then `section` names its heading. */
  readonly answer?: AnswerId;
  readonly section?: string;
  readonly text: string;
  /** Taken into the report, in the order in which the passages stand. */
  readonly use: boolean;
  /** The shortened wording to print in place of `text`; the officer's. */
  readonly shortened?: string;
  /** The unit has written something else since: `shortened` is not printed until the officer takes this mark away. */
  readonly changed?: boolean;
  /** What the officer worked on before that. */
  readonly before?: string;
  /** No longer on record: returned, withdrawn, left out. */
  readonly gone?: boolean;
}

export interface EditorialTask {
  readonly task: string;
  /** Sentences of the officer, printed before the passages. */
  readonly added: readonly string[];
  readonly passages: readonly EditorialPassage[];
}

/** What the officer picks, orders, shortens and adds for one period: `editorial/<period>.yaml`. */
export interface Editorial {
  readonly period: string;
  /** By task of the Appendix. */
  readonly tasks: readonly EditorialTask[];
  /** Passages of no single task. */
  readonly general: readonly EditorialPassage[];
  /** Sentences of the officer for the parts that only the office can write; empty: a loud gap is printed. */
  readonly guidance: readonly string[];
  readonly strengths: readonly string[];
  readonly shortcomings: readonly string[];
  readonly causes: readonly string[];
  readonly goodPractices: readonly string[];
  readonly direction: readonly string[];
  readonly proposals: readonly string[];
}

/** What may be quoted now: one passage of an accepted file or of a unit's own document. */
export interface EditorialCandidate {
  readonly unit: string;
  readonly unitName: string;
  readonly answer?: AnswerId;
  readonly section?: string;
  /** Absent: of no single task. */
  readonly task?: string;
  readonly part: EditorialPart;
  readonly text: string;
  /** The question, or the document with its heading, in words. */
  readonly label: string;
  /** Printed behind the unit's name: the document, or whether a difficulty was reported. */
  readonly about?: string;
  readonly anchor: Anchor;
  /** Quoted where no officer has chosen: tasks led by few, lists that are short. */
  readonly byDefault: boolean;
}

/** The same for a passage on file and the candidate it was made from. */
export function passageKey(p: Pick<EditorialPassage, 'unit' | 'answer' | 'section'>): string {
  return [p.unit, p.answer ?? '', p.answer === undefined ? (p.section ?? '') : ''].join('\n');
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Spaces and line breaks do not count: an editor moves them. */
export const sameWording = (a: string, b: string): boolean => folded(a) === folded(b);

export type PassageState = 'same' | 'changed' | 'gone';

/** How a passage on file stands to what the unit says now. */
export function passageState(passage: EditorialPassage, now: EditorialCandidate | undefined): PassageState {
  if (!now) return 'gone';
  return passage.changed || !sameWording(passage.text, now.text) ? 'changed' : 'same';
}

/** What is printed of a chosen passage: the shortened wording only while the unit stands by what was shortened (docs/quy-tac.md, mục 15). */
export function printedWording(passage: EditorialPassage, now: EditorialCandidate): string {
  const short = passage.shortened?.trim() ?? '';
  return short !== '' && passageState(passage, now) === 'same' ? short : now.text;
}

/** All passages on file in their order, those of tasks first, each with the task under which it stands. */
export function editorialPassages(
  editorial: Editorial,
): readonly { readonly passage: EditorialPassage; readonly task?: string; readonly path: string }[] {
  return [
    ...editorial.tasks.flatMap((t, i) =>
      t.passages.map((passage, j) => ({ passage, task: t.task, path: `tasks/${i}/passages/${j}` })),
    ),
    ...editorial.general.map((passage, i) => ({ passage, path: `general/${i}` })),
  ];
}

/** More passages of one task and part than a person reads are not offered; they stand in Phụ lục III. */
const offeredAtMost = 300;

const place = (c: EditorialCandidate): string => `${c.task ?? ''}/${c.part}`;

/** Candidates that the file does not hold yet, as far as there is room. */
export function notYetOffered(
  editorial: Editorial,
  candidates: readonly EditorialCandidate[],
): readonly EditorialCandidate[] {
  const there = new Set(editorialPassages(editorial).map(({ passage }) => passageKey(passage)));
  const room = new Map<string, number>();
  return candidates.filter((c) => {
    const taken = (room.get(place(c)) ?? 0) + 1;
    const known = there.has(passageKey(c));
    if (known || taken <= offeredAtMost) room.set(place(c), taken);
    return !known && taken <= offeredAtMost;
  });
}
