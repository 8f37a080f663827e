import { describe, expect, test } from 'vitest';
import { minutesDoc } from '../../src/compose/minutes-doc.ts';
import type { MinutesInput } from '../../src/compose/minutes-words.ts';
import { vi } from '../../src/messages/vi/words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Block, Doc } from '../../src/model/doc.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { withoutUndone } from '../../src/register/known-events.ts';
import { measuresByGroup } from '../../src/register/measures.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';
import * as register from '../support/register.ts';

const plan = smallPlan();
const period = smallPeriod('2026-06');
const hash = 'ab'.repeat(32);

function minutes(drafts: readonly register.Draft[], more: Partial<MinutesInput> = {}): Doc {
  const events = register.registerOf([
    ...drafts,
    register.closed('2026-07-01', {
      reason: 'Đã báo cáo Chủ tịch UBND tỉnh.',
      counts: { expected: 5, received: 1, onTime: 1, accepted: 1 },
      inputs: [{ name: 'plan/units.yaml', sha256: hash }],
      outputs: [{ name: 'out/2026-06/tong-hop-2026-06.xlsx', sha256: hash }],
    }),
  ]);
  const closing = events.at(-1);
  if (closing?.kind !== 'closed') throw new Error('not closed');
  const standing = register.listOn('2026-07-01', events);
  return minutesDoc({
    plan,
    period,
    words: vi,
    standing,
    byGroup: measuresByGroup(standing.standings),
    closing,
    events: withoutUndone(events.slice(0, -1)),
    takenBack: events.filter((e: RegisterEvent) => e.kind === 'undone').length,
    waivers: [],
    provenance: { planVersion: 'x', rules: 'x', toolVersion: 'x', asOf: '2026-07-01', inputsHash: hash },
    ...more,
  });
}

function textOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'chart') return '';
  if (block.kind !== 'table') return block.runs.map((r) => r.text).join('');
  return [...block.table.head, ...block.table.rows.map((r) => r.cells)]
    .map((row) => row.map((c) => c.text).join(' | '))
    .join('\n');
}
const body = (doc: Doc): string => doc.body.map(textOf).join('\n');
const appendix = (doc: Doc, title: RegExp): string => {
  const found = doc.appendices.find((a) => title.test(a.title));
  if (!found) throw new Error(`no appendix ${title}`);
  return found.blocks.map(textOf).join('\n');
};

const received = register.data('2026-06-18', { file: register.file('a', 'xa.xlsx') });

