import { checkSubmission } from '../check/submission/run.ts';
import type { Finding } from '../model/finding.ts';
import { formFor } from '../schedule/form-spec.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { planInForce } from '../schedule/plan-in-force.ts';
import type { Checked } from './check-lines.ts';
import type { Invocation } from './command.ts';
import { labelsOf } from './labels.ts';
import { printedForms } from './printed-form.ts';
import { skippedLines } from './receipt-recorded.ts';
import { type Item, lookAtFiles } from './receiving.ts';
import { earlierOf, usedNumbers, withPrinted } from './submissions.ts';
import type { Workspace } from './workspace.ts';

/** Checks files that are not on record yet. Nothing is stored or recorded. */
export async function checkLooseFiles(
  invocation: Invocation,
  workspace: Workspace,
  paths: readonly string[],
): Promise<Checked> {
  const items = await lookAtFiles({ ...invocation, dryRun: true }, workspace, {
    paths,
    told: { document: false },
    arrivals: [],
    events: [],
    withAnswers: true,
  });
  const beside = await periodsBeside({ ...invocation, dryRun: true }, workspace, items);
  const labels = labelsOf(items);
  const kinds = items.flatMap((i) =>
    i.kind === 'gated' && i.file.submission ? [i.file.submission.file.kind] : [],
  );
  const printed = await printedForms(workspace.root, workspace.plan, new Set(kinds));
  const perFile = items.flatMap((item): readonly (readonly Finding[])[] => {
    if (item.kind !== 'gated') return [];
    const { gate, file } = item;
    if (gate.kind === 'refused' || !file.submission || gate.form !== 'data') return [gate.findings];
    const known = beside.get(gate.period.id);
    const obligation = known?.obligations.find((o) => o.unit.id === gate.unit.id);
    if (!known || !obligation) return [gate.findings];
    const form = formFor(workspace.plan, obligation);
    const { findings } = checkSubmission({
      plan: planInForce(workspace.plan, obligation.period),
      form,
      ...withPrinted(printed(form, file.submission.file.kind)),
      submission: file.submission,
      earlier: known.earlier(gate.unit.id),
      usedDocumentNumbers: known.numbers.get(gate.unit.id) ?? [],
    });
    return [[...gate.findings, ...labels.on(file, findings)]];
  });
  return {
    findings: perFile.flat(),
    submissions: perFile.length,
    clean: perFile.filter((f) => !f.some((x) => x.severity === 'error')).length,
    scope: invocation.args.join(', '),
    skipped: skippedLines(items, invocation.texts),
    same: items.flatMap((i) => (i.kind === 'same' && i.first ? [{ path: i.path, first: i.first }] : [])),
  };
}

/** What the checks need of each period that the files belong to: who owes it, and what the units sent before. */
async function periodsBeside(invocation: Invocation, workspace: Workspace, items: readonly Item[]) {
  const periods = new Map(
    items.flatMap((i) =>
      i.kind === 'gated' && i.gate.kind === 'passed' ? [[i.gate.period.id, i.gate.period] as const] : [],
    ),
  );
  const known = [...periods].map(async ([id, period]) => {
    const earlier = await earlierOf(invocation, workspace, period);
    const obligations = obligationsFor(workspace.plan, period);
    return [id, { obligations, earlier, numbers: usedNumbers(invocation, workspace, period) }] as const;
  });
  return new Map(await Promise.all(known));
}
