import { createHash } from 'node:crypto';
import type { Finding, Place } from '../model/finding.ts';

/** Where it stands without the line: that moves with every edit above it. */
function steadyPlace(place: Place, pathOf: (file: string) => string): readonly (string | number)[] {
  switch (place.kind) {
    case 'text':
      return [pathOf(place.file), (place.excerpt ?? '').trim().replace(/\s+/g, ' ')];
    case 'cell':
      return [pathOf(place.file), place.sheet];
    case 'plan':
      return [place.path];
    default:
      return [pathOf(place.file)];
  }
}

/** The finding's question tells cells apart; without one, the place itself does. */
function withinFile({ place, answer }: Finding): string | number {
  if (answer !== undefined) return answer;
  if (place.kind === 'cell') return place.cell;
  if (place.kind === 'word-cell') return `${place.table}/${place.row}/${place.column}`;
  return place.kind === 'paragraph' ? place.paragraph : '';
}

/** Values that are places themselves move with the lines. */
const moving = /^(line|column|row|at|others)$/i;

/**
 * Names of findings, the same in every run as long as what they say stays: code, file, the line's own words, values; never the
 * line's number. The second of two that read alike is told by its turn.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  pathOf: (file: string) => string,
): readonly string[] {
  const turns = new Map<string, number>();
  return findings.map((f) => {
    const values = Object.entries(f.values)
      .filter(([key]) => !moving.test(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const parts = [f.code, f.unit ?? '', withinFile(f), ...steadyPlace(f.place, pathOf), values];
    const key = JSON.stringify(parts);
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    return createHash('sha256').update(`${key}#${turn}`).digest('hex').slice(0, 32);
  });
}
