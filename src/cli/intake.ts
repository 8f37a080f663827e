import type { Collecting, FormInput, RecordedForm } from '../check/form/input.ts';
import { resolveCodes } from '../check/form/resolve-codes.ts';
import { checkForm } from '../check/form/run.ts';
import { type Recognition, recognise } from '../check/recognise.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import type { FormSpec } from '../model/form.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Plan } from '../model/plan.ts';
import type { ReceivedForm } from '../model/register.ts';
import type { Period } from '../model/reporting.ts';
import type { Submission } from '../model/submission.ts';
import type { Unit } from '../model/unit.ts';
import { formFor } from '../schedule/form-spec.ts';
import { planId } from '../schedule/plan-id.ts';
import { planInForce } from '../schedule/plan-in-force.ts';
import type { UnitIndex } from '../text/unit-names.ts';
import { asDocument } from './as-document.ts';
import type { RecordedDocument } from './collecting.ts';
import { type Facts, ownDocument } from './document-facts.ts';
import type { FileInHand } from './files-in-hand.ts';
import { letterPeriodFindings } from './letter-period.ts';
import { dissentFindings, earlierDocument, nameFindings } from './replacing.ts';
import { unclearFindings } from './unclear-sender.ts';

export interface Told {
  readonly unit?: Unit;
  readonly period?: Period;
  readonly document: boolean;
  /** The period was picked when asked, not typed: that alone never replaces what is accepted. */
  readonly periodAsked?: true;
  /** What is on record may be replaced, although the file itself or the day leaves a doubt. */
  readonly replace?: true;
}

/** What the two gates (file, form) say of one file. */
export type Gate =
  | {
      readonly kind: 'passed';
      readonly unit: Unit;
      readonly period: Period;
      readonly form: ReceivedForm;
      readonly findings: readonly Finding[];
      /** With every answer under its own id. */
      readonly submission?: Submission;
    }
  | {
      readonly kind: 'refused';
      readonly gate: 'file' | 'form';
      readonly unit?: Unit;
      readonly period?: Period;
      readonly findings: readonly Finding[];
      /** What pointed to unit and period, where that is not clear. */
      readonly unclear?: Recognition;
    };

export interface GateInput {
  readonly plan: Plan;
  readonly index: UnitIndex;
  readonly obligationsOf: (period: Period) => readonly Obligation[];
  readonly told: Told;
  /** What else the clerk says of the file. */
  readonly facts?: Facts;
  /** Without these, a form is not held against the calendar and the record. */
  readonly collectingFor?: (file: FileInHand, period: Period, unit?: Unit) => Collecting;
  readonly onRecord?: NonNullable<FormInput['onRecord']>;
  readonly returned?: NonNullable<FormInput['returned']>;
  /** Signed documents that stand accepted. */
  readonly documents?: readonly RecordedDocument[];
  /** The regular period collected around a day. */
  readonly periodAround?: (date: CivilDate) => Period | undefined;
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((f) => f.severity === 'error');
}

/** What the unit is asked for the period, once both are known and it owes that report. */
function formAsked(r: Recognition, { plan, obligationsOf }: GateInput): FormSpec | undefined {
  const owed = r.period && obligationsOf(r.period).find((o) => o.unit.id === r.unit?.id);
  return owed && formFor(plan, owed);
}

/** A Word form on record that lost its controls, read by its visible codes as the one in hand is. */
function byIds(record: RecordedForm, form: FormSpec | undefined): RecordedForm {
  if (!form || !record.submission) return record;
  const { unit, period } = form.obligation;
  return record.unit === unit.id && record.period === period.id
    ? { ...record, submission: resolveCodes(record.submission, form) }
    : record;
}

