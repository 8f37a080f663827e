import type { Plan } from '../model/plan.ts';
import type { LetterConsequence, LetterFault } from '../model/plan-difference.ts';
import type { RegisterEvent } from '../model/register.ts';
import { obligationsFor } from './obligations.ts';
import type { InForce } from './plan-consequence.ts';

type Letter = Extract<RegisterEvent, { kind: 'letter' }>;

function factsOf(plan: Plan, id: string, inForce: InForce) {
  const known = plan.periods.find((p) => p.id === id);
  const own = known ? inForce(plan, known) : plan;
  const period = own.periods.find((p) => p.id === id);
  const owing = period ? obligationsFor(own, period) : [];
  const names = new Map(own.units.map((u) => [u.id, u.name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const { kind, number, symbol, date, year, subject } = own.decision;
  return {
    days: new Map(owing.map((o) => [o.unit.id, o.deadline.lastOnTimeDay])),
    names,
    receiver: [
      own.reporting.receivingUnit,
      nameOf(own.reporting.receivingUnit),
      nameOf(own.office.unit),
    ].join('\0'),
    report: JSON.stringify([period?.request ?? own.reporting.name, period?.label]),
    cited: JSON.stringify([kind, number, symbol, date, year, subject.reading, own.office.committeeTitle]),
  };
}

/** Letters of open periods that cite the Decision, the report, where it goes, a day or a unit as they no longer are; numbers given later included. */
export function lettersTouched(
  before: Plan,
  after: Plan,
  events: readonly RegisterEvent[],
  inForce: InForce,
): readonly LetterConsequence[] {
  const letters = events.filter((e): e is Letter => e.kind === 'letter');
  return letters.flatMap((letter): readonly LetterConsequence[] => {
    const [old, now] = [factsOf(before, letter.period, inForce), factsOf(after, letter.period, inForce)];
    const units = (fault: LetterFault): readonly string[] =>
      letter.units.filter((u) => {
        if (fault === 'not-owing') return old.days.has(u) && !now.days.has(u);
        if (fault === 'deadline')
          return now.days.has(u) && old.days.has(u) && old.days.get(u) !== now.days.get(u);
        return fault === 'unit-name' && now.names.has(u) && old.names.get(u) !== now.names.get(u);
      });
    const named = (['deadline', 'not-owing', 'unit-name'] as const)
      .map((fault) => ({ fault, units: units(fault).map((u) => now.names.get(u) ?? old.names.get(u) ?? u) }))
      .filter((f) => f.units.length > 0);
    const of = (fault: LetterFault, was: string, is: string) => (was === is ? [] : [{ fault, units: [] }]);
    const faults = [
      ...of('decision', old.cited, now.cited),
      ...of('receiver', old.receiver, now.receiver),
      ...of('report-name', old.report, now.report),
      ...named,
    ];
    if (faults.length === 0) return [];
    const number = events.findLast((e) => e.kind === 'numbered' && e.event === letter.id);
    const own = number?.kind === 'numbered' ? number.number : letter.number;
    return [{ period: letter.period, event: letter.id, ...(own ? { number: own } : {}), faults }];
  });
}
