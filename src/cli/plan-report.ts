import { countBySeverity, type Finding } from '../model/finding.ts';
import { findingsAsJson, findingsAsText } from '../render/findings.ts';
import { judge } from './ci-judge.ts';
import { reported } from './ci-report.ts';
import { type Invocation, optionOn } from './command.ts';
import type { Outcome } from './outcome.ts';

interface Found {
  readonly findings: readonly Finding[];
  /** The folder that the names of findings are reckoned from. */
  readonly base: string;
  /** What stands under the list, with the counts of what is open. */
  readonly summary: (open: readonly Finding[]) => readonly [string, ...string[]];
}

/** The findings of a plan in the format asked for, held against what is known. */
export function planReport(invocation: Invocation, { findings, base, summary }: Found): Outcome {
  const { texts, words, lang } = invocation;
  const judged = judge(invocation, findings, { scope: 'plan', base });
  const notes = optionOn(invocation, 'notes');
  const style = { lang, texts, words, all: true, paint: invocation.paint };
  const shown = notes ? judged.open : judged.open.filter((f) => f.severity !== 'note');
  const lines = summary(judged.open);
  return reported(invocation, judged, {
    command: 'plan check',
    lines: [...(shown.length > 0 ? [findingsAsText(shown, style), ''] : []), ...lines],
    json: { counts: countBySeverity(judged.open), findings: findingsAsJson(judged.open, style) },
    summary: lines[0],
    notes,
    style,
  });
}
