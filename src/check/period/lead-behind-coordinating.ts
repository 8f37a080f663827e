import type { CheckedSubmission } from '../../model/answer.ts';
import type { Task } from '../../model/decision.ts';
import { questionsOf } from '../../model/form.ts';
import { roleIn } from '../../model/plan.ts';
import { saysNone } from '../../text/none.ts';
import type { PeriodCheck, PeriodCheckInput } from './input.ts';
import { aboutAnswer, namesOf, placeIn } from './place.ts';

/**
 * The one lead of a task says that it has not begun or that nothing arose, while coordinating units report results of it.
 * Where many units lead a task each for itself, the others' results say nothing about one of them.
 */
export const leadBehindCoordinating: PeriodCheck = {
  code: 'lead-behind-coordinating',
  run: (input) =>
    input.plan.appendix.tasks.flatMap((task) => {
      const lead = onlyLead(input, task);
      const question = lead && questionsOf(lead.form).find((q) => q.id === `task/${task.id}/status`);
      const said = question && lead.values.get(question.id);
      if (!lead || !question || said?.kind !== 'status') return [];
      if (said.status !== 'chưa thực hiện' && said.status !== 'không phát sinh') return [];
      const [first, ...others] = input.submissions.filter((s) => reportsResult(s, task));
      if (!first) return [];
      const values = {
        value: said.status,
        units: others.length + 1,
        names: namesOf([first, ...others]),
        other: resultOf(first, task),
      };
      const finding = aboutAnswer(lead, 'lead-behind-coordinating', question, values);
      return [{ ...finding, also: placeIn(first, resultId(task)) }];
    }),
};

function onlyLead({ plan, submissions }: PeriodCheckInput, task: Task): CheckedSubmission | undefined {
  const leads = plan.units.filter((u) => u.duty === 'required' && roleIn(plan, task, u) === 'lead');
  return leads.length === 1 ? submissions.find((s) => s.unit.id === leads[0]?.id) : undefined;
}

function resultId(task: Task): string {
  return `task/${task.id}/result`;
}

function resultOf(s: CheckedSubmission, task: Task): string {
  const value = s.values.get(resultId(task));
  const text = value?.kind === 'text' ? value.text.replace(/\s+/g, ' ') : '';
  return [...text].length > 100 ? `${[...text].slice(0, 99).join('')}…` : text;
}

/** Its part in the task is to coordinate, and it tells of something done. */
function reportsResult(s: CheckedSubmission, task: Task): boolean {
  const part = s.form.tasks.find((t) => t.task.id === task.id);
  const text = part?.role === 'coordinating' ? resultOf(s, task) : '';
  return text !== '' && !saysNone(text);
}
