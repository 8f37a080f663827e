import { isAbsolute, relative, resolve } from 'node:path';
import { appendText, sizeOfFile } from '../disk/append-text.ts';
import { exists } from '../disk/read.ts';
import { findingText } from '../messages/findings.ts';
import type { FindingStyle } from '../render/findings.ts';
import { findingsAsJson } from '../render/findings.ts';
import { reportFormats } from '../render/findings-formats.ts';
import { inertLog } from '../render/findings-github.ts';
import { findingsAsMarkdown } from '../render/findings-markdown.ts';
import type { Rendered, Report } from '../render/findings-report.ts';
import { placeText } from '../render/place.ts';
import { oneLine, safeForTerminal } from '../text/safe-for-terminal.ts';
import { checkFormats } from './ci-formats.ts';
import type { Judged } from './ci-judge.ts';
import { type Invocation, optionText } from './command.ts';
import { make } from './made-files.ts';
import type { Outcome } from './outcome.ts';
import { UsageError } from './stop.ts';
import { toolVersion } from './version.ts';
import type { World } from './world.ts';

/** A job summary may hold 1 MiB for a step. */
const summaryLimit = 1024 * 1024;

/** What a check prints, before it is put into a format. */
export interface Printed {
  readonly command: string;
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** Whether notes were asked for. */
  readonly notes: boolean;
  readonly style: FindingStyle;
  /** Where the received file of a unit is stored. */
  readonly storedAt?: (unit: string, file: string) => string | undefined;
}

/** What was typed, else what fits the machine that runs the command. */
function formatOf({ options, world }: Invocation): {
  readonly format: (typeof checkFormats)[number];
  readonly typed: boolean;
} {
  const typed = checkFormats.find((f) => f === options.format);
  if (typed !== undefined) return { format: typed, typed: true };
  if (world.env.GITHUB_ACTIONS === 'true') return { format: 'github', typed: false };
  return { format: world.env.GITLAB_CI === 'true' ? 'gitlab' : 'text', typed: false };
}

/** A file that is there, from the folder that GitHub or GitLab checked out, else from where the command runs. */
function insideRepository({ env, cwd }: World, file: string): string | undefined {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR ?? cwd;
  const full = resolve(cwd, file);
  const inside = relative(root, full);
  const outside = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return outside || !exists(full) ? undefined : inside.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** A file as the repository names it. */
function repositoryPath(world: World): (file: string) => string {
  return (file) => insideRepository(world, file) ?? file.replaceAll('\\', '/').replace(/^\.\//, '');
}

function storedIn(world: World, at: Printed['storedAt']): Pick<Report, 'storedAs'> {
  if (!at) return {};
  return {
    storedAs: (unit, file) => {
      const path = at(unit, file);
      return path === undefined ? undefined : insideRepository(world, path);
    },
  };
}

function reportOf(invocation: Invocation, judged: Judged, printed: Printed): Report {
  const { lang, texts, words, world } = invocation;
  const wanted = judged.all.filter((f) => printed.notes || f.finding.severity !== 'note');
  return {
    command: printed.command,
    findings: wanted,
    notesLeftOut: judged.all.length - wanted.length,
    summary: printed.summary,
    failing: judged.failing,
    pathOf: repositoryPath(world),
    ...storedIn(world, printed.storedAt),
    ...(printed.style.unitName ? { unitName: printed.style.unitName } : {}),
    toolVersion,
    lang,
    texts,
    words,
  };
}

function knownLines({ lang, texts, words }: FindingStyle, { known }: Judged): readonly string[] {
  if (known.length === 0) return [];
  const lines = known.map((k) => {
    const { finding } = k;
    const [place, found, why] = [
      placeText(finding.place, texts.placeWords),
      findingText(lang, finding.code).found(finding.values),
      k.known ?? '',
    ].map(oneLine);
    const severity = words.severities[finding.severity];
    return texts.ci.knownLine({
      place: place ?? '',
      severity,
      found: found ?? '',
      code: finding.code,
      why: why ?? '',
    });
  });
  return ['', texts.ci.knownHead({ count: known.length }), ...lines];
}

function withKnown(judged: Judged, { json, style }: Printed): unknown {
  const known = findingsAsJson(
    judged.known.map((k) => k.finding),
    style,
  );
  const reasons = judged.known.map((k) => ({ fingerprint: k.fingerprint, why: k.known }));
  return { ...json, known: known.map((k, i) => ({ ...(k as object), ...reasons[i] })) };
}

/** Writes the file that `--out` names; the line that says so. */
function fileMade(invocation: Invocation, out: string, content: string): string {
  const path = make(invocation, resolve(invocation.world.cwd, out), content);
  const { ci } = invocation.texts;
  return invocation.dryRun ? ci.wouldWrite({ path }) : ci.written({ path });
}

function tell(invocation: Invocation, { notices }: Rendered): void {
  for (const notice of notices) invocation.world.err(`${safeForTerminal(notice)}\n`);
}

/** The page for the job summary, as far as the step's allowance goes. */
function addSummary(invocation: Invocation, report: Report): void {
  const path = invocation.world.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '' || invocation.dryRun) return;
  const page = findingsAsMarkdown(report, summaryLimit - sizeOfFile(path));
  tell(invocation, page);
  appendText(path, page.text);
}

/** For GitHub: the log, the annotations and the job summary; `--out` holds the SARIF file that GitHub takes up. */
function forGithub(invocation: Invocation, report: Report, text: string): string {
  const out = optionText(invocation, 'out');
  const sarif = out === undefined ? undefined : reportFormats.sarif(report);
  if (sarif) tell(invocation, sarif);
  const made = out !== undefined && sarif ? [fileMade(invocation, out, sarif.text)] : [];
  addSummary(invocation, report);
  const annotations = reportFormats.github(report).text;
  return [inertLog([text, ...made].join('\n')), ...(annotations === '' ? [] : [annotations])].join('\n');
}

/** Puts the result of a check into the format asked for, or the one that the machine reads. */
export function reported(invocation: Invocation, judged: Judged, printed: Printed): Outcome {
  const { format, typed } = formatOf(invocation);
  const out = optionText(invocation, 'out');
  const { exit } = judged;
  const json = optionText(invocation, 'baseline') === undefined ? printed.json : withKnown(judged, printed);
  const text = [...printed.lines, ...knownLines(printed.style, judged), ...judged.lines].join('\n');
  if (format === 'text') {
    if (out !== undefined) {
      const known = checkFormats.filter((f) => f !== 'text').join(', ');
      throw new UsageError(invocation.texts.ci.outNeedsFile({ known }));
    }
    return { text, json, exit };
  }
  if (format === 'json') {
    if (out === undefined) return { text, json, exit };
    const made = fileMade(invocation, out, `${JSON.stringify(json, null, 2)}\n`);
    return { text: `${text}\n${made}`, json, exit, asText: true };
  }
  const report = reportOf(invocation, judged, printed);
  if (format === 'github') return { text: forGithub(invocation, report, text), json, exit, asIs: true };
  if (format === 'gitlab' && !typed && out === undefined) return { text, json, exit };
  const rendered = reportFormats[format](report);
  tell(invocation, rendered);
  if (out === undefined) return { text: rendered.text, json, exit, asIs: true };
  return { text: `${text}\n${fileMade(invocation, out, rendered.text)}`, json, exit };
}
