import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanChange } from '../../src/model/plan-difference.ts';
import type { RegisterEvent } from '../../src/model/register.ts';
import { planChanges } from '../../src/schedule/plan-difference.ts';
import type { PlanSide } from '../../src/schedule/plan-difference-side.ts';
import { planDifference } from '../../src/schedule/plan-difference-whole.ts';
import { planInForce } from '../../src/schedule/plan-in-force.ts';
import { amended } from '../check/plan/amendment-cases.ts';
import { planSide } from '../support/plan-side.ts';
import { type Edit, planTexts, whereIs } from '../support/shipped-plan.ts';

const shipped = planSide();
const after = (edits: readonly Edit[]): PlanSide => planSide(edits, 'new');
const difference = (edits: readonly Edit[], register?: Parameters<typeof planDifference>[3]) =>
  planDifference(shipped, after(edits), planInForce, register);

const short = ({ group, kind, item, field }: PlanChange) =>
  [group, kind, item?.id ?? '-', field ?? '-'].join(' ');

const place = ({ place: p }: PlanChange): string =>
  p.kind === 'text' ? `${p.file}:${p.line}` : `${p.kind} ${'file' in p ? p.file : ''}`;

interface Mutation {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly changes: readonly string[];
  readonly at?: RegExp;
}

const taskOne = /\n {2}- id: "1\.2"[\s\S]*?(?=\n {2}- id: "1\.3")/;

const mutations: readonly Mutation[] = [
  {
    what: 'a word of a task',
    edits: [['appendix.yaml', 'dễ tiếp cận', 'dễ hiểu']],
    changes: ['tasks reworded 1.3 items/text'],
    at: /^new\/appendix/,
  },
  {
    what: 'the lead of a task, words and units',
    edits: [
      ['appendix.yaml', '      text: Sở Khoa học và Công nghệ\n', '      text: Sở Nội vụ\n'],
      [
        'appendix.yaml',
        '{ kind: unit, phrase: Sở Khoa học và Công nghệ, unit: so-khoa-hoc-va-cong-nghe }',
        '{ kind: unit, phrase: Sở Nội vụ, unit: so-noi-vu }',
      ],
    ],
    changes: ['tasks reworded 1.3 lead/text', 'tasks changed 1.3 lead/selectors'],
  },
  {
    what: 'a task removed',
    edits: [['appendix.yaml', taskOne, '\n']],
    changes: ['tasks removed 1.2 -'],
    at: /^plan\/appendix/,
  },
  {
    what: 'a task moved to another group',
    edits: [['appendix.yaml', '- id: "1.3"\n    group: "1"', '- id: "1.3"\n    group: "2"']],
    changes: ['tasks moved 1.3 group'],
  },
  {
    what: 'a task renumbered',
    edits: [['appendix.yaml', '- id: "1.3"', '- id: "1.9"']],
    changes: ['tasks renumbered 1.9 id'],
  },
  {
    what: 'the cadence',
    edits: [['appendix.yaml', 'cadence: annual', 'cadence: ongoing']],
    changes: ['tasks changed 1.1 cadence'],
  },
  {
    what: 'a unit renamed',
    edits: [['units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế và Dân số,']],
    changes: ['units renamed so-y-te name'],
  },
  {
    what: 'a unit ended',
    edits: [['units.yaml', 'name: Thanh tra tỉnh,', 'name: Thanh tra tỉnh, to: 2027-02-28,']],
    changes: ['units ended thanh-tra-tinh to'],
  },
  {
    what: 'a unit whose duty changed',
    edits: [
      [
        'units.yaml',
        /(id: cong-an-tinh.*)duty: required/,
        'id: cong-an-tinh, name: Công an tỉnh, group: ban-nganh, symbol: CAT, aliases: [CAT], duty: none',
      ],
    ],
    changes: ['units changed cong-an-tinh duty'],
  },
  {
    what: 'an alias more',
    edits: [['units.yaml', 'aliases: [SYT]', 'aliases: [SYT, Sở Y tế Mẫu]']],
    changes: ['units changed so-y-te aliases'],
  },
  {
    what: 'a symbol',
    edits: [['units.yaml', 'symbol: SYT', 'symbol: SYTE']],
    changes: ['units changed so-y-te symbol'],
  },
  {
    what: 'the wording of the deadline',
    edits: [['reporting.yaml', '{ wording: before', '{ wording: by']],
    changes: ['deadlines changed - rule/wording'],
  },
  {
    what: 'a day moved',
    edits: [['reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 25 }']],
    changes: ['deadlines changed 06 due'],
  },
  {
    what: 'a window moved',
    edits: [
      [
        'reporting.yaml',
        'window_to: { year: 0, month: 6, day: 14 }',
        'window_to: { year: 0, month: 6, day: 10 }',
      ],
    ],
    changes: ['deadlines changed 06 window_to'],
  },
  {
    what: 'the number of the Decision',
    edits: [['decision.yaml', 'number: null', 'number: "1234"']],
    changes: ['decision changed - number'],
  },
  {
    what: 'the days of the office',
    edits: [['reporting.yaml', 'days: 3', 'days: 5']],
    changes: ['regime changed - onward/days'],
  },
  {
    what: 'the signer',
    edits: [['office.yaml', /default_signer: .*/, 'default_signer: kt-giam-doc']],
    changes: ['office changed - default_signer'],
  },
  {
    what: 'a request',
    edits: [
      [
        'requests.yaml',
        /^requests: \[\]$/m,
        'requests:\n  - { id: 2026-dx-01, number: 1/SVHTTDL-VP, date: 2026-03-02, subject: Mẫu, units: [xa], tasks: ["1.1"], due: 2026-03-10, wording: by }',
      ],
    ],
    changes: ['requests added 2026-dx-01 -'],
  },
  {
    what: 'an exception',
    edits: [
      [
        'waivers.yaml',
        /^waivers: \[\]$/m,
        'waivers:\n  - { id: NL-01, unit: xa-muong-lat, code: window-mismatch, reason: Mẫu, who: Mẫu, document: 45/SVHTTDL-VP, until: 2026-12 }',
      ],
    ],
    changes: ['waivers added NL-01 -'],
  },
  {
    what: 'an amendment',
    edits: [
      [
        'amendments.yaml',
        /^amendments: \[\]$/m,
        `amendments:
  - id: SD-01
    document: { kind: Quyết định, number: "123", symbol: QĐ-UBND, date: 2026-12-28, authority: Chủ tịch UBND tỉnh, subject: Sửa đổi (mẫu) }
    from: 2027-01-01
    changes:
      - { kind: unit-renamed, unit: so-y-te, name: Sở Y tế Mẫu }`,
      ],
    ],
    changes: ['amendments added SD-01 -', 'amendments renamed so-y-te name'],
  },
];

