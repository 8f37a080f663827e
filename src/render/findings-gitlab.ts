import type { Severity } from '../model/finding.ts';
import { gravestFirst, type Rendered, type Report, said } from './findings-report.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  confirm: 'major',
  warning: 'minor',
  note: 'info',
};

/** GitLab Code Quality: the subset of the Code Climate format that GitLab documents ("Code Quality report format"). */
export function findingsAsGitlab(report: Report): Rendered {
  const issues = gravestFirst(report.findings).map((reported) => {
    const { finding, fingerprint, known } = reported;
    const { message, advice, path, spot, line } = said(report, reported);
    const found = spot === undefined ? message : `${spot}: ${message}`;
    return {
      description: [found, ...advice].join(' ').replace(/\s*\n\s*/g, ' '),
      check_name: finding.code,
      fingerprint,
      severity: known === undefined ? severities[finding.severity] : 'info',
      location: { path, lines: { begin: line ?? 1 } },
    };
  });
  return { text: `${JSON.stringify(issues, null, 2)}\n`, notices: [] };
}
