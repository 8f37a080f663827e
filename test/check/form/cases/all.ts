import type { FormInput } from '../../../../src/check/form/input.ts';
import type { Submission } from '../../../../src/model/submission.ts';
import { obligationsFor } from '../../../../src/schedule/obligations.ts';
import { planId } from '../../../../src/schedule/plan-id.ts';
import { smallForm, submissionFrom } from '../../../support/form.ts';
import { smallPeriod, smallPlan, smallUnit } from '../../../support/plan.ts';

const plan = smallPlan();
const form = smallForm();
const good = submissionFrom({}, form);

/** A file at the form gate: the well-made form of UBND xã Hà Trung for 2026-06, changed where the case needs it. */
export function atTheGate(change: Partial<Submission> = {}, more: Partial<FormInput> = {}): FormInput {
  return {
    plan,
    planId: planId(plan),
    submission: { ...good, ...change },
    expected: { unit: 'xa-ha-trung', period: '2026-06' },
    obligations: obligationsFor(plan, smallPeriod('2026-06')),
    ...more,
  };
}

const stamp = good.stamp;
const answered = submissionFrom({ answers: { 'unit/summary': 'Khác (mẫu)' } }, form);
const inWord = { ...good.file, name: 'bao-cao.docx', kind: 'docx' as const };
const recorded = (submission: Submission) => () => onFile(submission);
const onFile = (submission: Submission) => ({
  unit: 'xa-ha-trung',
  period: '2026-06',
  where: '2026-06-0001',
  submission,
});
const collecting = (replace: boolean) => ({
  now: smallPeriod('2026-12'),
  told: true,
  replace,
  command: 'dondoc receive xa-ha-trung.xlsx --period 2026-06',
  commandToReplace: 'dondoc receive xa-ha-trung.xlsx --period 2026-06 --replace',
  commandAsDocument: 'dondoc receive xa-ha-trung.xlsx --document',
});
const guest = smallUnit('mat-tran', 'Ủy ban Mặt trận (mẫu)', 'khac', { duty: 'invited' });
const withGuest = smallPlan({ units: [...plan.units, guest] });

/** Every code of area form: an input that yields it and a neighbour that does not. */
export const formCases: Readonly<
  Record<string, { readonly yields: FormInput; readonly neighbour: FormInput }>
> = {
  'form-not-ours': {
    yields: atTheGate({ recognisedBy: 'none', stamp: {} }),
    neighbour: atTheGate({ recognisedBy: 'ids', stamp: {} }),
  },
  'form-other-plan': {
    yields: atTheGate({ stamp: { ...stamp, plan: 'qd-ubnd-2024-00000000' } }),
    neighbour: atTheGate({ stamp: { ...stamp, planVersion: 'ba9876543210' } }),
  },
  'form-plan-version': {
    yields: atTheGate({ stamp: { ...stamp, planVersion: 'ba9876543210' } }),
    neighbour: atTheGate(),
  },
  'form-version-unknown': {
    yields: atTheGate({ stamp: { ...stamp, formVersion: 99 } }),
    neighbour: atTheGate(),
  },
  'form-unit-unknown': {
    yields: atTheGate({ stamp: { ...stamp, unit: 'xa-khong-co' } }, { expected: {} }),
    neighbour: atTheGate({}, { expected: {} }),
  },
  'form-unit-mismatch': {
    yields: atTheGate({}, { expected: { unit: 'xa-dong-tien', period: '2026-06' } }),
    neighbour: atTheGate({}, { expected: { period: '2026-06' } }),
  },
  'form-period-unknown': {
    yields: atTheGate({ stamp: { ...stamp, period: '2031-06' } }, { expected: {} }),
    neighbour: atTheGate({}, { expected: {} }),
  },
  'form-period-mismatch': {
    yields: atTheGate({}, { expected: { unit: 'xa-ha-trung', period: '2026-12' } }),
    neighbour: atTheGate({}, { expected: { unit: 'xa-ha-trung' } }),
  },
  'form-not-owing': {
    yields: atTheGate(
      { stamp: { ...stamp, unit: 'mat-tran' } },
      { plan: withGuest, expected: { unit: 'mat-tran', period: '2026-06' } },
    ),
    neighbour: atTheGate({}, { plan: withGuest }),
  },
  'form-same-file': {
    yields: atTheGate({}, { received: [{ sha256: good.file.sha256, where: '2026-06-0001' }] }),
    neighbour: atTheGate({}, { received: [{ sha256: 'b'.repeat(64), where: '2026-06-0001' }] }),
  },
  'form-stamp-lost': {
    yields: atTheGate({ recognisedBy: 'ids', stamp: {} }),
    neighbour: atTheGate(),
  },
  'form-two-units': {
    yields: atTheGate({ otherStamps: [{ ...stamp, unit: 'xa-dong-tien' }] }),
    neighbour: atTheGate({ otherStamps: [stamp] }),
  },
  'form-hidden-row-lost': {
    yields: atTheGate({ lostRows: [{ kind: 'cell', file: 'a.xlsx', sheet: 'Số liệu', cell: 'E6' }] }),
    neighbour: atTheGate({ lostRows: [] }),
  },
  'form-earlier-period': {
    yields: atTheGate({}, { collecting: collecting(false), onRecord: recorded(good) }),
    neighbour: atTheGate({}, { collecting: collecting(true), onRecord: recorded(good) }),
  },
  'form-same-answers': {
    yields: atTheGate(
      { file: inWord },
      { onRecord: recorded(answered), submission: { ...answered, file: inWord } },
    ),
    neighbour: atTheGate({}, { onRecord: recorded(answered), submission: { ...good, file: inWord } }),
  },
  'form-not-corrected': {
    yields: atTheGate({}, { returned: [onFile(good)] }),
    neighbour: atTheGate({}, { returned: [onFile(answered)] }),
  },
};
