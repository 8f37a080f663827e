import type { SourceNote } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { finding, type PlanContext, type PlanRule } from './rule.ts';

/**
 * A source note whose words are not there any more. A typo must stand at every place it names, a doubt at the first. A note
 * on blanks has done its work once all of them are filled in: that is told, and is no mistake.
 */
export const sourceNoteStale: PlanRule = {
  code: 'source-note-stale',
  run: (context) =>
    context.plan.sourceNotes.flatMap((note) => {
      if (note.printed === '') return filledIn(context, note) ? [answered(context, note)] : [];
      const places = note.kind === 'typo' ? note.at : note.at.slice(0, 1);
      return places
        .filter((path) => !holds(context, note, path) && !lostWithItsTask(context, path))
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

/** The task is there, under a number that cannot be read. */
const lostWithItsTask = (context: PlanContext, path: string): boolean =>
  context.dropped.has('?tasks') && path.startsWith('appendix/tasks/') && !context.has(path);

/** Nothing that a note on blanks names is blank or missing any more. */
export function filledIn(context: PlanContext, note: SourceNote): boolean {
  const blank = (path: string): boolean => !context.has(path) || context.textAt(path) === '';
  return note.printed === '' && !note.at.some((path) => blank(path) && !lostWithItsTask(context, path));
}

function answered(context: PlanContext, note: SourceNote): Finding {
  const [file = ''] = (note.at[0] ?? '').split('/');
  const at = note.at.map((path) => path.split('/').slice(1).join('/')).join(', ');
  const values = { note: note.id, printed: '', at };
  return {
    ...finding('source-note-stale', context.locate(`${file}/source_notes/${note.id}`), values),
    severity: 'note',
  };
}

function holds(context: PlanContext, note: SourceNote, path: string): boolean {
  const there = context.has(path);
  const text = context.textAt(path);
  if (text !== undefined) return text.includes(note.printed);
  return there && textsBelow(context, path).some((t) => t.includes(note.printed));
}

/** A note may point at a whole item or cell: its texts are those directly below. */
function textsBelow({ textAt }: PlanContext, path: string): readonly string[] {
  return ['text', 'title', 'printed_number', 'output', 'timing'].flatMap(
    (key) => textAt(`${path}/${key}`) ?? [],
  );
}
