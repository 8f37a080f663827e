import type { Interpreted } from '../../src/model/answer.ts';
import type { Finding, Place } from '../../src/model/finding.ts';
import type { Accepted, CorpusCase, Expected } from './case.ts';
import type { Outcome } from './run-case.ts';

/** A place in the words of the tables. */
function placeText(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return place.cell;
    case 'text':
      return 'dòng';
    case 'word-cell':
      return `bảng ${place.table} hàng ${place.row} cột ${place.column}`;
    case 'paragraph':
      return `đoạn ${place.paragraph}`;
    default:
      return 'tệp';
  }
}

function understood(value: Interpreted | undefined): string | number | null {
  if (value === undefined || value.kind === 'blank') return null;
  if (value.kind === 'date') return value.date;
  if (value.kind === 'number') return value.value;
  return value.kind === 'status' ? value.status : value.text;
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
const codesOf = (findings: readonly Finding[]): readonly string[] => distinct(findings.map((f) => f.code));

function only<T>(
  names: Readonly<Record<string, unknown>> | undefined,
  of: (name: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.keys(names ?? {}).map((name) => [name, of(name)]));
}

function shownAccepted(o: Extract<Outcome, { gate: 'accepted' }>, wanted: Accepted): unknown {
  const loud = o.findings.filter((f) => f.severity !== 'note');
  const quiet = o.findings.filter((f) => f.severity === 'note');
  const placesOf = (code: string): string =>
    distinct(o.findings.filter((f) => f.code === code).map((f) => placeText(f.place))).join(', ');
  const facts: Readonly<Record<string, unknown>> = { ...o.letter };
  return {
    accepted: o.kind,
    unit: o.unit,
    period: o.period,
    codes: codesOf(loud),
    notes: codesOf(quiet).filter((n) => wanted.notes?.includes(n)),
    values: only(wanted.values, (id) => understood(o.values.get(id))),
    places: only(wanted.places, placesOf),
    letter: only(wanted.letter, (key) => facts[key]),
  };
}

/** An outcome in the words of its expectation, so that every difference shows in one comparison. */
export function shownAs(outcome: Outcome, expected: Expected): unknown {
  if (outcome.gate === 'container') {
    const wanted = 'holds' in expected ? expected.holds : [];
    return { holds: outcome.parts.map((part, i) => shownAs(part, wanted[i] ?? { accepted: {} })) };
  }
  if (outcome.gate === 'accepted') {
    return shownAccepted(outcome, 'accepted' in expected ? expected.accepted : {});
  }
  const errors = outcome.findings.filter((f) => f.severity === 'error');
  return {
    refused: codesOf(errors).join(', '),
    at: distinct(errors.map((f) => placeText(f.place))).join(', '),
  };
}

/** The expectation in the same words. */
export function wantedAs(expected: Expected, c: CorpusCase): unknown {
  if ('holds' in expected) return { holds: expected.holds.map((e) => wantedAs(e, c)) };
  if ('refused' in expected) return { refused: expected.refused.code, at: expected.refused.at ?? 'tệp' };
  const { accepted } = expected;
  return {
    accepted: accepted.kind ?? 'data',
    unit: accepted.unit ?? c.unit,
    period: accepted.period ?? c.period,
    codes: distinct(accepted.codes ?? []),
    notes: distinct(accepted.notes ?? []),
    values: accepted.values ?? {},
    places: accepted.places ?? {},
    letter: accepted.letter ?? {},
  };
}
