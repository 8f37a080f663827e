import { tidy } from '../../text/canonical.ts';
import { amendedSelectorsOf, selectorsOf } from './references.ts';
import { finding, type PlanRule } from './rule.ts';

/** A selector's phrase must stand in the cell it explains, as printed or as mended. */
export const phraseNotPrinted: PlanRule = {
  code: 'phrase-not-printed',
  run: (context) =>
    [...selectorsOf(context), ...amendedSelectorsOf(context)].flatMap(({ selector, phrase, path, task }) => {
      const wanted = tidy(selector.phrase);
      const cells = [phrase.text.printed, phrase.text.reading].map(tidy);
      if (cells.some((c) => c.includes(wanted))) return [];
      const values = { task: task.id, phrase: selector.phrase, cell: phrase.text.printed };
      return [finding('phrase-not-printed', context.locate(`${path}/phrase`), values)];
    }),
};
