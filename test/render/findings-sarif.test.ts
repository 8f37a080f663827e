import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '../../src/render/findings-fingerprint.ts';
import { findingsAsGitlab } from '../../src/render/findings-gitlab.ts';
import type { Report } from '../../src/render/findings-report.ts';
import { findingsAsSarif } from '../../src/render/findings-sarif.ts';
import { awkward, planFinding, planFindings, reportOf, withKnown } from '../support/report.ts';

/** What a URI reference may hold (RFC 3986): no blank, no letter beyond ASCII, percent only before two hexadecimal digits. */
const uriReference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
ajv.addFormat('uri', /^[a-z]+:\S+$/i);
ajv.addFormat('uri-reference', uriReference);
ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T/);
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../support/schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const sarifSchema = ajv.compile(schema('sarif-2.1.0-written'));
const gitlabSchema = ajv.compile(schema('gitlab-code-quality'));

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly help: { text: string } }[];
      };
    };
    readonly results: readonly Record<string, unknown>[];
    readonly columnKind: string;
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { message: { text: string } }[];
    }[];
  }[];
}
const runOf = (report: Report) => {
  const log = JSON.parse(findingsAsSarif(report).text) as Log;
  const [run] = log.runs;
  if (!run) throw new Error('no run');
  return run;
};

describe('SARIF', () => {
  test.each([
    ['nothing found', reportOf([])],
    ['every kind of place', reportOf(awkward)],
    ['English', reportOf(awkward, { lang: 'en' })],
    ['a known finding', withKnown(reportOf(awkward), 'chờ xác nhận')],
    ['notes left out', reportOf(awkward, { notesLeftOut: 4 })],
  ])('%s: valid', (_what, report) => {
    expect(sarifSchema(JSON.parse(findingsAsSarif(report).text)) || sarifSchema.errors).toBe(true);
  });

  test('words in brackets before a parenthesis are no link', () => {
    const finding = planFinding(3, { values: { unit: 'so [a\\b](http://x.example) [c]' } });
    const { results } = runOf(reportOf([finding]));
    const { text } = (results[0] ?? { message: {} }).message as { text: string };
    expect(text).toContain(String.raw`\[a\\b\](http`);
    expect(text).toContain('[c]');
    expect(text).not.toMatch(/(?<!\\)\[[^[\]]*\]\(/);
  });

  test('the schema refuses what is not SARIF', () => {
    const { text } = findingsAsSarif(reportOf(awkward));
    for (const [from, to] of [
      ['"name": "dondoc",', ''],
      ['"level": "error"', '"level": "fatal"'],
      ['"startLine": 3', '"startLine": 0'],
      ['th%C6%B0%20', 'thư '],
      ['utf16CodeUnits', 'bytes'],
      ['"ruleIndex"', '"ruleNumber"'],
      ['"primaryLocationLineHash": "', '"primaryLocationLineHash": 1, "x": "'],
    ] as const) {
      expect([from, text.includes(from), sarifSchema(JSON.parse(text.replace(from, to)))]).toEqual([
        from,
        true,
        false,
      ]);
    }
  });

  test('columns are counted in UTF-16; rules are those used, each with help in both languages', () => {
    const run = runOf(reportOf(awkward));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const { rules } = run.tool.driver;
    expect(rules.map((r) => r.id)).toEqual(awkward.map((f) => f.code).toSorted());
    for (const { help } of rules) expect(help.text).toMatch(/^Tiếng Việt: .+\n[\s\S]*\nEnglish: .+/);
    for (const { help } of rules) expect(help.text).not.toContain('“…”');
    for (const r of run.results) expect(rules[Number(r.ruleIndex)]?.id).toBe(r.ruleId);
  });

  test('a cell is named; a known finding is suppressed with its reason', () => {
    const { results } = runOf(withKnown(reportOf(awkward), 'chờ xác nhận'));
    const cell = results.find((r) => r.ruleId === 'number-three-decimals');
    expect(JSON.stringify(cell)).toContain('Số | liệu!E7');
    expect(JSON.stringify(cell)).toContain('th%C6%B0%20%C4%91%E1%BA%BFn/bc%201%25.xlsx');
    expect(results.filter((r) => r.suppressions)).toEqual([
      expect.objectContaining({
        ruleId: 'unit-unknown',
        suppressions: [{ kind: 'external', justification: 'chờ xác nhận' }],
      }),
    ]);
  });

  test('25,000 results are the most: the slightest are left out and it is said', () => {
    const findings = [
      ...planFindings(10, { code: 'group-unused', severity: 'warning' }),
      ...planFindings(25_000),
    ];
    const { text, notices } = findingsAsSarif(reportOf(findings));
    const [run] = (JSON.parse(text) as Log).runs;
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results.some((r) => r.ruleId === 'group-unused')).toBe(false);
    expect(notices.join()).toContain('còn 10 trên 25010 điều');
    expect(JSON.stringify(run?.invocations)).toContain('còn 10 trên 25010 điều');
  });

  test('beyond 5,000 it is said that GitHub shows only those; up to there nothing', () => {
    expect(findingsAsSarif(reportOf(planFindings(5_001))).notices.join()).toContain('chỉ hiện 5000');
    expect(findingsAsSarif(reportOf(planFindings(5_000))).notices).toEqual([]);
  });
});

