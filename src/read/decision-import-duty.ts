import type { DraftDecision, DraftPoint, DraftReporting } from '../model/decision-draft.ts';
import { saidIn } from './decision-import-addressees.ts';
import type { Directory, PhraseReader } from './decision-import-phrases.ts';
import { placeOf, point } from './decision-import-source.ts';

/** A list of units of which none has the duty to report: who must is not in the list, so it is asked, with whom the clause names. */
export function dutyPoints(
  decision: DraftDecision,
  { clause }: DraftReporting,
  { units, groups: all }: Directory,
  phrases: PhraseReader,
): readonly DraftPoint[] {
  if (units.length === 0 || units.some((u) => u.duty === 'required')) return [];
  const said = decision.articles.flatMap(saidIn).find((s) => s.clause === clause);
  const named = said ? phrases.groupsIn(said.text.text) : [];
  const groups = named.map((id) => all.find((g) => g.id === id)?.name ?? id).join(', ');
  const values = { clause: clause ?? '', groups };
  return [
    point('question', 'duty-nobody', placeOf(said?.text ?? decision.subject), { at: 'units/units', values }),
  ];
}
