import { documentFiles, documentPassages } from '../consolidate/document-passages.ts';
import type { DocumentPassages } from '../model/consolidation.ts';
import type { Letter } from '../model/letter.ts';
import type { Invocation } from './command.ts';
import type { PeriodView } from './period-view.ts';
import { type FileReading, readStored } from './stored-files.ts';
import type { Workspace } from './workspace.ts';

/** Our own form, printed or filled in, is no narrative: its answers come from the data file. */
function narrativeOf(reading: FileReading | undefined): Letter | undefined {
  const form = reading?.value?.submission || reading?.findings.some((f) => f.code === 'form-not-ours');
  return form ? undefined : reading?.value?.letter;
}

/** What the signed documents that stand in a period say, read from the store, for quoting. */
export async function storedDocuments(
  invocation: Invocation,
  workspace: Workspace,
  view: PeriodView,
): Promise<readonly DocumentPassages[]> {
  const files = documentFiles(view.standing);
  const readings = await readStored(invocation, workspace, {
    files: files.map((f) => f.file),
    atMost: files.length,
  });
  return documentPassages(workspace.plan, files, (sha256) => narrativeOf(readings.get(sha256)));
}
