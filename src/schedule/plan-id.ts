import type { Plan } from '../model/plan.ts';
import { comparisonKey, withoutDiacritics } from '../text/canonical.ts';

/** FNV-1a, 32 bits: short and the same on every machine; not for security. */
export function shortHash(text: string): string {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h.toString(16).padStart(8, '0');
}

/**
 * Name of the plan in the stamp of a form, such as `qd-ubnd-2025-1c9f04be`: symbol, year and a short hash of who decided what.
 * Number and day are left out, because they are blank until the office fills them in and forms must stay valid then.
 */
export function planId(plan: Plan): string {
  const { symbol, year, authority, subject } = plan.decision;
  const word = withoutDiacritics(comparisonKey(symbol)).replace(/[^a-z0-9]+/g, '-');
  return `${word}-${year}-${shortHash(comparisonKey(`${authority.printed} ${subject.printed}`))}`;
}
