import { createHash } from 'node:crypto';
import type { Finding, Place, Reading } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { optionalPlanFiles, type PlanFiles, type PlanReading, planFileNames } from '../model/plan-reading.ts';
import { nearest } from '../text/nearest.ts';
import { amendmentsOf, withAllNames } from './plan-amendments.ts';
import { appendixOf, decisionOf } from './plan-decision.ts';
import { mender, sourceNotes } from './plan-mend.ts';
import { periodsOf } from './plan-periods.ts';
import { calendarOf, officeOf, reportingOf } from './plan-reporting.ts';
import { groupOf, unitOf } from './plan-units.ts';
import { readYaml, type YamlReading } from './yaml.ts';
import { plainText } from './yaml-decode.ts';
import { findingAt } from './yaml-place.ts';

type PlanTexts = ReadonlyMap<string, { readonly path: string; readonly text: string }>;
type FileName = (typeof planFileNames)[number];

/** The plan's texts, keyed "decision.yaml" …, → the plan with everything that is wrong in a single file. Cross rules: check/plan. */
export function readPlan(texts: PlanTexts): Reading<PlanReading> {
  const findings: Finding[] = [];
  const readings = new Map<FileName, YamlReading>();
  for (const name of planFileNames) {
    const file = texts.get(`${name}.yaml`);
    if (!file && optionalPlanFiles.includes(name)) continue;
    if (!file) {
      const values = { name: `${name}.yaml`, ...(texts.has(`${name}.yaml/`) && { folder: 1 }) };
      findings.push(findingAt('plan-file-missing', missingPlace(texts, name), values));
      continue;
    }
    const read = readYaml(name, file);
    findings.push(...read.findings);
    if (read.value) readings.set(name, read.value);
  }
  findings.push(...strayFiles(texts));
  const files = filesOf(readings);
  const value: PlanReading = {
    plan: files && planOf(files, versionOf(texts)),
    files,
    dropped: new Set([...readings.values()].flatMap((r) => r.dropped)),
    ...finders(readings, texts),
  };
  return { value, findings };
}

/** Files beside those of the plan; a folder in place of a required file is told as missing. */
function strayFiles(texts: PlanTexts): readonly Finding[] {
  const required = planFileNames.filter((n) => !optionalPlanFiles.includes(n)).map((n) => `${n}.yaml/`);
  return [...texts]
    .filter(([key]) => key.endsWith('/') && !required.includes(key))
    .map(([key, { path }]) => {
      const name = key.slice(0, -1);
      const known = planFileNames.map((n) => `${n}.yaml`);
      const suggestion = nearest(name, known);
      const values = {
        name,
        ...(known.includes(name) ? { folder: 1 } : suggestion !== undefined && { suggestion }),
      };
      return findingAt('plan-file-stray', { kind: 'file', file: path }, values);
    });
}

function missingPlace(texts: PlanTexts, name: string): Place {
  const [any] = texts.values();
  const folder = any?.path.slice(0, any.path.lastIndexOf('/') + 1) ?? 'plan/';
  return { kind: 'file', file: `${folder}${name}.yaml` };
}

/** All files, or undefined where one is missing or unusable. Their shapes were held against the schemas. */
function filesOf(readings: ReadonlyMap<FileName, YamlReading>): PlanFiles | undefined {
  const values = planFileNames
    .filter((name) => readings.has(name) || !optionalPlanFiles.includes(name))
    .map((name) => [name, readings.get(name)?.value] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(values) as unknown as PlanFiles;
}

/** Files added to while forms are out. No form of another request prints them, so an entry must not make issued forms look old. */
const outsideVersion: readonly FileName[] = ['requests', 'waivers', 'amendments', 'questions'];

/** First 12 hex digits of SHA-256 over names and texts; line ends and byte order marks do not count. */
function versionOf(texts: PlanTexts): string {
  const hash = createHash('sha256');
  for (const name of planFileNames) {
    if (outsideVersion.includes(name)) continue;
    const text = plainText(texts.get(`${name}.yaml`)?.text ?? '');
    hash.update(`${name}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 12);
}

function planOf(files: PlanFiles, version: string): Plan {
  const notes = [
    ...sourceNotes('decision', files.decision.source_notes),
    ...sourceNotes('appendix', files.appendix.source_notes),
  ];
  const mend = mender(notes);
  const amendments = amendmentsOf(files.amendments);
  return {
    version,
    decision: decisionOf(files.decision, mend),
    appendix: appendixOf(files.appendix, mend),
    sourceNotes: notes,
    groups: files.units.groups.map(groupOf),
    units: withAllNames(files.units.units.map(unitOf), amendments),
    reporting: reportingOf(files.reporting),
    periods: periodsOf(files.reporting, files.requests),
    calendar: calendarOf(files.calendar),
    office: officeOf(files.office),
    ...(files.waivers ? { waivers: files.waivers.waivers } : {}),
    ...(amendments.length > 0 ? { amendments } : {}),
  };
}

function finders(
  readings: ReadonlyMap<FileName, YamlReading>,
  texts: PlanTexts,
): Pick<PlanReading, 'locate' | 'has' | 'textAt'> {
  const split = (path: string) => {
    const slash = path.indexOf('/');
    const name = slash < 0 ? path : path.slice(0, slash);
    return { name, rest: slash < 0 ? '' : path.slice(slash + 1), reading: readings.get(name as FileName) };
  };
  return {
    locate: (path, words) => {
      const { name, rest, reading } = split(path);
      return (
        reading?.locate(rest, words) ?? {
          kind: 'file',
          file: texts.get(`${name}.yaml`)?.path ?? `${name}.yaml`,
        }
      );
    },
    has: (path) => {
      const { rest, reading } = split(path);
      return reading?.has(rest) ?? false;
    },
    textAt: (path) => {
      const { rest, reading } = split(path);
      const scalar = reading?.scalarAt(rest);
      return scalar?.plain && /^(~|null)$/i.test(scalar.text) ? '' : scalar?.text;
    },
  };
}
