import { type Code, codes, severityIn } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/reporting.ts';

/** Month by which a rule's life is judged: that of the day the Decision or the request names. */
export function monthOf(period: Period): string {
  return period.due.slice(0, 7);
}

/** Whether anybody looks for that code in a period of that month. */
export function isLookedFor(code: Code, month: string): boolean {
  return severityIn(codes[code], month) !== undefined;
}

/** The finding as it weighs in that month; one that will weigh more says from when. */
export function inItsTime(f: Finding, month: string): Finding {
  const facts = codes[f.code];
  const now = severityIn(facts, month) ?? f.severity;
  if (f.severity !== facts.severity || now === facts.severity) return f;
  const values = { ...f.values, blocksFrom: facts.life?.active ?? '', blocksAs: facts.severity };
  return { ...f, severity: now, values };
}
