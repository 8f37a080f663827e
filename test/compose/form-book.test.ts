import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formBook } from '../../src/compose/form-book.ts';
import { formWording } from '../../src/compose/form-wording.ts';
import type { Book, Cell, Sheet } from '../../src/model/book.ts';
import { type FormSpec, type PreviousAnswers, questionsOf, taskStatuses } from '../../src/model/form.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readXlsxSubmission } from '../../src/read/submission-xlsx.ts';
import { bookWriter, renderBook } from '../../src/render/xlsx.ts';
import { readTemplate } from '../../src/render/xlsx-style.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

const template = new Uint8Array(readFileSync('templates/bieu-mau.xlsx'));
const plan = smallPlan();
const wording = new Map<string, string>();

function form(unit: string, from: Plan = plan, period = '2026-06'): FormSpec {
  const obligation = obligationsFor(from, smallPeriod(period)).find((o) => o.unit.id === unit);
  if (!obligation) throw new Error(`${unit} owes nothing`);
  return formFor(from, obligation);
}

const units = plan.units.map((u) => u.id);
const make = (spec: FormSpec, previous?: PreviousAnswers): Book => formBook(spec, previous, plan, wording);
const sheet = (book: Book, name: string): Sheet => {
  const found = book.sheets.find((s) => s.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const cellsOf = (s: Sheet): readonly Cell[] => s.rows.flatMap((r) => r.cells.filter((c) => c !== null));
const textOf = (s: Sheet): string =>
  cellsOf(s)
    .map((c) => `${c.value} ${c.hint ?? ''}`)
    .join('\n');

/** The cell that the layout gives to each answer: what a reader sees who knows only the contract. */
function answerCells(book: Book): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const s of book.sheets.filter((x) => x.visibility !== 'very-hidden')) {
    let keys: readonly (string | undefined)[] = [];
    for (const row of s.rows) {
      const texts = row.cells.map((c) => (typeof c?.value === 'string' ? c.value : undefined));
      if (texts[0] === '#map') {
        expect(row.hidden).toBe(true);
        keys = texts;
        continue;
      }
      if (!texts[0]) continue;
      for (const [i, key] of keys.entries())
        if (i > 0 && key) {
          const id = key === '=' ? texts[0] : `${texts[0]}/${key}`;
          const cell = row.cells[i];
          if (cell) found.set(id, [...(found.get(id) ?? []), cell]);
        }
    }
  }
  return found;
}

function previousFor(spec: FormSpec): PreviousAnswers {
  const answers = questionsOf(spec).map((q): [string, string | number] => [
    q.id,
    ['whole', 'decimal', 'money'].includes(q.kind) ? 1250 : `đã ghi ${q.topic}`,
  ]);
  return { period: '2025-12', answers: new Map(answers) };
}

