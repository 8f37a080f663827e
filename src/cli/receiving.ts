import { extname, relative } from 'node:path';
import { exists, filesUnder, readOrdinaryFile } from '../disk/read.ts';
import { sha256Of, storeSubmission } from '../disk/store.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/plan.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Arrival } from '../read/arrivals.ts';
import { kindOf } from '../read/file-kind.ts';
import { withoutUndone } from '../register/known-events.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { readDate } from '../text/dates.ts';
import { buildUnitIndex } from '../text/unit-names.ts';
import { arrivalFor } from './arrivals.ts';
import type { Invocation } from './command.ts';
import { type FileInHand, type Gate, isDataFile, isSignedDocument, passGates, type Told } from './intake.ts';
import { UsageError } from './stop.ts';
import { readStored } from './submissions.ts';
import type { Workspace } from './workspace.ts';

export const fileLimit = 25 * 1024 * 1024;

export type Item =
  | { readonly kind: 'same'; readonly path: string; readonly event?: RegisterEvent }
  | { readonly kind: 'gated'; readonly file: FileInHand; readonly gate: Gate; readonly arrival?: Arrival };

interface Request {
  readonly paths: readonly string[];
  readonly told: Told;
  readonly arrivals: readonly Arrival[];
  /** The list of arrivals itself, when it lies among the files. */
  readonly list?: string;
  /** Every event of every period, to know files already on record. */
  readonly events: readonly RegisterEvent[];
}

function extensionOf(path: string, kind: string): string {
  const own = extname(path).slice(1).toLowerCase();
  return /^[a-z0-9]{1,5}$/.test(own) ? own : kind;
}

/** Takes a file in hand: whole bytes, hash, stored untouched before anything is parsed. */
function take(invocation: Invocation, workspace: Workspace, path: string): FileInHand {
  const shown = relative(invocation.world.cwd, path) || path;
  const bytes = readOrdinaryFile(path, fileLimit);
  if (typeof bytes === 'string') {
    const code = bytes === 'too-large' ? 'file-too-large' : 'file-unknown-kind';
    const finding: Finding = {
      code,
      severity: 'error',
      place: { kind: 'file', file: shown },
      values: { file: shown, why: bytes, limit: `${fileLimit / 1024 / 1024} MB` },
    };
    return {
      path: shown,
      ref: { sha256: '', name: shown, kind: 'unknown', bytes: 0 },
      submission: undefined,
      findings: [finding],
    };
  }
  const kind = kindOf(bytes);
  const sha256 = sha256Of(bytes);
  if (!invocation.dryRun) storeSubmission(workspace.root, sha256, extensionOf(path, kind), bytes);
  const name = shown.split(/[\\/]/).at(-1) ?? shown;
  return {
    path: shown,
    ref: { sha256, name: name.normalize('NFC'), kind, bytes: bytes.length },
    submission: undefined,
    findings: [],
    ...(invocation.dryRun ? { bytes } : {}),
  };
}

function onRecord(events: readonly RegisterEvent[], sha256: string): RegisterEvent | undefined {
  return withoutUndone(events).find((e) => e.kind === 'received' && e.file?.sha256 === sha256);
}

/** Looks at every file: already on record, passed, or refused with the reason. Records nothing. */
export async function lookAtFiles(
  invocation: Invocation,
  workspace: Workspace,
  request: Request,
): Promise<readonly Item[]> {
  const missing = request.paths.filter((p) => !exists(p));
  if (missing.length > 0)
    throw new UsageError(
      missing
        .map((path) => invocation.texts.noSuchFile({ path: relative(invocation.world.cwd, path) }))
        .join('\n'),
    );
  const inHand = request.paths
    .flatMap((p) => filesUnder(p))
    .filter((p) => p !== request.list)
    .map((p) => take(invocation, workspace, p));
  const fresh = inHand.filter((f) => f.ref.sha256 !== '' && !onRecord(request.events, f.ref.sha256));
  const toParse = fresh.filter((f) => !isSignedDocument(f.ref.kind, request.told));
  const readings = await readStored(
    invocation,
    workspace,
    toParse.map((f) => f.ref),
    new Map(toParse.flatMap((f) => (f.bytes ? [[f.ref.sha256, f.bytes] as const] : []))),
  );
  const index = buildUnitIndex(workspace.plan.units);
  const cache = new Map<string, ReturnType<typeof obligationsFor>>();
  const obligationsOf = (period: Period): ReturnType<typeof obligationsFor> => {
    const known = cache.get(period.id) ?? obligationsFor(workspace.plan, period);
    cache.set(period.id, known);
    return known;
  };
  const seen = new Set<string>();
  return inHand.map((file): Item => {
    const same = onRecord(request.events, file.ref.sha256);
    if (same) return { kind: 'same', path: file.path, event: same };
    if (file.ref.sha256 !== '' && seen.has(file.ref.sha256)) return { kind: 'same', path: file.path };
    seen.add(file.ref.sha256);
    const reading = readings.get(file.ref.sha256);
    const read: FileInHand = {
      ...file,
      submission: reading?.value,
      findings: [
        ...file.findings,
        ...(reading?.findings ?? []),
        ...noResult(file, reading !== undefined, request.told),
      ],
    };
    const gate = passGates(read, { plan: workspace.plan, index, obligationsOf, told: request.told });
    const arrival = gate.unit ? arrivalFor(request.arrivals, file.path, gate.unit.id) : undefined;
    return { kind: 'gated', file: read, gate, ...(arrival ? { arrival } : {}) };
  });
}

/** The child that reads strangers' files ended without an answer: this file is refused, the batch goes on. */
function noResult(file: FileInHand, hasReading: boolean, told: Told): readonly Finding[] {
  if (hasReading || file.findings.length > 0 || !isDataFile(file.ref.kind, told)) return [];
  return [
    {
      code: 'file-no-result',
      severity: 'error',
      place: { kind: 'file', file: file.ref.name },
      values: { file: file.ref.name },
    },
  ];
}

export function documentFacts(
  item: Extract<Item, { kind: 'gated' }>,
  options: { arrived?: CivilDate; number?: string; date?: CivilDate; arrivalNumber?: string },
): { arrived?: CivilDate; arrivalNumber?: string; documentNumber?: string; documentDate?: CivilDate } {
  const { arrival } = item;
  const arrived = options.arrived ?? arrival?.arrived;
  const arrivalNumber = options.arrivalNumber ?? arrival?.arrivalNumber;
  const own = ownDocument(item);
  const documentNumber = options.number ?? arrival?.documentNumber ?? own.number;
  const documentDate = options.date ?? arrival?.documentDate ?? own.date;
  return {
    ...(arrived ? { arrived } : {}),
    ...(arrivalNumber ? { arrivalNumber } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(documentDate ? { documentDate } : {}),
  };
}

/** Number and date as the unit wrote them on its form. */
function ownDocument(item: Extract<Item, { kind: 'gated' }>): { number?: string; date?: CivilDate } {
  const answers = item.file.submission?.answers;
  const number = answers?.get('unit/document-number')?.raw;
  const date = answers?.get('unit/document-date')?.raw;
  const read = date?.kind === 'text' ? readDate(date.text) : date;
  const day = read?.kind === 'date' ? read.date : undefined;
  return {
    ...(number?.kind === 'text' && number.text.trim() !== '' ? { number: number.text.trim() } : {}),
    ...(day ? { date: day } : {}),
  };
}
