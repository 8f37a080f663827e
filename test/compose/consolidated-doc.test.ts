import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Block, Doc } from '../../src/model/doc.ts';
import type { Indicator } from '../../src/model/reporting.ts';
import { rateText, vietnameseNumber } from '../../src/text/print.ts';
import { bodyText, cellsOf, docOf, full, runsOf, section, textOf, whole } from '../support/consolidated.ts';
import { smallPlan, smallRequest } from '../support/plan.ts';
import type { Answers } from '../support/submissions.ts';

const gapsOf = (doc: Doc): readonly string[] =>
  doc.body.flatMap(runsOf).flatMap((r) => (r.gap ? [r.text] : []));

const doc = docOf(full);

describe('frame', () => {
  it('is a báo cáo to the Chairman with the outline of the periodic report, in order', () => {
    expect(doc.kind).toBe('Báo cáo');
    expect(doc.symbol).toBe('BC-SVHTTDL');
    expect(doc.addressees).toEqual(['Chủ tịch UBND tỉnh']);
    const headings = doc.body.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? [b.text] : []));
    expect(headings).toEqual([
      'I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN',
      'II. ĐÁNH GIÁ CHUNG',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2027',
      'IV. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(textOf(doc.body.at(-1) as Block)).toMatch(/^Trên đây là báo cáo kết quả thực hiện .*\.\/\.$/);
  });

  it('goes to the committee where the plan says so', () => {
    const plan = smallPlan();
    const other = { ...plan, reporting: { ...plan.reporting, reportTo: 'committee' as const } };
    expect(docOf({ ...full, plan: other }).addressees).toEqual(['UBND tỉnh']);
  });

  it('begins Nơi nhận with "Như trên" and ends it with "Lưu"', () => {
    expect(doc.recipients).toEqual(['Như trên', 'Các sở', 'UBND các xã, phường', 'Lưu: VT']);
  });

  it('signs in the form asked for, else in the office default, and invents no name', () => {
    expect(doc.signer).toEqual({ lines: ['GIÁM ĐỐC'], name: null });
    expect(docOf({ ...full, signer: 'kt-giam-doc' }).signer.lines).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
  });

  it('mentions every appendix in the main text', () => {
    const text = bodyText(doc);
    for (const number of ['Phụ lục I.', 'Phụ lục II;', 'Phụ lục III.', 'Phụ lục IV)'])
      expect(text).toContain(number);
    expect(doc.appendices).toHaveLength(4);
  });
});

describe('blanks of the source', () => {
  it('shows number and day of the Decision as gaps while they are unknown', () => {
    expect(gapsOf(doc)).toContain('chưa có số');
    expect(gapsOf(doc)).toContain('chưa có ngày, tháng');
  });

  it('prints them once the plan has them', () => {
    const plan = smallPlan();
    const decision = { ...plan.decision, number: '3456', date: civilDate('2025-11-05') };
    const known = docOf({ ...full, plan: { ...plan, decision } });
    expect(bodyText(known)).toContain('Quyết định số 3456/QĐ-UBND ngày 05 tháng 11 năm 2025');
    expect(gapsOf(known)).not.toContain('chưa có số');
  });

  it('leaves the general assessment to the office: a gap, and no praise', () => {
    expect(gapsOf(doc).some((g) => g.includes('đánh giá ưu điểm'))).toBe(true);
    expect(section(doc, '1. Ưu điểm').split('\n')).toHaveLength(1);
    expect(bodyText(doc)).not.toMatch(/tích cực|nghiêm túc|hiệu quả cao|tốt|xuất sắc/i);
  });
});

