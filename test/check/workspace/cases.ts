import type { Code } from '../../../src/model/codes.ts';
import type { RegisterEvent } from '../../../src/model/register.ts';
import type {
  ClockFacts,
  ClosedFacts,
  DiskFacts,
  LockFacts,
  RegisterFacts,
  WorkspaceFacts,
} from '../../../src/model/workspace-facts.ts';

const hash = (letter: string): string => letter.repeat(64);
const moment = '2026-06-19T08:05:00+07:00';

const received = (n: number, letter: string, more: Partial<RegisterEvent> = {}): RegisterEvent =>
  ({
    id: `2026-06-000${n}`,
    period: '2026-06',
    recordedAt: moment,
    by: 'văn thư mẫu',
    kind: 'received',
    unit: 'xa-mau',
    form: 'data',
    file: { sha256: hash(letter), name: `bao-cao-${letter}.xlsx`, kind: 'xlsx', bytes: 10 },
    ...more,
  }) as RegisterEvent;

const secret = (n: number, letter: string): RegisterEvent =>
  received(n, letter, { kind: 'refused', gate: 'file', codes: ['file-secret'] } as Partial<RegisterEvent>);

export function registerFacts(
  events: readonly RegisterEvent[],
  more: Partial<RegisterFacts> = {},
): RegisterFacts {
  return {
    file: 'register/2026-06.jsonl',
    period: '2026-06',
    events,
    lines: new Map(events.map((e, i) => [e.id, i + 1])),
    findings: [],
    closedOff: 0,
    torn: false,
    ...more,
  };
}

const stored = (letter: string, now = letter, bytes = 10) =>
  ({ name: `${hash(letter)}.xlsx`, what: 'file', sha256: hash(now), bytes }) as const;

/** Nothing is wrong with it. */
export const sound: WorkspaceFacts = {
  host: 'may-mau',
  registers: [registerFacts([received(1, 'a'), received(2, 'b')])],
  registerStray: [],
  tails: [{ period: '2026-06', last: '2026-06-0002' }],
  unreadable: [],
  stored: [stored('a'), stored('b')],
  periods: ['2026-06', '2026-12'],
  temporaries: [],
  caches: [],
  closed: [],
  clock: {
    now: '2026-06-25T08:00:00+07:00',
    newest: { moment, file: 'register/2026-06.jsonl', line: 2 },
    fixed: false,
    zone: 'GMT+07:00',
    locale: 'LANG=vi_VN.UTF-8',
  },
  disk: {
    path: '/home/van-thu/lam-viec',
    free: 50_000_000_000,
    kind: 61267,
    notWritable: [],
    foldsCase: false,
    decomposed: [],
  },
  outdated: [],
  newer: [],
  contactsInGit: false,
  node: '20.20.2',
  plan: [],
  templates: { count: 5, errors: 0, warnings: 0 },
};

export interface WorkspaceCase {
  readonly yields: WorkspaceFacts;
  readonly neighbour: WorkspaceFacts;
  /** Where a reader looks, as the text shows it. */
  readonly at: string;
  /** What must stand in the Vietnamese sentence. */
  readonly says: string;
}

const facts = (more: Partial<WorkspaceFacts>): WorkspaceFacts => ({ ...sound, ...more });
const clock = (more: Partial<ClockFacts>): WorkspaceFacts => facts({ clock: { ...sound.clock, ...more } });
const disk = (more: Partial<DiskFacts>): WorkspaceFacts => facts({ disk: { ...sound.disk, ...more } });
const register = (...events: readonly RegisterEvent[]): Pick<WorkspaceFacts, 'registers'> => ({
  registers: [registerFacts(events)],
});
const lock = (holder: LockFacts['holder']): WorkspaceFacts =>
  facts({ lock: { user: 'văn thư mẫu', host: 'may-mau', since: moment, holder } });
const closed = (more: Partial<ClosedFacts>): WorkspaceFacts =>
  facts({
    closed: [
      {
        period: '2026-06',
        file: 'register/2026-06.jsonl',
        line: 9,
        closedOn: '2026-07-01',
        registerSame: true,
        files: [],
        ...more,
      },
    ],
  });
const error = (code: Code) =>
  ({ code, severity: 'error', place: { kind: 'plan', path: 'plan/units.yaml' }, values: {} }) as const;

const b = `submissions/${hash('b')}.xlsx`;

