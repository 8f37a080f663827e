import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { readYamlSubmission } from '../../src/read/submission-yaml.ts';

const sample = `# Số liệu mẫu, không có thật
version: 1
form:
  plan: ke-hoach-mau
  plan_version: "0123456789ab"
  period: 2026-06
  unit: xa-vi-du
  form_version: 1
unit:
  document-number: 12/BC-UBND
  document-date: 2026-06-19
  reporter-phone: 0900000000
  summary: |
    Dòng một
    dòng hai
tasks:
  "1.1":
    status: đang thực hiện
    result:
  1.10: { status: "không", result: ~ }
indicators:
  CT-01: { period: 5, cumulative: "12" }
  CT-02:
    period: { n: 1.568, N: }
`;

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { value, findings } = readYamlSubmission(bytes, 'bc.yaml', 'ab');
  return { value: value!, findings, codes: findings.map((f) => f.code) };
}

function answersOf(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...read(text).value.answers].map(([id, a]) => [
      id,
      'text' in a.raw ? `${a.raw.kind} ${a.raw.text}` : a.raw.kind,
    ]),
  );
}

describe('a YAML form', () => {
  test('stamp and answers, the source text of each kept', () => {
    const { value, codes } = read(sample);
    expect(codes).toEqual([]);
    expect(value.recognisedBy).toBe('stamp');
    expect(value.stamp).toEqual({
      plan: 'ke-hoach-mau',
      planVersion: '0123456789ab',
      period: '2026-06',
      unit: 'xa-vi-du',
      formVersion: 1,
    });
    expect(answersOf(sample)).toEqual({
      'unit/document-number': 'text 12/BC-UBND',
      'unit/document-date': 'date 2026-06-19',
      'unit/reporter-phone': 'number 0900000000',
      'unit/summary': 'text Dòng một\ndòng hai\n',
      'task/1.1/status': 'text đang thực hiện',
      'task/1.1/result': 'blank',
      'task/1.10/status': 'text không',
      'task/1.10/result': 'blank',
      'indicator/CT-01/period': 'number 5',
      'indicator/CT-01/cumulative': 'text 12',
      'indicator/CT-02/period/n': 'number 1.568',
      'indicator/CT-02/period/N': 'blank',
    });
  });

  test('places: the value, or the key where nothing stands', () => {
    const { answers } = read(sample).value;
    expect(answers.get('unit/document-number')!.place).toMatchObject({ kind: 'text', line: 10, column: 20 });
    expect(answers.get('task/1.1/result')!.place).toMatchObject({ line: 19, column: 5 });
    expect(answers.get('indicator/CT-01/cumulative')!.place).toMatchObject({ line: 22, column: 35 });
  });

  test('decomposed letters, a byte order mark, UTF-16 and Windows line ends change nothing', () => {
    const plain = answersOf(sample);
    expect(answersOf(sample.normalize('NFD'))).toEqual(plain);
    expect(answersOf(`\ufeff${sample.replaceAll('\n', '\r\n')}`)).toEqual(plain);
    const utf16 = read(Buffer.from(`\ufeff${sample}`, 'utf16le')).value.answers;
    expect(utf16).toEqual(read(sample).value.answers);
  });

  test('unknown tasks and questions are answers for the checks; unknown sections are stray', () => {
    const { value, codes } = read(`${sample}ghi chú: thêm\nkhac:\n  a: 1\n`);
    expect(codes).toEqual([]);
    expect(value.stray.map((s) => [s.id, s.raw])).toEqual([
      ['ghi chú', { kind: 'text', text: 'thêm' }],
      ['khac', { kind: 'text', text: 'a: 1' }],
    ]);
    expect(answersOf('tasks:\n  "9.9": { abc: x }\n')).toEqual({ 'task/9.9/abc': 'text x' });
  });

  test('levels still empty are no problem', () => {
    expect(read('form: { unit: a }\nunit:\ntasks: ~\nindicators:\n  CT-01:\n').codes).toEqual([]);
  });
});

describe('what is wrong with it', () => {
  test('a list or a mapping where one answer belongs is read as its lines', () => {
    const text =
      'form: { unit: a }\nunit:\n  summary: [a, " b", [c]]\n  reporter: { tên: A, số: 1 }\n  unit-next: []\n';
    expect(answersOf(text)).toEqual({
      'unit/summary': 'text a\nb\nc',
      'unit/reporter': 'text tên: A\nsố: 1',
      'unit/unit-next': 'blank',
    });
    expect(read(text).value.answers.get('unit/summary')!.place).toMatchObject({ line: 3, column: 3 });
  });

  test('an answer a level too high is stray', () => {
    const { value, codes } = read('form: { unit: a }\ntasks: chưa có\nindicators: { CT-01: 5 }\n');
    expect([value.answers.size, codes]).toEqual([0, []]);
    expect(value.stray.map((s) => s.id)).toEqual(['task', 'indicator/CT-01']);
  });

  test('the stamp removed', () => {
    const { value, codes } = read('unit:\n  reporter: A\n');
    expect([value.recognisedBy, codes]).toEqual(['ids', []]);
  });

  test('some other YAML file', () => {
    const { value, codes } = read('services:\n  web: 1\n');
    expect([value.recognisedBy, value.answers.size, codes]).toEqual(['none', 0, []]);
  });

  test.each([
    ['a: [', 'yaml-syntax'],
    ['unit: &a x', 'yaml-anchor'],
    ['unit:\n  a: 1\n  a: 2\n', 'yaml-duplicate-key'],
    ['unit: "a\u0001"', 'yaml-control-character'],
    [`a: ${'['.repeat(4000)}`, 'yaml-limit'],
    [`# MẬT\n${sample}`, 'file-secret'],
    [`unit:\n${Array.from({ length: 5001 }, (_, i) => `  q${i}: 1\n`).join('')}`, 'file-too-large'],
  ])('%#: refused', (text, code) => {
    const { value, codes } = read(text);
    expect(value).toBeUndefined();
    expect(codes).toEqual([code]);
  });

  test('exactly as many answers as allowed', () => {
    const { value } = read(`unit:\n${Array.from({ length: 5000 }, (_, i) => `  q${i}: 1\n`).join('')}`);
    expect(value.answers.size).toBe(5000);
  });

  test('text up to the limit, and one character more', () => {
    const sized = (length: number): string => 'form: { unit: a }\n#'.padEnd(length, 'x');
    expect(read(sized(limits.yaml)).codes).toEqual([]);
    expect(read(sized(limits.yaml + 1)).codes).toEqual(['yaml-limit']);
  });

  test('keys that name parts of objects are only keys', () => {
    const { value } = read('unit:\n  __proto__: x\n  constructor: y\n');
    expect([...value.answers.keys()]).toEqual(['unit/__proto__', 'unit/constructor']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
