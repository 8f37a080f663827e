import { describe, expect, test } from 'vitest';
import { checkFormats } from '../../src/cli/ci-formats.ts';
import { reportFormats } from '../../src/render/findings-formats.ts';
import { findingsAsGithub, inertLog } from '../../src/render/findings-github.ts';
import { findingsAsMarkdown } from '../../src/render/findings-markdown.ts';
import { awkward, planFinding, planFindings, reportOf, withKnown } from '../support/report.ts';

const linesOf = (report: Parameters<typeof findingsAsGithub>[0]): readonly string[] => {
  const { text } = findingsAsGithub(report);
  return text === '' ? [] : text.split('\n');
};
const kinds = (lines: readonly string[]) => {
  const of = (kind: string) => lines.filter((l) => l.startsWith(`::${kind} `)).length;
  return [of('error'), of('warning'), of('notice')];
};

test('the formats that the command line takes are those that exist', () => {
  expect([...checkFormats]).toEqual(['text', 'json', ...Object.keys(reportFormats)]);
});

describe('annotations', () => {
  test('place, title and message, escaped as the runner reads them', () => {
    const [line] = linesOf(reportOf([awkward[0] ?? planFinding(1)]));
    expect(line).toMatch(/^::error file=plan\/appendix\.yaml,line=3,col=7,title=[^,:]+::/);
    expect(line).toContain('100%25 <b>');
    expect(line).toContain('%0A::error::x');
    const [name] = linesOf(reportOf([planFinding(1, { place: { kind: 'file', file: 'a,b:c%.yaml' } })]));
    expect(name).toContain('file=a%2Cb%3Ac%25.yaml,title=');
  });

  test('every finding is one line, whatever stands in it', () => {
    expect(linesOf(reportOf(awkward))).toHaveLength(awkward.length);
    expect(kinds(linesOf(reportOf(awkward)))).toEqual([3, 2, 2]);
    expect(linesOf(reportOf([]))).toEqual([]);
  });

  test('the unit is named where the check knows units', () => {
    const report = reportOf([planFinding(1, { unit: 'xa-ha-trung' })], { unitName: (id) => `đơn vị ${id}` });
    expect(linesOf(report)[0]).toContain('::đơn vị xa-ha-trung: Mã “so-1”');
  });

  test('a known finding is a notice', () => {
    expect(kinds(linesOf(withKnown(reportOf([planFinding(1)]), 'chờ')))).toEqual([0, 0, 1]);
  });

  test('ten of each kind and no notice of overflow', () => {
    const ten = [
      ...planFindings(10),
      ...planFindings(10, { severity: 'warning' }),
      ...planFindings(10, { severity: 'note' }),
    ];
    expect(kinds(linesOf(reportOf(ten)))).toEqual([10, 10, 10]);
    expect(linesOf(reportOf(ten)).join()).not.toContain('chưa hiện');
  });

  test.each([
    [37, 0, 0, [10, 0, 1], 'Còn 27 lỗi, 0 cảnh báo và điều cần xác nhận, 0 lưu ý'],
    [11, 12, 13, [10, 10, 10], 'Còn 1 lỗi, 2 cảnh báo và điều cần xác nhận, 4 lưu ý'],
    [0, 0, 11, [0, 0, 10], 'Còn 0 lỗi, 0 cảnh báo và điều cần xác nhận, 2 lưu ý'],
  ])(
    '%i errors, %i warnings, %i notes: at most ten of each, the last says how many are left',
    (e, w, n, shown, told) => {
      const findings = [
        ...planFindings(e),
        ...planFindings(w, { severity: 'warning' }),
        ...planFindings(n, { severity: 'note' }),
      ];
      const lines = linesOf(reportOf(findings));
      expect(kinds(lines)).toEqual(shown);
      expect(lines.at(-1)).toContain(told);
      expect(lines.at(-1)).toContain(`Tất cả ${e + w + n} điều có trong nhật ký`);
    },
  );

  test('the log is inert: nothing in it ends the stop', () => {
    const text = 'a\n::error::giả\n::stop-commands::x\n::x::';
    const lines = inertLog(text).split('\n');
    const token = /^::stop-commands::(\S+)$/.exec(lines[0] ?? '')?.[1] ?? '';
    expect(lines.at(-1)).toBe(`::${token}::`);
    expect(text).not.toContain(token);
    expect(inertLog(text)).toBe(inertLog(text));
    expect(inertLog(`${text} `)).not.toContain(token);
  });
});

describe('Markdown', () => {
  test('a table per severity, worst first, the known last; no mark-up or mention from files', () => {
    const { text } = findingsAsMarkdown(
      withKnown(reportOf([...awkward, planFinding(9)], { notesLeftOut: 2 }), 'chờ'),
    );
    const heads = text.split('\n').filter((l) => l.startsWith('### '));
    expect(heads).toEqual([
      '### Lỗi (3)',
      '### Cần xác nhận (1)',
      '### Cảnh báo (1)',
      '### Lưu ý (2)',
      '### Điều đã biết (1)',
    ]);
    expect(text).toContain('Còn 2 lưu ý');
    expect(text).not.toContain('<b>');
    expect(text).not.toMatch(/[^\w]@\w/);
    for (const row of text.split('\n').filter((l) => l.startsWith('| ')))
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
  });

  test('no longer than allowed, in bytes, and what is cut is counted', () => {
    const report = reportOf(planFindings(500));
    const whole = findingsAsMarkdown(report).text;
    const limit = 20_000;
    const { text, notices } = findingsAsMarkdown(report, limit);
    expect(Buffer.byteLength(whole)).toBeGreaterThan(limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    const shown = text.split('\n').filter((l) => l.includes('`unit-unknown`')).length;
    expect(shown).toBeGreaterThan(20);
    expect(text).toContain(`còn ${500 - shown} trên 500 điều`);
    expect(notices).toHaveLength(1);
    expect(findingsAsMarkdown(report, Buffer.byteLength(whole)).text).toBe(whole);
    expect(findingsAsMarkdown(report, 10).text).toBe('');
    expect(findingsAsMarkdown(report, 10).notices.join()).toContain('còn 500 trên 500');
  });
});
