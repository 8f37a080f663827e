import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { parseDocument } from 'yaml';

/** A made-up decision with monthly reports of fourteen units: a case of the case tests. */
const plan = fileURLToPath(new URL('../cases/bao-cao-thang/plan', import.meta.url));
export const program = fileURLToPath(new URL('../../bin/dondoc.js', import.meta.url));
export const period = '2026-07';

/** Moments the commands are run at: before the deadline, after it, at the end. */
export const moments = {
  forms: '2026-07-10T08:00:00+07:00',
  received: '2026-07-22T09:00:00+07:00',
  returned: '2026-07-27T08:00:00+07:00',
  closed: '2026-08-03T08:00:00+07:00',
} as const;

export type Base = 'nothing' | 'empty' | 'received' | 'consolidated';

export interface SmallWorld {
  /** A workspace in this state; to be copied, not to be worked in. */
  readonly base: (state: Base) => string;
  /** Eight files: forms in two formats, one inside an archive, one that must be refused, a copy of the first. */
  readonly inbox: string;
}

export function plainEnv(now: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '/',
    DONDOC_NOW: now,
    DONDOC_USER: 'văn thư mẫu',
    NO_COLOR: '1',
  };
}

function dondoc(cwd: string, now: string, ...args: readonly string[]): void {
  const done = spawnSync(process.execPath, [program, ...args], { cwd, env: plainEnv(now), encoding: 'utf8' });
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`dondoc ${args.join(' ')}\n${done.stdout}${done.stderr}`);
}

type Value = string | number;

/** An answer for every question of a form: by task, indicator and unit question. */
function answersOf(ids: readonly string[], n: number): ReadonlyMap<string, Value> {
  const found = ids.flatMap((id): readonly (readonly [string, Value])[] => {
    if (/\/status$/.test(id)) return [[id, 'đang thực hiện']];
    if (/\/(?:result|summary)$/.test(id)) return [[id, `Đã làm ${n} việc (hư cấu).`]];
    if (/\/n$/.test(id)) return [[id, 20 + n]];
    if (/^indicator\//.test(id)) return [[id, 40 + n]];
    return [];
  });
  return new Map(found);
}

function filledYaml(text: string, n: number): string {
  const document = parseDocument(text);
  const ids: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    else ids.push(path.join('/'));
  };
  const { unit, tasks: task, indicators: indicator } = document.toJS() as Record<string, unknown>;
  for (const [key, value] of Object.entries({ unit, task, indicator })) visit(value, [key]);
  const groups: Record<string, string> = { unit: 'unit', task: 'tasks', indicator: 'indicators' };
  for (const [id, value] of answersOf(ids, n)) {
    const [kind = '', ...rest] = id.split('/');
    document.setIn([groups[kind], ...rest], value);
  }
  return document.toString();
}

interface Filler {
  readonly askedIn: (bytes: Uint8Array) => readonly string[];
  readonly fillForm: (bytes: Uint8Array, answers: ReadonlyMap<string, Value>) => Uint8Array;
}

const byYaml = ['xa-bai-say', 'xa-con-noi', 'cong-ty-thuy-loi-bac', 'so-y-te'];
const byExcel = ['so-xay-dung'];
const byArchive = 'xa-rach-la';

async function fillInbox(forms: string, inbox: string): Promise<void> {
  const filler = (await import(new URL('../../examples/fill-form.mjs', import.meta.url).href)) as Filler;
  const form = (unit: string, ending: string): string => join(forms, `${period}_${unit}.${ending}`);
  mkdirSync(inbox);
  for (const [i, unit] of byYaml.entries())
    writeFileSync(join(inbox, `${i}-${unit}.yaml`), filledYaml(readFileSync(form(unit, 'yaml'), 'utf8'), i));
  for (const unit of byExcel) {
    const bytes = readFileSync(form(unit, 'xlsx'));
    writeFileSync(join(inbox, `${unit}.xlsx`), filler.fillForm(bytes, answersOf(filler.askedIn(bytes), 7)));
  }
  const inner = strToU8(filledYaml(readFileSync(form(byArchive, 'yaml'), 'utf8'), 9));
  const packed = zipSync({ 'bao-cao.yaml': inner }, { mtime: new Date(2026, 0, 1) });
  writeFileSync(join(inbox, 'gui-kem.zip'), packed);
  writeFileSync(join(inbox, 'hong.xlsx'), packed.subarray(0, packed.length / 2));
  cpSync(join(inbox, `0-${byYaml[0]}.yaml`), join(inbox, 'ban-sao.yaml'));
}

/** Builds the three states one after the other in a folder. */
export async function buildSmallWorld(folder: string): Promise<SmallWorld> {
  const [work, inbox] = [join(folder, 'lv'), join(folder, 'den')];
  const base = (state: Base): string => join(folder, `goc-${state}`);
  const keep = (state: Base): void => cpSync(work, base(state), { recursive: true });
  mkdirSync(base('nothing'));
  dondoc(folder, moments.forms, 'init', 'lv');
  rmSync(join(work, 'plan'), { recursive: true });
  cpSync(plan, join(work, 'plan'), { recursive: true });
  dondoc(work, moments.forms, 'form', '--all', '--period', period, '--to', 'xlsx,yaml');
  renameSync(join(work, 'out'), join(folder, 'bieu-mau'));
  mkdirSync(join(work, 'out'));
  await fillInbox(join(folder, 'bieu-mau', period, 'bieu-mau'), inbox);
  keep('empty');
  dondoc(work, moments.received, 'receive', inbox);
  keep('received');
  dondoc(work, moments.closed, 'consolidate', '--period', period);
  keep('consolidated');
  rmSync(work, { recursive: true });
  return { base, inbox };
}

/** Every file below a folder, by its path there. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => !e.isDirectory())
    .map((e) => join(e.parentPath ?? e.path, e.name).slice(folder.length + 1))
    .toSorted();
}
