// The files of a plan parsed and held against the schemas compiled on the spot: node plan-yaml.mjs FOLDER yaml|js-yaml
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { told } from './told.mjs';

const [, , folder, library] = process.argv;
const { parse } = library === 'yaml' ? await import('yaml') : { parse: (await import('js-yaml')).load };
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const names = [
  'decision',
  'appendix',
  'units',
  'reporting',
  'requests',
  'calendar',
  'office',
  'waivers',
  'amendments',
];
let [files, failed, values] = [0, 0, 0];
for (const name of names) {
  const path = join(folder, `${name}.yaml`);
  if (!existsSync(path)) continue;
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const read = parse(readFileSync(path, 'utf8'));
  if (!ajv.compile(schema)(read)) failed++;
  values += (read.units ?? read.tasks ?? []).length;
  files++;
}
told(files, failed, values);
