import { createHash } from 'node:crypto';
import { checkSubmission } from '../../src/check/submission/run.ts';
import type { FileInHand } from '../../src/cli/files-in-hand.ts';
import { type Gate, type GateInput, passGates } from '../../src/cli/intake.ts';
import type { Interpreted } from '../../src/model/answer.ts';
import type { Finding, Reading } from '../../src/model/finding.ts';
import type { Letter } from '../../src/model/letter.ts';
import { periodById, unitById } from '../../src/model/plan.ts';
import type { Envelope, PartFile, ReadFile } from '../../src/model/received.ts';
import type { Period } from '../../src/model/reporting.ts';
import type { Submission } from '../../src/model/submission.ts';
import { kindOf } from '../../src/read/file-kind.ts';
import { readReceived } from '../../src/read/received.ts';
import { decodeReading, encodeReading } from '../../src/read/submission-wire.ts';
import type { CorpusCase } from './case.ts';
import { formOf, index, obligationsOf, plan } from './world.ts';

/** What one file came to; a container is what its files came to. */
export type Outcome =
  | {
      readonly gate: 'accepted';
      readonly kind: 'data' | 'document';
      readonly unit: string;
      readonly period: string;
      readonly findings: readonly Finding[];
      readonly values: ReadonlyMap<string, Interpreted>;
      readonly letter?: Letter;
      readonly submission?: Submission;
    }
  | { readonly gate: 'refused'; readonly findings: readonly Finding[] }
  | { readonly gate: 'container'; readonly parts: readonly Outcome[] };

type Told = CorpusCase['told'];

export interface Origin {
  readonly name: string;
  readonly container?: FileInHand;
  readonly envelope?: Envelope;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function readHere(bytes: Uint8Array, name: string): Reading<ReadFile | undefined> {
  return decodeReading(encodeReading(readReceived(bytes, name.normalize('NFC'), hashOf(bytes))));
}

function inHand(
  bytes: Uint8Array,
  { value, findings }: Reading<ReadFile | undefined>,
  { name, container, envelope }: Origin,
) {
  const sha256 = hashOf(bytes);
  const shown = name.normalize('NFC');
  const outer = container && { sha256: container.ref.sha256, name: container.ref.name };
  const file: FileInHand = {
    path: name,
    given: container?.given ?? name,
    ref: {
      sha256,
      name: shown,
      kind: kindOf(bytes),
      bytes: bytes.length,
      ...(outer && { container: outer }),
    },
    submission: value?.submission,
    ...(value?.letter && { letter: value.letter }),
    ...(envelope && { envelope }),
    findings,
  };
  return { file, parts: value?.parts, envelope: value?.envelope };
}

function judged(file: FileInHand, gate: Extract<Gate, { kind: 'passed' }>): Outcome {
  const { unit, period, submission } = gate;
  const form = formOf(unit.id, period.id);
  const checked = submission ? checkSubmission({ plan, form, submission }) : undefined;
  return {
    gate: 'accepted',
    kind: gate.form,
    unit: unit.id,
    period: period.id,
    findings: [...gate.findings, ...(checked?.findings ?? [])],
    values: checked?.values ?? new Map(),
    ...(file.letter && { letter: file.letter }),
    ...(submission && { submission }),
  };
}

/** What the office knows when the file comes in. */
export interface Around {
  readonly told: Told;
  readonly onRecord: NonNullable<GateInput['onRecord']>;
  /** The period that is being collected. */
  readonly now?: Period;
}

function collectingFor(now: Period, told: Told): NonNullable<GateInput['collectingFor']> {
  return () => ({
    now,
    told: told.period !== undefined,
    command: 'dondoc …',
    commandToReplace: 'dondoc …',
    commandAsDocument: 'dondoc …',
  });
}

function gated(file: FileInHand, { told, onRecord, now }: Around): Outcome {
  const unit = told.unit ? unitById(plan, told.unit) : undefined;
  const period = told.period ? periodById(plan, told.period) : undefined;
  const gate = passGates(file, {
    plan,
    index,
    obligationsOf,
    told: { ...(unit && { unit }), ...(period && { period }), document: told.document ?? false },
    onRecord,
    ...(now && { collectingFor: collectingFor(now, told) }),
  });
  return gate.kind === 'refused' ? { gate: 'refused', findings: gate.findings } : judged(file, gate);
}

function opened(
  container: FileInHand,
  parts: readonly PartFile[],
  envelope: Envelope | undefined,
  around: Around,
): readonly Outcome[] {
  return parts.map((part) =>
    outcomeOf(part.bytes, { name: part.name, container, ...(envelope && { envelope }) }, around),
  );
}

/** The real path of one file: read by content, both gates, then the checks of its answers. */
export function outcomeOf(bytes: Uint8Array, origin: Origin, around: Around): Outcome {
  return outcomeOfReading(bytes, readHere(bytes, origin.name), origin, around);
}

/** The same, for a file that was read elsewhere. */
export function outcomeOfReading(
  bytes: Uint8Array,
  reading: Reading<ReadFile | undefined>,
  origin: Origin,
  around: Around,
): Outcome {
  const { file, parts, envelope } = inHand(bytes, reading, origin);
  const nothingInside = parts?.length === 0 && file.findings.length > 0;
  if (parts === undefined || nothingInside) return gated(file, around);
  return { gate: 'container', parts: opened(file, parts, envelope, around) };
}
