import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/check/plan/run.ts';
import { civilDate } from '../../../src/model/civil-date.ts';
import { compareFindings } from '../../../src/model/finding.ts';
import { type Edit, shippedPlan } from '../../support/shipped-plan.ts';

function check(edits: readonly Edit[] = [], today = '2026-05-01') {
  return checkPlan(shippedPlan(edits), civilDate(today)).filter((f) => f.severity !== 'note');
}
const codesOf = (edits: readonly Edit[] = [], today?: string) => check(edits, today).map((f) => f.code);
const request = (more: string): Edit => [
  'requests.yaml',
  '\nrequests: []',
  `\nrequests:\n  - { id: 2026-dx-01, number: 1/SVHTTDL-VP, date: 2026-03-02, subject: Báo cáo nhanh, ${more} }\n`,
];

describe('the shipped plan', () => {
  const findings = checkPlan(shippedPlan(), civilDate('2026-05-01'));

  test('has no error and no warning, and its doubts are notes', () => {
    expect(findings.filter((f) => f.severity !== 'note')).toEqual([]);
    expect(findings.filter((f) => f.code === 'source-doubt').length).toBeGreaterThanOrEqual(7);
    expect(findings.filter((f) => f.code === 'unit-to-confirm')).toHaveLength(1);
    expect(findings.filter((f) => f.code === 'calendar-to-confirm')).toHaveLength(3);
  });

  test('a doubt is shown where its words begin, also inside a folded text', () => {
    const shown = findings.filter((f) => f.code === 'source-doubt').map((f) => f.place);
    const excerpts = shown.map((p) => (p.kind === 'text' ? p.excerpt?.slice(p.column - 1) : ''));
    expect(excerpts).toContainEqual(expect.stringMatching(/^266-KH/));
    expect(excerpts).toContainEqual(expect.stringMatching(/^57\/NQ-TW/));
  });

  test('is reported in the one order', () => {
    expect(findings).toEqual(findings.toSorted(compareFindings));
  });
});

describe('a mistake in one entry is told once', () => {
  test('nobody complains about a unit that was left out for its own error', () => {
    expect(
      codesOf([['units.yaml', 'id: so-noi-vu, name: Sở Nội vụ', 'id: so-noi-vu, nam: Sở Nội vụ']]),
    ).toEqual(['schema-unknown-key']);
  });

  test('nor about the tasks of a group or the counts', () => {
    expect(codesOf([['appendix.yaml', 'cadence: annual', 'cadence: yearly']])).toEqual([
      'schema-wrong-value',
    ]);
  });
});

describe('letters that deceive the eye', () => {
  const shown = (...edits: readonly Edit[]) =>
    check(edits).map((f) => [f.code, f.place.kind === 'text' ? f.place.file : '', f.values.shown]);

  test.each<readonly [string, Edit, string]>([
    ['a unit', ['units.yaml', 'name: Sở Nội vụ', 'name: "Sở Nội vụ\u00a0"'], 'Sở Nội vụ‹U+00A0›'],
    ['a group', ['units.yaml', 'name: UBND phường', 'name: UBND \u202ephường'], 'UBND ‹U+202E›phường'],
    [
      'a task',
      ['appendix.yaml', 'Kế hoạch của cơ quan, địa phương', 'Kế\u00ad hoạch của cơ quan, địa phương'],
      'Kế‹U+00AD› hoạch của cơ quan, địa',
    ],
    ['the office', ['office.yaml', 'place: Thanh Hóa', 'place: Thanh\u200b Hóa'], 'Thanh‹U+200B› Hóa'],
  ])('hidden in the words of %s', (_name, edit, words) => {
    expect(shown(edit)).toEqual([['text-hidden-character', `plan/${edit[0]}`, words]]);
  });

  test('words copied from the decision may keep a letter that a note on the source names', () => {
    const printed: Edit = ['decision.yaml', '2914/TTr', '2914/\u0422Tr'];
    const noted: Edit = ['decision.yaml', 'printed: "2914/TTr', 'printed: "2914/\u0422Tr'];
    expect(shown(printed).map(([code]) => code)).toContain('text-look-alike');
    expect(shown(printed, noted)).toEqual([]);
  });
});

