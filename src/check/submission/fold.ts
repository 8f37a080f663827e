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
  const sorted = group.toSorted(compareFindings) as [Finding, ...Finding[]];
  const [first] = sorted;
  if (first.cause === undefined) return first;
  const labels = list(group.map((f) => String(f.values.label ?? '')));
  const places = distinctPlaces(sorted);
  const others = list(places.slice(1).map((p) => shortPlace(p, first.place)));
  const values = {
    ...first.values,
    count: group.length,
    ...(labels === '' ? {} : { labels }),
    ...(others === '' ? {} : { others }),
  };
  return { ...first, values, ...(places.length > 1 && { places }) };
}

/** Each place once: two figures of one row may have been spoilt by one cell. */
function distinctPlaces(findings: readonly Finding[]): readonly Place[] {
  return [...new Map(findings.map((f) => [JSON.stringify(f.place), f.place])).values()];
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
