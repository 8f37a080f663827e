import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { formBook } from '../../src/compose/form-book.ts';
import type { Sheet } from '../../src/model/book.ts';
import { type FormSpec, type PreviousAnswers, type QuestionKind, questionsOf } from '../../src/model/form.ts';
import type { Plan } from '../../src/model/plan.ts';
import { rowHeights } from '../../src/render/xlsx-height.ts';
import { readTemplate, type Template } from '../../src/render/xlsx-style.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { shippedPlan } from '../support/shipped-plan.ts';

// A4 upright between the margins of NĐ 30/2020, in points; a column is counted in digits 8 pixels wide.
const pageHeight = ((297 - 40) / 25.4) * 72;
const pageWidth = ((210 - 45) / 25.4) * 72;
const columnUnit = 6;

const plan: Plan = shippedPlan().value.plan!;
let template: Template;

beforeAll(async () => {
  template = await readTemplate(new Uint8Array(readFileSync('templates/bieu-mau.xlsx')));
});

function scaleOf(sheet: Sheet): number {
  const width = sheet.columns.reduce((sum, c) => sum + (c.hidden ? 0 : c.width * columnUnit), 0);
  return Math.min(1, pageWidth / width);
}

/** Pages that the sheet takes when printed: rows are not divided, the heading row stands on each page. */
function pagesOf(sheet: Sheet): number {
  const heights = rowHeights(sheet, template);
  const title = heights[(sheet.printTitles?.from ?? 0) - 1] ?? 0;
  const room = pageHeight / scaleOf(sheet);
  let pages = 1;
  let used = 0;
  for (const height of heights) {
    if (used + (height ?? 0) > room) {
      pages++;
      used = title;
    }
    used += height ?? 0;
  }
  return pages;
}

function pages(form: FormSpec, previous: PreviousAnswers | undefined): number {
  const visible = formBook(form, previous, plan, template.wording).sheets.filter(
    (s) => s.visibility !== 'very-hidden',
  );
  return visible.reduce((sum, s) => sum + pagesOf(s), 0);
}

const narrative =
  'Trong kỳ đã tổ chức 12 hội nghị quán triệt, tuyên truyền tại các thôn, bản, khu phố (dữ liệu mẫu). ';

function everythingAnswered(form: FormSpec): PreviousAnswers {
  const answer = (kind: QuestionKind): string | number => {
    if (kind === 'status') return 'thực hiện thường xuyên';
    return ['whole', 'decimal', 'money'].includes(kind) ? 1_234_567 : narrative.repeat(4);
  };
  return { period: '2026-06', answers: new Map(questionsOf(form).map((q) => [q.id, answer(q.kind)])) };
}

describe('the shipped plan, printed', () => {
  for (const id of ['2026-06', '2026-12']) {
    test(`${id}: the form of every commune takes three pages at most, also with earlier answers`, () => {
      const period = plan.periods.find((p) => p.id === id)!;
      const forms = obligationsFor(plan, period)
        .filter((o) => ['xa', 'phuong'].includes(o.unit.group))
        .map((o) => formFor(plan, o));
      expect(forms.length).toBeGreaterThan(100);
      const long = forms.filter((f) => pages(f, undefined) > 3 || pages(f, everythingAnswered(f)) > 3);
      expect(long.map((f) => f.stamp.unit)).toEqual([]);
    });
  }

  test('no sheet is made so much smaller that it is hard to read', () => {
    const period = plan.periods.find((p) => p.id === '2026-12')!;
    for (const obligation of obligationsFor(plan, period)) {
      const form = formFor(plan, obligation);
      for (const sheet of formBook(form, everythingAnswered(form), plan, template.wording).sheets)
        expect(scaleOf(sheet)).toBeGreaterThan(0.95);
    }
  });
});
