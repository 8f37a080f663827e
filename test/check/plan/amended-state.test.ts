import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/check/plan/run.ts';
import { civilDate } from '../../../src/model/civil-date.ts';
import { readPlan } from '../../../src/read/plan.ts';
import { type Edit, planTexts } from '../../support/shipped-plan.ts';

interface Told {
  readonly code: string;
  readonly file: string;
  readonly text: string;
}

const entry = (id: string, from: string, changes: readonly string[]): string =>
  `  - id: ${id}
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-07-28, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: ${from}
    changes:
${changes.map((c) => `      - ${c}\n`).join('')}`;

/** Errors of the plan with these documents, each with the line it stands in. */
function told(...entries: readonly string[]): readonly Told[] {
  const edit: Edit = ['amendments.yaml', 'amendments: []\n', `amendments:\n${entries.join('')}`];
  const texts = planTexts([edit]);
  const found = checkPlan(readPlan(texts), civilDate('2026-06-25')).filter((f) => f.severity === 'error');
  return found.map(({ code, place }) => {
    if (place.kind !== 'text') return { code, file: '', text: '' };
    const name = place.file.split('/').at(-1) ?? '';
    const line = (texts.get(name)?.text ?? '').split('\n')[place.line - 1] ?? '';
    return { code, file: name, text: line.slice(place.column - 1) };
  });
}

const phrase = (name: string, unit: string): string => `[{ kind: unit, phrase: ${name}, unit: ${unit} }]`;
const culture = phrase('Sở Văn hóa - Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich');
const lead = `{ kind: task-lead, task: "2.4", text: Sở Văn hóa - Thể thao và Du lịch, selectors: ${culture} }`;
const coordinating = `{ kind: task-coordinating, task: "2.4", text: Sở Tư pháp, selectors: ${phrase('Sở Tư pháp', 'so-tu-phap')} }`;
const duty = (word: string): string =>
  `{ kind: duty, unit: van-phong-ubnd-tinh, duty: ${word}, basis: Điều 1 (hư cấu) }`;

test('an amendment that lets a coordinator lead is an error at its selector; with the other side amended too it is none', () => {
  const [found, ...more] = told(entry('SD-01', '2026-08-01', [lead]));
  expect(found).toMatchObject({ code: 'unit-both-sides', file: 'amendments.yaml' });
  expect(found?.text).toMatch(/^\{ kind: unit, phrase: Sở Văn hóa/);
  expect(more).toEqual([]);
  expect(told(entry('SD-01', '2026-08-01', [lead, coordinating]))).toEqual([]);
});

test('the plan in force for a period counts, not one that stood between two periods', () => {
  const later = (from: string) =>
    told(entry('SD-01', '2026-08-01', [lead]), entry('SD-02', from, [coordinating])).map((f) => f.code);
  expect(later('2026-09-01')).toEqual([]);
  expect(later('2027-01-01')).toEqual(['unit-both-sides']);
});

test('a duty taken from the only lead leaves the task without a report: an error at that duty', () => {
  const found = told(entry('SD-01', '2026-08-01', [duty('none')]));
  expect(found).toMatchObject([{ code: 'task-unreported', file: 'amendments.yaml' }]);
  expect(found[0]?.text).toMatch(/^none/);
  expect(told(entry('SD-01', '2026-08-01', [duty('invited')]))).toEqual([]);
});

test('a unit ended and renamed from one day, and a successor that ends that day, are clashes', () => {
  const ended = '{ kind: unit-ended, unit: xa-ha-trung, successor: xa-ha-long }';
  const codes = (...changes: readonly string[]) =>
    told(entry('SD-01', '2026-08-01', changes)).map((f) => f.code);
  expect(codes(ended)).toEqual([]);
  expect(codes(ended, '{ kind: unit-renamed, unit: xa-ha-trung, name: UBND xã Hà Mới }')).toEqual([
    'amendment-clash',
  ]);
  expect(codes(ended, '{ kind: unit-ended, unit: xa-ha-long }')).toEqual(['amendment-clash']);
  expect(codes(ended, '{ kind: unit-renamed, unit: xa-ha-long, name: UBND xã Hà Mới }')).toEqual([]);
});

test('a new name that another unit bears stands at the amendment, whichever unit is listed first', () => {
  const renamed = (unit: string, name: string) =>
    told(entry('SD-01', '2026-08-01', [`{ kind: unit-renamed, unit: ${unit}, name: ${name} }`]));
  for (const [unit, name] of [
    ['so-noi-vu', 'Sở Tư pháp'],
    ['so-tu-phap', 'Sở Nội vụ'],
  ] as const) {
    const found = renamed(unit, name).filter((f) => f.code === 'unit-alias-clash');
    expect(found).toMatchObject([{ file: 'amendments.yaml', text: `${name} }` }]);
  }
});
