import { findingText } from '../messages/findings.ts';
import type { Lang } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import { isCode } from '../model/codes.ts';
import { exactSum } from '../model/exact-sum.ts';
import type { Place } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { shownName } from '../model/register.ts';
import type { TracedTotal, TraceSource } from '../model/trace.ts';
import { vietnameseNumber } from '../text/print.ts';
import { partName } from './consolidated-book-labels.ts';

export interface TraceLanguage {
  readonly lang: Lang;
  readonly texts: CliTexts;
  readonly words: Words;
  readonly plan: Plan;
  /** "tệp › trang!ô" in words of the language. */
  readonly place: (place: Place) => string;
}

export const word = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** Figures may have more decimals than reports print: here they stand as they were taken. */
export const exact = (value: number): string => vietnameseNumber(value, 6);

export function groupName(plan: Plan, id: string | undefined): string {
  return id === undefined ? '' : (plan.groups.find((g) => g.id === id)?.name ?? id);
}

export function sourceLines(s: TraceSource, n: number, about: TraceLanguage, part = ''): readonly string[] {
  const { tracing, ...texts } = about.texts;
  const { arrival } = s;
  const value = s.value === undefined ? `“${s.text ?? ''}”` : exact(s.value);
  const name = arrival?.file ? shownName(arrival.file) : '';
  const said = 'file' in s.place ? s.place.file : '';
  return [
    tracing.source({ n, unit: s.unit.name, value, part }),
    tracing.place({ place: about.place(s.place), written: s.value === undefined ? '' : s.written }),
    ...(name !== '' && name !== said ? [tracing.inside({ name })] : []),
    ...(arrival
      ? [
          tracing.arrival({
            arrived: arrival.arrived ? texts.day(arrival.arrived) : texts.noArrival,
            number: arrival.documentNumber ?? '',
            dated: arrival.documentDate ? texts.day(arrival.documentDate) : '',
            event: arrival.event,
          }),
        ]
      : []),
    tracing.hash({ sha256: s.sha256 }),
  ];
}

export const terms = (sources: readonly TraceSource[]): string =>
  sources.map((s) => exact(s.value ?? 0)).join(' + ');

export function sumOf(sources: readonly TraceSource[]): string {
  const total = exactSum(sources.map((s) => s.value ?? 0));
  return total === null ? '–' : exact(total);
}

function printedLines(
  { indicator, total, ratio, sources }: TracedTotal,
  { tracing }: CliTexts,
): readonly string[] {
  const { given, asked } = ratio ?? total;
  if (indicator.kind === 'text') return [tracing.texts({ given, asked })];
  if (given === 0) return [tracing.noFigure({ asked })];
  if (!ratio) {
    const value = `${vietnameseNumber(total.value ?? 0)} ${indicator.unitOfMeasure}`.trim();
    return [
      tracing.printed({ value, given, asked }),
      tracing.sum({ terms: terms(sources), total: sumOf(sources) }),
    ];
  }
  const of = (part: 'n' | 'N') => sources.filter((s) => s.part === part);
  const line = (part: 'n' | 'N'): string =>
    tracing.sumPart({ part: partName(indicator, part), terms: terms(of(part)), total: sumOf(of(part)) });
  const { n, total: all, percent } = ratio;
  if (n === null || all === null || percent === null) return [line('n'), line('N'), tracing.noRatio];
  const [rounded, sums] = [vietnameseNumber(percent), { n: exact(n), total: exact(all) }];
  return [
    tracing.printed({ value: `${rounded}% (${sums.n}/${sums.total})`, given, asked }),
    line('n'),
    line('N'),
    tracing.ratio({ ...sums, exact: vietnameseNumber(percent, 6), rounded }),
  ];
}

export function totalLines(t: TracedTotal, about: TraceLanguage): readonly string[] {
  const { texts, words, lang } = about;
  const { tracing } = texts;
  const title = `${t.indicator.name} (${t.indicator.id})`;
  const figure = tracing.figures[t.figure];
  const why = (code: string): string => (isCode(code) ? findingText(lang, code).title : code);
  const silent = (kind: 'blank' | 'no-file'): readonly string[] =>
    t.silent
      .filter((s) => s.why === kind)
      .map((s) =>
        kind === 'no-file' && s.standing ? `${s.unit.name}: ${words.standing(s.standing)}` : s.unit.name,
      );
  const [blank, none] = [silent('blank'), silent('no-file')];
  return [
    tracing.total({ what: title, figure, group: groupName(about.plan, t.group) }),
    ...printedLines(t, texts),
    ...(t.sources.length > 0 ? [tracing.sources({ count: t.sources.length })] : []),
    ...t.sources.flatMap((s, i) => sourceLines(s, i + 1, about, s.part ? partName(t.indicator, s.part) : '')),
    ...(t.leftOut.length > 0 ? [tracing.leftOut({ count: t.leftOut.length })] : []),
    ...t.leftOut.map((l) =>
      tracing.leftOutEntry({
        unit: l.unit.name,
        text: l.text,
        place: about.place(l.place),
        why: why(l.code),
        code: l.code,
      }),
    ),
    ...(blank.length > 0 ? [tracing.blank({ count: blank.length, units: blank.join('; ') })] : []),
    ...(none.length > 0 ? [tracing.noFile({ count: none.length, units: none.join('; ') })] : []),
  ];
}
