import { editorialNotOffered } from './editorial-not-offered.ts';
import { editorialNumberAdded } from './editorial-number-added.ts';
import { editorialPassageTwice } from './editorial-passage-twice.ts';
import { editorialPeriodDiffers } from './editorial-period-differs.ts';
import { editorialSourceChanged } from './editorial-source-changed.ts';
import { editorialSourceGone } from './editorial-source-gone.ts';
import { editorialTaskUnknown } from './editorial-task-unknown.ts';
import { editorialUnitUnknown } from './editorial-unit-unknown.ts';
import { editorialUnused } from './editorial-unused.ts';
import type { EditorialCheck } from './input.ts';

/** Every check of an editorial file. */
export const editorialChecks: readonly EditorialCheck[] = [
  editorialPeriodDiffers,
  editorialUnitUnknown,
  editorialTaskUnknown,
  editorialPassageTwice,
  editorialSourceChanged,
  editorialSourceGone,
  editorialNumberAdded,
  editorialNotOffered,
  editorialUnused,
];
