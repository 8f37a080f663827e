// Compiles schemas/*.schema.json into src/read/validators.js (not in git) and src/model/plan-files.ts (in git).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'schemas');
const ending = '.schema.json';

/** Schemas whose files get TypeScript types. */
const typed = {
  decision: 'DecisionFile',
  appendix: 'AppendixFile',
  units: 'UnitsFile',
  reporting: 'ReportingFile',
  requests: 'RequestsFile',
  calendar: 'CalendarFile',
  office: 'OfficeFile',
  waivers: 'WaiversFile',
  amendments: 'AmendmentsFile',
  questions: 'QuestionsFile',
};

/** Name → schema, in name order: { appendix, calendar, … }. */
export function readSchemas() {
  const names = readdirSync(folder)
    .filter((n) => n.endsWith(ending))
    .map((n) => n.slice(0, -ending.length))
    .toSorted();
  return Object.fromEntries(
    names.map((n) => [n, JSON.parse(readFileSync(join(folder, `${n}${ending}`), 'utf8'))]),
  );
}

/** The schema without the named wordings (keys of `properties` stay). */
function without(schema, wordings) {
  const walk = (value, inProperties) => {
    if (Array.isArray(value)) return value.map((v) => walk(v, false));
    if (value === null || typeof value !== 'object') return value;
    const kept = Object.entries(value).filter(([k]) => inProperties || !wordings.includes(k));
    return Object.fromEntries(kept.map(([k, v]) => [k, walk(v, k === 'properties' || k === '$defs')]));
  };
  return walk(schema, false);
}

/** One module with a validating function per schema. Formats are not compiled: dates go by pattern. */
function validatorCode(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    validateFormats: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
    schemas: Object.values(schemas).map((s) => without(s, ['title', 'description'])),
  });
  return standaloneCode(ajv, Object.fromEntries(Object.entries(schemas).map(([n, s]) => [n, s.$id])));
}

/** Checked at run time or in tests; the register has a reader of its own. */
const compiled = [...Object.keys(typed), 'editorial', 'submission'];

/** The functions as one ES module, with the schemas beside them for titles and allowed keys. */
export async function validatorModule(all) {
  const schemas = Object.fromEntries(compiled.map((name) => [name, all[name]]));
  const code = validatorCode(schemas);
  const virtual = {
    name: 'validators',
    setup(b) {
      b.onResolve({ filter: /^validators$/ }, () => ({ path: 'validators', namespace: 'made' }));
      b.onLoad({ filter: /.*/, namespace: 'made' }, () => ({
        contents: code,
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
  const shapes = Object.fromEntries(
    Object.entries(schemas).map(([n, s]) => [n, without(s, ['description'])]),
  );
  const contents = `import * as v from 'validators'; export const validators = v; export const schemas = JSON.parse(${JSON.stringify(JSON.stringify(shapes))});`;
  const made = await build({
    stdin: { contents, loader: 'js', resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
    plugins: [virtual],
  });
  return `// Made from schemas/ by scripts/build-schemas.mjs.\n${made.outputFiles[0].text}`;
}

const prefixOf = (title) => title.replace(/File$/, '');

/** `$ref` names are local to a schema; in one TypeScript file they need the schema's name in front. Titles would become type names. */
function forTypes(schema, prefix) {
  const walk = (value) => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    const out = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v)]));
    return typeof out.$ref === 'string' ? { $ref: out.$ref.replace('#/$defs/', `#/$defs/${prefix}_`) } : out;
  };
  const notTypes = [
    'title',
    'description',
    'minItems',
    'maxItems',
    'if',
    'then',
    'else',
    'allOf',
    '$schema',
    '$id',
  ];
  const { $defs = {}, ...rest } = walk(without(schema, notTypes));
  return { ...rest, $defs: Object.fromEntries(Object.entries($defs).map(([n, d]) => [`${prefix}_${n}`, d])) };
}

/** Types of the files as written, snake_case keys. */
export async function fileTypes(schemas) {
  const head = '// Made from schemas/ by scripts/build-schemas.mjs. A test compares it with them.\n';
  const parts = [];
  for (const [name, typeName] of Object.entries(typed)) {
    parts.push(
      await compile({ ...forTypes(schemas[name], prefixOf(typeName)), title: typeName }, typeName, {
        bannerComment: '',
        additionalProperties: false,
        unreachableDefinitions: false,
        style: { singleQuote: true, printWidth: 110, trailingComma: 'all' },
      }),
    );
  }
  return `${head}\n${parts.join('\n').trim()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schemas = readSchemas();
  const write = (path, text) => writeFileSync(join(root, path), text);
  write('src/read/validators.js', await validatorModule(schemas));
  write('src/model/plan-files.ts', await fileTypes(schemas));
}
