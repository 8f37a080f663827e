import type { TaskRole } from '../model/plan.ts';
import type { ChangeGroup, ChangeKind, PlanChange, PlanMap, PlanValue } from '../model/plan-difference.ts';
import { type PlanFiles, planFileNames } from '../model/plan-reading.ts';
import { comparisonKey } from '../text/canonical.ts';
import { amendedMatters } from './plan-difference-amendments.ts';
import { isMap, nameOf } from './plan-difference-pairs.ts';
import { type PlanSide, roleShift } from './plan-difference-side.ts';
import { type TreeChange, treeChanges } from './plan-difference-tree.ts';

/** Where the keys of the files belong; the first that fits. */
const groupOfKey: readonly (readonly [key: string, group: ChangeGroup])[] = [
  ['decision/source_notes', 'notes'],
  ['appendix/source_notes', 'notes'],
  ['appendix/expect', 'notes'],
  ['appendix/tasks', 'tasks'],
  ['appendix/groups', 'tasks'],
  ['appendix', 'decision'],
  ['decision', 'decision'],
  ['units', 'units'],
  ['reporting/rule', 'deadlines'],
  ['reporting/periods', 'deadlines'],
  ['reporting/first_day', 'deadlines'],
  ['reporting/december_covers', 'deadlines'],
  ['reporting/indicators', 'indicators'],
  ['reporting/unit_questions', 'questions'],
  ['reporting/task_questions', 'questions'],
  ['reporting', 'regime'],
  ['requests', 'requests'],
  ['waivers', 'waivers'],
  ['amendments', 'amendments'],
  ['calendar', 'calendar'],
  ['office', 'office'],
];

const within = (key: string, whole: string): boolean => key === whole || key.startsWith(`${whole}/`);

const groupOf = (key: string): ChangeGroup =>
  groupOfKey.find(([whole]) => within(key, whole))?.[1] ?? 'drafting';

const fileOf = (files: PlanFiles, name: (typeof planFileNames)[number]): PlanMap =>
  (files[name] ?? {}) as unknown as PlanMap;

/** How many steps of a path name the item: articles and clauses of the Decision have no item, a day lies below its year. */
function itemDepth(key: string): number | undefined {
  const steps = key.split('/');
  if (key.startsWith('decision/articles/')) return undefined;
  if (key.startsWith('calendar/years/*/days/*')) return 5;
  const at = steps.indexOf('*');
  return at < 0 ? undefined : at + 1;
}

function valueAt(files: PlanFiles, path: readonly string[]): PlanValue | undefined {
  let here: PlanValue | undefined = files as unknown as PlanMap;
  for (const step of path) {
    if (Array.isArray(here)) {
      const [, name = step, nth = '1'] = /^(.+)@(\d+)$/.exec(step) ?? [];
      const list = here as readonly PlanValue[];
      here = list.filter((i) => nameOf(i) === name)[Number(nth) - 1] ?? list[Number(step)];
    } else here = isMap(here) ? here[step] : undefined;
  }
  return here;
}

const calledBy = [
  'short_name',
  'name',
  'label',
  'subject',
  'title',
  'lines',
  'reason',
  'question',
  'printed',
  'unit',
  'code',
];

function calledOf(value: PlanValue | undefined): string {
  if (!isMap(value)) return '';
  for (const key of calledBy) {
    const called = value[key];
    if (typeof called === 'string' && called !== '') return called;
    if (Array.isArray(called) && called.length > 0) return called.join(', ');
  }
  return '';
}

function itemOf(change: TreeChange, depth: number, before: PlanSide, after: PlanSide) {
  const gone = change.kind === 'removed' && change.key.split('/').length === depth;
  const side = gone ? before : after;
  const path = (gone ? change.pathBefore : change.pathAfter).split('/').slice(0, depth);
  return { id: path.at(-1) ?? '', name: calledOf(valueAt(side.files, path)) };
}

const prose =
  /(?:text|title|output|timing|subject|short_name|label|hint|basis|reason|why|bases|name|reference|authority)$/;

const kindsOfFields: readonly (readonly [key: RegExp, kind: ChangeKind])[] = [
  [/^units\/units\/\*\/name$/, 'renamed'],
  [/^(?:appendix\/tasks|units\/units)\/\*\/id$/, 'renumbered'],
  [/^appendix\/tasks\/\*\/group$/, 'moved'],
];

function kindOf({ kind, key, before, after }: TreeChange): ChangeKind {
  if (kind !== 'changed') return kind;
  const own = kindsOfFields.find(([shape]) => shape.test(key))?.[1];
  if (own) return own;
  if (key === 'units/units/*/to' && typeof after === 'string') return 'ended';
  return prose.test(key) &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    before !== '' &&
    after !== ''
    ? 'reworded'
    : 'changed';
}

