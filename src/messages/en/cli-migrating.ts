import type { migratingVi } from '../vi/cli-migrating.ts';

/** Moving a workspace to the format of the tool. */
export const migratingEn: typeof migratingVi = {
  newer: (v) =>
    `This workspace was written by a newer dondoc: ${v.file} has format ${v.found}, the one in use knows formats up to ${v.known}. Nothing was read or written. Install the newer dondoc, then run again. [format-newer]`,
  unreadable: (v) =>
    `${v.file} does not tell its format by one line such as “version: 2” (a whole number from 1 upwards, saved as UTF-8), so it is not known which dondoc wrote this workspace. Nothing was read or written. Mend that line, then run again.`,
  stopped: () =>
    'An earlier change of format was interrupted half-way. Run dondoc migrate --write to finish it, then this command again.',
  unfinished: (v) => `The earlier run was interrupted; still to do: ${v.files}. Run with --write to finish.`,
  finished: (v) => `The earlier run was finished${v.files ? `: ${v.files}` : ''}.`,
  editedBetween: (v) =>
    `The earlier run cannot be finished because files were edited since: ${v.files}. Nothing more was written. Put them back as they were or delete the folder .dondoc/migrate; then run dondoc migrate again.`,
  title: (v) =>
    `Moving the workspace from format ${v.from} to ${v.to}: ${v.count} ${Number(v.count) === 1 ? 'file changes' : 'files change'}.`,
  care: (v) =>
    `The workspace has the format of this tool (${v.to}); files missing or out of date: ${v.count}.`,
  nothing: (v) => `The workspace has the format of this tool (${v.version}) already. Nothing to change.`,
  file: (v) => `${v.path}: ${v.why} (+${v.added} −${v.removed} lines)`,
  steps: {
    'workspace-format': 'names the new format',
    'file-format': 'content in the new format of the file',
    'optional-file': 'new file without entries',
    'schema-copy': 'copy of the schema of this tool',
    'schema-line': 'the line by which an editor finds the schema',
    'git-lines': 'rules for git',
  },
  notUtf8: (v) => `Left as they are because they are not UTF-8: ${v.files}.`,
  dryRun: () =>
    'Nothing was written. Run dondoc migrate --write to do it. A backup or a commit first is a good idea.',
  written: () => 'Done. The register and the received files are as they were.',
};
