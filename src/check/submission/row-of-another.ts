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
    const rows = named([...printedRows(c.form), ...notAsked(c)]);
    const reported = new Set<PrintedRow>();
    return labelsOf(c).flatMap((text): readonly Finding[] => {
      const own = rowOf(c.form, text.row ?? []);
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
  { byCode, byWording }: NamedRows,
): PrintedRow | undefined {
  const key = labelKey(text);
  if (key === labelKey(own.code) || wordingsOf(own).includes(key)) return undefined;
  const isIndicator = (r: PrintedRow): boolean =>
    r.questions.length === 0 || r.questions.some((q) => q.indicator !== undefined);
  const other = ofOtherVersion(c);
  const coded = byCode.get(key)?.find((r) => r !== own && (!other || isIndicator(r)));
  if (coded || other) return isIndicator(own) ? coded : undefined;
  return byWording.get(key)?.find((r) => r !== own);
}

/** Rows by what stands at their beginning, each list in their order. */
interface NamedRows {
  readonly byCode: ReadonlyMap<string, readonly PrintedRow[]>;
  readonly byWording: ReadonlyMap<string, readonly PrintedRow[]>;
}

function named(rows: readonly PrintedRow[]): NamedRows {
  const [byCode, byWording] = [new Map<string, PrintedRow[]>(), new Map<string, PrintedRow[]>()];
  const put = (map: Map<string, PrintedRow[]>, key: string, row: PrintedRow): void => {
    const there = map.get(key);
    if (there) there.push(row);
    else map.set(key, [row]);
  };
  for (const row of rows) {
    put(byCode, labelKey(row.code), row);
    for (const key of wordingsOf(row)) put(byWording, key, row);
  }
  return { byCode, byWording };
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
