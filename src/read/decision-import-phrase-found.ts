import type { Selector } from '../model/decision.ts';
import { groupKey } from '../text/group-key.ts';
import { lookupKey, nameKey } from '../text/unit-key.ts';
import type { UnitIndex } from '../text/unit-names.ts';
import {
  boundary,
  communeLevel,
  communes,
  communesInSentence,
  concerned,
  levels,
  localities,
  longestName,
  loose,
  mayBegin,
  phraseEnds,
  sentenceGoesOn,
} from './decision-import-phrase-words.ts';

export interface Found {
  readonly length: number;
  readonly selector: Selector;
}

export interface Known {
  readonly index: UnitIndex;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

export const firstOf = (pattern: RegExp, rest: string): string => pattern.exec(rest)?.[0] ?? '';

/** "UBND các xã, phường": groups of those names, where the directory has all of them. */
function communesAt(rest: string, { groups }: Known, goesOn?: RegExp): Found | undefined {
  const phrase = firstOf(goesOn ? communesInSentence : communes, rest);
  const all = firstOf(communeLevel, rest) || firstOf(localities, rest);
  const names =
    phrase === ''
      ? ['xã', 'phường', 'đặc khu', 'thị trấn']
      : (phrase.toLowerCase().match(new RegExp(levels, 'gu')) ?? []);
  const found = names.flatMap((n) => groups.get(n) ?? []);
  const matched = phrase || all;
  if (goesOn && !goesOn.test(rest.slice(matched.length))) return undefined;
  if (matched === '' || found.length === 0) return undefined;
  if (phrase !== '' && names.some((n) => !groups.has(n))) return undefined;
  return {
    length: matched.length,
    selector: { kind: 'group', phrase: matched, groups: [...new Set(found)] },
  };
}

function openAt(rest: string): Found | undefined {
  const phrase = firstOf(concerned, rest);
  return phrase === '' ? undefined : { length: phrase.length, selector: { kind: 'open', phrase } };
}

export function namedAt(rest: string, known: Known, goesOn = phraseEnds): Found | undefined {
  const ends = [...rest.slice(0, longestName).matchAll(boundary)].map((m) => m.index);
  for (const at of ends.toReversed()) {
    const phrase = rest.slice(0, at);
    if (at === 0 || loose.test(phrase) || !goesOn.test(rest.slice(at))) continue;
    const units = known.index.names.get(lookupKey(nameKey(phrase), known.index.place)) ?? [];
    const [only] = units;
    if (only && units.length === 1)
      return { length: at, selector: { kind: 'unit', phrase, unit: only.unit.id } };
    const groups = known.groups.get(groupKey(phrase));
    if (groups !== undefined && units.length === 0)
      return { length: at, selector: { kind: 'group', phrase, groups } };
  }
  return undefined;
}

export function nextKnown(rest: string, known: Known): Found | undefined {
  const all = [communesAt(rest, known), openAt(rest), namedAt(rest, known)].flatMap((f) => f ?? []);
  const found = all.filter((f) => phraseEnds.test(rest.slice(f.length)));
  return found.toSorted((a, b) => b.length - a.length)[0];
}

/** Groups named where a phrase can begin; inside a sentence any small word may follow. */
export function groupsNamed(text: string, known: Known): readonly string[] {
  const found = new Set<string>();
  let read = 0;
  for (const { index, 0: opening } of text.matchAll(mayBegin)) {
    const at = index + opening.length;
    if (at < read) continue;
    const rest = text.slice(at);
    const here = [communesAt(rest, known, sentenceGoesOn), namedAt(rest, known, sentenceGoesOn)]
      .flatMap((f) => f ?? [])
      .filter((f) => f.selector.kind === 'group')
      .toSorted((a, b) => b.length - a.length)[0];
    if (here?.selector.kind !== 'group') continue;
    for (const group of here.selector.groups) found.add(group);
    read = at + here.length;
  }
  return [...found];
}
