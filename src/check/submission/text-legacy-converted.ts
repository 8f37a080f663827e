import type { LegacyText } from '../../model/submission.ts';
import { tidy } from '../../text/canonical.ts';
import { general } from './context.ts';
import type { SubmissionCheck } from './input.ts';

const encodings: Readonly<Record<LegacyText['kind'], string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  unsure: '',
};

/** Said once for the whole file, at its first such text. */
export const textLegacyConverted: SubmissionCheck = {
  code: 'text-legacy-converted',
  run: (c) => {
    const converted = (c.submission.legacy ?? []).filter((l) => l.kind !== 'unsure');
    const [first] = converted;
    if (!first) return [];
    const encoding = [...new Set(converted.map((l) => encodings[l.kind]))].join(', ');
    const values = { encoding, count: converted.length, value: tidy(first.text).slice(0, 80) };
    return [{ ...general(c, 'text-legacy-converted', values), place: first.place }];
  },
};
