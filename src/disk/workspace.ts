import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFormat } from '../model/formats.ts';
import { isStrayPlanFile, planFileNames } from '../model/plan-reading.ts';
import { workspaceMark } from './find-workspace.ts';
import { writeWhole } from './write.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The plan's files that are there, by name ("decision.yaml"), with the path as messages print it. What only looks like one
 * of them stands there too, by its name with "/" behind it.
 */
export function readPlanFiles(
  folder: string,
  shownAs: string,
): ReadonlyMap<string, { path: string; text: string }> {
  const files = new Map<string, { path: string; text: string }>();
  const names = planFileNames.map((n) => `${n}.yaml`);
  for (const name of names) {
    const path = join(folder, name);
    if (isFile(path)) files.set(name, { path: `${shownAs}/${name}`, text: readFileSync(path, 'utf8') });
  }
  if (files.size === 0) return files;
  const misnamed = (name: string): boolean => names.includes(name) && !files.has(name);
  for (const name of readdirSync(folder).toSorted()) {
    if (isStrayPlanFile(name) || misnamed(name))
      files.set(`${name}/`, { path: `${shownAs}/${name}`, text: '' });
  }
  return files;
}

/** Periods that have a register, in name order. */
export function registeredPeriods(root: string): readonly string[] {
  const folder = join(root, 'register');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((n) => n.endsWith('.jsonl'))
    .map((n) => n.slice(0, -'.jsonl'.length))
    .toSorted();
}

const snapshotEnd = '.frozen.json';

/** Periods that have a snapshot of a closing, in name order. */
export function snapshotPeriods(root: string): readonly string[] {
  const folder = join(root, 'register');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((n) => n.endsWith(snapshotEnd))
    .map((n) => n.slice(0, -snapshotEnd.length))
    .toSorted();
}

const attributes = `# Không chương trình nào được đổi ký tự xuống dòng trong tệp đã nhận và trong sổ theo dõi.
submissions/** -text
register/** -text
`;
const ignored = `# Điện thoại, thư điện tử và tệp sinh ra được: không đưa vào git.
contacts.csv
out/
.dondoc/
`;
const mark = `# Đánh dấu một thư mục làm việc của dondoc.
version: ${workspaceFormat}
`;

/** What a new workspace holds beside the copies from the installation. The mark comes last: a half-made folder is no workspace. */
export const freshFiles: ReadonlyMap<string, string> = new Map([
  ['.gitattributes', attributes],
  ['.gitignore', ignored],
  [workspaceMark, mark],
]);

/** Lays out a new workspace from the shipped plan, or from the given files of a plan (path in its folder → content). The mark is written last: a half-made folder is not a workspace. */
export function createWorkspace(
  shipped: string,
  target: string,
  plan?: ReadonlyMap<string, string | Uint8Array>,
): void {
  mkdirSync(target, { recursive: true });
  for (const [path, content] of plan ?? []) writeWhole(join(target, 'plan', path), content);
  for (const folder of [...(plan ? [] : ['plan']), 'schemas', 'templates']) {
    cpSync(join(shipped, folder), join(target, folder), {
      recursive: true,
      // A link copied as a link would let the workspace write into the installation.
      dereference: true,
    });
  }
  for (const folder of ['submissions', 'register', 'editorial', 'out'])
    mkdirSync(join(target, folder), { recursive: true });
  for (const [name, text] of freshFiles) writeWhole(join(target, name), text);
}

export function isEmptyOrMissing(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}
