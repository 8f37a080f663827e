import type { Task } from '../model/decision.ts';
import { figureWindow } from '../model/figure-window.ts';
import { type FormSpec, type FormTask, formVersion, type Question } from '../model/form.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan, TaskRole } from '../model/plan.ts';
import type { TaskQuestionId } from '../model/reporting.ts';
import { indicatorsByTask, windowWords } from './indicator-questions.ts';
import { planId } from './plan-id.ts';
import { planInForce } from './plan-in-force.ts';
import { taskQuestionKind, unitQuestionKind } from './question-kinds.ts';

/** A coordinating part is short: figures, status and leader are asked once, from the leads. */
const coordinatingTopics: readonly TaskQuestionId[] = ['result', 'products'];

const general = new WeakMap<Plan, Map<string, readonly Question[]>>();

/** The same for every unit that reports for the same days. */
function unitQuestions(plan: Plan, { window }: Obligation): readonly Question[] {
  const days = window ? windowWords(window) : '';
  const known = general.get(plan) ?? new Map<string, readonly Question[]>();
  general.set(plan, known);
  const questions = known.get(days) ?? newUnitQuestions(plan, days);
  known.set(days, questions);
  return questions;
}

function newUnitQuestions(plan: Plan, days: string): readonly Question[] {
  return plan.reporting.unitQuestions.map((q) => {
    const own = days !== '' && q.id.startsWith('window-') ? `Kỳ này: ${days}.` : '';
    return {
      id: `unit/${q.id}`,
      label: q.label,
      hint: [q.hint, own].filter(Boolean).join(' '),
      kind: unitQuestionKind(q.id),
      required: q.required,
      topic: q.id,
    };
  });
}

type TaskQuestions = Readonly<Record<TaskRole, WeakMap<Task, readonly Question[]>>>;
const asked = new WeakMap<Plan, TaskQuestions>();

/** The same for every unit that leads the task, or helps with it. */
function taskQuestions(plan: Plan, task: Task, role: TaskRole): readonly Question[] {
  const all = asked.get(plan) ?? { lead: new WeakMap(), coordinating: new WeakMap() };
  asked.set(plan, all);
  const questions = all[role].get(task) ?? newTaskQuestions(plan, task, role);
  all[role].set(task, questions);
  return questions;
}

function newTaskQuestions(plan: Plan, task: Task, role: TaskRole): readonly Question[] {
  return plan.reporting.taskQuestions
    .filter((q) => role === 'lead' || coordinatingTopics.includes(q.id))
    .map((q) => ({
      id: `task/${task.id}/${q.id}`,
      label: q.label,
      hint: q.hint,
      kind: taskQuestionKind(q.id),
      required: role === 'lead' && q.required,
      task: task.id,
      role,
      topic: q.id,
    }));
}

/**
 * What one unit is asked for one period: the unit's own part, the tasks it leads in plan order with their indicators, then
 * the tasks it helps with, every question of which is optional. An ad hoc request asks only for the tasks it names.
 */
export function formFor(given: Plan, obligation: Obligation): FormSpec {
  const plan = planInForce(given, obligation.period);
  const known = made.get(obligation);
  if (known?.plan === plan) return known.form;
  const form = newForm(plan, obligation);
  made.set(obligation, { plan, form });
  return form;
}

/** Receiving, checking and consolidating ask for the same form again and again. */
const made = new WeakMap<Obligation, { readonly plan: Plan; readonly form: FormSpec }>();

const written = new WeakMap<Obligation['leads'], string>();

/** Ids of tasks in a row; many units are given the very same list. */
export function taskIds(tasks: Obligation['leads']): string {
  const text = written.get(tasks) ?? tasks.map((t) => t.id).join(',');
  written.set(tasks, text);
  return text;
}

/** Within one plan, units with these in common are asked the same questions. */
export function dutiesOf(plan: Plan, obligation: Obligation): string {
  const { leads, coordinates, window } = obligation;
  const counted = figureWindow(plan, obligation, 'cumulative');
  const days = [window?.from, window?.to, counted?.from, counted?.to].join(' ');
  return [taskIds(leads), taskIds(coordinates), days].join('|');
}

type Questions = Pick<FormSpec, 'unitQuestions' | 'tasks'>;
const questions = new WeakMap<Plan, Map<string, Questions>>();

/** Worked out and held once for all units with the same duties: thousands of communes have a few kinds of form. */
function questionsOf(plan: Plan, obligation: Obligation): Questions {
  const known = questions.get(plan) ?? new Map<string, Questions>();
  questions.set(plan, known);
  const duties = dutiesOf(plan, obligation);
  const made = known.get(duties) ?? newQuestions(plan, obligation);
  known.set(duties, made);
  return made;
}

function newQuestions(plan: Plan, obligation: Obligation): Questions {
  const indicators = indicatorsByTask(plan, obligation);
  const part = (task: Task, role: TaskRole): FormTask => ({
    task,
    role,
    questions: taskQuestions(plan, task, role),
    indicators: role === 'lead' ? (indicators.get(task.id) ?? []) : [],
  });
  return {
    unitQuestions: unitQuestions(plan, obligation),
    tasks: [
      ...obligation.leads.map((task) => part(task, 'lead')),
      ...obligation.coordinates.map((task) => part(task, 'coordinating')),
    ],
  };
}

function newForm(plan: Plan, obligation: Obligation): FormSpec {
  const stamp = {
    plan: planId(plan),
    planVersion: plan.version,
    period: obligation.period.id,
    unit: obligation.unit.id,
    formVersion,
  };
  return { stamp, obligation, ...questionsOf(plan, obligation) };
}
