import type { Finding } from '../model/finding.ts';
import type { Envelope, MailHead } from '../model/received.ts';
import { type FileRef, shownName } from '../model/register.ts';
import type { FileKind } from '../model/submission.ts';
import { limits } from '../read/limits.ts';
import type { Invocation } from './command.ts';
import { type FileInHand, takePart } from './files-in-hand.ts';
import { withoutSecrets } from './secret-files.ts';
import type { FileReader, FileReading } from './stored-files.ts';
import type { Workspace } from './workspace.ts';

/** A file that only held others. */
export interface Container {
  readonly kind: 'container';
  readonly file: FileInHand;
  readonly count: number;
  readonly mail?: MailHead;
  readonly envelope?: Envelope;
}

export type Opened = { readonly kind: 'file'; readonly file: FileInHand } | Container;

const containerKinds: readonly FileKind[] = ['zip', 'eml', 'xml'];

function aboutFile(file: FileInHand, code: Finding['code'], values: Finding['values'] = {}): Finding {
  return { code, severity: 'error', place: { kind: 'file', file: shownName(file.ref) }, values };
}

function withFinding(file: FileInHand, finding: Finding): FileInHand {
  return { ...file, findings: [...file.findings, finding] };
}

/** What the reading process found in a file; a process that ended without an answer costs that file, never the batch. */
function withReading(file: FileInHand, reading: FileReading | undefined): FileInHand {
  if (!reading) return withFinding(file, aboutFile(file, 'file-no-result', { file: shownName(file.ref) }));
  const { submission, letter, envelope } = reading.value ?? {};
  return {
    ...file,
    submission,
    ...(letter && { letter }),
    ...(envelope && { envelope }),
    findings: [...file.findings, ...reading.findings],
  };
}

/** How files are read. */
export interface Way {
  readonly reader: FileReader;
  /** How many files the clerk named, before they are taken in hand. */
  readonly atMost: number;
  readonly answersOnly: boolean;
  /** Counts those that the clerk named. */
  readonly step: () => void;
}

interface Level extends Omit<Way, 'step'> {
  readonly depth: number;
  readonly step?: () => void;
  /** Files taken out of each file that the clerk named, over all levels. */
  readonly taken: Map<string, number>;
}

/** Reads the files of one level in one go, then what they hold. */
async function openLevel(
  invocation: Invocation,
  workspace: Workspace,
  inTurn: Iterable<FileInHand>,
  level: Level,
): Promise<readonly (readonly Opened[])[]> {
  const { depth, reader, atMost, answersOnly, step } = level;
  const tooDeep = (f: FileInHand): boolean => depth >= limits.nesting && containerKinds.includes(f.ref.kind);
  const files: FileInHand[] = [];
  const inHand = new Map<string, Uint8Array>();
  function* toRead(): Generator<FileRef> {
    for (const file of inTurn) {
      files.push(file);
      if (file.bytes) inHand.set(file.ref.sha256, file.bytes);
      if (file.ref.sha256 !== '' && !tooDeep(file)) yield file.ref;
    }
  }
  const readings = await reader.read({
    files: toRead(),
    atMost,
    inHand,
    answersOnly,
    ...(step && { step }),
  });
  const opened: (readonly Opened[])[] = [];
  for (const file of files) {
    if (file.ref.sha256 === '') opened.push([{ kind: 'file', file }]);
    else if (tooDeep(file))
      opened.push([{ kind: 'file', file: withFinding(file, aboutFile(file, 'file-nested-too-deep')) }]);
    else
      opened.push(
        await openOne(invocation, workspace, { file, reading: readings.get(file.ref.sha256) }, level),
      );
  }
  return opened;
}

async function openOne(
  invocation: Invocation,
  workspace: Workspace,
  { file, reading }: { readonly file: FileInHand; readonly reading: FileReading | undefined },
  level: Level,
): Promise<readonly Opened[]> {
  const { depth, taken, step: _named, ...rest } = level;
  const read = withReading(file, reading);
  const { parts, mail, envelope } = reading?.value ?? {};
  if (parts === undefined || (parts.length === 0 && read.findings.length > 0))
    return [{ kind: 'file', file: read }];
  const count = (taken.get(file.given) ?? 0) + parts.length;
  taken.set(file.given, count);
  if (count > limits.parts) {
    const values = { limit: 'parts', allowed: limits.parts, part: '', found: count };
    return [{ kind: 'file', file: withFinding(read, aboutFile(file, 'file-too-large', values)) }];
  }
  const inner = parts.map((part) => takePart(invocation, workspace, read, part));
  const below = await openLevel(invocation, workspace, inner, {
    ...rest,
    taken,
    depth: depth + 1,
    atMost: inner.length,
  });
  const container: Container = {
    kind: 'container',
    file: read,
    count: parts.length,
    ...(mail && { mail }),
    ...(envelope && { envelope }),
  };
  return [container, ...below.flat()];
}

/** Reads every file, and every file inside those that only hold others, in the order given. `files`: taken in hand one by one, while the one before is being read. */
export async function openFiles(
  invocation: Invocation,
  workspace: Workspace,
  files: Iterable<FileInHand>,
  way: Way,
  isOnRecord: (sha256: string) => boolean,
): Promise<readonly Opened[]> {
  const opened = await openLevel(invocation, workspace, files, { depth: 0, taken: new Map(), ...way });
  return withoutSecrets(workspace, opened.flat(), isOnRecord);
}