describe('answers', () => {
  test.each(units)(
    '%s: every question has one unlocked cell of its own, with and without earlier answers',
    (unit) => {
      const spec = form(unit);
      for (const book of [make(spec), make(spec, previousFor(spec))]) {
        const cells = answerCells(book);
        expect([...cells.keys()].toSorted()).toEqual(
          questionsOf(spec)
            .map((q) => q.id)
            .toSorted(),
        );
        for (const found of cells.values()) {
          expect(found).toHaveLength(1);
          expect(found[0]!.unlocked).toBe(true);
        }
        const unlocked = book.sheets.flatMap(cellsOf).filter((c) => c.unlocked);
        expect(unlocked).toHaveLength(cells.size);
      }
    },
  );

  test('visible sheets are protected and hide column A', () => {
    const visible = make(form('so-noi-vu')).sheets.filter((s) => s.visibility !== 'very-hidden');
    expect(visible.length).toBeGreaterThan(1);
    for (const s of visible) {
      expect(s.protect).toBe(true);
      expect(s.columns[0]?.hidden).toBe(true);
    }
  });

  test('a required answer looks different from an optional one, and both from what is locked', () => {
    const spec = form('xa-ha-trung');
    const cells = answerCells(make(spec));
    for (const q of questionsOf(spec))
      expect(cells.get(q.id)![0]!.class).toBe(q.required ? 'answer-required' : 'answer');
    const locked = make(spec)
      .sheets.flatMap(cellsOf)
      .filter((c) => !c.unlocked);
    expect(locked.some((c) => c.class.startsWith('answer'))).toBe(false);
  });

  test('each kind of answer has its rule', () => {
    const spec = form('so-van-hoa-the-thao-va-du-lich');
    const cells = answerCells(make(spec));
    const rule = (id: string) => cells.get(id)?.[0]?.validation;
    expect(rule('task/1.1/status')).toMatchObject({ kind: 'list', listName: 'tinh_trang' });
    expect(make(spec).lists).toEqual([{ name: 'tinh_trang', values: taskStatuses }]);
    expect(rule('indicator/tin-bai/period')).toMatchObject({ kind: 'whole', min: 0 });
    expect(rule('indicator/thoi-luong/cumulative')).toMatchObject({ kind: 'decimal', min: 0 });
    expect(rule('task/1.1/funding-spent-local')).toMatchObject({ kind: 'decimal', min: 0 });
    expect(rule('unit/document-date')).toMatchObject({ kind: 'date' });
    expect(cells.get('task/1.1/result')?.[0]?.format).toBe('as-text');
  });

  test('a hint shows beside its cell', () => {
    const hinted = smallPlan({
      reporting: {
        ...plan.reporting,
        unitQuestions: plan.reporting.unitQuestions.map((q) => ({ ...q, hint: `gợi ý ${q.id}` })),
      },
    });
    const cells = answerCells(formBook(form('xa-ha-trung', hinted), undefined, hinted, wording));
    expect(cells.get('unit/plan-document')?.[0]?.validation?.prompt).toEqual({
      title: 'Số kế hoạch của đơn vị',
      text: 'gợi ý plan-document',
    });
  });

  test('nothing is answered beforehand but the data window', () => {
    const spec = form('xa-ha-trung');
    const given = [...answerCells(make(spec, previousFor(spec)))].filter(([, [c]]) => c!.value !== null);
    expect(given.map(([id, [c]]) => [id, c!.value])).toEqual([
      ['unit/window-from', { date: spec.obligation.window?.from }],
      ['unit/window-to', { date: spec.obligation.window?.to }],
    ]);
  });

  test('a ratio is asked as two counts; a figure that is not asked has no cell', () => {
    const cells = answerCells(make(form('xa-ha-trung')));
    const ratio = [...cells.keys()].filter((id) => id.startsWith('indicator/ty-le-can-bo'));
    expect(ratio).toEqual(['indicator/ty-le-can-bo/cumulative/n', 'indicator/ty-le-can-bo/cumulative/N']);
  });

  test('an indicator in words stands among the texts', () => {
    const book = make(form('so-noi-vu'));
    const report = answerCells({ ...book, sheets: [sheet(book, 'Báo cáo')] });
    expect(report.has('indicator/mo-hinh/period')).toBe(true);
  });
});

