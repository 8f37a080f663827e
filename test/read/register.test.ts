import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegisterEvent } from '../../src/model/register.ts';
import { tornMark } from '../../src/model/torn-mark.ts';
import { eventLine, readRegister } from '../../src/read/register.ts';
import {
  closed,
  confirmed,
  data,
  document,
  exempted,
  extended,
  file,
  letter,
  nil,
  note,
  refused,
  registerOf,
  returned,
  revoked,
  undone,
} from '../support/register.ts';

const name = 'register/2026-06.jsonl';

/** One event of every kind, with every optional field somewhere. */
const every = registerOf([
  data('2026-06-18', {
    file: file('a', 'Báo cáo "quý" \\ 1.xlsx'),
    arrivalNumber: '77',
    documentNumber: '12/BC-UBND',
  }),
  document('2026-06-18', { arrived: null, documentDate: '2026-06-17', afterClosing: true }),
  refused('2026-06-18'),
  returned('2026-06-19', '2026-06-25', { form: 'data', decided: '2026-06-18', documentNumber: '9/SVHTTDL' }),
  extended('2026-06-19', '2026-06-25', { documentDate: '2026-06-18' }),
  exempted('2026-06-19'),
  nil('2026-06-19', { answered: '2026-06-18' }),
  revoked('2026-06-19', 1),
  confirmed('2026-06-19', 1, '2026-06-18', { code: 'window-mismatch', answer: 'unit/window-from' }),
  note('2026-06-19', { reason: 'Đã gọi điện\nlúc 9 giờ' }),
  letter('2026-06-22', { number: '15', date: '2026-06-22' }),
  closed('2026-06-29'),
  undone('2026-06-30', 12),
]);
const lines = every.map(eventLine);
const text = `${lines.join('\n')}\n`;
const codesOf = (t: string) =>
  readRegister(name, t).findings.map((f) => [
    f.code,
    f.place.kind === 'register' ? f.place.line : 0,
    f.values.why,
  ]);
const idsOf = (t: string) => readRegister(name, t).value.map((e) => e.id);
const ids = every.map((e) => e.id);

