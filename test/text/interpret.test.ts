import { expect, test } from 'vitest';
import { civilDate } from '../../src/model/civil-date.ts';
import type { Question, QuestionKind } from '../../src/model/form.ts';
import type { RawAnswer } from '../../src/model/submission.ts';
import { interpret } from '../../src/text/interpret.ts';

function read(kind: QuestionKind, raw: RawAnswer | string | number, more: Partial<Question> = {}) {
  const question: Question = {
    id: 'unit/summary',
    label: 'Câu hỏi',
    hint: 'Ghi một con số',
    kind,
    required: false,
    topic: 'summary',
    ...more,
  };
  const value: RawAnswer =
    typeof raw === 'string'
      ? { kind: 'text', text: raw }
      : typeof raw === 'number'
        ? { kind: 'number', value: raw, text: String(raw) }
        : raw;
  return interpret(question, { raw: value, place: { kind: 'file', file: 'a.xlsx' } });
}

test('blank, zero, dash and "không" are four things', () => {
  expect(read('whole', ' \u00a0')).toEqual({ kind: 'blank' });
  expect(read('whole', { kind: 'blank' })).toEqual({ kind: 'blank' });
  expect(read('whole', 0)).toEqual({ kind: 'number', value: 0, writtenAsText: false });
  expect(read('whole', '0')).toEqual({ kind: 'number', value: 0, writtenAsText: true });
  expect(read('whole', '-')).toMatchObject({ kind: 'problem', code: 'number-dash' });
  expect(read('whole', 'không')).toMatchObject({ kind: 'problem', code: 'number-none-word' });
});

test.each<[QuestionKind, RawAnswer | string | number, string]>([
  ['whole', 1.568, 'number-ambiguous'],
  ['whole', 1.25, 'number-fraction'],
  ['whole', '12,5', 'number-fraction'],
  ['whole', -3, 'number-negative'],
  ['money', '-3', 'number-negative'],
  ['whole', '12 bài', 'number-with-words'],
  ['decimal', '69,85%', 'number-percent'],
  ['decimal', { kind: 'number', value: 0.7, text: '0.7', percent: true }, 'number-percent'],
  ['whole', 'khoảng 50', 'number-estimate'],
  ['whole', '1,250.5', 'number-ambiguous'],
  ['whole', 'nhiều', 'number-unreadable'],
  ['whole', { kind: 'boolean', value: true }, 'number-unreadable'],
  ['whole', { kind: 'date', date: civilDate('2026-06-05'), text: '46178' }, 'number-unreadable'],
  ['whole', { kind: 'cell-error', text: '#REF!' }, 'answer-cell-error'],
  ['text', { kind: 'not-calculated', formula: 'SUM(A1:A3)' }, 'answer-not-calculated'],
  ['long-text', '…………', 'answer-placeholder'],
  ['whole', 'ghi một con số', 'answer-placeholder'],
  ['status', 'đã hoàn thành', 'status-unknown'],
  ['date', '5/6/26', 'date-unreadable'],
  ['date', 46178, 'date-unreadable'],
])('%s %j is not used: %s', (kind, raw, code) => {
  expect(read(kind, raw)).toMatchObject({ kind: 'problem', code });
});

test('a whole-number question takes a whole number, a decimal question a fraction', () => {
  expect(read('whole', '45.000')).toMatchObject({ kind: 'number', value: 45000 });
  expect(read('decimal', 1.568)).toMatchObject({ kind: 'number', value: 1.568 });
  expect(read('decimal', '69,85')).toMatchObject({ kind: 'number', value: 69.85 });
});

test('a status in other capitals, spaces or decomposed letters is the same status', () => {
  expect(read('status', ' Hoàn  Thành ')).toEqual({ kind: 'status', status: 'hoàn thành' });
  expect(read('status', 'Đang thực hiện'.normalize('NFD'))).toEqual({
    kind: 'status',
    status: 'đang thực hiện',
  });
});

test('a text question takes numbers and days as they are seen', () => {
  expect(read('text', 373)).toEqual({ kind: 'text', text: '373' });
  const day = { kind: 'date', date: civilDate('2026-06-05'), text: '46178' } as const;
  expect(read('document', day)).toEqual({ kind: 'text', text: '05/6/2026' });
  expect(read('date', day)).toEqual({ kind: 'date', date: '2026-06-05' });
});

test('paragraphs are kept, blanks within a line are not', () => {
  expect(read('long-text', ' Đã  tổ chức \r\n\r\n\r\n- 2 hội nghị. ')).toEqual({
    kind: 'text',
    text: 'Đã tổ chức\n\n- 2 hội nghị.',
  });
});

test('a dash answers an optional text but not a required one', () => {
  expect(read('long-text', '-')).toEqual({ kind: 'text', text: '-' });
  expect(read('long-text', '-', { required: true })).toMatchObject({ code: 'answer-placeholder' });
});

test('no answer is blank', () => {
  expect(
    interpret({ id: 'x', label: '', hint: '', kind: 'whole', required: true, topic: 'indicator' }, undefined),
  ).toEqual({ kind: 'blank' });
});
