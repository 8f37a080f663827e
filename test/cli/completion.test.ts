import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandTable, globalOptions } from '../../src/cli/table.ts';
import { scratch } from '../support/world.ts';

const world = scratch();
afterAll(world.remove);
const scripts = new Map<string, string>();

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { code, out } = await world.run(`completion ${shell}`);
    expect(code).toBe(0);
    scripts.set(shell, out);
  }
  await world.run('init lv');
  writeFileSync(join(world.dir, 'dondoc.bash'), scripts.get('bash') ?? '');
  // Stands in for the tool: says what the script asked of it.
  mkdirSync(join(world.dir, 'bin'));
  writeFileSync(
    join(world.dir, 'bin/dondoc'),
    '#!/bin/sh\n[ "$2" = periods ] && echo "2026-06 2026-12"\n[ "$2" = units ] && echo "xa-ha-trung so-noi-vu"\n',
    { mode: 0o755 },
  );
});

/** What bash offers for the last of these words. */
function offered(...words: readonly string[]): readonly string[] {
  const line = `source dondoc.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dondoc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '-c', line, 'bash', 'dondoc', ...words], {
    cwd: world.dir,
    env: { PATH: `${join(world.dir, 'bin')}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  return out.split('\n').filter((w) => w !== '');
}

describe('bash offers', () => {
  test.each([
    [['st'], ['status']],
    [['tinh'], ['tinh-hinh']],
    [['plan', 'ch'], ['check']],
    [['ke-hoach', 'kiem'], ['kiem-tra']],
    [['plan', 'check', '--fail'], ['--fail-on']],
    [['tinh-hinh', '--gr'], ['--group']],
    [
      ['status', '--period', ''],
      ['2026-06', '2026-12'],
    ],
    [['close', '2026-1'], ['2026-12']],
    [['return', 'xa'], ['xa-ha-trung']],
    [['receive', 'thu-den', '--unit', 'so'], ['so-noi-vu']],
    [['check', '--format', 'sa'], ['sarif']],
    [
      ['status', '--format', ''],
      ['text', 'json'],
    ],
    [
      ['--lang', ''],
      ['vi', 'en'],
    ],
    [['completion', 'z'], ['zsh']],
    [['--workspace', 'lv', 'mig'], []],
    [['receive', 'thu'], []],
  ])('for %j: %j', (words, wanted) => {
    expect(offered(...words)).toEqual(wanted);
  });

  test('every command first, and every option of each', () => {
    const first = offered('');
    for (const { name, alias = '' } of commandTable) {
      const [parent = '', second] = name.split(' ');
      expect(first).toContain(parent);
      if (second === undefined) expect(first).toContain(alias);
      else expect(offered(parent, '')).toEqual(expect.arrayContaining([second, alias]));
    }
    const { name, options } = commandTable.find((c) => c.name === 'receive') ?? { name: '', options: [] };
    const wanted = [...options, ...globalOptions].map((o) => o.split(' ')[0]);
    expect(offered(name, '--').toSorted()).toEqual([...wanted, '--help'].toSorted());
  });
});

test.each(['zsh', 'fish', 'powershell'])('the script for %s knows every command and option', (shell) => {
  const script = scripts.get(shell) ?? '';
  for (const { name, alias = '', options } of commandTable) {
    for (const word of [...name.split(' '), alias]) expect(script).toContain(word);
    for (const o of options) expect(script).toContain(o.split(' ')[0]?.slice(2));
  }
});

test('descriptions follow the language', async () => {
  expect(scripts.get('fish')).toContain('Sao lưu mọi thứ');
  expect((await world.run('completion fish --lang en')).out).toContain('Back up all of the workspace');
});

test('periods and units come from the workspace; outside one there are none', async () => {
  const lv = join(world.dir, 'lv');
  expect((await world.run('completion periods', undefined, lv)).out.split('\n')).toContain('2026-06');
  expect((await world.run('completion units', undefined, lv)).out.split('\n')).toContain('xa-ha-trung');
  expect(await world.run('completion units')).toEqual({ code: 0, out: '', err: '' });
});

test('an unknown shell is wrong usage', async () => {
  const { code, err } = await world.run('goi-y cmd');
  expect([code, err]).toEqual([2, expect.stringContaining('bash, zsh, fish, powershell')]);
});