describe('writing and reading back', () => {
  test('every kind of event comes back as it was', () => {
    expect(readRegister(name, text)).toEqual({ value: every, findings: [] });
  });

  test('one event is one line, whatever stands in its texts', () => {
    expect(lines.every((line) => !/[\n\r]/.test(line))).toBe(true);
  });

  test('equal events are equal lines, in whatever order their fields were set', () => {
    const shuffled = every.map(
      (e) => Object.fromEntries(Object.entries(e).toReversed()) as unknown as RegisterEvent,
    );
    expect(shuffled.map(eventLine)).toEqual(lines);
  });

  test('the sum is the last field and is not taken over from an event that has one', () => {
    expect(lines[0]).toMatch(/,"sum":"[0-9a-f]{16}"\}$/);
    const again = { ...(every[0] as RegisterEvent), sum: 'x' } as unknown as RegisterEvent;
    expect(eventLine(again)).toBe(lines[0]);
  });

  test('fields of a newer version are kept', () => {
    const newer = { ...(every[0] as RegisterEvent), tín_hiệu: { a: [1, 2] } } as unknown as RegisterEvent;
    const { value, findings } = readRegister(name, `${eventLine(newer)}\n`);
    expect(findings).toEqual([]);
    expect(value).toEqual([newer]);
    expect(eventLine(value[0] as RegisterEvent)).toBe(eventLine(newer));
  });

  test('a whole line taken out of the middle is an error at the line after it', () => {
    const kept = lines.filter((_, i) => i !== 2);
    const { findings } = readRegister(name, `${kept.join('\n')}\n`);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'register-line-damaged',
        place: { kind: 'register', file: name, line: 3 },
        values: expect.objectContaining({ why: 'gap' }),
      }),
    ]);
  });

  test('a gap is seen on both sides of the ten thousandth event', () => {
    const numbered = (n: number): string => eventLine({ ...(every[0] as RegisterEvent), id: `2026-06-${n}` });
    const gaps = (...list: readonly number[]): readonly unknown[] =>
      readRegister(name, `${list.map(numbered).join('\n')}\n`)
        .findings.slice(1)
        .map((f) => f.values.missing);
    expect(gaps(9998, 9999, 10_000, 10_001)).toEqual([]);
    expect(gaps(9998, 10_000)).toEqual(['2026-06-9999']);
    expect(gaps(9999, 10_001)).toEqual(['2026-06-10000']);
  });

  test.each([
    ['empty file', ''],
    ['only line ends', '\n\n'],
  ])('%s: no events, no findings', (_name, t) => {
    expect(readRegister(name, t)).toEqual({ value: [], findings: [] });
  });

  test.each([
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${text}`],
    ['no end on a whole last line', text.slice(0, -1)],
    ['blank lines between', text.replaceAll('\n', '\n\n')],
  ])('%s change nothing', (_name, t) => {
    expect(readRegister(name, t)).toEqual({ value: every, findings: [] });
  });
});

describe('a torn last line', () => {
  test('cut anywhere, it is left out with a warning and the rest stands', () => {
    const last = lines.at(-1) ?? '';
    const before = text.slice(0, -last.length - 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: last.length - 1 }), (n) => {
        const { value, findings } = readRegister(name, before + last.slice(0, n));
        expect(value).toEqual(every.slice(0, -1));
        expect(findings).toEqual([
          {
            code: 'register-torn-line',
            severity: 'warning',
            place: { kind: 'register', file: name, line: lines.length },
            values: {},
          },
        ]);
      }),
    );
  });

  test('closed off by the next run, it stays a warning in the middle of the file', () => {
    const torn = (lines[1] ?? '').slice(0, 40);
    const t = `${lines[0]}\n${torn}${tornMark}\n${lines[2]}\n`;
    expect(codesOf(t)).toEqual([['register-torn-line', 2, undefined]]);
    expect(idsOf(t)).toEqual([ids[0], ids[2]]);
  });

  test('closed off though only its line end was missing, it counts', () => {
    const t = `${lines[0]}${tornMark}\n${lines[1]}\n`;
    expect(readRegister(name, t)).toEqual({ value: every.slice(0, 2), findings: [] });
  });
});

describe('a damaged line', () => {
  test('any change of one character in a line is found, at its line, and only that event is left out', () => {
    const position = fc.integer({ min: 0, max: lines.length - 1 }).chain((line) =>
      fc.record({
        line: fc.constant(line),
        at: fc.integer({ min: 0, max: (lines[line] ?? '').length - 1 }),
        by: fc.constantFrom('0', '9', 'x', '"', ' ', 'ế'),
      }),
    );
    fc.assert(
      fc.property(position, ({ line, at, by }) => {
        const old = lines[line] ?? '';
        fc.pre(old[at] !== by);
        const edited = lines.with(line, old.slice(0, at) + by + old.slice(at + 1)).join('\n');
        expect(codesOf(`${edited}\n`)).toEqual([['register-line-damaged', line + 1, 'sum']]);
        expect(idsOf(`${edited}\n`)).toEqual(ids.toSpliced(line, 1));
      }),
    );
  });

  test('cut in the middle of the file it is an error, not a torn line', () => {
    expect(codesOf(`${lines[0]?.slice(0, 50)}\n${lines[1]}\n`)).toEqual([
      ['register-line-damaged', 1, 'sum'],
    ]);
  });

  test('a whole last line that was edited is an error too', () => {
    expect(codesOf(`${lines[0]}\n${lines[1]?.replace('document', 'dacument')}\n`)).toEqual([
      ['register-line-damaged', 2, 'sum'],
    ]);
  });

  test('an id used twice: the first counts', () => {
    const t = `${lines[0]}\n${lines[1]}\n${lines[0]}\n`;
    const { value, findings } = readRegister(name, t);
    expect(value.map((e) => e.id)).toEqual(ids.slice(0, 2));
    expect(findings).toMatchObject([
      { place: { line: 3 }, values: { why: 'id-twice', id: ids[0], first: 1 } },
    ]);
  });

  test('whatever the file holds, reading it does not throw', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom(...lines))), (parts) => {
        const { value, findings } = readRegister(name, parts.join('\n'));
        const bad = new Set(findings.map((f) => (f.place.kind === 'register' ? f.place.line : 0)));
        const gaps = findings.filter((f) => f.values.why === 'gap').length;
        expect(value.length + bad.size - gaps).toBeLessThanOrEqual(parts.join('\n').split('\n').length);
      }),
    );
  });
});