describe('the record of a closing', () => {
  test('is a Biên bản without addressees; what only those present know is a loud gap', () => {
    const doc = minutes([received]);
    expect([doc.kind, doc.symbol, doc.subject, doc.addressees, doc.recipients]).toEqual([
      'Biên bản',
      'BB-SVHTTDL',
      'Khóa kỳ báo cáo 6 tháng đầu năm 2026',
      [],
      ['Lưu: VT, Hồ sơ'],
    ]);
    const gaps = doc.body.flatMap((b) => ('runs' in b ? b.runs.filter((r) => r.gap) : []));
    expect(gaps.length).toBeGreaterThanOrEqual(6);
    expect(body(doc).endsWith('./.')).toBe(true);
  });

  test('gives every count with its denominator, and the rule', () => {
    const text = body(minutes([received]));
    expect(text).toContain('đã gửi 1/5 (20%), đúng hạn 1/5 (20%), tệp số liệu được chấp nhận 1/5');
    expect(text).toContain('thứ Sáu 19/6/2026');
    expect(text).toContain('Tổng cộng | 5 | 1 | 20% | 1 | 20%');
    expect(text).toContain('Lý do khóa kỳ: Đã báo cáo Chủ tịch UBND tỉnh.');
    expect(text).not.toContain('tỉnh..');
  });

  test('lists who is late or missing with days, not who is on time', () => {
    const late = register.data('2026-06-24', { unit: 'xa-dong-tien', file: register.file('b') });
    const text = appendix(minutes([received, late]), /gửi chậm, chưa gửi/);
    expect(text).toContain('UBND xã Đồng Tiến | Đã gửi chậm (5 ngày) | 24/6/2026 | 5');
    expect(text).toContain('Sở Nội vụ | Quá hạn chưa gửi (12 ngày) |  | 12');
    expect(text).not.toContain('UBND xã Hà Trung');
  });

  test('lists every decision with its reason and paper; one taken back is only counted', () => {
    const doc = minutes([
      received,
      register.extended('2026-06-10', '2026-06-30', {
        unit: 'so-noi-vu',
        reason: 'Bão lũ',
        documentNumber: '21/VP',
        documentDate: civilDate('2026-06-09'),
      }),
      register.exempted('2026-06-11', { unit: 'xa-dong-tien', reason: 'Đang sắp xếp' }),
      register.nil('2026-06-12', {
        unit: 'phuong-dong-tien',
        reason: 'Không có việc',
        answered: '2026-06-12',
      }),
      register.undone('2026-06-13', 3),
    ]);
    const text = appendix(doc, /quyết định/);
    expect(text).toContain(
      'Gia hạn | Sở Nội vụ | Đến hết ngày 30/6/2026\nLý do: Bão lũ | 10/6/2026, văn bản số 21/VP ngày 09/6/2026',
    );
    expect(text).toContain('Không phát sinh | UBND phường Đồng Tiến');
    expect(text).not.toContain('Đang sắp xếp');
    expect(body(doc)).toContain('việc ghi nhầm đã hủy: 1');
    expect(body(doc)).toContain('Gia hạn: 1 lần, 1 đơn vị');
  });

  test('names letters with the number typed in later, exceptions and rules with a life', () => {
    const doc = minutes(
      [
        register.letter('2026-06-20', { units: ['so-noi-vu', 'xa-dong-tien'], round: 1 }),
        {
          kind: 'numbered',
          recordedAt: '2026-06-21T08:00:00+07:00',
          event: '2026-06-0001',
          number: '5/VP',
          date: '2026-06-21',
        } as never,
      ],
      {
        waivers: [
          {
            id: 'NL-01',
            unit: 'so-noi-vu',
            code: 'window-mismatch',
            reason: 'Mới lập',
            who: 'Giám đốc',
            document: '9/VP',
            until: '2026-12',
          },
        ],
      },
    );
    const text = body(doc);
    expect(text).toContain('Đôn đốc lần 1: số 5/VP ngày 21/6/2026, gửi 2 đơn vị');
    expect(text).toContain('NL-01, Sở Nội vụ');
    expect(text).toContain('(total-not-sum): chỉ là “cảnh báo”; từ kỳ của tháng 12/2026 là “cần xác nhận”');
  });

  test('a rule that begins to block in the period is said to have changed', () => {
    const december = smallPeriod('2026-12');
    expect(body(minutes([], { period: december }))).toContain(
      'xét với mức “cần xác nhận”; thay đổi từ kỳ này',
    );
  });

  test('gives the hash of every input and output, in an appendix that the body names', () => {
    const doc = minutes([received]);
    const text = appendix(doc, /Mã băm/);
    expect(text.replaceAll(' ', '')).toContain(hash);
    expect(text).toContain('plan/units.yaml');
    expect(text).toContain('out/2026-06/tong-hop-2026-06.xlsx');
    expect(doc.appendices.map((a) => a.title)[1]).toMatch(/Mã băm/);
    expect(body(doc)).toContain('Phụ lục II');
  });

  test('says so where there is nothing to list', () => {
    const units = [
      'so-noi-vu',
      'so-van-hoa-the-thao-va-du-lich',
      'xa-ha-trung',
      'xa-dong-tien',
      'phuong-dong-tien',
    ];
    const all = units.map((unit, i) =>
      register.data('2026-06-18', { unit, file: register.file('abcde'[i] ?? '') }),
    );
    const doc = minutes(all);
    expect(doc.appendices.map((a) => a.title)).toEqual(['Mã băm của tệp đầu vào và đầu ra']);
    expect(body(doc)).toContain('Không có cơ quan, đơn vị, địa phương nào gửi chậm hoặc chưa gửi.');
    expect(body(doc)).toContain('Phụ lục kèm theo');
  });

  test('takes the way of signing that was asked for', () => {
    expect(minutes([], { signer: 'kt-giam-doc' }).signer.lines).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
  });
});
