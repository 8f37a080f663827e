import { checkSubmission } from '../check/submission/run.ts';
import type { Finding } from '../model/finding.ts';
import { formFor } from '../schedule/form-spec.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import type { Invocation } from './command.ts';
import { lookAtFiles } from './receiving.ts';
import type { Workspace } from './workspace.ts';

/** Checks files that are not on record yet. Nothing is stored or recorded. */
export async function checkLooseFiles(
  invocation: Invocation,
  workspace: Workspace,
  paths: readonly string[],
): Promise<{ findings: readonly Finding[]; submissions: number; clean: number; scope: string }> {
  const items = await lookAtFiles({ ...invocation, dryRun: true }, workspace, {
    paths,
    told: { document: false },
    arrivals: [],
    events: [],
  });
  const perFile = items.flatMap((item): readonly (readonly Finding[])[] => {
    if (item.kind !== 'gated') return [];
    const { gate, file } = item;
    if (gate.kind === 'refused' || !file.submission || gate.form !== 'data') return [gate.findings];
    const obligation = obligationsFor(workspace.plan, gate.period).find((o) => o.unit.id === gate.unit.id);
    if (!obligation) return [gate.findings];
    const form = formFor(workspace.plan, obligation);
    return [
      [
        ...gate.findings,
        ...checkSubmission({ plan: workspace.plan, form, submission: file.submission }).findings,
      ],
    ];
  });
  return {
    findings: perFile.flat(),
    submissions: perFile.length,
    clean: perFile.filter((f) => !f.some((x) => x.severity === 'error')).length,
    scope: invocation.args.join(', '),
  };
}
