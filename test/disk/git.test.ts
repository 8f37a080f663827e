import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  gitCommittedBefore,
  gitFilesAt,
  gitRepositoryOf,
  gitRevisionOf,
  isGitFailure,
} from '../../src/disk/git.ts';
import { gitUnkept } from '../../src/disk/git-unkept.ts';
import { commitAll, git, newRepository } from '../support/repository.ts';

const base = mkdtempSync(join(tmpdir(), 'dondoc-git-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const repo = join(base, 'kho lưu');
const root = join(repo, 'lam-viec');
const hasGit = spawnSync('git', ['--version']).status === 0;
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const texts = (rev: string, folder: string) => {
  const files = gitFilesAt(root, rev, folder);
  if (isGitFailure(files)) return files.problem;
  return Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
};

describe.skipIf(!hasGit)('git history', () => {
  beforeAll(() => {
    newRepository(repo);
    write('plan/decision.yaml', 'một\n');
    write('plan/source/a.txt', 'nguồn\n');
    write('register/2026-06.jsonl', '');
    symlinkSync('decision.yaml', join(root, 'plan/link.yaml'));
    commitAll(repo, 'đầu', '2026-06-01T09:00:00+07:00');
    git(repo, ['tag', 'ban-hanh']);
    write('plan/decision.yaml', 'hai\r\n');
    commitAll(repo, 'hai', '2026-06-19T23:59:59+07:00');
    write('plan/decision.yaml', 'ba\n');
    write('plan/tệp mới.yaml', '');
    commitAll(repo, 'ba', '2026-06-20T00:00:00+07:00');
  });

  test('files of a folder, byte for byte, by their path below it; links are no files', () => {
    expect(texts('ban-hanh', 'plan')).toEqual({ 'decision.yaml': 'một\n', 'source/a.txt': 'nguồn\n' });
    expect(texts('HEAD~1', 'plan')).toMatchObject({ 'decision.yaml': 'hai\r\n' });
    expect(texts('HEAD', 'plan')).toEqual({
      'decision.yaml': 'ba\n',
      'source/a.txt': 'nguồn\n',
      'tệp mới.yaml': '',
    });
  });

  test('a folder or a revision that was not there', () => {
    expect(texts('HEAD', 'editorial')).toBe('no-folder');
    expect(texts('HEAD', 'pla')).toBe('no-folder');
    expect(texts('khong-co', 'plan')).toBe('no-revision');
  });

  test.each(['--output=x', '-n', 'HEAD:plan', 'HEAD~1..HEAD', ':/đầu', 'a b', '', 'HEAD\nHEAD'])(
    '%j names no revision',
    (rev) => {
      expect(gitRevisionOf(root, rev)).toEqual({ problem: 'no-revision' });
    },
  );

  test.each([
    ['2026-06-19', '2026-06-19T23:59:59+07:00', 'hai\r\n'],
    ['2026-06-20', '2026-06-20T00:00:00+07:00', 'ba\n'],
    ['2026-06-18', '2026-06-01T09:00:00+07:00', 'một\n'],
  ])('the evening of %s in Việt Nam', (day, moment, text) => {
    const found = gitCommittedBefore(root, day);
    if (isGitFailure(found)) throw new Error(found.problem);
    expect(found.committedAt).toBe(moment);
    expect(texts(found.commit, 'plan')).toMatchObject({ 'decision.yaml': text });
  });

  test('before the first commit', () => {
    expect(gitCommittedBefore(root, '2026-05-31')).toEqual({ problem: 'too-early' });
  });

  test('a branch merged later was not there that evening', () => {
    const other = join(base, 'nhánh');
    newRepository(other);
    writeFileSync(join(other, 'a'), '1');
    commitAll(other, 'một', '2026-06-01T09:00:00+07:00');
    git(other, ['checkout', '-q', '-b', 'sửa']);
    writeFileSync(join(other, 'a'), '2');
    commitAll(other, 'hai', '2026-06-10T09:00:00+07:00');
    git(other, ['checkout', '-q', 'main']);
    git(other, ['merge', '-q', '--no-ff', '-m', 'gộp', 'sửa'], '2026-06-20T09:00:00+07:00');
    expect(gitCommittedBefore(other, '2026-06-15')).toMatchObject({
      committedAt: '2026-06-01T09:00:00+07:00',
    });
  });

  test('a history that was cut off says so', () => {
    const cut = join(base, 'nông');
    git(base, ['clone', '-q', '--depth', '1', `file://${repo}`, cut]);
    expect(gitCommittedBefore(cut, '2026-06-19')).toEqual({ problem: 'shallow' });
    expect(gitRevisionOf(cut, 'HEAD~1')).toEqual({ problem: 'shallow' });
  });

  test('what git does not keep as it lies there', () => {
    write('register/2026-06.jsonl', 'thêm\n');
    write('register/2026-12.jsonl', '');
    write('.gitignore', 'register/bi-mat*\n');
    write('register/bi-mat.jsonl', '');
    expect(gitUnkept(root, ['register'])).toEqual([
      { path: 'register/2026-06.jsonl', why: 'changed' },
      { path: 'register/2026-12.jsonl', why: 'unknown' },
      { path: 'register/bi-mat.jsonl', why: 'ignored' },
    ]);
  });

  test('nothing in a repository runs or is asked: pager, monitor, filters', () => {
    const trap = join(base, 'bẫy');
    git(repo, ['config', 'core.fsmonitor', `touch "${trap}"`]);
    git(repo, ['config', 'core.pager', `touch "${trap}"`]);
    git(repo, ['config', 'diff.external', `touch "${trap}"`]);
    gitUnkept(root, ['plan']);
    texts('HEAD', 'plan');
    expect(gitRepositoryOf(base)).toEqual({ problem: 'no-repository' });
    expect(spawnSync('test', ['-e', trap]).status).toBe(1);
  });

  test('a repository without a commit, and a folder that is in none', () => {
    const empty = join(base, 'trống');
    newRepository(empty);
    expect(gitRevisionOf(empty)).toEqual({ problem: 'no-revision' });
    expect(gitCommittedBefore(empty, '2026-06-19')).toEqual({ problem: 'no-revision' });
    expect(gitRevisionOf(base)).toEqual({ problem: 'no-repository' });
  });
});

test('a machine without git', () => {
  const path = process.env.PATH;
  process.env.PATH = base;
  try {
    expect(gitRevisionOf(base)).toEqual({ problem: 'no-git' });
    expect(gitFilesAt(base, 'HEAD', 'plan')).toEqual({ problem: 'no-git' });
  } finally {
    process.env.PATH = path;
  }
});
