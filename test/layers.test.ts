import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// The rule of direction (CONTRIBUTING.md): read from the source of every file, so that it holds without anyone watching.

const root = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted();

const rooms = [
  'model',
  'text',
  'messages',
  'read',
  'schedule',
  'check',
  'register',
  'consolidate',
  'compose',
  'render',
  'disk',
  'cli',
];

/** Rooms that a room may import besides itself; `cli` may import every room. */
const mayImport = (room: string): readonly string[] => {
  if (room === 'cli') return rooms;
  if (room === 'model') return [];
  if (room === 'text') return ['model'];
  if (room === 'messages') return ['model', 'text'];
  return ['model', 'text', 'messages'];
};

const packageRooms = ['read', 'render', 'cli'];
const nodeRooms = ['read', 'render', 'disk', 'cli'];
const clockFiles = ['cli/world.ts'];
/** Counts milliseconds of a wait, never a day. */
const stopwatchFiles = ['cli/progress.ts'];
const processFiles = ['cli/world.ts', 'cli/main.ts', 'read/parse-process.ts'];
const mayUseProcess = (file: string): boolean => file.startsWith('disk/') || processFiles.includes(file);

const roomOf = (path: string): string => path.split('/')[0] ?? '';

function importProblem(file: string, wanted: string): string | undefined {
  const room = roomOf(file);
  if (/^(node:)?fs(\/|$)/.test(wanted)) return room === 'disk' ? undefined : `${wanted} outside disk/`;
  if (/^(node:)?process$/.test(wanted)) return mayUseProcess(file) ? undefined : `${wanted} is process`;
  if (wanted.startsWith('node:')) return nodeRooms.includes(room) ? undefined : `${wanted} in ${room}/`;
  if (!wanted.startsWith('.'))
    return packageRooms.includes(room) ? undefined : `package ${wanted} in ${room}/`;
  const target = posix.normalize(posix.join(posix.dirname(file), wanted));
  const other = roomOf(target);
  if (!rooms.includes(other)) return `${wanted} lies outside the rooms`;
  return other === room || mayImport(room).includes(other) ? undefined : `${room}/ imports ${target}`;
}

function dateProblem(file: string, node: ts.Node): string | undefined {
  if (clockFiles.includes(file)) return undefined;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    const count = node.arguments?.length ?? 0;
    if (count === 0) return 'new Date() reads the clock';
    return count > 1 ? 'new Date(y, m, d) is local time' : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText();
  if (called === 'performance.now' && stopwatchFiles.includes(file)) return undefined;
  return ['Date', 'Date.now', 'performance.now'].includes(called) ? `${called}() reads the clock` : undefined;
}

/** `process` as a value: not a type such as NodeJS.Process, not a property or a key of that name. */
function isProcess(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'process') return false;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ['globalThis', 'global'].includes(parent.expression.getText());
  }
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isQualifiedName(parent);
}

function specifierOf(node: ts.Node): string | undefined {
  const text = (n: ts.Node | undefined): string | undefined =>
    n && ts.isStringLiteralLike(n) ? n.text : undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return text(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return text(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return loads ? (text(node.arguments[0]) ?? '(computed)') : undefined;
}

/** Everything in one source text that breaks the rule. */
function problems(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const add = (problem: string | undefined): void => {
    if (problem !== undefined) found.push(`${file}: ${problem}`);
  };
  const visit = (node: ts.Node): void => {
    const wanted = specifierOf(node);
    if (wanted !== undefined) add(importProblem(file, wanted));
    add(dateProblem(file, node));
    if (isProcess(node) && !mayUseProcess(file)) add('uses process');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

describe('the rule of direction', () => {
  test('every room is known', () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(rooms.toSorted());
  });

  test.each(rooms)('%s', (room) => {
    const own = files.filter((f) => roomOf(f) === room);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((f) => problems(f, readFileSync(join(root, f), 'utf8')))).toEqual([]);
  });
});

describe('the reading of the rule finds', () => {
  test.each([
    ['model/a.ts', "import { x } from '../text/x.ts';", 'model/ imports text/x.ts'],
    ['text/a.ts', "import type { x } from '../messages/x.ts';", 'text/ imports messages/x.ts'],
    ['messages/vi/a.ts', "import { x } from '../../check/x.ts';", 'messages/ imports check/x.ts'],
    ['compose/a.ts', "export { x } from '../register/x.ts';", 'compose/ imports register/x.ts'],
    ['check/plan/a.ts', "type X = import('../../cli/x.ts').X;", 'check/ imports cli/x.ts'],
    ['read/a.ts', "const x = await import('../disk/x.ts');", 'read/ imports disk/x.ts'],
    ['render/a.ts', "import {\n  x,\n  y,\n} from '../compose/x.ts';", 'render/ imports compose/x.ts'],
    ['check/a.ts', "import { parse } from 'yaml';", 'package yaml in check/'],
    ['disk/a.ts', "import { zip } from 'fflate';", 'package fflate in disk/'],
    ['cli/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs outside disk/'],
    ['read/a.ts', "import { readFile } from 'fs/promises';", 'fs/promises outside disk/'],
    ['compose/a.ts', "import { join } from 'node:path';", 'node:path in compose/'],
    ['cli/a.ts', "import process from 'node:process';", 'node:process is process'],
    ['cli/a.ts', "import x from '../../package.json';", '../../package.json lies outside the rooms'],
    ['model/a.ts', 'const t = new Date();', 'new Date() reads the clock'],
    ['cli/a.ts', 'const t = Date.now();', 'Date.now() reads the clock'],
    ['register/a.ts', 'const t = performance.now();', 'performance.now() reads the clock'],
    ['render/a.ts', 'const t = new Date(2026, 5, 19);', 'new Date(y, m, d) is local time'],
    ['check/a.ts', 'const c = process.cwd();', 'uses process'],
    ['render/a.ts', 'const c = globalThis.process.env;', 'uses process'],
  ])('in %s: %s', (file, source, problem) => {
    expect(problems(file, source)).toContain(`${file}: ${problem}`);
  });

  test.each([
    ['cli/commands/a.ts', "import { x } from '../../register/x.ts'; import { Command } from 'commander';"],
    ['cli/world.ts', 'const t = new Date(Date.now()); const c = process.cwd();'],
    ['disk/a.ts', "import { openSync } from 'node:fs'; const p = process.pid;"],
    ['model/a.ts', 'const d = new Date(Date.UTC(2026, 5, 19)); // new Date() and process.env in words only'],
    ['check/a.ts', "const s = 'process.env, Date.now()'; const o = { process: 1 }; o.process;"],
    ['cli/a.ts', 'function f(p: NodeJS.Process): void {}'],
  ])('nothing wrong in %s: %s', (file, source) => {
    expect(problems(file, source)).toEqual([]);
  });
});
