import { aboutFile } from './context.ts';
import type { FormCheck } from './input.ts';

/** Figures pasted over the hidden rows that say what each column holds: below them no figure is certain. */
export const formHiddenRowLost: FormCheck = {
  code: 'form-hidden-row-lost',
  run: (c) => {
    const [place, ...others] = c.submission.lostRows ?? [];
    if (!place) return undefined;
    const sheet = place.kind === 'cell' ? { sheet: place.sheet, cell: place.cell } : {};
    return { ...aboutFile(c, 'form-hidden-row-lost', { ...sheet, count: 1 + others.length }), place };
  },
};
