import type { CivilDate } from '../model/civil-date.ts';
import { type ReceivedForm, type RegisterEvent, recordedOn } from '../model/register.ts';
import type { DeadlineRule } from '../model/reporting.ts';
import type { Arrival, Standing } from '../model/standing.ts';
import type { EventOf, Received } from './known-events.ts';

/** One received version in the order of recording. `segment` counts the returns of its form recorded before it. */
export interface Version {
  readonly received: Received;
  readonly arrived?: CivilDate;
  readonly recorded: CivilDate;
  readonly revoked: boolean;
  readonly segment: number;
}

export type Return = EventOf<'returned'> & { readonly form: ReceivedForm };

/** What one unit sent and what was sent back, as far as it counts. */
export interface Sent {
  readonly versions: readonly Version[];
  /** Versions and returns in the order of recording. */
  readonly timeline: readonly (Version | Return)[];
}

export function isReturn(entry: Version | Return): entry is Return {
  return 'kind' in entry;
}

/** A return speaks of the data file when there is one, because that is what was checked; else of the document. */
function returnedForm(event: EventOf<'returned'>, live: readonly Version[]): ReceivedForm | undefined {
  const forms = live.map((v) => v.received.form);
  if (event.form !== undefined && forms.includes(event.form)) return event.form;
  return forms.includes('data') ? 'data' : forms[0];
}

/** Reads one unit's events in the order of recording. A return of nothing that still stands is left out. */
export function sentOf(events: readonly RegisterEvent[], arrivals: ReadonlyMap<string, CivilDate>): Sent {
  const revoked = new Set(events.flatMap((e) => (e.kind === 'revoked' ? [e.event] : [])));
  const timeline: (Version | Return)[] = [];
  const segments = { data: 0, document: 0 };
  const live: Version[] = [];
  for (const e of events) {
    if (e.kind === 'received') {
      const arrived = arrivals.get(e.id) ?? e.arrived;
      const version: Version = {
        received: e,
        ...(arrived !== undefined && { arrived }),
        recorded: recordedOn(e),
        revoked: revoked.has(e.id),
        segment: segments[e.form],
      };
      timeline.push(version);
      if (!version.revoked) live.push(version);
    }
    if (e.kind === 'returned') {
      const form = returnedForm(e, live);
      if (form === undefined) continue;
      segments[form] += 1;
      timeline.push({ ...e, form });
    }
  }
  return { timeline, versions: timeline.filter((t): t is Version => !isReturn(t)) };
}

function isLater(a: Version, b: Version): boolean {
  const [dayA, dayB] = [a.arrived ?? a.recorded, b.arrived ?? b.recorded];
  return a.segment !== b.segment ? a.segment > b.segment : dayA >= dayB;
}

/** The latest version of a form that is not revoked: by return, then by arrival, then by recording. */
export function latestOf(versions: readonly Version[], form: ReceivedForm): Version | undefined {
  return versions
    .filter((v) => v.received.form === form && !v.revoked)
    .reduce<Version | undefined>((a, b) => (a === undefined || isLater(b, a) ? b : a), undefined);
}

function returnsOf(sent: Sent, form: ReceivedForm): number {
  return sent.timeline.filter((t) => isReturn(t) && t.form === form).length;
}

/** The state of each version: the last before a return is returned, the last of all is current, the others superseded. */
function stateOf(version: Version, sent: Sent): Arrival['state'] {
  if (version.revoked) return 'revoked';
  const { form } = version.received;
  const peers = sent.versions.filter((v) => v.segment === version.segment);
  if (latestOf(peers, form) !== version) return 'superseded';
  if (version.segment < returnsOf(sent, form)) return 'returned';
  return 'current';
}

export function arrivalOf(version: Version, state: Arrival['state'], afterClosing = false): Arrival {
  const { id, form, file, documentNumber, subject } = version.received;
  const documentDate = documentDateOf(version);
  return {
    event: id,
    form,
    ...(file && { file }),
    ...(version.arrived !== undefined && { arrived: version.arrived }),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(documentDate !== undefined && { documentDate }),
    ...(subject !== undefined && { subject }),
    recorded: version.recorded,
    state,
    afterClosing,
  };
}

export function arrivalsOf(sent: Sent): readonly Arrival[] {
  return sent.versions.map((v) => arrivalOf(v, stateOf(v, sent)));
}

/** The date of the document, unless it lies after the day it came (or was recorded): nothing arrives before it is written. */
function documentDateOf({ received, arrived, recorded }: Version): CivilDate | undefined {
  const { documentDate } = received;
  return documentDate !== undefined && documentDate <= (arrived ?? recorded) ? documentDate : undefined;
}

export type JudgedBy = NonNullable<Standing['judgedBy']>;

/**
 * The date a version is judged by against `last`, an inclusive day. Undefined: it has no date of its own and was recorded
 * after that day, so nobody knows yet; recording late is not arriving late.
 */
export function judgedBy(
  version: Version,
  counts: DeadlineRule['counts'],
  last: CivilDate,
): JudgedBy | undefined {
  const documentDate = documentDateOf(version);
  if (counts === 'document' && documentDate !== undefined) return { date: documentDate, which: 'document' };
  if (version.arrived !== undefined) return { date: version.arrived, which: 'arrived' };
  return version.recorded <= last ? { date: version.recorded, which: 'recorded' } : undefined;
}
