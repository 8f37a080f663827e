import { join, relative } from 'node:path';
import { checkEditorial } from '../check/editorial/run.ts';
import { editorialCandidates } from '../compose/editorial-candidates.ts';
import { readTextIfThere } from '../disk/read.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { Editorial, EditorialCandidate } from '../model/editorial.ts';
import type { Finding } from '../model/finding.ts';
import { readEditorial } from '../read/editorial.ts';
import type { Invocation } from './command.ts';
import type { Workspace } from './workspace.ts';

/** The officer's file of a period beside what the units say now. */
export interface EditorialView {
  /** As the clerk sees it. */
  readonly shown: string;
  readonly path: string;
  readonly text?: string;
  /** Absent: no file, or one with errors. */
  readonly editorial?: Editorial;
  readonly candidates: readonly EditorialCandidate[];
  readonly findings: readonly Finding[];
}

/** What a text of the file comes to, and everything to say about it. */
export function judgedEditorial(
  view: Pick<EditorialView, 'candidates' | 'shown'>,
  { plan }: Workspace,
  period: string,
  text: string,
): { readonly editorial?: Editorial; readonly findings: readonly Finding[] } {
  const { value, findings } = readEditorial({ path: view.shown, text });
  if (!value) return { findings };
  const { editorial, locate } = value;
  const found = checkEditorial({ plan, period, editorial, candidates: view.candidates, locate });
  const all = [...findings, ...found];
  return { findings: all, ...(all.some((f) => f.severity === 'error') ? {} : { editorial }) };
}

export function viewEditorial(
  { world }: Invocation,
  workspace: Workspace,
  consolidation: Consolidation,
): EditorialView {
  const period = consolidation.period.id;
  const path = join(workspace.root, 'editorial', `${period}.yaml`);
  const candidates = editorialCandidates(consolidation, workspace.plan);
  const about = { path, shown: relative(world.cwd, path), candidates };
  const text = readTextIfThere(path);
  if (text === undefined) return { ...about, findings: [] };
  return { ...about, text, ...judgedEditorial(about, workspace, period, text) };
}
