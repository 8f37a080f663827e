import { join } from 'node:path';
import type { ReturnDecision } from '../../compose/return-notes.ts';
import { returnedTexts } from '../../messages/returned.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { type RegisterEvent, recordedOn } from '../../model/register.ts';
import type { Invocation } from '../command.ts';
import { decide, decisionFacts, type Made, neededDate } from '../decide.ts';
import type { DecisionContext } from '../decided-before.ts';
import { make, outFolder } from '../made-files.ts';
import type { Outcome } from '../outcome.ts';
import { type ReturnedFile, returnedFile } from '../returned-file.ts';

function sentence(invocation: Invocation, path: string, file: ReturnedFile): string {
  const texts = returnedTexts[invocation.lang];
  const { annotated, notes } = file;
  const count = notes.notes.length;
  if (annotated.kind === 'not-annotated')
    return texts.listOnly({ file: path, why: annotated.why, notes: count });
  const places = notes.notes.reduce((n, note) => n + note.places.length, 0);
  return texts.annotated({ file: path, places, notes: count });
}

async function fileFor(
  invocation: Invocation,
  context: DecisionContext,
  decision: ReturnDecision,
): Promise<Made> {
  const { workspace, period, unit } = context;
  const file = await returnedFile(invocation, context, decision);
  if (!file) return { lines: [returnedTexts[invocation.lang].noFile], json: {} };
  const folder = join(outFolder(invocation, workspace.root, period.id), 'tra-lai');
  const path = make(invocation, join(folder, `${unit.id}${file.ending}`), file.bytes);
  const json = { file: path, annotated: file.annotated.kind === 'annotated' };
  return { lines: [sentence(invocation, path, file)], json };
}

/** Records the return, and writes the unit's own file back with what is to be put right marked in it. Recorded already: the file again. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const facts = decisionFacts(invocation);
  const correctBy = neededDate(invocation, 'by');
  const { reason } = facts;
  const dayOf = (recorded: RegisterEvent | undefined): CivilDate =>
    facts.decided ?? (recorded ? recordedOn(recorded) : invocation.asOf);
  return decide(invocation, ({ unit }) => ({ kind: 'returned', unit: unit.id, correctBy, ...facts }), {
    anyDay: true,
    make: (context, recorded) =>
      fileFor(invocation, context, { returnedOn: dayOf(recorded), correctBy, reason }),
  });
}
