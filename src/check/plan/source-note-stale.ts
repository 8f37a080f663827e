import type { SourceNote } from '../../model/decision.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/**
 * A source note whose words are not there any more. A typo must stand at every place it names, a doubt at the first; a note
 * on something left blank, or missing, is stale once it is filled in.
 */
export const sourceNoteStale: PlanRule = {
  code: 'source-note-stale',
  run: (context) =>
    context.plan.sourceNotes.flatMap((note) => {
      const places = note.kind === 'typo' ? note.at : note.at.slice(0, 1);
      return places
        .filter((path) => !holds(context, note, path))
        .map((path) => {
          const [file = '', ...rest] = path.split('/');
          return finding('source-note-stale', context.locate(`${file}/source_notes/${note.id}`), {
            note: note.id,
            printed: note.printed,
            at: rest.join('/'),
          });
        });
    }),
};

function holds(context: PlanContext, note: SourceNote, path: string): boolean {
  const there = context.has(path);
  const text = context.textAt(path);
  if (note.printed === '') return !there || text === '';
  if (text !== undefined) return text.includes(note.printed);
  return there && textsBelow(context, path).some((t) => t.includes(note.printed));
}

/** A note may point at a whole item or cell: its texts are those directly below. */
function textsBelow({ textAt }: PlanContext, path: string): readonly string[] {
  return ['text', 'title', 'printed_number', 'output', 'timing'].flatMap(
    (key) => textAt(`${path}/${key}`) ?? [],
  );
}
