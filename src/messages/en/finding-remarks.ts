import type { Values } from '../../model/finding.ts';
import { printedMonth } from '../month.ts';
import { day, has, plain, quoted } from './value-text.ts';

const stages: Readonly<Record<string, string>> = { error: 'an error', confirm: 'a question to confirm' };

const isMonth = (value: unknown): boolean => /^\d{4}-\d{2}$/.test(String(value));

/** What the run adds to any finding: a rule not yet in full force, a confirmation, a waiver. A page without a finding has none. */
export function remarksOf(v: Values): readonly string[] {
  return [
    ...(isMonth(v.blocksFrom)
      ? [
          `Only a warning for now; from the period of ${printedMonth(plain(v, 'blocksFrom'))} on it is ${stages[plain(v, 'blocksAs')] ?? ''}.`,
        ]
      : []),
    ...(has(v, 'confirmedWhy') ? [`Confirmed: ${quoted(v, 'confirmedWhy')}.`] : []),
    ...(has(v, 'waiver')
      ? [
          `Waived by ${quoted(v, 'waiverDocument')} (${quoted(v, 'waiver')}), decided by ${quoted(v, 'waiverBy')}, reason ${quoted(v, 'waiverWhy')}, until the end of “${isMonth(v.waiverUntil) ? `period ${plain(v, 'waiverUntil')}` : day(v, 'waiverUntil')}”.`,
        ]
      : []),
  ];
}
