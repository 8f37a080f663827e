import type { ReminderSource } from '../compose/reminder-words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/obligation.ts';
import type { EarlierLetter, Reminding } from '../model/reminder.ts';
import type { Period } from '../model/reporting.ts';
import type { Standing } from '../model/standing.ts';
import type { Unit } from '../model/unit.ts';
import { lettersOf } from '../register/letters.ts';
import { remindingFor } from '../register/reminding.ts';
import { chooseGroup } from './choose.ts';
import { chooseUnit } from './choose-unit.ts';
import { type Invocation, optionText } from './command.ts';
import { type PeriodView, viewPeriod } from './period-view.ts';
import { missingAnswers } from './reminding-missing.ts';
import { CannotRun, UsageError } from './stop.ts';
import { checkedPeriod } from './submissions.ts';
import type { Workspace } from './workspace.ts';
import { today } from './world.ts';

/** Who is to be reminded in a period today, with everything that letters and lists are made from. */
export interface RemindingContext {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly view: PeriodView;
  readonly deadline: Deadline;
  readonly letters: readonly EarlierLetter[];
  readonly reminding: Reminding;
  readonly source: ReminderSource;
  /** Units named on the command line; empty: all. */
  readonly asked: readonly Unit[];
}

function signerOption(invocation: Invocation, workspace: Workspace): { signer?: string } {
  const typed = optionText(invocation, 'signer');
  if (!typed) return {};
  const known = workspace.plan.office.signers.map((s) => s.id);
  if (!known.includes(typed))
    throw new UsageError(invocation.texts.unknownFormat({ value: typed, known: known.join(', ') }));
  return { signer: typed };
}

/** The hour of the counts: only where the day is today and was not typed, so that a typed day gives the same letter again. */
function hourOf(invocation: Invocation): { hour?: string } {
  const typed = optionText(invocation, 'asOf') !== undefined || invocation.asOf !== today(invocation.world);
  return typed ? {} : { hour: invocation.world.moment().slice(11, 16) };
}

/** Answers missing in accepted files matter only once the deadline has passed: before, nothing is read. */
async function missingOf(
  invocation: Invocation,
  workspace: Workspace,
  { period, view, before }: { readonly period: Period; readonly view: PeriodView; readonly before: boolean },
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (before) return new Map();
  const { submissions } = await checkedPeriod(invocation, workspace, period, { view });
  return missingAnswers(workspace.plan, submissions);
}

function scope(
  invocation: Invocation,
  workspace: Workspace,
  asked: readonly Unit[],
): (s: Standing) => boolean {
  const group = optionText(invocation, 'group');
  const groupId = group ? chooseGroup(invocation, workspace.plan, group) : undefined;
  const members = workspace.plan.groups.find((g) => g.id === groupId)?.members;
  const ids = new Set(asked.map((u) => u.id));
  return ({ unit }) =>
    (ids.size === 0 || ids.has(unit.id)) &&
    (groupId === undefined || unit.group === groupId || members?.includes(unit.id) === true);
}

function within(reminding: Reminding, keep: (s: Standing) => boolean): Reminding {
  return {
    ...reminding,
    reminded: reminding.reminded.filter((r) => keep(r.standing)),
    spared: reminding.spared.filter((s) => keep(s.standing)),
  };
}

export async function remindingContext(
  invocation: Invocation,
  workspace: Workspace,
  period: Period,
): Promise<RemindingContext> {
  const { plan } = workspace;
  const asked = invocation.args.map((typed) => chooseUnit(invocation, plan, typed));
  const view = viewPeriod(invocation, workspace, period);
  const deadline = view.obligations[0]?.deadline;
  if (!deadline) throw new CannotRun(invocation.texts.reminding.nobody);
  const asOf: CivilDate = invocation.asOf;
  const before = asOf <= deadline.lastOnTimeDay;
  const missing = await missingOf(invocation, workspace, { period, view, before });
  const letters = lettersOf(view.events, asOf);
  const { standings, measures } = view.standing;
  const found = remindingFor({
    standings,
    letters,
    asOf,
    lastOnTimeDay: deadline.lastOnTimeDay,
    missing,
    office: plan.office.unit,
  });
  const source: ReminderSource = {
    plan,
    period,
    deadline,
    asOf,
    ...hourOf(invocation),
    standings,
    measures,
    partial: new Set(missing.keys()),
    ...(view.standing.closedOn && { closedOn: view.standing.closedOn }),
    letters,
    owing: [...found.reminded, ...found.spared],
    ...signerOption(invocation, workspace),
  };
  const reminding = within(found, scope(invocation, workspace, asked));
  return { workspace, period, view, deadline, letters, reminding, source, asked };
}
