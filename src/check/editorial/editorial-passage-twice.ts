import { editorialPassages, passageKey } from '../../model/editorial.ts';
import type { Finding } from '../../model/finding.ts';
import { type EditorialCheck, finding, unitName } from './input.ts';

/** One passage at two places: only the first that is taken would be printed. */
export const editorialPassageTwice: EditorialCheck = {
  code: 'editorial-passage-twice',
  run: (input) => {
    const first = new Map<string, string>();
    return editorialPassages(input.editorial).flatMap(({ passage, path }): readonly Finding[] => {
      const key = passageKey(passage);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, path);
        return [];
      }
      const what = passage.answer ?? passage.section ?? '';
      const values = { name: unitName(input, passage.unit), what };
      const found = finding('editorial-passage-twice', input.locate(path), values, passage.unit);
      return [{ ...found, also: input.locate(before) }];
    });
  },
};