describe('units', () => {
  test('a name typed where an id belongs is understood', () => {
    const [found] = check([['office.yaml', 'unit: so-van-hoa-the-thao-va-du-lich', 'unit: Sở VHTTDL']]);
    expect(found?.code).toBe('schema-wrong-value');
    const [other] = check([['appendix.yaml', 'unit: so-noi-vu', 'unit: snv']]);
    expect(other?.values.suggestion).toBe('so-noi-vu');
  });

  test('whoever weighs the money is a unit of the list, or nobody', () => {
    const [found] = check([['reporting.yaml', 'unit: so-tai-chinh', 'unit: so-tai-chin']]);
    expect([found?.code, found?.values.suggestion]).toEqual(['unit-unknown', 'so-tai-chinh']);
    expect(codesOf([['reporting.yaml', /\nfunding_to: .*/, '']])).toEqual([]);
  });

  test('a name with the other tone mark still clashes', () => {
    const edit: Edit = ['units.yaml', 'aliases: [STC]', 'aliases: [STC, UBND xã Hoằng Hoá]'];
    expect(check([edit]).map((f) => [f.code, f.values.otherText])).toEqual([
      ['unit-alias-clash', 'UBND xã Hoằng Hoá'],
    ]);
  });

  test('two units may bear one name one after the other', () => {
    const old = '- { id: so-noi-vu-cu, name: Sở Nội vụ, group: so, to: 2025-02-28, duty: none, basis: Cũ }';
    const ended: Edit = [
      'units.yaml',
      '- { id: so-noi-vu,',
      `${old}\n  - { id: so-noi-vu, from: 2025-03-01,`,
    ];
    expect(codesOf([ended])).toEqual([]);
    expect(codesOf([ended, ['units.yaml', 'from: 2025-03-01,', 'from: 2025-02-28,']])).toEqual([
      'unit-alias-clash',
    ]);
  });

  test('the receiving office may not end before the plan does', () => {
    const found = check([
      [
        'units.yaml',
        '{ id: so-van-hoa-the-thao-va-du-lich,',
        '{ id: so-van-hoa-the-thao-va-du-lich, to: 2028-01-01,',
      ],
    ]).filter((f) => f.code === 'unit-expired');
    const files = found.map((f) => (f.place.kind === 'text' ? f.place.file : ''));
    expect(files).toEqual(
      expect.arrayContaining(['plan/office.yaml', 'plan/reporting.yaml', 'plan/appendix.yaml']),
    );
  });

  test('two communes with one code', () => {
    expect(codesOf([['units.yaml', 'code: "14857"', 'code: "14854"']])).toEqual(['id-duplicate']);
  });
});

describe('requests', () => {
  test('name units or groups, and tasks, that exist', () => {
    expect(codesOf([request('units: [xa, so-noi-vu], tasks: ["1.1"], due: 2026-03-10')])).toEqual([]);
    expect(codesOf([request('units: [xaa], tasks: ["1.9"], due: 2026-03-10')])).toEqual([
      'unit-unknown',
      'task-unknown',
    ]);
  });

  test('are due after they are made and after their data', () => {
    expect(codesOf([request('units: [], tasks: [], due: 2026-03-01')])).toEqual(['date-order']);
    expect(
      codesOf([
        request(
          'units: [], tasks: [], due: 2026-03-10, wording: before, window: { from: 2026-01-01, to: 2026-03-10 }',
        ),
      ]),
    ).toEqual(['due-before-window-end']);
  });
});

describe('calendar', () => {
  test('a missing year matters within twelve months only', () => {
    const without2027: Edit = ['calendar.yaml', /\n {2}- year: 2027[\s\S]*$/, '\n'];
    expect(codesOf([without2027], '2026-06-19')).toEqual([]);
    expect(codesOf([without2027], '2026-06-20')).toEqual(['calendar-year-missing']);
    expect(codesOf([], '2027-06-20')).toEqual([]);
    expect(codesOf([], '2027-06-21')).toEqual(['calendar-year-missing']);
  });

  test('a day under another year', () => {
    expect(codesOf([['calendar.yaml', '{ date: 2026-09-02', '{ date: 2025-09-03']])).toEqual([
      'calendar-day-clash',
    ]);
  });
});

describe('indicators and tasks', () => {
  test('only a ratio has n and total', () => {
    const [found] = check([['reporting.yaml', 'kind: ratio, figures', 'kind: count, figures']]);
    expect(found?.values).toMatchObject({ problem: 'extra', keys: 'n, total' });
  });

  test('a gap inside a group needs a note of its own', () => {
    const renumbered: Edit = ['appendix.yaml', '- id: "1.4"', '- id: "1.5"'];
    expect(codesOf([renumbered])).toContain('task-number-gap');
  });

  test('a note on blanks that are filled in is named for removal and fails nothing', () => {
    const number: Edit = ['decision.yaml', 'number: null', 'number: "123"'];
    const told = (edits: readonly Edit[]): readonly string[] =>
      checkPlan(shippedPlan(edits), civilDate('2026-05-01'))
        .filter((f) => f.values.note === 'so-va-ngay')
        .map((f) => `${f.severity} ${f.code}`);
    expect(told([number])).toEqual(['note source-doubt']);
    const both = [number, ['decision.yaml', 'date: null', 'date: 2025-11-20'] as Edit];
    expect(told(both)).toEqual(['note source-note-stale']);
    expect(codesOf(both)).toEqual([]);
  });
});

describe('a task taken out and changed from one day', () => {
  const two = (first: string, second: string): Edit => [
    'amendments.yaml',
    'amendments: []\n',
    `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-12-28, authority: Chủ tịch (hư cấu), subject: Sửa đổi }
    from: 2027-01-01
    changes:
      - ${first}
      - ${second}
`,
  ];
  const removed = (task: string) => `{ kind: task-removed, task: "${task}" }`;
  const output = '{ kind: task-output, task: "2.3", text: Kết quả khác }';

  test('in either order it is a clash; another task is none', () => {
    expect(codesOf([two(removed('2.3'), output)])).toContain('amendment-clash');
    expect(codesOf([two(output, removed('2.3'))])).toContain('amendment-clash');
    expect(codesOf([two(removed('2.4'), output)])).not.toContain('amendment-clash');
  });
});
