import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formYaml } from '../../src/compose/form-yaml.ts';
import { type FormSpec, type PreviousAnswers, questionsOf } from '../../src/model/form.ts';
import { readYamlSubmission } from '../../src/read/submission-yaml.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

const schema = JSON.parse(readFileSync('schemas/submission.schema.json', 'utf8'));
const fits = new Ajv2020({ strict: false }).compile(schema);
const plan = smallPlan();
const units = plan.units.map((u) => u.id);

function form(unit: string): FormSpec {
  const obligation = obligationsFor(plan, smallPeriod('2026-06')).find((o) => o.unit.id === unit);
  if (!obligation) throw new Error(`${unit} owes nothing`);
  return formFor(plan, obligation);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the YAML form', () => {
  test.each(units)('%s: fits the schema, bears the stamp, asks every question once', (unit) => {
    const spec = form(unit);
    const text = formYaml(spec, undefined, plan);
    expect(fits(parse(text)), JSON.stringify(fits.errors)).toBe(true);
    const { value, findings } = readYamlSubmission(bytes(text), 'a.yaml', '0');
    expect(findings).toEqual([]);
    expect(value?.stamp).toEqual(spec.stamp);
    expect(value?.stray).toEqual([]);
    expect([...value!.answers.keys()].toSorted()).toEqual(
      questionsOf(spec)
        .map((q) => q.id)
        .toSorted(),
    );
    const given = [...value!.answers].filter(([, a]) => a.raw.kind !== 'blank').map(([id]) => id);
    expect(given).toEqual(['unit/window-from', 'unit/window-to']);
  });

  test('tells what is asked, in which unit, what was answered before and by when', () => {
    const answers = new Map<string, string | number>([
      ['indicator/tin-bai/period', 1250],
      ['task/1.1/leader', 'Nguyễn Văn Mẫu'],
    ]);
    const text = formYaml(form('xa-ha-trung'), { period: '2025-12', answers }, plan);
    expect(text).toContain('# Số tin, bài đã đăng (tin, bài) [phải có].');
    expect(text).toContain('# Kỳ trước (năm 2025): 1.250');
    expect(text).toContain('# Kỳ trước (năm 2025): Nguyễn Văn Mẫu');
    expect(text).toContain('Chọn một: chưa thực hiện | đang thực hiện');
    expect(text.replace(/\n# /g, ' ')).toContain('Ngày cuối cùng còn đúng hạn: thứ Sáu 19/6/2026.');
    expect(text).toContain('Nhiệm vụ phối hợp, không bắt buộc');
  });

  test('whatever was answered before, it stays in the comments', () => {
    const spec = form('xa-ha-trung');
    const blank = parse(formYaml(spec, undefined, plan));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (given) => {
        const answers = questionsOf(spec).map((q, i): [string, string] => [
          q.id,
          given[i % given.length] ?? '',
        ]);
        const previous: PreviousAnswers = { period: '2025-12', answers: new Map(answers) };
        expect(parse(formYaml(spec, previous, plan))).toEqual(blank);
      }),
      { numRuns: 25 },
    );
    const hard = 'a\n  status: "hoàn thành"\r\u2028version: 2 # "';
    const answers = new Map(questionsOf(spec).map((q) => [q.id, hard]));
    expect(parse(formYaml(spec, { period: '2025-12', answers }, plan))).toEqual(blank);
  });
});
