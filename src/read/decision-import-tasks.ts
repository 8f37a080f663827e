import type { DraftGroup, DraftPhrase, DraftPoint, DraftTask, DraftText } from '../model/decision-draft.ts';
import { joined } from './decision-import-join.ts';
import { groupOf, keepTask, nextFree, type OpenTable, openTable, taskId } from './decision-import-numbers.ts';
import type { PhraseReader } from './decision-import-phrases.ts';
import { type CellKind, depthOf, rowNumber, type TaskRow } from './decision-import-rows.ts';
import { blankText, joinTexts, placeOf, point } from './decision-import-source.ts';
import { cadenceOf, cellText, itemsOf, phraseOf } from './decision-import-task-cells.ts';

export interface ReadTasks {
  readonly groups: readonly DraftGroup[];
  readonly tasks: readonly DraftTask[];
  readonly points: readonly DraftPoint[];
}

export interface TaskContext {
  readonly phrases: PhraseReader;
  readonly wrapped: boolean;
  /** Title that stands for the one group of a table without groups. */
  readonly title: DraftText;
}

function addTask(row: TaskRow, group: string, open: OpenTable, { phrases, wrapped }: TaskContext): void {
  const { id, printed } = taskId(row, group, open);
  const at = `appendix/tasks/${id}`;
  const lead = phraseOf(row, 'lead', at, phrases);
  const coordinating = phraseOf(row, 'coordinating', at, phrases);
  const output = cellText(row, 'output', at);
  const timing = cellText(row, 'timing', at);
  const cadence = cadenceOf(timing.text.text);
  const name = row.cells.name ?? [];
  const items = name.length > 0 ? itemsOf(name, wrapped) : [{ dash: false, text: blankText(row.place) }];
  keepTask(open, {
    id,
    ...(printed !== undefined && { printedNumber: printed }),
    group,
    items,
    lead: lead.phrase,
    coordinating: coordinating.phrase,
    output: output.text,
    timing: timing.text,
    cadence: cadence ?? 'ongoing',
  });
  open.points.push(
    ...row.points.map((p) => ({ ...p, at })),
    ...(name.length > 0
      ? []
      : [point('question', 'cell-blank', row.place, { at: `${at}/items`, values: { column: 'name' } })]),
    ...lead.points,
    ...coordinating.points,
    ...output.points,
    ...timing.points,
    ...(cadence ? [] : askedTime(timing.text, at)),
  );
}

function askedTime(timing: DraftText, at: string): readonly DraftPoint[] {
  const { text } = timing;
  if (text === '…') return [];
  const values = { timing: text };
  return [point('question', 'timing', placeOf(timing), { at: `${at}/cadence`, printed: text, values })];
}

/** What is added begins a new item, unless a small letter goes on with the sentence above. */
function withItems(above: DraftTask['items'], added: DraftTask['items']): DraftTask['items'] {
  const before = above.filter((i) => i.text.text !== '…');
  const [last, first] = [before.at(-1), added[0]];
  if (!last || !first || first.dash || !/^\p{Ll}/u.test(first.text.text)) return [...before, ...added];
  const whole = { ...last, text: joinTexts([last.text, first.text]) };
  return [...before.slice(0, -1), whole, ...added.slice(1)];
}

