import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jointReminder, singleReminder } from '../../src/compose/reminder-doc.ts';
import { remindingReport } from '../../src/compose/reminder-report-doc.ts';
import type { ReminderSource } from '../../src/compose/reminder-words.ts';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Block, Doc } from '../../src/model/doc.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Reminded } from '../../src/model/reminder.ts';
import { lettersOf } from '../../src/register/letters.ts';
import { remindingFor } from '../../src/register/reminding.ts';
import { renderDoc } from '../../src/render/docx.ts';
import { unzipOwn } from '../../src/render/zip.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';
import {
  type Draft,
  data,
  document,
  eventId,
  extended,
  letter,
  listOn,
  note,
  registerOf,
  returned,
} from '../support/register.ts';

const period = smallPeriod('2026-06');

interface World {
  readonly source: ReminderSource;
  readonly reminded: readonly Reminded[];
}

/** The period on a day: who is to be reminded, and what the letters are made from. */
function worldOn(
  asOf: string,
  drafts: readonly Draft[],
  missing: Readonly<Record<string, readonly string[]>> = {},
  plan: Plan = smallPlan(),
): World {
  const events = registerOf(drafts);
  const day = civilDate(asOf);
  const list = listOn(asOf, events, { plan });
  const deadline = list.standings.find((s) => s.obligation)?.obligation?.deadline;
  if (!deadline) throw new Error('nobody owes');
  const { reminded } = remindingFor({
    standings: list.standings,
    letters: lettersOf(events, day),
    asOf: day,
    lastOnTimeDay: deadline.lastOnTimeDay,
    missing: new Map(Object.entries(missing)),
    office: plan.office.unit,
  });
  const source: ReminderSource = {
    plan,
    period,
    deadline,
    asOf: day,
    hour: '08:05',
    standings: list.standings,
    measures: list.measures,
    partial: new Set(Object.keys(missing)),
  };
  return { source, reminded };
}

const due = civilDate('2026-06-26');
const wordsOf = (b: Block): string => {
  if (b.kind === 'heading') return b.text;
  if (b.kind === 'chart') return b.chart.alt;
  if (b.kind === 'table')
    return [...b.table.head, ...b.table.rows.map((r) => r.cells)]
      .map((c) => c.map((x) => x.text).join(' | '))
      .join('\n');
  return b.runs.map((r) => (r.gap ? `[[${r.text}]]` : r.text)).join('');
};
const bodyText = (doc: Doc): string => doc.body.map(wordsOf).join('\n');
const appendixText = (doc: Doc, i: number): string =>
  (doc.appendices[i]?.blocks ?? []).map(wordsOf).join('\n');
const joint = ({ source, reminded }: World, round: 0 | 1 | 2 = 1): Doc =>
  jointReminder(source, { round, units: reminded.filter((r) => r.round === round), due });

