import fc from 'fast-check';
import type { Answers, Typed } from '../corpus/operations/fill.ts';
import { formOf, goodAnswers } from '../corpus/world.ts';
import type { FormKey } from './base-forms.ts';

const words = [
  'Đã tổ chức',
  'hội nghị',
  'tuyên truyền',
  'thôn, tổ dân phố',
  'chuyển đổi số',
  '12 buổi',
  'R&D',
  'a < b > c',
  '"trong ngoặc"',
  "'nháy đơn'",
  '“nháy cong”',
  '- gạch đầu dòng',
  ': hai chấm: ',
  '# dấu thăng',
  '100%',
  '😀',
  'Đắk Lắk',
  'ươ',
  ']]&gt;',
  '{ngoặc}',
  '[vuông]',
  '* sao',
  '| sổ',
  '&amp;',
  '\\n',
  '@x',
  '!tag',
];
/** Texts that a lenient reader makes something else of. */
const trapTexts = [
  '007',
  '12345678901234567890',
  'no',
  'yes',
  '1e5',
  '0x1F',
  'null',
  '~',
  'true',
  '=1+1',
  '+84 000',
  '-5',
  '1.5',
  '1,5',
  '01/02/2026',
  '2026-01-02',
  '12:30',
  '__proto__',
  'constructor',
  '<c r="A1"/>',
];

const oneLine = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' ').trim());
const someText = fc.oneof(
  { weight: 4, arbitrary: oneLine },
  { weight: 2, arbitrary: fc.constantFrom(...trapTexts) },
  {
    weight: 1,
    arbitrary: fc.array(oneLine, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
  },
);
/** Between 45,000 and 47,000 stand the serial numbers of our days, which a writer of 1904 moves. */
const someNumber = fc
  .oneof(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 50_000, max: 999_999_999 }),
    fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
  )
  .filter((n) => n < 45_000 || n > 47_000);
const someDay = fc
  .integer({ min: 0, max: 364 })
  .map((n) => ({ day: new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10) }));

/** What is put in place of one answer of a form; the question's own kind says which is taken. */
export const change = fc.record({
  at: fc.nat(),
  blank: fc.boolean(),
  text: someText,
  number: someNumber,
  day: someDay,
});
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Choices of a drop-down and the names of the form keep to themselves. */
const fixed = /\/status$/;

function typedIn(old: Typed, { blank, text, number, day }: Change): Typed {
  if (blank) return null;
  if (typeof old === 'string') return text;
  return typeof old === 'number' ? number : day;
}

/** A good form with some answers changed: the model that every way of writing it must come back to. */
export function answersWith({ unit, period }: FormKey, changes: readonly Change[]): Answers {
  const good = goodAnswers(formOf(unit, period));
  const ids = Object.keys(good).filter((id) => !fixed.test(id));
  const changed = changes.map((c): readonly [string, Typed] => {
    const id = ids[c.at % ids.length]!;
    return [id, typedIn(good[id]!, c)];
  });
  return { ...good, ...Object.fromEntries(changed) };
}
