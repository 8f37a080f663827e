import type { DraftGroup, DraftPoint, DraftTask } from '../model/decision-draft.ts';
import { rowNumber, type TaskRow } from './decision-import-rows.ts';
import { behind, blankText, joinTexts, point, textOf } from './decision-import-source.ts';

interface ReadSoFar {
  readonly groups: readonly DraftGroup[];
  readonly tasks: readonly DraftTask[];
  readonly points: readonly DraftPoint[];
}

/** What has been read of a table so far. */
export interface OpenTable {
  readonly groups: DraftGroup[];
  readonly tasks: DraftTask[];
  readonly points: DraftPoint[];
  /** Ids given, and of each group its first task and highest step. */
  readonly given: Set<string>;
  readonly firsts: Map<string, DraftTask>;
  readonly steps: Map<string, number>;
}

export function openTable(earlier?: ReadSoFar): OpenTable {
  const open: OpenTable = {
    groups: [...(earlier?.groups ?? [])],
    tasks: [],
    points: [...(earlier?.points ?? [])],
    given: new Set(),
    firsts: new Map(),
    steps: new Map(),
  };
  for (const task of earlier?.tasks ?? []) keepTask(open, task);
  return open;
}

export function keepTask(open: OpenTable, task: DraftTask): void {
  open.tasks.push(task);
  open.given.add(task.id);
  if (!open.firsts.has(task.group)) open.firsts.set(task.group, task);
  open.steps.set(task.group, Math.max(open.steps.get(task.group) ?? 0, stepOf(task.id)));
}

/** The next id that no group bears yet. */
function freeGroup({ groups }: OpenTable, wanted: string | undefined): string {
  const used = new Set(groups.map((g) => g.id));
  return wanted !== undefined && !used.has(wanted) ? wanted : nextFree(used);
}

const withNumber = /^(\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}|[A-HK-M])[.)]\s+/u;

export function nextFree(used: ReadonlySet<string>): string {
  let n = 1;
  while (used.has(String(n))) n += 1;
  return String(n);
}

/** The number of a group, and its title without it. */
export function groupOf(row: TaskRow, open: OpenTable): DraftGroup {
  const all = joinTexts((row.cells.name ?? []).map(textOf));
  const inside = row.number ? undefined : withNumber.exec(all.text);
  const printed = row.number?.text ?? inside?.[0].trim();
  const title = inside ? behind(all, inside[0].length) : all;
  const wanted = printed === undefined ? undefined : rowNumber(printed);
  const own = wanted?.parts.length === 1 ? String(wanted.parts[0]) : undefined;
  const id = freeGroup(open, own);
  const at = `appendix/groups/${id}`;
  if (printed === undefined)
    open.points.push(point('question', 'group-number', row.place, { at, values: { id } }));
  else if (own !== id)
    open.points.push(point('joined', 'group-renumbered', row.place, { at, values: { id, printed } }));
  return { id, printedNumber: printed ?? id, title: title.text === '' ? blankText(row.place) : title };
}

const plainNumber = (text: string): string => text.replace(/^[\s(]+|[.)\s]+$/g, '');
const stepOf = (id: string): number => Number(id.split('.')[1]);

/** Numbers that run on through the groups count anew in each: what stands before the group's first is taken off. */
function takenOff(number: number, group: string, { tasks, firsts }: OpenTable): number {
  const first = firsts.get(group);
  if (first) return Number(plainNumber(first.printedNumber ?? '')) - stepOf(first.id) || 0;
  const last = Number(plainNumber(tasks.at(-1)?.printedNumber ?? '')) || 0;
  return last > 0 && number === last + 1 ? last : 0;
}

/** "3" as third of its group, "2.4" as it stands; undefined where the number cannot be one of that group. */
function wantedId(number: string, group: string, open: OpenTable): string | undefined {
  const parts = /^\d+(?:\.\d+)*$/.test(number) ? number.split('.').map(Number) : [];
  const last = parts.at(-1) ?? 0;
  const step = parts.length === 1 ? last - takenOff(last, group, open) : last;
  const id = parts.length === 2 ? parts.join('.') : `${group}.${step}`;
  return step > 0 && id.startsWith(`${group}.`) && !open.given.has(id) ? id : undefined;
}

/** The id of a task: its number where it is one of its group, else the next of the group. */
export function taskId(
  row: TaskRow,
  group: string,
  open: OpenTable,
): { readonly id: string; readonly printed?: string } {
  const printed = row.number?.text ?? '';
  const number = plainNumber(printed);
  const wanted = wantedId(number, group, open);
  const id = wanted ?? `${group}.${(open.steps.get(group) ?? 0) + 1}`;
  if (number !== id) {
    const topic =
      number === '' ? 'task-number-missing' : wanted ? 'task-number-composed' : 'task-number-other';
    const kind = topic === 'task-number-composed' ? 'joined' : 'question';
    open.points.push(point(kind, topic, row.place, { at: `appendix/tasks/${id}`, values: { id, printed } }));
  }
  return printed === '' || printed === id ? { id } : { id, printed };
}