describe('the joint letter after the deadline', () => {
  const world = worldOn(
    '2026-06-22',
    [
      document('2026-06-18', {
        unit: 'xa-dong-tien',
        documentNumber: '12/BC-UBND',
        documentDate: '2026-06-17',
      }),
      document('2026-06-18', { unit: 'so-noi-vu' }),
      data('2026-06-18', { unit: 'so-noi-vu' }),
      returned('2026-06-19', '2026-06-20', { unit: 'so-noi-vu', reason: 'Thiếu kết quả nhiệm vụ 1.1' }),
      note('2026-06-20', { reason: 'Đã gọi điện, hẹn 22/6' }),
    ],
    {},
  );
  const doc = joint(world);
  const text = bodyText(doc);

  test('is a công văn: no tên loại in its symbol, V/v in the trích yếu, Như trên and Lưu', () => {
    expect(doc.kind).toBe('Công văn');
    expect(doc.symbol).toMatch(/^[A-Z]+-/);
    expect(doc.subject).toMatch(/^đôn đốc gửi báo cáo /);
    expect(doc.recipients[0]).toBe('Như trên');
    expect(doc.recipients.at(-1)).toMatch(/^Lưu: VT, /);
  });

  test('cites the decision in full, and a number that nobody has yet is a loud gap', () => {
    expect(text).toContain('Thực hiện Quyết định số [[chưa có số]]/');
    expect(text).toContain('[[chưa có ngày, tháng]]');
  });

  test('tells the deadline with the rule behind it', () => {
    expect(text).toContain('trước ngày 20 tháng 6 năm 2026');
    expect(text).toContain('Ngày cuối cùng còn đúng hạn: thứ Sáu 19/6/2026');
  });

  test('counts as of an hour and a day: N apart, the two papers apart, sent back a class of its own', () => {
    const n = world.source.measures.expected;
    expect(text).toContain(`Tính đến 08 giờ 05 phút ngày 22 tháng 6 năm 2026`);
    expect(text).toContain(`của 1/${n} cơ quan, đơn vị, địa phương`);
    expect(text).toContain('1 đơn vị đã gửi nhưng phải bổ sung, chỉnh sửa và chưa gửi lại');
    expect(text).toContain(`văn bản đã ký 2/${n}, tệp số liệu 0/${n}`);
    expect(text).toContain('1 đơn vị mới có văn bản');
  });

  test('each state has its own request and its own place in the lists', () => {
    expect(text).toMatch(/Chưa gửi báo cáo \(\d+ đơn vị, Phụ lục I\): gửi đủ văn bản/);
    expect(text).toContain('(1 đơn vị, Phụ lục II, mục 1): bổ sung, chỉnh sửa theo nội dung đã trả lại');
    expect(text).toContain(
      '(1 đơn vị, Phụ lục II, mục 2): gửi tệp số liệu theo biểu mẫu; không phải gửi lại văn bản',
    );
  });

  test('a new day, whom to ask, what follows, and ./. at the end', () => {
    expect(text).toContain('chậm nhất hết thứ Sáu, ngày 26 tháng 6 năm 2026');
    expect(text).toContain('Đầu mối liên hệ: [[họ tên người phụ trách]], điện thoại [[số điện thoại]]');
    expect(text).toMatch(/xem xét, chỉ đạo\.\/\.$/);
  });

  test('the lists name what came and what is missing, and nothing the clerk noted', () => {
    expect(appendixText(doc, 0)).toContain('UBND xã Hà Trung | Chưa gửi; quá hạn 3 ngày');
    expect(appendixText(doc, 1)).toContain(
      'Đã nhận văn bản số 12/BC-UBND ngày 17/6/2026 (đến ngày 18/6/2026); chưa có tệp số liệu',
    );
    expect(appendixText(doc, 1)).toContain('Thiếu kết quả nhiệm vụ 1.1');
    expect(JSON.stringify(doc)).not.toContain('hẹn 22/6');
  });

  test('the same input gives the same bytes, and the page shows V/v under the number', async () => {
    const template = new Uint8Array(readFileSync('templates/cong-van.docx'));
    const bytes = await renderDoc(doc, template);
    expect(await renderDoc(doc, template)).toEqual(bytes);
    const xml = new TextDecoder().decode(unzipOwn(bytes).get('word/document.xml'));
    const plain = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
    expect(plain).toMatch(/Số: +\/[^\n]*\nV\/v đôn đốc gửi báo cáo/);
    expect(plain).not.toContain('CÔNG VĂN\n');
    expect(plain).toContain('- Như trên;');
    expect(plain).not.toMatch(/\{\{|\u27e6/);
  });
});

describe('who the letter is for', () => {
  test('a few are named, many stand in the appendix', () => {
    const few = worldOn('2026-06-22', []);
    const some = few.reminded.slice(0, 3);
    expect(jointReminder(few.source, { round: 1, units: some, due }).addressees).toEqual(
      some.map((r) => r.standing.unit.name),
    );
    const many = Array.from({ length: 6 }, () => few.reminded[0] as Reminded);
    expect(jointReminder(few.source, { round: 1, units: many, due }).addressees).toEqual([
      'Các cơ quan, đơn vị, địa phương có tên trong Phụ lục kèm theo',
    ]);
  });

  test('those that were late are listed apart and are no addressees', () => {
    const doc = joint(worldOn('2026-06-30', [document('2026-06-25'), data('2026-06-25')]));
    expect(doc.appendices.map((a) => a.title).at(-1)).toContain('gửi chậm');
    expect(appendixText(doc, 1)).toContain('UBND xã Hà Trung | Ngày 25/6/2026, chậm 6 ngày');
    expect(bodyText(doc)).toContain('1 đơn vị gửi chậm (Phụ lục II)');
  });
});

test('before the deadline: how many days are left, no new day, nobody late', () => {
  const world = worldOn('2026-06-05', [extended('2026-06-04', '2026-06-30')]);
  const doc = jointReminder(world.source, { round: 0, units: world.reminded, due: civilDate('2026-06-19') });
  expect(doc.subject).toMatch(/^gửi báo cáo .* đúng thời hạn$/);
  expect(bodyText(doc)).toContain('Còn 14 ngày là hết ngày cuối cùng còn đúng hạn');
  expect(bodyText(doc)).toContain('đúng thời hạn, chậm nhất hết thứ Sáu, ngày 19 tháng 6 năm 2026');
  expect(appendixText(doc, 0)).not.toContain('UBND xã Hà Trung');
  expect(appendixText(doc, 0)).not.toContain('quá hạn');
});

describe('the second letter', () => {
  const first = (more: object): readonly Draft[] => [
    letter('2026-06-22', { units: ['xa-ha-trung', 'xa-dong-tien'], due: '2026-06-26', ...more }),
  ];

  test('cites the first by number and day, with the day it set', () => {
    const doc = joint(worldOn('2026-06-30', first({ number: '45/SVHTTDL-VP', date: '2026-06-22' })), 2);
    expect(doc.subject).toMatch(/\(lần 2\)$/);
    expect(bodyText(doc)).toContain(
      'đã đôn đốc lần 1 tại Công văn số 45/SVHTTDL-VP ngày 22 tháng 6 năm 2026, đề nghị gửi chậm nhất hết ngày 26 tháng 6 năm 2026',
    );
  });

  test('without a number of the first it prints a loud gap', () => {
    expect(bodyText(joint(worldOn('2026-06-30', first({})), 2))).toContain('Công văn số [[chưa ghi số]]');
  });
});

test('a single letter speaks of its unit alone; a few missing answers stand in it, many in an appendix', () => {
  const sent = [document('2026-06-18'), data('2026-06-18')];
  const one = (missing: readonly string[]): Doc => {
    const { source, reminded } = worldOn('2026-06-22', sent, { 'xa-ha-trung': missing });
    const unit = reminded.find((r) => r.standing.unit.id === 'xa-ha-trung');
    if (!unit) throw new Error('not reminded');
    return singleReminder(source, { round: 1, units: [unit], due }, unit);
  };
  const few = one(['nhiệm vụ 1.1 (Kế hoạch): Kết quả']);
  expect(few.addressees).toEqual(['UBND xã Hà Trung']);
  expect(bodyText(few)).toContain('Riêng UBND xã Hà Trung: đã gửi báo cáo nhưng còn thiếu');
  expect(bodyText(few)).toContain('Nhiệm vụ 1.1 (Kế hoạch): Kết quả.');
  expect(few.appendices).toEqual([]);
  const many = one(['a', 'b', 'c', 'd', 'e', 'g', 'h'].map((x) => `nhiệm vụ ${x}: Kết quả`));
  expect(many.appendices).toHaveLength(1);
  expect(bodyText(many)).toContain('còn thiếu 7 nội dung phải trả lời, nêu tại Phụ lục kèm theo');
});

test('the report to the Chairman cites both letters and lists who still owes', () => {
  const both = { units: ['xa-ha-trung'], number: '45/SVHTTDL-VP', date: '2026-06-22' };
  const world = worldOn('2026-07-06', [
    letter('2026-06-22', { ...both, due: '2026-06-26' }),
    letter('2026-06-29', {
      ...both,
      round: 2,
      number: '51/SVHTTDL-VP',
      date: '2026-06-29',
      due: '2026-07-03',
    }),
  ]);
  const units = world.reminded.filter((r) => r.round === 3);
  const doc = remindingReport(world.source, units);
  expect(units.map((u) => u.letters.map((l) => l.event))).toEqual([[eventId(1), eventId(2)]]);
  expect([doc.kind, doc.symbol.slice(0, 3), doc.addressees]).toEqual([
    'Báo cáo',
    'BC-',
    [world.source.plan.office.chairmanTitle],
  ]);
  expect(bodyText(doc)).toContain('Lần 1: Công văn số 45/SVHTTDL-VP ngày 22 tháng 6 năm 2026 gửi 1 đơn vị');
  expect(bodyText(doc)).toContain('Lần 2: Công văn số 51/SVHTTDL-VP ngày 29 tháng 6 năm 2026');
  expect(appendixText(doc, 0)).toContain(
    'UBND xã Hà Trung | Chưa gửi; quá hạn 17 ngày | 45/SVHTTDL-VP\n22/6/2026 | 51/SVHTTDL-VP\n29/6/2026',
  );
});
