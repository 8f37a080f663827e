import type { CivilDate } from '../model/civil-date.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { PeriodStanding, Standing } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { lastReminders } from './letters.ts';
import { measuresOf } from './measures.ts';
import { viewRegister } from './register-view.ts';
import { recordsOf, type UnitRecord } from './unit-record.ts';
import { standingOf } from './unit-standing.ts';

export interface StandingQuestion {
  readonly plan: Plan;
  readonly period: Period;
  readonly obligations: readonly Obligation[];
  /** Units with the duty to report that do not exist, or no longer, on the last on-time day. */
  readonly notOwing: readonly Unit[];
  /** The whole register of the period, in the order of recording. */
  readonly events: readonly RegisterEvent[];
  readonly asOf: CivilDate;
  /** Only what the register knew on the evening of `asOf`. */
  readonly asRecorded?: boolean;
}

function outside(unit: Unit, record: UnitRecord): Standing {
  const { arrivals, signedDocument, dataFile, notes } = record;
  return {
    unit,
    kind: 'not-owing',
    arrivals,
    ...(signedDocument && { signedDocument }),
    ...(dataFile && { dataFile }),
    notes,
    strictOnly: false,
  };
}

function inPlanOrder(plan: Plan, standings: readonly Standing[]): readonly Standing[] {
  const rank = new Map(plan.units.map((u, i) => [u.id, i]));
  const rankOf = (s: Standing): number => rank.get(s.unit.id) ?? plan.units.length;
  return standings.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Where every obligation of the period stands on `asOf`, in plan order, with the five measures (docs/quy-tac.md, mục 2, 3, 12). */
export function standingsFor(question: StandingQuestion): PeriodStanding {
  const { plan, period, obligations, notOwing, events, asOf, asRecorded = false } = question;
  const view = viewRegister(events, { period: period.id, asOf, asRecorded });
  const recordFor = recordsOf(view);
  const last = lastReminders(events, asOf);
  const reminded = (s: Standing): Standing => {
    const letter = last.get(s.unit.id);
    return letter ? { ...s, reminded: letter } : s;
  };
  const standings = inPlanOrder(plan, [
    ...obligations.map((o) => reminded(standingOf(recordFor(o.unit.id), o, view.day))),
    ...notOwing.map((unit) => outside(unit, recordFor(unit.id))),
  ]);
  return {
    period: period.id,
    asOf,
    standings,
    measures: measuresOf(standings),
    ...(view.closedOn !== undefined && { closedOn: view.closedOn }),
    ...(view.closedPlan !== undefined && { closedPlan: view.closedPlan }),
    ...(view.closedExpected !== undefined && { closedExpected: view.closedExpected }),
    recordedLater: view.recordedLater,
  };
}