describe('what is printed', () => {
  test('unit, title, period, window, receiver, last on-time day with its rule', () => {
    const text = textOf(sheet(make(form('xa-ha-trung')), 'Báo cáo'));
    expect(text).toContain('ỦY BAN NHÂN DÂN\nXÃ HÀ TRUNG');
    expect(text).toContain('báo cáo: UBND xã Hà Trung');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Kết quả thực hiện Kế hoạch (dữ liệu mẫu)');
    expect(text).toContain('6 tháng đầu năm 2026 (số liệu từ ngày 15/12/2025 đến hết ngày 14/6/2026)');
    expect(text).toContain('Sở Văn hóa, Thể thao và Du lịch');
    expect(text).toContain('gửi trước ngày 20/6/2026');
    expect(text).toContain('thứ Sáu 19/6/2026');
  });

  test('tasks with their words, output and timing; coordinating ones apart and not obligatory', () => {
    const text = textOf(sheet(make(form('xa-ha-trung')), 'Báo cáo'));
    expect(text).toContain('Nhiệm vụ 1.1. Tuyên truyền ở cơ sở');
    expect(text).toContain('- Tổ chức hội nghị phổ biến cho cán bộ, công chức.');
    expect(text).toContain('Sản phẩm: Báo cáo UBND tỉnh. Thời gian: Hằng năm.');
    const part = text.indexOf('không bắt buộc');
    expect(part).toBeGreaterThan(text.indexOf('Nhiệm vụ 1.1'));
    expect(text.indexOf('Nhiệm vụ 3.1')).toBeGreaterThan(part);
  });

  test('earlier answers stand beside, shortened; the earlier document’s number does not', () => {
    const spec = form('xa-ha-trung');
    const previous = previousFor(spec);
    const long = `${'tuyên truyền '.repeat(30)}hết`;
    const answers = new Map([...previous.answers, ['task/1.1/result', long]]);
    const book = make(spec, { ...previous, answers });
    const report = textOf(sheet(book, 'Báo cáo'));
    expect(report).toContain('đã ghi leader');
    expect(report).toMatch(/tuyên truyền tuyên …/);
    expect(report).not.toContain('hết\n');
    expect(report).not.toContain('đã ghi document-number');
    expect(report).toContain('Kỳ 2025-12');
    const beside = cellsOf(sheet(book, 'Số liệu')).filter((c) => c.class === 'previous' && c.value !== null);
    expect(new Set(beside.map((c) => c.value))).toEqual(new Set([1250]));
  });

  test('wording comes from the template where it has the line; whom to ask once the office has said it', () => {
    const own = new Map([
      ['tieu-de', 'BÁO CÁO CỦA RIÊNG'],
      ['huong-dan-1', ''],
    ]);
    const asked = smallPlan({
      office: { ...plan.office, contact: { name: 'Nguyễn Thị Mẫu', phone: '0237 000 000', email: null } },
    });
    const text = textOf(sheet(formBook(form('xa-ha-trung'), undefined, asked, own), 'Báo cáo'));
    expect(text).toContain('BÁO CÁO CỦA RIÊNG');
    expect(text).not.toContain('Không xóa dòng');
    expect(text).toContain('Nguyễn Thị Mẫu, điện thoại 0237 000 000');
    expect(text).toContain(`đã báo cáo ${plan.office.committeeTitle}, phải ghi số văn bản`);
    expect(textOf(sheet(make(form('xa-ha-trung')), 'Báo cáo'))).not.toContain('liên hệ');
  });

  test('no sheet of figures where no figure is asked', () => {
    const spec = form('xa-ha-trung');
    const words: FormSpec = {
      ...spec,
      tasks: spec.tasks.map((t) => ({
        ...t,
        questions: t.questions.filter((q) => q.kind !== 'money'),
        indicators: [],
      })),
    };
    expect(make(words).sheets.map((s) => s.name)).toEqual(['Báo cáo', '_dondoc']);
  });
});

describe('the shipped template', () => {
  test('has the shipped wording and a look for every class of cell', async () => {
    const { wording: shipped, styles } = await readTemplate(template);
    for (const { key, text } of formWording) expect(shipped.get(key), key).toBe(text);
    const spec = form('so-noi-vu');
    const classes = new Set(
      make(spec, previousFor(spec))
        .sheets.flatMap(cellsOf)
        .map((c) => c.class),
    );
    for (const name of classes) expect(styles.has(name), name).toBe(true);
  });
});

describe('as a file', () => {
  test('its stamp and its ids are read back, and nothing looks like a stray answer', async () => {
    for (const unit of units) {
      const spec = form(unit);
      const bytes = await renderBook(make(spec, previousFor(spec)), template);
      const { value, findings } = readXlsxSubmission(bytes, 'a.xlsx', '0');
      expect(findings).toEqual([]);
      expect(value?.stamp).toEqual(spec.stamp);
      expect(value?.stray).toEqual([]);
      expect([...value!.answers.keys()].toSorted()).toEqual(
        questionsOf(spec)
          .map((q) => q.id)
          .toSorted(),
      );
    }
  });

  test('forms written in one go are those written one by one', async () => {
    const writer = await bookWriter(template);
    for (const unit of units) {
      const spec = form(unit);
      for (const book of [make(spec), make(spec, previousFor(spec))]) {
        const stamped = await writer.write(book);
        expect(Buffer.compare(stamped, await renderBook(book, template))).toBe(0);
      }
    }
  });
});
