// What is measured, and beside what. A group is one run in which its subjects take turns; every time is of whole processes.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decade, kinds, largePlan, submissions } from './data.mjs';
import { dondoc as made } from './large-world.mjs';
import { cellsOf, given, journal, tableRows, tableTemplate } from './peers-data.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const tool = here('../bin/dondoc.js');
const python = '/usr/bin/python3';
const node = process.execPath;
const day = '2026-12-15';
const env = { DONDOC_NOW: `${day}T08:00:00+07:00`, DONDOC_USER: 'dữ liệu thử' };

/** A step of ours. Exit code 1 says "findings", which is no failure. */
const own = (cwd, ...args) => ({ args: [node, tool, ...args], cwd, env, may: [0, 1] });
const script = (name, ...args) => ({ args: [node, here(`subjects/${name}`), ...args] });
const pythonScript = (name, ...args) => ({ args: [python, here(`subjects/${name}`), ...args] });

const bare = {
  id: 'node',
  title: 'Node trống (`node -e 0`)',
  peer: true,
  steps: [{ args: [node, '-e', '0'] }],
};

function freshCopy(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** A workspace with every file of one kind received, kept for the groups that only read it. */
function filled(scratch, count, kind, seed, mark) {
  const data = submissions(count, seed, mark);
  const folder = join(scratch, `day-${count}-${kind}`);
  if (!existsSync(folder)) {
    freshCopy(data.workspace, folder);
    made(folder, env.DONDOC_NOW, 'receive', data.in[kind], '--arrived', day);
    made(folder, env.DONDOC_NOW, 'check');
  }
  return { ...data, folder };
}

function startGroup({ scratch, seed, mark }) {
  const { folder } = filled(scratch, 185, 'xlsx', seed, mark);
  const entries = given(scratch, 'so-185.journal', () => journal(185));
  made(folder, env.DONDOC_NOW, 'status');
  return {
    id: 'start',
    title: 'Khởi động',
    base: 'node',
    subjects: [
      bare,
      { id: 'version', title: '`dondoc --version`', steps: [own(folder, '--version')] },
      { id: 'help', title: '`dondoc --help`', steps: [own(folder, '--help')] },
      { id: 'completion', title: '`dondoc completion bash`', steps: [own(folder, 'completion', 'bash')] },
      { id: 'board', title: '`dondoc` (185 đơn vị)', steps: [own(folder)] },
      { id: 'status', title: '`dondoc status` (185 đơn vị)', steps: [own(folder, 'status')] },
      { id: 'hledger', title: 'hledger --version', peer: true, steps: [{ args: ['hledger', '--version'] }] },
      {
        id: 'hledger-stats',
        title: 'hledger stats (185 bút toán)',
        peer: true,
        steps: [{ args: ['hledger', '-f', entries, 'stats'] }],
      },
    ],
  };
}

function planGroup({ scratch, seed, mark }) {
  const folder = join(scratch, 'plan-shipped');
  const large = join(scratch, 'plan-large');
  for (const path of [folder, large]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
    made(path, env.DONDOC_NOW, 'init', 'lam-viec');
  }
  const plan = largePlan(seed, mark);
  rmSync(join(large, 'lam-viec/plan/amendments.yaml'), { force: true });
  cpSync(plan, join(large, 'lam-viec/plan'), { recursive: true });
  const entries = given(scratch, 'ke-hoach.journal', () => journal(4200));
  const forget = (at) => () => rmSync(join(at, 'lam-viec/.dondoc'), { recursive: true, force: true });
  const check = (at) => [own(join(at, 'lam-viec'), 'plan', 'check')];
  return {
    id: 'plan',
    title: 'Kiểm tra kế hoạch',
    base: 'node',
    subjects: [
      bare,
      {
        id: 'cold',
        title: '`plan check`, kế hoạch kèm theo, lần đầu',
        steps: check(folder),
        before: forget(folder),
      },
      { id: 'same', title: '`plan check`, không đổi gì', steps: check(folder) },
      {
        id: 'yaml',
        title: 'yaml + ajv, kế hoạch kèm theo',
        peer: true,
        steps: [script('plan-yaml.mjs', join(folder, 'lam-viec/plan'), 'yaml')],
      },
      {
        id: 'js-yaml',
        title: 'js-yaml + ajv, kế hoạch kèm theo',
        peer: true,
        steps: [script('plan-yaml.mjs', join(folder, 'lam-viec/plan'), 'js-yaml')],
      },
      {
        id: 'large',
        title: '`plan check`, 4.000 đơn vị × 200 nhiệm vụ, lần đầu',
        steps: check(large),
        before: forget(large),
      },
      { id: 'large-same', title: '`plan check`, 4.000 × 200, không đổi gì', steps: check(large) },
      {
        id: 'large-yaml',
        title: 'yaml + ajv, 4.000 × 200',
        peer: true,
        steps: [script('plan-yaml.mjs', plan, 'yaml')],
      },
      {
        id: 'large-js-yaml',
        title: 'js-yaml + ajv, 4.000 × 200',
        peer: true,
        steps: [script('plan-yaml.mjs', plan, 'js-yaml')],
      },
      {
        id: 'hledger',
        title: 'hledger check (4.200 bút toán)',
        peer: true,
        steps: [{ args: ['hledger', '-f', entries, 'check'] }],
      },
    ],
  };
}

const readers = {
  xlsx: (folder) => [
    { id: 'floor', title: 'sàn: đọc, giải nén, đi qua mọi ô', steps: [script('floor.mjs', folder, 'xlsx')] },
    { id: 'floor-2', title: 'sàn, hai luồng', steps: [script('floor.mjs', folder, 'xlsx', '2')] },
    { id: 'exceljs', title: 'exceljs, chỉ đọc ô', steps: [script('exceljs-read.mjs', folder)] },
    { id: 'sheetjs', title: 'SheetJS 0.18.5, chỉ đọc ô', steps: [script('sheetjs-read.mjs', folder)] },
    { id: 'openpyxl', title: 'openpyxl, chỉ đọc ô', steps: [pythonScript('openpyxl-read.py', folder)] },
  ],
  docx: (folder) => [
    {
      id: 'floor',
      title: 'sàn: đọc, giải nén, đi qua mọi đoạn chữ',
      steps: [script('floor.mjs', folder, 'docx')],
    },
    { id: 'floor-2', title: 'sàn, hai luồng', steps: [script('floor.mjs', folder, 'docx', '2')] },
    { id: 'mammoth', title: 'mammoth, chỉ chuyển đổi', steps: [script('mammoth-read.mjs', folder)] },
    {
      id: 'python-docx',
      title: 'python-docx, chỉ đọc bảng',
      steps: [pythonScript('python-docx-read.py', folder)],
    },
  ],
  yaml: (folder) => [
    { id: 'yaml', title: 'yaml + bộ kiểm tra đã dịch sẵn', steps: [script('yaml-validate.mjs', folder)] },
  ],
};

function receiveGroup({ scratch, seed, mark }, count, kind) {
  const data = submissions(count, seed, mark);
  const folder = join(scratch, `receive-${count}-${kind}`);
  const fresh = () => freshCopy(data.workspace, folder);
  const taken = () => {
    fresh();
    made(folder, env.DONDOC_NOW, 'receive', data.in[kind], '--arrived', day);
  };
  const receive = own(folder, 'receive', data.in[kind], '--arrived', day);
  return {
    id: `receive-${count}-${kind}`,
    title: `Tiếp nhận và kiểm tra ${count} biểu mẫu ${kind}`,
    files: count,
    base: 'node',
    subjects: [
      bare,
      { id: 'receive', title: '`dondoc receive`', steps: [receive], before: fresh },
      {
        id: 'both',
        title: '`dondoc receive` rồi `dondoc check`',
        steps: [receive, own(folder, 'check')],
        before: fresh,
      },
      ...readers[kind](data.in[kind]).map((s) => ({ ...s, peer: true })),
      { id: 'json', title: 'cùng giá trị ở dạng JSON', peer: true, steps: [script('json.mjs', data.json)] },
      ...(kind === 'xlsx' ? againSubjects(data, folder, taken) : []),
    ],
  };
}

/** The same inbox once more: with nothing changed, and with one unit's file sent again with another figure. */
function againSubjects(data, folder, taken) {
  const inbox = `${folder}-den`;
  const changed = () => {
    taken();
    freshCopy(data.in.xlsx, inbox);
    const [first, second] = readdirSync(inbox).toSorted();
    // The bytes of another unit's file under a new name would be that unit's: one byte of the zip's comment makes a new version.
    const bytes = readFileSync(join(inbox, first));
    bytes.writeUInt16LE(1, bytes.length - 2);
    writeFileSync(join(inbox, first), Buffer.concat([bytes, Buffer.from('1')]));
    return second;
  };
  return [
    {
      id: 'same',
      title: 'cả hộp thư một lần nữa, không đổi gì',
      steps: [own(folder, 'receive', data.in.xlsx, '--arrived', day)],
      before: taken,
    },
    {
      id: 'one',
      title: 'cả hộp thư một lần nữa, một tệp đổi',
      steps: [own(folder, 'receive', inbox, '--arrived', day, '--replace')],
      before: changed,
    },
  ];
}

function statusGroup({ scratch, seed, mark }) {
  const ten = decade(seed, mark);
  const late = { ...env, DONDOC_NOW: '2035-12-18T08:00:00+07:00' };
  const over = (folder, ...args) => [{ ...own(folder, ...args), env: late }];
  const of = (count) => filled(scratch, count, 'yaml', seed, mark).folder;
  const [small, large] = [of(185), of(4000)];
  return {
    id: 'status',
    title: 'Tình hình từ sổ',
    base: 'node',
    subjects: [
      bare,
      { id: 'status-185', title: '`status`, 185 đơn vị', steps: [own(small, 'status')] },
      { id: 'status-4000', title: '`status`, 4.000 đơn vị', steps: [own(large, 'status')] },
      { id: 'board-4000', title: '`dondoc`, 4.000 đơn vị', steps: [own(large)] },
      { id: 'status-decade', title: '`status`, sổ mười năm, 20 kỳ', steps: over(ten, 'status') },
      { id: 'board-decade', title: '`dondoc`, sổ mười năm', steps: over(ten) },
      { id: 'plan-decade', title: '`plan check`, mười năm', steps: over(ten, 'plan', 'check') },
      { id: 'check-decade', title: '`check`, kỳ cuối của mười năm', steps: over(ten, 'check') },
      {
        id: 'consolidate-decade',
        title: '`consolidate` Word và Excel, kỳ cuối của mười năm',
        steps: over(ten, 'consolidate', '--to', 'docx,xlsx'),
      },
      {
        id: 'form-decade',
        title: '`form` YAML cho mọi đơn vị, mười năm',
        steps: over(ten, 'form', '--all', '--to', 'yaml'),
      },
      { id: 'remind-decade', title: '`remind`, mười năm', steps: over(ten, 'remind', '--dry-run') },
      { id: 'doctor-decade', title: '`doctor`, mười năm', steps: over(ten, 'doctor') },
    ],
  };
}

function consolidateGroup({ scratch, seed, mark }, count) {
  const { folder, json } = filled(scratch, count, 'yaml', seed, mark);
  const out = join(folder, 'out', '2026-12');
  made(folder, env.DONDOC_NOW, 'consolidate', '--to', 'xlsx');
  const book = readdirSync(out).find((name) => name.endsWith('.xlsx'));
  const cells = given(scratch, `o-${count}.json`, () => JSON.stringify(cellsOf(join(out, book))));
  const rows = given(scratch, `bang-${count}.json`, () => JSON.stringify(tableRows(json, readdirSync(json))));
  const template = given(scratch, 'mau-bang.docx', tableTemplate);
  const into = join(scratch, 'out');
  const table = (library) => [
    script('template-render.mjs', library, template, rows, join(scratch, `${library}.docx`)),
  ];
  return {
    id: `consolidate-${count}`,
    title: `Tổng hợp ${count} đơn vị`,
    files: count,
    base: 'node',
    subjects: [
      bare,
      {
        id: 'both',
        title: '`consolidate` Word và Excel',
        steps: [own(folder, 'consolidate', '--to', 'docx,xlsx', '--out', into)],
      },
      {
        id: 'docx',
        title: '`consolidate` chỉ Word',
        steps: [own(folder, 'consolidate', '--to', 'docx', '--out', into)],
      },
      {
        id: 'xlsx',
        title: '`consolidate` chỉ Excel',
        steps: [own(folder, 'consolidate', '--to', 'xlsx', '--out', into)],
      },
      {
        id: 'exceljs',
        title: 'exceljs ghi lại đúng các ô của sổ Excel đó',
        peer: true,
        steps: [script('exceljs-write.mjs', cells, join(scratch, 'exceljs.xlsx'))],
      },
      {
        id: 'docxtemplater',
        title: 'docxtemplater, chỉ một bảng các kết quả',
        peer: true,
        steps: table('docxtemplater'),
      },
      {
        id: 'easy-template-x',
        title: 'easy-template-x, chỉ một bảng các kết quả',
        peer: true,
        steps: table('easy-template-x'),
      },
    ],
  };
}

function formsGroup({ scratch, seed, mark }, count) {
  const { workspace } = submissions(count, seed, mark);
  const into = join(scratch, 'bieu-mau');
  const form = (kind) => [
    own(workspace, 'form', '--all', '--period', '2026-12', '--to', kind, '--out', into),
  ];
  return {
    id: `form-${count}`,
    title: `Biểu mẫu cho mọi đơn vị (${count === 185 ? 189 : count})`,
    files: count === 185 ? 189 : count,
    base: 'node',
    subjects: [
      bare,
      ...kinds.map((kind) => ({ id: kind, title: `\`form --all --to ${kind}\``, steps: form(kind) })),
    ],
  };
}

function remindGroup({ scratch, seed, mark }) {
  const { workspace } = submissions(185, seed, mark);
  const folder = join(scratch, 'remind');
  const late = { ...env, DONDOC_NOW: '2026-12-22T08:00:00+07:00' };
  const fresh = () => freshCopy(workspace, folder);
  const letters = (...more) => [
    { ...own(folder, 'remind', '--period', '2026-12', '--due', '2026-12-28', ...more), env: late },
  ];
  return {
    id: 'remind',
    title: 'Công văn đôn đốc, 189 đơn vị chưa gửi',
    files: 189,
    base: 'node',
    subjects: [
      bare,
      { id: 'joint', title: '`remind`, một công văn chung', steps: letters(), before: fresh },
      {
        id: 'each',
        title: '`remind --each`, mỗi đơn vị một công văn',
        steps: letters('--each'),
        before: fresh,
      },
    ],
  };
}

/** Name → how to make the group; making one prepares its data. */
export const groups = new Map([
  ['start', startGroup],
  ['plan', planGroup],
  ...[185, 1000, 4000].flatMap((count) =>
    kinds.map((kind) => [`receive-${count}-${kind}`, (ctx) => receiveGroup(ctx, count, kind)]),
  ),
  ['status', statusGroup],
  ['consolidate-185', (ctx) => consolidateGroup(ctx, 185)],
  ['consolidate-4000', (ctx) => consolidateGroup(ctx, 4000)],
  ['form-185', (ctx) => formsGroup(ctx, 185)],
  ['form-4000', (ctx) => formsGroup(ctx, 4000)],
  ['remind', remindGroup],
]);
