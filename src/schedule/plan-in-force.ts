import { changedTasks, withTask } from '../model/amended-tasks.ts';
import { changedUnits } from '../model/amended-units.ts';
import { type Amendment, type DatedChange, movesDays } from '../model/amendment.ts';
import { type DatedPeriod, datedPeriod } from '../model/dated-period.ts';
import type { Task, UnitPhrase } from '../model/decision.ts';
import type { HeldWords, Plan } from '../model/plan.ts';
import type { Period } from '../model/reporting.ts';
import { deadlineFor } from './deadline.ts';
import { shortHash } from './plan-id.ts';

interface InForce {
  readonly plan: Plan;
  readonly changes: readonly DatedChange[];
}

/** In the order in which they begin to count; of one day, in the order of the file. */
export function amendmentsInOrder(amendments: readonly Amendment[]): readonly DatedChange[] {
  return amendments
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .flatMap((amendment) => amendment.changes.map((change) => ({ amendment, change })));
}

const applied = new WeakMap<Plan, Map<string, InForce>>();

/** The plan as its files state it, before any amendment. */
export function asAdopted(plan: Plan): Plan {
  return plan.asAdopted ?? plan;
}

function inForce(given: Plan, periodId: string, fallback: Period): InForce {
  const plan = asAdopted(given);
  const known = applied.get(plan) ?? new Map<string, InForce>();
  applied.set(plan, known);
  const found = known.get(periodId);
  if (found) return found;
  const made = amendedFor(plan, plan.periods.find((p) => p.id === periodId) ?? fallback);
  known.set(periodId, made);
  return made;
}

/**
 * The plan by which a period is judged: with every amendment that counts from its last on-time day or before. Changes of
 * days count for a period when they begin before the day they change. Nothing amended: the plan itself.
 */
export function planInForce(plan: Plan, period: Period): Plan {
  const words = asAdopted(plan).held?.get(period.id);
  const amended = (plan.amendments ?? []).length > 0;
  const base = asAdopted(plan).held ? asAdopted(plan) : plan;
  const made = amended ? inForce(plan, period.id, period).plan : base;
  return words ? inHeldWords(made, words) : made;
}

const spoken = new WeakMap<Plan, Map<HeldWords, Plan>>();

/** The same plan with the tasks and in the words that a closed period keeps (docs/quy-tac.md, mục 16). */
function inHeldWords(plan: Plan, words: HeldWords): Plan {
  const known = spoken.get(plan) ?? new Map<HeldWords, Plan>();
  spoken.set(plan, known);
  const found = known.get(words);
  if (found) return found;
  const held = new Map(words.tasks.map((t) => [t.id, t]));
  const own = plan.appendix.tasks.filter((t) => !words.unasked.includes(t.id));
  const tasks = words.tasks.reduce(
    withTask,
    own.map((t) => inWordsOf(t, held.get(t.id))),
  );
  const names = new Map(words.groups.map((g) => [g.id, g.name]));
  const made: Plan = {
    ...plan,
    appendix: { ...plan.appendix, tasks },
    reporting: { ...plan.reporting, indicators: indicatorsUnder(tasks, asAdopted(plan)) },
    groups: plan.groups.map((g) => ({ ...g, name: names.get(g.id) ?? g.name })),
    asAdopted: asAdopted(plan),
  };
  known.set(words, made);
  return made;
}

/** Whom the task is given to is a matter of obligations, which the snapshot restores unit by unit. */
function inWordsOf(task: Task, held: Task | undefined): Task {
  if (!held) return task;
  const phrase = (now: UnitPhrase, was: UnitPhrase): UnitPhrase => ({ ...now, text: was.text });
  return {
    ...held,
    lead: phrase(task.lead, held.lead),
    coordinating: phrase(task.coordinating, held.coordinating),
  };
}

/** The amendments in force for a period, change by change, in the order in which they begin to count. */
export function changesInForce(plan: Plan, period: Period): readonly DatedChange[] {
  return (plan.amendments ?? []).length === 0 ? [] : inForce(plan, period.id, period).changes;
}

/** The period with the days in force for it. */
export function periodInForce(plan: Plan, period: Period): Period {
  return planInForce(plan, period).periods.find((p) => p.id === period.id) ?? period;
}

/** The plan with the days in force in every one of its periods: what a command chooses a period from. */
export function withDatedPeriods(plan: Plan): Plan {
  const base = asAdopted(plan);
  const moving = amendmentsInOrder(base.amendments ?? []).filter(({ change }) => movesDays(change));
  if (moving.length === 0) return plan;
  return { ...base, periods: base.periods.map((p) => datedPeriod(base, p, moving).period), asAdopted: base };
}

/** An indicator asked under no task that is left is asked of nobody. */
function indicatorsUnder(
  tasks: readonly Task[],
  { appendix, reporting }: Plan,
): Plan['reporting']['indicators'] {
  const left = new Set(tasks.map((t) => t.id));
  if (appendix.tasks.every((t) => left.has(t.id))) return reporting.indicators;
  return reporting.indicators.filter((i) => i.tasks.some((t) => left.has(t)));
}

function amendedFor(plan: Plan, period: Period): InForce {
  const all = amendmentsInOrder(plan.amendments ?? []);
  const moving = all.filter(({ change }) => movesDays(change));
  const dated: DatedPeriod = datedPeriod(plan, period, moving);
  const last = deadlineFor(dated.period, dated.rule, plan.calendar).lastOnTimeDay;
  const now = all.filter(({ amendment, change }) => !movesDays(change) && amendment.from <= last);
  const counted = new Set([...dated.counted, ...now]);
  const changes = all.filter((c) => counted.has(c));
  const dayless = withDatedPeriods(plan);
  if (changes.length === 0) return { plan: dayless, changes };
  const tasks = changedTasks(plan.appendix.tasks, now);
  return {
    changes,
    plan: {
      ...plan,
      version: versionWith(plan.version, changes),
      units: changedUnits(plan.units, now),
      appendix: { ...plan.appendix, tasks },
      reporting: {
        ...plan.reporting,
        rule: dated.rule,
        indicators: indicatorsUnder(tasks, plan),
      },
      periods: dayless.periods,
      asAdopted: plan,
    },
  };
}

/** A period's plan has a version of its own, so that an amendment for later years makes no form of today look old. */
function versionWith(version: string, changes: readonly DatedChange[]): string {
  const text = JSON.stringify(changes.map(({ amendment, change }) => [amendment.from, change]));
  return `${shortHash(`${version}${text}`)}${shortHash(`${text}${version}`)}`.slice(0, 12);
}
