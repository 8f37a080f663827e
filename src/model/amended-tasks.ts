import type { AmendmentChange, DatedChange } from './amendment.ts';
import type { PlanText, Task } from './decision.ts';

const written = (text: string): PlanText => ({ printed: text, reading: text });

function edited(task: Task, change: AmendmentChange): Task {
  switch (change.kind) {
    case 'task-lead':
      return { ...task, lead: { text: written(change.text), selectors: change.selectors } };
    case 'task-coordinating':
      return { ...task, coordinating: { text: written(change.text), selectors: change.selectors } };
    case 'task-text':
      return {
        ...task,
        items: task.items.map((item, i) =>
          i + 1 === change.item ? { ...item, text: written(change.text) } : item,
        ),
      };
    case 'task-output':
      return { ...task, output: written(change.text) };
    case 'task-timing':
      return { ...task, timing: written(change.text), cadence: change.cadence };
    default:
      return task;
  }
}

/** "2.10" after "2.9". */
function comesBefore(a: string, b: string): boolean {
  const parts = (id: string): readonly number[] => id.split('.').map(Number);
  const [one = [], two = []] = [parts(a), parts(b)];
  const at = one.findIndex((n, i) => n !== two[i]);
  return at >= 0 && (one[at] ?? 0) < (two[at] ?? 0);
}

/** The task at its number, unless there is one of that number. */
export function withTask(tasks: readonly Task[], task: Task): readonly Task[] {
  if (tasks.some((t) => t.id === task.id)) return tasks;
  const at = tasks.findIndex((t) => comesBefore(task.id, t.id));
  return at < 0 ? [...tasks, task] : [...tasks.slice(0, at), task, ...tasks.slice(at)];
}

function step(tasks: readonly Task[], { change }: DatedChange): readonly Task[] {
  if (change.kind === 'task-added') return withTask(tasks, change.task);
  if (change.kind === 'task-removed') return tasks.filter((t) => t.id !== change.task);
  if (!('task' in change)) return tasks;
  return tasks.map((t) => (t.id === change.task ? edited(t, change) : t));
}

/** The rows of the Appendix after the changes that count; rows of the Decision keep their order, a new one goes to its number. */
export function changedTasks(tasks: readonly Task[], changes: readonly DatedChange[]): readonly Task[] {
  return changes.reduce(step, tasks);
}
