// Writes one empty form of the shipped plan: the file that make.sh fills in with other programs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [unit, periodId, target] = process.argv.slice(2);

const entry = `
import { readFileSync } from 'node:fs';
import { formBook } from './src/compose/form-book.ts';
import { periodById } from './src/model/plan.ts';
import { readPlanFiles } from './src/disk/workspace.ts';
import { readPlan } from './src/read/plan.ts';
import { bookWriter } from './src/render/xlsx-stamp.ts';
import { formFor } from './src/schedule/form-spec.ts';
import { obligationsFor } from './src/schedule/obligations.ts';
export async function baseForm(unitId, periodId) {
  const { plan } = readPlan(readPlanFiles('plan', 'plan')).value;
  const obligation = obligationsFor(plan, periodById(plan, periodId)).find((o) => o.unit.id === unitId);
  const writer = await bookWriter(new Uint8Array(readFileSync('templates/bieu-mau.xlsx')));
  return writer.write(formBook(formFor(plan, obligation), undefined, plan, writer.wording));
}`;

process.chdir(root);
const bundle = `${root}node_modules/.cache/foreign/base-form.mjs`;
mkdirSync(dirname(bundle), { recursive: true });
await build({
  stdin: { contents: entry, resolveDir: root },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
});
const { baseForm } = await import(pathToFileURL(bundle).href);
writeFileSync(target, await baseForm(unit, periodId));
