import { describe, expect, it } from 'vitest';
import { newEditorialFile } from '../../src/compose/editorial-file.ts';
import { readEditorial } from '../../src/read/editorial.ts';
import { type EditorialEdit, editEditorial } from '../../src/read/editorial-edit.ts';
import { smallPeriod, smallPlan } from '../support/plan.ts';

const plan = smallPlan();
const fresh = newEditorialFile(plan, smallPeriod('2026-12'), plan.appendix.tasks);
const read = (text: string) => readEditorial({ path: 'editorial/2026-12.yaml', text });
const told = (text: string) =>
  read(text).findings.map(({ code, place, values }) => [
    code,
    place.kind === 'text' ? `${place.line}:${place.column}` : place.kind,
    values.suggestion ?? values.key ?? '',
  ]);

const head = 'version: 1\nperiod: "2026-12"\n';
const add = (more: Partial<Extract<EditorialEdit, { kind: 'add' }>['passage']> = {}, task?: string) =>
  ({
    kind: 'add',
    ...(task === undefined ? {} : { task: { id: task, comment: ` Nhiệm vụ ${task}` } }),
    passage: {
      unit: 'so-noi-vu',
      answer: 'task/3.1/result',
      use: false,
      text: 'Đã khen 12 tập thể.',
      comment: 'Sở Nội vụ: Kết quả',
      ...more,
    },
  }) as const;

describe('reading', () => {
  it('a fresh file holds against its schema and has no choice in it', () => {
    const { value, findings } = read(fresh);
    expect(findings).toEqual([]);
    expect(value?.editorial.tasks.map((t) => t.task)).toEqual(plan.appendix.tasks.map((t) => t.id));
    expect(value?.editorial.strengths).toEqual([]);
  });

  it('takes lists left blank for empty ones', () => {
    const { value, findings } = read(
      `${head}strengths:\ntasks:\n  - task: "1.1"\n    added:\n    passages:\n`,
    );
    expect(findings).toEqual([]);
    expect(value?.editorial.tasks[0]).toEqual({ task: '1.1', added: [], passages: [] });
  });

  it.each([
    ['a misspelt key', `${head}strength: []\n`, ['schema-unknown-key', '3:1', 'strengths']],
    ['a key missing', 'version: 1\n', ['schema-missing-key', '1:1', 'period']],
    [
      'a word where true or false belongs',
      `${head}general:\n  - unit: so-noi-vu\n    use: có\n    text: Lời.\n`,
      ['schema-wrong-type', '5:10', 'use'],
    ],
    ['a task without quotation marks', `${head}tasks:\n  - task: 1.10\n`, ['yaml-number-id', '4:11', '']],
  ])('%s is told at line and column, and the file is not used', (_what, text, finding) => {
    expect(told(text)).toContainEqual(finding);
    expect(read(text).value).toBeUndefined();
  });

  it('reads thousands of passages', () => {
    const one = (i: number) =>
      `  - unit: xa-${i}\n    answer: unit/summary\n    use: false\n    text: |-\n      Lời.\n`;
    const text = `${head}general:\n${Array.from({ length: 6000 }, (_, i) => one(i)).join('')}`;
    expect(read(text).findings).toEqual([]);
    expect(read(text).value?.editorial.general).toHaveLength(6000);
  });
});

describe('editing', () => {
  const mine = fresh
    .replace('strengths: []', 'strengths: # của tôi\n  - |-\n    Kế hoạch ban hành kịp thời: đủ 5 văn bản.')
    .replace('period: "2026-12"', 'period: "2026-12" # không đổi');

  it('changes nothing where there is nothing to change', () => {
    expect(editEditorial(mine, [])).toBe(mine);
  });

  it('adds a passage under its task with the unit’s name over it, long text as a block', () => {
    const text = editEditorial(fresh, [add({ text: 'Dòng một: "có" #dấu.\nDòng hai.' }, '3.1')]);
    expect(text).toContain('# Sở Nội vụ: Kết quả\n');
    expect(text).toContain('text: |-\n          Dòng một: "có" #dấu.\n          Dòng hai.');
    const task = read(text).value?.editorial.tasks.find((t) => t.task === '3.1');
    expect(task?.passages).toEqual([
      { unit: 'so-noi-vu', answer: 'task/3.1/result', use: false, text: 'Dòng một: "có" #dấu.\nDòng hai.' },
    ]);
  });

  it.each([
    '  thụt đầu dòng',
    '- gạch đầu dòng',
    '1.10',
    'true',
    'a: b',
    '"',
    '# không phải chú thích',
    '%',
    '|',
    '\\',
    '',
  ])('brings the text %j back as it was', (words) => {
    const text = editEditorial(fresh, [add({ text: words, section: words || 'I' })]);
    const { value, findings } = read(text);
    expect(findings).toEqual([]);
    expect(value?.editorial.general[0]).toMatchObject({ text: words, section: words || 'I' });
  });

  it('keeps every comment, sentence, order and choice of the officer', () => {
    const first = editEditorial(mine, [
      add({ unit: 'xa-ha-trung' }, '3.1'),
      add({ unit: 'so-noi-vu' }, '3.1'),
    ]);
    const chosen = first
      .replace('use: false\n', 'use: true # chọn vì tiêu biểu\n        shortened: Viết gọn.\n')
      .replace('# Nhiệm vụ 3.1', '# hỏi lại anh A\n  # Nhiệm vụ 3.1');
    const before = read(chosen).value?.editorial;
    const after = editEditorial(chosen, [
      add({ unit: 'phuong-dong-tien' }, '3.1'),
      add({ answer: 'unit/summary' }),
      { kind: 'set', path: 'tasks/2/passages/1', key: 'text', text: 'Lời mới.' },
      { kind: 'flag', path: 'tasks/2/passages/1', key: 'changed' },
    ]);
    for (const kept of ['# của tôi', '# không đổi', '# chọn vì tiêu biểu', '# hỏi lại anh A', '# Cách làm:'])
      expect(after).toContain(kept);
    const now = read(after).value?.editorial;
    expect(now?.strengths).toEqual(['Kế hoạch ban hành kịp thời: đủ 5 văn bản.']);
    const passages = now?.tasks.find((t) => t.task === '3.1')?.passages ?? [];
    expect(passages.map((p) => p.unit)).toEqual(['xa-ha-trung', 'so-noi-vu', 'phuong-dong-tien']);
    expect(passages[0]).toEqual(before?.tasks.find((t) => t.task === '3.1')?.passages[0]);
    expect(passages[1]).toMatchObject({ text: 'Lời mới.', changed: true });
  });

  it('takes marks away again, and makes room where a list is missing or a task was cut out', () => {
    const text = `${head}general:\n  - unit: so-noi-vu\n    answer: unit/summary\n    gone: true\n    use: true\n    text: Lời.\n`;
    const after = editEditorial(text, [{ kind: 'drop', path: 'general/0', key: 'gone' }, add({}, '3.1')]);
    const { value, findings } = read(after);
    expect(findings).toEqual([]);
    expect(value?.editorial.general[0]?.gone).toBeUndefined();
    expect(value?.editorial.tasks).toMatchObject([{ task: '3.1', passages: [{ unit: 'so-noi-vu' }] }]);
  });
});
