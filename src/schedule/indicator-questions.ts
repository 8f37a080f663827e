import { figureWindow, type Window } from '../model/figure-window.ts';
import type { FormIndicator, Question } from '../model/form.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import type { Figure, Indicator } from '../model/reporting.ts';
import { shortDay } from '../text/print.ts';
import { indicatorQuestionKind } from './question-kinds.ts';

/** "từ ngày 15/12/2025 đến hết ngày 14/6/2026". */
export function windowWords(window: Window): string {
  return `từ ngày ${shortDay(window.from)} đến hết ngày ${shortDay(window.to)}`;
}

function figureHint(plan: Plan, obligation: Obligation, figure: Figure): string {
  const window = figureWindow(plan, obligation, figure);
  const word = figure === 'period' ? 'Trong kỳ' : 'Lũy kế từ đầu năm';
  return window ? `${word}: ${windowWords(window)}.` : `${word}.`;
}

type Hints = Readonly<Record<Figure, string>>;

function questionsFor(hints: Hints, task: string, indicator: Indicator): Question[] {
  return indicator.figures.flatMap((figure): Question[] => {
    const id = `indicator/${indicator.id}/${figure}`;
    const common = {
      hint: hints[figure],
      kind: indicatorQuestionKind(indicator.kind),
      required: indicator.adopted,
      task,
      role: 'lead',
      topic: 'indicator',
      indicator: indicator.id,
      figure,
    } as const;
    if (indicator.kind !== 'ratio') {
      return [{ ...common, id, label: indicator.name, unitOfMeasure: indicator.unitOfMeasure }];
    }
    // "%" is the measure of the result; n and N are counts of whatever their labels say.
    const measured = indicator.unitOfMeasure.trim() === '%' ? {} : { unitOfMeasure: indicator.unitOfMeasure };
    return [
      { ...common, ...measured, id: `${id}/n`, label: indicator.n ?? `${indicator.name} (n)`, part: 'n' },
      { ...common, ...measured, id: `${id}/N`, label: indicator.total ?? `${indicator.name} (N)`, part: 'N' },
    ];
  });
}

type AskedUnder = Map<string, FormIndicator>;
const made = new WeakMap<Indicator, AskedUnder>();

/** The same for all units that lead the task and report for the same days: thousands of forms share it. */
function askedUnder(hints: Hints, task: string, indicator: Indicator): FormIndicator {
  const known: AskedUnder = made.get(indicator) ?? new Map();
  made.set(indicator, known);
  const key = [task, hints.period, hints.cumulative].join('|');
  const found = known.get(key) ?? { indicator, questions: questionsFor(hints, task, indicator) };
  known.set(key, found);
  return found;
}

/** The indicators asked under each task that the unit leads; one attached to several is asked once, under the first. */
export function indicatorsByTask(
  plan: Plan,
  obligation: Obligation,
): ReadonlyMap<string, readonly FormIndicator[]> {
  const hints: Hints = {
    period: figureHint(plan, obligation, 'period'),
    cumulative: figureHint(plan, obligation, 'cumulative'),
  };
  const asked = new Map<string, FormIndicator[]>();
  for (const indicator of plan.reporting.indicators) {
    const task = obligation.leads.find((t) => indicator.tasks.includes(t.id));
    if (task === undefined) continue;
    const own = asked.get(task.id) ?? [];
    own.push(askedUnder(hints, task.id, indicator));
    asked.set(task.id, own);
  }
  return asked;
}
