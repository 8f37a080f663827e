import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { civilDate } from '../../src/model/civil-date.ts';
import type { AdHocRequest } from '../../src/model/reporting.ts';
import { type EditorialEdit, editEditorial } from '../../src/read/editorial-edit.ts';
import { inCurrentFormat } from '../../src/read/format-version.ts';
import { migrationOf } from '../../src/read/migration.ts';
import { addRequest } from '../../src/read/requests-edit.ts';
import { lineDiff } from '../../src/text/line-diff.ts';
import { calendarOfFormat1, madeUpFormats } from '../support/made-up-format.ts';

// Whatever edits a YAML file that people write in: only the lines it is about change, byte for byte, in any style.

const request: AdHocRequest = {
  id: '2026-dx-02',
  number: '12/SVHTTDL-VP',
  date: civilDate('2026-03-02'),
  subject: 'Báo cáo "nhanh": # 1',
  units: ['xa'],
  tasks: [],
  due: civilDate('2026-03-20'),
  wording: 'before',
};
const set = (key: string, text: string, path = 'general/0'): EditorialEdit => ({
  kind: 'set',
  path,
  key,
  text,
});
const add = (unit = 'xa-moi', task?: string): EditorialEdit => ({
  kind: 'add',
  ...(task ? { task: { id: task, comment: ` Nhiệm vụ ${task}` } } : {}),
  passage: { unit, answer: 'unit/summary', use: false, text: 'Lời\nmới.', comment: 'Xã mới' },
});

interface Case {
  readonly what: string;
  readonly before: string;
  readonly edit: (text: string) => string;
  /** Lines that go; all others must stand in the result in their order. */
  readonly goes?: readonly string[];
  readonly comes: readonly string[];
  readonly value: unknown;
}

const entry = (indent: string, dash = indent): readonly string[] => [
  `${dash}- id: "2026-dx-02"`,
  `${indent}  number: "12/SVHTTDL-VP"`,
  `${indent}  date: 2026-03-02`,
  `${indent}  subject: "Báo cáo \\"nhanh\\": # 1"`,
  `${indent}  units: ["xa"]`,
  `${indent}  tasks: []`,
  `${indent}  due: 2026-03-20`,
  `${indent}  wording: before`,
];
const ids = (...all: readonly string[]) => ({ requests: all.map((id) => expect.objectContaining({ id })) });
const passage = (indent: string): readonly string[] => [
  '',
  `${indent}# Xã mới`,
  `${indent}- unit: xa-moi`,
  `${indent}  answer: unit/summary`,
  `${indent}  use: false`,
  `${indent}  text: |-`,
  `${indent}    Lời`,
  `${indent}    mới.`,
];

