import { compareFindings, type Finding, type Place } from '../../model/finding.ts';

const listed = 6;

/** One finding for one root cause: the first place, all `places`; for its sentence `count` of all, `others` (further places) and `labels` (questions). */
export function foldByCause(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((f, i) => {
    const key =
      f.cause === undefined ? `#${i}` : `${f.code}|${f.severity}|${f.values.waiver ?? ''}|${f.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  });
  return [...groups.values()].map(folded);
}

function folded(group: readonly Finding[]): Finding {
  const [first, ...rest] = group.toSorted(compareFindings) as [Finding, ...Finding[]];
  if (first.cause === undefined) return first;
  const labels = list(group.map((f) => String(f.values.label ?? '')));
  const others = list(rest.map((f) => shortPlace(f.place, first.place)));
  const values = {
    ...first.values,
    count: group.length,
    ...(labels === '' ? {} : { labels }),
    ...(others === '' ? {} : { others }),
  };
  return { ...first, values, ...(rest.length > 0 && { places: [first, ...rest].map((f) => f.place) }) };
}

function list(words: readonly string[]): string {
  const distinct = [...new Set(words.filter((w) => w !== ''))];
  const more = distinct.length > listed ? '; …' : '';
  return `${distinct.slice(0, listed).join('; ')}${more}`;
}

function shortPlace(place: Place, beside: Place): string {
  if (place.kind === 'text') return `${place.line}:${place.column}`;
  if (place.kind !== 'cell') return '';
  return beside.kind === 'cell' && beside.sheet === place.sheet ? place.cell : `${place.sheet}!${place.cell}`;
}
