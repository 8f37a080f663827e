import type { Difference } from '../check/difference.ts';
import type { ClosedAgainst } from '../compose/closed-period-lines.ts';
import { countBySeverity, type Finding } from '../model/finding.ts';
import { type FindingStyle, findingsAsJson, findingsAsText } from '../render/findings.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { CheckRecord } from './check-record.ts';
import { toolVersion } from './version.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  readonly submissions: number;
  readonly clean: number;
  readonly scope: string;
  /** Files that were not checked again: path, and that of the first of the same bytes. */
  readonly same?: readonly { readonly path: string; readonly first: string }[];
  /** What lay among the files and is none, in so many words. */
  readonly skipped?: readonly string[];
  /** Of submissions on record: where the file of a unit with that name is stored. */
  readonly storedAt?: (unit: string, file: string) => string | undefined;
  /** Of a closed period: what the plan of now has against the one it was closed by. */
  readonly closed?: ClosedAgainst;
}

/** What changed, and since when. */
export interface Since {
  readonly record: CheckRecord;
  readonly difference: Difference;
  readonly planVersion: string;
}

const worthReading = (findings: readonly Finding[], { all }: FindingStyle): readonly Finding[] =>
  all ? findings : findings.filter((f) => f.severity !== 'note');

/** Every finding worth reading, then the counts and what they mean. */
export function checkLines(checked: Checked, style: FindingStyle): readonly string[] {
  const shown = worthReading(checked.findings, style);
  const { texts } = style;
  const same = (checked.same ?? []).map(({ path, first }) =>
    texts.sameFile({ file: safeForTerminal(path), id: texts.sameBatch({ file: safeForTerminal(first) }) }),
  );
  return [
    ...(shown.length > 0 ? [findingsAsText(shown, style), ''] : []),
    ...same,
    ...(checked.skipped ?? []),
    ...countLines(checked, style),
  ];
}

/** Only what is new, gone or changed since the last check, then the counts of the whole period. */
export function sinceLines(checked: Checked, since: Since, style: FindingStyle): readonly string[] {
  const { texts, paint } = style;
  const { record, difference, planVersion } = since;
  const part = (kind: 'added' | 'gone' | 'changed', findings: readonly Finding[]): readonly string[] =>
    findings.length > 0
      ? [paint.heading(`${texts.sinceHeads[kind]} (${findings.length})`), findingsAsText(findings, style), '']
      : [];
  return [
    ...part('added', worthReading(difference.added, style)),
    ...part('gone', worthReading(difference.gone, style)),
    // What a waiver or a confirmation has turned into a note is what one looks for here.
    ...part('changed', difference.changed),
    texts.sinceLast({
      day: texts.day(record.asOf),
      plan: record.planVersion,
      added: difference.added.length,
      gone: difference.gone.length,
      changed: difference.changed.length,
      same: difference.same,
    }),
    ...(record.planVersion === planVersion ? [] : [texts.sincePlan({ plan: planVersion })]),
    ...(record.toolVersion === toolVersion ? [] : [texts.sinceTool]),
    ...countLines(checked, style),
  ];
}

/** The counts in one line. */
export function checkedSummary(
  { findings, scope, submissions, clean }: Checked,
  { texts }: FindingStyle,
): string {
  return texts.checked({ scope, submissions, clean, ...countBySeverity(findings) });
}

function countLines(checked: Checked, style: FindingStyle): readonly string[] {
  const { texts, all } = style;
  const counts = countBySeverity(checked.findings);
  return [
    checkedSummary(checked, style),
    ...(counts.note > 0 && !all ? [texts.notesHiddenAll({ count: counts.note })] : []),
    ...(counts.error > 0 ? [texts.leftOutRule] : []),
    ...(counts.confirm > 0 ? [texts.confirmRule] : []),
  ];
}

export function checkJson(
  checked: Checked,
  since: Since | undefined,
  style: FindingStyle,
): Readonly<Record<string, unknown>> {
  const { scope, submissions, clean, findings } = checked;
  const json = { scope, submissions, clean, counts: countBySeverity(findings) };
  if (!since) return { ...json, findings: findingsAsJson(findings, style) };
  const { added, gone, changed, same } = since.difference;
  const { asOf, planVersion, toolVersion: tool } = since.record;
  return {
    ...json,
    since: { asOf, planVersion, toolVersion: tool },
    added: findingsAsJson(added, style),
    gone: findingsAsJson(gone, style),
    changed: findingsAsJson(changed, style),
    same,
  };
}
