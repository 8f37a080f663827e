import type { Selector } from '../model/decision.ts';
import type { Unit, UnitGroup } from '../model/unit.ts';
import { groupKey } from '../text/group-key.ts';
import { buildUnitIndex, recogniseUnit } from '../text/unit-names.ts';
import type { Knows } from './decision-import-cells.ts';
import {
  type Found,
  firstOf,
  groupsNamed,
  type Known,
  namedAt,
  nextKnown,
} from './decision-import-phrase-found.ts';
import { between, opensBody, sentenceGoesOn, separator } from './decision-import-phrase-words.ts';

/** The units that a draft may name. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  /** "Thanh Hóa": names are known with and without it. */
  readonly place: string;
}

export interface Unclear {
  readonly phrase: string;
  /** Units it may mean, "" where none comes near. */
  readonly near: string;
}

export interface ResolvedPhrase {
  readonly selectors: readonly Selector[];
  readonly unclear: readonly Unclear[];
}

export interface PhraseReader {
  readonly resolve: (text: string) => ResolvedPhrase;
  readonly knows: Knows;
  /** The unit that a sentence names here, before it goes on: "Sở Nội vụ để tổng hợp …". */
  readonly unitAt: (text: string) => string | undefined;
  /** Groups that a sentence names anywhere, in the order of the sentence: "Các sở, ban, ngành; UBND các xã …". */
  readonly groupsIn: (text: string) => readonly string[];
}

/** A phrase that nobody knows, up to where the next begins: names themselves hold commas and "và". */
function unknownAt(rest: string, known: Known): string {
  for (const found of rest.matchAll(between)) {
    const behind = rest.slice(found.index + found[0].length);
    const parts = found[0].includes(';') || opensBody.test(behind) || nextKnown(behind, known) !== undefined;
    // "Báo và Đài …" is one body.
    if (parts && found.index > 0 && !/^báo$/iu.test(rest.slice(0, found.index))) {
      return rest.slice(0, found.index);
    }
  }
  return rest.replace(/[\s.,;]+$/u, '') || rest;
}

function nearOf(phrase: string, { index }: Known): string {
  const read = recogniseUnit(index, phrase);
  if (read.kind === 'unknown') return '';
  const units = read.kind === 'certain' ? [read.unit] : read.units;
  return units
    .slice(0, 3)
    .map((u) => `${u.name} (${u.id})`)
    .join('; ');
}

/** No cell names that much: what stands there is no list of bodies. */
const longestCell = 3000;

function resolved(text: string, known: Known): ResolvedPhrase {
  if (text.length > longestCell) {
    return { selectors: [{ kind: 'open', phrase: text }], unclear: [{ phrase: text, near: '' }] };
  }
  const selectors: Selector[] = [];
  const unclear: Unclear[] = [];
  let rest = text;
  for (;;) {
    rest = rest.slice(firstOf(separator, rest).length);
    if (rest === '') break;
    const found = nextKnown(rest, known);
    const phrase = found ? rest.slice(0, found.length) : unknownAt(rest, known);
    selectors.push(found?.selector ?? { kind: 'open', phrase });
    if (!found) unclear.push({ phrase, near: nearOf(phrase, known) });
    rest = rest.slice(phrase.length);
    rest = rest.replace(/^và\s+/u, '');
  }
  if (selectors.length === 0) selectors.push({ kind: 'open', phrase: text });
  return { selectors, unclear };
}

/** All of the text, with a sign or "và" between its parts; or only how it begins. */
function knownPart(text: string, known: Known): ReturnType<Knows> {
  const first = nextKnown(text, known);
  if (!first || first.selector.kind === 'open') return 'no';
  let rest = text;
  for (let part: Found | undefined = first; part; part = nextKnown(rest, known)) {
    rest = rest.slice(part.length);
    if (rest === '' || rest === '.') return 'whole';
    const between = firstOf(/^và\s+/u, rest) || firstOf(separator, rest);
    if (between.trim() === '') return 'beginning';
    rest = rest.slice(between.length);
  }
  return 'beginning';
}

/** Groups of one name are all meant: which one is asked of the directory (group-name-clash), and meanwhile nobody is left out. */
function groupsByName(groups: readonly UnitGroup[]): Known['groups'] {
  const named = new Map<string, readonly string[]>();
  for (const { id, name } of groups) named.set(groupKey(name), [...(named.get(groupKey(name)) ?? []), id]);
  return named;
}

/** Reads the phrases of the columns "chủ trì" and "phối hợp". Certain where a name or a group is known; the rest is left open and asked. */
export function phraseReader({ units, groups, place }: Directory): PhraseReader {
  const index = buildUnitIndex(units, place);
  const known: Known = { index, groups: groupsByName(groups) };
  const kept = new Map<string, ResolvedPhrase>();
  const resolve = (text: string): ResolvedPhrase => {
    const own = kept.get(text) ?? resolved(text, known);
    kept.set(text, own);
    return own;
  };
  const told = new Map<string, ReturnType<Knows>>();
  const knows: Knows = (text) => {
    const own = told.get(text) ?? knownPart(text, known);
    told.set(text, own);
    return own;
  };
  const unitAt = (text: string): string | undefined => {
    const found = namedAt(text, known, sentenceGoesOn)?.selector;
    return found?.kind === 'unit' ? found.unit : undefined;
  };
  const groupsIn = (text: string): readonly string[] => groupsNamed(text, known);
  return { resolve, knows, unitAt, groupsIn };
}
