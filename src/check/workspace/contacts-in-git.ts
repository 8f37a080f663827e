import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Telephone numbers and mail addresses of people would go wherever the repository goes. */
export const contactsInGit: WorkspaceCheck = {
  code: 'workspace-contacts-in-git',
  part: 'versions',
  run: (facts) =>
    facts.contactsInGit
      ? [finding('workspace-contacts-in-git', atFile('contacts.csv'), { path: 'contacts.csv' })]
      : [],
};
