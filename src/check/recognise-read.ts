import type { CandidateWhy, Recognition, UnknownWhy } from '../text/unit-names.ts';
import type { Candidate, ClueSource, Findings } from './recognise-clues.ts';

/** A source that says nothing. */
export const nothing: Findings = { candidates: [] };

/** What was read, and where. */
export interface Read {
  readonly by: ClueSource;
  readonly text: string;
}

/** Whom the recognition of one text puts forward, for a person to decide. */
export function candidatesFrom(r: Recognition, { by, text }: Read): readonly Candidate[] {
  if (r.kind === 'unknown') return [];
  if (r.kind === 'certain') return [{ unit: r.unit, by, why: 'inside', text }];
  if (r.kind === 'ambiguous') return r.units.map((unit) => ({ unit, by, why: 'several', text }));
  return r.units.map((unit): Candidate => {
    const former = r.former?.find((f) => f.successor.id === unit.id);
    const why = r.why === 'former-unit' && !former ? 'namesake' : r.why;
    return { unit, by, why, text, ...(former ? { former } : {}) };
  });
}

/** A unit for certain, candidates, or why the name is none. */
export function findingsFrom(r: Recognition, read: Read): Findings {
  if (r.kind === 'certain') return { clue: { by: read.by, value: r.unit }, candidates: [] };
  if (r.kind === 'unknown' && isEnded(r.why)) return { candidates: [], none: { ...read, why: r.why } };
  return { candidates: candidatesFrom(r, read) };
}

/** A body of a level that is no more: worth saying, where the rest of a line that is no unit's is not. */
function isEnded(why: UnknownWhy | undefined): why is UnknownWhy {
  return why === 'old-district' || why === 'old-town';
}

/** What was certain becomes a candidate only. */
export function doubted(found: Findings, read: Read, why: CandidateWhy): Findings {
  if (!found.clue) return found;
  const { by, text } = read;
  return { candidates: [{ unit: found.clue.value, by, why, text }, ...found.candidates] };
}
