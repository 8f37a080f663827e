import { join, relative } from 'node:path';
import { editorialChoice } from '../compose/editorial-choice.ts';
import { printedAtText, traceLines } from '../compose/trace-lines.ts';
import { bookPlaces, docPlaces, type PrintedPlace } from '../compose/trace-places.ts';
import type { TraceLanguage } from '../compose/trace-total-lines.ts';
import { traceAnchor } from '../consolidate/trace.ts';
import { readOrdinaryFile } from '../disk/read.ts';
import type { Anchor } from '../model/anchor.ts';
import { parseCivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import type { Trace } from '../model/trace.ts';
import { readMadeFrom } from '../read/made-from.ts';
import { placeText } from '../render/place.ts';
import { type Invocation, optionOn } from './command.ts';
import type { Composed } from './consolidating.ts';
import { UsageError } from './stop.ts';
import type { Workspace } from './workspace.ts';

const shownAtOnce = 20;
const sizeLimit = 200 * 1024 * 1024;

export interface Tracing {
  readonly invocation: Invocation;
  readonly workspace: Workspace;
  readonly period: Period;
  readonly composed: Composed;
}

/** Files in out/<period>/ that were made from other data than what is looked at now. */
export function otherInputs({ invocation, workspace, period, composed }: Tracing): readonly string[] {
  const names = [
    `bao-cao-tong-hop-${period.id}.docx`,
    `bao-cao-tong-hop-ngan-${period.id}.docx`,
    `tong-hop-${period.id}.xlsx`,
  ];
  return names.flatMap((name) => {
    const path = join(workspace.root, 'out', period.id, name);
    const bytes = readOrdinaryFile(path, sizeLimit);
    if (typeof bytes === 'string') return [];
    const { inputsHash, planVersion, asOf = '' } = readMadeFrom(bytes, name).value;
    const now = composed.provenance;
    const same = inputsHash === now.inputsHash && planVersion === now.planVersion;
    if (inputsHash === undefined || same) return [];
    const day = parseCivilDate(asOf);
    const was = day ? invocation.texts.day(day) : asOf;
    const file = relative(invocation.world.cwd, path) || path;
    return [invocation.texts.tracing.otherInputs({ file, was, period: period.id })];
  });
}

function languageOf({ lang, texts, words }: Invocation, plan: Plan): TraceLanguage {
  return { lang, texts, words, plan, place: (place) => placeText(place, texts.placeWords) };
}

/** The officer's wording, where one is printed in place of the unit's own. */
function wordingOf({ edited: { candidates, editorial } }: Composed, anchor: Anchor): string | undefined {
  const offered = candidates.find((c) => c.anchor === anchor)?.text.trim();
  const quoted = editorialChoice(candidates, editorial)
    .quoted.find((c) => c.anchor === anchor)
    ?.text.trim();
  return quoted === offered ? undefined : quoted;
}

/** An indicator and a group of the plan that are both known, while nobody of the group was asked. */
function notAskedGroup(
  plan: Plan,
  anchor: Anchor,
): { readonly what: string; readonly group: string } | undefined {
  const [kind, id, , group] = anchor.split('/');
  const indicator = plan.reporting.indicators.find((i) => i.id.toLowerCase() === id?.toLowerCase());
  const name = plan.groups.find((g) => g.id === group)?.name;
  if (kind !== 'so' || !indicator || name === undefined) return undefined;
  return { what: `${indicator.name} (${indicator.id})`, group: name };
}

/** Everything behind one name. */
export function explained(
  { invocation, workspace, period, composed }: Tracing,
  anchor: Anchor,
): { readonly trace: Trace; readonly lines: readonly string[] } {
  const { consolidation, checked, before } = composed;
  const input = {
    plan: workspace.plan,
    consolidation,
    submissions: checked.submissions,
    yearBefore: before,
  };
  const traced = traceAnchor(input, anchor);
  if (!traced) {
    const { texts, asOf } = invocation;
    const group = notAskedGroup(workspace.plan, anchor);
    if (group) throw new UsageError(texts.tracing.groupNotAsked(group));
    throw new UsageError(texts.tracing.noTrace({ anchor, period: period.id, day: texts.day(asOf) }));
  }
  const trace = { anchor, traced };
  const about = languageOf(invocation, workspace.plan);
  const { closedOn, asOf: day } = consolidation.standing;
  const stood = invocation.texts.day(closedOn ?? day);
  return { trace, lines: traceLines(trace, about, wordingOf(composed, anchor), stood) };
}

/** Places that print what was typed, each with the name of its source; those without one only where there is no other. */
export function placeLines(
  { invocation, period }: Tracing,
  value: string,
  places: readonly PrintedPlace[],
): readonly string[] {
  const { texts } = invocation;
  const all = optionOn(invocation, 'all');
  const sourced = places.filter((p) => p.anchor !== undefined);
  const wanted = all || sourced.length === 0 ? places : sourced;
  const shown = all ? wanted : wanted.slice(0, shownAtOnce);
  const more = places.length - shown.length;
  const sources = [...new Set(sourced.flatMap((p) => p.anchor ?? []))];
  const [first] = sources.length > 1 ? sources : [];
  return [
    texts.tracing.places({ value, count: places.length }),
    ...shown.map((p, i) =>
      texts.tracing.place1({
        n: i + 1,
        where: printedAtText(p.at, texts),
        source: p.anchor ?? texts.tracing.noSource,
      }),
    ),
    ...(more > 0 ? [texts.tracing.morePrinted({ count: more })] : []),
    ...(first ? [texts.tracing.oneOf, `  dondoc trace "${first}" --period ${period.id}`] : []),
  ];
}

/** Where a name is printed, in both files. */
export function printedAt({ composed: { doc, book } }: Tracing, anchor: Anchor): readonly PrintedPlace[] {
  return [...docPlaces(doc), ...bookPlaces(book())].filter((p) => p.anchor === anchor);
}
