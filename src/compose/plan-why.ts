import type { Amendment, AmendmentChange } from '../model/amendment.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Clause, Selector, Task } from '../model/decision.ts';
import type { ClosedPeriod } from '../model/frozen.ts';
import type { Deadline, Obligation } from '../model/obligation.ts';
import { type Plan, roleIn, type TaskRole } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period, Waiver } from '../model/reporting.ts';
import type { Unit } from '../model/unit.ts';

export type WhyDecision = Extract<RegisterEvent, { readonly reason: string; readonly unit: string }>;

export interface WhyInput {
  /** The plan in force for the period. */
  readonly plan: Plan;
  readonly unit: Unit;
  readonly period: Period;
  readonly deadline: Deadline;
  /** Last on-time day of the unit, with its extension. */
  readonly lastOnTimeDay: CivilDate;
  readonly extendedUntil?: CivilDate;
  /** What the unit owes, if it owes. */
  readonly obligation?: Obligation;
  readonly tasks: readonly Task[];
  /** Every change in force for the period. */
  readonly changes: readonly { readonly amendment: Amendment; readonly change: AmendmentChange }[];
  /** Decisions on record about the unit in the period. */
  readonly decisions: readonly WhyDecision[];
  readonly waivers: readonly Waiver[];
  /** The obligation is the snapshot's of a closed period, not the plan's. */
  readonly bySnapshot: boolean;
  /** What corrections change of it in a closed period. */
  readonly corrected?: Pick<ClosedPeriod, 'corrected' | 'corrections'>;
}

/** Why a unit owes, or does not. */
export type DutyVerdict =
  | 'owes'
  | 'exempt'
  | 'invited'
  | 'no-duty'
  | 'not-asked'
  | 'not-yet'
  | 'no-longer'
  | 'snapshot';

export type TaskVerdict = TaskRole | 'open' | 'not-named' | 'not-asked' | 'not-in-force' | 'snapshot';

/** A clause of the Decision that a basis names, as printed. */
export interface NamedClause {
  readonly article: string;
  readonly clause: string | null;
  readonly text: string;
}

export interface PhraseWhy {
  readonly side: TaskRole;
  readonly cell: string;
  readonly phrase: string;
  readonly kind: Selector['kind'];
  readonly groups: readonly string[];
}

export interface TaskWhy {
  readonly task: Task;
  readonly verdict: TaskVerdict;
  /** The phrases that name the unit; where none does, the open ones that name nobody. */
  readonly phrases: readonly PhraseWhy[];
  readonly changes: WhyInput['changes'];
}

export interface Why {
  readonly verdict: DutyVerdict;
  readonly clauses: readonly NamedClause[];
  readonly changes: WhyInput['changes'];
  readonly tasks: readonly TaskWhy[];
}

function allClauses(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((c) => [c, ...allClauses(c.children)]);
}

const clauseText = (c: Clause): string => [c.title, c.text].flatMap((t) => (t ? [t.printed] : [])).join(': ');

/** "Điều 2 khoản 1" in a basis → that clause of the Decision, word for word. */
export function clausesNamed({ decision }: Plan, basis: string): readonly NamedClause[] {
  return [...basis.matchAll(/Điều (\d+)(?:,? khoản (\d+(?:\.\d+)*))?/g)].flatMap(
    ([, number, clause]): readonly NamedClause[] => {
      const article = decision.articles.find((a) => a.number === number);
      if (!article) return [];
      if (clause === undefined)
        return [{ article: article.number, clause: null, text: article.text.printed }];
      const found = allClauses(article.clauses).find((c) => c.number === clause);
      return found ? [{ article: article.number, clause, text: clauseText(found) }] : [];
    },
  );
}

function groupsOf(plan: Plan, unit: Unit): readonly string[] {
  return [unit.group, ...plan.groups.filter((g) => g.members?.includes(unit.id)).map((g) => g.id)];
}

function reaches(plan: Plan, selector: Selector, unit: Unit): boolean {
  if (selector.kind === 'unit') return selector.unit === unit.id;
  const own = groupsOf(plan, unit);
  return selector.kind === 'group' && selector.groups.some((g) => own.includes(g));
}

function phrasesOf(plan: Plan, task: Task, wanted: (s: Selector) => boolean): readonly PhraseWhy[] {
  return (['lead', 'coordinating'] as const).flatMap((side) =>
    task[side].selectors.filter(wanted).map((s) => ({
      side,
      cell: task[side].text.printed,
      phrase: s.phrase,
      kind: s.kind,
      groups: s.kind === 'group' ? s.groups.map((g) => plan.groups.find((x) => x.id === g)?.name ?? g) : [],
    })),
  );
}

function taskId(change: AmendmentChange): string | undefined {
  if (!('task' in change)) return undefined;
  return typeof change.task === 'string' ? change.task : change.task.id;
}

function taskVerdict({ plan, unit, period, obligation, bySnapshot }: WhyInput, task: Task): TaskVerdict {
  if (obligation?.leads.some((t) => t.id === task.id)) return 'lead';
  if (obligation?.coordinates.some((t) => t.id === task.id)) return 'coordinating';
  if (!plan.appendix.tasks.some((t) => t.id === task.id)) return 'not-in-force';
  const asked = period.request?.tasks ?? [];
  if (asked.length > 0 && !asked.includes(task.id)) return 'not-asked';
  const named = roleIn(plan, task, unit);
  if (named && !obligation) return named;
  // Named by the plan of now, but not when the period was closed.
  if (named && bySnapshot) return 'snapshot';
  return phrasesOf(plan, task, (s) => s.kind === 'open').length > 0 ? 'open' : 'not-named';
}

function whyTask(input: WhyInput, task: Task): TaskWhy {
  const { plan, unit, changes } = input;
  const verdict = taskVerdict(input, task);
  const naming = phrasesOf(plan, task, (s) => reaches(plan, s, unit));
  return {
    task,
    verdict,
    phrases: naming.length > 0 ? naming : phrasesOf(plan, task, (s) => s.kind === 'open'),
    changes: changes.filter(({ change }) => taskId(change) === task.id),
  };
}

const before = (a: CivilDate | undefined, b: CivilDate): boolean => a !== undefined && a < b;

function verdictOf(input: WhyInput): DutyVerdict {
  const { unit, obligation, decisions, deadline } = input;
  if (obligation) return decisions.some((d) => d.kind === 'exempted') ? 'exempt' : 'owes';
  if (unit.duty === 'invited') return 'invited';
  if (unit.duty === 'none') return 'no-duty';
  if (before(unit.to, deadline.lastOnTimeDay)) return 'no-longer';
  if (unit.from !== undefined && before(deadline.lastOnTimeDay, unit.from)) return 'not-yet';
  return input.bySnapshot ? 'snapshot' : 'not-asked';
}

/** The duty ledger: what the unit owes for the period and every source of it, or every reason why not. */
export function whyOf(input: WhyInput): Why {
  const { plan, unit, changes } = input;
  const about = changes.filter(({ change }) => 'unit' in change && change.unit === unit.id);
  // A duty given by an amendment has its article there, not in the Decision.
  const amended = about.some(({ change }) => change.kind === 'duty');
  return {
    verdict: verdictOf(input),
    clauses: amended ? [] : clausesNamed(plan, unit.basis),
    changes: [
      ...about,
      ...changes.filter(({ change }) => ['deadline', 'deadline-rule', 'window'].includes(change.kind)),
    ],
    tasks: input.tasks.map((task) => whyTask(input, task)),
  };
}
