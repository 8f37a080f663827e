import { type Document, isMap, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

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

/** Every scalar stays text, so nothing that stands in the file is read as a number or a truth and written otherwise. */
const options = { schema: 'failsafe', strict: true } as const;

type Style = 'BLOCK_LITERAL' | 'PLAIN' | 'QUOTE_DOUBLE';

function scalar(text: string, style: Style): Scalar {
  const made = new Scalar(text);
  made.type = style;
  return made;
}

function passageNode(passage: NewPassage): YAMLMap {
  const node = new YAMLMap();
  const put = (key: string, value: string | undefined, style: Style): void => {
    if (value !== undefined) node.set(key, scalar(value, style));
  };
  put('unit', passage.unit, 'PLAIN');
  put('answer', passage.answer, 'PLAIN');
  put('section', passage.section, 'QUOTE_DOUBLE');
  put('use', String(passage.use), 'PLAIN');
  put('text', passage.text, 'BLOCK_LITERAL');
  node.commentBefore = ` ${passage.comment}`;
  return node;
}

const steps = (path: string): readonly (string | number)[] =>
  path.split('/').map((s) => (/^\d+$/.test(s) ? Number(s) : s));

/** The list under a key, written in lines; made where it is missing or blank. */
function listAt(map: YAMLMap, key: string): YAMLSeq {
  const found = map.get(key, true);
  if (isSeq(found)) {
    found.flow = false;
    return found;
  }
  const made = new YAMLSeq();
  map.set(key, made);
  return made;
}

function taskEntry(root: YAMLMap, task: { readonly id: string; readonly comment: string }): YAMLMap {
  const tasks = listAt(root, 'tasks');
  const found = tasks.items.find((item) => isMap(item) && item.get('task') === task.id);
  if (isMap(found)) return found;
  const made = new YAMLMap();
  made.set('task', scalar(task.id, 'QUOTE_DOUBLE'));
  made.set('added', new YAMLSeq());
  made.commentBefore = task.comment;
  tasks.add(made);
  return made;
}

function apply(document: Document, root: YAMLMap, edit: EditorialEdit): void {
  if (edit.kind === 'add') {
    const list = edit.task ? listAt(taskEntry(root, edit.task), 'passages') : listAt(root, 'general');
    const node = passageNode(edit.passage);
    node.spaceBefore = list.items.length > 0;
    list.add(node);
    return;
  }
  const passage = document.getIn(steps(edit.path), true);
  if (!isMap(passage)) return;
  if (edit.kind === 'drop') passage.delete(edit.key);
  else if (edit.kind === 'flag') passage.set(edit.key, scalar('true', 'PLAIN'));
  else passage.set(edit.key, scalar(edit.text, 'BLOCK_LITERAL'));
}

/** The file with these changes; comments, order and everything that is not named stay. The text must be valid YAML. */
export function editEditorial(text: string, edits: readonly EditorialEdit[]): string {
  if (edits.length === 0) return text;
  const document = parseDocument(text, options);
  if (!isMap(document.contents)) return text;
  for (const edit of edits) apply(document, document.contents, edit);
  return document.toString({ lineWidth: 0 });
}
