import type { Finding } from '../model/finding.ts';
import { type FileRef, shownName } from '../model/register.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Item } from './receiving.ts';

/** How the files of a run are named: by their own names, or by their paths where two share a name. */
export interface Labels {
  readonly of: (file: FileRef) => string;
  readonly on: (file: FileInHand, findings: readonly Finding[]) => readonly Finding[];
}

export function labelsOf(items: readonly Item[]): Labels {
  const files = items.flatMap((i) => (i.kind === 'gated' ? [i.file] : []));
  const count = new Map<string, number>();
  for (const { ref } of files) count.set(shownName(ref), (count.get(shownName(ref)) ?? 0) + 1);
  const shared = files.filter(({ ref }) => (count.get(shownName(ref)) ?? 0) > 1);
  const paths = new Map(shared.map(({ ref, path }) => [ref.sha256, path] as const));
  const of = (file: FileRef): string => paths.get(file.sha256) ?? shownName(file);
  const on = ({ ref }: FileInHand, findings: readonly Finding[]): readonly Finding[] =>
    paths.has(ref.sha256) ? findings.map((f) => renamed(f, shownName(ref), of(ref))) : findings;
  return { of, on };
}

function renamed(finding: Finding, from: string, to: string): Finding {
  const { place, values } = finding;
  return {
    ...finding,
    ...(place.kind !== 'plan' && place.file === from && { place: { ...place, file: to } }),
    ...(values.file === from && { values: { ...values, file: to } }),
  };
}
