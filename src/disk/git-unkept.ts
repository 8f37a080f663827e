import { failureOf, type GitFailure, git, textOf } from './git.ts';

/** Files below these folders that git does not keep as they lie there: changed since the commit (`changed`), not in it (`unknown`), or ignored. */
export interface GitUnkept {
  readonly path: string;
  readonly why: 'changed' | 'unknown' | 'ignored';
}

export function gitUnkept(root: string, folders: readonly string[]): readonly GitUnkept[] | GitFailure {
  const wanted = ['status', '--porcelain=v1', '-z', '--no-renames', '--ignored=matching', '-uall', '--'];
  const done = git(root, [...wanted, ...folders]);
  const failed = failureOf(done);
  if (failed) return failed;
  const prefix = textOf(git(root, ['rev-parse', '--show-prefix']));
  return done.stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ path: line.slice(3 + prefix.length), why: unkeptAs(line.slice(0, 2)) }));
}

function unkeptAs(mark: string): GitUnkept['why'] {
  if (mark === '!!') return 'ignored';
  return mark === '??' ? 'unknown' : 'changed';
}