/** The same task in both plans, whatever its number. */
function phraseShift(change: TreeChange, before: PlanSide, after: PlanSide): Pick<PlanChange, 'roles'> {
  const role = /^appendix\/tasks\/\*\/(lead|coordinating)\/selectors$/.exec(change.key)?.[1] as
    | TaskRole
    | undefined;
  if (!role) return {};
  const taskIn = ({ plan }: PlanSide, path: string) => ({
    plan,
    task: plan.appendix.tasks.find((t) => t.id === path.split('/')[2]),
  });
  return { roles: roleShift(taskIn(before, change.pathBefore), taskIn(after, change.pathAfter), role) };
}

/** The unit of the new plan that names another one as what it came from, which it did not do before. */
function successorOf(id: string, name: string, before: PlanSide, after: PlanSide): string | undefined {
  const names = (list: readonly string[]): boolean => list.includes(id) || list.includes(name);
  const heir = after.plan.units.find((u) => u.id !== id && names(u.predecessors));
  if (!heir) return undefined;
  const known = before.plan.units.find((u) => u.id === heir.id);
  return known && names(known.predecessors) ? undefined : heir.name;
}

function ofUnit(change: TreeChange, before: PlanSide, after: PlanSide): Partial<PlanChange> {
  if (!change.key.startsWith('units/units/*')) return {};
  const id = change.pathBefore.split('/')[2] ?? '';
  const old = before.plan.units.find((u) => u.id === id);
  if (!old) return {};
  if (change.key.endsWith('/name')) {
    const now = after.plan.units.find((u) => u.id === change.pathAfter.split('/')[2]);
    const known = [...(now?.aliases ?? []), ...(now?.formerNames ?? [])].map(comparisonKey);
    return known.includes(comparisonKey(old.name)) ? {} : { oldNameLost: true };
  }
  const over = change.kind === 'removed' ? change.key === 'units/units/*' : change.key.endsWith('/to');
  const into = over ? successorOf(id, old.name, before, after) : undefined;
  return into === undefined ? {} : { kind: 'merged', into };
}

function changeOf(change: TreeChange, before: PlanSide, after: PlanSide): PlanChange {
  const depth = itemDepth(change.key);
  const steps = change.key.split('/');
  const field = steps
    .slice(depth ?? 1)
    .filter((s) => s !== '*')
    .join('/');
  const gone = change.kind === 'removed' || change.after === undefined;
  const fresh = change.kind === 'added' || change.before === undefined;
  const placeBefore = fresh ? undefined : before.locate(change.pathBefore);
  return {
    group: groupOf(change.key),
    kind: kindOf(change),
    ...(depth === undefined ? {} : { item: itemOf(change, depth, before, after) }),
    ...(field === '' || (depth !== undefined && steps.length <= depth) ? {} : { field }),
    path: gone ? change.pathBefore : change.pathAfter,
    place: gone && placeBefore ? placeBefore : after.locate(change.pathAfter),
    ...(placeBefore ? { placeBefore } : {}),
    ...(change.before === undefined ? {} : { before: change.before }),
    ...(change.after === undefined ? {} : { after: change.after }),
    ...phraseShift(change, before, after),
    ...ofUnit(change, before, after),
  };
}

const amendment = 'amendments/amendments/*';

const withoutMatters = (value: PlanValue | undefined): PlanValue | undefined => {
  if (!isMap(value)) return value;
  const { changes: _, ...own } = value;
  return own;
};

/** An amendment by its document and day only: what it orders is told matter by matter. */
function headOnly(change: TreeChange): readonly TreeChange[] {
  if (within(change.key, `${amendment}/changes`)) return [];
  if (change.key !== amendment || change.kind === 'moved') return [change];
  const [before, after] = [withoutMatters(change.before), withoutMatters(change.after)];
  return [
    { ...change, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
  ];
}

/** Every change of meaning between two plans, in the order of the plan's files. Empty where both say the same. */
export function planChanges(before: PlanSide, after: PlanSide): readonly PlanChange[] {
  return planFileNames.flatMap((name) => {
    const written = treeChanges(name, fileOf(before.files, name), fileOf(after.files, name));
    const own = name === 'amendments' ? written.flatMap(headOnly) : written;
    const changes = own.map((c) => changeOf(c, before, after));
    return name === 'amendments' ? [...changes, ...amendedMatters(before, after)] : changes;
  });
}