describe('an edit is told by what it means', () => {
  test.each(mutations)('$what', ({ edits, changes, at }) => {
    const found = difference(edits).changes;
    expect(found.map(short)).toEqual(changes);
    for (const change of found) expect(place(change)).toMatch(/^(?:new|plan)\/[a-z]+\.yaml:\d+$/);
    if (at) expect(place(found[0] as PlanChange)).toMatch(at);
    // Back again is as many changes.
    expect(planChanges(after(edits), shipped)).toHaveLength(changes.length);
  });

  test('in its place: line and column of the new file', () => {
    const edits: readonly Edit[] = [['units.yaml', 'symbol: SYT', 'symbol: SYTE']];
    const [change] = difference(edits).changes;
    const text = planTexts(edits).get('units.yaml')?.text ?? '';
    const p = change?.place;
    expect(p?.kind === 'text' ? `${p.line}:${p.column}` : '').toBe(whereIs(text, 'SYTE'));
  });
});

const cosmetic: readonly (readonly [string, readonly Edit[]])[] = [
  ['nothing', []],
  ['a comment', [['units.yaml', 'units:\n', 'units:\n  # thêm một lời chú\n']]],
  [
    'another order of keys',
    [
      [
        'reporting.yaml',
        '{ wording: before, roll: none, counts: arrived }',
        '{ counts: arrived, roll: none, wording: before }',
      ],
    ],
  ],
  ['quotes', [['units.yaml', 'name: Sở Y tế,', 'name: "Sở Y tế",']]],
  ['blanks', [['reporting.yaml', 'receiving_unit: so', 'receiving_unit:    so']]],
  ['line ends', [['office.yaml', /\n/g, '\r\n']]],
  ['a byte order mark', [['office.yaml', /^/, '\ufeff']]],
  ['a default written out', [['units.yaml', 'symbol: SYT,', 'symbol: SYT, confirm: false,']]],
];

test.each(cosmetic)('%s is no change', (_what, edits) => {
  const found = difference(edits);
  expect(found.changes).toEqual([]);
  expect(found.consequences).toEqual([]);
});

const pick = fc.subarray(
  mutations
    .filter(
      (m) =>
        ![
          'a task removed',
          'a task renumbered',
          'a word of a task',
          'the lead of a task, words and units',
          'a task moved to another group',
        ].includes(m.what),
    )
    .slice(),
);
const plain = ({ plan }: PlanSide): unknown => JSON.parse(JSON.stringify({ ...plan, version: '' }));

