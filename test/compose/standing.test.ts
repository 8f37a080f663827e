import { describe, expect, it } from 'vitest';
import { standingBook } from '../../src/compose/standing-book.ts';
import { standingTable } from '../../src/compose/standing-table.ts';
import { taskCounts } from '../../src/consolidate/answered.ts';
import { answeredBy } from '../../src/consolidate/task-results.ts';
import { en as enNotes } from '../../src/messages/en/standing-notes.ts';
import { en } from '../../src/messages/en/words.ts';
import { vi } from '../../src/messages/vi/words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Arrival, PeriodStanding } from '../../src/model/standing.ts';
import { measuresOf } from '../../src/register/measures.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { formulas } from '../support/formula.ts';
import { smallPeriod, smallPlan, smallUnit } from '../support/plan.ts';
import { type Special, standingOf, submissionOf } from '../support/submissions.ts';

const plan = smallPlan();
const period = smallPeriod('2026-06');
const obligations = obligationsFor(plan, period);
const submissions = [
  submissionOf(plan, period, 'so-noi-vu', { 'task/1.1/status': 'hoàn thành' }),
  submissionOf(plan, period, 'xa-ha-trung', {}),
];

const document: Arrival = {
  event: '2026-06-0002',
  form: 'document',
  arrived: civilDate('2026-06-18'),
  documentNumber: '45/BC-SNV',
  documentDate: civilDate('2026-06-17'),
  recorded: civilDate('2026-06-18'),
  state: 'current',
  afterClosing: false,
};

function standing(special: Readonly<Record<string, Special>> = {}): PeriodStanding {
  const base = standingOf(period, obligations, submissions, special);
  return { ...base, measures: measuresOf(base.standings) };
}

const { arrived: _arrived, ...undated } = document;
const former = smallUnit('xa-cu', 'UBND xã Cũ', 'xa', { to: civilDate('2026-01-01') });

describe('the list of standings', () => {
  it('goes by group in the order of the plan and numbers the units that owe', () => {
    const base = standing();
    const outside = { unit: former, kind: 'not-owing' as const, arrivals: [], notes: [], strictOnly: false };
    const table = standingTable({ ...base, standings: [outside, ...base.standings.toReversed()] }, plan, vi);
    expect(table.groups.map((g) => [g.id, g.rows.map((r) => r.ordinal)])).toEqual([
      ['so', [1, 2]],
      ['xa', [3, 4]],
      ['phuong', [5]],
    ]);
    expect(table.notOwing?.rows.map((r) => [r.unit.id, r.ordinal])).toEqual([['xa-cu', undefined]]);
  });

  it('keeps the signed document and the data file apart', () => {
    const table = standingTable(
      standing({
        'so-noi-vu': { signedDocument: document },
        'phuong-dong-tien': {
          kind: 'on-time',
          days: undefined,
          signedDocument: undated,
        },
      }),
      plan,
      vi,
    );
    const rows = new Map(table.groups.flatMap((g) => g.rows).map((r) => [r.unit.id, r]));
    expect(rows.get('so-noi-vu')).toMatchObject({
      documentNumber: '45/BC-SNV',
      documentDate: '2026-06-17',
      document: { arrived: '2026-06-18' },
      dataFile: { arrived: '2026-06-20' },
      notes: [],
    });
    expect(rows.get('phuong-dong-tien')).toMatchObject({
      document: {},
      notes: ['mới có văn bản, chưa có tệp số liệu'],
    });
    expect(rows.get('phuong-dong-tien')?.dataFile).toBeUndefined();
    expect(rows.get('xa-dong-tien')).toMatchObject({
      standing: 'quá hạn chưa gửi (2 ngày)',
      daysLate: 2,
      notes: [],
    });
  });

  it('says what else the office must know, in either language', () => {
    const special: Readonly<Record<string, Special>> = {
      'so-noi-vu': { kind: 'late', days: 2, strictOnly: true, signedDocument: document },
      'xa-ha-trung': {
        kind: 'exempt',
        decision: {
          reason: 'Mới thành lập',
          documentNumber: '9/SVHTTDL',
          documentDate: civilDate('2026-05-30'),
          date: civilDate('2026-06-01'),
        },
      },
      'xa-dong-tien': { extendedUntil: civilDate('2026-06-25') },
    };
    const notes = (unit: string, table: ReturnType<typeof standingTable>): readonly string[] =>
      table.groups.flatMap((g) => g.rows).find((r) => r.unit.id === unit)?.notes ?? [];
    const vietnamese = standingTable(standing(special), plan, vi);
    expect(notes('so-noi-vu', vietnamese)).toEqual([
      'đúng hạn nếu tính cả ngày nêu trong Quyết định và lùi ngày nghỉ',
    ]);
    expect(notes('xa-ha-trung', vietnamese)).toEqual([
      'được miễn nhưng vẫn gửi báo cáo',
      'Mới thành lập (văn bản số 9/SVHTTDL ngày 30/5/2026)',
    ]);
    expect(notes('xa-dong-tien', vietnamese)).toEqual(['được gia hạn đến ngày 25/6/2026']);
    const english = standingTable(standing(special), plan, en, enNotes);
    expect(notes('xa-dong-tien', english)).toEqual(['extended until 25 Jun 2026']);
  });
});

describe('the workbook of standings', () => {
  const book = standingBook({
    plan,
    period,
    standing: standing({ 'phuong-dong-tien': { kind: 'exempt', days: undefined } }),
    words: vi,
    measuresOf,
    tasks: taskCounts(
      plan.appendix.tasks,
      obligations.slice(0, 4),
      submissions.map((s) => answeredBy(s, plan.appendix.tasks)),
    ),
    toolVersion: '1.2.3',
  });
  const values = (name: string): unknown[][] =>
    (book.sheets.find((s) => s.name === name)?.rows ?? []).map((r) =>
      r.cells.map((c) =>
        c?.value && typeof c.value === 'object' && 'formula' in c.value ? c.value.value : c?.value,
      ),
    );

  it('measures every group and the whole, with the rule', () => {
    const rows = values('Tổng hợp');
    expect(rows.find((r) => r[1] === 'Sở')).toEqual([1, 'Sở', 2, 1, 0.5, 1, 0.5]);
    expect(rows.find((r) => r[1] === 'Phường')).toEqual([3, 'Phường', 0, 0, '–', 0, '–']);
    expect(rows.find((r) => r[1] === 'Tổng cộng')).toEqual([null, 'Tổng cộng', 4, 2, 0.5, 2, 0.5]);
    expect(rows.flat().join('\n')).toContain('Ngày cuối cùng còn đúng hạn: thứ Sáu 19/6/2026');
  });

  it('lists every unit', () => {
    const names = values('Tình hình gửi').flatMap((r) => (typeof r[0] === 'number' ? [r[1]] : []));
    expect(names).toEqual(plan.units.map((u) => u.name));
  });

  it('counts what is owed and answered per task, and names who sent a file but did not answer', () => {
    const row = values('Theo nhiệm vụ').find((r) => r[0] === '1.1');
    expect(row).toEqual(['1.1', 'Tuyên truyền ở cơ sở', 4, 1, 0.25, 'UBND xã Hà Trung']);
  });

  it('stores what its formulas give', () => {
    const found = formulas(book);
    expect(found.length).toBeGreaterThan(8);
    for (const f of found) expect(f.given, `${f.at} =${f.formula}`).toBe(f.stored);
  });
});
