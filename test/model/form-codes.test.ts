import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/model/form.ts';
import { codedQuestions, codeKey, visibleCodes } from '../../src/model/form-codes.ts';
import { formFor } from '../../src/schedule/form-spec.ts';
import { obligationsFor } from '../../src/schedule/obligations.ts';
import { smallForm } from '../support/form.ts';
import { shippedPlan } from '../support/shipped-plan.ts';

const plan = shippedPlan().value.plan!;
const forms = plan.periods
  .filter((p) => ['2026-06', '2026-12'].includes(p.id))
  .flatMap((p) => obligationsFor(plan, p).map((o) => formFor(plan, o)));

describe('visible codes', () => {
  test('every question of every form has one of its own', () => {
    expect(forms.length).toBeGreaterThan(300);
    for (const form of [...forms, smallForm()]) {
      const codes = visibleCodes(form);
      expect([...codes.values()].toSorted()).toEqual(
        questionsOf(form)
          .map((q) => q.id)
          .toSorted(),
      );
    }
  });

  test('codes that differ only in capitals are none: they are typed and compared without', () => {
    for (const form of forms) {
      const keys = [...visibleCodes(form).keys()];
      expect(new Set(keys.map((k) => k.toLocaleLowerCase('vi'))).size).toBe(keys.length);
    }
  });

  test('the unit is asked Đ1, Đ2 …; a task 1.1-1, 1.1-2 …; an indicator bears its id, n and N of a ratio /1 and /2', () => {
    const form = forms.find((f) => f.stamp.unit === 'xa-ha-trung')!;
    const codes = visibleCodes(form);
    expect(codes.get('Đ1')).toBe('unit/document-number');
    expect(codes.get('1.1-1')).toBe('task/1.1/status');
    expect(codes.get('1.1-10')).toBe('task/1.1/funding-proposed-province');
    expect(codes.get('2.6-1')).toBe('task/2.6/result');
    expect(codes.get(codeKey('CT-01', 'period'))).toBe('indicator/CT-01/period');
    expect(codes.get(codeKey('CT-01', 'cumulative'))).toBe('indicator/CT-01/cumulative');
    expect(codes.get(codeKey('CT-04/1', 'cumulative'))).toBe('indicator/CT-04/cumulative/n');
    expect(codes.get(codeKey('CT-04/2', 'cumulative'))).toBe('indicator/CT-04/cumulative/N');
  });

  test('an indicator answered in words is one row without figures', () => {
    const words = codedQuestions(smallForm('so-noi-vu')).filter((c) => c.question.indicator === 'mo-hinh');
    const all = forms
      .flatMap(codedQuestions)
      .filter((c) => c.question.topic === 'indicator' && c.question.kind === 'long-text');
    expect(all.length).toBeGreaterThan(0);
    for (const { code, figure, question } of [...words, ...all]) {
      expect(code).toBe(question.indicator);
      expect(figure).toBeUndefined();
    }
  });
});
