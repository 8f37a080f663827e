import { describe, expect, it } from 'vitest';
import { gapsOf, gapText } from '../../src/compose/consolidated-doc-gaps.ts';
import type { Block, Doc, TemplateData } from '../../src/model/doc.ts';
import { exactSum } from '../../src/model/exact-sum.ts';
import { vietnameseNumber } from '../../src/text/print.ts';
import { bodyText, cellsOf, docOf, full, section, textOf, whole } from '../support/consolidated.ts';
import type { Answers } from '../support/submissions.ts';

const doc = docOf(full);
const brief = docOf({ ...full, detail: 'brief' });

interface Anchored {
  readonly anchor: string;
  readonly text: string;
  readonly from: 'sentence' | 'cell';
}

function anchoredIn(blocks: readonly Block[]): readonly Anchored[] {
  return blocks.flatMap((b): readonly Anchored[] => {
    const named = (
      items: readonly { readonly text: string; readonly anchor?: string }[],
      from: Anchored['from'],
    ) => items.flatMap(({ text, anchor }) => (anchor === undefined ? [] : [{ text, anchor, from }]));
    if (b.kind === 'table')
      return named(
        b.table.rows.flatMap((r) => r.cells),
        'cell',
      );
    return 'runs' in b ? named(b.runs, 'sentence') : [];
  });
}
const everywhere = (d: Doc): readonly Anchored[] =>
  anchoredIn([...d.body, ...d.appendices.flatMap((a) => a.blocks)]);
