import type { agreeingVi } from '../vi/cli-agreeing.ts';

/** What is asked before something is recorded, and what `undo` says; English. */
export const agreeingEn: typeof agreeingVi = {
  question: 'Record this as shown? Type y (yes), then Enter; Enter alone is no: ',
  declined: 'Stopped: nothing was written.',
  changedMeanwhile:
    'While the question stood, somebody else wrote to the workspace, so what would be recorded is no longer what was shown. Nothing was written. Run the command again to see it anew.',
  manyFiles: (v) =>
    `About to record ${v.received} documents and files taken in and ${v.refused} refused. A mistake must be taken back one by one (dondoc undo --event). To see each file first, answer no and run again with --dry-run.`,
  takesBack: (v) => `Takes back: ${v.id}, ${v.kind}${v.about}; recorded by ${v.by} on ${v.day}${v.reason}.`,
  wouldUndo: (v) => `Would take back ${v.id} by a new event; the old one stays in the register.`,
  undoneBefore: (v) =>
    `${v.id} (${v.kind}) was taken back today for the same reason; nothing more is taken back. To take back another event, name it with --event.`,
  notOwn: (v) =>
    `Period ${v.period} has no decision recorded by ${v.user} left to take back. The last one is ${v.id} (${v.kind}), recorded by ${v.by} on ${v.day}; if that is the one, add --event ${v.id}.`,
  reopened: (v) =>
    `Period ${v.period} is open again: its list and days follow the register and the plan, as before it was closed.`,
  keptEdited: (v) =>
    `“${v.file}” was edited in an office program since it was made. The edited one is kept as “${v.kept}”; the new one is “${v.file}”.`,
  wouldKeepEdited: (v) =>
    `“${v.file}” was edited in an office program since it was made. When run for good, the edited one will be kept as “${v.kept}”.`,
};
