import { editorialPassages } from '../../model/editorial.ts';
import { nearest } from '../../text/nearest.ts';
import { nameKey } from '../../text/unit-key.ts';
import { type EditorialCheck, type EditorialInput, finding } from './input.ts';

/** Written by name instead of id, or mistyped. */
function meant({ plan }: EditorialInput, text: string): string | undefined {
  const key = nameKey(text);
  const named = plan.units.find((u) => [u.name, ...u.aliases].some((n) => nameKey(n) === key));
  return (
    named?.id ??
    nearest(
      text,
      plan.units.map((u) => u.id),
    )
  );
}

/** A unit that units.yaml does not have. */
export const editorialUnitUnknown: EditorialCheck = {
  code: 'editorial-unit-unknown',
  run: (input) => {
    const known = new Set(input.plan.units.map((u) => u.id));
    return editorialPassages(input.editorial).flatMap(({ passage: { unit }, path }) => {
      if (known.has(unit)) return [];
      const suggestion = meant(input, unit);
      const values = { unit, ...(suggestion ? { suggestion } : {}) };
      return [finding('editorial-unit-unknown', input.locate(`${path}/unit`), values)];
    });
  },
};
