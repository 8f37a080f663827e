import type { Task } from './decision.ts';
import type { FrozenDifference, FrozenPeriod } from './frozen.ts';
import { type HeldWords, type Plan, roleIn } from './plan.ts';

type Change = Pick<FrozenDifference, 'aspect' | 'was' | 'now'>;

/** At most this many characters of a text are told on either side of where it changed. */
const toldAtMost = 60;

type Side = 'lead' | 'coordinating';

const meant = (task: Task, side: Side): string =>
  JSON.stringify(
    task[side].selectors.map((s) => [s.kind, 'unit' in s ? s.unit : 'groups' in s ? s.groups : '']),
  );

/** The texts to compare; whom a task is given to is told by the obligations, where that itself is another. */
function textsOf(task: Task, beside: Task): readonly string[] {
  const { shortName, items, output, timing, cadence } = task;
  const phrase = (side: Side): string =>
    meant(task, side) === meant(beside, side) ? task[side].text.printed : '';
  return [
    shortName,
    ...items.map((i) => i.text.printed),
    phrase('lead'),
    phrase('coordinating'),
    output.printed,
    timing.printed,
    `{${cadence}}`,
  ];
}

const sameTask = (a: Task, b: Task): boolean => textsOf(a, b).join('\0') === textsOf(b, a).join('\0');

/** From the word in which two texts begin to differ. */
function fromChange(text: string, other: string): string {
  const words = text.split(' ');
  const theirs = other.split(' ');
  const first = words.findIndex((w, i) => w !== theirs[i]);
  const at = Math.max(0, first < 0 ? words.length - 1 : first - 1);
  const told = words.slice(at).join(' ');
  return `${at > 0 ? '…' : ''}${told.length > toldAtMost ? `${told.slice(0, toldAtMost).trimEnd()}…` : told}`;
}

function taskChange(was: Task, now: Task): { readonly was: string; readonly now: string } {
  const [before, after] = [textsOf(was, now), textsOf(now, was)];
  const at = before.findIndex((text, i) => text !== after[i]);
  const [one = '', two = ''] = at < 0 ? [before.join(' '), after.join(' ')] : [before[at], after[at]];
  return { was: `${was.id} “${fromChange(one, two)}”`, now: `${now.id} “${fromChange(two, one)}”` };
}

/** Older snapshots, which hold no names of groups, hold the tasks as adopted. */
function tasksBeside({ groups }: FrozenPeriod, plan: Plan): readonly Task[] {
  return (groups ? plan : (plan.asAdopted ?? plan)).appendix.tasks;
}

/** Tasks that an obligation names in this plan and none named when the period was closed. */
function unaskedBy(frozen: FrozenPeriod, plan: Plan): readonly string[] {
  const asked = new Set(frozen.tasks.map((t) => t.id));
  for (const { leads, coordinates } of frozen.obligations)
    for (const id of [...leads, ...coordinates]) asked.add(id);
  const named = (task: Task): boolean =>
    plan.units.some((u) => u.duty === 'required' && roleIn(plan, task, u) !== undefined);
  return plan.appendix.tasks.filter((t) => !asked.has(t.id) && named(t)).map((t) => t.id);
}

/** The tasks and words of a snapshot that a plan in force has otherwise, has no more, or did not have then. */
export function wordsHeld(frozen: FrozenPeriod, plan: Plan): HeldWords {
  const beside = new Map(tasksBeside(frozen, plan).map((t) => [t.id, t]));
  const left = new Set(plan.appendix.tasks.map((t) => t.id));
  const names = new Map(plan.groups.map((g) => [g.id, g.name]));
  return {
    tasks: frozen.tasks.filter((was) => {
      const task = beside.get(was.id);
      return !left.has(was.id) || (task !== undefined && !sameTask(was, task));
    }),
    unasked: unaskedBy(frozen, plan),
    groups: (frozen.groups ?? []).filter(({ id, name }) => names.has(id) && names.get(id) !== name),
  };
}

/** What of the words a unit was asked in, and the group it was listed in, the plan has otherwise. */
export function wordsChanged(frozen: FrozenPeriod, plan: Plan): (unit: string) => readonly Change[] {
  const held = wordsHeld(frozen, plan);
  if (held.tasks.length === 0 && held.groups.length === 0) return () => [];
  const now = new Map(tasksBeside(frozen, plan).map((t) => [t.id, t]));
  const changes = held.tasks.flatMap((was) => {
    // A task that is no more is told by the obligations.
    const task = now.get(was.id);
    return task ? [{ id: was.id, ...taskChange(was, task) }] : [];
  });
  const names = new Map(plan.groups.map((g) => [g.id, g.name]));
  const owed = new Map(frozen.obligations.map((o) => [o.unit.id, o]));
  return (unit) => {
    const own = owed.get(unit);
    if (!own) return [];
    const asked = changes.filter(({ id }) => own.leads.includes(id) || own.coordinates.includes(id));
    const group = held.groups.find((g) => g.id === own.unit.group);
    const texts = (side: 'was' | 'now'): string => asked.map((c) => c[side]).join(', ');
    return [
      ...(asked.length > 0 ? [{ aspect: 'tasks' as const, was: texts('was'), now: texts('now') }] : []),
      ...(group ? [{ aspect: 'group-name' as const, was: group.name, now: names.get(group.id) ?? '' }] : []),
    ];
  };
}
