import { createHash } from 'node:crypto';
import type { Severity } from '../model/finding.ts';
import { gravestFirst, type Rendered, type Report, type ReportedFinding, said } from './findings-report.ts';

type Kind = 'error' | 'warning' | 'notice';

const kinds: Readonly<Record<Severity, Kind>> = {
  error: 'error',
  confirm: 'warning',
  warning: 'warning',
  note: 'notice',
};

/** GitHub shows ten of each kind for a step and drops the rest without a word. */
const perStep = 10;

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const kindOf = ({ finding, known }: ReportedFinding): Kind =>
  known === undefined ? kinds[finding.severity] : 'notice';

function annotation(report: Report, reported: ReportedFinding): string {
  const { path, line, column, title, message, advice, spot } = said(report, reported);
  const parts = [
    `file=${property(path)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(`${title} [${reported.finding.code}]`)}`,
  ];
  const found = spot === undefined ? message : `${spot}: ${message}`;
  return `::${kindOf(reported)} ${parts.join(',')}::${data([found, ...advice].join('\n'))}`;
}

/** Annotations of a step: ten of each kind at most. Where some are left out, the last notice says how many and where they stand. */
export function findingsAsGithub(report: Report): Rendered {
  const all = gravestFirst(report.findings);
  const of = (kind: Kind) => all.filter((f) => kindOf(f) === kind);
  const [errors, warnings, notices] = [of('error'), of('warning'), of('notice')];
  const over = [errors, warnings, notices].some((list) => list.length > perStep);
  const shown = {
    error: errors.slice(0, perStep),
    warning: warnings.slice(0, perStep),
    notice: notices.slice(0, over ? perStep - 1 : perStep),
  };
  const overflow = report.texts.ci.annotationsLeftOut({
    errors: errors.length - shown.error.length,
    warnings: warnings.length - shown.warning.length,
    notes: notices.length - shown.notice.length,
    total: all.length,
  });
  const title = property(report.texts.ci.leftOutTitle);
  const lines = [
    ...[...shown.error, ...shown.warning, ...shown.notice].map((f) => annotation(report, f)),
    ...(over ? [`::notice title=${title}::${data(overflow)}`] : []),
  ];
  return { text: lines.join('\n'), notices: [] };
}

/** The text for the log of a step: a line from a stranger's file that looks like a command is not carried out. */
export function inertLog(text: string): string {
  const token = `dondoc-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}
