import { describe, expect, test } from 'vitest';
import { formDoc } from '../../src/compose/form-doc.ts';
import { formDocWording } from '../../src/compose/form-doc-wording.ts';
import { type FormSpec, type PreviousAnswers, questionsOf, taskStatuses } from '../../src/model/form.ts';
import { codeKey, visibleCodes } from '../../src/model/form-codes.ts';
import type { FormDoc, FormDocCell, FormDocRow, FormDocTable } from '../../src/model/form-doc.ts';
import type { Figure } from '../../src/model/reporting.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallForm } from '../support/form.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';
import { shippedPlan } from '../support/shipped-plan.ts';

const small = smallPlan();
const shipped = shippedPlan().value.plan!;
const noWords = new Map<string, string>();
const make = (form: FormSpec, previous?: PreviousAnswers): FormDoc => formDoc(form, previous, small, noWords);

const tables = (doc: FormDoc): readonly FormDocTable[] =>
  doc.blocks.flatMap((b) => (b.kind === 'table' ? [b.table] : []));
const rows = (doc: FormDoc): readonly FormDocRow[] => tables(doc).flatMap((t) => t.rows);
const cells = (doc: FormDoc): readonly FormDocCell[] => rows(doc).flatMap((r) => r.cells);
const controls = (doc: FormDoc) => cells(doc).flatMap((c) => (c.control ? [c.control] : []));

function previousFor(form: FormSpec): PreviousAnswers {
  const answers = questionsOf(form).map((q): [string, string | number] => [
    q.id,
    ['whole', 'decimal', 'money'].includes(q.kind) ? 1250 : `đã ghi ${q.topic}`,
  ]);
  return { period: '2025-12', answers: new Map(answers) };
}

const smallForms = obligationsFor(small, smallPeriod('2026-06')).map((o) => formFor(small, o));
const shippedForms = shipped.periods
  .filter((p) => p.id === '2026-12')
  .flatMap((p) => obligationsFor(shipped, p).map((o) => formFor(shipped, o)));

describe('answers', () => {
  test('every question of every form has exactly one control, with and without earlier answers', () => {
    expect(smallForms.length).toBeGreaterThan(1);
    expect(shippedForms.length).toBeGreaterThan(150);
    for (const form of [...smallForms, ...shippedForms]) {
      const asked = questionsOf(form).map((q) => q.id);
      for (const doc of [make(form), make(form, previousFor(form))]) {
        expect(
          controls(doc)
            .map((c) => c.id)
            .toSorted(),
        ).toEqual(asked.toSorted());
      }
    }
  });

  test('each stands in a row that begins with its visible code, in the column of its figure', () => {
    for (const form of [...smallForms, ...shippedForms]) {
      const codes = visibleCodes(form);
      const found = tables(make(form, previousFor(form))).flatMap((table) =>
        table.rows.flatMap((row) =>
          row.cells.flatMap((cell, column) => {
            if (!cell.control) return [];
            const heading = table.head[column];
            const figure: Figure | undefined =
              heading === 'Trong kỳ' ? 'period' : heading === 'Lũy kế từ đầu năm' ? 'cumulative' : undefined;
            return [[cell.control.id, codes.get(codeKey(row.cells[0]?.text ?? '', figure))]];
          }),
        ),
      );
      expect(found.length).toBe(codes.size);
      for (const [id, coded] of found) expect(coded).toBe(id);
    }
  });

  test('status is a list of the status words, the reporting window a date filled in', () => {
    const form = smallForm();
    const byId = new Map(controls(make(form)).map((c) => [c.id, c]));
    expect(byId.get('task/1.1/status')).toMatchObject({ kind: 'list', choices: taskStatuses });
    expect(byId.get('unit/window-from')).toMatchObject({ kind: 'date', date: form.obligation.window?.from });
    expect(byId.get('unit/window-to')).toMatchObject({ kind: 'date', date: form.obligation.window?.to });
    const filled = [...byId.values()].filter((c) => c.date !== undefined).map((c) => c.id);
    expect(filled).toEqual(['unit/window-from', 'unit/window-to']);
  });

  test('what must be answered is marked', () => {
    const form = smallForm();
    const must = new Map(questionsOf(form).map((q) => [q.id, q.required]));
    for (const control of controls(make(form))) expect(control.required).toBe(must.get(control.id));
  });
});

