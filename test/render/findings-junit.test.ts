import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { findingsAsJunit } from '../../src/render/findings-junit.ts';
import { awkward, planFinding, reportOf, withKnown } from '../support/report.ts';

interface Rule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Children in this order (Maven has a sequence); undefined: text only. */
  readonly children?: readonly string[];
}

/** The rules of the XSDs of Jenkins and Maven for the elements written, the stricter of the two each time. */
const rules: Readonly<Record<string, Rule>> = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors', 'skipped'],
    optional: ['group', 'time'],
    children: ['properties', 'testcase'],
  },
  testcase: {
    required: ['name', 'time'],
    optional: ['classname', 'group'],
    children: ['failure', 'skipped', 'error', 'system-out', 'system-err'],
  },
  failure: { required: ['type'], optional: ['message'] },
  skipped: { required: [], optional: ['message'] },
  'system-out': { required: [], optional: [] },
};
const time = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]{0,3})?$/;

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (e) => {
    throw e;
  });
  parser.on('opentag', (tag) => {
    const node: Node = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (t) => {
    const node = open.at(-1);
    if (node) node.text += t;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function faults(node: Node): readonly string[] {
  const rule = rules[node.name];
  if (!rule) return [`unknown ${node.name}`];
  const { required, optional, children } = rule;
  const names = Object.keys(node.attributes);
  const places = node.children.map((c) => children?.indexOf(c.name) ?? -1);
  return [
    ...required.filter((a) => !names.includes(a)).map((a) => `${node.name} without ${a}`),
    ...names.filter((a) => ![...required, ...optional].includes(a)).map((a) => `${node.name} with ${a}`),
    ...(places.some((p, i) => p < 0 || p < (places[i - 1] ?? 0)) ? [`children of ${node.name}`] : []),
    ...(children && node.text.trim() !== '' ? [`text in ${node.name}`] : []),
    ...(node.attributes.time !== undefined && !time.test(node.attributes.time) ? ['time'] : []),
    ...node.children.flatMap(faults),
  ];
}

const count = (node: Node, name: string): number =>
  node.children.reduce((n, c) => n + count(c, name), node.name === name ? 1 : 0);

test.each([
  ['nothing found', reportOf([])],
  ['every kind of place', reportOf(awkward, { notesLeftOut: 3 })],
  ['a known finding', withKnown(reportOf(awkward), 'chờ "xác nhận" <b>')],
  ['warnings fail', reportOf(awkward, { failing: ['error', 'confirm', 'warning'] })],
])('%s: keeps the rules of both XSDs, and the counts are right', (_what, report) => {
  const root = parse(findingsAsJunit(report).text);
  expect(faults(root)).toEqual([]);
  for (const suite of [root, ...root.children]) {
    expect(Number(suite.attributes.tests)).toBe(count(suite, 'testcase'));
    expect(Number(suite.attributes.failures)).toBe(count(suite, 'failure'));
  }
  for (const suite of root.children) expect(Number(suite.attributes.skipped)).toBe(count(suite, 'skipped'));
  expect(count(root, 'testcase')).toBe(report.findings.length + 1);
});

test('the rules refuse what the XSDs refuse', () => {
  const xml = findingsAsJunit(reportOf([planFinding(3)])).text;
  for (const [from, to] of [
    [' skipped="0"', ''],
    ['<failure type="unit-unknown"', '<failure'],
    ['time="0"', 'time="nhanh"'],
    ['<system-out>', '<skipped /><failure type="x" /><system-out>'],
  ] as const) {
    expect(faults(parse(xml.replace(from, to)))).not.toEqual([]);
  }
});

test('what fails the command fails as a test, the known is skipped, a warning passes and says its piece', () => {
  const failures = (...failing: readonly ('error' | 'confirm' | 'warning')[]) =>
    count(parse(findingsAsJunit(reportOf(awkward, { failing })).text), 'failure');
  expect(failures('error')).toBe(3);
  expect(failures('error', 'confirm', 'warning')).toBe(5);
  expect(count(parse(findingsAsJunit(withKnown(reportOf(awkward), 'chờ')).text), 'failure')).toBe(2);
});

test('what was left out and the counts stand in the last suite', () => {
  const suite = parse(findingsAsJunit(reportOf([], { notesLeftOut: 21 })).text).children.at(-1);
  const said = suite?.children[0]?.children[0]?.text;
  expect(said).toContain('Đã kiểm tra kế hoạch');
  expect(said).toContain('Còn 21 lưu ý');
});
