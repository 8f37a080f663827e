import { relative } from 'node:path';
import { exists, filesUnder } from '../disk/read.ts';
import type { RegisterEvent } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Arrival } from '../read/arrivals.ts';
import { withoutUndone } from '../register/known-events.ts';
import { obligationsFor } from '../schedule/obligations.ts';
import { buildUnitIndex } from '../text/unit-names.ts';
import { arrivalFor } from './arrivals.ts';
import { collectingOn, type OnRecord, type RecordedData, recordedData, returnedData } from './collecting.ts';
import type { Invocation } from './command.ts';
import { differingFacts, type Facts } from './document-facts.ts';
import { type FileInHand, takeFile } from './files-in-hand.ts';
import { type Gate, type GateInput, passGates, type Told } from './intake.ts';
import { labelsOf } from './labels.ts';
import { senderBeside } from './sender-from-container.ts';
import { UsageError } from './stop.ts';
import { readStored } from './stored-files.ts';
import { type Container, type Opened, openFiles } from './unpacking.ts';
import type { Workspace } from './workspace.ts';

export type Item =
  /** Identical to a file on record (`event`) or to one before it in this run (`first`, its path). */
  | { readonly kind: 'same'; readonly path: string; readonly event?: RegisterEvent; readonly first?: string }
  | { readonly kind: 'gated'; readonly file: FileInHand; readonly gate: Gate; readonly arrival?: Arrival }
  | Container;

type Gated = Extract<Item, { kind: 'gated' }>;

interface Request {
  readonly paths: readonly string[];
  readonly told: Told;
  readonly arrivals: readonly Arrival[];
  readonly facts?: Facts;
  /** The list of arrivals itself, when it lies among the files. */
  readonly list?: string;
  /** Every event of every period, to know files already on record. */
  readonly events: readonly RegisterEvent[];
}

function onRecord(events: readonly RegisterEvent[], sha256: string): RegisterEvent | undefined {
  return withoutUndone(events).find((e) => e.kind === 'received' && e.file?.sha256 === sha256);
}

function refuseMissing(invocation: Invocation, paths: readonly string[]): void {
  const missing = paths.filter((p) => !exists(p));
  if (missing.length === 0) return;
  const lines = missing.map((p) => invocation.texts.noSuchFile({ path: relative(invocation.world.cwd, p) }));
  throw new UsageError(lines.join('\n'));
}

/** Files already on record are not opened again; those that hold others are opened to see what is new in them. */
async function openNew(
  invocation: Invocation,
  workspace: Workspace,
  { paths, list, events }: Request,
): Promise<readonly Opened[]> {
  const inHand = paths
    .flatMap((p) => filesUnder(p))
    .filter((p) => p !== list)
    .map((p) => takeFile(invocation, workspace, p));
  const known = new Set(inHand.filter((f) => onRecord(events, f.ref.sha256)).map((f) => f.ref.sha256));
  const opened = await openFiles(
    invocation,
    workspace,
    inHand.filter((f) => !known.has(f.ref.sha256)),
  );
  const from = new Map<string, Opened[]>();
  for (const o of opened) from.set(o.file.given, [...(from.get(o.file.given) ?? []), o]);
  return inHand.flatMap((file): readonly Opened[] =>
    known.has(file.ref.sha256) ? [{ kind: 'file', file }] : (from.get(file.given) ?? []),
  );
}

interface Held {
  readonly onRecord: OnRecord;
  readonly returned: OnRecord;
}

/** Data files on record that a file in hand may repeat, in another format or uncorrected, read. */
async function recordFor(
  invocation: Invocation,
  workspace: Workspace,
  request: Request,
  opened: readonly Opened[],
): Promise<Held> {
  const records = recordedData(request.events);
  const kinds = new Map(opened.map((o) => [o.file.submission?.stamp.unit, o.file.ref.kind] as const));
  const doubtful = records.filter((r) => kinds.has(r.unit) && kinds.get(r.unit) !== r.file.kind);
  const sentBack = kinds.size > 0 ? returnedData(request.events) : [];
  const wanted = kinds.has(undefined) ? sentBack : sentBack.filter((r) => kinds.has(r.unit));
  const readings = await readStored(
    invocation,
    workspace,
    [...doubtful, ...wanted].map((r) => r.file),
  );
  const filed = ({ unit, period, where, file }: RecordedData): OnRecord[number] => {
    const submission = readings.get(file.sha256)?.value?.submission;
    return { unit, period, where, ...(submission && { submission }) };
  };
  return { onRecord: records.map(filed), returned: wanted.map(filed) };
}

