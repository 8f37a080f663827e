import type { ReceivedForm } from '../model/register.ts';
import { heldVersion, sentAfterClosing, sentNothing } from '../model/reminder.ts';
import type { Measures, Standing } from '../model/standing.ts';

/** How many stand where. a + unsent + returned = N; signed document and data file are counted apart. */
export interface ReminderCounts {
  readonly expected: number;
  readonly received: number;
  /** Of those received, how many came after the list was closed. */
  readonly afterClosing: number;
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

const holds = (s: Standing, form: ReceivedForm): boolean => heldVersion(s, form) !== undefined;

export function reminderCounts(
  standings: readonly Standing[],
  measures: Measures,
  partial: ReadonlySet<string>,
): ReminderCounts {
  const owing = standings.filter((s) => s.kind !== 'exempt' && s.kind !== 'not-owing');
  const count = (matches: (s: Standing) => boolean): number => owing.filter(matches).length;
  const sent = (s: Standing): boolean =>
    ['on-time', 'late', 'confirm-arrival'].includes(s.kind) || sentAfterClosing(s);
  const [document, data] = [
    (s: Standing): boolean => holds(s, 'document'),
    (s: Standing): boolean => holds(s, 'data'),
  ];
  const afterClosing = count(sentAfterClosing);
  return {
    expected: measures.expected,
    received: measures.received + afterClosing,
    afterClosing,
    nil: count((s) => s.kind === 'nil'),
    late: count((s) => s.kind === 'late'),
    unsent: count(sentNothing),
    extended: count((s) => s.kind === 'extended' && sentNothing(s)),
    returned: count((s) => s.kind === 'returned' && !sentAfterClosing(s)),
    exempt: standings.filter((s) => s.kind === 'exempt').length,
    documents: count(document),
    dataFiles: count(data),
    documentOnly: count((s) => sent(s) && document(s) && !data(s)),
    dataOnly: count((s) => sent(s) && data(s) && !document(s)),
    partial: count((s) => partial.has(s.unit.id)),
  };
}
