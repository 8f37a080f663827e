import { basename } from 'node:path';
import { checkForm } from '../check/form/run.ts';
import { type Recognition, recognise } from '../check/recognise.ts';
import type { Code } from '../model/codes.ts';
import type { Finding } from '../model/finding.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Period, Plan, Unit } from '../model/plan.ts';
import type { FileRef, ReceivedForm } from '../model/register.ts';
import type { FileKind, Submission } from '../model/submission.ts';
import { planId } from '../schedule/plan-id.ts';
import type { UnitIndex } from '../text/unit-names.ts';

/** A file in hand: stored, hashed, read as far as it can be. */
export interface FileInHand {
  readonly path: string;
  readonly ref: FileRef;
  readonly submission: Submission | undefined;
  readonly findings: readonly Finding[];
  /** Only where the file is not stored (a dry run). */
  readonly bytes?: Uint8Array;
}

export interface Told {
  readonly unit?: Unit;
  readonly period?: Period;
  readonly document: boolean;
}

/** What the two gates (file, form) say of one file. */
export type Gate =
  | {
      readonly kind: 'passed';
      readonly unit: Unit;
      readonly period: Period;
      readonly form: ReceivedForm;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'refused';
      readonly gate: 'file' | 'form';
      readonly unit?: Unit;
      readonly period?: Period;
      readonly findings: readonly Finding[];
    };

/** Kinds that carry answers; the others can only be the signed document. */
export const dataKinds: readonly FileKind[] = ['xlsx', 'yaml'];
const documentKinds: readonly FileKind[] = ['pdf', 'docx', 'image', 'doc', 'odt'];

export function isDataFile(kind: FileKind, told: Told): boolean {
  return dataKinds.includes(kind) && !told.document;
}

export function isSignedDocument(kind: FileKind, told: Told): boolean {
  return documentKinds.includes(kind) || (told.document && kind !== 'empty' && kind !== 'unknown');
}

type Conflict = { readonly a: { by: string }; readonly b: { by: string } };

function conflictFinding(
  file: string,
  code: Code,
  { a, b }: Conflict,
  names: readonly [string, string],
): Finding {
  const values = { a: names[0], aBy: a.by, b: names[1], bBy: b.by };
  return { code, severity: 'error', place: { kind: 'file', file }, values };
}

function unknownFinding(file: string, code: Code): Finding {
  return { code, severity: 'error', place: { kind: 'file', file }, values: { file } };
}

/** Who sent it and for when, where the sources disagree or say nothing. */
function unclearFindings(file: string, r: Recognition): readonly Finding[] {
  const { unitConflict: u, periodConflict: p } = r;
  return [
    ...(u ? [conflictFinding(file, 'form-unit-mismatch', u, [u.a.value.name, u.b.value.name])] : []),
    ...(!u && !r.unit ? [unknownFinding(file, 'form-unit-unknown')] : []),
    ...(p ? [conflictFinding(file, 'form-period-mismatch', p, [p.a.value.id, p.b.value.id])] : []),
    ...(!p && !r.period ? [unknownFinding(file, 'form-period-unknown')] : []),
  ];
}

interface GateInput {
  readonly plan: Plan;
  readonly index: UnitIndex;
  readonly obligationsOf: (period: Period) => readonly Obligation[];
  readonly told: Told;
}

/** Gate 1 (the file) and gate 2 (the form). A closed gate stops what lies behind it. */
export function passGates(file: FileInHand, { plan, index, obligationsOf, told }: GateInput): Gate {
  const errors = file.findings.filter((f) => f.severity === 'error');
  const asDocument = isSignedDocument(file.ref.kind, told);
  if (!asDocument && (errors.length > 0 || !file.submission)) {
    return { kind: 'refused', gate: 'file', findings: file.findings };
  }
  const name = basename(file.path).normalize('NFC');
  const submission = asDocument ? undefined : file.submission;
  const r = recognise({ plan, index, submission, fileName: name, told });
  const unclear = unclearFindings(file.ref.name, r);
  const known = { ...(r.unit ? { unit: r.unit } : {}), ...(r.period ? { period: r.period } : {}) };
  const formFindings = submission
    ? checkForm({
        plan,
        planId: planId(plan),
        submission,
        expected: { ...(r.unit ? { unit: r.unit.id } : {}), ...(r.period ? { period: r.period.id } : {}) },
        obligations: r.period ? obligationsOf(r.period) : [],
      })
    : [];
  const findings = [...file.findings, ...withoutConsequences(unclear, formFindings)];
  if (!r.unit || !r.period || findings.some((f) => f.severity === 'error')) {
    return { kind: 'refused', gate: 'form', ...known, findings };
  }
  return { kind: 'passed', unit: r.unit, period: r.period, form: asDocument ? 'document' : 'data', findings };
}

/** Who sent it or for when is unclear: what the form gate says of unit, period and duty only follows from that. */
function withoutConsequences(unclear: readonly Finding[], form: readonly Finding[]): readonly Finding[] {
  if (unclear.length === 0) return form;
  return [...unclear, ...form.filter((f) => !/^form-(unit|period|not-owing)/.test(f.code))];
}
