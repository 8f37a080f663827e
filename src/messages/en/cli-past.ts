import type { pastVi } from '../vi/cli-past.ts';

/** Looking back with `--plan-at`. */
export const pastEn: typeof pastVi = {
  problems: {
    'no-git': () => 'This machine has no git program.',
    'no-repository': () => 'The workspace lies in no git repository.',
    'not-trusted': () =>
      'git does not trust this repository because someone else owns the folder; an administrator has to set safe.directory.',
    'no-revision': (v) => `The git repository has no revision “${v.revision}”.`,
    shallow: (v) =>
      `This git repository keeps only recent history and does not reach “${v.revision}”. Fetch the whole history, then run again.`,
    'too-early': (v) => `By the end of ${v.revision} the git repository held no revision.`,
    'no-folder': () => 'That revision in git has no folder plan/.',
    'git-failed': () => 'git could not read the history of this repository.',
  },
  future: (v) =>
    `Looking back (--plan-at) reaches to today (${v.today}); ${v.day} has not come yet and nothing has been recorded by then. Give a day that has passed; to look ahead, use --as-of without --plan-at.`,
  byGit: (v) =>
    `By the plan in git, revision ${v.commit} (${v.committed}), and the register as recorded by the end of ${v.evening}.`,
  byEvents: (v) =>
    `Not from git: ${v.why} This list goes by the recording day of each event up to the end of ${v.evening} and by the plan of today without amendments and ad hoc requests issued after that day; other edits of the plan since then cannot be known.`,
  laterBefore: (v) =>
    `ATTENTION: revision ${v.commit} bears an earlier moment than ${v.earlier}, which came before it. Moments in git are what the machine of the committer said and may be wrong; compare with what was issued.`,
  planEdited: (v) => `Edits that are not committed are not used here: ${v.files}.`,
  unkept: {
    changed: () => 'The register of the period has lines that are not committed.',
    unknown: () => 'The register of the period was never committed.',
    ignored: () => 'git ignores the register of the period (.gitignore), so it keeps no revision of it.',
  },
  added: (v) =>
    `That revision lacks ${v.count} of the events recorded by the end of ${v.evening}; they come from the register of today.`,
  lost: (v) =>
    `ATTENTION: the register of today no longer holds ${v.count} of the events of that revision as they were (${v.events}); this list uses the revision. A register may only grow: look into it.`,
};