test('of any edits: none against itself, some exactly where the plans differ, each in its place', () => {
  fc.assert(
    fc.property(pick, fc.boolean(), (chosen, comment) => {
      const edits = [...chosen.flatMap((m) => m.edits), ...(comment ? (cosmetic[1]?.[1] ?? []) : [])];
      const now = after(edits);
      expect(planChanges(now, now)).toEqual([]);
      const changes = planChanges(shipped, now);
      expect(changes.map(short).toSorted()).toEqual(chosen.flatMap((m) => m.changes).toSorted());
      const same = JSON.stringify(plain(shipped)) === JSON.stringify(plain(now));
      expect(changes.length > 0).toBe(!same);
      for (const c of changes) expect(place(c)).toMatch(/\.yaml:\d+$/);
    }),
    { numRuns: 12 },
  );
}, 60_000);

describe('the consequence', () => {
  test('of another lead: who gains, who loses, whose form changes, in every period', () => {
    const { consequences, periods, formName } = difference(mutations[1]?.edits ?? []);
    expect(consequences).toHaveLength(1);
    const [c] = consequences;
    expect(c?.periods).toEqual(shipped.plan.periods.map((p) => p.id));
    expect(c?.tasks).toEqual(
      [
        { role: 'lead', gained: ['1.3'], lost: [], units: ['Sở Nội vụ'] },
        { role: 'lead', gained: [], lost: ['1.3'], units: ['Sở Khoa học và Công nghệ'] },
      ].toSorted((a) => (a.units[0] === c?.tasks[0]?.units[0] ? -1 : 1)),
    );
    expect(c?.forms.toSorted()).toEqual(['Sở Khoa học và Công nghệ', 'Sở Nội vụ']);
    expect(periods).toEqual([]);
    expect(formName).toBeUndefined();
  });

  test('of a unit that ends: from the period on in which it is no more', () => {
    const edits = mutations.find((m) => m.what === 'a unit ended')?.edits ?? [];
    const { consequences } = difference(edits);
    expect(consequences.map((c) => [c.periods[0], c.lost, c.owing.before - c.owing.after])).toEqual([
      ['2027-06', ['Thanh tra tỉnh'], 1],
    ]);
  });

  test('of a wording: the last on-time day of each period, old and new', () => {
    const { periods } = difference([['reporting.yaml', '{ wording: before', '{ wording: by']]);
    expect(periods.map((p) => [p.lastDay.before, p.lastDay.after])[0]).toEqual(['2026-06-19', '2026-06-20']);
    expect(periods).toHaveLength(shipped.plan.periods.length);
  });

  test('of an amendment: from its first day on', () => {
    const edits = mutations.find((m) => m.what === 'an amendment')?.edits ?? [];
    const { consequences } = difference(edits);
    expect(consequences.map((c) => [c.periods[0], c.forms])).toEqual([['2027-06', ['Sở Y tế Mẫu']]]);
  });

  test('of a comment of the office: none', () => {
    expect(
      difference([['office.yaml', /default_signer: .*/, 'default_signer: kt-giam-doc']]).consequences,
    ).toEqual([]);
  });

  test.each<readonly [string, Edit]>([
    ['receiver', ['reporting.yaml', /receiving_unit: .*/, 'receiving_unit: so-noi-vu']],
    ['name of the receiver', ['units.yaml', '"Sở Văn hóa, Thể thao và Du lịch"', 'Sở Văn hóa (hư cấu)']],
    ['name of the report', ['reporting.yaml', /^name: .*/m, 'name: Báo cáo khác']],
    ['telephone', ['office.yaml', /phone: .*/, 'phone: "0237 000 000"']],
  ])('of another %s: every form', (_what, edit) => {
    const [first] = difference([edit]).consequences;
    expect(first?.forms).toHaveLength(first?.owing.after ?? -1);
  });

  test('of another subject of the Decision: forms already out are forms of another plan', () => {
    expect(difference([['decision.yaml', 'symbol: QĐ-UBND', 'symbol: QĐ-CTUBND']]).formName).toBeDefined();
  });

  test('a merged unit names what it came into', () => {
    const [, change] = difference([
      ['units.yaml', 'name: Thanh tra tỉnh,', 'name: Thanh tra tỉnh, to: 2027-02-28,'],
      [
        'units.yaml',
        'name: Sở Nội vụ, group: so,',
        'name: Sở Nội vụ, group: so, predecessors: [thanh-tra-tinh],',
      ],
    ]).changes;
    expect([change?.kind, change?.into]).toEqual(['merged', 'Sở Nội vụ']);
  });

  test('a renamed unit whose old name nobody knows any more is told of', () => {
    const name: Edit = ['units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế và Dân số,'];
    expect(difference([name]).changes[0]?.oldNameLost).toBe(true);
    const kept = difference([name, ['units.yaml', 'aliases: [SYT]', 'aliases: [SYT, Sở Y tế]']]);
    expect(kept.changes.find((c) => c.kind === 'renamed')?.oldNameLost).toBeUndefined();
  });
});

