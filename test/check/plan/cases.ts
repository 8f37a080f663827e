import type { Code } from '../../../src/model/codes.ts';
import type { ClosedPeriod } from '../../../src/model/frozen.ts';
import type { Edit, PlanFile } from '../../support/shipped-plan.ts';
import { amendmentCases } from './amendment-cases.ts';

export interface PlanCase {
  /** Changes of the shipped plan that yield the code. */
  readonly edits: readonly Edit[];
  readonly without?: readonly PlanFile[];
  /** Files that lie beside those of the plan. */
  readonly beside?: readonly string[];
  /** Where the finding stands: the file and the nth passage of the changed text. Absent: the whole file. */
  readonly at: readonly [
    file: PlanFile | 'amendments.yml' | `register/${string}`,
    passage?: string,
    nth?: number,
  ];
  /** The finding's values that a reader would look for. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The other half of the conflict. */
  readonly also?: readonly [file: PlanFile, passage: string];
  /** A change nearby that does not yield it. */
  readonly neighbour: readonly Edit[];
  readonly today?: string;
  /** Closed periods held against the plan, for the case and for its neighbour. */
  readonly closed?: readonly ClosedPeriod[];
  readonly neighbourClosed?: readonly ClosedPeriod[];
  /** Periods with a snapshot that no closing explains, for the case; the neighbour has none. */
  readonly orphans?: readonly string[];
}

const waiverOf = (code: string): string =>
  `waivers:\n  - { id: NL-01, unit: so-noi-vu, code: ${code}, reason: mẫu, who: mẫu, document: 45/SVHTTDL-QLTT, until: 2026-12 }`;

const questionOf = (answer: string): string =>
  `version: 1\nquestions:\n  - { id: CH-01, at: [reporting/rule], source: "mau.txt, dòng 5", question: Trùng ngày nghỉ thì sao?, answer: ${answer} }\n`;

