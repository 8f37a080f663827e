import { describe, expect, test } from 'vitest';
import { documentFiles, documentPassages } from '../../src/consolidate/document-passages.ts';
import type { Letter, LetterSection } from '../../src/model/letter.ts';
import { smallPlan } from '../support/plan.ts';
import {
  type Draft,
  document,
  exempted,
  file,
  listOn,
  registerOf,
  returned,
  revoked,
} from '../support/register.ts';

const plan = smallPlan();

const section = (text: string): LetterSection => ({
  heading: 'I. KẾT QUẢ',
  text,
  place: { kind: 'paragraph', file: 'a.docx', paragraph: 9 },
});
const letterWith = (...texts: readonly string[]): Letter => ({
  style: 'state',
  number: '99/BC-UBND',
  sections: texts.map(section),
  scanned: texts.length === 0,
});

/** Quotable documents after these events; `letters` by the letter of the file. */
function quotable(drafts: readonly Draft[], letters: Readonly<Record<string, Letter>>) {
  const standing = listOn('2026-06-22', registerOf(drafts));
  const bySha = new Map(Object.entries(letters).map(([name, l]) => [file(name).sha256, l]));
  return documentPassages(plan, documentFiles(standing), (sha256) => bySha.get(sha256));
}
const sent = (day: string, name: string, more: Readonly<Record<string, unknown>> = {}): Draft =>
  document(day, { file: file(name, `${name}.docx`), documentNumber: '15/BC-UBND', ...more });

describe('what a unit’s signed document says', () => {
  test('section by section, with number and day as recorded', () => {
    const found = quotable([sent('2026-06-18', 'a', { documentDate: '2026-06-17' })], {
      a: letterWith('Đã làm xong.', '  ', 'Kiến nghị.'),
    });
    expect(found).toMatchObject([
      {
        unit: { id: 'xa-ha-trung' },
        file: 'a.docx',
        sha256: file('a').sha256,
        number: '15/BC-UBND',
        date: '2026-06-17',
      },
    ]);
    expect(found[0]?.sections.map((s) => s.text)).toEqual(['Đã làm xong.', 'Kiến nghị.']);
  });

  test('number and day of the letter itself where the register has none', () => {
    const drafts = [sent('2026-06-18', 'a', { documentNumber: null })];
    expect(quotable(drafts, { a: letterWith('x') })[0]?.number).toBe('99/BC-UBND');
  });

  test('the version that stands, not the one it replaced', () => {
    const drafts = [sent('2026-06-17', 'a'), sent('2026-06-18', 'b')];
    const [only, ...others] = quotable(drafts, { a: letterWith('cũ'), b: letterWith('mới') });
    expect([only?.sections[0]?.text, others]).toEqual(['mới', []]);
  });

  test('the Word file under the same number where the scan that followed it cannot be read', () => {
    const drafts = [sent('2026-06-17', 'a'), sent('2026-06-18', 'b')];
    const [only] = quotable(drafts, { a: letterWith('bản Word'), b: letterWith() });
    expect(only?.sections[0]?.text).toBe('bản Word');
  });

  test.each<[string, readonly Draft[]]>([
    [
      'another number before the scan',
      [sent('2026-06-17', 'a', { documentNumber: '14/BC-UBND' }), sent('2026-06-18', 'b')],
    ],
    ['withdrawn', [sent('2026-06-17', 'a'), revoked('2026-06-18', 1)]],
    ['returned', [sent('2026-06-17', 'a'), returned('2026-06-18', '2026-06-26')]],
    ['of an exempt unit', [sent('2026-06-17', 'a'), exempted('2026-06-18')]],
    ['on paper only', [document('2026-06-17')]],
  ])('%s: nothing to quote', (_name, drafts) => {
    expect(quotable(drafts, { a: letterWith('x'), b: letterWith() })).toEqual([]);
  });
});
