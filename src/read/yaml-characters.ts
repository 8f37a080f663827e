import type { Finding, Place } from '../model/finding.ts';
import { findingAt } from './yaml-place.ts';

/** Characters that no Word or Excel file may hold: one of them would ruin the documents made from the text. */
export const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/u;

export function controlCharacter(place: Place, found: string): Finding {
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return findingAt('yaml-control-character', place, { found: `U+${code.padStart(4, '0')}` });
}
