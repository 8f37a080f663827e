import { type Code, severityOf } from '../model/codes.ts';
import type { Finding, Values } from '../model/finding.ts';
import { nearest } from '../text/nearest.ts';

/** Fixed sentences of a template by key: a part in braces is filled in when a form is made. */
export type Wording = ReadonlyMap<string, string>;

export type MakeFinding = (code: Code, values: Values) => Finding;

export const fileFinding =
  (file: string): MakeFinding =>
  (code, values) => ({
    code,
    severity: severityOf(code),
    place: { kind: 'file', file },
    values: { file, ...values },
  });

const placesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\w+\}/g)].map((m) => m[0])),
];

const others = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((x) => !b.includes(x));

/** Sentences that lost or gained a part in braces, and keys that are not known. */
export function wordingFindings(make: MakeFinding, own: Wording, shipped: Wording): readonly Finding[] {
  const changed = [...own].flatMap(([key, text]) => {
    const known = shipped.get(key);
    if (known === undefined || text === '') return [];
    const about = (why: string) => (place: string) =>
      make('template-word-place', { key, place, why, shipped: known });
    const [here, there] = [placesIn(text), placesIn(known)];
    return [...others(there, here).map(about('lost')), ...others(here, there).map(about('unknown'))];
  });
  return [...changed, ...unknownRows(make, 'Chữ', [...own.keys()], [...shipped.keys()])];
}

/** Rows whose first column names nothing. */
export function unknownRows(
  make: MakeFinding,
  sheet: string,
  own: readonly string[],
  shipped: readonly string[],
): readonly Finding[] {
  return others(own, shipped)
    .filter((key) => /^[a-z][\w-]*$/.test(key))
    .map((key) => {
      const meant = nearest(key, others(shipped, own));
      return make('template-word-unknown', { sheet, key, ...(meant === undefined ? {} : { meant }) });
    });
}