function formFindings(file: FileInHand, r: Recognition, input: GateInput): readonly Finding[] {
  const { submission } = file;
  if (!submission) return [];
  const { plan, onRecord, returned } = input;
  const form = formAsked(r, input);
  return checkForm({
    plan: r.period ? planInForce(plan, r.period) : plan,
    planId: planId(plan),
    submission,
    expected: { ...(r.unit ? { unit: r.unit.id } : {}), ...(r.period ? { period: r.period.id } : {}) },
    obligations: r.period ? input.obligationsOf(r.period) : [],
    ...(onRecord && {
      onRecord: (unit: string, period: string) => {
        const record = onRecord(unit, period);
        return record && byIds(record, form);
      },
    }),
    ...(returned && { returned: returned.map((r) => byIds(r, form)) }),
    ...(r.period && input.collectingFor ? { collecting: input.collectingFor(file, r.period, r.unit) } : {}),
  });
}

function recogniseFile(file: FileInHand, { plan, index, told, periodAround }: GateInput): Recognition {
  const { submission, letter, envelope } = file;
  const { date } = ownDocument(file);
  const writtenFor = date && periodAround?.(date);
  const fileName = file.ref.name.split('/').at(-1) ?? file.ref.name;
  return recognise({
    plan,
    index,
    submission,
    fileName,
    told,
    ...(letter && { letter }),
    ...(envelope && { envelope }),
    ...(writtenFor && { writtenFor }),
  });
}

/** A Word form that lost its controls is read by its visible codes, once it is known which form it is; the stamp that the clerk overruled is taken for what it was said to be. */
function withIds(file: FileInHand, r: Recognition, input: GateInput): FileInHand {
  const form = file.submission && formAsked(r, input);
  if (!file.submission || !form) return file;
  const { stamp } = file.submission;
  const meant = {
    ...stamp,
    ...(stamp.unit && r.unitDissent && r.unit ? { unit: r.unit.id } : {}),
    ...(stamp.period && r.periodDissent && r.period ? { period: r.period.id } : {}),
  };
  return { ...file, submission: { ...resolveCodes(file.submission, form), stamp: meant } };
}

/** Gate 1 (the file) and gate 2 (the form). A closed gate stops what lies behind it. */
export function passGates(received: FileInHand, input: GateInput): Gate {
  const read = asDocument(received, input.told);
  if (hasErrors(read.findings) || !(read.submission || read.letter)) {
    return { kind: 'refused', gate: 'file', findings: read.findings };
  }
  const r = recogniseFile(read, input);
  const file = withIds(read, r, input);
  const unclear = unclearFindings(file, r, input);
  const known = { ...(r.unit ? { unit: r.unit } : {}), ...(r.period ? { period: r.period } : {}) };
  const findings = [
    ...file.findings,
    ...withoutConsequences(unclear, formFindings(file, r, input)),
    ...letterPeriodFindings(file, r, input.facts?.date),
    ...earlierDocument(file, r, input),
    ...dissentFindings(file, r, input),
    ...nameFindings(file, r),
  ];
  if (!r.unit || !r.period || hasErrors(findings)) {
    const open = unclear.length > 0 ? { unclear: r } : {};
    return { kind: 'refused', gate: 'form', ...known, findings, ...open };
  }
  const { submission } = file;
  const form = submission ? 'data' : 'document';
  return {
    kind: 'passed',
    unit: r.unit,
    period: r.period,
    form,
    findings,
    ...(submission && { submission }),
  };
}

/** No form of ours: whose it is and for when does not matter. Who sent it or for when is unclear: what the form gate says of unit, period and duty only follows from that. */
function withoutConsequences(unclear: readonly Finding[], form: readonly Finding[]): readonly Finding[] {
  const foreign = form.filter((f) => f.code === 'form-not-ours');
  if (foreign.length > 0 || unclear.length === 0) return foreign.length > 0 ? foreign : form;
  if (form.some((f) => f.code === 'form-two-units')) return form.filter((f) => f.code === 'form-two-units');
  return [...unclear, ...form.filter((f) => !/^form-(unit|period|not-owing|earlier)/.test(f.code))];
}
