import type { CivilDate } from '../model/civil-date.ts';
import { type Code, severityOf } from '../model/codes.ts';
import type { Finding, Values } from '../model/finding.ts';
import { type FileRef, type RegisterEvent, recordedOn } from '../model/register.ts';
import { confirmedArrivals, type Received, withoutUndone } from '../register/known-events.ts';
import { latestOf, sentOf, type Version } from '../register/versions.ts';
import { shortDay } from '../text/print.ts';

/** A data file just recorded, beside the one that was used before it. */
interface Step {
  readonly event: Received;
  readonly before: Version;
  readonly now: Version;
}

const keyOf = ({ unit, period }: { readonly unit: string; readonly period: string }): string =>
  `${unit} ${period}`;

/** What stands of each unit and period. */
function byReport(events: readonly RegisterEvent[]): ReadonlyMap<string, readonly RegisterEvent[]> {
  const groups = new Map<string, RegisterEvent[]>();
  for (const e of withoutUndone(events)) {
    if (!('unit' in e) || e.unit === undefined) continue;
    const key = keyOf({ unit: e.unit, period: e.period });
    const own = groups.get(key);
    if (own) own.push(e);
    else groups.set(key, [e]);
  }
  return groups;
}

function ofUnit(events: readonly RegisterEvent[], { unit, period }: Received): readonly RegisterEvent[] {
  return events.filter(
    (e) =>
      'unit' in e && e.unit === unit && e.period === period && !(e.kind === 'received' && e.afterClosing),
  );
}

function usedAfter(events: readonly RegisterEvent[]): Version | undefined {
  return latestOf(sentOf(events, confirmedArrivals(events)).versions, 'data');
}

/** What each data file just recorded changed; one that came first, or after closing, changed nothing. */
function stepsOf(before: readonly RegisterEvent[], recorded: readonly RegisterEvent[]): readonly Step[] {
  const standing = byReport(before);
  return recorded.flatMap((event, i): readonly Step[] => {
    if (event.kind !== 'received' || event.form !== 'data' || event.afterClosing) return [];
    const earlier = ofUnit([...(standing.get(keyOf(event)) ?? []), ...recorded.slice(0, i)], event);
    const [was, now] = [usedAfter(earlier), usedAfter([...earlier, event])];
    return was && now ? [{ event, before: was, now }] : [];
  });
}

/** For each data file just recorded the one it takes the place of, by id of its event. */
export function replacements(
  before: readonly RegisterEvent[],
  recorded: readonly RegisterEvent[],
): ReadonlyMap<string, Received> {
  const steps = stepsOf(before, recorded).filter((s) => s.now.received.id === s.event.id);
  return new Map(steps.map((s) => [s.event.id, s.before.received] as const));
}

type Named = (file: FileRef | undefined) => string;

function about({ event, before }: Step, named: Named, code: Code, values: Values): Finding {
  const file = named(event.file);
  return {
    code,
    severity: severityOf(code),
    place: { kind: 'file', file },
    unit: event.unit,
    values: {
      file,
      other: named(before.received.file),
      where: before.received.id,
      ...values,
    },
  };
}

const dayOf = (v: Version): CivilDate => v.arrived ?? v.recorded;

const takenBack = ({ id, period }: Received): string =>
  `dondoc undo --period ${period} --event ${id} --reason "…"`;

/** What the register goes by is the day of arrival; what the documents themselves say may be the other way round, or nothing may say. */
function findingOf(step: Step, own: ReadonlySet<string>, named: Named): readonly Finding[] {
  const { event, before, now } = step;
  const by = (v: Version): string => (v.arrived ? 'arrived' : 'recorded');
  if (now.received.id !== event.id) {
    const day = event.arrived ?? recordedOn(event);
    const command = `dondoc confirm ${event.unit} --period ${event.period} --event ${event.id} --arrived … --reason "…"`;
    const values = { why: 'arrived', a: shortDay(day), b: shortDay(dayOf(before)), bBy: by(before), command };
    return [about(step, named, 'form-older-than-record', values)];
  }
  if (now.segment !== before.segment) return []; // the correction of what was returned
  const [a, b] = [event.documentDate, before.received.documentDate];
  if (a && b && a < b)
    return [
      about(step, named, 'form-older-than-record', {
        why: 'document',
        a: shortDay(a),
        b: shortDay(b),
        command: takenBack(event),
      }),
    ];
  const ordered = dayOf(now) !== dayOf(before) || (a !== undefined && b !== undefined && a !== b);
  return ordered || !own.has(before.received.id)
    ? []
    : [about(step, named, 'form-order-unknown', { command: takenBack(event) })];
}

/** Data files older than the one on record, and files of one run of which nothing says which is the later. */
export function orderFindings(
  before: readonly RegisterEvent[],
  recorded: readonly RegisterEvent[],
  named: Named,
): readonly Finding[] {
  const own = new Set(recorded.map((e) => e.id));
  return stepsOf(before, recorded).flatMap((s) => findingOf(s, own, named));
}