const noNoiVu = '- { id: so-noi-vu, name: Sở Nội vụ, group: so,';
const vpUbnd = 'aliases: [VPUBND, Văn phòng UBND tỉnh], duty: required';
/** Codes of area yaml: one file by itself. */
export const yamlCases: Readonly<Partial<Record<Code, PlanCase>>> = {
  'yaml-syntax': {
    edits: [['office.yaml', 'place: Thanh Hóa', 'place: "Thanh Hóa']],
    at: ['office.yaml', '"Thanh Hóa'],
    values: { kind: 'UNCLOSED_QUOTE' },
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: "Thanh Hóa"']],
  },
  'yaml-duplicate-key': {
    edits: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh Hóa\nsymbol: SVHTTDL']],
    at: ['office.yaml', 'symbol: SVHTTDL', 2],
    values: { key: 'symbol' },
    also: ['office.yaml', 'symbol: SVHTTDL'],
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh Hóa # symbol: SVHTTDL']],
  },
  'yaml-anchor': {
    edits: [['office.yaml', 'place: Thanh Hóa', 'place: &noi Thanh Hóa']],
    at: ['office.yaml', '&noi'],
    values: { kind: 'anchor', found: '&noi' },
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh Hóa & các xã']],
  },
  'yaml-limit': {
    edits: [['office.yaml', 'recipients: []', `recipients: ${'['.repeat(60)}${']'.repeat(60)}`]],
    at: ['office.yaml', '['.repeat(10), 51],
    values: { limit: 'depth' },
    neighbour: [['office.yaml', 'recipients: []', 'recipients: ["Các sở [[[[[[[[[["]']],
  },
  'yaml-no-break-space': {
    edits: [['office.yaml', 'place: Thanh Hóa', 'place:\u00a0Thanh Hóa']],
    at: ['office.yaml', '\u00a0Thanh Hóa'],
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh\u00a0Hóa']],
  },
  'format-newer': {
    edits: [['office.yaml', 'version: 1', 'version: 2']],
    at: ['office.yaml', '2\n'],
    values: { found: 2, known: 1 },
    neighbour: [['office.yaml', 'version: 1', 'version: 1 # 2']],
  },
  'yaml-number-id': {
    edits: [['reporting.yaml', 'tasks: ["1.1"]', 'tasks: [1.10]']],
    at: ['reporting.yaml', '1.10]'],
    values: { found: '1.10', becomes: '1.1' },
    neighbour: [['reporting.yaml', 'year: -1, month: 12', 'year: 0, month: 01']],
  },
  'schema-missing-key': {
    edits: [['units.yaml', noNoiVu, '- { id: so-noi-vu, group: so,']],
    at: ['units.yaml', '{ id: so-noi-vu'],
    values: { key: 'name', title: 'Tên' },
    neighbour: [['units.yaml', 'symbol: SNV, ', '']],
  },
  'schema-unknown-key': {
    edits: [['units.yaml', noNoiVu, '- { id: so-noi-vu, nmae: Sở Nội vụ, group: so,']],
    at: ['units.yaml', 'nmae'],
    values: { key: 'nmae', suggestion: 'name' },
    neighbour: [['units.yaml', noNoiVu, '- { name: Sở Nội vụ, id: so-noi-vu, group: so,']],
  },
  'schema-wrong-type': {
    edits: [['reporting.yaml', 'days: 3', 'days: "3"']],
    at: ['reporting.yaml', '"3"'],
    values: { found: '3', expected: 'integer', quoted: 1 },
    neighbour: [['reporting.yaml', 'days: 3', 'days: 5']],
  },
  'schema-wrong-value': {
    edits: [['reporting.yaml', '{ wording: before,', '{ wording: befor,']],
    at: ['reporting.yaml', 'befor, roll'],
    values: { found: 'befor', suggestion: 'before' },
    neighbour: [['reporting.yaml', '{ wording: before,', '{ wording: by,']],
  },
  'schema-wrong-shape': {
    edits: [['units.yaml', 'aliases: [SNV]', 'aliases: SNV']],
    at: ['units.yaml', 'SNV, former_names'],
    values: { key: 'aliases', shape: 'text', expected: 'array' },
    neighbour: [['units.yaml', 'aliases: [SNV]', 'aliases: ["SNV"]']],
  },
  'text-not-nfc': {
    edits: [['office.yaml', 'place: Thanh Hóa', `place: ${'Thanh Hóa'.normalize('NFD')}`]],
    at: ['office.yaml', 'Thanh Hóa'.normalize('NFD')],
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh Hoá']],
  },
  'yaml-encoding': {
    edits: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh H\ufffda']],
    at: ['office.yaml', '\ufffd'],
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh H?a']],
  },
  'yaml-control-character': {
    edits: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh\u0007Hóa']],
    at: ['office.yaml', '\u0007'],
    values: { found: 'U+0007' },
    neighbour: [['office.yaml', 'place: Thanh Hóa', 'place: Thanh\u200bHóa']],
  },
};

