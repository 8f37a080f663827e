import { flushStore } from '../disk/store.ts';
import { askAbout } from './asking.ts';
import type { Invocation } from './command.ts';
import { withoutContent } from './document-facts.ts';
import { type FileInHand, takeFile } from './files-in-hand.ts';
import type { Gates } from './receive-gates.ts';
import type { Held } from './receive-held.ts';
import type { Item, OnRecord, Request } from './receiving.ts';
import { isSecret } from './secret-files.ts';
import { senderBeside } from './sender-from-container.ts';
import { type Opened, openFiles, type Way } from './unpacking.ts';
import type { Workspace } from './workspace.ts';

/** Files already on record are not opened again; those that hold others are opened to see what is new in them. */
async function openNew(
  invocation: Invocation,
  workspace: Workspace,
  { files, known, way }: { readonly files: readonly string[]; readonly known: OnRecord; readonly way: Way },
): Promise<readonly Opened[]> {
  const inHand: FileInHand[] = [];
  function* unknown(): Generator<FileInHand> {
    for (const path of files) {
      const file = takeFile(invocation, workspace, path);
      inHand.push(file);
      if (!known.has(file.ref.sha256)) yield file;
    }
  }
  const opened = await openFiles(invocation, workspace, unknown(), way, (sha256) => known.has(sha256));
  const from = new Map<string, Opened[]>();
  for (const o of opened) {
    const beside = from.get(o.file.given);
    if (beside) beside.push(o);
    else from.set(o.file.given, [o]);
  }
  return inHand.flatMap((file): readonly Opened[] =>
    known.has(file.ref.sha256) ? [{ kind: 'file', file }] : (from.get(file.given) ?? []),
  );
}

/** Each file in turn: the next ones are held against what those before it put on record. `seen`: paths by hash. */
function gateAll(
  opened: readonly Opened[],
  {
    known,
    seen,
    gates,
  }: { readonly known: OnRecord; readonly seen: Map<string, string>; readonly gates: Gates },
): readonly Item[] {
  return opened.map((one): Item => {
    const { file } = one;
    const { sha256 } = file.ref;
    const same = known.get(sha256);
    // Each copy of a secret paper is named and dropped for itself.
    const first = sha256 === '' || isSecret(file) ? undefined : seen.get(sha256);
    if (same || first !== undefined)
      return { kind: 'same', path: file.path, ...(same && { event: same }), ...(first && { first }) };
    seen.set(sha256, file.path);
    if (one.kind === 'container') return one;
    const item = gates.pass(file);
    gates.add(item);
    return item;
  });
}

/** A scan beside a form in one envelope is recorded with the form's unit and period. */
function withSender(item: Item, items: readonly Item[], gates: Gates): Item {
  const sender = senderBeside(item, items);
  if (!sender || item.kind !== 'gated') return item;
  const again = gates.pass(item.file, sender.told);
  return { ...again, gate: { ...again.gate, findings: [sender.finding, ...again.gate.findings] } };
}

/** Asks about the files that are still unclear, one by one; an answer may settle the files beside it too. */
async function settled(
  items: readonly Item[],
  gates: Gates,
  { ask, told }: Request,
): Promise<readonly Item[]> {
  const all = [...items];
  for (const [i, item] of all.entries()) {
    const beside = withSender(item, all, gates);
    all[i] = beside;
    if (!ask || beside.kind !== 'gated') continue;
    const answered = await askAbout(ask, beside, (said) => gates.pass(beside.file, { ...told, ...said }));
    if (answered !== beside) gates.add(answered);
    all[i] = answered;
  }
  return all.map((item) => withSender(item, all, gates));
}

/** So many files are read and judged before the next ones are opened: of thousands, only these are in memory with all their answers. */
const filesAtOnce = 100;

export interface Run {
  readonly request: Request;
  readonly known: OnRecord;
  readonly held: Held;
  readonly gates: Gates;
  readonly way: Way;
  /** Answers are still wanted afterwards. */
  readonly withAnswers: boolean;
  /** Takes the counter off the screen. */
  readonly quiet: () => void;
}

/** Of a form that is through its gates only what the register notes is asked for. */
function slim(item: Item): Item {
  if (item.kind !== 'gated') return item;
  const { submission: _answers, ...gate } = { submission: undefined, ...item.gate };
  return { ...item, file: withoutContent(item.file), gate };
}

/** Every file in turn: opened, read, held against what is on record by then, and asked about where it is unclear. */
export async function judgedInBatches(
  invocation: Invocation,
  workspace: Workspace,
  files: readonly string[],
  { request, known, held, gates, way, withAnswers, quiet }: Run,
): Promise<readonly Item[]> {
  const seen = new Map<string, string>();
  const items: Item[] = [];
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const some = files.slice(at, at + filesAtOnce);
    const opened = await openNew(invocation, workspace, { files: some, known, way });
    quiet();
    await held.readFor(opened);
    const judged = await settled(gateAll(opened, { known, seen, gates }), gates, request);
    for (const item of judged) items.push(withAnswers ? item : slim(item));
  }
  if (!invocation.dryRun) flushStore(workspace.root);
  return items;
}
