import { packageRoot } from '../../disk/package.ts';
import { beginReplacing, finishReplacing, isReplacing, stillToReplace } from '../../disk/replace-all.ts';
import { freshWorkspaceTexts, workspaceTexts } from '../../disk/workspace-texts.ts';
import { workspaceFormat } from '../../model/formats.ts';
import { writtenVersion } from '../../read/format-version.ts';
import { type FileChange, migrationOf, newerFile, workspaceFile } from '../../read/migration.ts';
import { type LineEdit, lineDiff } from '../../text/line-diff.ts';
import { safeForTerminal } from '../../text/safe-for-terminal.ts';
import { askedFirst, mustBeAsShown } from '../asking-first.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { whileLocked } from '../register-access.ts';
import { CannotRun } from '../stop.ts';
import { workspaceRootToMend } from '../workspace.ts';

interface Shown {
  readonly change: FileChange;
  readonly diff: readonly LineEdit[];
}

const count = ({ diff }: Shown, sign: LineEdit['sign']): number => diff.filter((e) => e.sign === sign).length;

/** A schema is the tool's own copy, and a new file comes as shipped: there only the counts are of use. */
const inFull = ({ change }: Shown): boolean =>
  change.before !== undefined && !change.path.startsWith('schemas/');

function fileLines(shown: Shown, { texts, paint }: Invocation): readonly string[] {
  const { change, diff } = shown;
  const { migrating } = texts;
  const head = migrating.file({
    path: change.path,
    why: change.steps.map((s) => migrating.steps[s]).join('; '),
    added: count(shown, '+'),
    removed: count(shown, '-'),
  });
  const lines = inFull(shown) ? diff.map((e) => `    ${e.sign} ${safeForTerminal(e.text)}`) : [];
  return [paint.heading(head), ...lines];
}

function changesOf(root: string): readonly Shown[] {
  const { texts, notUtf8 } = workspaceTexts(root);
  const changes = migrationOf({ files: texts, fresh: freshWorkspaceTexts(packageRoot()) });
  return changes
    .filter((change) => !notUtf8.includes(change.path))
    .map((change) => ({ change, diff: lineDiff(change.before ?? '', change.after) }));
}

function json(shown: readonly Shown[], from: number, written: boolean): unknown {
  return {
    from,
    to: workspaceFormat,
    written,
    changes: shown.map((s) => ({
      path: s.change.path,
      new: s.change.before === undefined,
      steps: s.change.steps,
      added: count(s, '+'),
      removed: count(s, '-'),
      diff: inFull(s) ? s.diff : [],
    })),
  };
}

/** Brings what an interrupted run had begun to its end. */
function finish(invocation: Invocation, root: string): void {
  const { edited } = finishReplacing(root);
  if (edited.length > 0)
    throw new CannotRun(invocation.texts.migrating.editedBetween({ files: edited.join(', ') }));
}

function write(root: string, shown: readonly Shown[]): void {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
  beginReplacing(
    root,
    shown.map(({ change: { path, before, after } }) => ({
      path,
      after: bytes(after),
      ...(before === undefined ? {} : { before: bytes(before) }),
    })),
  );
}

function migrate(invocation: Invocation, root: string, writes: boolean, agreed?: string): Outcome {
  const { migrating } = invocation.texts;
  const unfinished = isReplacing(root) ? stillToReplace(root) : undefined;
  if (unfinished && writes) finish(invocation, root);
  const { texts, notUtf8 } = workspaceTexts(root);
  const newer = newerFile(texts);
  if (newer) throw new CannotRun(migrating.newer(newer));
  const from = writtenVersion(texts.get(workspaceFile) ?? '')?.version ?? 1;
  const shown = changesOf(root);
  const wouldRecord = JSON.stringify([unfinished ?? [], shown.map((s) => s.change)]);
  mustBeAsShown(invocation, agreed, wouldRecord);
  if (writes && shown.length > 0) {
    write(root, shown);
    finish(invocation, root);
  }
  const done = shown.length === 0 ? migrating.nothing({ version: workspaceFormat }) : undefined;
  const lines = [
    ...(unfinished ? [migrating[writes ? 'finished' : 'unfinished']({ files: unfinished.join(', ') })] : []),
    ...(done === undefined
      ? [
          migrating[from === workspaceFormat ? 'care' : 'title']({
            from,
            to: workspaceFormat,
            count: shown.length,
          }),
        ]
      : [done]),
    ...shown.flatMap((s) => fileLines(s, invocation)),
    ...(notUtf8.length > 0 ? [migrating.notUtf8({ files: notUtf8.join(', ') })] : []),
    ...(done === undefined ? ['', writes ? migrating.written({}) : migrating.dryRun({})] : []),
  ];
  return {
    text: lines.join('\n'),
    json: json(shown, from, writes),
    exit: 0,
    ...(unfinished || shown.length > 0 ? { wouldRecord } : {}),
  };
}

/** Moves the workspace to the format of this tool: shown by default, written with --write. */
export function run(invocation: Invocation): Promise<Outcome> {
  const root = workspaceRootToMend(invocation);
  if (!optionOn(invocation, 'write')) return Promise.resolve(migrate(invocation, root, false));
  return askedFirst(invocation, (asked, agreed) =>
    whileLocked(asked, root, () => migrate(asked, root, !asked.dryRun, agreed)),
  );
}
