import { relative } from 'node:path';
import type { CheckedPart } from '../check/workspace/run.ts';
import { fileSize } from '../messages/file-size.ts';
import { englishMoment, vietnameseMoment } from '../messages/moment.ts';
import { countBySeverity, type Finding, type Values } from '../model/finding.ts';
import { workspaceFormat } from '../model/formats.ts';
import type { WorkspaceFacts, WorkspacePart } from '../model/workspace-facts.ts';
import { type FindingStyle, findingsAsJson, findingsAsText } from '../render/findings.ts';
import { safeForTerminal } from '../text/safe-for-terminal.ts';
import type { Invocation } from './command.ts';
import { toolVersion } from './version.ts';
import type { Repair } from './workspace-repairs.ts';

/** A step of a repair; `done` is absent in a dry run. */
export type Told = Pick<Repair, 'kind' | 'path'> & { readonly done?: boolean };

export interface CheckUp {
  readonly root: string;
  readonly facts: WorkspaceFacts;
  readonly parts: readonly CheckedPart[];
  /** Steps that `--repair` would do. */
  readonly repairable: number;
  /** Absent where no repair was asked for. */
  readonly told?: readonly Told[];
}

/** What was looked at, in figures, as the first line of each part states them. */
function lookedAt({ lang }: Invocation, facts: WorkspaceFacts): Readonly<Record<WorkspacePart, Values>> {
  const size = (bytes: number): string => fileSize(bytes, lang === 'vi' ? ',' : '.');
  const at = lang === 'vi' ? vietnameseMoment : englishMoment;
  const { registers, stored, closed, clock, disk, node, templates } = facts;
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    register: {
      files: registers.length,
      events: sum(registers.map((r) => r.events.length)),
      closedOff: sum(registers.map((r) => r.closedOff)),
    },
    stored: {
      files: stored.filter((s) => s.sha256 !== undefined).length,
      size: size(sum(stored.map((s) => s.bytes ?? 0))),
    },
    leftovers: {},
    closed: { periods: closed.length },
    clock: { now: at(clock.now), newest: clock.newest ? at(clock.newest.moment) : '' },
    disk: { free: disk.free === undefined ? '' : size(disk.free) },
    versions: { tool: toolVersion, node, format: workspaceFormat },
    plan: { templates: templates?.count ?? '' },
  };
}

const severities = ['error', 'confirm', 'warning', 'note'] as const;

function verdict({ texts, paint }: Invocation, findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const [worst] = severities.filter((s) => counts[s] > 0);
  if (worst === undefined) return texts.doctor.good;
  const said = severities.flatMap((s) =>
    counts[s] > 0 ? [texts.doctor.countOf[s]({ count: counts[s] })] : [],
  );
  return paint.severity(worst, said.join(', '));
}

function styleOf({ lang, texts, words, paint }: Invocation): FindingStyle {
  return { lang, texts, words, paint, all: false };
}

function partLines(
  invocation: Invocation,
  { part, findings }: CheckedPart,
  looked: Readonly<Record<WorkspacePart, Values>>,
): readonly string[] {
  const { doctor } = invocation.texts;
  const head = invocation.paint.heading(doctor.parts[part]);
  const first = `${head}: ${verdict(invocation, findings)}. ${doctor.looked[part](looked[part])}.`;
  if (findings.length === 0) return [first];
  const block = findingsAsText(findings, styleOf(invocation));
  return [first, ...block.split('\n').map((line) => `  ${line}`), ''];
}

function repairLines({ texts, dryRun }: Invocation, told: readonly Told[]): readonly string[] {
  const { doctor } = texts;
  if (told.length === 0) return [doctor.nothingToRepair];
  return told.map(({ kind, path, done }) => {
    const values = { what: doctor.repairs[kind], path: safeForTerminal(path) };
    if (dryRun) return doctor.wouldRepair(values);
    return done ? doctor.repaired(values) : doctor.notRepaired(values);
  });
}

const shownRoot = ({ world }: Invocation, root: string): string => {
  const near = relative(world.cwd, root);
  return near.startsWith('..') ? root : near || '.';
};

/** The check-up as a clerk reads it: what was repaired, then part by part, then the sum. */
export function doctorLines(invocation: Invocation, result: CheckUp): readonly string[] {
  const { texts, dryRun, paint } = invocation;
  const { root, facts, parts, repairable, told } = result;
  const looked = lookedAt(invocation, facts);
  const counts = countBySeverity(parts.flatMap((p) => p.findings));
  return [
    paint.heading(texts.doctor.title({ dir: shownRoot(invocation, root) })),
    '',
    ...(told ? [...repairLines(invocation, told), ''] : []),
    ...parts.flatMap((part) => partLines(invocation, part, looked)),
    ...(parts.at(-1)?.findings.length ? [] : ['']),
    texts.doctor.summary({ ...counts }),
    ...(repairable > 0 ? [texts.doctor.canRepair({ count: repairable })] : []),
    ...(told && dryRun ? [texts.dryRunNothing] : []),
  ];
}

export function doctorJson(invocation: Invocation, { root, facts, parts, told }: CheckUp): unknown {
  const looked = lookedAt(invocation, facts);
  const style = styleOf(invocation);
  return {
    workspace: shownRoot(invocation, root),
    counts: countBySeverity(parts.flatMap((p) => p.findings)),
    ...(told ? { repairs: told.map(({ kind, path, done }) => ({ kind, path, done: done ?? null })) } : {}),
    parts: parts.map(({ part, findings }) => ({
      part,
      looked: looked[part],
      findings: findingsAsJson(findings, style),
    })),
  };
}
