import { cliEn } from '../../src/messages/en/cli.ts';
import { en } from '../../src/messages/en/words.ts';
import { cliVi } from '../../src/messages/vi/cli.ts';
import { vi } from '../../src/messages/vi/words.ts';
import type { Finding } from '../../src/model/finding.ts';
import { fingerprintsOf } from '../../src/render/findings-fingerprint.ts';
import type { Report } from '../../src/render/findings-report.ts';

/** A finding in a line of the plan. */
export function planFinding(line: number, more: Partial<Finding> = {}): Finding {
  return {
    code: 'unit-unknown',
    severity: 'error',
    place: { kind: 'text', file: 'plan/appendix.yaml', line, column: 7, excerpt: `  - unit: so-${line}` },
    values: { unit: `so-${line}` },
    ...more,
  };
}

export function planFindings(count: number, more: Partial<Finding> = {}): readonly Finding[] {
  return Array.from({ length: count }, (_, i) => planFinding(i + 1, more));
}

/** One of every severity and every kind of place, with words that formats must not take for their own. */
export const awkward: readonly Finding[] = [
  planFinding(3, { values: { unit: '100% <b>&"\'\u0001 a,b:c\n::error::x ]]>' } }),
  {
    code: 'number-three-decimals',
    severity: 'confirm',
    place: { kind: 'cell', file: 'thư đến/bc 1%.xlsx', sheet: 'Số | liệu', cell: 'E7' },
    values: { label: 'Tin, bài @ai_do', value: '1.234' },
    unit: 'xa-ha-trung',
    answer: 'indicator/CT-05/period',
  },
  {
    code: 'waiver-unused',
    severity: 'warning',
    place: { kind: 'plan', path: 'plan/waivers.yaml, NL-01' },
    values: { id: 'NL-01' },
  },
  {
    code: 'file-word-markup',
    severity: 'note',
    place: { kind: 'word-cell', file: 'bc.docx', table: 1, row: 2, column: 3 },
    values: {},
  },
  {
    code: 'register-line-damaged',
    severity: 'error',
    place: { kind: 'register', file: 'register/2026-06.jsonl', line: 4 },
    values: { why: 'mã kiểm' },
  },
  {
    code: 'text-legacy-converted',
    severity: 'note',
    place: { kind: 'paragraph', file: 'bc.docx', paragraph: 5 },
    values: {},
  },
  { code: 'file-empty', severity: 'error', place: { kind: 'file', file: '/kho/rỗng.xlsx' }, values: {} },
];

/** A report as the commands make it; `known`: the fingerprints excused, with the reason. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const names = fingerprintsOf(findings, (f) => f);
  const lang = more.lang ?? 'vi';
  return {
    command: 'plan check',
    findings: findings.map((finding, i) => ({ finding, fingerprint: names[i] ?? '' })),
    notesLeftOut: 0,
    summary: 'Đã kiểm tra kế hoạch: 3 lỗi <thử>.',
    failing: ['error'],
    pathOf: (file) => file,
    toolVersion: '1.2.3',
    lang,
    texts: lang === 'vi' ? cliVi : cliEn,
    words: lang === 'vi' ? vi : en,
    ...more,
  };
}

/** The same report with the first finding known. */
export function withKnown(report: Report, why: string): Report {
  const [first, ...others] = report.findings;
  return { ...report, findings: first ? [{ ...first, known: why }, ...others] : [] };
}
