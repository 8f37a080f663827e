import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run in this environment must come to. */
export type Wanted =
  /** The same files, the same words, the same exit code. */
  | 'same'
  /** The same files; of the words only what the closed stream lets through. */
  | 'kept'
  /** Nothing written, exit 3 and a message with a code and the place. */
  | 'told'
  /** Either of them. */
  | 'same-or-told';

export interface Surroundings {
  readonly name: string;
  readonly wanted: Wanted;
  /** The commands it is tried with. */
  readonly jobs: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** In front of the program; `{}` is the program. */
  readonly through?: readonly string[];
  readonly output?: 'none';
  /** What is laid out before the run; gives what takes it away again. */
  readonly prepare?: (workspace: string) => () => void;
}

const all = ['receive', 'return', 'consolidate', 'close'];
const zones = [
  'UTC',
  'Asia/Ho_Chi_Minh',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const locales = [
  'C',
  'POSIX',
  'C.UTF-8',
  'vi_VN.UTF-8',
  'vi_VN.TCVN',
  'tr_TR.UTF-8',
  'ar_EG.UTF-8',
  'khong-co',
];
const nodeOptions = [
  '--no-warnings',
  '--throw-deprecation',
  '--max-old-space-size=256',
  '--stack-trace-limit=0',
  '--disable-proto=throw',
  '--unhandled-rejections=strict',
];
const variables: readonly (readonly [string, Record<string, string | undefined>])[] = [
  ['không có HOME', { HOME: undefined }],
  ['HOME không tồn tại', { HOME: '/khong/co' }],
  ['không có PATH', { PATH: undefined }],
  ['TMPDIR không tồn tại', { TMPDIR: '/khong/co' }],
  ['COLUMNS=1', { COLUMNS: '1' }],
  ['COLUMNS=100000', { COLUMNS: '100000' }],
  ['COLUMNS=abc', { COLUMNS: 'abc' }],
  ['FORCE_COLOR=3', { FORCE_COLOR: '3', NO_COLOR: undefined }],
  ['TERM=dumb', { TERM: 'dumb' }],
  ['GIT_DIR lạ', { GIT_DIR: '/khong/co' }],
];

const shell = (script: string): readonly string[] => ['sh', '-c', `${script}; exec "$@"`, 'sh', '{}'];

const shells: readonly Surroundings[] = [
  { name: '32 tệp mở', wanted: 'same-or-told', jobs: all, through: shell('ulimit -n 32') },
  { name: '24 tệp mở', wanted: 'same-or-told', jobs: all, through: shell('ulimit -n 24') },
  { name: 'umask 077', wanted: 'same', jobs: all, through: shell('umask 077') },
  { name: 'umask 000', wanted: 'same', jobs: all, through: shell('umask 000') },
  { name: 'đầu vào đóng', wanted: 'same', jobs: all, through: shell('exec <&-') },
  { name: 'đầu ra đóng', wanted: 'kept', jobs: all, through: shell('exec >&-') },
  { name: 'đầu báo lỗi đóng', wanted: 'same', jobs: all, through: shell('exec 2>&-') },
  { name: 'đầu ra bị đóng sớm (| head -1)', wanted: 'kept', jobs: all, output: 'none' },
  { name: 'đầu ra đầy (/dev/full)', wanted: 'kept', jobs: all, through: shell('exec >/dev/full') },
  {
    name: 'tệp tối đa 0 khối (ulimit -f 0)',
    wanted: 'told',
    jobs: all,
    through: shell('trap "" XFSZ; ulimit -f 0'),
  },
];

/** A file where a folder is wanted: what a folder that takes nothing is for every user, root too. */
function fileAt(...path: readonly string[]): (workspace: string) => () => void {
  return (workspace) => {
    const at = join(workspace, ...path);
    rmSync(at, { recursive: true, force: true });
    mkdirSync(join(at, '..'), { recursive: true });
    writeFileSync(at, '');
    return () => rmSync(at);
  };
}

const readOnly =
  (...path: readonly string[]) =>
  (workspace: string): (() => void) => {
    const at = join(workspace, ...path);
    mkdirSync(at, { recursive: true });
    chmodSync(at, 0o555);
    return () => chmodSync(at, 0o755);
  };

const blocked: readonly Surroundings[] = [
  { name: 'out là một tệp', wanted: 'told', jobs: ['consolidate'], prepare: fileAt('out') },
  {
    name: 'out/<kỳ> là một tệp',
    wanted: 'told',
    jobs: ['consolidate', 'return'],
    prepare: fileAt('out', '2026-07'),
  },
  { name: '.dondoc là một tệp', wanted: 'same-or-told', jobs: ['receive'], prepare: fileAt('.dondoc') },
  { name: 'register là một tệp', wanted: 'told', jobs: ['receive'], prepare: fileAt('register') },
  { name: 'submissions là một tệp', wanted: 'told', jobs: ['receive'], prepare: fileAt('submissions') },
];

/** Root may write everywhere: only tried by others. */
export const byMode: readonly Surroundings[] = [
  { name: 'out chỉ đọc', wanted: 'told', jobs: ['consolidate'], prepare: readOnly('out') },
  { name: 'submissions chỉ đọc', wanted: 'told', jobs: ['receive'], prepare: readOnly('submissions') },
];

export const surroundings: readonly Surroundings[] = [
  ...zones.map(
    (zone): Surroundings => ({ name: `TZ=${zone}`, wanted: 'same', jobs: all, env: { TZ: zone } }),
  ),
  ...locales.map(
    (l): Surroundings => ({ name: `LC_ALL=${l}`, wanted: 'same', jobs: all, env: { LC_ALL: l, LANG: l } }),
  ),
  ...nodeOptions.map(
    (o): Surroundings => ({ name: `NODE_OPTIONS=${o}`, wanted: 'same', jobs: all, env: { NODE_OPTIONS: o } }),
  ),
  ...variables.map(([name, env]): Surroundings => ({ name, wanted: 'same', jobs: all, env })),
  ...(process.platform === 'win32' ? [] : shells),
  ...blocked,
];