const cases: readonly Case[] = [
  {
    what: 'request: an empty list with a comment behind it and one below',
    before: '# đầu\nversion:   1\n\n\nrequests: []   # chưa có\n# cuối',
    edit: (t) => addRequest(t, request),
    goes: ['requests: []   # chưa có'],
    comes: ['requests:   # chưa có', ...entry('  ')],
    value: ids('2026-dx-02'),
  },
  {
    what: 'request: a list indented by four, with a comment of its last entry and no line end',
    before:
      "version: 1\nrequests:\n    - id: '2026-dx-01'   # một\n      subject: >-\n        gấp\n        lại\n      # của mục này",
    edit: (t) => addRequest(t, request),
    comes: entry('    '),
    value: ids('2026-dx-01', '2026-dx-02'),
  },
  {
    what: 'request: a list that is not indented',
    before: 'version: 1\nrequests:\n- {id: 2026-dx-01,   number: "1"}   # một dòng\n\n# cuối\n',
    edit: (t) => addRequest(t, request),
    comes: entry('', ''),
    value: ids('2026-dx-01', '2026-dx-02'),
  },
  {
    what: 'request: a list left blank',
    before: 'version: 1\nrequests: # chưa có\n',
    edit: (t) => addRequest(t, request),
    comes: entry('  '),
    value: ids('2026-dx-02'),
  },
  {
    what: 'edit: a new passage after the comment of the last one',
    before:
      'version: 1\nperiod: "2026-12"   # kỳ\ngeneral:\n    -   unit:  xa-cu\n        text: \'lời   cũ\'\n        # hỏi lại\n# cuối\n',
    edit: (t) => editEditorial(t, [add()]),
    comes: passage('    '),
    value: {
      general: [
        { unit: 'xa-cu', text: 'lời   cũ' },
        { unit: 'xa-moi', text: 'Lời\nmới.' },
      ],
    },
  },
  {
    what: 'edit: words of one passage, its comment stays; a mark of its own',
    before:
      'general:\n  # một\n  - unit: a\n    text: cũ   # của tôi\n    use:   true # chọn\n  - {unit: b, text: "hai"} # hai\n',
    edit: (t) =>
      editEditorial(t, [set('text', 'Mới\nhai dòng'), { kind: 'flag', path: 'general/0', key: 'changed' }]),
    goes: ['    text: cũ   # của tôi'],
    comes: ['    text: |-   # của tôi', '      Mới', '      hai dòng', '    changed: true'],
    value: {
      general: [
        { unit: 'a', text: 'Mới\nhai dòng', use: true, changed: true },
        { unit: 'b', text: 'hai' },
      ],
    },
  },
  {
    what: 'edit: a block of words with a comment behind its sign',
    before: 'general:\n  - unit: a\n    text: |-   # nguyên văn\n      Cũ\n\n      hai\n\n    use: true\n',
    edit: (t) => editEditorial(t, [set('text', '  thụt')]),
    goes: ['    text: |-   # nguyên văn', '      Cũ', '', '      hai'],
    comes: ['    text: |2-   # nguyên văn', '        thụt'],
    value: { general: [{ unit: 'a', text: '  thụt', use: true }] },
  },
  {
    what: 'edit: within brackets',
    before: 'general: [ { unit: a, text: cũ, gone: true }, ] # gọn\ntasks:   []\n',
    edit: (t) =>
      editEditorial(t, [set('text', 'mới'), { kind: 'drop', path: 'general/0', key: 'gone' }, add()]),
    goes: ['general: [ { unit: a, text: cũ, gone: true }, ] # gọn'],
    comes: [
      'general: [ { unit: a, text: "mới" }, { unit: xa-moi, answer: unit/summary, use: false, text: "Lời\\nmới." } ] # gọn',
    ],
    value: { general: [{ unit: 'a', text: 'mới' }, { unit: 'xa-moi' }] },
  },
  {
    what: 'edit: marks go, the last key and the first after a dash among them',
    before: 'general:\n  - gone: true # xa\n    unit: a\n    changed: true\ntasks: []\n',
    edit: (t) =>
      editEditorial(t, [
        { kind: 'drop', path: 'general/0', key: 'changed' },
        { kind: 'drop', path: 'general/0', key: 'gone' },
        { kind: 'flag', path: 'general/0', key: 'use' },
      ]),
    goes: ['  - gone: true # xa', '    unit: a', '    changed: true'],
    comes: ['  - unit: a', '    use: true'],
    value: { general: [{ unit: 'a', use: true }] },
  },
  {
    what: 'edit: a task that was cut out comes back after the others',
    before: 'tasks:\n  - task: "1.1"\n    passages: [] # chưa\n\ngeneral: []\n',
    edit: (t) => editEditorial(t, [add('xa-moi', '2.1'), add('xa-moi', '1.1')]),
    goes: ['    passages: [] # chưa'],
    comes: [
      '    passages: # chưa',
      ...passage('      ').slice(1),
      '  # Nhiệm vụ 2.1',
      '  - task: "2.1"',
      '    added: []',
      '    passages:',
      ...passage('      ').slice(1),
    ],
    value: {
      tasks: [
        { task: '1.1', passages: [{}] },
        { task: '2.1', added: [], passages: [{}] },
      ],
    },
  },
  {
    what: 'migrate: the mark of a workspace',
    before: '# của cơ quan\n\nversion:  1   # giữ\n# cuối',
    edit: (t) => migrationOf({ files: new Map([['dondoc.yaml', t]]), fresh: new Map() }).at(-1)?.after ?? t,
    goes: ['version:  1   # giữ'],
    comes: ['version:  2   # giữ'],
    value: { version: 2 },
  },
  {
    what: 'migrate: a file of a made-up older format',
    before: calendarOfFormat1,
    edit: (t) => inCurrentFormat('calendar', t, madeUpFormats),
    goes: [
      'version: 1   # định dạng cũ',
      `      - { date: 2026-01-01, loai: "holiday",   name: 'Tết Dương lịch', source: "A" } # đã có`,
      '      - loai: worked # làm bù',
    ],
    comes: [
      'version: 3   # định dạng cũ',
      `      - { date: 2026-01-01, kind: "holiday",   name: 'Tết Dương lịch', source: "A" } # đã có`,
      '      - kind: worked # làm bù',
      '        confirm: true',
    ],
    value: { version: 3 },
  },
];

const comments = (text: string): readonly string[] => text.match(/#[^"\n\r]*$/gm) ?? [];

describe.each([
  ['as it is', (t: string) => t],
  ['with Windows line ends', (t: string) => t.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (t: string) => `\ufeff${t}`],
])('%s', (_style, styled) => {
  test.each(cases)('$what', ({ before, edit, goes = [], comes, value }) => {
    const text = styled(before);
    const after = edit(text);
    const edits = lineDiff(text, after, 0);
    const bare = (line: string): string => line.replace('\ufeff', '');
    expect(edits.filter((e) => e.sign === '-').map((e) => bare(e.text))).toEqual(goes);
    expect(edits.filter((e) => e.sign === '+').map((e) => bare(e.text))).toEqual(comes);
    expect(parse(after)).toMatchObject(value as object);
    if (text.includes('\r')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    if (!goes.some((l) => l.includes('gone: true #')))
      expect(comments(after)).toEqual(expect.arrayContaining([...comments(text)]));
  });
});

test('a file that is no YAML is given back as it is', () => {
  const broken = 'requests: [\n';
  expect(addRequest(broken, request)).toBe(broken);
  expect(editEditorial(broken, [add()])).toBe(broken);
});
