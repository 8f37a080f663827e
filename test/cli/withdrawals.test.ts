import { expect, test } from 'vitest';
import { withdrawals } from '../../src/cli/withdrawals.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Envelope } from '../../src/model/received.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { buildUnitIndex } from '../../src/text/unit-names.ts';
import { smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const index = buildUnitIndex(plan.units, plan.office.place);
const base = { period: '2026-06', recordedAt: '2026-06-15T08:00:00+07:00', by: 'văn thư mẫu' };
const received: RegisterEvent = {
  ...base,
  id: '2026-06-0001',
  kind: 'received',
  unit: 'xa-ha-trung',
  form: 'document',
  documentNumber: '15/BC-UBND',
  arrived: civilDate('2026-06-15'),
};
const envelope: Envelope = {
  fromOrganId: 'H56.99',
  fromName: 'UBND xã Hà Trung',
  number: '17/CV-UBND',
  business: 'revocation',
  replaces: ['000.00.99.H56,2026/06/15,15/BC-UBND'],
  reason: 'Sai số liệu (mẫu)',
};

function outcome(change: Partial<Envelope>, events: readonly RegisterEvent[] = [received]) {
  const file = {
    path: 'a.edxml',
    given: 'a.edxml',
    ref: { sha256: 'a'.repeat(64), name: 'a.edxml', kind: 'xml' as const, bytes: 1 },
    submission: undefined,
    findings: [],
  };
  const item = { kind: 'container' as const, file, count: 0, envelope: { ...envelope, ...change } };
  const invocation = { world: { moment: () => '2026-06-18T08:00:00+07:00', user: 'văn thư mẫu' } };
  const made = withdrawals(invocation as Parameters<typeof withdrawals>[0], [item], {
    index,
    events,
    reason: 'mẫu',
  });
  return {
    events: made.events.map((e) => [e.kind, 'event' in e && e.event, 'reason' in e && e.reason]),
    codes: made.findings.map((f) => f.code),
  };
}

const revoked: RegisterEvent = {
  ...base,
  id: '2026-06-0002',
  kind: 'revoked',
  unit: 'xa-ha-trung',
  event: '2026-06-0001',
  reason: 'mẫu',
};
const closed: RegisterEvent = {
  ...base,
  id: '2026-06-0003',
  kind: 'closed',
  reason: 'mẫu',
  planVersion: 'x',
  closedOn: civilDate('2026-06-30'),
};
const done = [['revoked', '2026-06-0001', 'Sai số liệu (mẫu)']];

test.each<
  [string, Partial<Envelope>, readonly RegisterEvent[], { events: unknown; codes: readonly string[] }]
>([
  ['organisation in its old and its new form', {}, [received], { events: done, codes: [] }],
  ['a number alone', { replaces: ['15/BC-UBND'] }, [received], { events: done, codes: [] }],
  ['leading zeros mean nothing', { replaces: ['015/BC-UBND'] }, [received], { events: done, codes: [] }],
  [
    'the DocumentId of the message it came in',
    { replaces: ['5f0c-mau-01'] },
    [{ ...received, documentId: '5f0c-mau-01' }],
    { events: done, codes: [] },
  ],
  [
    'another DocumentId',
    { replaces: ['5f0c-mau-02'] },
    [{ ...received, documentId: '5f0c-mau-01' }],
    { events: [], codes: ['letter-revokes-unknown'] },
  ],
  [
    'a DocumentId goes before a number: only that version',
    { replaces: ['5f0c-mau-01'] },
    [
      { ...received, documentId: '5f0c-mau-01' },
      { ...received, id: '2026-06-0004', documentId: '5f0c-mau-09' },
    ],
    { events: done, codes: [] },
  ],
  [
    'another organisation’s document',
    { replaces: ['000.00.11.H56,2026/06/15,15/BC-UBND'] },
    [received],
    { events: [], codes: ['letter-revokes-unknown'] },
  ],
  [
    'the sender of the message on record, its id in the new form',
    { fromOrganId: 'H56.99', replaces: ['15/BC-UBND'] },
    [{ ...received, senderId: '000.00.99.H56' }],
    { events: done, codes: [] },
  ],
  [
    'a message of another organisation under the same name',
    { fromOrganId: 'H56.99', replaces: ['15/BC-UBND'] },
    [{ ...received, senderId: 'H56.98' }],
    { events: [], codes: ['letter-revokes-unknown'] },
  ],
  [
    'a sender whose name is no unit of the plan',
    { fromName: 'Công ty Mẫu' },
    [received],
    { events: [], codes: ['letter-revokes-unknown'] },
  ],
  [
    'another unit with the same number',
    { fromName: 'UBND xã Đồng Tiến' },
    [received],
    { events: [], codes: ['letter-revokes-unknown'] },
  ],
  ['withdrawn before: nothing to do', {}, [received, revoked], { events: [], codes: [] }],
  ['a closed period stands still', {}, [received, closed], { events: [], codes: ['letter-revokes-unknown'] }],
  ['a replacement needs no event', { business: 'replacement' }, [received], { events: [], codes: [] }],
  [
    'a replacement of nobody knows what',
    { business: 'replacement', replaces: ['99/BC-UBND'] },
    [received],
    { events: [], codes: ['letter-revokes-unknown'] },
  ],
  ['a new document withdraws nothing', { business: 'new' }, [received], { events: [], codes: [] }],
])('%s', (_name, change, events, expected) => {
  expect(outcome(change, events)).toEqual(expected);
});
