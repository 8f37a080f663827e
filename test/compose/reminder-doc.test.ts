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
  closed,
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
  const letters = lettersOf(events, day);
  const { reminded, spared } = remindingFor({
    standings: list.standings,
    letters,
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
    ...(list.closedOn && { closedOn: list.closedOn }),
    letters,
    owing: [...reminded, ...spared],
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

describe('after the period was closed', () => {
  const later = { unit: 'xa-dong-tien', afterClosing: true };
  const world = (more: readonly Draft[]): World =>
    worldOn('2026-07-04', [document('2026-06-18'), data('2026-06-18'), closed('2026-06-28'), ...more]);
  /** In the prose; in the lists and beside them. */
  const unsentIn = (text: string): readonly number[] => {
    const listed = /(?:Chưa gửi báo cáo|có tên trong Phụ lục[^(]*) \((\d+) đơn vị/.exec(text)?.[1];
    const beside = [...text.matchAll(/(\d+) đơn vị chưa gửi \(/g)].map((m) => Number(m[1]));
    return [
      Number(/; (\d+) đơn vị chưa gửi/.exec(text)?.[1]),
      beside.reduce((n, m) => n + m, Number(listed)),
    ];
  };

  test('a paper that came since is there in the counts and in the lists alike', () => {
    const { source, reminded } = world([
      document('2026-06-30', { ...later, documentNumber: '400/BC-UBND', documentDate: '2026-06-29' }),
    ]);
    const doc = joint({ source, reminded });
    const text = bodyText(doc);
    const [counted, listed] = unsentIn(text);
    expect(counted).toBe(listed);
    expect(counted).toBe(source.measures.expected - 2);
    expect(text).toContain(`của 2/${source.measures.expected} cơ quan`);
    expect(text).toContain('1 đơn vị gửi sau khi khóa kỳ (ngày 28/6/2026; không tính vào danh sách đã khóa)');
    expect(text).toContain('1 đơn vị mới có văn bản');
    expect(`${text}${appendixText(doc, 0)}${appendixText(doc, 1)}`).not.toContain('…');
    expect(appendixText(doc, 1)).toContain(
      'Đã nhận văn bản số 400/BC-UBND ngày 29/6/2026 (đến ngày 30/6/2026, sau khi khóa kỳ); chưa có tệp số liệu',
    );
  });

  test('nothing came since: nothing is said of it', () => {
    const { source, reminded } = world([]);
    const text = bodyText(joint({ source, reminded }));
    expect(text).not.toContain('sau khi khóa kỳ');
    expect(unsentIn(text)).toEqual(Array.from({ length: 2 }, () => source.measures.expected - 1));
  });

  test('a correction that came since is not asked for again', () => {
    const { reminded } = worldOn('2026-07-04', [
      document('2026-06-18'),
      data('2026-06-18'),
      returned('2026-06-19', '2026-06-22', { form: 'data' }),
      closed('2026-06-28'),
      data('2026-06-30', { afterClosing: true }),
    ]);
    expect(reminded.map((r) => r.standing.unit.id)).not.toContain('xa-ha-trung');
  });
});

describe('counts that add up', () => {
  const units = ['xa-ha-trung', 'xa-dong-tien'];
  const second = (on: string, unit: string): Draft =>
    letter(on, { units: [unit], round: 2, due: '2026-07-03', scope: 'each' });

  test('who is on another rung is told beside the list of the letter', () => {
    const drafts = [letter('2026-06-22', { units: [...units], due: '2026-06-26' })];
    const third = letter('2026-06-29', { units: ['so-noi-vu'], due: '2026-07-10' });
    const world = worldOn('2026-06-30', [...drafts, third]);
    const all = world.reminded.filter((r) => r.round === 2);
    const text = bodyText(jointReminder(world.source, { round: 2, units: all, due }));
    expect(text).toContain('có tên trong Phụ lục kèm theo (2 đơn vị)');
    expect(text).toContain('1 đơn vị chưa gửi (đang trong thời hạn của công văn lần 1)');
    const told = [...text.matchAll(/(\d+) đơn vị chưa gửi \(/g)].reduce((n, m) => n + Number(m[1]), 0);
    expect(Number(/; (\d+) đơn vị chưa gửi/.exec(text)?.[1])).toBe(2 + told);
  });

  test('the report counts every letter of a round, also to those that have sent since', () => {
    const others = ['so-noi-vu', 'phuong-dong-tien'];
    const world = worldOn('2026-07-06', [
      ...[...units, ...others].map((u) =>
        letter('2026-06-22', { units: [u], due: '2026-06-26', scope: 'each' }),
      ),
      ...units.map((u) => second('2026-06-29', u)),
      second('2026-06-30', 'so-noi-vu'),
      second('2026-06-30', 'phuong-dong-tien'),
      document('2026-07-02', { unit: 'so-noi-vu' }),
      data('2026-07-02', { unit: 'so-noi-vu' }),
    ]);
    const left = world.reminded.filter((r) => r.round === 3);
    expect(left).toHaveLength(3);
    const text = bodyText(remindingReport(world.source, left));
    expect(text).toContain('Lần 1: 4 công văn gửi 4 đơn vị, gồm 4 công văn lập ngày 22/6/2026');
    expect(text).toContain(
      'Lần 2: 4 công văn gửi 4 đơn vị, gồm 2 công văn lập ngày 29/6/2026, 2 công văn lập ngày 30/6/2026',
    );
    expect(text).toContain('[[còn 4 công văn chưa ghi số, ngày]]');
  });
});
