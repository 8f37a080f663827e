import type { DraftDecision, DraftPoint, DraftReporting } from '../model/decision-draft.ts';
import { saidIn } from './decision-import-addressees.ts';
import type { Directory } from './decision-import-phrases.ts';
import { placeOf, point } from './decision-import-source.ts';

const opening = /^(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:các )?/u;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Groups of the directory that the clause names: "các sở, UBND các xã, phường". */
function groupsIn(text: string, { groups }: Directory): readonly string[] {
  const low = text.toLowerCase();
  return groups.flatMap(({ name }) => {
    const bare = name.toLowerCase().replace(opening, '');
    const named = new RegExp(String.raw`(?:^|các |và |[,;(] ?)${escaped(bare)}(?![\p{L}])`, 'u');
    return bare !== '' && named.test(low) ? [name] : [];
  });
}

/** A list of units of which none has the duty to report: who must is not in the list, so it is asked, with whom the clause names. */
export function dutyPoints(
  decision: DraftDecision,
  { clause }: DraftReporting,
  directory: Directory,
): readonly DraftPoint[] {
  const { units } = directory;
  if (units.length === 0 || units.some((u) => u.duty === 'required')) return [];
  const said = decision.articles.flatMap(saidIn).find((s) => s.clause === clause);
  const groups = said ? groupsIn(said.text.text, directory).join(', ') : '';
  const values = { clause: clause ?? '', groups };
  return [
    point('question', 'duty-nobody', placeOf(said?.text ?? decision.subject), { at: 'units/units', values }),
  ];
}
