// A plan of a size no province has, for timing `plan check`: node bench/large-plan.mjs FOLDER [units] [tasks] [seed]
// Same numbers in, same bytes out. Names are made up.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers } from './numbers.mjs';

const shipped = fileURLToPath(new URL('../plan', import.meta.url));

const heads = [
  'Hà',
  'Quảng',
  'Thọ',
  'Yên',
  'Vĩnh',
  'Nga',
  'Hoằng',
  'Thiệu',
  'Cẩm',
  'Xuân',
  'Đông',
  'Tây',
  'Bắc',
  'Nam',
];
const tails = [
  'Trung',
  'Lộc',
  'Thành',
  'Phú',
  'Sơn',
  'Giang',
  'Tiến',
  'Long',
  'Định',
  'Hải',
  'Châu',
  'Thủy',
  'Minh',
  'Tân',
];
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

function unitLines(count, pick) {
  const lines = [];
  for (let n = 1; n <= count; n++) {
    const name = `${heads[pick(heads.length)]} ${tails[pick(tails.length)]} ${n}`;
    const group = ['xa', 'phuong', 'so', 'don-vi'][n % 4];
    const kind = { xa: 'UBND xã', phuong: 'UBND phường', so: 'Sở', 'don-vi': 'Trung tâm' }[group];
    const key = plain(name);
    lines.push(
      `  - { id: dv-${key}, name: "${kind} ${name}", group: ${group}, symbol: DV${n}, aliases: [ĐV${n}, "Đơn vị ${name}"], former_names: ["${kind} cũ ${name}"], from: 2025-07-01, duty: required, basis: "Điều 2 khoản 1 (dữ liệu thử)" }`,
    );
  }
  return lines;
}

function taskLines(count, units, pick) {
  const groups = Math.max(1, Math.ceil(count / 40));
  const lines = [];
  for (let n = 0; n < count; n++) {
    const group = (n % groups) + 1;
    const number = Math.floor(n / groups) + 1;
    const lead = units[pick(units.length)];
    const help = units[(units.indexOf(lead) + 1) % units.length];
    lines.push(
      `  - id: "${group}.${number}"
    group: "${group}"
    short_name: Nhiệm vụ thử ${n + 1}
    items:
      - dash: true
        text: >-
          Nội dung thử thứ nhất của nhiệm vụ, đủ dài để giống lời văn của một phụ lục thật, có dấu
          câu, có tên đơn vị và có hai dòng.
    lead:
      text: ${lead.name} và các xã
      selectors:
        - { kind: unit, phrase: ${lead.name}, unit: ${lead.id} }
        - { kind: group, phrase: các xã, groups: [xa] }
    coordinating:
      text: ${help.name} và các đơn vị liên quan
      selectors:
        - { kind: unit, phrase: ${help.name}, unit: ${help.id} }
        - { kind: open, phrase: các đơn vị liên quan }
    output: Báo cáo kết quả
    timing: Hằng năm
    cadence: annual
`,
    );
  }
  return { groups, text: lines.join('\n') };
}

/** Writes the folder's plan files: the shipped ones with its own units, tasks and indicators. */
export function writeLargePlan(folder, { units = 4000, tasks = 200, seed = 57 } = {}) {
  const pick = numbers(seed);
  mkdirSync(folder, { recursive: true });
  for (const name of ['decision', 'calendar', 'requests', 'waivers', 'office', 'reporting'])
    cpSync(join(shipped, `${name}.yaml`), join(folder, `${name}.yaml`));
  const lines = unitLines(units, pick);
  const named = lines.map((l) => ({ id: /id: ([^,]+)/.exec(l)[1], name: /name: "([^"]+)"/.exec(l)[1] }));
  const made = taskLines(tasks, named, pick);
  const groups = Array.from(
    { length: made.groups },
    (_, i) => `  - { id: "${i + 1}", printed_number: "${i + 1}", title: Nhóm thử ${i + 1} }`,
  );
  writeFileSync(
    join(folder, 'appendix.yaml'),
    `version: 1\ntitle: PHỤ LỤC THỬ\nreference: (dữ liệu thử)\ncolumns: [TT, Nhiệm vụ, Chủ trì, Phối hợp, Kết quả, Thời gian]\ngroups:\n${groups.join('\n')}\ntasks:\n${made.text}\nsource_notes: []\n`,
  );
  const office =
    '  - { id: co-quan-dau-moi, name: Cơ quan đầu mối thử, group: so, duty: none, basis: dữ liệu thử }';
  writeFileSync(
    join(folder, 'units.yaml'),
    `version: 1\ngroups:\n  - { id: so, name: Sở }\n  - { id: don-vi, name: Đơn vị cấp tỉnh }\n  - { id: xa, name: UBND xã }\n  - { id: phuong, name: UBND phường }\nunits:\n${[office, ...lines].join('\n')}\n`,
  );
  const reporting = readFileSync(join(folder, 'reporting.yaml'), 'utf8')
    .replace(/receiving_unit: .*/, 'receiving_unit: co-quan-dau-moi')
    .replace(/funding_to: .*\n/, '')
    .replace(/tasks: \["(\d+\.\d+)"\]/g, (_, id) => `tasks: ["${made.groups > 2 ? id : '1.1'}"]`);
  writeFileSync(join(folder, 'reporting.yaml'), reporting);
  const own = readFileSync(join(folder, 'office.yaml'), 'utf8').replace(
    /^unit: .*/m,
    'unit: co-quan-dau-moi',
  );
  writeFileSync(join(folder, 'office.yaml'), own);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, units, tasks, seed] = process.argv;
  if (!folder) throw new Error('node bench/large-plan.mjs FOLDER [units] [tasks] [seed]');
  writeLargePlan(folder, {
    units: Number(units ?? 4000),
    tasks: Number(tasks ?? 200),
    seed: Number(seed ?? 57),
  });
}