describe('sending', () => {
  const told = section(doc, '2. Tình hình gửi báo cáo');

  it('prints the rule, the measures and their rates', () => {
    expect(told).toContain('trước ngày 20/12/2026');
    expect(told).toContain('phải gửi báo cáo (không tính trường hợp được miễn): 5.');
    expect(told).toContain('Đã gửi: 3, đạt tỷ lệ 60%, gồm đã gửi đúng hạn: 2; đã gửi chậm: 1.');
    expect(told).toContain('Gửi đúng hạn: 2, đạt tỷ lệ 40%.');
  });

  it('names who is missing and who is late', () => {
    expect(told).toMatch(
      /chưa nhận được báo cáo \(2 .*: Sở Văn hóa, Thể thao và Du lịch; UBND xã Đồng Tiến\./,
    );
    expect(told).toMatch(/Gửi chậm \(1 .*: UBND phường Đồng Tiến\./);
  });

  it('says what the totals cover', () => {
    expect(told).toContain('tệp số liệu của 3/5 cơ quan, đơn vị, địa phương');
  });

  it('lists every unit with its standing in Phụ lục I, with its own plan where it gave one', () => {
    const rows = cellsOf(doc.appendices[0]);
    const units = smallPlan().units.map((u) => u.name);
    expect(rows.map((r) => r[1]).filter((name) => units.includes(name ?? ''))).toHaveLength(5);
    expect(rows.find((r) => r[1] === 'Sở Nội vụ')?.[6]).toBe('47/KH-SNV');
    expect(rows.find((r) => r[1] === 'UBND xã Hà Trung')?.[6]).toBe('');
    expect(rows.find((r) => r[1] === 'UBND phường Đồng Tiến')?.[2]).toBe('đã gửi chậm (3 ngày)');
  });

  it('counts plans of their own over the units merged, "chưa" not being one', () => {
    expect(section(doc, '1. Công tác chỉ đạo')).toContain('Có 2/3 cơ quan, đơn vị, địa phương');
  });

  it('gives counts by group instead of names when more than twenty are missing', () => {
    const plan = smallPlan();
    const [first] = plan.units;
    const more = Array.from({ length: 25 }, (_, i) => ({
      ...(first as (typeof plan.units)[number]),
      id: `xa-mau-${i}`,
      name: `UBND xã Mẫu ${i}`,
      group: 'xa',
    }));
    const text = section(
      docOf({ ...full, plan: { ...plan, units: [...plan.units, ...more] } }),
      '2. Tình hình',
    );
    expect(text).toContain('nhóm Sở: 1; nhóm Xã: 26');
    expect(text).not.toContain('UBND xã Mẫu 3');
  });
});

describe('tasks', () => {
  it('quotes the unit that leads a task alone, all lines within one pair of quotation marks', () => {
    const task = section(doc, 'c) Nhiệm vụ 3.1');
    expect(task).toContain('Tình trạng thực hiện: hoàn thành.');
    expect(task).toContain('Sở Nội vụ: “Đã phát động thi đua.\nĐã khen 12 tập thể.”');
  });

  it('counts a task led by many in the body and puts each passage in Phụ lục III', () => {
    const task = section(doc, 'a) Nhiệm vụ 1.1');
    expect(task).toContain('Có 3/5 cơ quan, đơn vị, địa phương chủ trì đã báo cáo');
    expect(task).toContain('đang thực hiện: 1; hoàn thành: 2');
    expect(task).not.toContain('Đã treo băng rôn.');
    const row = cellsOf(doc.appendices[2]).find((r) => r[4] === 'Đã treo băng rôn.');
    expect(row?.[1]).toBe('UBND phường Đồng Tiến');
  });

  it('says how many answered without naming a status', () => {
    const files = {
      'so-noi-vu': { 'task/1.1/result': 'Đã làm.', 'task/3.1/result': 'Đã phát động.' },
      'xa-ha-trung': { 'task/1.1/status': 'hoàn thành' },
      'phuong-dong-tien': { 'task/1.1/result': 'Đã làm.' },
    };
    expect(section(docOf({ files }), 'a) Nhiệm vụ 1.1')).toContain(
      'Tình trạng thực hiện: hoàn thành: 1; chưa nêu tình trạng: 2.',
    );
    expect(section(docOf({ files }), 'c) Nhiệm vụ 3.1')).toContain('Tình trạng thực hiện: đơn vị chưa nêu.');
  });

  it('says so where the leading unit sent nothing', () => {
    expect(section(doc, 'b) Nhiệm vụ 2.2')).toContain('chưa có báo cáo của cơ quan chủ trì');
  });

  it('tells figures with what they cover and the comparison with the units it rests on', () => {
    const task = section(doc, 'a) Nhiệm vụ 1.1');
    expect(task).toContain('lũy kế từ đầu năm 1.680 tin, bài (2/5 đơn vị có số liệu)');
    expect(task).toContain(
      'tăng 12% so với cùng kỳ năm trước (tính trên 1 đơn vị có báo cáo ở cả hai kỳ: cùng kỳ 1.400, kỳ này 1.568)',
    );
    expect(task).toContain('69,85% (25.736/36.845)');
  });

  it('gives no rate against a shorter window, and says once why', () => {
    const uneven = docOf({ ...full, plan: smallPlan() });
    const task = section(uneven, 'a) Nhiệm vụ 1.1');
    expect(task).toContain(
      'cùng kỳ năm trước (từ 06/10/2025 đến 14/12/2025) là 1.400 (tính trên 1 đơn vị có báo cáo ở cả hai kỳ; kỳ này các đơn vị đó 1.568)',
    );
    expect(bodyText(uneven)).not.toMatch(/tăng \d|giảm \d/);
    const why =
      'Kỳ năm 2025 chỉ có số liệu từ ngày 06/10/2025 đến hết ngày 14/12/2025, ngắn hơn kỳ này, nên chỉ nêu số, không tính tỷ lệ tăng, giảm.';
    expect(bodyText(uneven).split(why)).toHaveLength(2);
    expect(bodyText(doc)).not.toContain('ngắn hơn');
    const table = uneven.appendices[1]?.blocks.find((b) => b.kind === 'table');
    const heads = table?.kind === 'table' ? table.table.head.flat().map((c) => c.text) : [];
    expect(heads.at(-4)).toBe('Cùng kỳ năm trước (06/10/2025 - 14/12/2025)');
    expect(cellsOf(uneven.appendices[1]).some((r) => r.at(-1) === '1.400 (1 đơn vị: kỳ này 1.568)')).toBe(
      true,
    );
  });

  it('says of a figure that nobody gave that there is none, and prints a dash, never zero', () => {
    const row = cellsOf(doc.appendices[1]).find((r) => r[0] === '1');
    expect(row?.slice(3, 5)).toEqual(['Trong kỳ', '–']);
    expect(section(doc, 'a) Nhiệm vụ 1.1')).toContain('trong kỳ chưa có số liệu (0/5 đơn vị)');
  });
});

describe('difficulties, proposals, funding', () => {
  it('are quoted with the unit, the task and the paper that reported them; "không có" is not listed', () => {
    expect(section(doc, '2. Tồn tại')).toContain(
      'Sở Nội vụ (nhiệm vụ 3.1; đã báo cáo UBND tỉnh: 33/BC-SNV): “Thiếu kinh phí.”',
    );
    expect(section(doc, '2. Tồn tại')).not.toContain('Không có');
    expect(section(doc, '1. Kiến nghị')).toContain('Sở Nội vụ (nhiệm vụ 3.1): “Bổ sung kinh phí.”');
    expect(section(doc, 'III.')).toContain('“Tổng kết phong trào.”');
  });

  it('do not say twice that it was reported', () => {
    const told = (answer: string): string => {
      const files = {
        'so-noi-vu': {
          'task/3.1/status': 'đang thực hiện',
          'task/3.1/difficulties': 'Thiếu người.',
          'task/3.1/difficulties-reported': answer,
        },
      };
      return section(docOf({ files }), '2. Tồn tại');
    };
    expect(told('Đã báo cáo tại Công văn số 33/SNV-VP.')).toContain(
      '(nhiệm vụ 3.1; đã báo cáo tại Công văn số 33/SNV-VP): “',
    );
    expect(told('Đã báo cáo')).toContain('(nhiệm vụ 3.1; đã báo cáo UBND tỉnh): “');
    expect(told('Công văn số 33/SNV-VP')).toContain('đã báo cáo UBND tỉnh: Công văn số 33/SNV-VP');
  });

  it('do not claim a report to the committee where the unit says there was none', () => {
    const files = {
      'so-noi-vu': {
        'task/3.1/status': 'đang thực hiện',
        'task/3.1/difficulties': 'Thiếu người.',
        'task/3.1/difficulties-reported': 'Chưa',
      },
    };
    const text = section(docOf({ files }), '2. Tồn tại');
    expect(text).toContain('(nhiệm vụ 3.1; chưa báo cáo UBND tỉnh về vướng mắc này)');
  });

  it('names whoever the plan says weighs the money, and nobody where it says nothing', () => {
    expect(section(doc, '2. Kinh phí')).toContain('để cơ quan tài chính có cơ sở tham mưu bố trí kinh phí.');
    const reporting = { ...whole.reporting, fundingTo: { unit: 'so-noi-vu', basis: 'Điều 3 khoản 2' } };
    const named = docOf({ ...full, plan: { ...whole, reporting } });
    expect(section(named, '2. Kinh phí')).toContain(
      'để Sở Nội vụ có cơ sở tham mưu bố trí kinh phí theo Điều 3 khoản 2 Quyết định.',
    );
  });

  it('lists funding by unit, task and source with what was not given left as a dash', () => {
    const table = doc.body.find(
      (b) => b.kind === 'table' && /^Bảng \d+\. Kinh phí/.test(b.table.caption ?? ''),
    );
    const rows = table?.kind === 'table' ? table.table.rows.map((r) => r.cells.map((c) => c.text)) : [];
    expect(rows).toEqual([
      ['1', 'Sở Nội vụ', '3.1', 'Ngân sách tỉnh', '150,5', '–', '–'],
      ['Tổng các số đã ghi', '150,5', '–', '–'],
    ]);
  });
});

describe('no figure from nowhere', () => {
  it('prints in its own sentences only numbers of the consolidation, of the plan and of the calendar', () => {
    const known = new Set(
      [
        // counts of units, passages and indicators, and percentages of them
        ...[0, 1, 2, 3, 5].map((n) => vietnameseNumber(n)),
        ...['60%', '40%', rateText(2, 3)].map((r) => r.replace('%', '')),
        // figures
        ...[1680, 1568, 1400, 25_736, 36_845, 69.85, 12, 150.5].map((n) => vietnameseNumber(n)),
        // tasks, days, years
        ...['1.1', '2.2', '3.1', '20', '12', '2026', '2025', '2027', '19', '22', '15', '14', '6', '33'],
      ].map(String),
    );
    const own = bodyText(doc).replace(/“[^”]*”/gs, '');
    const printed = own.match(/\d[\d.]*\d(?:,\d+)?|\d/g) ?? [];
    expect(printed.filter((n) => !n.split('/').every((part) => known.has(part)))).toEqual([]);
  });

  it('makes no table of figures, no sum and no chart where nothing was sent', () => {
    const empty = docOf({ files: {} });
    expect(bodyText(empty)).toContain('tệp số liệu của 0/5 cơ quan, đơn vị, địa phương');
    expect(bodyText(empty)).toContain('không ghi số liệu kinh phí');
    const captions = empty.body.flatMap((b) => (b.kind === 'table' ? [b.table.caption] : []));
    expect(captions).toEqual([
      'Bảng 1. Tình hình gửi báo cáo theo nhóm cơ quan, đơn vị, địa phương',
      'Bảng 2. Tình hình báo cáo và thực hiện các nhiệm vụ (số cơ quan, đơn vị chủ trì)',
    ]);
    expect(empty.body.some((b) => b.kind === 'chart')).toBe(false);
  });
});

describe('an ad hoc period', () => {
  const request = { subject: 'Báo cáo nhanh kết quả tuyên truyền tháng đầu năm', tasks: ['1.1', '3.1'] };
  const asked = docOf({
    period: smallRequest(request),
    files: { 'xa-ha-trung': { 'task/1.1/status': 'hoàn thành', 'task/1.1/result': 'Đã phát thanh.' } },
    special: { 'xa-ha-trung': { kind: 'late', days: 1, strictOnly: true } },
  });

  it('is named by what is asked, and cites the request with number, day and subject', () => {
    expect(asked.subject).toBe(
      'Kết quả tuyên truyền tháng đầu năm (theo yêu cầu tại văn bản số 123/SVHTTDL-VP)',
    );
    expect(textOf(asked.body[0] as Block)).toContain(
      'và văn bản số 123/SVHTTDL-VP ngày 02 tháng 3 năm 2026 về yêu cầu báo cáo đột xuất (“Báo cáo nhanh kết quả tuyên truyền tháng đầu năm”), Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo (tính đến ngày',
    );
    expect(textOf(asked.body.at(-1) as Block)).toMatch(/^Trên đây là báo cáo kết quả tuyên truyền tháng đầu/);
    expect(bodyText(asked)).not.toMatch(/thực hiện Báo cáo|báo cáo báo cáo/i);
  });

  it('falls back on the name of the regime where the subject says no more than "báo cáo nhanh"', () => {
    const bare = docOf({ files: {}, period: smallRequest({ subject: 'Báo cáo nhanh' }) });
    expect(bare.subject).toMatch(/^Kết quả thực hiện Kế hoạch/);
  });

  it('names the request where the day it sets is meant, in the text and beside the unit', () => {
    expect(section(asked, '2. Tình hình gửi báo cáo')).toContain(
      'đúng hạn nếu tính cả ngày nêu trong văn bản số 123/SVHTTDL-VP và lùi ngày nghỉ',
    );
    const row = cellsOf(asked.appendices[0]).find((r) => r[1] === 'UBND xã Hà Trung');
    expect(row?.at(-1)).toContain('ngày nêu trong văn bản số 123/SVHTTDL-VP');
  });

  it('leaves out a task that nobody asked owes', () => {
    const headings = asked.body.flatMap((b) => (b.kind === 'heading' && b.level === 3 ? [b.text] : []));
    expect(headings).toEqual(['a) Nhiệm vụ 1.1: Tuyên truyền ở cơ sở']);
  });
});

describe('the table of figures in the body', () => {
  const id = (i: number, figure: string): string => `indicator/so-${i}/${figure}`;
  const indicators = [1, 2, 3, 4].map((i) => ({
    ...(whole.reporting.indicators[0] as Indicator),
    id: `so-${i}`,
    name: `Chỉ tiêu ${i}`,
  }));
  const plan = { ...whole, reporting: { ...whole.reporting, indicators } };
  const answers = (period: number, cumulative: number): Answers =>
    Object.fromEntries(
      [1, 2, 3, 4].flatMap((i) => [
        [id(i, 'period'), period],
        [id(i, 'cumulative'), i === 4 ? period : cumulative],
      ]),
    );
  const table = docOf({
    plan,
    files: { 'xa-ha-trung': answers(12, 30) },
    before: { 'xa-ha-trung': answers(10, 20) },
  }).body.find((b) => b.kind === 'table' && b.table.caption?.includes('Số liệu nhiệm vụ 1.1'));

  it('says of every comparison which figure it compares', () => {
    const last = table?.kind === 'table' ? table.table.rows.map((r) => r.cells.at(-1)?.text) : [];
    expect(last[0]).toBe(
      'Trong kỳ: tăng 20% (1 đơn vị: cùng kỳ 10, kỳ này 12)\nLũy kế: tăng 50% (1 đơn vị: cùng kỳ 20, kỳ này 30)',
    );
    const runs = table?.kind === 'table' ? table.table.rows[0]?.cells.at(-1)?.runs : [];
    expect(runs?.flatMap((r) => r.anchor ?? []).map((a) => a.replace(/\/.*\//, ' '))).toEqual([
      'ck period',
      'ck cumulative',
    ]);
    expect(last[3]).toBe('Trong kỳ và lũy kế: tăng 20% (1 đơn vị: cùng kỳ 10, kỳ này 12)');
  });
});