export const workspaceCases: Readonly<Partial<Record<Code, WorkspaceCase>>> = {
  'workspace-event-misfiled': {
    yields: facts({
      ...register(received(1, 'a'), received(2, 'b', { id: '2026-12-0002', period: '2026-12' })),
      tails: [],
    }),
    neighbour: sound,
    at: 'register/2026-06.jsonl:2',
    says: 'Sự kiện “2026-12-0002” của kỳ “2026-12” nằm trong register/2026-06.jsonl.',
  },
  'workspace-register-short': {
    yields: facts({ tails: [{ period: '2026-06', last: '2026-06-0010' }] }),
    neighbour: facts({ tails: [{ period: '2026-06', last: '2026-06-0001' }] }),
    at: 'register/2026-06.jsonl',
    says: 'đã ghi đến “2026-06-0010”, nhưng sổ chỉ còn đến “2026-06-0002”',
  },
  'workspace-register-stray': {
    yields: facts({ registerStray: ['2026-06-MAY-TINH-2.jsonl'] }),
    neighbour: sound,
    at: 'register/2026-06-MAY-TINH-2.jsonl',
    says: '“2026-06-MAY-TINH-2.jsonl”',
  },
  'workspace-period-unknown': {
    yields: facts({ periods: ['2026-12'] }),
    neighbour: facts({ periods: ['2026-12'], closed: closed({}).closed }),
    at: 'register/2026-06.jsonl',
    says: 'Sổ có 2 việc của kỳ “2026-06”',
  },
  'workspace-unreadable': {
    yields: facts({ unreadable: [{ file: b, why: 'EACCES' }] }),
    neighbour: sound,
    at: b,
    says: '(EACCES)',
  },
  'workspace-stored-missing': {
    yields: facts({ stored: [stored('a')] }),
    // Refused as secret: no copy is kept.
    neighbour: facts({ ...register(received(1, 'a'), secret(2, 'b')), stored: [stored('a')] }),
    at: 'register/2026-06.jsonl:2',
    says: 'Sự kiện 2026-06-0002 ghi đã nhận “bao-cao-b.xlsx”',
  },
  'workspace-stored-changed': {
    yields: facts({ stored: [stored('a'), stored('b', 'c')] }),
    neighbour: sound,
    at: b,
    says: 'Sổ ghi tệp này là “bao-cao-b.xlsx”, sự kiện 2026-06-0002.',
  },
  'workspace-stored-size': {
    yields: facts({ stored: [stored('a'), stored('b', 'b', 11)] }),
    neighbour: sound,
    at: 'register/2026-06.jsonl:2',
    says: 'dài 10 byte, tệp đã cất dài 11 byte',
  },
  'workspace-secret-kept': {
    yields: facts(register(received(1, 'a'), secret(2, 'b'))),
    // The same bytes stand there for an event of another kind.
    neighbour: facts(register(received(1, 'b'), secret(2, 'b'))),
    at: b,
    says: 'Sự kiện 2026-06-0002 từ chối “bao-cao-b.xlsx”',
  },
  'workspace-stored-stray': {
    yields: facts({ stored: [...sound.stored, { name: 'bao-cao (1).xlsx', what: 'file' }] }),
    neighbour: sound,
    at: 'submissions/bao-cao (1).xlsx',
    says: 'tệp “bao-cao (1).xlsx”, tên không phải mã băm',
  },
  'workspace-stored-orphan': {
    yields: facts({ stored: [...sound.stored, stored('d')] }),
    neighbour: facts({
      ...register(
        received(1, 'a'),
        received(2, 'b', {
          file: {
            sha256: hash('b'),
            name: 'b.xlsx',
            kind: 'xlsx',
            bytes: 10,
            container: { sha256: hash('d'), name: 'gui.zip' },
          },
        } as Partial<RegisterEvent>),
      ),
      stored: [...sound.stored, stored('d')],
    }),
    at: 'submissions/',
    says: `1 tệp đã cất mà sổ không nói đến: ${hash('d')}.xlsx`,
  },
  'workspace-temporary': {
    yields: facts({ temporaries: ['register/.2026-06.frozen.json.ab12cd.77.1.tmp'] }),
    neighbour: sound,
    at: 'register/.2026-06.frozen.json.ab12cd.77.1.tmp',
    says: 'Còn 1 tệp tạm',
  },
  'workspace-lock-left': {
    yields: lock('dead'),
    neighbour: lock('alive'),
    at: '.dondoc/lock',
    says: 'Khóa của “văn thư mẫu” từ 08:05 ngày 19/6/2026',
  },
  'workspace-lock-held': {
    yields: lock('unknown'),
    neighbour: lock('dead'),
    at: '.dondoc/lock',
    says: 'trên máy “may-mau” giữ khóa từ 08:05 ngày 19/6/2026; từ máy này không biết',
  },
  'workspace-migration-unfinished': {
    yields: facts({ migration: { left: ['plan/waivers.yaml'], edited: [], untouched: true } }),
    neighbour: sound,
    at: '.dondoc/migrate',
    says: 'còn dở: “plan/waivers.yaml”',
  },
  'workspace-cache-old': {
    yields: facts({ caches: [{ path: '.dondoc/cache/0123456789', bytes: 1_048_576 }] }),
    neighbour: sound,
    at: '.dondoc/cache',
    says: '1 bản công cụ khác (1,0 MB)',
  },
  'workspace-closed-register': {
    yields: closed({ registerSame: false }),
    neighbour: closed({}),
    at: 'register/2026-06.jsonl:9',
    says: 'Kỳ “2026-06” khóa ngày 01/7/2026',
  },
  'workspace-closed-file': {
    yields: closed({ files: [{ name: 'out/2026-06/bao-cao-tong-hop-2026-06.docx', why: 'changed' }] }),
    neighbour: closed({}),
    at: 'out/2026-06/bao-cao-tong-hop-2026-06.docx',
    says: 'không còn như lúc khóa',
  },
  'workspace-clock-behind': {
    yields: clock({ now: '2026-06-18T08:00:00+07:00' }),
    // Two computers may differ by a few minutes.
    neighbour: clock({ now: '2026-06-19T08:01:00+07:00' }),
    at: 'register/2026-06.jsonl:2',
    says: '“08:00 ngày 18/6/2026”, trước việc đã ghi vào sổ lúc “08:05 ngày 19/6/2026”',
  },
  'workspace-clock-year': {
    yields: clock({ now: '2109-01-01T00:00:00+07:00' }),
    neighbour: clock({ now: '2030-01-01T00:00:00+07:00' }),
    at: 'may-mau',
    says: '“00:00 ngày 01/01/2109”',
  },
  'workspace-clock-fixed': {
    yields: clock({ fixed: true }),
    neighbour: sound,
    at: 'DONDOC_NOW',
    says: '“08:00 ngày 25/6/2026”',
  },
  'workspace-zone-data': {
    yields: clock({ zone: 'GMT+08:00' }),
    neighbour: sound,
    at: 'may-mau',
    says: '“GMT+08:00”',
  },
  'workspace-locale': {
    yields: clock({ locale: 'LC_ALL=C' }),
    neighbour: clock({ locale: 'LANG=C.utf8' }),
    at: 'LC_ALL',
    says: '“LC_ALL=C”',
  },
  'workspace-disk-low': {
    yields: disk({ free: 50_000_000 }),
    neighbour: disk({ free: 300_000_000 }),
    at: '/home/van-thu/lam-viec',
    says: 'còn trống 47,7 MB',
  },
  'workspace-not-writable': {
    yields: disk({ notWritable: ['register'] }),
    neighbour: sound,
    at: 'register',
    says: 'không ghi được vào “register”',
  },
  'workspace-names-folded': {
    yields: disk({ foldsCase: true }),
    neighbour: sound,
    at: '/home/van-thu/lam-viec',
    says: 'chữ hoa và chữ thường',
  },
  'workspace-synced': {
    yields: disk({ path: 'C:\\Users\\VanThu\\OneDrive - Sở\\lam-viec' }),
    neighbour: disk({ path: '/home/van-thu/onedriver-cu/lam-viec' }),
    at: 'C:\\Users\\VanThu\\OneDrive - Sở\\lam-viec',
    says: '“OneDrive”',
  },
  'workspace-network': {
    yields: disk({ path: '\\\\may-chu\\chung\\lam-viec' }),
    neighbour: disk({ path: '\\\\?\\C:\\lam-viec' }),
    at: '\\\\may-chu\\chung\\lam-viec',
    says: '(SMB)',
  },
  'workspace-schema-copy': {
    yields: facts({ outdated: [{ path: 'schemas/units.schema.json', missing: false, why: 'schema' }] }),
    neighbour: facts({ outdated: [{ path: 'plan/units.yaml', missing: false, why: 'format' }] }),
    at: 'schemas/units.schema.json',
    says: '1 lược đồ thiếu hoặc khác',
  },
  'workspace-git-lines': {
    yields: facts({ outdated: [{ path: '.gitattributes', missing: true, why: 'git' }] }),
    neighbour: sound,
    at: '.gitattributes',
    says: '“.gitattributes” không có',
  },
  'workspace-format-old': {
    yields: facts({ outdated: [{ path: 'dondoc.yaml', missing: false, why: 'format' }] }),
    neighbour: facts({ outdated: [{ path: '.gitattributes', missing: true, why: 'git' }] }),
    at: 'dondoc.yaml',
    says: '1 tệp chưa có hoặc ở định dạng của bản cũ: dondoc.yaml',
  },
  'workspace-contacts-in-git': {
    yields: facts({ contactsInGit: true }),
    neighbour: sound,
    at: 'contacts.csv',
    says: '“contacts.csv”',
  },
  'workspace-node-old': {
    yields: facts({ node: '18.20.4' }),
    neighbour: facts({ node: '22.0.0' }),
    at: 'Node 18.20.4',
    says: '“18.20.4”',
  },
  'workspace-plan-errors': {
    yields: facts({ plan: [error('unit-unknown'), error('id-duplicate')] }),
    neighbour: sound,
    at: 'plan/',
    says: 'Kế hoạch có 2 lỗi',
  },
  'workspace-template-errors': {
    yields: facts({ templates: { count: 5, errors: 3, warnings: 0 } }),
    neighbour: facts({ templates: { count: 5, errors: 0, warnings: 3 } }),
    at: 'templates/',
    says: 'có 3 lỗi',
  },
};