describe('tables', () => {
  test('the cells of every row fill the columns', () => {
    for (const form of [...smallForms, ...shippedForms])
      for (const table of [...tables(make(form)), ...tables(make(form, previousFor(form)))]) {
        expect(table.head).toHaveLength(table.shares.length);
        for (const row of table.rows)
          expect(row.cells.reduce((sum, c) => sum + (c.across ?? 1), 0)).toBe(table.shares.length);
      }
  });

  test('earlier answers stand beside the empty cells; number, day and person are not repeated', () => {
    const form = smallForm();
    const doc = make(form, previousFor(form));
    const beside = (id: string): string | undefined =>
      rows(doc)
        .find((r) => r.cells.some((c) => c.control?.id === id))
        ?.cells.at(-1)?.text;
    expect(beside('task/1.1/result')).toBe('đã ghi result');
    expect(beside('unit/document-number')).toBe('');
    expect(cells(doc).some((c) => c.look === 'previous' && c.text === '1.250')).toBe(true);
    expect(cells(make(form)).some((c) => c.look === 'previous')).toBe(false);
  });

  test('a task that the unit leads is described in full; coordinating ones are named with their lead', () => {
    const form = shippedForms.find((f) => f.stamp.unit === 'xa-ha-trung')!;
    const texts = cells(formDoc(form, undefined, shipped, noWords)).map((c) => c.text);
    const [lead] = form.tasks;
    for (const item of lead!.task.items) expect(texts.some((t) => t.includes(item.text.reading))).toBe(true);
    const helps = form.tasks.find((t) => t.role === 'coordinating')!;
    expect(texts.some((t) => t.startsWith(`Nhiệm vụ ${helps.task.id}.`) && t.includes('chủ trì'))).toBe(true);
  });
});

describe('what stands in the template', () => {
  test('unit, period, days of the figures, receiver, rule with the last on-time day, stamp in words', () => {
    const form = shippedForms.find((f) => f.stamp.unit === 'xa-ha-trung')!;
    const { places, stamp } = formDoc(form, undefined, shipped, noWords);
    expect(places.co_quan).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ HÀ TRUNG']);
    expect(places.don_vi).toEqual(['UBND xã Hà Trung']);
    expect(places.ky).toEqual(['năm 2026']);
    expect(places.tu_ngay).toEqual(['15/12/2025']);
    expect(places.den_ngay).toEqual(['14/12/2026']);
    expect(places.noi_nhan).toEqual(['Sở Văn hóa, Thể thao và Du lịch']);
    expect(places.quy_tac?.[0]).toContain('Ngày cuối cùng còn đúng hạn: thứ Bảy 19/12/2026.');
    expect(places.ma_bieu).toEqual([`${stamp.plan} · 2026-12 · xa-ha-trung`]);
  });

  test('whom to ask only where the office says so', () => {
    expect(make(smallForm()).places.lien_he).toEqual([]);
    const contact = { name: 'Phòng Mẫu', phone: '0237 000 000', email: null };
    const plan = { ...small, office: { ...small.office, contact } };
    expect(formDoc(smallForm(), undefined, plan, noWords).places.lien_he).toEqual([
      'Phòng Mẫu, điện thoại 0237 000 000',
    ]);
  });

  test('the wording of the template is printed, and what it lacks as shipped', () => {
    const doc = formDoc(smallForm(), undefined, small, new Map([['cot-ma', 'Số hiệu']]));
    expect(tables(doc)[0]?.head.slice(0, 2)).toEqual(['Số hiệu', 'Nội dung']);
  });

  test('each fixed word has one key', () => {
    const keys = formDocWording.map((w) => w.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
