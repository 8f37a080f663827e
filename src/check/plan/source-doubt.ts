import { finding, type PlanRule } from './rule.ts';
import { filledIn } from './source-note-stale.ts';

/** Each doubt about the source, as a note: printed as it stands until the issuing authority says otherwise. */
export const sourceDoubt: PlanRule = {
  code: 'source-doubt',
  run: (context) =>
    context.plan.sourceNotes
      .filter((n) => n.kind === 'doubt' && !filledIn(context, n))
      .map((n) => {
        const file = n.at[0]?.split('/')[0] ?? '';
        const at = n.at.find(context.has) ?? `${file}/source_notes/${n.id}`;
        return finding('source-doubt', context.locate(at, n.printed), {
          note: n.id,
          printed: n.printed,
          why: n.why,
        });
      }),
};
