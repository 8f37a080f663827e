import { passageState } from '../../model/editorial.ts';
import { chosenOf } from './chosen.ts';
import { type EditorialCheck, finding, unitName } from './input.ts';

/** A chosen passage of a submission that was returned, withdrawn or replaced by one that does not say it. */
export const editorialSourceGone: EditorialCheck = {
  code: 'editorial-source-gone',
  run: (input) =>
    chosenOf(input)
      .filter(({ passage, now }) => passageState(passage, now) === 'gone')
      .map(({ passage, path, what }) =>
        finding(
          'editorial-source-gone',
          input.locate(path),
          { name: unitName(input, passage.unit), what },
          passage.unit,
        ),
      ),
};
