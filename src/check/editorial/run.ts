import { compareFindings, type Finding } from '../../model/finding.ts';
import { editorialChecks } from './all.ts';
import type { EditorialCheck, EditorialInput } from './input.ts';

/** Everything to say about an officer's file, in the one order of findings. */
export function checkEditorial(
  input: EditorialInput,
  checks: readonly EditorialCheck[] = editorialChecks,
): readonly Finding[] {
  return checks.flatMap((c) => c.run(input)).toSorted(compareFindings);
}
