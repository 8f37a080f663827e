import { basename, extname, relative } from 'node:path';
import { shownPath } from '../disk/raw-name.ts';
import { readReceivedFile, type Unreadable } from '../disk/received-file.ts';
import { sha256Of, storeSubmission } from '../disk/store.ts';
import type { Finding } from '../model/finding.ts';
import type { Letter } from '../model/letter.ts';
import type { Envelope, PartFile } from '../model/received.ts';
import { type FileRef, shownName } from '../model/register.ts';
import type { Submission } from '../model/submission.ts';
import { kindOf } from '../read/file-kind.ts';
import { limits } from '../read/limits.ts';
import type { Invocation } from './command.ts';
import type { Workspace } from './workspace.ts';

/** A file in hand: stored, hashed, read as far as it can be. */
export interface FileInHand {
  /** As the clerk named it, with the way into its container: "den/gui.zip › bao-cao.xlsx". */
  readonly path: string;
  /** The file the clerk named: itself, or the outermost container. */
  readonly given: string;
  readonly ref: FileRef;
  readonly submission: Submission | undefined;
  readonly letter?: Letter;
  /** What the edXML message around it says of the document. */
  readonly envelope?: Envelope;
  readonly findings: readonly Finding[];
  /** Name of the copy that this run made in the store; absent: it was there before. */
  readonly stored?: string;
  /** Only where the file is not stored (a dry run). */
  readonly bytes?: Uint8Array;
}

/** Ending for the stored copy: the file's own where it is plain, else its kind. */
function extensionOf(name: string, kind: string): string {
  const own = extname(name).slice(1).toLowerCase();
  return /^[a-z0-9]{1,5}$/.test(own) ? own : kind;
}

interface Origin {
  readonly path: string;
  readonly given: string;
  readonly name: string;
  readonly container?: FileInHand;
}

/** Hash and store: untouched, before anything is parsed. */
function inHand(
  invocation: Invocation,
  workspace: Workspace,
  bytes: Uint8Array,
  { path, given, name, container }: Origin,
): FileInHand {
  const kind = kindOf(bytes);
  const sha256 = sha256Of(bytes);
  const stored = invocation.dryRun
    ? undefined
    : storeSubmission(workspace.root, sha256, extensionOf(name, kind), bytes);
  const outer = container && { sha256: container.ref.sha256, name: shownName(container.ref) };
  const envelope = container?.envelope;
  return {
    path,
    given,
    ref: { sha256, name, kind, bytes: bytes.length, ...(outer && { container: outer }) },
    submission: undefined,
    findings: [],
    ...(envelope && { envelope }),
    ...(stored !== undefined && { stored }),
    ...(invocation.dryRun && { bytes }),
  };
}

/** Which code says why a file cannot be had from the disk. */
function codeFor(why: Unreadable): Finding['code'] {
  if (why === 'too-large') return 'file-too-large';
  return why === 'changing' ? 'file-being-written' : 'file-unreadable';
}

/** A file that is none, that cannot be read or is too large to be one of ours: named, never kept. */
function unreadable(shown: string, why: Unreadable): FileInHand {
  const limit = `${limits.file / 1024 / 1024} MB`;
  return {
    path: shown,
    given: shown,
    ref: { sha256: '', name: shown, kind: 'unknown', bytes: 0 },
    submission: undefined,
    findings: [
      {
        code: codeFor(why),
        severity: 'error',
        place: { kind: 'file', file: shown },
        values: { file: shown, why, ...(why === 'too-large' && { limit }) },
      },
    ],
  };
}

/** The name as every list prints it: a line end in it says nothing and would tear the lists. */
function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

/** Takes a file of the disk in hand. */
export function takeFile(invocation: Invocation, workspace: Workspace, path: string): FileInHand {
  const shown = shownPath(relative(invocation.world.cwd, path) || path);
  const bytes = readReceivedFile(path, limits.file);
  if (typeof bytes === 'string') return unreadable(shown, bytes);
  const name = plainName(shownPath(basename(path)));
  return inHand(invocation, workspace, bytes, { path: shown, given: shown, name });
}

/** Takes a file in hand that lay inside another one. */
export function takePart(
  invocation: Invocation,
  workspace: Workspace,
  container: FileInHand,
  part: PartFile,
): FileInHand {
  return inHand(invocation, workspace, part.bytes, {
    path: `${container.path} › ${part.name}`,
    given: container.given,
    name: part.name,
    container,
  });
}
