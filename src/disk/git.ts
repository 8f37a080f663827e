import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/**
 * Why git gives no answer: no program, no repository here (or none whose owner git trusts), no such revision,
 * a history cut off before it (`shallow`), no commit so early, nothing in that folder then, or a fault of git itself.
 */
export type GitProblem =
  | 'no-git'
  | 'no-repository'
  | 'not-trusted'
  | 'no-revision'
  | 'shallow'
  | 'too-early'
  | 'no-folder'
  | 'git-failed';

export interface GitFailure {
  readonly problem: GitProblem;
}

export interface GitCommit {
  /** The whole name of the commit. */
  readonly commit: string;
  readonly short: string;
  /** Moment of the commit in Việt Nam, "2026-06-19T16:30:00+07:00". */
  readonly committedAt: string;
}

const limit = 512 * 1024 * 1024;

/** Left behind by a hook that runs us: they would lead to another repository than the one of the folder. */
const ofCaller = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
];

/** Nothing is asked, locked, fetched or run: git only reads what lies on this disk. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofCaller.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}

const always = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** One run of git in a folder: reading only, without a shell. */
export function git(root: string, args: readonly string[], input?: string): SpawnSyncReturns<Buffer> {
  return spawnSync('git', ['-C', root, ...always, ...args], {
    env: environment(),
    windowsHide: true,
    maxBuffer: limit,
    stdio: ['pipe', 'pipe', 'pipe'],
    input: input ?? '',
  });
}

export function failureOf(done: SpawnSyncReturns<Buffer>): GitFailure | undefined {
  if ((done.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return { problem: 'no-git' };
  if (done.error) return { problem: 'git-failed' };
  if (done.status === 0) return undefined;
  const said = done.stderr.toString('utf8');
  if (/dubious ownership|unsafe repository/.test(said)) return { problem: 'not-trusted' };
  if (/not a git repository/.test(said)) return { problem: 'no-repository' };
  return { problem: 'git-failed' };
}

export function textOf(done: SpawnSyncReturns<Buffer>): string {
  return done.stdout.toString('utf8').trim();
}

export function isGitFailure(answer: object): answer is GitFailure {
  return 'problem' in answer;
}

/** The repository that holds a folder, by its uppermost folder. */
export function gitRepositoryOf(root: string): { readonly top: string } | GitFailure {
  const done = git(root, ['rev-parse', '--show-toplevel']);
  return failureOf(done) ?? { top: textOf(done) };
}

function isShallow(root: string): boolean {
  return textOf(git(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

const shape = '%H%x00%h%x00%cd';

/** `--date=format` of a zone is git's own affair, so the moment comes as seconds and is written for +07:00 here. */
function commitFrom(text: string): GitCommit | undefined {
  const [commit, short, seconds] = text.split('\0');
  if (!commit || !short || !seconds) return undefined;
  const inVietNam = new Date((Number(seconds) + 7 * 3600) * 1000).toISOString().slice(0, 19);
  return { commit, short, committedAt: `${inVietNam}+07:00` };
}

function commitOf(root: string, which: readonly string[]): GitCommit | GitFailure {
  const done = git(root, ['log', '-1', `--format=${shape}`, '--date=unix', ...which, '--']);
  return failureOf(done) ?? commitFrom(textOf(done)) ?? { problem: 'no-revision' };
}

/** What a person types as a revision: nothing that git could take for an option, a range or a path in a tree. */
const revisionShape = /^[^\s:\\?*[\0-\x1f\x7f-][^\s:\\?*[\0-\x1f\x7f]*$/;

/** The commit that a revision names; by default the one that is checked out. */
export function gitRevisionOf(root: string, revision = 'HEAD'): GitCommit | GitFailure {
  const repository = gitRepositoryOf(root);
  if (isGitFailure(repository)) return repository;
  if (!revisionShape.test(revision) || revision.includes('..')) return { problem: 'no-revision' };
  const named = git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (named.status !== 0) return { problem: isShallow(root) ? 'shallow' : 'no-revision' };
  return commitOf(root, [textOf(named)]);
}

/** The last commit of the branch that is checked out, on or before the evening of a day in Việt Nam ("2026-06-19"). */
export function gitCommittedBefore(root: string, day: string): GitCommit | GitFailure {
  const head = gitRevisionOf(root);
  if (isGitFailure(head)) return head;
  const found = commitOf(root, ['--first-parent', `--before=${day}T23:59:59+07:00`, head.commit]);
  if (!isGitFailure(found) || found.problem !== 'no-revision') return found;
  return { problem: isShallow(root) ? 'shallow' : 'too-early' };
}

interface Listed {
  readonly path: string;
  readonly object: string;
}

/** Ordinary files only: a link or another repository inside is no file of ours. */
function listedIn(text: string): readonly Listed[] {
  return text.split('\0').flatMap((line) => {
    const m = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return m ? [{ object: m[1] ?? '', path: m[2] ?? '' }] : [];
  });
}

/** Bytes as `cat-file --batch` gives them: per object one line with its size, then the bytes, then a line end. */
function bytesOf(files: readonly Listed[], out: Uint8Array): ReadonlyMap<string, Uint8Array> | GitFailure {
  const found = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path, object } of files) {
    const end = out.indexOf(10, at);
    const head = Buffer.from(out.subarray(at, Math.max(end, at))).toString('latin1');
    const size = new RegExp(`^${object} blob (\\d+)$`).exec(head)?.[1];
    if (size === undefined) return { problem: 'git-failed' };
    found.set(path, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}

/** The files of a folder below `root` as they were in a revision, as committed byte for byte, by their path below that folder. */
export function gitFilesAt(
  root: string,
  revision: string,
  folder: string,
): ReadonlyMap<string, Uint8Array> | GitFailure {
  const at = gitRevisionOf(root, revision);
  if (isGitFailure(at)) return at;
  const list = git(root, ['ls-tree', '-r', '-z', at.commit, '--', `${folder}/`]);
  const failed = failureOf(list);
  if (failed) return failed;
  const files = listedIn(list.stdout.toString('utf8'));
  if (files.length === 0) return { problem: 'no-folder' };
  const read = git(root, ['cat-file', '--batch'], `${files.map((f) => f.object).join('\n')}\n`);
  return (
    failureOf(read) ??
    bytesOf(
      files.map((f) => ({ ...f, path: f.path.slice(folder.length + 1) })),
      read.stdout,
    )
  );
}
