import type { backupVi } from '../vi/cli-backup.ts';

const files = (n: string | number | undefined): string => `${n} ${Number(n) === 1 ? 'file' : 'files'}`;
const points = (n: string | number | undefined): string => `${n} ${Number(n) === 1 ? 'point' : 'points'}`;

/** Backup and restore, English. */
export const backupEn: typeof backupVi = {
  moment: (v) => `${v.time} on ${v.day}`,
  reading: 'Reading the workspace',
  writing: 'Writing the backup',
  verifying: 'Reading the backup again',
  restoring: 'Restoring',

  notZip: (v) =>
    `The name of a backup must end in .zip, not “${v.file}”. Example: dondoc backup ${v.example}`,
  isFolder: (v) => `“${v.file}” is a folder. Name a file in it, such as: ${v.example}`,
  noFolder: (v) =>
    `There is no folder “${v.folder}” to write the backup into. Check that the disk is plugged in, or make the folder, then run again.`,
  inside: (v) =>
    `A backup is not written into ${v.folder}/ of the workspace: that folder is dondoc's own. Choose another place, best on another disk.`,
  exists: (v) =>
    `“${v.file}” exists already; nothing was written. Choose another name (with the day, say), or add --replace to replace the old backup.`,
  replacesOther: (v) =>
    `“${v.file}” is no backup made by dondoc, so --replace does not replace it. Choose another name.`,
  changedMeanwhile: (v) =>
    `“${v.file}” was changed by another program during the backup. No backup was written. Close that program, then run again.`,
  notWhole: (v) =>
    `The backup just written does not read back right (${v.why}), so it was dropped; there is nothing at “${v.file}”. Check the disk, or write to another one.`,
  cleared: (v) => `Cleared away what an interrupted run had left: ${v.names}.`,

  would: (v) => `Would back up ${files(v.files)} (${v.size}) to “${v.file}”.`,
  made: (v) => `Backed up ${files(v.files)} (${v.size}) to “${v.file}”, at ${v.moment}.`,
  part: (v) => `  ${v.name}: ${files(v.files)}, ${v.size}`,
  register: (v) => `  ${v.file}: ${v.events} ${Number(v.events) === 1 ? 'event' : 'events'}`,
  verified: (v) =>
    `Read the backup again (${v.size}): ${files(v.files)}, all there, every SHA-256 hash is right.`,
  leftOut:
    'Left out: out/ (can be made again; add --with-out to take it in), the cache and the lock (.dondoc/).',
  leftOutCache: 'Left out: the cache and the lock (.dondoc/).',
  beside: (v) => `Not part of the workspace and so left out too: ${v.names}.`,
  keep: 'The backup holds every received file and the contacts: keep it as the office keeps its papers.',
  sameFolder: 'The backup lies in the workspace itself: copy it to another disk too.',
  problemsHead: (v) =>
    `TO LOOK AT: ${points(v.count)} in the workspace. The backup was made all the same, of the files as they are.`,
  problemsTrial: (v) => `TO LOOK AT: ${points(v.count)} in the workspace.`,
  problemsRestored: (v) =>
    `TO LOOK AT: ${points(v.count)} that were there when the backup was made, restored as they were.`,
  problems: {
    changed: (v) =>
      `${v.path}: changed after it was received (its hash is now ${v.sha256}, it should be as in the name). Take the file from an older backup, or ask the unit to send it again.`,
    missing: (v) =>
      `submissions/${v.sha256}: the file “${v.name}” that event ${v.event} of the register names is gone. Take it from an older backup, or ask the unit to send it again.`,
    link: (v) =>
      `${v.path}: a link to somewhere else; it is not followed and so not backed up. Put the file itself there.`,
    'not-a-file': (v) => `${v.path}: no ordinary file (a pipe, a device), so not backed up. Remove it.`,
    unreadable: (v) =>
      `${v.path}: cannot be read, so not backed up. Check its permissions, close the program that holds it, then run again.`,
    'odd-name': (v) =>
      `${v.path}: its name has characters that other systems do not take (\\ : or control characters), so not backed up. Rename it, then run again.`,
    'too-large': (v) => `${v.path}: larger than 4 GB, so not backed up. Keep that file elsewhere.`,
  },

  faults: {
    'not-a-backup': () => 'it is no backup made by dondoc backup',
    'cut-off': () => 'it is cut off, its end is missing',
    manifest: () => 'the list in it cannot be read',
    rewritten: () => 'it is no longer built as dondoc wrote it (damaged, or zipped again by another program)',
    damaged: (v) => `the content of ${v.path} does not match its checksum`,
    'unsafe-path': (v) => `its list has a path that leads out of a workspace: “${v.path}”`,
    'not-as-listed': (v) => `its files are not those of its list, from ${v.path} on`,
    newer: (v) =>
      `it was written by a newer dondoc (backup format ${v.format}; the one in use knows formats up to ${v.known})`,
  },
  cannotRestore: (v) =>
    `“${v.file}” cannot be restored: ${v.why}. Nothing was written. Use another backup; if it was copied from elsewhere, copy it once more and try again.`,
  cannotRestoreNewer: (v) =>
    `“${v.file}” cannot be restored: ${v.why}. Nothing was written. Install the newer dondoc, then run again.`,
  workspaceNewer: (v) =>
    `the workspace in it has format ${v.found}, the dondoc in use knows formats up to ${v.known}`,
  needsFolder: () =>
    'Restore into which folder? Name a new one: dondoc restore <backup.zip> <folder>. To check the backup only, add --dry-run.',
  folderInUse: (v) =>
    `“${v.dir}” is the current folder or lies in another workspace. Choose a new folder elsewhere, then run again.`,
  folderIsFile: (v) => `“${v.dir}” is a file, not a folder. Choose a new folder.`,
  noParent: (v) => `There is no folder “${v.folder}” to restore into. Make it first, then run again.`,
  twins: (v) =>
    `This disk cannot tell two names of the backup apart (capital and small letters, or ways of writing an accent): ${v.path}. Nothing was restored. Restore on a disk that can, or unzip by hand.`,
  notAsBackedUp: (v) =>
    `Written, but what reads back is not what the backup holds: ${v.path}. It was dropped; there is nothing at “${v.dir}”. Check the disk, or restore to another one.`,
  isBackup: (v) =>
    `“${v.file}”: backup of ${v.moment}, made by dondoc ${v.tool}, ${files(v.files)} (${v.size}). Read to the end: every SHA-256 hash is right.`,
  restored: (v) =>
    `Restored to “${v.dir}”: the workspace as of ${v.moment}. Read back from the disk: every hash is right, every register has all its events.`,
  next: (v) =>
    `What was recorded after that moment is not in it. See where things stand: dondoc status --workspace ${v.dir}`,
  wouldRestore: (v) => `Would restore to “${v.dir}”.`,
};