const letter: RegisterEvent = {
  kind: 'letter',
  id: '2026-06-0001',
  period: '2026-06',
  recordedAt: '2026-06-15T08:00:00+07:00',
  by: 'văn thư mẫu',
  units: ['so-y-te', 'thanh-tra-tinh'],
  round: 1,
};

describe('letters and closed periods', () => {
  const open = { closed: [], open: [[letter]] };
  const faults = (edits: readonly Edit[]) =>
    difference(edits, open).letters.flatMap((l) => l.faults.map((f) => [f.fault, f.units.length]));

  test.each<readonly [string, readonly Edit[], readonly unknown[]]>([
    ['another day', [['reporting.yaml', '{ wording: before', '{ wording: by']], [['deadline', 2]]],
    ['the Decision got its number', [['decision.yaml', 'number: null', 'number: "1234"']], [['decision', 0]]],
    ['another name', [['units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế và Dân số,']], [['unit-name', 1]]],
    [
      'a unit that no longer reports',
      [['units.yaml', 'name: Thanh tra tỉnh,', 'name: Thanh tra tỉnh, to: 2026-02-28,']],
      [['not-owing', 1]],
    ],
    [
      'another receiver',
      [['reporting.yaml', /receiving_unit: .*/, 'receiving_unit: so-noi-vu']],
      [['receiver', 0]],
    ],
    [
      'another name of the receiver',
      [['units.yaml', '"Sở Văn hóa, Thể thao và Du lịch"', 'Sở Văn hóa (hư cấu)']],
      [['receiver', 0]],
    ],
    [
      'another name of the report',
      [['reporting.yaml', /^name: .*/m, 'name: Báo cáo khác']],
      [['report-name', 0]],
    ],
    [
      'another name of the period',
      [['reporting.yaml', 'label: 6 tháng đầu năm {year}', 'label: nửa đầu năm {year}']],
      [['report-name', 0]],
    ],
    ['another task', [['appendix.yaml', 'dễ tiếp cận', 'dễ hiểu']], []],
  ])('%s', (_what, edits, expected) => {
    expect(faults(edits)).toEqual(expected);
  });

  test('a closed period is named where its days or duties would change, not where words change', () => {
    const closed = { closed: ['2026-06'], open: [] };
    expect(difference([['reporting.yaml', '{ wording: before', '{ wording: by']], closed).closed).toEqual([
      '2026-06',
    ]);
    expect(difference([['appendix.yaml', 'dễ tiếp cận', 'dễ hiểu']], closed).closed).toEqual([]);
    for (const edits of [
      [['reporting.yaml', 'counts: arrived', 'counts: document']],
      [['units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế và Dân số,']],
      [['units.yaml', 'name: Sở Y tế,', 'name: Sở Y tế, from: 2026-03-01,']],
      [['units.yaml', 'name: Thanh tra tỉnh,', 'name: Thanh tra tỉnh, to: 2026-02-28,']],
    ] satisfies readonly (readonly Edit[])[])
      expect(difference(edits, closed).closed).toEqual(['2026-06']);
    const later: Edit = ['units.yaml', 'name: Thanh tra tỉnh,', 'name: Thanh tra tỉnh, to: 2027-02-28,'];
    expect(difference([later], closed).closed).toEqual([]);
  });
});

describe('a task left without a leader', () => {
  const ended = (more = ''): Edit =>
    amended([`{ kind: unit-ended, unit: so-giao-duc-va-dao-tao }${more}`], '    from: 2027-01-01\n');
  const newLead = `\n      - { kind: task-lead, task: "2.3", text: Sở Y tế, selectors: [{ kind: unit, phrase: Sở Y tế, unit: so-y-te }] }`;
  const leaderless = (edits: readonly Edit[]) =>
    difference(edits).leaderless.map((l) => [l.task, l.periods[0], l.periods.length]);

  test('by an amendment that ends its unit: the task and the periods', () => {
    expect(leaderless([ended()])).toContainEqual(['2.3', '2027-06', 8]);
  });

  test('not where the amendment gives it to another unit, nor where only words change', () => {
    expect(leaderless([ended(newLead)]).map(([task]) => task)).not.toContain('2.3');
    expect(leaderless([['appendix.yaml', 'dễ tiếp cận', 'dễ hiểu']])).toEqual([]);
  });
});
