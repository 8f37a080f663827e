import { gravestFirst, type Rendered, type Report, type ReportedFinding, said } from './findings-report.ts';

/** Characters that XML 1.0 cannot hold are shown as the replacement character, the others escaped. */
function xml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/gu,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Within an attribute a line end would be read as a blank. */
const attribute = (text: string): string => xml(text.replace(/\s*\n\s*/g, ' ').replace(/[\t\r]/g, ' '));

interface Case {
  readonly file: string;
  readonly kind: 'failure' | 'skipped' | 'passed';
  readonly xml: string;
}

/** What fails the command fails as a test; what is known is skipped; a warning that does not fail passes and says its piece. */
function caseOf(report: Report, reported: ReportedFinding): Case {
  const { finding, known } = reported;
  const { path, where, message, advice, title } = said(report, reported);
  const fails = known === undefined && report.failing.includes(finding.severity);
  const kind = known !== undefined ? 'skipped' : fails ? 'failure' : 'passed';
  const severity = report.words.severities[finding.severity];
  const body = xml([`${where}: ${severity}: ${message}`, ...advice].join('\n'));
  const inner = {
    failure: `<failure type="${attribute(finding.code)}" message="${attribute(message)}">${body}</failure>`,
    skipped: `<skipped message="${attribute(message)}">${body}</skipped>`,
    passed: `<system-out>${body}</system-out>`,
  }[kind];
  const name = attribute(`${finding.code}: ${title} (${where})`);
  const open = `<testcase name="${name}" classname="${attribute(path)}" time="0">`;
  return { file: path, kind, xml: `    ${open}\n      ${inner}\n    </testcase>` };
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (kind: Case['kind']): number => cases.filter((c) => c.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
  return [
    `  <testsuite name="${attribute(name)}" ${counts} time="0">`,
    ...cases.map((c) => c.xml),
    '  </testsuite>',
  ].join('\n');
}

/** The run itself: a report is never without a test, and says what it left out. */
function runCase({ command, summary, notesLeftOut: left, texts }: Report): Case {
  const lines = [summary, ...(left > 0 ? [texts.ci.notesLeftOut({ count: left })] : [])];
  const name = `dondoc ${command}`;
  const open = `    <testcase name="${name}" classname="${name}" time="0">`;
  const told = `      <system-out>${xml(lines.join('\n'))}</system-out>`;
  return { file: name, kind: 'passed', xml: [open, told, '    </testcase>'].join('\n') };
}

/** JUnit XML as the schemas of Jenkins (xunit plug-in) and Maven (surefire) know it: a suite for each file, a case for each finding. */
export function findingsAsJunit(report: Report): Rendered {
  const cases = gravestFirst(report.findings).map((f) => caseOf(report, f));
  const files = [...new Set(cases.map((c) => c.file))].toSorted();
  const own = runCase(report);
  const suites = files.map((file) =>
    suite(
      file,
      cases.filter((c) => c.file === file),
    ),
  );
  const failures = cases.filter((c) => c.kind === 'failure').length;
  const head = `<testsuites name="${own.file}" tests="${cases.length + 1}" failures="${failures}" errors="0" time="0">`;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, suite(own.file, [own])];
  return { text: [...lines, '</testsuites>', ''].join('\n'), notices: [] };
}
