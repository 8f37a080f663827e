import { saysNone } from '../../text/none.ts';
import { isPhoneNumber, phoneNumbersIn } from '../../text/phone-number.ts';
import { about, questionOf, readingOf } from './context.ts';
import type { SubmissionCheck } from './input.ts';

/** The reporter's telephone number cannot be dialled as written. */
export const phoneMalformed: SubmissionCheck = {
  code: 'phone-malformed',
  run: (c) => {
    const question = questionOf(c, 'reporter-phone');
    const value = question && readingOf(c, question.id);
    if (!question || value?.kind !== 'text' || saysNone(value.text)) return [];
    const wrong = phoneNumbersIn(value.text).find((n) => !isPhoneNumber(n));
    if (wrong === undefined) return [];
    const suggestion = isPhoneNumber(`0${wrong}`) ? `0${wrong}` : '';
    return [about(c, 'phone-malformed', question, { values: { suggestion } })];
  },
};
