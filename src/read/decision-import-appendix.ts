import type { DraftAppendix, DraftPoint, DraftText } from '../model/decision-draft.ts';
import type { Place } from '../model/finding.ts';
import { readGridRows } from './decision-import-grid.ts';
import { readLineRows, tableStart } from './decision-import-lines.ts';
import type { PhraseReader } from './decision-import-phrases.ts';
import type { ReadRows } from './decision-import-rows.ts';
import {
  blankText,
  type DecisionSource,
  leftPoint,
  placeOf,
  point,
  type SourcePara,
  type SourceTable,
  textOf,
} from './decision-import-source.ts';
import { type ReadTasks, readTasks } from './decision-import-tasks.ts';
import { columnsOf, type Titled, titled } from './decision-import-titles.ts';
import type { AppendixZone } from './decision-import-zones.ts';

export interface ReadAppendix {
  readonly appendix: DraftAppendix;
  readonly points: readonly DraftPoint[];
}

interface Parted {
  readonly zone: AppendixZone;
  readonly above: readonly SourcePara[];
  readonly rows: ReadRows | undefined;
  readonly behind: readonly SourcePara[];
}

/** Above the table, the table, behind it. */
function parted(zone: AppendixZone, wrapped: boolean, phrases: PhraseReader): Parted {
  const tables = zone.blocks.filter((b): b is SourceTable => b.kind === 'table');
  const firstTable = zone.blocks.findIndex((b) => b.kind === 'table');
  const paras = (blocks: AppendixZone['blocks']): readonly SourcePara[] =>
    blocks.flatMap((b) => (b.kind === 'para' ? [b] : []));
  if (firstTable >= 0) {
    const rows = readGridRows(tables);
    return {
      zone,
      above: paras(zone.blocks.slice(0, firstTable)),
      rows,
      behind: paras(zone.blocks.slice(firstTable)),
    };
  }
  const lines = paras(zone.blocks);
  const start = wrapped ? tableStart(lines) : -1;
  if (start < 0) return { zone, above: lines, rows: undefined, behind: [] };
  return {
    zone,
    above: lines.slice(0, start),
    rows: readLineRows(lines.slice(start), phrases.knows),
    behind: [],
  };
}

const nobody: ReadTasks = { groups: [], tasks: [], points: [] };

function noTasks(place: Place): ReadTasks {
  const blank = blankText(place);
  const phrase = { text: blank, selectors: [{ kind: 'open' as const, phrase: '…' }] };
  const task = {
    id: '1.1',
    group: '1',
    items: [{ dash: false, text: blank }],
    lead: phrase,
    coordinating: phrase,
    output: blank,
    timing: blank,
    cadence: 'ongoing' as const,
  };
  return {
    groups: [{ id: '1', printedNumber: '1', title: blank }],
    tasks: [task],
    points: [point('question', 'no-table', place, { at: 'appendix/tasks' })],
  };
}

function toldOf({ zone, above, behind }: Parted): readonly DraftPoint[] {
  const all = [...(zone.heading ? [zone.heading] : []), ...above, ...behind];
  return all.map((p) => leftPoint('left', textOf(p)));
}

interface Gathered {
  /** Name and columns of the first table. */
  first: { readonly titled: Titled; readonly columns: readonly DraftText[] } | undefined;
  tasks: ReadTasks;
  readonly points: DraftPoint[];
}

/** Adds one appendix to those before it. */
function gather(
  into: Gathered,
  part: Parted,
  phrases: PhraseReader,
  { file, wrapped }: DecisionSource,
): void {
  if (!part.rows) {
    into.points.push(...toldOf(part));
    return;
  }
  const names = titled(part.zone, part.above);
  const about = part.rows.columns[0]?.heading ?? names.title;
  const place = about ? placeOf(about) : ({ kind: 'file', file } as const);
  const heads = columnsOf(part.rows, place);
  const title = names.title ?? blankText(place);
  const behind = part.behind.map((p) => leftPoint('left', textOf(p)));
  into.points.push(...names.points, ...part.rows.points, ...heads.points, ...behind);
  if (into.first) into.points.push(...further(names, heads.columns, place));
  else into.first = { titled: names, columns: heads.columns };
  into.tasks = readTasks(part.rows.rows, { phrases, wrapped, title }, into.tasks);
}

/** The tasks read, or the stopgap where there are none. */
function tasksOr(tasks: ReadTasks, place: Place): ReadTasks {
  if (tasks.tasks.length > 0) return tasks;
  const none = noTasks(place);
  return { ...none, points: [...tasks.points, ...none.points, ...lostGroups(tasks)] };
}

/** All tables of tasks as one appendix; the first gives its name, further ones are told. */
export function readAppendices(
  zones: readonly AppendixZone[],
  source: DecisionSource,
  phrases: PhraseReader,
): ReadAppendix {
  const place: Place = { kind: 'file', file: source.file };
  const into: Gathered = { first: undefined, tasks: nobody, points: [] };
  for (const zone of zones) gather(into, parted(zone, source.wrapped, phrases), phrases, source);
  const { first, points } = into;
  const { groups, tasks, points: told } = tasksOr(into.tasks, place);
  const blank = blankText(place);
  const missing = (['title', 'reference'] as const).filter((k) => !first?.titled[k]);
  const asked = missing.map((field) =>
    point('question', 'field-missing', place, { at: `appendix/${field}`, values: { field } }),
  );
  return {
    appendix: {
      title: first?.titled.title ?? blank,
      reference: first?.titled.reference ?? blank,
      columns: first?.columns ?? [blank],
      groups,
      tasks,
    },
    points: [...points, ...told, ...asked],
  };
}

/** Titles of a table in which no task was found. */
function lostGroups(tasks: ReadTasks): readonly DraftPoint[] {
  return tasks.groups.flatMap((g) => [
    leftPoint('left', { ...g.title, text: `${g.printedNumber} ${g.title.text}` }),
  ]);
}

/** A second appendix: its tasks stand behind those of the first, its own name stands nowhere in the plan. */
function further(names: Titled, columns: readonly DraftText[], place: Place): readonly DraftPoint[] {
  const told = [names.title, names.reference, ...columns].flatMap((t) => (t && t.text !== '…' ? [t] : []));
  return [
    point('question', 'several-appendices', place, {
      at: 'appendix/title',
      values: { title: names.title?.text ?? '' },
    }),
    ...told.map((t) => leftPoint('left', t)),
  ];
}
