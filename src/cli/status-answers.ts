import type { Answered } from '../consolidate/answered.ts';
import { openCache } from '../disk/cache.ts';
import { stateOfFiles } from '../disk/file-state.ts';
import { allStored, sha256Of } from '../disk/store.ts';
import { type Invocation, optionOn } from './command.ts';
import type { PeriodView } from './period-view.ts';
import { toolBuild } from './version.ts';
import type { Workspace } from './workspace.ts';

/** What was worked out, with the hash of every stored file that it was worked out from. */
interface Kept {
  readonly answers: readonly Answered[];
  readonly files: readonly string[];
}

/** Everything it hangs on besides the stored files: the plan, the registers, the tool, the day, and what is accepted. */
function keyOf(invocation: Invocation, state: string, { period, standing }: PeriodView): string {
  const accepted = standing.standings.map((s) => [s.unit.id, s.accepted?.file]);
  const asked = [state, period.id, invocation.asOf, optionOn(invocation, 'asRecorded'), accepted];
  return sha256Of(Buffer.from(JSON.stringify(asked), 'utf8'));
}

/** What the accepted submissions of a period answer: from the cache where not one byte behind it has changed. */
export async function answersOnRecord(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
): Promise<readonly Answered[]> {
  const { root, state } = workspace;
  const cache = openCache(root, toolBuild);
  const name = `answers-${view.period.id}`;
  const key = state === undefined ? undefined : keyOf(invocation, state, view);
  const kept = key === undefined ? undefined : (cache.get(name, key) as Kept | undefined);
  // Each of them is held against its hash, whether it is read anew or not.
  if (kept && allStored(root, kept.files)) return kept.answers;
  const { freshAnswers } = await import('./fresh-answers.ts');
  const fresh: Kept = await freshAnswers(invocation, workspace, view);
  // Not where a file changed while it was worked out.
  if (key !== undefined && !invocation.dryRun && stateOfFiles(root) === state) cache.set(name, key, fresh);
  return fresh.answers;
}
