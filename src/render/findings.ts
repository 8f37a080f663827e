import { findingText } from '../messages/findings.ts';
import type { Lang } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { Finding, Place } from '../model/finding.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Paint } from './paint.ts';
import { placeText, spotText } from './place.ts';

export interface FindingStyle {
  readonly lang: Lang;
  readonly texts: CliTexts;
  readonly words: Words;
  /** Every finding with all its places, not one block and three places for each code of a file. */
  readonly all: boolean;
  readonly paint: Paint;
  /** Names the unit over its findings: file names alone tell a clerk little. */
  readonly unitName?: (unit: string) => string;
}

const shownPlaces = 3;

function fileOf(place: Place): string {
  return place.kind === 'plan' ? place.path : place.file;
}

function excerptLines(place: Place): readonly string[] {
  if (place.kind !== 'text' || place.excerpt === undefined) return [];
  const caret = Math.max(0, place.column - 1);
  const from = Math.max(0, caret - 60);
  const shown = safeForTerminal(place.excerpt.slice(from, from + 110).replaceAll('\t', ' '));
  return [`    | ${from > 0 ? '…' : ''}${shown}`, `    | ${' '.repeat(caret - from + (from > 0 ? 1 : 0))}^`];
}

type Group = readonly [Finding, ...Finding[]];

/** Where else, where there is more than one place; a sentence that names them all need not be followed by them. */
function placesLine(
  group: readonly Finding[],
  found: string,
  { all, texts }: FindingStyle,
): readonly string[] {
  const places = group.flatMap((f) => f.places ?? [f.place]);
  const [first] = places;
  if (!first || places.length < 2) return [];
  const others = String(group[0]?.values.others ?? '');
  const named = group.length === 1 && others !== '' && !others.endsWith('…') && found.includes(others);
  if (named) return [];
  const shown = all ? places : places.slice(0, shownPlaces);
  const spots = shown.map((p) => spotText(p, first, texts.placeWords)).join('; ');
  const left = places.length - shown.length;
  const more = left > 0 ? ` ${texts.andPlaces({ count: left })}` : '';
  return [`    ${texts.placesWord}: ${safeForTerminal(spots)}${more}`];
}

/** The first finding of a group in full, then where the others are. */
function oneBlock(group: Group, style: FindingStyle): string {
  const [finding] = group;
  const { lang, texts, words, paint } = style;
  const text = findingText(lang, finding.code);
  const place = safeForTerminal(placeText(finding.place, texts.placeWords));
  const severity = paint.severity(finding.severity, words.severities[finding.severity]);
  const sentence = text.found(finding.values);
  const [found = '', ...listed] = safeForTerminal(sentence).split('\n');
  const lines = [
    `${paint.heading(place)}: ${severity}: ${found} ${paint.faint(`[${finding.code}]`)}`,
    ...listed.map((line) => `    ${line}`),
    ...excerptLines(finding.place),
    ...placesLine(group, sentence, style),
  ];
  if (finding.also)
    lines.push(`    ${texts.seeAlso}: ${safeForTerminal(placeText(finding.also, texts.placeWords))}`);
  const expected = safeForTerminal(text.expected(finding.values));
  const remedy = safeForTerminal(text.remedy(finding.values));
  if (expected) lines.push(`    ${texts.expectedWord}: ${expected}`);
  if (remedy) lines.push(`    ${texts.remedyWord}: ${remedy}`);
  return lines.join('\n');
}

/** One group for one code in one file. What is said of a whole file has no place that tells one from another: never folded. */
function grouped(findings: readonly Finding[], all: boolean): readonly Group[] {
  const groups = new Map<string, Group>();
  findings.forEach((f, i) => {
    const alone = all || f.place.kind === 'file' || f.place.kind === 'plan';
    const key = alone ? `#${i}` : [fileOf(f.place), f.unit ?? '', f.code, f.severity].join('\u0000');
    const group = groups.get(key);
    groups.set(key, group ? [...group, f] : [f]);
  });
  return [...groups.values()];
}

/** Findings as a clerk reads them: place, value, expectation, remedy; one code in one file is one block, unless `all`. */
export function findingsAsText(findings: readonly Finding[], style: FindingStyle): string {
  const seen = new Map<string, number>();
  const blocks: string[] = [];
  let under: string | undefined;
  for (const group of grouped(findings, style.all)) {
    const [f] = group;
    const key = `${fileOf(f.place)}\u0000${f.code}`;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    if (!style.all && n > shownPlaces) continue;
    if (style.unitName && f.unit !== undefined && f.unit !== under)
      blocks.push(style.paint.heading(`■ ${style.unitName(f.unit)}`));
    under = f.unit ?? under;
    blocks.push(oneBlock(group, style));
  }
  for (const [key, n] of style.all ? [] : seen) {
    const [file = '', code = ''] = key.split('\u0000');
    if (n <= shownPlaces) continue;
    blocks.push(`${safeForTerminal(file)}: ${style.texts.morePlaces({ count: n - shownPlaces, code })}`);
  }
  return blocks.join('\n');
}

export function findingsAsJson(findings: readonly Finding[], style: FindingStyle): readonly unknown[] {
  return findings.map((f) => {
    const text = findingText(style.lang, f.code);
    return {
      code: f.code,
      severity: f.severity,
      place: f.place,
      ...(f.places ? { places: f.places } : {}),
      values: f.values,
      ...(f.unit ? { unit: f.unit } : {}),
      ...(f.answer ? { answer: f.answer } : {}),
      message: text.found(f.values),
      expected: text.expected(f.values),
      remedy: text.remedy(f.values),
    };
  });
}
