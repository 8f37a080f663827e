import { resolve } from 'node:path';
import { isHalfMade } from '../../disk/half-made.ts';
import { packageRoot } from '../../disk/package.ts';
import { createWorkspace, isEmptyOrMissing } from '../../disk/workspace.ts';
import { findingsAsJson } from '../../render/findings.ts';
import { type Invocation, optionText } from '../command.ts';
import { draftInHand, fileInHand } from '../importing.ts';
import { draftCounts, draftLines, findingLines, openQuestions } from '../importing-lines.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';

/** A workspace whose plan is drafted from a decision's text; nothing is made where the text gives none. */
async function fromDecision(
  invocation: Invocation,
  typed: string,
  target: string,
  from: string,
): Promise<Outcome> {
  const { texts, lang, words, paint, dryRun } = invocation;
  const list = optionText(invocation, 'units');
  const source = fileInHand(invocation, from);
  const { value, findings } = await draftInHand(
    invocation,
    source,
    list === undefined ? undefined : fileInHand(invocation, list),
  );
  const style = { lang, texts, words, all: true, paint };
  if (!value) {
    const told = [findingLines(invocation, findings), '', texts.importing.nothingWritten];
    return { text: told.join('\n'), json: { findings: findingsAsJson(findings, style) }, exit: 1 };
  }
  if (!dryRun) createWorkspace(packageRoot(), target, value.files);
  const dir = `${typed.replace(/\/$/, '')}/plan`;
  const lines = [
    ...draftLines(invocation, value, { dir, list: list ?? '' }),
    texts.importing.workspaceMade({ dir: typed, file: source.file }),
    texts.importing.next({ dir: typed, open: openQuestions(value) }),
    ...(dryRun ? [texts.dryRunNothing] : []),
  ];
  return {
    text: lines.join('\n'),
    json: { workspace: target, ...draftCounts(value), findings: findingsAsJson(findings, style) },
    exit: findings.some((f) => f.severity === 'error') ? 1 : 0,
  };
}

export function run(invocation: Invocation): Promise<Outcome> | Outcome {
  const { texts, world, dryRun } = invocation;
  const [typed = ''] = invocation.args;
  const target = resolve(world.cwd, typed);
  const from = optionText(invocation, 'from');
  const goesOn = from === undefined && isHalfMade(packageRoot(), target);
  if (!isEmptyOrMissing(target) && !goesOn) throw new UsageError(texts.notEmpty({ dir: typed }));
  if (from !== undefined) return fromDecision(invocation, typed, target, from);
  if (optionText(invocation, 'units') !== undefined) throw new UsageError(texts.importing.unitsWithoutFrom);
  if (!dryRun) createWorkspace(packageRoot(), target);
  const lines = [texts.initDone({ dir: typed }), ...(dryRun ? [texts.dryRunNothing] : [])];
  return { text: lines.join('\n'), json: { workspace: target }, exit: 0 };
}
