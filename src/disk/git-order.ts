import { failureOf, type GitCommit, git, textOf } from './git.ts';

interface Dated {
  readonly short: string;
  readonly seconds: number;
}

/**
 * The earlier commit of the same branch that bears a later moment than this one, if any: the moment of a commit is
 * whatever the machine was told, so a list "as of that evening" rests on nothing then.
 */
export function gitLaterBefore(root: string, { commit }: GitCommit): string | undefined {
  const done = git(root, ['log', '--first-parent', '--format=%h %cd', '--date=unix', commit, '--']);
  if (failureOf(done)) return undefined;
  const [own, ...before] = textOf(done)
    .split('\n')
    .map((line): Dated => {
      const [short = '', seconds = ''] = line.split(' ');
      return { short, seconds: Number(seconds) };
    });
  return own && before.find((c) => c.seconds > own.seconds)?.short;
}
