import { chosenOf } from './chosen.ts';
import { type EditorialCheck, finding, unitName } from './input.ts';

/** "04" and "4", "1.568" and "1568" are one number. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? []).map((n) => n.replaceAll('.', '').replace(/^0+(?=\d)/, ''));

/** A shortened wording with a number that the unit did not write. */
export const editorialNumberAdded: EditorialCheck = {
  code: 'editorial-number-added',
  run: (input) =>
    chosenOf(input).flatMap(({ passage, path, what, now }) => {
      const written = new Set(numbersIn(now?.text ?? passage.text));
      const added = numbersIn(passage.shortened ?? '').filter((n) => !written.has(n));
      if (added.length === 0) return [];
      const values = {
        name: unitName(input, passage.unit),
        what,
        numbers: [...new Set(added)].join(', '),
      };
      return [finding('editorial-number-added', input.locate(`${path}/shortened`), values, passage.unit)];
    }),
};
