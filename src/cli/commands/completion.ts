import type { Invocation } from '../command.ts';
import { completionScript } from '../completion-script.ts';
import { type Asked, asked, shells } from '../completion-words.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

/** Asked by the scripts while somebody types: outside a workspace, or where its plan cannot be used, there is nothing to offer. */
async function idsOf(invocation: Invocation, what: Asked): Promise<readonly string[]> {
  const { openWorkspace } = await import('../workspace.ts');
  try {
    const { plan } = await openWorkspace(invocation);
    return (what === 'periods' ? plan.periods : plan.units).map(({ id }) => id);
  } catch {
    return [];
  }
}

/** Prints the script for a shell; the plan is not read for it. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const [typed = ''] = invocation.args;
  const what = asked.find((a) => a === typed);
  if (what) {
    const ids = await idsOf(invocation, what);
    return { text: ids.join('\n'), json: ids, exit: 0, asIs: true };
  }
  const shell = shells.find((s) => s === typed);
  if (!shell)
    throw new UsageError(invocation.texts.unknownFormat({ value: typed, known: shells.join(', ') }));
  const script = await completionScript(shell, invocation.lang);
  return { text: script, json: { shell, script }, exit: 0, asIs: true };
}
