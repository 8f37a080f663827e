import { isAbsolute, join, relative } from 'node:path';
import { entriesUnder, type Skipped } from '../disk/entries.ts';
import { shownPath } from '../disk/raw-name.ts';
import { exists, isFolder } from '../disk/read.ts';
import { flushStore } from '../disk/store.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Arrival } from '../read/arrivals.ts';
import { withoutUndone } from '../register/known-events.ts';
import type { Ask } from './asking.ts';
import { askAbout } from './asking.ts';
import type { Invocation } from './command.ts';
import type { Facts } from './document-facts.ts';
import { type FileInHand, takeFile } from './files-in-hand.ts';
import type { Gate, Told } from './intake.ts';
import { labelsOf } from './labels.ts';
import { type Gates, gatesFor, recordFor } from './receive-gates.ts';
import { isSecret } from './secret-files.ts';
import { senderBeside } from './sender-from-container.ts';
import { UsageError } from './stop.ts';
import { type Container, type Opened, openFiles } from './unpacking.ts';
import type { Workspace } from './workspace.ts';

export type Item =
  /** Identical to a file on record (`event`) or to one before it in this run (`first`, its path). */
  | { readonly kind: 'same'; readonly path: string; readonly event?: RegisterEvent; readonly first?: string }
  | { readonly kind: 'gated'; readonly file: FileInHand; readonly gate: Gate; readonly arrival?: Arrival }
  /** Lay among the files and is not taken in: a link, a folder that bears a file's name … */
  | ({ readonly kind: 'skipped' } & Skipped)
  | Container;

export type Gated = Extract<Item, { kind: 'gated' }>;

export interface Request {
  readonly paths: readonly string[];
  readonly told: Told;
  readonly arrivals: readonly Arrival[];
  readonly facts?: Facts;
  /** The list of arrivals itself, when it lies among the files. */
  readonly list?: string;
  /** Every event of every period, to know files already on record. */
  readonly events: readonly RegisterEvent[];
  /** Asks the clerk about a file that is unclear; absent where nobody sits there. */
  readonly ask?: Ask;
  /** What stands outside the answers will be looked at too. */
  readonly outsideTexts?: boolean;
}

/** The first event of every file on record, by the file's hash. */
type OnRecord = ReadonlyMap<string, RegisterEvent>;

function filesOnRecord(events: readonly RegisterEvent[]): OnRecord {
  const received = withoutUndone(events).flatMap((e) =>
    e.kind === 'received' && e.file ? [[e.file.sha256, e] as const] : [],
  );
  return new Map(received.toReversed());
}

function refuseMissing(invocation: Invocation, paths: readonly string[]): void {
  const missing = paths.filter((p) => !exists(p));
  if (missing.length === 0) return;
  const lines = missing.map((p) => invocation.texts.noSuchFile({ path: relative(invocation.world.cwd, p) }));
  throw new UsageError(lines.join('\n'));
}

/** The workspace keeps its own files in folders; what it makes in out/ may come back as a test. */
const ownFolders = ['plan', 'schemas', 'templates', 'submissions', 'register', 'editorial', '.dondoc'];

/** Naming the whole workspace, or its store, would take in the plan and every file once more. */
function refuseOwnFolders({ world, texts }: Invocation, { root }: Workspace, paths: readonly string[]): void {
  const isIn = (folder: string, path: string): boolean => {
    const way = relative(folder, path);
    return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
  };
  const own = paths.filter(
    (p) => isFolder(p) && (isIn(p, root) || ownFolders.some((name) => isIn(join(root, name), p))),
  );
  if (own.length === 0) return;
  const lines = own.map((p) => texts.ownFolder({ path: relative(world.cwd, p) || '.' }));
  throw new UsageError(lines.join('\n'));
}

/** Files already on record are not opened again; those that hold others are opened to see what is new in them. */
async function openNew(
  invocation: Invocation,
  workspace: Workspace,
  { files, answersOnly }: { readonly files: readonly string[]; readonly answersOnly: boolean },
  known: OnRecord,
): Promise<readonly Opened[]> {
  const inHand: FileInHand[] = [];
  function* unknown(): Generator<FileInHand> {
    for (const path of files) {
      const file = takeFile(invocation, workspace, path);
      inHand.push(file);
      if (!known.has(file.ref.sha256)) yield file;
    }
  }
  const all = { files: unknown(), atMost: files.length, answersOnly };
  const opened = await openFiles(invocation, workspace, all, (sha256) => known.has(sha256));
  if (!invocation.dryRun) flushStore(workspace.root);
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

/** Each file in turn: the next ones are held against what those before it put on record. */
function gateAll(opened: readonly Opened[], known: OnRecord, gates: Gates): readonly Item[] {
  const seen = new Map<string, string>();
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

/** Looks at every file: already on record, passed, or refused with the reason. Records nothing. */
export async function lookAtFiles(
  invocation: Invocation,
  workspace: Workspace,
  request: Request,
): Promise<readonly Item[]> {
  const { paths, list, events } = request;
  refuseMissing(invocation, paths);
  refuseOwnFolders(invocation, workspace, paths);
  const found = paths.map(entriesUnder);
  const files = found.flatMap((f) => f.files).filter((p) => p !== list);
  const known = filesOnRecord(events);
  const answersOnly = request.outsideTexts !== true;
  const opened = await openNew(invocation, workspace, { files, answersOnly }, known);
  const gates = gatesFor(
    invocation,
    workspace,
    request,
    await recordFor(invocation, workspace, events, opened),
  );
  const items = await settled(gateAll(opened, known, gates), gates, request);
  const labels = labelsOf(items);
  const skipped = found
    .flatMap((f) => f.skipped)
    .map(
      (s): Item => ({
        kind: 'skipped',
        ...s,
        path: shownPath(relative(invocation.world.cwd, s.path) || s.path),
      }),
    );
  return [
    ...items.map((item) =>
      item.kind === 'gated'
        ? { ...item, gate: { ...item.gate, findings: labels.on(item.file, item.gate.findings) } }
        : item,
    ),
    ...skipped,
  ];
}
