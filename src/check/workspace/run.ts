import { compareFindings, type Finding } from '../../model/finding.ts';
import { type WorkspaceFacts, type WorkspacePart, workspaceParts } from '../../model/workspace-facts.ts';
import { workspaceChecks } from './all.ts';
import type { WorkspaceCheck } from './input.ts';

export interface CheckedPart {
  readonly part: WorkspacePart;
  readonly findings: readonly Finding[];
}

/** What the readers of the register, of the plan and of other files have found already, where it belongs. */
function foundByReaders(
  { registers, plan = [], newer }: WorkspaceFacts,
  part: WorkspacePart,
): readonly Finding[] {
  if (part === 'register') return registers.flatMap((r) => r.findings);
  if (part === 'closed') return plan.filter((f) => f.code.startsWith('closed-snapshot-'));
  return part === 'versions' ? newer : [];
}

/** Everything to say about a workspace, part by part, each in the one order of findings. */
export function checkWorkspace(
  facts: WorkspaceFacts,
  checks: readonly WorkspaceCheck[] = workspaceChecks,
): readonly CheckedPart[] {
  return workspaceParts.map((part) => ({
    part,
    findings: [
      ...foundByReaders(facts, part),
      ...checks.filter((c) => c.part === part).flatMap((c) => c.run(facts)),
    ].toSorted(compareFindings),
  }));
}
