import { type CheckedPart, checkWorkspace } from '../../check/workspace/run.ts';
import type { WorkspaceFacts } from '../../model/workspace-facts.ts';
import { type Invocation, optionOn } from '../command.ts';
import { doctorJson, doctorLines, type Told } from '../doctor-lines.ts';
import type { Outcome } from '../outcome.ts';
import { whileLocked } from '../register-access.ts';
import { UsageError } from '../stop.ts';
import { workspaceRootToMend } from '../workspace.ts';
import { gatherFacts } from '../workspace-facts.ts';
import { lockRepairs, type Repair, repairsFor } from '../workspace-repairs.ts';

const doneOf = (repair: Repair): Told => ({ ...repair, done: repair.run() });
const isError = ({ findings }: CheckedPart): boolean => findings.some((f) => f.severity === 'error');

/** Does every safe step, the lock first; in a dry run says which they are. */
async function repair(invocation: Invocation, root: string, facts: WorkspaceFacts): Promise<readonly Told[]> {
  const locks = lockRepairs(root, facts, optionOn(invocation, 'unlock'));
  const others = repairsFor(root, facts);
  if (invocation.dryRun) return [...locks, ...others];
  const unlocked = locks.map(doneOf);
  if (others.length === 0) return unlocked;
  return [...unlocked, ...(await whileLocked(invocation, root, () => others.map(doneOf)))];
}

/** Looks at the whole workspace: what holds, what does not, and what to do. `--repair` does what is safe. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const repairs = optionOn(invocation, 'repair');
  if (optionOn(invocation, 'unlock') && !repairs)
    throw new UsageError(invocation.texts.doctor.unlockNeedsRepair);
  const root = workspaceRootToMend(invocation);
  const before = await gatherFacts(invocation, root);
  const told = repairs ? await repair(invocation, root, before) : undefined;
  const changed = told?.some((t) => t.done) === true;
  const facts = changed ? await gatherFacts(invocation, root, before.stored) : before;
  const parts = checkWorkspace(facts);
  const repairable = repairs ? 0 : lockRepairs(root, facts, false).length + repairsFor(root, facts).length;
  const result = { root, facts, parts, repairable, ...(told ? { told } : {}) };
  return {
    text: doctorLines(invocation, result).join('\n'),
    json: doctorJson(invocation, result),
    exit: parts.some(isError) ? 1 : 0,
  };
}
