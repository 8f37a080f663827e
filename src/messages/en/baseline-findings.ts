import type { FindingText } from '../lang.ts';
import type { baselineFindings as vi } from '../vi/baseline-findings.ts';
import { plain, quoted } from './value-text.ts';

/** Findings about the file of known problems. */
export const baselineFindings: Readonly<Record<keyof typeof vi, FindingText>> = {
  'baseline-stale': {
    title: 'A known problem is no longer there',
    found: (v) =>
      `The entry ${quoted(v, 'known')} at ${quoted(v, 'place')} (reason ${quoted(v, 'why')}) is listed as known, but this check did not find it.`,
    expected: () => 'a list that holds only what is still there',
    remedy: (v) =>
      `Delete the entry with the fingerprint ${plain(v, 'fingerprint')} from the file, or run again with --write-baseline.`,
    explain:
      'The file of known problems (--baseline) keeps old findings from hiding new ones. An entry that outlives its problem would excuse the same problem when it comes back, unnoticed; that is why it is an error.',
  },
};
