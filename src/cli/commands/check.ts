import { resolve } from 'node:path';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { countBySeverity, findingsAsJson, findingsAsText } from '../../render/findings.ts';
import { choosePeriod, chooseUnit } from '../choose.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { checkLooseFiles } from '../loose-files.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';
import { checkedPeriod } from '../submissions.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

interface Checked {
  readonly findings: readonly Finding[];
  readonly submissions: number;
  readonly clean: number;
  readonly scope: string;
}

async function checkOnRecord(invocation: Invocation, workspace: Workspace): Promise<Checked> {
  const period = choosePeriod(invocation, workspace.plan);
  const typed = optionText(invocation, 'unit');
  const unit = typed ? chooseUnit(invocation, workspace.plan, typed) : undefined;
  const { submissions } = await checkedPeriod(invocation, workspace, period);
  const chosen = submissions.filter((s) => !unit || s.unit.id === unit.id);
  return {
    findings: chosen.flatMap((s) => s.findings),
    submissions: chosen.length,
    clean: chosen.filter((s) => !s.findings.some((f) => f.severity === 'error')).length,
    scope: period.id,
  };
}

function failing(invocation: Invocation, findings: readonly Finding[]): boolean {
  const counts = countBySeverity(findings);
  const on = optionText(invocation, 'failOn') ?? 'error';
  if (on !== 'error' && on !== 'warning') {
    throw new UsageError(invocation.texts.unknownFormat({ value: on, known: 'error, warning' }));
  }
  return counts.error > 0 || (on === 'warning' && counts.warning + counts.confirm > 0);
}

/** Findings of the period's accepted submissions; or, with files named, of those files before they are received. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const { texts, lang, words } = invocation;
  const checked =
    invocation.args.length > 0
      ? await checkLooseFiles(
          invocation,
          workspace,
          invocation.args.map((a) => resolve(invocation.world.cwd, a)),
        )
      : await checkOnRecord(invocation, workspace);
  const findings = checked.findings.toSorted(compareFindings);
  const style = { lang, texts, words, all: optionOn(invocation, 'all'), paint: invocation.paint };
  const counts = countBySeverity(findings);
  const shown = style.all ? findings : findings.filter((f) => f.severity !== 'note');
  const lines = [
    ...(shown.length > 0 ? [findingsAsText(shown, style), ''] : []),
    texts.checked({
      scope: checked.scope,
      submissions: checked.submissions,
      clean: checked.clean,
      ...counts,
    }),
    ...(counts.note > 0 && !style.all ? [texts.notesHiddenAll({ count: counts.note })] : []),
    ...(counts.error > 0 ? [texts.leftOutRule] : []),
    ...(counts.confirm > 0 ? [texts.confirmRule] : []),
  ];
  return {
    text: lines.join('\n'),
    json: {
      scope: checked.scope,
      submissions: checked.submissions,
      clean: checked.clean,
      counts,
      findings: findingsAsJson(findings, style),
    },
    exit: failing(invocation, findings) ? 1 : 0,
  };
}
