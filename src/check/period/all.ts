import { figureFarAboveGroup } from './figure-far-above-group.ts';
import type { PeriodCheck } from './input.ts';
import { leadBehindCoordinating } from './lead-behind-coordinating.ts';
import { sameFiguresAcrossUnits } from './same-figures-across-units.ts';
import { sameTextAcrossUnits } from './same-text-across-units.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';

/** Every check across the submissions of a period. The waivers come last: they see what the others found. */
export const periodChecks: readonly PeriodCheck[] = [
  leadBehindCoordinating,
  figureFarAboveGroup,
  sameFiguresAcrossUnits,
  sameTextAcrossUnits,
  waiverExpired,
  waiverUnused,
];