function gateInput(invocation: Invocation, workspace: Workspace, request: Request, held: Held): GateInput {
  const { plan } = workspace;
  const owed = new Map<string, ReturnType<typeof obligationsFor>>();
  return {
    plan,
    index: buildUnitIndex(plan.units, plan.office.place),
    obligationsOf: (period: Period) => {
      const known = owed.get(period.id) ?? obligationsFor(plan, period);
      owed.set(period.id, known);
      return known;
    },
    told: request.told,
    facts: request.facts ?? {},
    collectingFor: (file, period, unit) =>
      collectingOn(plan, request.facts?.arrived ?? invocation.asOf, {
        file,
        period,
        unit,
        told: request.told,
        facts: request.facts,
      }),
    ...held,
  };
}

function gated(file: FileInHand, input: GateInput, { arrivals, facts = {} }: Request): Gated {
  const gate = passGates(file, input);
  const arrival = gate.unit ? arrivalFor(arrivals, file.path, gate.unit.id) : undefined;
  const differing = gate.kind === 'passed' ? differingFacts(file, arrival, facts) : [];
  const resolved = gate.kind === 'passed' && gate.submission ? { submission: gate.submission } : {};
  return {
    kind: 'gated',
    file: { ...file, ...resolved },
    gate: { ...gate, findings: [...gate.findings, ...differing] },
    ...(arrival ? { arrival } : {}),
  };
}

/** What an accepted data file adds to the record that the next files of the batch are held against. */
function added({ file, gate }: Gated): OnRecord {
  if (gate.kind !== 'passed' || gate.form !== 'data' || !file.submission) return [];
  const { unit, period } = gate;
  return [{ unit: unit.id, period: period.id, where: file.path, submission: file.submission }];
}

/** A scan beside a form in one envelope is recorded with the form's unit and period. */
function withSender(item: Item, items: readonly Item[], input: GateInput, request: Request): Item {
  const sender = senderBeside(item, items);
  if (!sender || item.kind !== 'gated') return item;
  const again = gated(item.file, { ...input, told: sender.told }, request);
  return { ...again, gate: { ...again.gate, findings: [sender.finding, ...again.gate.findings] } };
}

/** Looks at every file: already on record, passed, or refused with the reason. Records nothing. */
export async function lookAtFiles(
  invocation: Invocation,
  workspace: Workspace,
  request: Request,
): Promise<readonly Item[]> {
  refuseMissing(invocation, request.paths);
  const opened = await openNew(invocation, workspace, request);
  let held = await recordFor(invocation, workspace, request, opened);
  const seen = new Map<string, string>();
  const items: Item[] = [];
  for (const one of opened) {
    const { file } = one;
    const { sha256 } = file.ref;
    const same = onRecord(request.events, sha256);
    const first = sha256 === '' ? undefined : seen.get(sha256);
    if (same || first !== undefined) {
      items.push({ kind: 'same', path: file.path, ...(same && { event: same }), ...(first && { first }) });
      continue;
    }
    seen.set(sha256, file.path);
    const item =
      one.kind === 'container' ? one : gated(file, gateInput(invocation, workspace, request, held), request);
    if (item.kind === 'gated') held = { ...held, onRecord: [...held.onRecord, ...added(item)] };
    items.push(item);
  }
  const input = gateInput(invocation, workspace, request, held);
  const labels = labelsOf(items);
  return items
    .map((item) => withSender(item, items, input, request))
    .map((item) =>
      item.kind === 'gated'
        ? { ...item, gate: { ...item.gate, findings: labels.on(item.file, item.gate.findings) } }
        : item,
    );
}
