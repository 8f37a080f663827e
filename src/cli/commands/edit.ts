import { writeWhole } from '../../disk/write.ts';
import { periodById } from '../../model/plan.ts';
import type { Period } from '../../model/reporting.ts';
import { findingsAsJson, findingsAsText } from '../../render/findings.ts';
import type { Invocation } from '../command.ts';
import { consolidated } from '../consolidating.ts';
import { judgedEditorial, viewEditorial } from '../editing.ts';
import { changedText, countsOf, listOf } from '../editing-steps.ts';
import type { Outcome } from '../outcome.ts';
import { whileLocked } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

function periodOf({ texts, args }: Invocation, { plan }: Workspace): Period {
  const typed = args[0] ?? '';
  const period = periodById(plan, typed);
  if (period) return period;
  throw new UsageError(
    texts.unknownPeriod({ value: typed, known: plan.periods.map((p) => p.id).join(', ') }),
  );
}

/** Writes the editorial file of a period, or brings it up to what the units say now; nothing the officer did is lost. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const workspace = await openWorkspace(invocation);
  const period = periodOf(invocation, workspace);
  return whileLocked(invocation, workspace.root, () => editPeriod(invocation, workspace, period));
}

async function editPeriod(invocation: Invocation, workspace: Workspace, period: Period): Promise<Outcome> {
  const { texts, words, lang, paint, dryRun } = invocation;
  const { consolidation } = await consolidated(invocation, workspace, period);
  const view = viewEditorial(invocation, workspace, consolidation);
  const style = { lang, texts, words, all: false, paint };
  if (view.text !== undefined && !view.editorial) {
    const errors = view.findings.filter((f) => f.severity === 'error');
    const text = [findingsAsText(errors, style), '', texts.editing.notTouched({ file: view.shown })];
    const json = { file: view.shown, written: false, findings: findingsAsJson(errors, style) };
    return { text: text.join('\n'), json, exit: 1 };
  }
  const { text, steps } = changedText(view, workspace.plan, period, consolidation);
  const after = judgedEditorial(view, workspace, period.id, text);
  const written = text !== view.text && !dryRun;
  if (written) writeWhole(view.path, text);
  const counts = countsOf(steps, after.editorial);
  const lines = [
    ...(after.findings.length > 0 ? [findingsAsText(after.findings, style), ''] : []),
    ...(dryRun ? listOf(steps, workspace.plan, texts) : []),
    view.text === undefined
      ? texts.editing.made({ file: view.shown, ...counts })
      : texts.editing.updated({ file: view.shown, ...counts }),
    ...(dryRun ? [texts.dryRunNothing] : [texts.editing.next({ file: view.shown, period: period.id })]),
  ];
  const json = { file: view.shown, written, ...counts, findings: findingsAsJson(after.findings, style) };
  return { text: lines.join('\n'), json, exit: 0 };
}
