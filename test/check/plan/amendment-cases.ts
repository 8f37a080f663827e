import { civilDate } from '../../../src/model/civil-date.ts';
import type { Code } from '../../../src/model/codes.ts';
import type { ClosedPeriod, FrozenDifference } from '../../../src/model/frozen.ts';
import type { Edit } from '../../support/shipped-plan.ts';
import type { PlanCase } from './cases.ts';

const head = (id: string, more = '', number = '"123"', date = '2026-12-28'): string =>
  `  - id: ${id}\n    document: { kind: Quyết định, number: ${number}, symbol: QĐ-UBND, date: ${date}, authority: Chủ tịch UBND tỉnh (hư cấu), subject: Sửa đổi Kế hoạch }\n${more || '    from: 2027-01-01\n'}    changes:\n`;

/** amendments.yaml with one document and these changes. */
export function amended(changes: readonly string[], more = '', number?: string, date?: string): Edit {
  const text = `amendments:\n${head('SD-01', more, number, date)}${changes.map((c) => `      - ${c}\n`).join('')}`;
  return ['amendments.yaml', 'amendments: []\n', text];
}

const lead = (text: string, unit: string, task = '2.3'): string =>
  `{ kind: task-lead, task: "${task}", text: ${text}, selectors: [{ kind: unit, phrase: ${text}, unit: ${unit} }] }`;

const newLead = lead('Sở Công Thương', 'so-cong-thuong');
const oldLead = lead('Sở Giáo dục và Đào tạo', 'so-giao-duc-va-dao-tao');

const newTask = (id: string, group: string): string =>
  `{ kind: task-added, new_task: { id: "${id}", group: "${group}", short_name: Việc mới, items: [{ text: Việc mới. }], lead: { text: Sở Y tế, selectors: [{ kind: unit, phrase: Sở Y tế, unit: so-y-te }] }, coordinating: { text: Các sở, selectors: [{ kind: group, phrase: Các sở, groups: [so] }] }, output: Báo cáo, timing: Hằng năm, cadence: annual } }`;

const decided: Edit = ['decision.yaml', /^date: .*$/m, 'date: 2025-12-01'];

const difference = (aspect: FrozenDifference['aspect'], was: string, now: string): FrozenDifference => ({
  unit: 'xa-ha-trung',
  name: 'UBND xã Hà Trung',
  aspect,
  was,
  now,
});

const closed: ClosedPeriod = {
  period: '2026-06',
  closedOn: civilDate('2026-07-02'),
  by: 'frozen',
  planWas: 'aaaaaaaaaaaa',
  planNow: 'bbbbbbbbbbbb',
  uncovered: [],
  corrected: [],
  corrections: [],
};

const correctionOf = '    from: 2026-06-01\n    correction: { period: 2026-06, reason: Ghi nhầm (hư cấu) }\n';

