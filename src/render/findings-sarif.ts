import { catalogueEntry } from '../messages/findings.ts';
import { type Lang, langs } from '../messages/lang.ts';
import { type Code, codes } from '../model/codes.ts';
import type { Severity } from '../model/finding.ts';
import { gravestFirst, type Rendered, type Report, type ReportedFinding, said } from './findings-report.ts';

/** GitHub refuses a run with more results than this, and shows the gravest of them. */
const perRun = 25_000;
const shownByGithub = 5_000;

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  confirm: 'warning',
  warning: 'warning',
  note: 'note',
};

const names: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };

interface Help {
  readonly text: string;
  readonly markdown: string;
}

/** Both languages, that of the report first: the reader of a shared page is not known. */
function helpOf(code: Code, lang: Lang): Help {
  const inTurn = langs.toSorted((a, b) => Number(b === lang) - Number(a === lang));
  const parts = inTurn.map((l) => {
    const { title, explain, expected, remedy } = catalogueEntry(l, code);
    // Without a finding a sentence that turns on its values has gaps: the result itself says it in full.
    const whole = [expected, remedy].filter((s) => !s.includes('…'));
    return { name: names[l], title, lines: [explain, ...whole].filter((s) => s !== '') };
  });
  return {
    text: parts.map((p) => [`${p.name}: ${p.title}`, ...p.lines].join('\n')).join('\n\n'),
    markdown: parts.map((p) => [`**${p.name}: ${p.title}**`, ...p.lines].join('\n\n')).join('\n\n'),
  };
}

function ruleOf(code: Code, lang: Lang) {
  const { title, explain, area, severity } = catalogueEntry(lang, code);
  const problem = { error: 'error', confirm: 'warning', warning: 'warning', note: 'recommendation' };
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: explain === '' ? title : explain },
    help: helpOf(code, lang),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [area], 'problem.severity': problem[severity] },
  };
}

/** A path as SARIF wants it: a URI reference, percent-encoded. */
function uriOf(path: string): string {
  const plain = path.replaceAll('\\', '/');
  const encoded = plain.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(plain)) return `file:///${plain.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return plain.startsWith('/') ? `file://${encoded}` : encoded;
}

/**
 * Words as people wrote them are no link: in a plain message `[words](target)` would be one (SARIF 2.1.0, 3.11.6), so its
 * brackets, and backslashes within them, are escaped. Other brackets stay: they link nowhere.
 */
function linkless(text: string): string {
  return text.replace(/\[([^[\]]*)\]\(/g, (_, words: string) => `\\[${words.replaceAll('\\', '\\\\')}\\](`);
}

function resultOf(report: Report, reported: ReportedFinding, ruleIndex: number) {
  const { finding, fingerprint, known } = reported;
  const { message, advice, path, line, column, spot, where } = said(report, reported);
  const found = spot === undefined ? message : `${spot}: ${message}`;
  // GitHub takes no location without a line: what has none is shown at the top of its file, and the cell is named.
  const region = { startLine: line ?? 1, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    ruleId: finding.code,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: linkless([found, ...advice].join('\n')) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(path) }, region },
        ...(spot === undefined ? {} : { logicalLocations: [{ name: spot, fullyQualifiedName: where }] }),
      },
    ],
    // The second name is the one that GitHub compares from run to run.
    partialFingerprints: { 'dondoc/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(known === undefined ? {} : { suppressions: [{ kind: 'external', justification: known }] }),
    properties: {
      severity: finding.severity,
      ...(finding.unit === undefined ? {} : { unit: finding.unit }),
      ...(finding.answer === undefined ? {} : { answer: finding.answer }),
    },
  };
}

function noticesOf(report: Report): readonly string[] {
  const { ci } = report.texts;
  const total = report.findings.length;
  if (total > perRun) return [ci.sarifCut({ count: total - perRun, total, limit: perRun })];
  return total > shownByGithub ? [ci.sarifShown({ total, limit: shownByGithub })] : [];
}

/** SARIF 2.1.0 (OASIS Standard, 27 March 2020), with the properties that GitHub code scanning reads. */
export function findingsAsSarif(report: Report): Rendered {
  const { lang, texts, toolVersion, command, notesLeftOut: left } = report;
  const results = gravestFirst(report.findings).slice(0, perRun);
  const used = [...new Set(results.map((r) => r.finding.code))].toSorted();
  const notices = noticesOf(report);
  const told = [...notices, ...(left > 0 ? [texts.ci.notesLeftOut({ count: left })] : [])];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dondoc',
            version: toolVersion,
            language: lang,
            rules: used.filter((c) => c in codes).map((c) => ruleOf(c, lang)),
          },
        },
        automationDetails: { id: `dondoc/${command.replaceAll(' ', '-')}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              { level: 'note', message: { text: linkless(report.summary) } },
              ...told.map((text) => ({ level: 'warning', message: { text: linkless(text) } })),
            ],
          },
        ],
        results: results.map((r) => resultOf(report, r, used.indexOf(r.finding.code))),
      },
    ],
  };
  return { text: `${JSON.stringify(log, null, 2)}\n`, notices };
}
