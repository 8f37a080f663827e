import type { Plan } from '../model/plan.ts';
import type { EarlierLetter, Reminded } from '../model/reminder.ts';

export type Gap =
  | { readonly kind: 'decision' | 'drafting' | 'contact' }
  /** Letters to be cited that have no number. */
  | { readonly kind: 'letter'; readonly events: readonly string[] };

/** Letters that these units' letter must cite and that have no number yet; the report tells all of both rounds. */
function unnumbered(units: readonly Reminded[], letters: readonly EarlierLetter[]): readonly EarlierLetter[] {
  const cited = units.some((u) => u.round === 3)
    ? letters.filter((l) => l.round === 1 || l.round === 2)
    : units.flatMap((u) => (u.round >= 2 ? u.letters : []));
  const open = cited.filter((l) => l.number === undefined || l.date === undefined);
  return [...new Map(open.map((l) => [l.event, l])).values()];
}

/** What still has to be filled in before the letters can go out: they print it loud. */
export function gapsOf(
  plan: Plan,
  units: readonly Reminded[],
  all: readonly EarlierLetter[],
): readonly Gap[] {
  const { decision, office } = plan;
  const open = unnumbered(units, all);
  const letters = units.some((u) => u.round < 3);
  return [
    ...(decision.number === null || decision.date === null ? [{ kind: 'decision' } as const] : []),
    ...(office.draftingUnit === null ? [{ kind: 'drafting' } as const] : []),
    ...(letters && (office.contact.name === null || office.contact.phone === null)
      ? [{ kind: 'contact' } as const]
      : []),
    ...(open.length > 0 ? [{ kind: 'letter', events: open.map((l) => l.event) } as const] : []),
  ];
}