/** A row without a number of its own goes on with the task above: its text is added, nothing is dropped. */
function goOn(row: TaskRow, open: OpenTable, { phrases, wrapped }: TaskContext): boolean {
  const last = open.tasks.at(-1);
  if (!last) return false;
  const at = `appendix/tasks/${last.id}`;
  const more = (kind: CellKind, text: DraftText): DraftText => {
    const paras = row.merged.includes(kind) ? [] : (row.cells[kind] ?? []);
    if (paras.length === 0) return text;
    const added = joined(paras).text;
    return text.text === '…' || text.text === '' ? added : joinTexts([text, added]);
  };
  const phrase = (kind: 'lead' | 'coordinating'): DraftPhrase => {
    const text = more(kind, last[kind].text);
    if (text === last[kind].text) return last[kind];
    return { text, selectors: phrases.resolve(text.text).selectors };
  };
  const items = withItems(last.items, itemsOf(row.cells.name ?? [], wrapped));
  open.tasks[open.tasks.length - 1] = {
    ...last,
    items: items.length > 0 ? items : last.items,
    lead: phrase('lead'),
    coordinating: phrase('coordinating'),
    output: more('output', last.output),
    timing: more('timing', last.timing),
  };
  open.points.push(
    ...row.points.map((p) => ({ ...p, at })),
    point('question', 'row-goes-on', row.place, { at, values: { id: last.id } }),
  );
  return true;
}

function addOnlyGroup(open: OpenTable, row: TaskRow, title: DraftText): string {
  const id = nextFree(new Set(open.groups.map((g) => g.id)));
  open.groups.push({ id, printedNumber: id, title: title.text === '' ? blankText(row.place) : title });
  open.points.push(
    point('question', 'no-groups', row.place, { at: `appendix/groups/${id}`, values: { id } }),
  );
  return id;
}

/** A wide row is a task with blank cells where its number stands on the level of the tasks. */
function isGroupRow(row: TaskRow, taskDepth: number): boolean {
  if (!row.wide) return false;
  const number = rowNumber(row.number?.text ?? '');
  return !number || depthOf(number) < taskDepth;
}

const bearsNumber = (row: TaskRow): boolean =>
  row.number !== undefined || rowNumber(row.cells.name?.[0]?.text.split(' ', 1)[0] ?? '') !== undefined;
const goesOnWords = /^[-–—+•*\p{Ll}]/u;

/**
 * Without a number, the cell of the name alone: a title of a group, or a task's row typed on behind the end of a page. Its
 * beginning tells; where the groups before it bear numbers, it is none of them.
 */
function namesOn(row: TaskRow, open: OpenTable, numbered: boolean, groupNumbered: boolean): boolean {
  if (!row.nameOnly || !numbered || open.tasks.length === 0) return false;
  const [first] = row.cells.name ?? [];
  if (!first || rowNumber(first.text.split(' ', 1)[0] ?? '')) return false;
  return goesOnWords.test(first.text) || groupNumbered;
}

function taskDepthOf(rows: readonly TaskRow[]): number {
  const depths = rows.flatMap((r) => {
    const number = r.wide ? undefined : rowNumber(r.number?.text ?? '');
    return number ? [depthOf(number)] : [];
  });
  return depths.length > 0 ? Math.min(...depths) : 99;
}

/** Its number is merged into the one above; or it has neither a number nor a lead of its own where rows bear numbers. */
function goesOn(row: TaskRow, numbered: boolean): boolean {
  return row.goesOn || (numbered && !row.number && (row.cells.lead ?? []).length === 0);
}

/** Rows of one table as groups and tasks, behind those of the tables before. */
export function readTasks(rows: readonly TaskRow[], context: TaskContext, earlier?: ReadTasks): ReadTasks {
  const open = openTable(earlier);
  const taskDepth = taskDepthOf(rows);
  const numbered = rows.some((r) => !r.wide && r.number !== undefined);
  let group: string | undefined;
  let groupNumbered = false;
  for (const row of rows) {
    for (const { heading, text } of row.others) {
      open.points.push(
        point('left', 'column-unknown', placeOf(text), { values: { heading, text: text.text } }),
      );
    }
    if (namesOn(row, open, numbered, groupNumbered) && goOn(row, open, context)) continue;
    if (isGroupRow(row, taskDepth)) {
      groupNumbered ||= bearsNumber(row);
      const read = groupOf(row, open);
      open.groups.push(read);
      group = read.id;
      continue;
    }
    if (goesOn(row, numbered) && goOn(row, open, context)) continue;
    group ??= addOnlyGroup(open, row, context.title);
    addTask(row, group, open, context);
  }
  return open;
}
