import type { Severity } from '../model/finding.ts';
import { gravestFirst, type Rendered, type Report, type ReportedFinding, said } from './findings-report.ts';

/** Text from files is shown as text: no mark-up, no mention, no table line of theirs. */
function cell(text: string): string {
  return text
    .replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c)
    .replace(/[\\`*_[\]|~#@]/g, (c) => `\\${c}`)
    .replaceAll('\\@', '@\u200b')
    .replace(/\s*\n\s*/g, '<br>');
}

function row(report: Report, reported: ReportedFinding): string {
  const { where, message, advice } = said(report, reported);
  const cells = [where, message, advice.join('\n')].map(cell);
  return `| ${cells[0]} | ${cells[1]} \`${reported.finding.code}\` | ${cells[2]} |`;
}

type Part = readonly [heading: string, findings: readonly ReportedFinding[]];

function parts(report: Report): readonly Part[] {
  const { texts, words } = report;
  const all = gravestFirst(report.findings);
  const of = (severity: Severity): Part => [
    words.severities[severity],
    all.filter((f) => f.known === undefined && f.finding.severity === severity),
  ];
  const known: Part = [texts.ci.knownWord, all.filter((f) => f.known !== undefined)];
  return [of('error'), of('confirm'), of('warning'), of('note'), known].filter(
    ([, found]) => found.length > 0,
  );
}

function heading(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The lines of the page with how many findings each holds. */
function linesOf(report: Report): readonly (readonly [line: string, findings: number])[] {
  const { ci } = report.texts;
  const left = report.notesLeftOut;
  return [
    [`## dondoc ${report.command}`, 0],
    ['', 0],
    [cell(report.summary), 0],
    ...(left > 0 ? [['', 0] as const, [ci.notesLeftOut({ count: left }), 0] as const] : []),
    ...parts(report).flatMap(([word, found]) => [
      ['', 0] as const,
      [`### ${heading(word)} (${found.length})`, 0] as const,
      ['', 0] as const,
      [`| ${ci.columns.place} | ${ci.columns.found} | ${ci.columns.remedy} |`, 0] as const,
      ['| --- | --- | --- |', 0] as const,
      ...found.map((f) => [row(report, f), 1] as const),
    ]),
  ];
}

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A page of Markdown for a merge request or a job summary, no longer than `limit` bytes: what is cut off is counted. */
export function findingsAsMarkdown(report: Report, limit = Number.POSITIVE_INFINITY): Rendered {
  const lines = linesOf(report);
  const whole = `${lines.map(([line]) => line).join('\n')}\n`;
  if (sizeOf(whole) <= limit) return { text: whole, notices: [] };
  const notice = (count: number): string => report.texts.ci.pageCut({ count, total: report.findings.length });
  const room = limit - sizeOf(`\n${notice(report.findings.length)}\n`);
  const kept: string[] = [];
  let [size, shown] = [0, 0];
  for (const [line, findings] of lines) {
    size += sizeOf(line) + 1;
    if (size > room) break;
    kept.push(line);
    shown += findings;
  }
  const cut = notice(report.findings.length - shown);
  if (room < 0) return { text: '', notices: [cut] };
  return { text: `${kept.join('\n')}\n\n${cut}\n`, notices: [cut] };
}
