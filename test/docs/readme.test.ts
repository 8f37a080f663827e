import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { helpFor } from '../../src/cli/language.ts';
import { exitCodes } from '../../src/cli/stop.ts';
import { commandTable } from '../../src/cli/table.ts';
import { langs } from '../../src/messages/lang.ts';
import { isCode } from '../../src/model/codes.ts';
import { fencedLines, page, root, tableRows, wordsOf } from './pages.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'CHANGELOG.md',
  'docs/so-tay.md',
  'docs/quy-tac.md',
];
const parsed = (line: string) => readArguments(wordsOf(line).slice(1));

function commandsIn(path: string): readonly string[] {
  return fencedLines(page(path)).flatMap(({ text }) => (/^dondoc(\s|$)/.test(text) ? [text] : []));
}

describe('command lines', () => {
  const all = ['README.md', 'docs/so-tay.md'].flatMap((path) =>
    commandsIn(path).map((c) => [path, c] as const),
  );

  test('there are enough of them', () => expect(all.length).toBeGreaterThan(30));

  test.each(all)('%s: %s', (_path, line) => {
    const expected = line === 'dondoc --version' ? 'version' : 'run';
    expect(parsed(line).kind).toBe(expected);
  });

  test('a wrong line would be noticed', () => {
    expect(parsed('dondoc status --groop xa').kind).toBe('wrong');
    expect(parsed('dondoc extend').kind).toBe('wrong');
  });

  test('the handbook has an example of every command', () => {
    const shown = commandsIn('docs/so-tay.md').map((c) => c.slice('dondoc '.length));
    const missing = commandTable.filter(
      (c) => !shown.some((s) => s === c.name || s.startsWith(`${c.name} `)),
    );
    expect(missing.map((c) => c.name)).toEqual([]);
  });

  test.each(langs)('examples of the help parse: %s', async (lang) => {
    const help = await helpFor(lang);
    const examples = Object.entries(help.commands).flatMap(([name, { examples: own }]) =>
      own.map(([line]) => ({ name, line })),
    );
    const run = examples.map(({ line }) => parsed(line));
    expect(run.map((p) => (p.kind === 'run' ? p.command.name : p.kind))).toEqual(examples.map((e) => e.name));
  });

  test('codes named behind --code and explain exist', () => {
    const named = pages.flatMap((p) =>
      [...page(p).matchAll(/(?:--code|dondoc explain) ([a-z-]+)/g)].map((m) => m[1]),
    );
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((c) => c !== undefined && c !== 'tinh-trang' && !isCode(c))).toEqual([]);
  });
});

/** As GitHub makes an anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(path: string): readonly string[] {
  return [...page(path).matchAll(/^#+ (.*)$/gm)].map((m) => anchor(m[1] ?? ''));
}

describe('links', () => {
  const others = ['examples/README.md', 'plan/source/README.md'].filter((p) => existsSync(new URL(p, root)));

  test.each([...pages, ...others])('%s', (path) => {
    const links = [...page(path).matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '');
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = '', heading] = link.split('#');
      const target = file === '' ? path : decodeURI(new URL(file, new URL(path, root)).pathname);
      if (file !== '' && !existsSync(target)) return true;
      const relative = file === '' ? path : target.slice(decodeURI(root.pathname).length);
      return heading !== undefined && !anchorsIn(relative).includes(decodeURI(heading));
    });
    expect(broken).toEqual([]);
  });

  test('README leads to every page for readers', () => {
    const linked = page('README.md');
    const documents = readdirSync(new URL('docs/', root)).filter((n) => n.endsWith('.md'));
    expect(documents.filter((n) => !linked.includes(`(docs/${n})`))).toEqual([]);
  });
});

test.each(langs)('exit codes in README and help are those of the program: %s', async (lang) => {
  const help = await helpFor(lang);
  const program = Object.values(exitCodes).map(String);
  expect(help.exitCodes.map(([code]) => code)).toEqual(program);
  const rows = tableRows(page('README.md')).filter((cells) => /^[0-9]$/.test(cells[0] ?? ''));
  const printed = rows.map((cells) => `${cells[0]} ${cells[1]}`);
  for (const [code, meaning] of help.exitCodes) expect(printed).toContain(`${code} ${meaning}`);
  expect(rows.length).toBe(program.length * langs.length);
});

test('the two commands at the top of README exist', () => {
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
  const top = page('README.md').split('\n').slice(0, 6).join('\n');
  expect(top).toContain('npm ci && npm run demo\nnpm ci && npm test');
  expect(scripts.demo).toBeDefined();
  expect(scripts.test).toBeDefined();
});
