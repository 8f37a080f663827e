import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** git in a folder, with its author and day fixed and no settings of the machine. */
export function git(dir: string, args: readonly string[], at = '2026-06-01T09:00:00+07:00'): string {
  const done = spawnSync('git', ['-C', dir, '-c', 'commit.gpgSign=false', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'văn thư mẫu',
      GIT_AUTHOR_EMAIL: 'mau@example.vn',
      GIT_COMMITTER_NAME: 'văn thư mẫu',
      GIT_COMMITTER_EMAIL: 'mau@example.vn',
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
    },
  });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

export function newRepository(dir: string): void {
  mkdirSync(dir, { recursive: true });
  git(dir, ['init', '-q', '-b', 'main']);
}

/** Everything in the folder as one commit of that moment; gives its name. */
export function commitAll(dir: string, what: string, at: string): string {
  git(dir, ['add', '-A'], at);
  git(dir, ['commit', '-q', '--allow-empty', '-m', what], at);
  return git(dir, ['rev-parse', 'HEAD']);
}
