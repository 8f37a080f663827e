import type { ReceivedForm } from '../model/register.ts';
import type { Measures, Standing } from '../model/standing.ts';

/** How many stand where. a + unsent + returned = N; signed document and data file are counted apart. */
export interface ReminderCounts {
  readonly expected: number;
  readonly received: number;
  readonly nil: number;
  readonly late: number;
  readonly unsent: number;
  /** Of those not sent, how many still have an extension. */
  readonly extended: number;
  readonly returned: number;
  readonly exempt: number;
  readonly documents: number;
  readonly dataFiles: number;
  readonly documentOnly: number;
  readonly dataOnly: number;
  readonly partial: number;
}

const unsentKinds: readonly Standing['kind'][] = ['not-yet-due', 'open', 'overdue', 'extended'];

function current(s: Standing, form: ReceivedForm): boolean {
  return (form === 'data' ? s.dataFile : s.signedDocument)?.state === 'current';
}

export function reminderCounts(
  standings: readonly Standing[],
  measures: Measures,
  partial: ReadonlySet<string>,
): ReminderCounts {
  const owing = standings.filter((s) => s.kind !== 'exempt' && s.kind !== 'not-owing');
  const count = (matches: (s: Standing) => boolean): number => owing.filter(matches).length;
  const sent = (s: Standing): boolean => ['on-time', 'late', 'confirm-arrival'].includes(s.kind);
  const [document, data] = [
    (s: Standing): boolean => current(s, 'document'),
    (s: Standing): boolean => current(s, 'data'),
  ];
  return {
    expected: measures.expected,
    received: measures.received,
    nil: count((s) => s.kind === 'nil'),
    late: count((s) => s.kind === 'late'),
    unsent: count((s) => unsentKinds.includes(s.kind)),
    extended: count((s) => s.kind === 'extended'),
    returned: count((s) => s.kind === 'returned'),
    exempt: standings.filter((s) => s.kind === 'exempt').length,
    documents: count(document),
    dataFiles: count(data),
    documentOnly: count((s) => sent(s) && document(s) && !data(s)),
    dataOnly: count((s) => sent(s) && data(s) && !document(s)),
    partial: count((s) => partial.has(s.unit.id)),
  };
}
