import { resolve } from 'node:path';
import { packageRoot } from '../../disk/package.ts';
import { createWorkspace, isEmptyOrMissing } from '../../disk/workspace.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

export function run(invocation: Invocation): Outcome {
  const { texts, world, dryRun } = invocation;
  const [typed = ''] = invocation.args;
  const target = resolve(world.cwd, typed);
  if (!isEmptyOrMissing(target)) throw new UsageError(texts.notEmpty({ dir: typed }));
  if (!dryRun) createWorkspace(packageRoot(), target);
  const lines = [texts.initDone({ dir: typed }), ...(dryRun ? [texts.dryRunNothing] : [])];
  return { text: lines.join('\n'), json: { workspace: target }, exit: 0 };
}
