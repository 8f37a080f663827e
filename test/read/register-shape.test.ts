import { expect, test } from 'vitest';
import { eventLine, readRegister } from '../../src/read/register.ts';
import { data, file, registerOf } from '../support/register.ts';

const [good] = registerOf([data('2026-06-18')]);

const odd = (more: Readonly<Record<string, unknown>>): string =>
  `${eventLine({ ...good, ...more } as unknown as NonNullable<typeof good>)}\n`;

test.each([
  ['kind', 'of an unknown word', { kind: 'burned' }, 'kind'],
  ['kind', 'named like a property of every object', { kind: 'toString' }, 'kind'],
  ['field', 'a day that does not exist', { arrived: '2026-02-30' }, 'arrived'],
  ['field', 'a unit left out', { unit: undefined }, 'unit'],
  ['field', 'an unknown form', { form: 'fax' }, 'form'],
  ['field', 'a moment of another zone', { recordedAt: '2026-06-19T01:05:00Z' }, 'recordedAt'],
  ['field', 'a hash that is none', { file: { ...file('a'), sha256: 'abc' } }, 'file'],
  ['field', 'a kind of file not known', { file: { ...file('a'), kind: 'exe' } }, 'file'],
  ['field', 'an empty subject', { subject: '' }, 'subject'],
  ['field', 'a sender that is no text', { senderId: 56 }, 'senderId'],
  ['field', 'a text for a truth', { afterClosing: 'true' }, 'afterClosing'],
  ['field', 'an optional day set to nothing', { documentDate: null }, 'documentDate'],
])('%s: %s', (why, _name, more, field) => {
  const { value, findings } = readRegister('register/2026-06.jsonl', odd(more));
  expect(value).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'register-line-damaged', values: { why, field: why === 'kind' ? '' : field } },
  ]);
});
