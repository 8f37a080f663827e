import { findingText } from '../messages/findings.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import { isCode } from '../model/codes.ts';
import type { Trace, TracedAnswer, TracedFunding } from '../model/trace.ts';
import { answerName } from './consolidated-book-labels.ts';
import { comparisonTraceLines } from './trace-comparison-lines.ts';
import type { PrintedAt } from './trace-places.ts';
import {
  exact,
  groupName,
  sourceLines,
  sumOf,
  type TraceLanguage,
  terms,
  totalLines,
  word,
} from './trace-total-lines.ts';
import { standingLines } from './trace-unit-lines.ts';

const indented = (text: string): readonly string[] => text.split('\n').map((l) => `  ${l}`);

/** A passage as the unit wrote it, beside the officer's wording where that is what is printed. */
function answerLines(
  t: TracedAnswer,
  about: TraceLanguage,
  shortened: string | undefined,
): readonly string[] {
  const { tracing } = about.texts;
  const { source, leftOut } = t;
  const own = source?.text?.trim() ?? '';
  return [
    tracing.answer({ unit: t.unit.name, question: answerName(about.plan, t.answer) }),
    ...(own === '' ? [] : [tracing.original, ...indented(own)]),
    ...(shortened === undefined ? [] : [tracing.shortened, ...indented(shortened)]),
    ...(source ? sourceLines(source, 1, about).slice(own === '' ? 0 : 1) : []),
    ...(leftOut
      ? [
          tracing.leftOutEntry({
            unit: t.unit.name,
            text: leftOut.text,
            place: about.place(leftOut.place),
            why: isCode(leftOut.code) ? findingText(about.lang, leftOut.code).title : leftOut.code,
            code: leftOut.code,
          }),
        ]
      : []),
  ];
}

function fundingLines(t: TracedFunding, about: TraceLanguage): readonly string[] {
  const { tracing } = about.texts;
  const task = t.task === 'all' ? tracing.allTasks : tracing.oneTask({ task: t.task });
  const value = t.value === null ? '–' : exact(t.value);
  return [
    tracing.fundingSum({
      column: word(tracing.funding, t.column),
      source: word(tracing.funding, t.source),
      task,
    }),
    tracing.fundingPrinted({ value }),
    ...(t.sources.length > 0 ? [tracing.sum({ terms: terms(t.sources), total: sumOf(t.sources) })] : []),
    ...t.sources.flatMap((s, i) => sourceLines(s, i + 1, about, answerName(about.plan, s.answer))),
  ];
}

/** One figure or quotation with everything that leads to it, as text. */
export function traceLines(
  { anchor, traced: t }: Trace,
  about: TraceLanguage,
  shortened: string | undefined,
  asOf: string,
) {
  const { tracing } = about.texts;
  const name = tracing.name({ anchor });
  switch (t.kind) {
    case 'total':
      return [name, ...totalLines(t, about)];
    case 'answer':
      return [name, ...answerLines(t, about, shortened)];
    case 'funding':
      return [name, ...fundingLines(t, about)];
    case 'comparison':
      return [name, ...comparisonTraceLines(t, about)];
    case 'standing':
      return [name, ...standingLines(t.standing, asOf, about)];
    case 'task': {
      const what = t.count === '-' ? tracing.counts.none : word(tracing.counts, t.count);
      const { id, shortName } = t.task;
      return [
        name,
        tracing.task({ task: id, name: shortName, what, count: t.counted.length, of: t.of }),
        ...(t.sources.length > 0 ? t.sources.flatMap((s, i) => sourceLines(s, i + 1, about)) : []),
        ...(t.sources.length > 0 ? [] : t.counted.map((u) => `- ${u.name}`)),
      ];
    }
    case 'standings': {
      const measure = word({ ...about.words.standings, ...tracing.measures }, t.measure);
      return [
        name,
        tracing.standings({
          measure,
          group: groupName(about.plan, t.group),
          count: t.counted.length,
          of: t.of,
        }),
        ...t.counted.map((s) => tracing.unitLine({ unit: s.unit.name, standing: about.words.standing(s) })),
      ];
    }
  }
}

/** "Bảng 2, C5", "'Số liệu'!D7", a section of the report: as it can be found, and typed again where it has a name. */
export function printedAtText(at: PrintedAt, { tracing }: CliTexts): string {
  switch (at.kind) {
    case 'table':
      return tracing.inTable({ table: at.table, cell: at.cell });
    case 'sheet':
      return tracing.inSheet({ sheet: at.sheet, cell: at.cell });
    case 'passage':
      return tracing.inPassage({ heading: at.heading, appendix: at.appendix ?? '' });
  }
}
