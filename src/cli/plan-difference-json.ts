import { sidesOf } from '../compose/plan-difference-words.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import { changeGroups, type PlanDifference } from '../model/plan-difference.ts';
import { placeText } from '../render/place.ts';
import { wordDiff } from '../text/word-diff.ts';
import type { NamedSide } from './plan-sides.ts';

/** The same for programs: counts, changes with values as the files hold them and as people say them, and the consequences. */
export function planDifferenceJson(
  difference: PlanDifference,
  { before, after }: { readonly before: NamedSide; readonly after: NamedSide },
  texts: CliTexts,
): unknown {
  const { changes, ...rest } = difference;
  const saying = { texts, before: before.plan, after: after.plan };
  const counts = changeGroups.map((g) => [g, changes.filter((c) => c.group === g).length] as const);
  return {
    before: { label: before.label, planVersion: before.plan.version },
    after: { label: after.label, planVersion: after.plan.version },
    changed: changes.length > 0,
    counts: Object.fromEntries(counts.filter(([, n]) => n > 0)),
    changes: changes.map((c) => {
      const said = sidesOf(c, saying);
      return {
        ...c,
        where: placeText(c.place, texts.placeWords),
        said,
        words: c.kind === 'moved' && c.field === undefined ? [] : wordDiff(said.before, said.after),
      };
    }),
    ...rest,
  };
}
