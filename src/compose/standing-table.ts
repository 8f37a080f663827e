import type { StandingNotes } from '../messages/standing-notes.ts';
import { vi as viNotes } from '../messages/vi/standing-notes.ts';
import type { Words } from '../messages/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Arrival, PeriodStanding, Standing, StandingKind } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';

/** What the register knows of one arrival: a date, or only that it came. */
export interface ArrivalCell {
  readonly arrived?: CivilDate;
}

/** One unit in the list of standings. */
export interface StandingRow {
  /** Running number over the whole list; units that do not owe the period have none. */
  readonly ordinal?: number;
  readonly unit: Unit;
  readonly kind: StandingKind;
  /** Printed words with days: "đã gửi chậm (3 ngày)". */
  readonly standing: string;
  readonly documentNumber?: string;
  readonly documentDate?: CivilDate;
  readonly document?: ArrivalCell;
  readonly dataFile?: ArrivalCell;
  /** Calendar days after the last on-time day. */
  readonly daysLate?: number;
  readonly notes: readonly string[];
}

export interface StandingGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly StandingRow[];
  readonly standings: readonly Standing[];
}

/** Every unit's standing by group, in the plan's order; those that do not owe the period come last, apart. */
export interface StandingTable {
  readonly groups: readonly StandingGroup[];
  readonly notOwing?: StandingGroup;
}

function present(s: Standing, form: Arrival['form']): Arrival | undefined {
  return form === 'data' ? s.dataFile : s.signedDocument;
}

function arrivalCell(arrival: Arrival | undefined): ArrivalCell | undefined {
  return arrival && (arrival.arrived ? { arrived: arrival.arrived } : {});
}

/** Of these the last letter is told: the others have nothing left to be reminded of. */
const stillOut: readonly StandingKind[] = [
  'not-yet-due',
  'open',
  'overdue',
  'extended',
  'returned',
  'confirm-arrival',
];

/** Remarks that belong to the standing itself, in order of weight. */
export function notesOf(s: Standing, notes: StandingNotes): readonly string[] {
  const document = present(s, 'document');
  const data = present(s, 'data');
  const sent = document !== undefined || data !== undefined;
  const half = !sent || (document && data) ? undefined : document ? notes.documentOnly : notes.dataOnly;
  return [
    s.strictOnly ? notes.strictOnly(s.obligation?.period.request?.number) : undefined,
    s.extendedUntil && s.kind !== 'extended' ? notes.extended(s.extendedUntil) : undefined,
    s.judgedBy?.which === 'first-version' ? notes.firstVersion(s.judgedBy.date) : undefined,
    s.kind === 'exempt' && sent ? notes.sentButExempt : undefined,
    s.kind === 'exempt' ? undefined : half,
    s.decision ? notes.decision(s.decision) : undefined,
    s.arrivals.some((a) => a.afterClosing) ? notes.afterClosing : undefined,
    s.reminded && stillOut.includes(s.kind) ? notes.reminded(s.reminded) : undefined,
    ...s.notes.map((n) => n.text),
  ].filter((n) => n !== undefined);
}

function defined<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function rowOf(s: Standing, words: Words, notes: StandingNotes): StandingRow {
  const signed = present(s, 'document');
  const data = present(s, 'data');
  return {
    unit: s.unit,
    kind: s.kind,
    standing: words.standing(s),
    notes: notesOf(s, notes),
    ...defined({
      documentNumber: signed?.documentNumber ?? data?.documentNumber,
      documentDate: signed?.documentDate ?? data?.documentDate,
      document: arrivalCell(signed),
      dataFile: arrivalCell(data),
      daysLate: s.days,
    }),
  };
}

/** The standing of every unit as rows: for the terminal, the workbooks and the appendix of the consolidated document. */
export function standingTable(
  standing: PeriodStanding,
  plan: Plan,
  words: Words,
  notes: StandingNotes = viNotes,
): StandingTable {
  const position = new Map(plan.units.map((u, i) => [u.id, i]));
  const at = (s: Standing): number => position.get(s.unit.id) ?? position.size;
  const ordered = standing.standings.toSorted((a, b) => at(a) - at(b));
  const owing = ordered.filter((s) => s.kind !== 'not-owing');
  const grouped = plan.groups.map((g) => ({ ...g, standings: owing.filter((s) => s.unit.group === g.id) }));
  const ordinals = new Map(grouped.flatMap((g) => g.standings).map((s, i) => [s.unit.id, i + 1]));
  const rows = (standings: readonly Standing[]): readonly StandingRow[] =>
    standings.map((s) => ({
      ...rowOf(s, words, notes),
      ...defined({ ordinal: ordinals.get(s.unit.id) }),
    }));
  const groups = grouped
    .filter((g) => g.standings.length > 0)
    .map((g) => ({ id: g.id, name: g.name, standings: g.standings, rows: rows(g.standings) }));
  const outside = ordered.filter((s) => s.kind === 'not-owing');
  if (outside.length === 0) return { groups };
  const name = words.standings['not-owing'];
  return { groups, notOwing: { id: 'not-owing', name, standings: outside, rows: rows(outside) } };
}
