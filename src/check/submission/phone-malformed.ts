import { saysNone } from '../../text/none.ts';
import { about, questionOf, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** Mobile: 0 and nine digits. Landline: 02, area code and number, eleven digits in all. Hotlines: 1800, 1900. */
const shape = /^(?:0[35789]\d{8}|02\d{9}|1[89]00\d{4,6})$/;

/** The reporter's telephone number cannot be dialled as written. */
export const phoneMalformed: SubmissionCheck = {
  code: 'phone-malformed',
  run: (c) => {
    const question = questionOf(c, 'reporter-phone');
    const value = question && readingOf(c, question.id);
    if (!question || value?.kind !== 'text' || saysNone(value.text)) return [];
    const wrong = numbersIn(value.text).find((n) => !shape.test(n));
    if (wrong === undefined) return [];
    const suggestion = shape.test(`0${wrong}`) ? `0${wrong}` : '';
    return [about(c, 'phone-malformed', question, { values: { suggestion } })];
  },
};

/** Every number given, digits only, "+84" as 0; extensions ("máy lẻ 12") left aside. A text without digits is one that cannot be dialled. */
function numbersIn(text: string): readonly string[] {
  return text
    .replace(/(?:máy lẻ|số lẻ|ext\.?)\s*:?\s*\d+/giu, '')
    .split(/[;,/|]|\s(?:hoặc|và|or)\s|\s-\s/u)
    .map((part) => part.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0'))
    .filter((digits, _i, all) => digits !== '' || all.length === 1);
}
