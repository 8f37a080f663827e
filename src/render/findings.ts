import { findingText } from '../messages/findings.ts';
import type { Lang } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { Finding, Place, Severity } from '../model/finding.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Paint } from './paint.ts';
import { placeText } from './place.ts';

export interface FindingStyle {
  readonly lang: Lang;
  readonly texts: CliTexts;
  readonly words: Words;
  /** All places of each code, not only the first three. */
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
  const shown = safeForTerminal(place.excerpt.slice(from, from + 110));
  return [`    | ${from > 0 ? '…' : ''}${shown}`, `    | ${' '.repeat(caret - from + (from > 0 ? 1 : 0))}^`];
}

function oneFinding(finding: Finding, { lang, texts, words, paint }: FindingStyle): string {
  const text = findingText(lang, finding.code);
  const place = safeForTerminal(placeText(finding.place, texts.placeWords));
  const severity = paint.severity(finding.severity, words.severities[finding.severity]);
  const [found = '', ...listed] = safeForTerminal(text.found(finding.values)).split('\n');
  const lines = [
    `${paint.heading(place)}: ${severity}: ${found} ${paint.faint(`[${finding.code}]`)}`,
    ...listed.map((line) => `    ${line}`),
    ...excerptLines(finding.place),
  ];
  if (finding.also)
    lines.push(`    ${texts.seeAlso}: ${safeForTerminal(placeText(finding.also, texts.placeWords))}`);
  const expected = safeForTerminal(text.expected(finding.values));
  const remedy = safeForTerminal(text.remedy(finding.values));
  if (expected) lines.push(`    ${texts.expectedWord}: ${expected}`);
  if (remedy) lines.push(`    ${texts.remedyWord}: ${remedy}`);
  return lines.join('\n');
}

/** Findings as a clerk reads them: place, value, expectation, remedy; the fourth and later places of one problem in one file are counted. */
export function findingsAsText(findings: readonly Finding[], style: FindingStyle): string {
  const seen = new Map<string, number>();
  const blocks: string[] = [];
  const left = new Map<string, number>();
  let under: string | undefined;
  for (const f of findings) {
    const key = `${fileOf(f.place)}\u0000${f.code}`;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    if (!style.all && n > shownPlaces) {
      left.set(key, (left.get(key) ?? 0) + 1);
      continue;
    }
    if (style.unitName && f.unit !== undefined && f.unit !== under)
      blocks.push(style.paint.heading(`■ ${style.unitName(f.unit)}`));
    under = f.unit ?? under;
    blocks.push(oneFinding(f, style));
  }
  for (const [key, count] of left) {
    const [file = '', code = ''] = key.split('\u0000');
    blocks.push(`${safeForTerminal(file)}: ${style.texts.morePlaces({ count, code })}`);
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
      values: f.values,
      ...(f.unit ? { unit: f.unit } : {}),
      ...(f.answer ? { answer: f.answer } : {}),
      message: text.found(f.values),
      expected: text.expected(f.values),
      remedy: text.remedy(f.values),
    };
  });
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, confirm: 0, warning: 0, note: 0 };
  for (const f of findings) counts[f.severity] += 1;
  return counts;
}
