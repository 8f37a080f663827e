import type { Finding } from '../../model/finding.ts';
import type { ShownText } from '../../model/submission.ts';
import { about, placeOf } from './context.ts';
import type { CheckContext, SubmissionCheck } from './input.ts';
import {
  givenIn,
  labelKey,
  labelsOf,
  ofOtherVersion,
  type PrintedRow,
  printedRows,
  rowOf,
  wordingsOf,
} from './shown-rows.ts';

/**
 * The code or the label beside an answer is that of another row, as after sorting the visible cells past the hidden ids:
 * what the figure counts is no longer certain.
 */
export const rowOfAnother: SubmissionCheck = {
  code: 'row-of-another',
  run: (c) => {
    const rows = [...printedRows(c.form), ...notAsked(c)];
    const reported = new Set<PrintedRow>();
    return labelsOf(c).flatMap((text): readonly Finding[] => {
      const own = rowOf(rows, text.row ?? []);
      if (!own || reported.has(own)) return [];
      const other = otherRow(c, text, own, rows);
      if (!other) return [];
      reported.add(own);
      return findings(c, text, own, other);
    });
  },
};

/** Indicators of the plan that this unit is not asked: their codes too may have been copied in. */
function notAsked(c: CheckContext): readonly PrintedRow[] {
  const asked = new Set([...c.questions.values()].map((q) => q.indicator));
  return c.plan.reporting.indicators
    .filter((i) => !asked.has(i.id))
    .map((i) => ({ code: i.id, label: i.name, questions: [] }));
}

/** Codes of indicators stay the same in every version of the plan; other codes and labels may have been others. */
function otherRow(
  c: CheckContext,
  { text }: ShownText,
  own: PrintedRow,
  rows: readonly PrintedRow[],
): PrintedRow | undefined {
  const key = labelKey(text);
  if (key === labelKey(own.code) || wordingsOf(own).includes(key)) return undefined;
  const others = rows.filter((r) => r !== own);
  const isIndicator = (r: PrintedRow): boolean =>
    r.questions.length === 0 || r.questions.some((q) => q.indicator !== undefined);
  const certain = ofOtherVersion(c) ? others.filter(isIndicator) : others;
  const byCode = certain.find((r) => labelKey(r.code) === key);
  if (byCode || ofOtherVersion(c)) return isIndicator(own) ? byCode : undefined;
  return others.find((r) => wordingsOf(r).includes(key));
}

function findings(c: CheckContext, text: ShownText, own: PrintedRow, other: PrintedRow): readonly Finding[] {
  return givenIn(c, own.questions).map((q) =>
    about(c, 'row-of-another', q, {
      place: text.place,
      also: placeOf(c, q.id),
      values: {
        written: text.text,
        other: `${other.code} ${other.label}`,
        wanted: `${own.code} ${own.label}`,
      },
      cause: `row/${own.questions[0]?.id ?? ''}`,
    }),
  );
}
