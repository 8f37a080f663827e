import type { Code } from '../../../src/model/codes.ts';
import type { Editorial, EditorialCandidate } from '../../../src/model/editorial.ts';
import { candidate, editorial, passage } from '../../support/editorial.ts';

export interface EditorialCase {
  readonly yields: readonly [Editorial, readonly EditorialCandidate[]];
  readonly neighbour: readonly [Editorial, readonly EditorialCandidate[]];
  /** Where it is found, as a path in the file, and what a reader would look for. */
  readonly at: string;
  readonly values: Readonly<Record<string, string | number>>;
}

const tasked = (...passages: readonly ReturnType<typeof passage>[]) =>
  editorial({ tasks: [{ task: '3.1', added: [], passages }] });
const now = [candidate()];

export const editorialCases: Readonly<Partial<Record<Code, EditorialCase>>> = {
  'editorial-period-differs': {
    yields: [{ ...tasked(passage()), period: '2026-06' }, now],
    neighbour: [tasked(passage()), now],
    at: 'period',
    values: { found: '2026-06', period: '2026-12' },
  },
  'editorial-unit-unknown': {
    yields: [tasked(passage({ unit: 'so-noi-vụ' })), now],
    neighbour: [tasked(passage()), now],
    at: 'tasks/0/passages/0/unit',
    values: { unit: 'so-noi-vụ', suggestion: 'so-noi-vu' },
  },
  'editorial-task-unknown': {
    yields: [editorial({ tasks: [{ task: '3.11', added: [], passages: [passage()] }] }), now],
    neighbour: [tasked(passage()), now],
    at: 'tasks/0/task',
    values: { task: '3.11', suggestion: '3.1' },
  },
  'editorial-passage-twice': {
    yields: [tasked(passage(), passage({ shortened: 'Đã khen.' })), now],
    neighbour: [tasked(passage(), passage({ answer: 'task/3.1/next' })), now],
    at: 'tasks/0/passages/1',
    values: { name: 'Sở Nội vụ', what: 'task/3.1/result' },
  },
  'editorial-source-changed': {
    yields: [tasked(passage({ text: 'Đã khen 10 tập thể.', shortened: 'Đã khen.' })), now],
    neighbour: [tasked(passage({ text: 'Đã khen 10 tập thể.', use: false })), now],
    at: 'tasks/0/passages/0',
    values: { name: 'Sở Nội vụ', what: 'Nhiệm vụ 3.1: Kết quả trong kỳ', shortened: 1, used: 1 },
  },
  'editorial-source-gone': {
    yields: [tasked(passage()), []],
    neighbour: [tasked(passage({ use: false })), []],
    at: 'tasks/0/passages/0',
    values: { name: 'Sở Nội vụ', what: 'task/3.1/result' },
  },
  'editorial-number-added': {
    yields: [tasked(passage({ shortened: 'Khen 21 tập thể.' })), now],
    neighbour: [tasked(passage({ shortened: 'Khen 012 tập thể.' })), now],
    at: 'tasks/0/passages/0/shortened',
    values: { name: 'Sở Nội vụ', numbers: '21' },
  },
  'editorial-not-offered': {
    yields: [tasked(passage()), [...now, candidate({ unit: 'xa-ha-trung', unitName: 'UBND xã Hà Trung' })]],
    neighbour: [tasked(passage()), now],
    at: 'period',
    values: { count: 1, units: 1, names: 'UBND xã Hà Trung' },
  },
  'editorial-unused': {
    yields: [tasked(passage({ use: false })), now],
    neighbour: [
      editorial({
        tasks: [{ task: '3.1', added: ['Đã phát động.'], passages: [passage({ use: false })] }],
      }),
      now,
    ],
    at: 'tasks/0',
    values: { task: '3.1', count: 1 },
  },
};
