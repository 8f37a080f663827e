// Makes the inbox of a sample period from the forms in a workspace, or the committed samples. All of it is fictitious.
//
//   node examples/make.mjs --workspace demo/lam-viec --period 2026-12 [--seed 57]
//   node examples/make.mjs --workspace demo/lam-viec --period 2026-12 --list-yaml
//   node examples/make.mjs --samples [--workspace demo/lam-viec]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inboxOf, yamlUnits } from './inbox.mjs';
import { periods } from './periods.mjs';
import { writeSamples } from './samples.mjs';
import { readUnits } from './units.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    workspace: { type: 'string', default: join(here, '..', 'demo', 'lam-viec') },
    period: { type: 'string' },
    seed: { type: 'string', default: '57' },
    samples: { type: 'boolean', default: false },
    'list-yaml': { type: 'boolean', default: false },
  },
});

function worldOf(period) {
  const all = JSON.parse(readFileSync(join(here, 'decisions.json'), 'utf8'));
  return {
    workspace: values.workspace,
    units: readUnits(join(values.workspace, 'plan', 'units.yaml')),
    seed: values.seed,
    period,
    decisions: all[period],
  };
}

function writeInbox(world) {
  for (const { folder, files } of inboxOf(world)) {
    const target = join(world.workspace, 'hop-thu', folder);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(target, name), bytes);
    console.log(`hop-thu/${folder}: ${files.length} tệp (dữ liệu mẫu, hư cấu; hạt giống ${world.seed})`);
  }
}

if (values.samples) {
  const made = writeSamples(worldOf('2026-12'), join(here, 'xem-thu'));
  console.log(`examples/xem-thu: ${made.length} tệp (dữ liệu mẫu, hư cấu; hạt giống ${values.seed})`);
} else if (!periods.has(values.period)) {
  console.error(`Cần --period, một trong: ${[...periods.keys()].join(', ')}`);
  process.exitCode = 2;
} else if (values['list-yaml']) {
  const { workspace, period, seed, decisions } = worldOf(values.period);
  console.log(yamlUnits(workspace, period, seed, decisions).join('\n'));
} else {
  writeInbox(worldOf(values.period));
}
