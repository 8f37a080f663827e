import type { TaskResults } from '../model/consolidation.ts';
import { exactSum } from '../model/exact-sum.ts';
import { taskStatuses } from '../model/form.ts';
import type { Traced, TraceSource } from '../model/trace.ts';
import type { Unit } from '../model/unit.ts';
import { sourceOf, type TraceInput } from './trace-source.ts';

/** Units of a count of a task, and out of how many. */
function taskUnits(
  input: TraceInput,
  results: TaskResults,
  count: string,
): { readonly counted: readonly Unit[]; readonly of: number } | undefined {
  const { id } = results.task;
  const owing = input.consolidation.standing.standings.filter((s) => s.kind !== 'exempt');
  const asked = owing.filter((s) => s.obligation?.leads.some((t) => t.id === id)).map((s) => s.unit);
  const answered = asked.filter((u) => answerOf(input, u.id, id) !== undefined);
  const of = asked.length;
  if (count === 'asked') return { counted: asked, of };
  if (count === 'answered') return { counted: answered, of };
  if (count === 'coordinating') {
    const helpers = owing.filter((s) => s.obligation?.coordinates.some((t) => t.id === id));
    const told = results.results.filter((r) => r.role === 'coordinating').map((r) => r.unit);
    return { counted: told, of: helpers.length };
  }
  const stated = results.byStatus.flatMap((s) => s.units.map((u) => u.id));
  const status = results.byStatus.find((s) => s.status === count);
  if (status) return { counted: status.units, of };
  if (withoutStatus.includes(count)) return { counted: answered.filter((u) => !stated.includes(u.id)), of };
  return (taskStatuses as readonly string[]).includes(count) ? { counted: [], of } : undefined;
}

/** How the report names those that answered without a status. */
const withoutStatus: readonly string[] = ['-', 'chưa nêu tình trạng'];

function answerOf(input: TraceInput, unit: string, task: string): TraceSource | undefined {
  return sourceOf(input, unit, `task/${task}/status`) ?? sourceOf(input, unit, `task/${task}/result`);
}

export function traceTask(input: TraceInput, id: string, count: string): Traced | undefined {
  const results = input.consolidation.tasks.find((t) => t.task.id === id);
  const found = results && taskUnits(input, results, count);
  if (!results || !found) return undefined;
  const sources = count === 'asked' ? [] : found.counted.flatMap((u) => answerOf(input, u.id, id) ?? []);
  return { kind: 'task', task: results.task, count, ...found, sources };
}

const fundingColumns = ['proposed', 'allotted', 'spent'];

export function traceFunding(
  input: TraceInput,
  [task = '', source = '', column = '']: readonly string[],
): Traced | undefined {
  const lines = input.consolidation.funding.filter(
    (l) => (task === 'all' || l.task === task) && (source === 'all' || l.source === source),
  );
  if (lines.length === 0 || !fundingColumns.includes(column)) return undefined;
  const sources = lines.flatMap(
    (l) => sourceOf(input, l.unit.id, `task/${l.task}/funding-${column}-${l.source}`) ?? [],
  );
  return {
    kind: 'funding',
    task,
    source,
    column,
    value: exactSum(sources.flatMap((s) => (s.value === undefined ? [] : [s.value]))),
    sources,
  };
}
