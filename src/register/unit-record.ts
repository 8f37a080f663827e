import { decidedOn, type RegisterEvent } from '../model/register.ts';
import type { Arrival, Standing } from '../model/standing.ts';
import type { EventOf } from './known-events.ts';
import type { RegisterView } from './register-view.ts';
import { arrivalOf, arrivalsOf, latestOf, type Sent, sentOf } from './versions.ts';

/** What the register holds on one unit, on the day judged. */
export interface UnitRecord {
  readonly sent: Sent;
  /** Every version in the order of recording, those after closing at the end. */
  readonly arrivals: readonly Arrival[];
  readonly signedDocument?: Arrival;
  readonly dataFile?: Arrival;
  readonly exemption?: EventOf<'exempted'>;
  readonly extension?: EventOf<'extended'>;
  readonly nil?: EventOf<'nil'>;
  readonly notes: Standing['notes'];
}

/** The decision of the latest day; of two on one day, the one recorded last. */
function lastDecision<E extends EventOf<'exempted' | 'extended' | 'nil'>>(
  events: readonly E[],
): E | undefined {
  return events.reduce<E | undefined>(
    (a, b) => (a === undefined || decidedOn(b) >= decidedOn(a) ? b : a),
    undefined,
  );
}

function ofKind<K extends RegisterEvent['kind']>(
  events: readonly RegisterEvent[],
  kind: K,
): readonly EventOf<K>[] {
  return events.filter((e): e is EventOf<K> => e.kind === kind);
}

function notesOf(events: readonly EventOf<'note'>[]): Standing['notes'] {
  return events
    .map((e) => ({ date: decidedOn(e), text: e.reason }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function unitOf(event: RegisterEvent): string | undefined {
  return 'unit' in event ? event.unit : undefined;
}

function byUnit<E extends RegisterEvent>(events: readonly E[]): ReadonlyMap<string, readonly E[]> {
  const groups = new Map<string, E[]>();
  for (const e of events) {
    const unit = unitOf(e);
    if (unit === undefined) continue;
    const own = groups.get(unit);
    if (own) own.push(e);
    else groups.set(unit, [e]);
  }
  return groups;
}

/** One record per unit that the view mentions; ask with any unit's id. */
export function recordsOf(view: RegisterView): (unit: string) => UnitRecord {
  const used = byUnit(view.used);
  const late = byUnit(view.afterClosing);
  const notes = byUnit(view.notes);
  return (unit) =>
    recordOf(view, { used: used.get(unit) ?? [], late: late.get(unit) ?? [], notes: notes.get(unit) ?? [] });
}

interface OwnEvents {
  readonly used: readonly RegisterEvent[];
  readonly late: RegisterView['afterClosing'];
  readonly notes: RegisterView['notes'];
}

function recordOf(view: RegisterView, own: OwnEvents): UnitRecord {
  const sent = sentOf(own.used, view.arrivals);
  const arrivals = arrivalsOf(sent);
  const latest = (form: Arrival['form']): Arrival | undefined => {
    const version = latestOf(sent.versions, form);
    return arrivals.find((a) => a.event === version?.received.id);
  };
  const [signedDocument, dataFile] = [latest('document'), latest('data')];
  const exemption = lastDecision(ofKind(own.used, 'exempted'));
  const extension = lastDecision(ofKind(own.used, 'extended'));
  const nil = lastDecision(ofKind(own.used, 'nil'));
  const after = sentOf(own.late, view.arrivals).versions.map((v) => arrivalOf(v, 'current', true));
  return {
    sent,
    arrivals: [...arrivals, ...after],
    ...(signedDocument && { signedDocument }),
    ...(dataFile && { dataFile }),
    ...(exemption && { exemption }),
    ...(extension && { extension }),
    ...(nil && { nil }),
    notes: notesOf(own.notes),
  };
}
