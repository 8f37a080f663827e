import { isMap, isSeq } from 'yaml';
import { appendItems, dropKey, setKey } from './yaml-edit.ts';
import { nodeAt, pairOf, type Splice, spliced, type YamlText, yamlText } from './yaml-text.ts';
import type { NewItem, NewValue } from './yaml-write.ts';

/** A passage to add, in the words of the file. */
export interface NewPassage {
  readonly unit: string;
  readonly answer?: string;
  readonly section?: string;
  readonly use: boolean;
  readonly text: string;
  readonly comment: string;
}

/** One change of the file; `path` as the reader gives it: `tasks/0/passages/2`. */
export type EditorialEdit =
  | {
      readonly kind: 'add';
      /** Absent: to the passages of no single task. `comment`: over a task that must be added first. */
      readonly task?: { readonly id: string; readonly comment: string };
      readonly passage: NewPassage;
    }
  | { readonly kind: 'set'; readonly path: string; readonly key: string; readonly text: string }
  | { readonly kind: 'flag'; readonly path: string; readonly key: string }
  | { readonly kind: 'drop'; readonly path: string; readonly key: string };

type Added = Extract<EditorialEdit, { kind: 'add' }>;

function passageItem(passage: NewPassage): NewItem {
  const { unit, answer, section, use, text, comment } = passage;
  const entries: (readonly [string, NewValue])[] = [['unit', { plain: unit }]];
  if (answer !== undefined) entries.push(['answer', { plain: answer }]);
  if (section !== undefined) entries.push(['section', { quoted: section }]);
  entries.push(['use', { plain: String(use) }], ['text', { block: text }]);
  return { comment: ` ${comment}`, spaced: true, entries };
}

function taskItem(task: NonNullable<Added['task']>, added: readonly Added[]): NewItem {
  return {
    comment: task.comment,
    entries: [
      ['task', { quoted: task.id }],
      ['added', { items: [] }],
      ['passages', { items: added.map((a) => passageItem(a.passage)) }],
    ],
  };
}

/** Additions by the task they go to, in the order of their first one; "" is no task. */
function byTask(edits: readonly EditorialEdit[]): ReadonlyMap<string, readonly Added[]> {
  const groups = new Map<string, Added[]>();
  for (const e of edits) {
    if (e.kind !== 'add') continue;
    const own = groups.get(e.task?.id ?? '');
    if (own) own.push(e);
    else groups.set(e.task?.id ?? '', [e]);
  }
  return groups;
}

function additions(yaml: YamlText, edits: readonly EditorialEdit[]): readonly Splice[] {
  const found = pairOf(yaml.root, 'tasks')?.value;
  const tasks = isSeq(found) ? found.items.filter(isMap) : [];
  const made: NewItem[] = [];
  const splices = [...byTask(edits)].flatMap(([id, added]) => {
    const task = added[0]?.task;
    const items = added.map((a) => passageItem(a.passage));
    if (!task) return appendItems(yaml, yaml.root, 'general', items);
    const own = tasks.find((t) => t.get('task') === id);
    if (own) return appendItems(yaml, own, 'passages', items);
    made.push(taskItem(task, added));
    return [];
  });
  return made.length === 0 ? splices : [...splices, ...appendItems(yaml, yaml.root, 'tasks', made)];
}

function changeOf(yaml: YamlText, edit: Exclude<EditorialEdit, Added>): readonly Splice[] {
  const passage = nodeAt(yaml.root, edit.path);
  if (!isMap(passage)) return [];
  if (edit.kind === 'drop') return dropKey(yaml, passage, edit.key);
  const value: NewValue = edit.kind === 'flag' ? { plain: 'true' } : { block: edit.text };
  return setKey(yaml, passage, edit.key, value);
}

/** The file with these changes; every line that is not named stays byte for byte. The text must be valid YAML. */
export function editEditorial(text: string, edits: readonly EditorialEdit[]): string {
  const yaml = edits.length === 0 ? undefined : yamlText(text);
  if (!yaml) return text;
  // Changes of passages first: where both end at one spot, what belongs to the last passage comes before the new ones.
  const changes = edits.flatMap((e) => (e.kind === 'add' ? [] : changeOf(yaml, e)));
  return spliced(text, [...changes, ...additions(yaml, edits)]);
}
