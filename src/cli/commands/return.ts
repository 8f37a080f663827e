import { join } from 'node:path';
import { returnedTexts } from '../../messages/returned.ts';
import { choosePeriod, chooseUnit } from '../choose.ts';
import type { Invocation } from '../command.ts';
import { decide, decisionFacts, neededDate } from '../decide.ts';
import { make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { type ReturnedFile, returnedFile } from '../returned-file.ts';
import { openWorkspace } from '../workspace.ts';

function sentence(invocation: Invocation, path: string, file: ReturnedFile): string {
  const texts = returnedTexts[invocation.lang];
  const { annotated, notes } = file;
  const count = notes.notes.length;
  if (annotated.kind === 'not-annotated')
    return texts.listOnly({ file: path, why: annotated.why, notes: count });
  const places = notes.notes.reduce((n, note) => n + note.places.length, 0);
  return texts.annotated({ file: path, places, notes: count });
}

/** Records the return, and writes the unit's own file back with what is to be put right marked in it. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const correctBy = neededDate(invocation, 'by');
  const workspace = await openWorkspace(invocation);
  const unit = chooseUnit(invocation, workspace.plan, invocation.args[0] ?? '');
  const period = choosePeriod(invocation, workspace.plan);
  const returnedOn = facts.decided ?? invocation.asOf;
  // Made before anything is recorded: afterwards the unit has no accepted file, and a fault here must leave no half return.
  const file = await returnedFile(invocation, workspace, {
    unit,
    period,
    returnedOn,
    correctBy,
    reason: facts.reason,
  });
  const outcome = await decide(invocation, () => ({
    kind: 'returned',
    unit: unit.id,
    correctBy,
    ...facts,
  }));
  if (!file) {
    const text = `${outcome.text}\n${returnedTexts[invocation.lang].noFile}`;
    return { ...outcome, text };
  }
  const folder = join(outFolder(invocation, workspace.root, period.id), 'tra-lai');
  const path = make(invocation, join(folder, `${unit.id}${file.ending}`), file.bytes);
  return {
    ...outcome,
    text: `${outcome.text}\n${sentence(invocation, path, file)}`,
    json: { ...(outcome.json as object), file: path, annotated: file.annotated.kind === 'annotated' },
  };
}
