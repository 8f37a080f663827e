import type { Anchor } from '../model/anchor.ts';
import { asksFor } from '../model/asked.ts';
import type { IndicatorFigures } from '../model/consolidation.ts';
import type { AnswerId } from '../model/form.ts';
import type { Traced, TraceSilent } from '../model/trace.ts';
import { traceComparison } from './trace-comparison.ts';
import { documentSource, sourceOf, standingOf, submissionOf, type TraceInput } from './trace-source.ts';
import { traceStandings } from './trace-standings.ts';
import { traceFunding, traceTask } from './trace-task.ts';
import { leftOutEntry } from './usable.ts';

/** Asked by their form, counted in N, and without a usable figure: with nothing left out either. */
function silentOf(input: TraceInput, f: IndicatorFigures, group: string | undefined): readonly TraceSilent[] {
  const spoke = new Set([
    ...f.sources.map((s) => s.unit.id),
    ...f.leftOut.map((l) => l.unit.id),
    ...(f.texts ?? []).map((t) => t.unit.id),
  ]);
  return input.consolidation.standing.standings.flatMap((standing) => {
    const { unit, obligation, kind } = standing;
    if (!obligation || kind === 'exempt' || !asksFor(obligation, f.indicator) || spoke.has(unit.id))
      return [];
    if (group !== undefined && unit.group !== group) return [];
    const why = submissionOf(input, unit.id) ? ('blank' as const) : ('no-file' as const);
    return [{ unit, why, standing }];
  });
}

function traceTotal(
  input: TraceInput,
  [indicator = '', figure = '', group]: readonly string[],
): Traced | undefined {
  const found = input.consolidation.tasks
    .flatMap((t) => t.indicators)
    .find((f) => f.indicator.id.toLowerCase() === indicator.toLowerCase() && f.figure === figure);
  const part = group === undefined ? found : found?.byGroup.find((g) => g.group === group);
  if (!found || !part) return undefined;
  const inGroup = (unit: { readonly group: string }): boolean => group === undefined || unit.group === group;
  const answers = found.sources.filter((s) => inGroup(s.unit));
  const texts = (found.texts ?? []).filter((t) => inGroup(t.unit));
  return {
    kind: 'total',
    indicator: found.indicator,
    figure: found.figure,
    ...(group === undefined ? {} : { group }),
    total: part.total,
    ...(part.ratio ? { ratio: part.ratio } : {}),
    sources: [
      ...answers.flatMap((s) => {
        const source = sourceOf(input, s.unit.id, s.answer);
        return source ? [{ ...source, ...(s.part ? { part: s.part } : {}) }] : [];
      }),
      ...texts.flatMap((t) => (t.answer ? (sourceOf(input, t.unit.id, t.answer) ?? []) : [])),
    ],
    leftOut: found.leftOut.filter((l) => inGroup(l.unit)),
    silent: silentOf(input, found, group),
  };
}

function traceAnswer(input: TraceInput, unitId: string, answer: AnswerId): Traced | undefined {
  const unit = standingOf(input, unitId)?.unit;
  if (!unit) return undefined;
  const submission = submissionOf(input, unitId);
  const source = documentSource(input, unitId, answer) ?? sourceOf(input, unitId, answer);
  const leftOut = submission && leftOutEntry(submission, answer);
  if (!source && !leftOut) return undefined;
  return {
    kind: 'answer',
    unit,
    answer,
    ...(source ? { source } : {}),
    ...(leftOut ? { leftOut } : {}),
  };
}

/** Where a printed figure or quotation comes from; undefined where the name fits nothing in this consolidation. */
export function traceAnchor(input: TraceInput, anchor: Anchor): Traced | undefined {
  const [kind, ...rest] = anchor.split('/');
  switch (kind) {
    case 'so':
      return traceTotal(input, rest);
    case 'dv':
      return traceAnswer(input, rest[0] ?? '', rest.slice(1).join('/'));
    case 'th':
      return traceStandings(input.consolidation, rest);
    case 'nv':
      return traceTask(input, rest[0] ?? '', rest.slice(1).join('/'));
    case 'kp':
      return traceFunding(input, rest);
    case 'ck':
      return traceComparison(input, rest);
    case 'tt': {
      const standing = standingOf(input, rest.join('/'));
      return standing && { kind: 'standing', standing };
    }
    default:
      return undefined;
  }
}
