import { expect, test } from 'vitest';
import { saysNone } from '../../src/text/none.ts';

test.each([
  'Không',
  'không có.',
  'Không có khó khăn, vướng mắc',
  'Không gặp khó khăn',
  'Chưa ban hành',
  'Chưa ban hành kế hoạch',
  'Chưa phát sinh',
  '-',
  '–',
])('%j says that there is none', (text) => {
  expect(saysNone(text)).toBe(true);
});

test.each([
  '',
  '0',
  'Không có kinh phí',
  'Không đủ cán bộ',
  'Chưa được bố trí kinh phí',
  'Có',
  'Thiếu kinh phí - nhân lực',
])('%j does not', (text) => {
  expect(saysNone(text)).toBe(false);
});
