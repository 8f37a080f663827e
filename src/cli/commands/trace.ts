import { details } from '../../compose/consolidated-doc-words.ts';
import type { Anchor } from '../../model/anchor.ts';
import { choosePeriod } from '../choose.ts';
import { type Invocation, optionText } from '../command.ts';
import { composeConsolidated } from '../consolidating.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../stop.ts';
import { printParts } from '../terminal-text.ts';
import { explained, otherInputs, placeLines, printedAt, type Tracing } from '../tracing.ts';
import { traceJson } from '../tracing-json.ts';
import { type Resolved, resolveReference } from '../tracing-reference.ts';
import { openWorkspace } from '../workspace.ts';

function detailOf(invocation: Invocation) {
  const value = optionText(invocation, 'detail');
  const detail = details.find((d) => d === value);
  if (value === undefined || detail) return detail ? { detail } : {};
  throw new UsageError(`--detail: ${invocation.texts.unknownFormat({ value, known: details.join(', ') })}`);
}

function refuse(
  { texts }: Invocation,
  { why, value, known = '' }: Extract<Resolved, { kind: 'nothing' }>,
): never {
  throw new UsageError(texts.tracing.nothing[why]({ value, known }));
}

/** A number printed in several places with one source is that source. */
function anchorsOf(resolved: Exclude<Resolved, { kind: 'nothing' }>): readonly Anchor[] {
  if (resolved.kind === 'anchors') return resolved.anchors;
  const anchors = new Set(resolved.places.flatMap((p) => p.anchor ?? []));
  return anchors.size === 1 ? [...anchors] : [];
}

function opening({ invocation, workspace, period }: Tracing): readonly string[] {
  const { texts, asOf } = invocation;
  return [texts.tracing.asOf({ period: period.id, day: texts.day(asOf), plan: workspace.plan.version })];
}

/** A figure or a quotation back to file, sheet and cell, with the sum that leads to it. */
export async function run(invocation: Invocation): Promise<Outcome> {
  const reference = (invocation.args[0] ?? '').normalize('NFC').trim();
  const workspace = await openWorkspace(invocation);
  const { plan } = workspace;
  const period = choosePeriod(invocation, plan);
  const composed = await composeConsolidated(invocation, workspace, period, detailOf(invocation));
  const tracing: Tracing = { invocation, workspace, period, composed };
  const resolved = resolveReference(reference, { plan, doc: composed.doc, book: composed.book() });
  if (resolved.kind === 'nothing') refuse(invocation, resolved);
  const anchors = anchorsOf(resolved);
  const listed = resolved.kind === 'places' ? resolved.places : [];
  const traced = anchors.map((anchor) => explained(tracing, anchor));
  const remarks = otherInputs(tracing);
  const parts = [
    ...opening(tracing),
    ...remarks,
    ...(listed.length > 0 ? placeLines(tracing, reference, listed) : []),
    ...traced.flatMap(({ lines }) => ['', ...lines]),
  ];
  const traces = traced.map(({ trace }) => ({
    ...traceJson(trace, invocation),
    printed: printedAt(tracing, trace.anchor).map(({ at, text }) => ({ at, text })),
  }));
  return {
    text: printParts(parts, invocation.paint),
    json: { period: period.id, asOf: invocation.asOf, reference, places: listed, traces, remarks },
    exit: 0,
  };
}