describe('names of findings', () => {
  const of = (...findings: readonly ReturnType<typeof planFinding>[]) => fingerprintsOf(findings, (f) => f);
  const at = (line: number, excerpt: string, value = 'x') =>
    planFinding(line, {
      place: { kind: 'text', file: 'a.yaml', line, column: 3, excerpt },
      values: { value, line },
    });

  test('stay when lines move, indentation included', () => {
    expect(of(at(3, 'unit: x'))).toEqual(of(at(40, '    unit:  x ')));
  });

  test('change with the code, the file, the words of the line, the value', () => {
    const names = [
      at(3, 'unit: x'),
      at(3, 'unit: y'),
      at(3, 'unit: x', 'z'),
      { ...at(3, 'unit: x'), code: 'group-unknown' as const },
      { ...at(3, 'unit: x'), unit: 'xa-ha-trung' },
    ].flatMap((f) => of(f));
    expect(new Set(names).size).toBe(5);
  });

  test('two that read alike are told apart by their turn', () => {
    const [a, b] = of(at(3, 'unit: x'), at(9, 'unit: x'));
    expect(a).not.toBe(b);
    expect(of(at(5, 'unit: x'), at(11, 'unit: x'))).toEqual([a, b]);
  });

  test('a cell is known by its question, wherever its row stands', () => {
    const cell = (row: number, answer?: string) =>
      planFinding(1, {
        place: { kind: 'cell', file: 'b.xlsx', sheet: 'S', cell: `E${row}` },
        values: {},
        ...(answer ? { answer } : {}),
      });
    expect(of(cell(5, 'indicator/1/period'))).toEqual(of(cell(9, 'indicator/1/period')));
    expect(of(cell(5))).not.toEqual(of(cell(9)));
  });
});

describe('GitLab Code Quality', () => {
  const inRepository = reportOf(awkward, { pathOf: (f) => f.replace(/^\//, '') });

  test('valid; names are different from each other', () => {
    const issues = JSON.parse(findingsAsGitlab(inRepository).text) as {
      fingerprint: string;
      severity: string;
    }[];
    expect(gitlabSchema(issues) || gitlabSchema.errors).toBe(true);
    expect(new Set(issues.map((i) => i.fingerprint)).size).toBe(awkward.length);
    expect(new Set(issues.map((i) => i.severity))).toEqual(new Set(['critical', 'major', 'minor', 'info']));
    expect(gitlabSchema([{ ...issues[0], severity: 'error' }])).toBe(false);
    expect(gitlabSchema(JSON.parse(findingsAsGitlab(reportOf([])).text))).toBe(true);
  });

  test('a known one is information, with its reason', () => {
    const [known] = JSON.parse(findingsAsGitlab(withKnown(reportOf([planFinding(3)]), 'chờ')).text);
    expect(known).toMatchObject({
      severity: 'info',
      location: { path: 'plan/appendix.yaml', lines: { begin: 3 } },
    });
    expect(known.description).toContain('lý do: “chờ”');
  });
});
