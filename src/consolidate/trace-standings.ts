import type { Consolidation } from '../model/consolidation.ts';
import type { Standing, StandingKind } from '../model/standing.ts';
import type { TracedStandings } from '../model/trace.ts';

const received: readonly StandingKind[] = ['on-time', 'late', 'confirm-arrival', 'nil'];

const answeredInTime = ({ judgedBy, lastOnTimeDay }: Standing): boolean =>
  judgedBy !== undefined && lastOnTimeDay !== undefined && judgedBy.date <= lastOnTimeDay;

const expected = (s: Standing): boolean => s.kind !== 'exempt' && s.kind !== 'not-owing';

/** What each measure counts (docs/quy-tac.md, mục 12); any other word is a standing by itself. */
const measures: Readonly<Record<string, (s: Standing) => boolean>> = {
  expected,
  received: (s) => received.includes(s.kind),
  rate: (s) => received.includes(s.kind),
  'on-time': (s) => s.kind === 'on-time' || (s.kind === 'nil' && answeredInTime(s)),
  'on-time-rate': (s) => s.kind === 'on-time' || (s.kind === 'nil' && answeredInTime(s)),
  'reported-on-time': (s) => s.kind === 'on-time',
  missing: (s) => expected(s) && !received.includes(s.kind),
  accepted: (s) => expected(s) && s.accepted !== undefined,
  'strict-only': (s) => s.strictOnly,
};

const kinds: readonly StandingKind[] = [
  'not-yet-due',
  'open',
  'overdue',
  'on-time',
  'late',
  'confirm-arrival',
  'returned',
  'nil',
  'exempt',
  'extended',
  'not-owing',
];

/** The units behind a count of standings, over all groups or one. */
export function traceStandings(
  { standing, ownPlans, accepted }: Consolidation,
  [measure = '', group]: readonly string[],
): TracedStandings | undefined {
  if (measure === 'own-plan') {
    const units = new Set(ownPlans.map((p) => p.unit.id));
    const counted = standing.standings.filter((s) => units.has(s.unit.id));
    return { kind: 'standings', measure, counted, of: accepted };
  }
  const kind = kinds.find((k) => k === measure);
  const counts = Object.hasOwn(measures, measure)
    ? measures[measure]
    : kind && ((s: Standing): boolean => s.kind === kind);
  if (!counts) return undefined;
  const own = standing.standings.filter((s) => group === undefined || s.unit.group === group);
  if (own.length === 0) return undefined;
  return {
    kind: 'standings',
    measure,
    ...(group === undefined ? {} : { group }),
    counted: own.filter(counts),
    of: own.filter(expected).length,
  };
}
