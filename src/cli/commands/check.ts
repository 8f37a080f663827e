import { resolve } from 'node:path';
import { differenceOf } from '../../check/difference.ts';
import { checkPeriod } from '../../check/period/run.ts';
import { closedLines, closedOf } from '../../compose/closed-period-lines.ts';
import { storedSubmission } from '../../disk/store.ts';
import type { CheckedSubmission } from '../../model/answer.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import { unitById } from '../../model/plan.ts';
import {
  type Checked,
  checkedSummary,
  checkJson,
  checkLines,
  type Since,
  sinceLines,
} from '../check-lines.ts';
import { keepCheck, lastCheck } from '../check-record.ts';
import { choosePeriod } from '../choose.ts';
import { chooseUnit } from '../choose-unit.ts';
import { judge } from '../ci-judge.ts';
import { reported } from '../ci-report.ts';
import { type Invocation, optionOn, optionText } from '../command.ts';
import { checkLooseFiles } from '../loose-files.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';
import { checkedPeriod } from '../submissions.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

const isError = (f: Finding): boolean => f.severity === 'error';

/** The stored copy of the file that a unit sent under that name. */
function storedAt({ root }: Workspace, submissions: readonly CheckedSubmission[]) {
  const files = new Map(
    submissions.map(({ unit, submission: { file } }) => [`${unit.id}\0${file.name}`, file.sha256] as const),
  );
  return (unit: string, name: string): string | undefined => {
    const sha256 = files.get(`${unit}\0${name}`);
    return sha256 === undefined ? undefined : storedSubmission(root, sha256);
  };
}

async function checkOnRecord(invocation: Invocation, workspace: Workspace): Promise<Checked> {
  const { plan } = workspace;
  const period = choosePeriod(invocation, plan);
  const typed = optionText(invocation, 'unit');
  const unit = typed ? chooseUnit(invocation, plan, typed) : undefined;
  const { submissions, view } = await checkedPeriod(invocation, workspace, period, { outsideTexts: true });
  const { closedAgainst } = closedOf(view.standing);
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
    storedAt: storedAt(workspace, chosen),
    ...(closedAgainst ? { closed: closedAgainst } : {}),
  };
}

async function checkFiles(invocation: Invocation, workspace: Workspace): Promise<Checked> {
  if (optionOn(invocation, 'sinceLast')) throw new UsageError(invocation.texts.sinceNeedsPeriod({}));
  const paths = invocation.args.map((a) => resolve(invocation.world.cwd, a));
  const checked = await checkLooseFiles(invocation, workspace, paths);
  return { ...checked, findings: checked.findings.toSorted(compareFindings) };
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
  const typed = optionText(invocation, 'unit');
  const unit = typed === undefined ? undefined : chooseUnit(invocation, workspace.plan, typed).id;
  const judged = judge(invocation, checked.findings, {
    scope: checked.scope,
    base: workspace.root,
    ...(unit === undefined ? {} : { unit }),
  });
  const asked = optionOn(invocation, 'sinceLast');
  const since = asked ? sinceLast(workspace, checked, unit) : undefined;
  if (!loose) keepCheck(invocation, workspace, checked.scope, checked.findings);
  const counted = { ...checked, findings: judged.open };
  const lines = since ? sinceLines(counted, since, style) : checkLines(counted, style);
  const first = asked && !since ? [texts.noLastCheck({ period: checked.scope })] : [];
  return reported(invocation, judged, {
    command: 'check',
    lines: [...lines, ...first, ...closedLines(checked.closed, texts)],
    json: { ...checkJson(counted, since, style), ...(checked.closed ? { closed: checked.closed } : {}) },
    summary: checkedSummary(counted, style),
    notes: style.all,
    style,
    ...(checked.storedAt ? { storedAt: checked.storedAt } : {}),
  });
}