export const amendmentCases: Readonly<Partial<Record<Code, PlanCase>>> = {
  'amendment-before-decision': {
    edits: [decided, amended([newLead], '    from: 2025-11-30\n')],
    at: ['amendments.yaml', '2025-11-30'],
    values: { id: 'SD-01', from: '2025-11-30', decided: '2025-12-01' },
    neighbour: [decided, amended([newLead], '    from: 2025-12-01\n')],
  },
  'amendment-clash': {
    edits: [amended([newLead, lead('Sở Y tế', 'so-y-te')])],
    at: ['amendments.yaml', '{ kind: task-lead', 2],
    values: { id: 'SD-01', other: 'SD-01', subject: 'task-lead 2.3', from: '2027-01-01' },
    also: ['amendments.yaml', '{ kind: task-lead'],
    neighbour: [amended([newLead, lead('Sở Y tế', 'so-y-te', '2.4')])],
  },
  'amendment-without-number': {
    edits: [amended([newLead], '', 'null')],
    at: ['amendments.yaml', 'null, symbol'],
    values: { id: 'SD-01', missing: 'number' },
    neighbour: [amended([newLead])],
  },
  'amendment-no-change': {
    edits: [amended([oldLead])],
    at: ['amendments.yaml', '{ kind: task-lead'],
    values: { id: 'SD-01', subject: 'task-lead 2.3' },
    neighbour: [amended([newLead])],
  },
  'amendment-day': {
    edits: [amended(['{ kind: deadline, period: "06", due: { month: 6, day: 31 } }'])],
    at: ['amendments.yaml', 'due: { month: 6, day: 31'],
    values: { id: 'SD-01', day: '31/6' },
    neighbour: [amended(['{ kind: deadline, period: "06", due: { month: 6, day: 30 } }'])],
  },
  'amendment-period': {
    edits: [amended(['{ kind: deadline, period: "07", due: { month: 7, day: 20 } }'])],
    at: ['amendments.yaml', '"07"'],
    values: { id: 'SD-01', period: '07', known: '06, 12' },
    neighbour: [amended(['{ kind: deadline, period: "06", due: { month: 6, day: 25 } }'])],
  },
  'amendment-item': {
    edits: [amended(['{ kind: task-text, task: "2.3", item: 4, text: Lời mới. }'])],
    at: ['amendments.yaml', '4, text'],
    values: { task: '2.3', item: 4, items: 3 },
    neighbour: [amended(['{ kind: task-text, task: "2.3", item: 3, text: Lời mới. }'])],
  },
  'amendment-new-task': {
    edits: [amended([newTask('2.3', '2')])],
    at: ['amendments.yaml', '"2.3"', 2],
    values: { task: '2.3', problem: 'exists' },
    neighbour: [amended([newTask('2.7', '2')])],
  },
  'amendment-correction-idle': {
    edits: [amended([newLead], correctionOf.replace('2026-06-01', '2026-07-01'))],
    at: ['amendments.yaml', '2026-07-01'],
    values: { id: 'SD-01', period: '2026-06', due: '2026-06-20' },
    neighbour: [amended([newLead], correctionOf)],
  },
  'amendment-after-last': {
    edits: [amended([newLead], '    from: 2030-12-21\n')],
    at: ['amendments.yaml', '2030-12-21'],
    values: { id: 'SD-01', from: '2030-12-21', period: '2030-12', due: '2030-12-20' },
    neighbour: [amended([newLead], '    from: 2030-12-20\n')],
  },
  'amendment-correction-open': {
    edits: [amended([newLead], correctionOf.replace('period: 2026-06', 'period: 2026-12'))],
    closed: [closed],
    at: ['amendments.yaml', 'correction: { period: 2026-12'],
    values: { id: 'SD-01', period: '2026-12', closed: '2026-06' },
    neighbour: [amended([newLead], correctionOf)],
    neighbourClosed: [closed],
  },
  'period-range': {
    edits: [['reporting.yaml', 'first: 2025-12', 'first: 2025-11']],
    at: ['reporting.yaml', '2025-11'],
    values: { key: 'first', value: '2025-11', known: '06, 12' },
    neighbour: [['reporting.yaml', 'first: 2025-12', 'first: 2025-06']],
  },
  'closed-period-changed': {
    edits: [],
    closed: [{ ...closed, uncovered: [difference('leads', '1.1', '1.1, 2.3')] }],
    at: ['amendments.yaml', 'amendments: []'],
    values: { period: '2026-06', count: 1, units: 'UBND xã Hà Trung ({leads} 1.1 → 1.1, 2.3)' },
    neighbour: [],
    neighbourClosed: [closed],
  },
  'closed-period-corrected': {
    edits: [amended([newLead], correctionOf)],
    closed: [
      {
        ...closed,
        corrected: [difference('gained', '', '2026-06-19')],
        corrections: [
          { id: 'SD-01', document: 'Quyết định số 123/QĐ-UBND ngày 28/12/2026', reason: 'Ghi nhầm' },
        ],
      },
    ],
    at: ['amendments.yaml', 'correction: { period: 2026-06'],
    values: { id: 'SD-01', period: '2026-06', reason: 'Ghi nhầm' },
    neighbour: [amended([newLead], correctionOf)],
    neighbourClosed: [{ ...closed, corrections: [{ id: 'SD-01', document: 'x', reason: 'y' }] }],
  },
  'closed-period-unknown': {
    edits: [],
    closed: [{ ...closed, by: 'version', expectedWas: 189 }],
    at: ['amendments.yaml', 'amendments: []'],
    values: { period: '2026-06', was: 'aaaaaaaaaaaa', now: 'bbbbbbbbbbbb', expected: 189 },
    neighbour: [],
    neighbourClosed: [{ ...closed, by: 'version', planWas: 'bbbbbbbbbbbb' }],
  },
  'closed-snapshot-lost': {
    edits: [],
    closed: [{ ...closed, by: 'altered' }],
    at: ['register/2026-06.frozen.json'],
    values: { file: 'register/2026-06.frozen.json', problem: 'altered' },
    neighbour: [],
    neighbourClosed: [closed],
  },
  'closed-period-gone': {
    edits: [],
    closed: [{ ...closed, gone: 'unshown' }],
    at: ['reporting.yaml', 'periods:\n  first'],
    values: { period: '2026-06', closedOn: '2026-07-02', shown: 'no' },
    neighbour: [],
    neighbourClosed: [closed],
  },
  'closed-snapshot-older': {
    edits: [],
    closed: [{ ...closed, labelUnknown: true }],
    at: ['reporting.yaml', 'periods:\n  first'],
    values: { period: '2026-06', file: 'register/2026-06.frozen.json' },
    neighbour: [],
    neighbourClosed: [closed],
  },
  'closed-snapshot-orphan': {
    edits: [],
    orphans: ['2026-06'],
    at: ['register/2026-06.frozen.json'],
    values: { period: '2026-06', file: 'register/2026-06.frozen.json' },
    neighbour: [],
  },
};
