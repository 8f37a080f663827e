import type { PlanText, SourceNote } from '../model/decision.ts';
import type { DecisionSourceNote } from '../model/plan-files.ts';

/** Path in the plan and what is printed there → printed and mended. */
export type Mend = (path: string, printed: string) => PlanText;

/** Notes of one file with their paths as the whole plan writes them. */
export function sourceNotes(
  file: 'decision' | 'appendix',
  notes: readonly DecisionSourceNote[],
): readonly SourceNote[] {
  return notes.map((n) => ({
    id: n.id,
    kind: n.kind,
    at: n.at.map((path) => `${file}/${path}`),
    printed: n.printed,
    ...(n.read === undefined ? {} : { read: n.read }),
    why: n.why,
  }));
}

/** Typing errors are mended where their note says; doubts stay as printed. A note on a part holds for all texts in it. */
export function mender(notes: readonly SourceNote[]): Mend {
  const typos = notes.flatMap((n) =>
    n.kind === 'typo' && n.read !== undefined && n.printed !== ''
      ? n.at.map((at) => ({ at, printed: n.printed, read: n.read ?? '' }))
      : [],
  );
  return (path, printed) => {
    const here = typos.filter((t) => path === t.at || path.startsWith(`${t.at}/`));
    return { printed, reading: here.reduce((text, t) => text.replaceAll(t.printed, t.read), printed) };
  };
}
