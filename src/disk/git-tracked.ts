import { failureOf, git, textOf } from './git.ts';

/** Whether git keeps a file of this folder; not where there is no git. */
export function isTracked(root: string, path: string): boolean {
  const done = git(root, ['ls-files', '--', path]);
  return failureOf(done) === undefined && textOf(done) !== '';
}
