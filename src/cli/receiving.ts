import { isAbsolute, join, relative } from 'node:path';
import { entriesUnder, type Skipped } from '../disk/entries.ts';
import { shownPath } from '../disk/raw-name.ts';
import { exists, isFolder } from '../disk/read.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Arrival } from '../read/arrivals.ts';
import { withoutUndone } from '../register/known-events.ts';
import type { Ask } from './asking.ts';
import type { Invocation } from './command.ts';
import type { Facts } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import type { Gate, Told } from './intake.ts';
import { labelsOf } from './labels.ts';
import { progress } from './progress.ts';
import { gatesFor } from './receive-gates.ts';
import { heldAgainst } from './receive-held.ts';
import { judgedInBatches } from './receiving-batches.ts';
import { UsageError } from './stop.ts';
import { openReader } from './stored-files.ts';
import type { Container } from './unpacking.ts';
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
  /** Of every form its answers will be looked at, and what stands outside them; else no more than number and day are kept of it. */
  readonly withAnswers?: boolean;
}

/** The first event of every file on record, by the file's hash. */
export type OnRecord = ReadonlyMap<string, RegisterEvent>;

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

/** The files as the next steps name them, and what lay among them and is none. */
function named(invocation: Invocation, items: readonly Item[], skipped: readonly Skipped[]): readonly Item[] {
  const labels = labelsOf(items);
  const { cwd } = invocation.world;
  return [
    ...items.map((item) =>
      item.kind === 'gated'
        ? { ...item, gate: { ...item.gate, findings: labels.on(item.file, item.gate.findings) } }
        : item,
    ),
    ...skipped.map(
      (s): Item => ({ kind: 'skipped', ...s, path: shownPath(relative(cwd, s.path) || s.path) }),
    ),
  ];
}

/** Looks at every file: already on record, passed, or refused with the reason. Records nothing. */
export async function lookAtFiles(
  invocation: Invocation,
  workspace: Workspace,
  request: Request,
): Promise<readonly Item[]> {
  const { paths, list, events, withAnswers = false } = request;
  refuseMissing(invocation, paths);
  refuseOwnFolders(invocation, workspace, paths);
  const found = paths.map(entriesUnder);
  const files = found.flatMap((f) => f.files).filter((p) => p !== list);
  const reader = openReader(invocation, workspace);
  const bar = progress(invocation.world, invocation.texts.readingFiles, files.length);
  try {
    const held = heldAgainst(events, reader, !invocation.dryRun);
    const items = await judgedInBatches(invocation, workspace, files, {
      request,
      known: filesOnRecord(events),
      held,
      gates: gatesFor(invocation, workspace, request, held),
      way: { reader, atMost: files.length, answersOnly: !withAnswers, step: bar.step },
      withAnswers,
      quiet: bar.done,
    });
    return named(
      invocation,
      items,
      found.flatMap((f) => f.skipped),
    );
  } finally {
    bar.done();
    reader.close();
  }
}
