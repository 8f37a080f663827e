import { findingText } from '../messages/findings.ts';
import type { Lang } from '../messages/lang.ts';
import type { CliTexts } from '../messages/vi/cli.ts';
import type { Words } from '../messages/words.ts';
import type { Finding, Place, Severity } from '../model/finding.ts';
import { placeText } from './place.ts';

/** A finding with the name that stays when lines move, and why it is known where a baseline lists it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
  readonly known?: string;
}

/** What one check found, for programs that read it. */
export interface Report {
  /** "plan check" or "check". */
  readonly command: string;
  readonly findings: readonly ReportedFinding[];
  /** Notes that were not asked for: no format drops them without saying so. */
  readonly notesLeftOut: number;
  /** The counts in the words of the terminal. */
  readonly summary: string;
  /** Severities that make the command fail. */
  readonly failing: readonly Severity[];
  /** A file as the repository names it. */
  readonly pathOf: (file: string) => string;
  /** Of a received file of a unit, as the repository names the stored copy: it has the received name nowhere. */
  readonly storedAs?: (unit: string, file: string) => string | undefined;
  /** Names the unit whose report it is: a file's name alone tells little. */
  readonly unitName?: (unit: string) => string;
  readonly toolVersion: string;
  readonly lang: Lang;
  readonly texts: CliTexts;
  readonly words: Words;
}

/** What was rendered, and what the reader must be told beside it: nothing is left out in silence. */
export interface Rendered {
  readonly text: string;
  readonly notices: readonly string[];
}

export type RenderReport = (report: Report) => Rendered;

/** One finding in words, with the parts of its place that machines ask for. */
export interface Said {
  readonly title: string;
  readonly message: string;
  /** Expected and remedy, a line each, blank ones left out. */
  readonly advice: readonly string[];
  readonly path: string;
  readonly where: string;
  /** Undefined where the place is no line of a text. */
  readonly line?: number;
  readonly column?: number;
  /** Cell, table, paragraph: the place within a file without lines. */
  readonly spot?: string;
}

function fileOf(place: Place): string {
  if (place.kind !== 'plan') return place.file;
  return /^[^,]*\.ya?ml(?=,|$)/.exec(place.path)?.[0] ?? place.path;
}

/** The sentences of a finding and its place, in the language of the report. */
export function said(report: Report, { finding, known }: ReportedFinding): Said {
  const { texts, lang, pathOf, unitName } = report;
  const text = findingText(lang, finding.code);
  const { place, values } = finding;
  const file = fileOf(place);
  const where = placeText(place, texts.placeWords);
  const [expected, remedy] = [text.expected(values), text.remedy(values)];
  const stored = finding.unit === undefined ? undefined : report.storedAs?.(finding.unit, file);
  const path = stored ?? pathOf(file);
  const whose = [
    ...(unitName && finding.unit !== undefined ? [unitName(finding.unit)] : []),
    // The stored copy bears its hash: the message keeps the name that the unit gave it.
    ...(stored === undefined ? [] : [file]),
  ]
    .map((part) => `${part}: `)
    .join('');
  const found = `${whose}${text.found(values)}`;
  return {
    title: text.title,
    message: known === undefined ? found : `${found} ${texts.ci.knownRemark({ why: known })}`,
    advice: [
      ...(expected ? [`${texts.expectedWord}: ${expected}`] : []),
      ...(remedy ? [`${texts.remedyWord}: ${remedy}`] : []),
    ],
    path,
    where: where.replace(file, path),
    ...(place.kind === 'text' ? { line: place.line, column: place.column } : {}),
    ...(place.kind === 'register' ? { line: place.line } : {}),
    ...(place.kind === 'text' || place.kind === 'register' || where === file
      ? {}
      : { spot: where.replace(file, '').replace(/^[\s›,:]+/, '') }),
  };
}

const order: Readonly<Record<Severity, number>> = { error: 0, confirm: 1, warning: 2, note: 3 };

/** Gravest first, what is known last: where a reader cuts, the least is lost. Otherwise in the one order of findings. */
export function gravestFirst(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const weight = ({ finding, known }: ReportedFinding): number =>
    known === undefined ? order[finding.severity] : 9;
  return findings.toSorted((a, b) => weight(a) - weight(b));
}
