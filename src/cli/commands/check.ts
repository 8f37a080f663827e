import { resolve } from 'node:path';
import { differenceOf } from '../../check/difference.ts';
import { checkPeriod } from '../../check/period/run.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { unitById } from '../../model/plan.ts';
import { countBySeverity } from '../../render/findings.ts';
import { type Checked, checkJson, checkLines, type Since, sinceLines } from '../check-lines.ts';
import { keepCheck, lastCheck } from '../check-record.ts';
import { choosePeriod, chooseUnit } from '../choose.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { checkLooseFiles } from '../loose-files.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';
import { checkedPeriod } from '../submissions.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

const isError = (f: Finding): boolean => f.severity === 'error';

async function checkOnRecord(invocation: Invocation, workspace: Workspace): Promise<Checked> {
  const { plan } = workspace;
  const period = choosePeriod(invocation, plan);
  const typed = optionText(invocation, 'unit');
  const unit = typed ? chooseUnit(invocation, plan, typed) : undefined;
  const { submissions } = await checkedPeriod(invocation, workspace, period);
  const across = checkPeriod({ plan, period, submissions });
  const chosen = submissions.filter((s) => !unit || s.unit.id === unit.id);
  const findings = [
    ...chosen.flatMap((s) => s.findings),
    ...across.filter((f) => !unit || f.unit === unit.id),
  ];
  return {
    findings: findings.toSorted(compareFindings),
    submissions: chosen.length,
    clean: chosen.filter((s) => !s.findings.some(isError)).length,
    scope: period.id,
  };
}

async function checkFiles(invocation: Invocation, workspace: Workspace): Promise<Checked> {
  if (optionOn(invocation, 'sinceLast')) throw new UsageError(invocation.texts.sinceNeedsPeriod({}));
  const paths = invocation.args.map((a) => resolve(invocation.world.cwd, a));
  const checked = await checkLooseFiles(invocation, workspace, paths);
  return { ...checked, findings: checked.findings.toSorted(compareFindings) };
}

function failing(invocation: Invocation, findings: readonly Finding[]): boolean {
  const counts = countBySeverity(findings);
  const on = optionText(invocation, 'failOn') ?? 'error';
  if (on !== 'error' && on !== 'warning') {
    throw new UsageError(invocation.texts.unknownFormat({ value: on, known: 'error, warning' }));
  }
  return counts.error > 0 || (on === 'warning' && counts.warning + counts.confirm > 0);
}

/** The difference from the last check of the period; of one unit, where only that one was checked. */
function sinceLast(workspace: Workspace, { scope, findings }: Checked, unit?: string): Since | undefined {
  const record = lastCheck(workspace, scope);
  if (!record) return undefined;
  const before = record.findings.filter((f) => unit === undefined || f.unit === unit);
  return { record, difference: differenceOf(before, findings), planVersion: workspace.plan.version };
}

/** Findings of the period's accepted submissions, each by itself and side by side; or, with files named, of those files before they are received. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const { texts, lang, words, paint } = invocation;
  const unitName = (id: string): string => unitById(workspace.plan, id)?.name ?? id;
  const style = { lang, texts, words, all: optionOn(invocation, 'all'), paint, unitName };
  const loose = invocation.args.length > 0;
  const checked = await (loose ? checkFiles : checkOnRecord)(invocation, workspace);
  const exit = failing(invocation, checked.findings) ? 1 : 0;
  const typed = optionText(invocation, 'unit');
  const unit = typed === undefined ? undefined : chooseUnit(invocation, workspace.plan, typed).id;
  const asked = optionOn(invocation, 'sinceLast');
  const since = asked ? sinceLast(workspace, checked, unit) : undefined;
  if (!loose) keepCheck(invocation, workspace, checked.scope, checked.findings);
  const lines = since ? sinceLines(checked, since, style) : checkLines(checked, style);
  const first = asked && !since ? [texts.noLastCheck({ period: checked.scope })] : [];
  return { text: [...lines, ...first].join('\n'), json: checkJson(checked, since, style), exit };
}
