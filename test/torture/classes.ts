import { active } from './active.ts';
import { batch } from './batch.ts';
import { bombs } from './bombs.ts';
import { calls } from './calls.ts';
import { codepoints } from './codepoints.ts';
import { damaged } from './damaged.ts';
import { environment } from './environment.ts';
import { killed } from './kill.ts';
import { models } from './models.ts';
import { names } from './names.ts';
import { scale } from './scale.ts';
import { together } from './together.ts';
import type { TortureClass } from './torture-class.ts';

/** Every class of faults, in the order of the page. */
export const classes: readonly TortureClass[] = [
  damaged,
  codepoints,
  models,
  bombs,
  batch,
  scale,
  names,
  active,
  killed,
  calls,
  together,
  environment,
];
