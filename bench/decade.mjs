// Ten years of one province in one workspace: twenty periods and an ad hoc request a year, made by the real commands.
// node bench/decade.mjs FOLDER [seed]. The answers are made up.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillYaml } from '../examples/fill-yaml.mjs';
import { answersFor, dondoc } from './large-world.mjs';
import { numbers } from './numbers.mjs';

const years = Array.from({ length: 10 }, (_, i) => 2026 + i);

/** The regular periods of one year: forms go out on `form`, files arrive on `sent`, the period is closed on `closed`. */
const regular = (year) => [
  { id: `${year}-06`, form: `${year}-06-01`, sent: `${year}-06-18`, closed: `${year}-07-10` },
  { id: `${year}-12`, form: `${year}-12-01`, sent: `${year}-12-17`, closed: `${year + 1}-01-10` },
];

const at = (day) => `${day}T08:00:00+07:00`;

/** Nine of ten units send the form of the period filled in. */
function collect(folder, workspace, { id, form, sent, closed }, pick) {
  const forms = join(folder, 'bieu-mau');
  const inbox = join(folder, 'den');
  for (const path of [forms, inbox]) rmSync(path, { recursive: true, force: true });
  dondoc(workspace, at(form), 'form', '--all', '--period', id, '--to', 'yaml', '--out', forms);
  mkdirSync(inbox);
  for (const [i, name] of readdirSync(forms).toSorted().entries()) {
    if (i % 10 === 9) continue;
    const text = readFileSync(join(forms, name), 'utf8');
    writeFileSync(join(inbox, name), fillYaml(text, answersFor(text, pick)));
  }
  dondoc(workspace, at(sent), 'receive', inbox, '--period', id, '--arrived', sent);
  if (closed) dondoc(workspace, at(closed), 'close', id, '--reason', 'hết kỳ báo cáo');
}

/** An ad hoc request to all wards, on one task. */
function askOnce(workspace, year) {
  const letter = [
    '--number',
    `${year - 2000}/SVHTTDL-VP`,
    '--date',
    `${year}-09-01`,
    '--subject',
    'Báo cáo nhanh (dữ liệu thử)',
  ];
  const asked = ['--due', `${year}-09-15`, '--wording', 'by', '--units', 'phuong', '--tasks', '1.1'];
  dondoc(workspace, at(`${year}-09-01`), 'request', ...letter, ...asked);
  return { id: `${year}-dx-01`, form: `${year}-09-02`, sent: `${year}-09-14`, closed: `${year}-09-30` };
}

/** The plan goes on to the end of the decade. */
function prolong(workspace) {
  const path = join(workspace, 'plan/reporting.yaml');
  const text = readFileSync(path, 'utf8').replace(/^( *last: )\d{4}-12/m, `$1${years.at(-1)}-12`);
  writeFileSync(path, text);
}

/** The workspace; the last period is not closed. */
export function writeDecade(folder, { seed = 57 } = {}) {
  const pick = numbers(seed);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  dondoc(folder, at('2026-01-05'), 'init', 'lam-viec');
  const workspace = join(folder, 'lam-viec');
  prolong(workspace);
  for (const year of years) {
    const last = year === years.at(-1);
    const [june, december] = regular(year);
    collect(folder, workspace, june, pick);
    collect(folder, workspace, askOnce(workspace, year), pick);
    collect(folder, workspace, last ? { ...december, closed: undefined } : december, pick);
  }
  for (const name of ['bieu-mau', 'den']) rmSync(join(folder, name), { recursive: true, force: true });
  return workspace;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, seed = '57'] = process.argv;
  if (!folder) throw new Error('node bench/decade.mjs FOLDER [seed]');
  console.log(writeDecade(resolve(folder), { seed: Number(seed) }));
}
