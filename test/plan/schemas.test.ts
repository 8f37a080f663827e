import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { TaskQuestionId, UnitQuestionId } from '../../src/model/reporting.ts';

const folder = new URL('../../schemas/', import.meta.url);
const read = (path: string): string =>
  readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8');

/** Written out, so that the compiler holds them against the model. */
const taskQuestions = {
  status: 1,
  result: 1,
  leader: 1,
  products: 1,
  'output-document': 1,
  difficulties: 1,
  'difficulties-reported': 1,
  proposals: 1,
  next: 1,
  'funding-proposed-province': 1,
  'funding-allotted-province': 1,
  'funding-spent-province': 1,
  'funding-proposed-local': 1,
  'funding-allotted-local': 1,
  'funding-spent-local': 1,
  'funding-proposed-social': 1,
  'funding-allotted-social': 1,
  'funding-spent-social': 1,
} satisfies Record<TaskQuestionId, 1>;
const unitQuestions = {
  'document-number': 1,
  'document-date': 1,
  'window-from': 1,
  'window-to': 1,
  'plan-document': 1,
  summary: 1,
  'unit-difficulties': 1,
  'unit-proposals': 1,
  'unit-next': 1,
  reporter: 1,
  'reporter-phone': 1,
} satisfies Record<UnitQuestionId, 1>;

interface Node {
  readonly [key: string]: unknown;
}
const schemas: Readonly<Record<string, Node>> = Object.fromEntries(
  readdirSync(folder).map((n) => [n.replace('.schema.json', ''), JSON.parse(read(`schemas/${n}`)) as Node]),
);
const validate = (name: string, value: unknown): boolean =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false }).validate(
    schemas[name] ?? {},
    value,
  );

function* nodes(value: unknown, path: string): Generator<{ node: Node; path: string }> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield { node: value as Node, path };
  for (const [key, child] of Object.entries(value)) yield* nodes(child, `${path}/${key}`);
}

/** The node, or what it refers to where it has no words of its own. */
function worded(schema: Node, node: Node): Node {
  const name = String(node.$ref ?? '').replace('#/$defs/', '');
  const meant = (schema.$defs as Readonly<Record<string, Node>> | undefined)?.[name];
  return node.title === undefined && meant ? meant : node;
}

