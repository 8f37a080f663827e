import { passageState } from '../../model/editorial.ts';
import { chosenOf } from './chosen.ts';
import { type EditorialCheck, finding, unitName } from './input.ts';

/** The unit wrote something else since an officer chose or shortened its passage. */
export const editorialSourceChanged: EditorialCheck = {
  code: 'editorial-source-changed',
  run: (input) =>
    chosenOf(input)
      .filter(({ passage, now }) => passageState(passage, now) === 'changed')
      .map(({ passage, path, what }) =>
        finding(
          'editorial-source-changed',
          input.locate(path),
          {
            name: unitName(input, passage.unit),
            what,
            shortened: passage.shortened === undefined ? 0 : 1,
            used: passage.use ? 1 : 0,
          },
          passage.unit,
        ),
      ),
};
