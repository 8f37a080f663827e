import type { diskVi } from '../vi/cli-disk.ts';

/** What the disk refuses, and the lock of the workspace, English. */
export const diskEn: typeof diskVi = {
  locked: (v) =>
    v.user === ''
      ? 'The workspace is locked by a lock file that cannot be read. Wait some minutes and run again. If surely nobody is writing, run: dondoc doctor --repair'
      : `The workspace is being written by ${v.user} (machine ${v.host}, since ${v.since}). Wait and run again. If surely nobody is writing (that machine is off), run: dondoc doctor --repair --unlock`,
  waitingForLock: (v) => `Waiting for ${v.user} to finish writing (machine ${v.host}, since ${v.since})…`,
  registerTorn: (v) =>
    `Line ${v.line} of the register ${v.file} was cut off because an earlier run was stopped: it does not count, the other lines are whole. Run the stopped command again to record it.`,
  registerShort: (v) =>
    `The register ${v.file} once reached event ${v.last} on this machine and now ends at ${v.now}: its last lines are lost, or the file is an older copy. Take the newest file from a backup or from git; if the older one was put back on purpose, record what is missing once more.`,
  systemFailures: {
    ENOSPC: 'The disk is full, nothing was written. Free some space and run again',
    EDQUOT: 'The disk quota is used up, nothing was written. Free some space and run again',
    EFBIG: 'The file is larger than the disk allows, nothing was written. Choose another disk and run again',
    EACCES: 'No permission to read or write. Get permission for this file or folder and run again',
    EPERM:
      'It may not be written (perhaps it is open in another program). Close that program, check the permissions and run again',
    EBUSY: 'Another program holds the file. Close it and run again',
    IN_USE:
      'The file cannot be replaced because another program holds it, most often Excel or Word. Close the file there and run again',
    EROFS: 'The disk is read-only. Make it writable or choose another place, then run again',
    EIO: 'The disk reports a fault. Check it and make a backup of the workspace before running again',
    NOT_SAME:
      'What was read back from the disk is not what was written. Check the disk or the connection to the shared folder, then run again',
    OUTSIDE:
      'This folder of the workspace is a link that leads outside, and nothing is written through it. Put a real folder in its place; for generated files name another place with --out',
    EMFILE: 'Too many files are open on this machine. Close some programs and run again',
    ENFILE: 'Too many files are open on this machine. Close some programs and run again',
    ENOMEM: 'The machine is out of memory. Close some programs and run again',
    ENAMETOOLONG:
      'The file name or the path is too long. Move the workspace to a place with a shorter path and run again',
    ENOENT:
      'There is no such file or folder. Check the path, and for a shared folder whether it is still connected',
    EEXIST: 'The file is there already and is not overwritten. Rename or move the old one and run again',
    ENOTDIR: 'The path is not a folder. Check the path',
    EISDIR: 'The path is a folder, not a file. Move the folder of that name and run again',
    ENOTEMPTY: 'A folder of that name lies where the file must go. Move it and run again',
    ELOOP: 'The path is a link, which is not followed. Put a real file or folder in its place and run again',
    ESTALE: 'The connection to the shared folder is lost. Connect it again and run again',
    ETIMEDOUT: 'The shared folder does not answer. Check the local network and run again',
  },
};
