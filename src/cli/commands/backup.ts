import { dirname, join, relative, resolve } from 'node:path';
import { clearLeftovers, openFile, startFile } from '../../disk/archive-file.ts';
import { realFolder } from '../../disk/backup-sources.ts';
import { workspaceMark } from '../../disk/find-workspace.ts';
import { exists, isFolder, readTextIfThere } from '../../disk/read.ts';
import { type BackupManifest, backedUpFolders, backupFormat, madeFolder } from '../../model/backup.ts';
import { writtenVersion } from '../../read/format-version.ts';
import { BackupFaulty, looksLikeBackup, verifyBackup } from '../backup-archive.ts';
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
import { ChangedMeanwhile, writeBackup } from '../backup-writing.ts';
import { type Invocation, optionOn } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { progress } from '../progress.ts';
import { whileLocked } from '../register-access.ts';
import { CannotRun, UsageError } from '../stop.ts';
import { toolVersion } from '../version.ts';
import { workspaceRoot } from '../workspace.ts';

const ownFolders = [...backedUpFolders, madeFolder, '.dondoc'];

/** The folder of the workspace that the file would lie in; "" for the root, undefined outside. */
function folderOfOurs(root: string, file: string): string | undefined {
  const way = relative(realFolder(root) ?? root, realFolder(dirname(file)) ?? dirname(file));
  const [top = ''] = way.split(/[\\/]/);
  return top === '..' || resolve(way) === way ? undefined : top;
}

function refuseReplacing({ texts }: Invocation, target: string, shown: string): void {
  const file = openFile(target);
  try {
    if (!looksLikeBackup(file)) throw new UsageError(texts.backup.replacesOther({ file: shown }));
  } finally {
    file.close();
  }
}

/** Where the backup goes; every reason against the place is said before anything is read. */
function targetOf(invocation: Invocation, root: string): string {
  const { texts, world, args } = invocation;
  const [shown = ''] = args;
  const target = resolve(world.cwd, shown);
  const example = `sao-luu-${world.moment().slice(0, 10)}.zip`;
  if (isFolder(target))
    throw new UsageError(texts.backup.isFolder({ file: shown, example: join(shown, example) }));
  if (!/\.zip$/i.test(shown)) throw new UsageError(texts.backup.notZip({ file: shown, example }));
  if (!isFolder(dirname(target))) throw new UsageError(texts.backup.noFolder({ folder: dirname(shown) }));
  const folder = folderOfOurs(root, target);
  if (folder !== undefined && ownFolders.includes(folder))
    throw new UsageError(texts.backup.inside({ folder }));
  if (exists(target)) {
    if (!optionOn(invocation, 'replace')) throw new UsageError(texts.backup.exists({ file: shown }));
    refuseReplacing(invocation, target, shown);
  }
  return target;
}

function manifestOf({ world }: Invocation, root: string, survey: Survey): BackupManifest {
  return {
    format: backupFormat,
    tool: toolVersion,
    workspaceFormat: writtenVersion(readTextIfThere(join(root, workspaceMark)) ?? '')?.version ?? 1,
    moment: world.moment(),
    files: survey.files.map(({ crc: _crc, ...file }) => file),
    registers: survey.registers,
  };
}

interface Written {
  readonly size: number;
  readonly cleared: readonly string[];
}

/** Written under another name, read back, and only then put in its place: an old backup is not lost to a bad new one. */
function write(
  invocation: Invocation,
  root: string,
  target: string,
  survey: Survey,
  manifest: BackupManifest,
): Written {
  const { texts, world, args } = invocation;
  const cleared = clearLeftovers(target);
  const file = startFile(target);
  try {
    const bar = progress(world, texts.backup.writing, survey.files.length);
    writeBackup(file.write, root, manifest, survey.files, bar.step);
    bar.done();
    file.finish();
    const size = readBack(invocation, file.temporary, survey.files.length);
    file.publish();
    return { size, cleared };
  } catch (error) {
    file.abandon();
    if (error instanceof ChangedMeanwhile)
      throw new CannotRun(texts.backup.changedMeanwhile({ file: error.file }));
    if (error instanceof BackupFaulty)
      throw new CannotRun(
        texts.backup.notWhole({ why: faultText(invocation, error.fault), file: args[0] ?? '' }),
      );
    throw error;
  }
}

function readBack({ texts, world }: Invocation, path: string, total: number): number {
  const file = openFile(path);
  const bar = progress(world, texts.backup.verifying, total);
  try {
    verifyBackup(file, bar.step);
    return file.size;
  } finally {
    bar.done();
    file.close();
  }
}

function lines(
  invocation: Invocation,
  survey: Survey,
  { manifest, written, inside }: { manifest: BackupManifest; written: Written | undefined; inside: boolean },
): readonly string[] {
  const { texts, args } = invocation;
  const { backup } = texts;
  const counts = {
    files: survey.files.length,
    size: sizeText(bytesOf(survey.files), invocation),
    file: args[0] ?? '',
    moment: momentText(invocation, manifest.moment),
  };
  return [
    ...(written && written.cleared.length > 0 ? [backup.cleared({ names: written.cleared.join(', ') })] : []),
    written ? backup.made(counts) : backup.would(counts),
    ...contentLines(invocation, manifest),
    ...(written ? [backup.verified({ files: counts.files, size: sizeText(written.size, invocation) })] : []),
    optionOn(invocation, 'withOut') ? backup.leftOutCache : backup.leftOut,
    ...(survey.beside.length > 0 ? [backup.beside({ names: survey.beside.join(', ') })] : []),
    ...(written ? [backup.keep] : []),
    ...(written && inside ? [backup.sameFolder] : []),
    ...problemLines(invocation, survey, written ? 'problemsHead' : 'problemsTrial'),
    ...(written ? [] : [texts.dryRunNothing]),
  ];
}

function backUp(invocation: Invocation, root: string, target: string): Outcome {
  const { texts, world, dryRun } = invocation;
  const bar = progress(world, texts.backup.reading, 0);
  const survey = surveyWorkspace(root, optionOn(invocation, 'withOut'), bar.step);
  bar.done();
  const manifest = manifestOf(invocation, root, survey);
  const written = dryRun ? undefined : write(invocation, root, target, survey, manifest);
  const inside = folderOfOurs(root, target) !== undefined;
  return {
    text: lines(invocation, survey, { manifest, written, inside }).join('\n'),
    json: {
      file: target,
      written: written !== undefined,
      verified: written !== undefined,
      ...(written ? { size: written.size } : {}),
      ...manifest,
      ...problemsJson(invocation, survey),
    },
    exit: survey.problems.length + survey.findings.length > 0 ? 1 : 0,
  };
}

/** Everything that cannot be made again, in one file that is read back before it counts. A damaged workspace is backed up as it is. */
export function run(invocation: Invocation): Promise<Outcome> {
  const root = workspaceRoot(invocation);
  if (!root) throw new CannotRun(invocation.texts.noWorkspace({}));
  const target = targetOf(invocation, root);
  return whileLocked(invocation, root, () => backUp(invocation, root, target));
}