/** Codes of area plan: across the files. */
export const ruleCases: Readonly<Partial<Record<Code, PlanCase>>> = {
  'plan-file-missing': {
    edits: [],
    without: ['calendar.yaml'],
    at: ['calendar.yaml'],
    values: { name: 'calendar.yaml' },
    neighbour: [],
  },
  'plan-file-stray': {
    edits: [],
    beside: ['amendments.yml'],
    at: ['amendments.yml'],
    values: { name: 'amendments.yml', suggestion: 'amendments.yaml' },
    neighbour: [],
  },
  'nobody-reports': {
    edits: [['units.yaml', /duty: required/g, 'duty: none']],
    at: ['units.yaml', 'units:'],
    neighbour: [['units.yaml', 'duty: required', 'duty: none']],
  },
  'task-unreported': {
    edits: [['units.yaml', vpUbnd, vpUbnd.replace('duty: required', 'duty: none')]],
    at: ['appendix.yaml', 'lead:', 2],
    values: { task: '1.2', count: 1 },
    neighbour: [['units.yaml', vpUbnd, vpUbnd.replace('duty: required', 'duty: invited')]],
  },
  'task-by-invitation': {
    edits: [['units.yaml', vpUbnd, vpUbnd.replace('duty: required', 'duty: invited')]],
    at: ['appendix.yaml', 'lead:', 2],
    values: { task: '1.2', count: 1 },
    neighbour: [['units.yaml', vpUbnd, vpUbnd.replace('duty: required', 'duty: none')]],
  },
  'id-duplicate': {
    edits: [['units.yaml', '{ id: so-xay-dung,', '{ id: so-noi-vu,']],
    at: ['units.yaml', '{ id: so-noi-vu', 2],
    values: { id: 'so-noi-vu', nth: 2 },
    also: ['units.yaml', '{ id: so-noi-vu'],
    neighbour: [['units.yaml', '{ id: so-xay-dung,', '{ id: so-noi-vu-2,']],
  },
  'text-hidden-character': {
    edits: [['units.yaml', 'aliases: [SNV]', 'aliases: ["Sở Nội\u200b vụ tỉnh"]']],
    at: ['units.yaml', '\u200b vụ'],
    values: { shown: 'Sở Nội‹U+200B› vụ tỉnh', sign: 'U+200B', count: 1 },
    neighbour: [['units.yaml', 'aliases: [SNV]', 'aliases: ["Sở Nội\u00a0vụ – “tỉnh”…"]']],
  },
  'text-look-alike': {
    edits: [['units.yaml', 'aliases: [SNV]', 'aliases: [Ban Ðiều hành]']],
    at: ['units.yaml', 'Ðiều'],
    values: { found: 'Ð', sign: 'U+00D0', like: 'Đ', likeSign: 'U+0110' },
    neighbour: [['units.yaml', 'aliases: [SNV]', 'aliases: [Ban Điều hành, Россия, 5 µm]']],
  },
  'unit-unknown': {
    edits: [['appendix.yaml', 'unit: so-noi-vu', 'unit: so-noi-vuu']],
    at: ['appendix.yaml', 'so-noi-vuu'],
    values: { unit: 'so-noi-vuu', suggestion: 'so-noi-vu' },
    neighbour: [['appendix.yaml', 'unit: so-noi-vu', 'unit: so-tu-phap']],
  },
  'unit-expired': {
    edits: [['units.yaml', noNoiVu, `${noNoiVu} to: 2027-02-28,`]],
    at: ['appendix.yaml', 'so-noi-vu'],
    values: { unit: 'so-noi-vu', to: '2027-02-28', last: '2030-12-20' },
    neighbour: [
      ['units.yaml', noNoiVu, `${noNoiVu} to: 2027-02-28,`],
      ['units.yaml', '{ id: so-tu-phap,', '{ id: so-tu-phap, predecessors: [so-noi-vu],'],
      [
        'appendix.yaml',
        '- { kind: unit, phrase: Sở Nội vụ, unit: so-noi-vu }',
        '- { kind: unit, phrase: Sở Nội vụ, unit: so-noi-vu }\n        - { kind: unit, phrase: Sở Nội vụ, unit: so-tu-phap }',
      ],
    ],
  },
  'unit-alias-clash': {
    edits: [['units.yaml', 'aliases: [STC]', 'aliases: [STC, sở nội  vụ]']],
    at: ['units.yaml', 'Sở Nội vụ, group'],
    values: { text: 'Sở Nội vụ', otherText: 'sở nội  vụ', other: 'Sở Tài chính' },
    also: ['units.yaml', 'sở nội  vụ'],
    neighbour: [['units.yaml', 'aliases: [STC]', 'aliases: [STC, Tài chính]']],
  },
  'unit-predecessor-cycle': {
    edits: [
      ['units.yaml', noNoiVu, `${noNoiVu} predecessors: [so-tu-phap],`],
      ['units.yaml', '{ id: so-tu-phap,', '{ id: so-tu-phap, predecessors: [so-noi-vu],'],
    ],
    at: ['units.yaml', 'so-tu-phap]'],
    also: ['units.yaml', 'so-noi-vu]'],
    values: { name: 'Sở Nội vụ', ring: 'so-noi-vu ← so-tu-phap ← so-noi-vu', own: 'no' },
    neighbour: [['units.yaml', noNoiVu, `${noNoiVu} predecessors: [so-tu-phap, so-tai-chinh],`]],
  },
  'unit-both-sides': {
    edits: [
      [
        'appendix.yaml',
        'phrase: Sở Văn hóa - Thể thao và Du lịch, unit: so-van-hoa-the-thao-va-du-lich',
        'phrase: Sở Văn hóa - Thể thao và Du lịch, unit: van-phong-ubnd-tinh',
      ],
    ],
    at: ['appendix.yaml', '{ kind: unit, phrase: Sở Văn hóa - Thể thao và Du lịch'],
    values: { task: '1.2' },
    also: ['appendix.yaml', '{ kind: unit, phrase: Văn phòng UBND tỉnh'],
    // 2.5 is led by the department, which its coordinating side reaches through the group of departments.
    neighbour: [
      [
        'appendix.yaml',
        'phrase: Văn phòng UBND tỉnh, unit: van-phong-ubnd-tinh',
        'phrase: Văn phòng UBND tỉnh, unit: so-noi-vu',
      ],
    ],
  },
  'group-unknown': {
    edits: [['appendix.yaml', 'phrase: Các sở, groups: [so]', 'phrase: Các sở, groups: [soo]']],
    at: ['appendix.yaml', 'soo]'],
    values: { group: 'soo', suggestion: 'so', where: 'units.yaml' },
    neighbour: [['appendix.yaml', 'phrase: Các sở, groups: [so]', 'phrase: Các sở, groups: [so, khac]']],
  },
  'group-name-clash': {
    edits: [['units.yaml', 'id: phuong, name: UBND phường', 'id: phuong, name: Các xã']],
    at: ['units.yaml', 'Các xã'],
    values: { group: 'phuong', name: 'Các xã', other: 'xa', otherName: 'UBND xã' },
    also: ['units.yaml', 'UBND xã }'],
    neighbour: [['units.yaml', 'id: phuong, name: UBND phường', 'id: phuong, name: UBND xã đảo']],
  },
  'group-unused': {
    edits: [['units.yaml', '- { id: so, name: Sở }', '- { id: so, name: Sở }\n  - { id: hoi, name: Hội }']],
    at: ['units.yaml', '{ id: hoi'],
    values: { group: 'hoi' },
    neighbour: [
      ['units.yaml', '- { id: so, name: Sở }', '- { id: so, name: Sở }\n  - { id: hoi, name: Hội }'],
      [
        'units.yaml',
        'id: hoi-nong-dan-tinh, name: Hội Nông dân tỉnh, group: mat-tran',
        'id: hoi-nong-dan-tinh, name: Hội Nông dân tỉnh, group: hoi',
      ],
    ],
  },
  'signer-unknown': {
    edits: [['office.yaml', 'default_signer: giam-doc', 'default_signer: giam-doo']],
    at: ['office.yaml', 'giam-doo'],
    values: { signer: 'giam-doo', suggestion: 'giam-doc' },
    neighbour: [['office.yaml', 'default_signer: giam-doc', 'default_signer: pho-giam-doc']],
  },
  'selector-empty': {
    edits: [
      ['units.yaml', '- { id: so, name: Sở }', '- { id: so, name: Sở }\n  - { id: hoi, name: Hội }'],
      ['appendix.yaml', 'phrase: Các sở, groups: [so]', 'phrase: Các sở, groups: [hoi]'],
    ],
    at: ['appendix.yaml', '{ kind: group, phrase: Các sở, groups: [hoi]'],
    values: { task: '1.1', group: 'hoi' },
    neighbour: [
      [
        'units.yaml',
        '- { id: so, name: Sở }',
        '- { id: so, name: Sở }\n  - { id: hoi, name: Hội, members: [so-noi-vu] }',
      ],
      ['appendix.yaml', 'phrase: Các sở, groups: [so]', 'phrase: Các sở, groups: [hoi]'],
    ],
  },
  'phrase-not-printed': {
    edits: [['appendix.yaml', 'phrase: Sở Nội vụ', 'phrase: Sở Tư pháp']],
    at: ['appendix.yaml', 'Sở Tư pháp'],
    values: { task: '3.2', phrase: 'Sở Tư pháp' },
    neighbour: [['appendix.yaml', 'phrase: Sở Nội vụ', 'phrase: Nội vụ']],
  },
  'task-number-gap': {
    edits: [
      [
        'appendix.yaml',
        '- id: khong-co-2-1\n    kind: doubt\n    at: [tasks/2.1]',
        '- id: khong-co-2-1\n    kind: doubt\n    at: [tasks/2.9]',
      ],
    ],
    at: ['appendix.yaml', '"2.2"'],
    values: { missing: '2.1', after: '2.2' },
    neighbour: [['appendix.yaml', 'at: [tasks/2.1]', 'at: [tasks/2.1, tasks/2.9]']],
  },
  'task-unknown': {
    edits: [['reporting.yaml', 'tasks: ["3.2"]', 'tasks: ["3.3"]']],
    at: ['reporting.yaml', '"3.3"'],
    values: { task: '3.3', by: 'CT-34' },
    neighbour: [['reporting.yaml', 'tasks: ["3.2"]', 'tasks: ["3.1"]']],
  },
  'date-order': {
    edits: [['units.yaml', 'from: 2025-07-01,', 'from: 2025-07-01, to: 2025-06-30,']],
    at: ['units.yaml', '2025-06-30'],
    values: { from: '2025-07-01', to: '2025-06-30' },
    also: ['units.yaml', '2025-07-01, to'],
    neighbour: [['units.yaml', 'from: 2025-07-01,', 'from: 2025-07-01, to: 2025-07-01,']],
  },
  'day-impossible': {
    edits: [['reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 31 }']],
    at: ['reporting.yaml', 'due: { year: 0, month: 6, day: 31 }'],
    values: { day: 31, month: 6 },
    neighbour: [
      ['reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 30 }'],
    ],
  },
  'due-before-window-end': {
    edits: [['reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 14 }']],
    at: ['reporting.yaml', 'due: { year: 0, month: 6, day: 14 }'],
    values: { lastDay: '2026-06-13', windowEnd: '2026-06-14' },
    neighbour: [
      ['reporting.yaml', 'due: { year: 0, month: 6, day: 20 }', 'due: { year: 0, month: 6, day: 15 }'],
    ],
  },
  'indicator-without-unit': {
    edits: [['reporting.yaml', 'unit_of_measure: hội nghị, ', '']],
    at: ['reporting.yaml', '{ id: CT-02'],
    values: { indicator: 'CT-02', kind: 'count' },
    neighbour: [['reporting.yaml', 'unit_of_measure: hội nghị, kind: count', 'kind: text']],
  },
  'indicator-ratio-parts': {
    edits: [['reporting.yaml', ', total: Tổng số đảng viên', '']],
    at: ['reporting.yaml', '{ id: CT-04'],
    values: { indicator: 'CT-04', problem: 'missing', keys: 'total' },
    neighbour: [['reporting.yaml', 'total: Tổng số đảng viên', 'total: Số đảng viên']],
  },
  'indicator-sum-parts': {
    edits: [['reporting.yaml', '{ id: CT-01,', '{ id: CT-01, sum_of: [CT-02, CT-12],']],
    at: ['reporting.yaml', 'CT-02, CT-12'],
    values: { indicator: 'CT-01', part: 'CT-02', problem: 'measure' },
    neighbour: [
      ['reporting.yaml', '{ id: CT-03,', '{ id: CT-03, sum_of: [CT-09, CT-09b],'],
      [
        'reporting.yaml',
        '  - { id: CT-10,',
        '  - { id: CT-09b, tasks: ["1.1"], name: Người nghe khác, unit_of_measure: lượt người, kind: count, figures: [period, cumulative], adopted: false, source: mẫu }\n  - { id: CT-10,',
      ],
    ],
  },
  ...amendmentCases,
  'question-open': {
    edits: [['questions.yaml', /^/, questionOf('null')]],
    at: ['reporting.yaml', 'rule: { wording'],
    values: { id: 'CH-01', source: 'mau.txt, dòng 5' },
    also: ['questions.yaml', '{ id: CH-01'],
    neighbour: [['questions.yaml', /^/, questionOf('Giữ nguyên')]],
  },
  'waiver-code': {
    edits: [['waivers.yaml', 'waivers: []', waiverOf('window-mismatc')]],
    at: ['waivers.yaml', 'window-mismatc', 2],
    values: { id: 'NL-01', problem: 'unknown', suggestion: 'window-mismatch' },
    neighbour: [['waivers.yaml', 'waivers: []', waiverOf('window-mismatch')]],
  },
  'calendar-year-missing': {
    edits: [['calendar.yaml', /\n {2}- year: 2027[\s\S]*$/, '\n']],
    at: ['calendar.yaml', 'years:'],
    values: { year: '2027', periods: '2027-06' },
    neighbour: [['calendar.yaml', /\n {2}- year: 2025[\s\S]*(?=\n {2}- year: 2026)/, '']],
    today: '2026-06-20',
  },
  'calendar-day-clash': {
    edits: [['calendar.yaml', '{ date: 2026-01-10, kind: worked', '{ date: 2026-01-02, kind: worked']],
    at: ['calendar.yaml', '{ date: 2026-01-02', 2],
    values: { date: '2026-01-02', problem: 'both' },
    also: ['calendar.yaml', '{ date: 2026-01-02'],
    neighbour: [['calendar.yaml', '{ date: 2026-01-10, kind: worked', '{ date: 2026-01-17, kind: worked']],
  },
  'expectation-failed': {
    edits: [['appendix.yaml', 'tasks: 11', 'tasks: 12']],
    at: ['appendix.yaml', '12, groups'],
    values: { what: 'tasks', expected: 12, counted: 11 },
    neighbour: [['appendix.yaml', 'tasks: 11, ', '']],
  },
  'source-note-stale': {
    edits: [['appendix.yaml', 'printed: th c đẩy', 'printed: th  c đẩy']],
    at: ['appendix.yaml', 'id: thuc-day'],
    values: { note: 'thuc-day', at: 'tasks/3.2/items/1/text' },
    neighbour: [['appendix.yaml', 'why: Thiếu chữ ú.', 'why: Thiếu một chữ.']],
  },
  'source-doubt': {
    edits: [],
    at: ['decision.yaml', 'null # bản gốc'],
    values: { note: 'so-va-ngay' },
    neighbour: [
      ['decision.yaml', /\nsource_notes:[\s\S]*$/, '\nsource_notes: []\n'],
      ['appendix.yaml', /\nsource_notes:[\s\S]*(?=\nexpect:)/, '\nsource_notes: []'],
    ],
  },
  'unit-to-confirm': {
    edits: [],
    at: ['units.yaml', '{ id: truong-dai-hoc-vhttdl-thanh-hoa'],
    values: { count: 29, more: 24 },
    neighbour: [['units.yaml', /confirm: true/g, 'confirm: false']],
  },
  'calendar-to-confirm': {
    edits: [],
    at: ['calendar.yaml', '{ date: 2026-04-26'],
    values: { year: '2026', count: 5, first: '2026-04-26', last: '2026-09-01' },
    neighbour: [['calendar.yaml', /confirm: true/g, 'confirm: false']],
  },
  'office-blank': {
    edits: [],
    at: ['reporting.yaml', 'null\n\n# Hai kỳ'],
    values: { keys: 'first_day' },
    neighbour: [
      ['reporting.yaml', 'first_day: null', 'first_day: 2025-10-15'],
      ['office.yaml', 'drafting_unit: null', 'drafting_unit: VP'],
      ['office.yaml', 'lines: [GIÁM ĐỐC], name: null', 'lines: [GIÁM ĐỐC], name: Nguyễn Văn Mẫu'],
      ['office.yaml', 'recipients: []', 'recipients: [Lãnh đạo Sở]'],
      [
        'office.yaml',
        'name: null\n  phone: null\n  email: null',
        'name: Văn thư\n  phone: "0"\n  email: mau@example.vn',
      ],
    ],
  },
};