/** Every named property, in base schemas and definitions; conditions repeat them without words. */
const properties = Object.entries(schemas).flatMap(([name, schema]) =>
  [...nodes(schema, name)]
    .filter(({ path }) => /\/properties\/[^/]+$/.test(path) && !/\/(if|then|else)\//.test(path))
    .map(({ node, path }) => [path, worded(schema, node)] as const),
);

describe('schemas', () => {
  test('there is one for every kind of file', () => {
    expect(Object.keys(schemas).toSorted()).toEqual(
      'amendments appendix calendar decision editorial event office questions reporting requests submission units waivers'.split(
        ' ',
      ),
    );
  });

  test('every property has a title and a description in Vietnamese', () => {
    const bare = properties.filter(
      ([, n]) => !/\p{L}/u.test(String(n.title ?? '')) || !/\p{L}/u.test(String(n.description ?? '')),
    );
    expect(properties.length).toBeGreaterThan(150);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('no key goes unnoticed, and no alternative hides what is wrong', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      for (const { node, path } of nodes(schema, name)) {
        if (node.type === 'object' && node.properties)
          expect([path, node.additionalProperties]).toEqual([path, false]);
        if (!path.endsWith('/properties'))
          expect(Object.keys(node)).not.toEqual(expect.arrayContaining(['oneOf']));
        if (!path.endsWith('/properties'))
          expect(Object.keys(node)).not.toEqual(expect.arrayContaining(['anyOf']));
      }
    }
  });

  test('each file of the plan names its schema on the first line', () => {
    for (const file of readdirSync(new URL('../../plan/', import.meta.url)).filter((n) =>
      n.endsWith('.yaml'),
    )) {
      const name = file.replace('.yaml', '');
      expect(read(`plan/${file}`).split('\n')[0]).toBe(
        `# yaml-language-server: $schema=../schemas/${name}.schema.json`,
      );
      expect(schemas[name]?.$id).toBe(`https://dondoc.example/schemas/${name}.schema.json`);
    }
  });

  test('the types in the repository are those of the schemas', async () => {
    const script = new URL('../../scripts/build-schemas.mjs', import.meta.url).href;
    const { fileTypes, readSchemas } = (await import(script)) as {
      fileTypes: (schemas: unknown) => Promise<string>;
      readSchemas: () => unknown;
    };
    expect(read('src/model/plan-files.ts')).toBe(await fileTypes(readSchemas()));
  });

  test('questions of the schema are those of the model', () => {
    const defs = schemas.reporting?.$defs as Readonly<
      Record<string, { properties: { id: { enum: string[] } } }>
    >;
    expect(defs.task_question?.properties.id.enum.toSorted()).toEqual(Object.keys(taskQuestions).toSorted());
    expect(defs.unit_question?.properties.id.enum.toSorted()).toEqual(Object.keys(unitQuestions).toSorted());
  });
});

describe('a submission in YAML', () => {
  const form = {
    plan: 'ke-hoach',
    plan_version: '0123456789ab',
    period: '2026-06',
    unit: 'xa-mau',
    form_version: 1,
  };
  const whole = {
    version: 1,
    form,
    unit: { 'document-number': '12/BC-UBND', 'reporter-phone': null },
    tasks: { '1.1': { status: 'đang thực hiện', 'funding-spent-local': 12.5 } },
    indicators: { 'CT-01': { period: 5, cumulative: 7 }, 'CT-04': { cumulative: { n: 10, N: 20 } } },
  };

  test('may be whole or just begun', () => {
    expect(validate('submission', whole)).toBe(true);
    expect(validate('submission', { version: 1, form })).toBe(true);
  });

  test.each([
    ['an unknown question', { ...whole, unit: { 'so-bao-cao': '1' } }],
    ['no stamp', { version: 1, unit: {} }],
    ['an ad hoc period spelled wrongly', { ...whole, form: { ...form, period: '2026-dx-1' } }],
    ['a list as an answer', { ...whole, tasks: { '1.1': { result: [] } } }],
    ['a percentage key', { ...whole, indicators: { 'CT-04': { cumulative: { percent: 50 } } } }],
  ])('is refused with %s', (_why, value) => {
    expect(validate('submission', value)).toBe(false);
  });
});

describe('a line of the register', () => {
  const base = {
    id: '2026-06-0001',
    period: '2026-06',
    recordedAt: '2026-06-19T08:05:00+07:00',
    by: 'vanthu',
  };
  const file = { sha256: 'a'.repeat(64), name: 'bc.xlsx', kind: 'xlsx', bytes: 10 };
  const decision = { ...base, unit: 'xa-mau', reason: 'thiếu phụ lục' };

  test.each([
    { ...base, kind: 'received', unit: 'xa-mau', form: 'data', file, arrived: '2026-06-19' },
    { ...base, kind: 'refused', file, gate: 'file', codes: ['file-damaged'] },
    { ...decision, kind: 'returned', correctBy: '2026-06-25' },
    { ...decision, kind: 'note' },
    { ...base, kind: 'letter', units: ['xa-mau'], round: 1 },
    { ...base, kind: 'closed', reason: 'hết kỳ', planVersion: '0123456789ab', closedOn: '2026-07-01' },
    {
      ...base,
      kind: 'closed',
      reason: 'hết kỳ',
      planVersion: '0123456789ab',
      closedOn: '2026-07-01',
      toolVersion: '0.1.0',
      counts: { expected: 2, received: 1, onTime: 1, accepted: 1 },
      inputs: [{ name: 'plan/units.yaml', sha256: 'a'.repeat(64) }],
      outputs: [],
    },
    { ...base, kind: 'undone', event: '2026-06-0001', reason: 'ghi nhầm' },
  ])('$kind is allowed', (event) => {
    expect(validate('event', event)).toBe(true);
  });

  test.each([
    { ...base, kind: 'received', unit: 'xa-mau' },
    { ...decision, kind: 'returned' },
    { ...base, kind: 'note', unit: 'xa-mau' },
    { ...base, kind: 'letter', units: [], round: 1 },
    { ...base, kind: 'lost', unit: 'xa-mau' },
    { ...decision, kind: 'note', recordedAt: '2026-06-19' },
  ])('$kind without what it needs is not', (event) => {
    expect(validate('event', event)).toBe(false);
  });
});
