import { basename, extname, join, relative, resolve } from 'node:path';
import { planFilesYaml } from '../compose/plan-files-yaml.ts';
import { readOrdinaryFile } from '../disk/read.ts';
import { type Code, severityOf } from '../model/codes.ts';
import type { DraftPoint, PlanDraft } from '../model/decision-draft.ts';
import { compareFindings, type Finding, type Reading } from '../model/finding.ts';
import { importDecision, provinceOf } from '../read/decision-import.ts';
import type { DecisionSource } from '../read/decision-import-source.ts';
import { textSource } from '../read/decision-import-text.ts';
import { identify } from '../read/file-kind.ts';
import { limits } from '../read/limits.ts';
import { decodeYaml } from '../read/yaml-decode.ts';
import type { Invocation } from './command.ts';
import { shippedTexts, type UnitsInHand, unitsInHand } from './importing-units.ts';
import { parseDecision } from './parse-pool.ts';
import { UsageError } from './stop.ts';

export interface FileInHand {
  /** As messages name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A draft ready to be written. */
export interface DraftInHand {
  readonly draft: PlanDraft;
  readonly directory: UnitsInHand;
  /** Path inside the plan's folder → content; the sources too. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly findings: readonly Finding[];
}

export function fileInHand(invocation: Invocation, given: string): FileInHand {
  const { world, texts } = invocation;
  const path = resolve(world.cwd, given);
  const shown = relative(world.cwd, path);
  const file = shown === '' || shown.startsWith('..') ? given : shown;
  const bytes = readOrdinaryFile(path, limits.file);
  if (bytes === 'missing') throw new UsageError(texts.noSuchFile({ path: file }));
  if (bytes === 'not-a-file' || bytes === 'too-large') throw new UsageError(texts.importing.onlyFile);
  return { file, bytes };
}

function refused(file: string, code: Code, values: Finding['values']): Reading<undefined> {
  return {
    value: undefined,
    findings: [{ code, severity: severityOf(code), place: { kind: 'file', file }, values }],
  };
}

/** The text of a list or a decision; anything but UTF-8, or UTF-16 with its mark, is refused. */
export function textInHand({ file, bytes }: FileInHand): Reading<string | undefined> {
  const read = decodeYaml(bytes, file);
  return 'text' in read ? { value: read.text, findings: [] } : { value: undefined, findings: read.findings };
}

/** Word files are read in a child like every stranger's file. */
async function sourceOf(
  invocation: Invocation,
  given: FileInHand,
): Promise<Reading<DecisionSource | undefined>> {
  const { kind, encrypted } = identify(given.bytes);
  if (encrypted) return refused(given.file, 'file-encrypted', { kind });
  if (kind === 'docx') {
    const job = { name: given.file, bytes: given.bytes };
    return (
      (await parseDecision(job, invocation.world.parseProcess)) ??
      refused(given.file, 'file-no-result', { file: given.file })
    );
  }
  if (kind === 'empty') return { value: textSource('', given.file), findings: [] };
  if (kind === 'doc' || kind === 'xls') return refused(given.file, 'file-old-format', { kind });
  if (kind !== 'text' && !/^\.(?:txt|csv|md)$/i.test(extname(given.file))) {
    return refused(given.file, 'file-unknown-kind', { kind });
  }
  const { value, findings } = textInHand(given);
  if (value !== undefined && value.length > longestText) {
    return refused(given.file, 'file-too-large', { limit: 'text', allowed: longestText, part: '' });
  }
  return { value: value === undefined ? undefined : textSource(value, given.file), findings };
}

/** Characters of a decision; long ones have a tenth of that. */
const longestText = 2_000_000;

const codeOf: Readonly<Record<DraftPoint['kind'], Code>> = {
  question: 'import-question',
  doubt: 'import-doubt',
  left: 'import-left-out',
  layout: 'import-layout',
  joined: 'import-joined',
};

export function findingOf({ kind, topic, values, place, at, printed }: DraftPoint): Finding {
  const code = codeOf[kind];
  return {
    code,
    severity: severityOf(code),
    place,
    values: { ...values, topic, printed: values.printed ?? printed, at: at ?? '' },
  };
}

/** The finding where a text is no decision and holds no tasks. */
export function nothingFound({ decision, appendix }: PlanDraft, file: string): Finding | undefined {
  const bare =
    decision.articles.every((a) => a.text.text === '…' && a.clauses.length === 0) &&
    appendix.tasks.every((t) => t.items.every((i) => i.text.text === '…'));
  const code: Code = 'import-nothing-found';
  const place = { kind: 'text', file, line: 1, column: 1 } as const;
  return bare ? { code, severity: severityOf(code), place, values: { file } } : undefined;
}

function filesOf(draft: PlanDraft, directory: UnitsInHand, given: FileInHand, list: FileInHand | undefined) {
  const receiver = directory.units.find((u) => u.id === draft.reporting.receiver);
  const made = planFilesYaml(draft, {
    source: given.file,
    units: directory.text,
    unitsMissing: directory.from === 'none',
    receiver: receiver && {
      id: receiver.id,
      name: receiver.name,
      ...(receiver.symbol && { symbol: receiver.symbol }),
    },
    calendar: shippedTexts().get('calendar.yaml')?.text ?? 'version: 1\nyears: []\n',
  });
  const files = new Map<string, string | Uint8Array>(made.files);
  for (const source of [given, ...(list ? [list] : [])])
    files.set(join('source', basename(source.file)), source.bytes);
  return { files, points: made.points };
}

export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some((f) => f.severity === 'error');

/** A decision, and a directory of units where one is given → the files of a plan and everything to be told of them; no files while the directory has errors. */
export async function draftInHand(
  invocation: Invocation,
  given: FileInHand,
  list: FileInHand | undefined,
): Promise<Reading<DraftInHand | undefined>> {
  const source = await sourceOf(invocation, given);
  if (!source.value) return { value: undefined, findings: source.findings };
  const listText = list && textInHand(list);
  if (list && listText?.value === undefined) return { value: undefined, findings: listText?.findings ?? [] };
  const province = provinceOf(source.value);
  const units = list && listText?.value !== undefined ? { file: list.file, text: listText.value } : undefined;
  const directory = unitsInHand(units, province, invocation.asOf);
  if (hasError(directory.findings)) return { value: undefined, findings: directory.findings };
  const draft = importDecision(source.value, {
    units: directory.units,
    groups: directory.groups,
    place: province ?? '',
  });
  const nothing = nothingFound(draft, given.file);
  if (nothing) return { value: undefined, findings: [nothing] };
  const { files, points } = filesOf(draft, directory, given, list);
  const findings = [...source.findings, ...directory.findings, ...points.map(findingOf)].toSorted(
    compareFindings,
  );
  return { value: { draft, directory, files, findings }, findings };
}
