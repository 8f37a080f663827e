import { dirname, resolve } from 'node:path';
import { clearLeftovers, openFile, type ReadableFile } from '../../disk/archive-file.ts';
import { findWorkspace } from '../../disk/find-workspace.ts';
import { startFolder } from '../../disk/new-folder.ts';
import { exists, isFolder } from '../../disk/read.ts';
import { isEmptyOrMissing } from '../../disk/workspace.ts';
import { type BackupManifest, madeFolder } from '../../model/backup.ts';
import { workspaceFormat } from '../../model/formats.ts';
import { BackupFaulty, contentOf, type VerifiedBackup, verifyBackup } from '../backup-archive.ts';
import {
  bytesOf,
  contentLines,
  faultText,
  momentText,
  problemLines,
  problemsJson,
  sizeText,
} from '../backup-lines.ts';
import { type Survey, surveyWorkspace } from '../backup-survey.ts';
import type { Invocation } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { progress } from '../progress.ts';
import { CannotRun, UsageError } from '../stop.ts';

/** A workspace lays these out even where they are empty. */
const folders = ['submissions', 'register', 'editorial', madeFolder];

/** Reads the backup to its end before anything is written anywhere. */
function verified(invocation: Invocation, file: ReadableFile): VerifiedBackup {
  const { texts, world, args } = invocation;
  const bar = progress(world, texts.backup.verifying, 0);
  const shown = args[0] ?? '';
  try {
    const backup = verifyBackup(file, bar.step);
    const found = backup.manifest.workspaceFormat;
    if (found <= workspaceFormat) return backup;
    const why = texts.backup.workspaceNewer({ found, known: workspaceFormat });
    throw new CannotRun(texts.backup.cannotRestoreNewer({ file: shown, why }));
  } catch (error) {
    if (!(error instanceof BackupFaulty)) throw error;
    const say = error.fault.kind === 'newer' ? texts.backup.cannotRestoreNewer : texts.backup.cannotRestore;
    throw new CannotRun(say({ file: shown, why: faultText(invocation, error.fault) }));
  } finally {
    bar.done();
  }
}

/** Only a new or empty folder, outside every workspace: nothing is ever written over. */
function targetOf({ texts, world }: Invocation, typed: string): string {
  const target = resolve(world.cwd, typed);
  if (exists(target) && !isFolder(target)) throw new UsageError(texts.backup.folderIsFile({ dir: typed }));
  if (!isEmptyOrMissing(target)) throw new UsageError(texts.notEmpty({ dir: typed }));
  if (!isFolder(dirname(target))) throw new UsageError(texts.backup.noParent({ folder: dirname(typed) }));
  if (target === resolve(world.cwd) || findWorkspace(dirname(target)) !== undefined)
    throw new UsageError(texts.backup.folderInUse({ dir: typed }));
  return target;
}

/** The first file or register that is not on the disk as the backup has it. */
function notAsBackedUp(manifest: BackupManifest, survey: Survey): string | undefined {
  const hashes = new Map(survey.files.map((f) => [f.path, f.sha256] as const));
  const events = new Map(survey.registers.map((r) => [r.file, r.events] as const));
  return (
    manifest.files.find((f) => hashes.get(f.path) !== f.sha256)?.path ??
    manifest.registers.find((r) => events.get(r.file) !== r.events)?.file
  );
}

/** Filled beside its place, read back, and put there whole: a run that is stopped leaves nothing at the place itself. */
function fill(
  invocation: Invocation,
  file: ReadableFile,
  { manifest, entries }: VerifiedBackup,
  target: string,
): Survey {
  const { texts, world, args } = invocation;
  const folder = startFolder(target);
  const bar = progress(world, texts.backup.restoring, entries.length);
  try {
    for (const name of folders) folder.folder(name);
    for (const [i, entry] of entries.entries()) {
      folder.put(
        entry.path,
        contentOf(file, entry),
        new Date(manifest.files[i]?.modified ?? manifest.moment),
      );
      bar.step();
    }
    const survey = surveyWorkspace(folder.temporary, true, () => {});
    const wrong = notAsBackedUp(manifest, survey);
    if (wrong !== undefined)
      throw new CannotRun(texts.backup.notAsBackedUp({ path: wrong, dir: args[1] ?? '' }));
    folder.publish();
    return survey;
  } catch (error) {
    folder.abandon();
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new CannotRun(texts.backup.twins({ path: (error as NodeJS.ErrnoException).path ?? '' }));
    throw error;
  } finally {
    bar.done();
  }
}

function headLines(invocation: Invocation, manifest: BackupManifest): readonly string[] {
  const { backup } = invocation.texts;
  return [
    backup.isBackup({
      file: invocation.args[0] ?? '',
      moment: momentText(invocation, manifest.moment),
      tool: manifest.tool,
      files: manifest.files.length,
      size: sizeText(bytesOf(manifest.files), invocation),
    }),
    ...contentLines(invocation, manifest),
  ];
}

function trial(invocation: Invocation, { manifest }: VerifiedBackup, target: string | undefined): Outcome {
  const { texts, args } = invocation;
  const lines = [
    ...headLines(invocation, manifest),
    ...(target === undefined ? [] : [texts.backup.wouldRestore({ dir: args[1] ?? '' })]),
    texts.dryRunNothing,
  ];
  return { text: lines.join('\n'), json: { ...manifest, verified: true, restored: false }, exit: 0 };
}

function restore(invocation: Invocation, file: ReadableFile, target: string | undefined): Outcome {
  const { texts, args, dryRun } = invocation;
  const backup = verified(invocation, file);
  if (dryRun || target === undefined) return trial(invocation, backup, target);
  const cleared = clearLeftovers(target);
  const survey = fill(invocation, file, backup, target);
  const dir = args[1] ?? '';
  const lines = [
    ...(cleared.length > 0 ? [texts.backup.cleared({ names: cleared.join(', ') })] : []),
    ...headLines(invocation, backup.manifest),
    texts.backup.restored({ dir, moment: momentText(invocation, backup.manifest.moment) }),
    texts.backup.next({ dir }),
    ...problemLines(invocation, survey, 'problemsRestored'),
  ];
  return {
    text: lines.join('\n'),
    json: {
      ...backup.manifest,
      verified: true,
      restored: true,
      workspace: target,
      ...problemsJson(invocation, survey),
    },
    exit: survey.problems.length + survey.findings.length > 0 ? 1 : 0,
  };
}

/** A backup as a new workspace; with --dry-run only the check of the backup. */
export function run(invocation: Invocation): Outcome {
  const { texts, world, args, dryRun } = invocation;
  const [typed = '', dir] = args;
  const path = resolve(world.cwd, typed);
  if (!exists(path) || isFolder(path)) throw new UsageError(texts.noSuchFile({ path: typed }));
  if (dir === undefined && !dryRun) throw new UsageError(texts.backup.needsFolder({}));
  const target = dir === undefined ? undefined : targetOf(invocation, dir);
  const file = openFile(path);
  try {
    return restore(invocation, file, target);
  } finally {
    file.close();
  }
}
