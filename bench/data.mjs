// What every subject of the benchmark works on, made once from a seed and kept in bench/.data.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillForm } from '../examples/fill-form.mjs';
import { fillYaml } from '../examples/fill-yaml.mjs';
import { writeDecade } from './decade.mjs';
import { fillDocx } from './fill-docx.mjs';
import { writeLargePlan } from './large-plan.mjs';
import { addCommunes, answersFor, dondoc, formsOf, period, required } from './large-world.mjs';
import { numbers } from './numbers.mjs';

export const kinds = ['xlsx', 'docx', 'yaml'];
const root = fileURLToPath(new URL('./.data', import.meta.url));
const formDay = '2026-12-01T08:00:00+07:00';

/** A finished folder bears a mark with the build it was made by: forms change with the tool. */
function once(name, mark, make) {
  const folder = join(root, name);
  const done = join(folder, 'done.txt');
  if (existsSync(done) && readFileSync(done, 'utf8') === mark) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  make(folder);
  writeFileSync(done, mark);
  return folder;
}

const fill = {
  xlsx: (bytes, answers) => fillForm(bytes, answers, 'shared'),
  docx: fillDocx,
  yaml: (bytes, answers) => fillYaml(bytes.toString('utf8'), answers),
};

/**
 * `count` units of one period in three kinds of file: { workspace, in: { xlsx, docx, yaml }, json }. The first `count`
 * of the units that must report send one file each; the same answers stand in all three.
 */
export function submissions(count, seed, mark) {
  const folder = once(`forms-${count}-${seed}`, mark, (at) => {
    const pick = numbers(seed);
    dondoc(at, formDay, 'init', 'lam-viec');
    const workspace = join(at, 'lam-viec');
    addCommunes(workspace, Math.max(count, required));
    formsOf(workspace, formDay, kinds, join(at, 'bieu-mau'));
    const names = readdirSync(join(at, 'bieu-mau'));
    const stems = names.filter((n) => n.endsWith('.yaml')).map((n) => n.slice(0, -5));
    mkdirSync(join(at, 'json'));
    for (const kind of kinds) mkdirSync(join(at, kind));
    for (const stem of stems.toSorted().slice(0, count)) {
      const blank = (kind) => readFileSync(join(at, 'bieu-mau', `${stem}.${kind}`));
      const answers = answersFor(blank('yaml').toString('utf8'), pick);
      for (const kind of kinds)
        writeFileSync(join(at, kind, `${stem}.${kind}`), fill[kind](blank(kind), answers));
      writeFileSync(join(at, 'json', `${stem}.json`), JSON.stringify(Object.fromEntries(answers)));
    }
    rmSync(join(at, 'bieu-mau'), { recursive: true });
  });
  const inFolder = Object.fromEntries(kinds.map((kind) => [kind, join(folder, kind)]));
  return { workspace: join(folder, 'lam-viec'), in: inFolder, json: join(folder, 'json'), period };
}

/** A plan of 4,000 units and 200 tasks. */
export function largePlan(seed, mark) {
  return join(
    once(`plan-${seed}`, mark, (at) => {
      writeLargePlan(join(at, 'plan'), { units: 4000, tasks: 200, seed });
    }),
    'plan',
  );
}

/** Ten years of one province in one workspace. */
export function decade(seed, mark) {
  return join(
    once(`decade-${seed}`, mark, (at) => {
      writeDecade(join(at, 'muoi-nam'), { seed });
    }),
    'muoi-nam/lam-viec',
  );
}
