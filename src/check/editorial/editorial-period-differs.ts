import { type EditorialCheck, finding } from './input.ts';

/** A file copied from another period keeps that period's passages. */
export const editorialPeriodDiffers: EditorialCheck = {
  code: 'editorial-period-differs',
  run: ({ editorial, period, locate }) =>
    editorial.period === period
      ? []
      : [finding('editorial-period-differs', locate('period'), { found: editorial.period, period })],
};