/** A figure as a number: the part before a slash, a bracket or a line break. */
const figureIn = (text: string): string => text.split(/[\n (]/)[0] ?? '';

describe('figures in sentences and in tables', () => {
  it('carry names, and the same name says the same figure wherever it is printed', () => {
    for (const d of [doc, brief]) {
      const found = everywhere(d).filter((a) => !/^(?:dv|tt|ck)\//.test(a.anchor));
      const byName = new Map<string, Set<string>>();
      for (const a of found) byName.set(a.anchor, (byName.get(a.anchor) ?? new Set()).add(figureIn(a.text)));
      const both = [...byName].filter(([, texts]) => texts.size > 1);
      expect(both.filter(([name]) => !name.startsWith('nv/'))).toEqual([]);
      expect(found.some((a) => a.from === 'sentence')).toBe(true);
    }
  });

  it('of the standing of a unit and of the year before have names of their own', () => {
    const names = everywhere(doc).map((a) => a.anchor);
    expect(names).toContain('tt/phuong-dong-tien');
    expect(names.filter((n) => n.startsWith('ck/tin-bai/')).length).toBeGreaterThan(0);
  });

  it('are the sums of what the units wrote, computed again from their answers', () => {
    const sum = (id: string): string =>
      vietnameseNumber(
        exactSum(Object.values(full.files).flatMap((a) => (typeof a[id] === 'number' ? [a[id]] : []))) ??
          Number.NaN,
      );
    const printed = (name: string): readonly string[] =>
      everywhere(doc)
        .filter((a) => a.anchor === name)
        .map((a) => figureIn(a.text));
    expect(new Set(printed('so/tin-bai/cumulative'))).toEqual(new Set([sum('indicator/tin-bai/cumulative')]));
    expect(new Set(printed('kp/all/all/proposed'))).toEqual(
      new Set([sum('task/3.1/funding-proposed-province')]),
    );
    expect(printed('so/tin-bai/cumulative').length).toBeGreaterThan(1);
  });

  it('of standings agree: the groups add up to the whole, and the whole is what the sentences say', () => {
    const of = (measure: string): readonly Anchored[] =>
      everywhere(doc).filter((a) => a.anchor === `th/${measure}` || a.anchor.startsWith(`th/${measure}/`));
    for (const measure of ['expected', 'received', 'on-time', 'late', 'missing']) {
      const groups = of(measure).filter((a) => a.anchor !== `th/${measure}`);
      const total = new Set(
        of(measure)
          .filter((a) => a.anchor === `th/${measure}`)
          .map((a) => a.text),
      );
      expect([measure, [...total]]).toEqual([
        measure,
        [String(groups.reduce((n, a) => n + Number(a.text), 0))],
      ]);
    }
  });

  it('quote with the unit and the question of the answer', () => {
    const quotes = everywhere(doc).filter((a) => a.anchor.startsWith('dv/') && a.from === 'sentence');
    expect(quotes.map((q) => q.anchor)).toContain('dv/so-noi-vu/task/3.1/result');
    expect(quotes.find((q) => q.anchor === 'dv/so-noi-vu/task/3.1/result')?.text).toContain(
      'Đã phát động thi đua.',
    );
  });
});

describe('the brief report', () => {
  it('has the outline, every figure in one table, and one appendix: who was late or silent', () => {
    const titles = brief.appendices.map((a) => a.title);
    expect(titles).toEqual(['Các cơ quan, đơn vị, địa phương gửi báo cáo chậm hoặc chưa gửi báo cáo']);
    const headings = (d: Doc) => d.body.flatMap((b) => (b.kind === 'heading' && b.level < 3 ? [b.text] : []));
    expect(headings(brief)).toEqual(headings(doc));
    const captions = brief.body.flatMap((b) => (b.kind === 'table' ? [b.table.caption] : []));
    expect(captions).toContain('Bảng 3. Số liệu tổng hợp theo chỉ tiêu');
  });

  it('quotes nobody of its own accord and points at no appendix that it does not have', () => {
    expect(bodyText(brief)).not.toContain('“');
    expect(bodyText(brief)).not.toMatch(/Phụ lục [IVX]/);
    expect(bodyText(brief)).toContain('tệp Excel kèm theo');
    expect(section(brief, '2. Tồn tại')).toContain(
      'nêu khó khăn, vướng mắc (chi tiết trong tệp Excel kèm theo).',
    );
  });

  it('has no appendix at all where everybody sent in time', () => {
    const special = Object.fromEntries(
      ['so-noi-vu', 'so-van-hoa-the-thao-va-du-lich', 'xa-ha-trung', 'xa-dong-tien', 'phuong-dong-tien'].map(
        (u) => [u, { kind: 'on-time' as const, days: undefined }],
      ),
    );
    const calm = docOf({ ...full, special, detail: 'brief' });
    expect(calm.appendices).toEqual([]);
    expect(bodyText(calm)).not.toContain('chưa nhận được báo cáo (');
  });
});

describe('the appendix of late and missing units', () => {
  const late = doc.appendices[3];

  it('lists both with days and prints the rule above', () => {
    const rows = cellsOf(late);
    expect(rows.find((r) => r[1] === 'UBND phường Đồng Tiến')).toContain('3');
    expect(rows.some((r) => r[1] === 'UBND xã Đồng Tiến')).toBe(true);
    expect(textOf(late?.blocks[0] as Block)).toMatch(/Ngày cuối cùng còn đúng hạn/);
  });

  it('closes, as every appendix, with what it was made from', () => {
    for (const a of [...doc.appendices, ...brief.appendices]) {
      const note = textOf(a.blocks.at(-1) as Block);
      expect(note).toContain('kế hoạch bản 0123456789ab');
      expect(note).toContain('dondoc 0.0.0');
    }
    expect(doc.provenance?.inputsHash).toBe('abc123def456abc123def456');
  });
});

const chartsOf = (d: Doc) => d.body.flatMap((b) => (b.kind === 'chart' ? [b.chart] : []));

describe('charts', () => {
  const gave = (n: number): Answers => ({
    'indicator/tin-bai/cumulative': n,
    'indicator/buoi/cumulative': n,
  });
  const [first, ...rest] = whole.reporting.indicators;
  const indicators = first
    ? [first, { ...first, id: 'buoi', name: 'Buổi tuyên truyền miệng', unitOfMeasure: 'buổi' }, ...rest]
    : [];
  const plan = { ...whole, reporting: { ...whole.reporting, indicators } };
  const compared = { plan, files: { 'xa-ha-trung': gave(150) }, before: { 'xa-ha-trung': gave(100) } };

  it('show the standing by group as shares, with the numbers in words for who cannot see them', () => {
    const [standing] = chartsOf(doc);
    expect(standing?.title).toBe('Biểu đồ 1. Tình hình gửi báo cáo theo nhóm');
    const [, ...sums] = (standing?.categories ?? []).map((_c, i) =>
      (standing?.series ?? []).reduce((n, s) => n + (s.values[i] ?? 0), 0),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(1, 9);
    expect(standing?.alt).toMatch(/đơn vị\): .*đúng hạn \d/);
  });

  it('show late beside on time only where somebody is late', () => {
    const titles = (d: Doc) => chartsOf(d).map((c) => c.title.replace(/^Biểu đồ \d+\. /, ''));
    expect(titles(doc)).toContain('Gửi đúng hạn và gửi chậm theo số ngày');
    expect(titles(docOf({ ...full, special: {} }))).not.toContain('Gửi đúng hạn và gửi chậm theo số ngày');
  });

  it('show the rates over periods only where the register knows an earlier one', () => {
    const titled = (d: Doc) => chartsOf(d).find((c) => c.title.endsWith('qua các kỳ'));
    expect(titled(doc)).toBeUndefined();
    const line = titled(
      docOf({ ...full, earlier: [{ label: 'năm 2025', expected: 4, received: 3, onTime: 1 }] }),
    );
    expect(line?.series.map((s) => s.values[0])).toEqual([0.75, 0.25]);
    expect(line?.alt).toContain('năm 2025: đã gửi 3/4 (75%), đúng hạn 1/4 (25%)');
  });

  it('set indicators beside the year before only over windows of equal length', () => {
    const found = chartsOf(docOf(compared)).find((c) => c.title.includes('so với cùng kỳ'));
    expect(found?.categories).toEqual([first?.name, 'Buổi tuyên truyền miệng']);
    expect(found?.series.at(-1)?.values).toEqual([1.5, 1.5]);
    const periods = plan.periods.map((p) =>
      p.id === '2025-12' && p.window ? { ...p, window: { ...p.window, from: '2025-10-10' as never } } : p,
    );
    const short = docOf({ ...compared, plan: { ...plan, periods } });
    expect(chartsOf(short).find((c) => c.title.includes('so với cùng kỳ'))).toBeUndefined();
  });

  it('each have a sentence that names them, right before', () => {
    for (const [i, b] of doc.body.entries()) {
      if (b.kind !== 'chart') continue;
      const name = b.chart.title.split('.')[0] ?? '';
      expect(textOf(doc.body[i - 1] as Block)).toMatch(new RegExp(`^${name} `));
      expect(b.chart.alt.length).toBeGreaterThan(20);
      for (const s of b.chart.series) expect(s.values).toHaveLength(b.chart.categories.length);
    }
  });
});

describe('parts for templates', () => {
  const tags = [
    'mo_dau',
    'chi_dao',
    'tinh_hinh_gui',
    'ket_qua_nhiem_vu',
    'uu_diem',
    'ton_tai',
    'nguyen_nhan',
    'phuong_huong',
    'kien_nghi_don_vi',
    'kinh_phi',
    'kien_nghi_co_quan',
    'ket_luan',
  ];

  it('are the body without the headings of the outline, each under its tag', () => {
    expect(doc.sections?.map((s) => s.tag)).toEqual(tags);
    const outline = (b: Block): boolean => b.kind === 'heading' && b.level < 3;
    expect(doc.sections?.flatMap((s) => s.blocks)).toEqual(doc.body.filter((b) => !outline(b)));
  });

  it('come with counts and lists that say the same as the report', () => {
    const data = doc.data as TemplateData;
    expect(data).toMatchObject({ so_phai_gui: '5', so_cham: '1', co_gui_cham: true, chi_tiet_day_du: true });
    expect(data.don_vi_gui_cham).toEqual([
      { ten: 'UBND phường Đồng Tiến', nhom: expect.any(String), so_ngay: '3' },
    ]);
    expect(brief.data?.chi_tiet_day_du).toBe(false);
    const tasks = data.nhiem_vu as readonly TemplateData[];
    expect(tasks.map((t) => t.so)).toEqual(['1.1', '2.2', '3.1']);
    expect(JSON.stringify(tasks)).toContain('"luy_ke":"1.680"');
  });
});

describe('gaps', () => {
  it('are told with the place where they stand', () => {
    const told = gapsOf(doc).map(gapText);
    expect(told).toContain('mở đầu chưa có số');
    expect(told).toContain('I.1 văn bản chỉ đạo, hướng dẫn, kiểm tra đã ban hành trong kỳ');
    expect(told).toContain('II.3 mô hình, cách làm hay');
    expect(told).toContain('IV.3 kiến nghị, đề xuất');
    expect(told).toHaveLength(9);
  });
});
