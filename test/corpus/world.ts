import { readFileSync } from 'node:fs';
import { formBook } from '../../src/compose/form-book.ts';
import { formDoc } from '../../src/compose/form-doc.ts';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { type FormSpec, type Question, questionsOf } from '../../src/model/form.ts';
import type { Obligation } from '../../src/model/obligation.ts';
import { type Plan, periodById } from '../../src/model/plan.ts';
import type { Period } from '../../src/model/reporting.ts';
import { formDocWriter } from '../../src/render/docx-form.ts';
import { bookWriter } from '../../src/render/xlsx.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { buildUnitIndex } from '../../src/text/unit-names.ts';
import { shippedPlan } from '../support/shipped-plan.ts';
import type { Answers, Typed } from './operations/fill.ts';

export const mark = '[Dữ liệu mẫu, hư cấu]';

/** The shipped plan and what is made from it once for the whole corpus. */
export const plan: Plan = shippedPlan().value.plan!;
export const index = buildUnitIndex(plan.units, plan.office.place);

const owed = new Map<string, readonly Obligation[]>();

export function obligationsOf(period: Period): readonly Obligation[] {
  const known = owed.get(period.id) ?? obligationsFor(plan, period);
  owed.set(period.id, known);
  return known;
}

export function formOf(unit: string, period: string): FormSpec {
  const found = periodById(plan, period);
  const obligation = found && obligationsOf(found).find((o) => o.unit.id === unit);
  if (!obligation) throw new Error(`${unit} owes nothing for ${period}`);
  return formFor(plan, obligation);
}

function figure(q: Question): Typed {
  if (q.kind === 'long-text') return `Một cách làm mẫu. ${mark}`;
  const seed = [...(q.indicator ?? '')].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 97, 7);
  return q.part === 'N' ? 400 + seed : 3 + seed;
}

/** A form filled in well: nothing to object to, and every answer marked or plainly a sample. */
export function goodAnswers(form: FormSpec): Answers {
  const { unit, period } = form.obligation;
  const year = period.reportingYear;
  const symbol = unit.symbol ?? 'UBND';
  const day = period.id.endsWith('-12') ? `${year}-12-15` : `${year}-06-15`;
  const byTopic: Partial<Record<Question['topic'], Typed>> = {
    'document-number': `15/BC-${symbol}`,
    'document-date': { day },
    'plan-document': `12/KH-${symbol} ngày 20/01/${year}`,
    summary: `${mark} Đã chỉ đạo, triển khai các nội dung theo Kế hoạch; tổ chức hai hội nghị.`,
    'unit-difficulties': 'Không có',
    'unit-proposals': 'Không có',
    'unit-next': `Tiếp tục tuyên truyền ở thôn, tổ dân phố. ${mark}`,
    reporter: 'Trần Thị Mẫu',
    'reporter-phone': '0237 000 0000',
    status: 'đang thực hiện',
    leader: 'Nguyễn Văn Mẫu, Phó Chủ tịch',
    difficulties: 'Không có',
    proposals: 'Không có',
    'funding-proposed-local': 30,
    'funding-allotted-local': 25,
    'funding-spent-local': 12,
  };
  const answer = (q: Question): Typed | undefined => {
    if (q.topic === 'indicator') return figure(q);
    if (q.topic === 'result') return `${mark} Kết quả nhiệm vụ ${q.task}: đã làm xong phần việc trong kỳ.`;
    return byTopic[q.topic];
  };
  return Object.fromEntries(
    questionsOf(form).flatMap((q) => {
      const typed = answer(q);
      return typed === undefined ? [] : [[q.id, typed]];
    }),
  );
}

const root = new URL('../../', import.meta.url);
const template = (name: string): Uint8Array => readFileSync(new URL(`templates/${name}`, root));
const writing = bookWriter(template('bieu-mau.xlsx'));
const writingDocuments = formDocWriter(template('bieu-mau.docx'));
const made = new Map<string, Promise<Uint8Array>>();

function once(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** The unit's Excel form as it is sent out. */
export function emptyBook(unit: string, period: string): Promise<Uint8Array> {
  return once(`xlsx ${unit} ${period}`, async () => {
    const writer = await writing;
    return writer.write(formBook(formOf(unit, period), undefined, plan, writer.wording));
  });
}

/** The unit's YAML form as it is sent out. */
export function emptyYaml(unit: string, period: string): string {
  return formYaml(formOf(unit, period), undefined, plan);
}

/** The unit's Word form as it is sent out. */
export function emptyDocument(unit: string, period: string): Promise<Uint8Array> {
  return once(`docx ${unit} ${period}`, async () => {
    const writer = await writingDocuments;
    return writer.write(formDoc(formOf(unit, period), undefined, plan, writer.wording));
  });
}
