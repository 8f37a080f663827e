import type { FormComponent } from '../../model/form-departure.ts';
import type { Components } from './components.ts';
import { appendixI, type FormPoint, point } from './form-point.ts';
import { isMinutes, mustAddress } from './kinds.ts';
import type { Piece } from './pieces.ts';

const family = 'present';

/** A component that the paper must have; `needed` where not every paper must. */
function needed(
  component: FormComponent,
  at: string,
  pick: (parts: Components) => readonly Piece[],
  must: (parts: Components) => boolean = () => true,
): FormPoint {
  return point(
    [component, 'present'],
    appendixI(at),
    { say: 'present' },
    ({ parts }) => {
      if (!must(parts)) return 'absent';
      return pick(parts).length > 0 ? [] : [{ place: { kind: 'draft' }, found: { say: 'missing' } }];
    },
    family,
  );
}

const isNamed = (parts: Components): boolean => !parts.dispatch;

/** Components that no document may be without: one that is not found is one departure, and its other points are not measured. */
export const presentPoints: readonly FormPoint[] = [
  needed('nation', 'II.1.a', (c) => c.nation),
  needed('motto', 'II.1.b', (c) => c.motto),
  needed('agency', 'II.2', (c) => c.agency),
  needed('number', 'II.3', (c) => c.number),
  needed(
    'date',
    'II.4',
    (c) => c.date,
    (c) => !isMinutes(c.named),
  ),
  needed('kind', 'II.5', (c) => c.title, isNamed),
  needed(
    'subject',
    'II.5',
    (c) => c.subject,
    (c) => isNamed(c) && c.title.length > 0,
  ),
  needed(
    'about',
    'II.5',
    (c) => c.about,
    (c) => c.dispatch,
  ),
  needed(
    'addressees',
    'II.9.b',
    (c) => c.address,
    (c) => c.dispatch || mustAddress(c.named),
  ),
  needed('body', 'II.6', (c) => c.body),
  needed('signer', 'II.7', (c) => c.signer),
  needed('list-word', 'II.9', (c) => c.listWord),
];
