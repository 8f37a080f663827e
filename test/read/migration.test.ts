import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileFormats } from '../../src/model/formats.ts';
import { planFileNames } from '../../src/model/plan-reading.ts';
import { inCurrentFormat, withVersion, writtenVersion } from '../../src/read/format-version.ts';
import { migrationOf } from '../../src/read/migration.ts';
import { calendarOfFormat1, calendarOfFormat3, madeUpFormats } from '../support/made-up-format.ts';

test.each([
  ['version: 1\n', 1],
  ['\ufeffversion: 12 # ghi chú\r\na: 1\n', 12],
  ['# a\n\nversion:   3', 3],
  ['a:\n  version: 3\n', undefined],
  ['version: "1"\n', undefined],
  ['version: 1.5\n', undefined],
  ['version: 0\n', undefined],
  ['version: 01\n', undefined],
])('the version in %j is %s', (text, version) => {
  expect(writtenVersion(text)?.version).toBe(version);
  if (version !== undefined) expect(withVersion(text, 7)).toBe(text.replace(String(version), '7'));
});

test.each([...planFileNames, 'editorial', 'submission'] as const)(
  'the number that the schema of %s asks for is the format that the tool knows',
  (name) => {
    const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
    const schema: { properties: { version: { const: number } } } = JSON.parse(readFileSync(url, 'utf8'));
    expect(schema.properties.version.const).toBe(fileFormats[name]);
  },
);

test('an older file is read through every step that leads to the format of now', () => {
  expect(inCurrentFormat('calendar', calendarOfFormat1, madeUpFormats)).toBe(calendarOfFormat3);
  expect(inCurrentFormat('calendar', calendarOfFormat3, madeUpFormats)).toBe(calendarOfFormat3);
  expect(inCurrentFormat('office', calendarOfFormat1, madeUpFormats)).toBe(calendarOfFormat1);
  const broken = 'version: 1\nyears: [\n';
  expect(inCurrentFormat('calendar', broken, madeUpFormats)).toBe(broken);
});

const fresh = new Map([
  ['dondoc.yaml', '# mới\nversion: 2\n'],
  ['.gitattributes', '# ghi chú\nsubmissions/** -text\nregister/** -text\n'],
  ['.gitignore', '# ghi chú\ncontacts.csv\nout/\n.dondoc/\n'],
  ['plan/waivers.yaml', 'version: 1\nwaivers: []\n'],
  ['plan/amendments.yaml', 'version: 1\namendments:\n  - { id: SD-01 }\n'],
  ['plan/calendar.yaml', 'version: 1\nyears: []\n'],
  ['schemas/calendar.schema.json', '{\n  "mới": 1\n}\n'],
]);
const byPath = (files: ReadonlyMap<string, string>, formats?: typeof madeUpFormats) =>
  Object.fromEntries(
    migrationOf({ files, fresh, ...(formats ? { formats } : {}) }).map((c) => [
      c.path,
      [c.steps.join(' '), c.after],
    ]),
  );

test('everything that an older workspace lacks, and only that', () => {
  const files = new Map([
    ['dondoc.yaml', '# của cơ quan\nversion: 1 # giữ\n'],
    ['.gitattributes', 'submissions/** -text\n*.docx binary'],
    ['.gitignore', '# riêng\r\nout/\r\n'],
    ['plan/calendar.yaml', calendarOfFormat1],
    ['plan/office.yaml', '# a\n# yaml-language-server: $schema=../schemas/office.schema.json\nversion: 1\n'],
    ['schemas/calendar.schema.json', '{\n  "cũ": 1\n}\n'],
  ]);
  expect(byPath(files, madeUpFormats)).toEqual({
    '.gitattributes': ['git-lines', 'submissions/** -text\n*.docx binary\nregister/** -text\n'],
    '.gitignore': ['git-lines', '# riêng\r\nout/\r\ncontacts.csv\r\n.dondoc/\r\n'],
    'plan/calendar.yaml': [
      'file-format schema-line',
      `# yaml-language-server: $schema=../schemas/calendar.schema.json\n${calendarOfFormat3}`,
    ],
    'plan/waivers.yaml': [
      'optional-file',
      `# yaml-language-server: $schema=../schemas/waivers.schema.json\n${fresh.get('plan/waivers.yaml')}`,
    ].map((t, i) => (i === 0 ? 'optional-file schema-line' : t)),
    'schemas/calendar.schema.json': ['schema-copy', '{\n  "mới": 1\n}\n'],
    'dondoc.yaml': ['workspace-format', '# của cơ quan\nversion: 2 # giữ\n'],
  });
});

test('done once, nothing is left to do; the mark of the workspace is the last to change', () => {
  const files = new Map([
    ['dondoc.yaml', ''],
    ['plan/calendar.yaml', calendarOfFormat1],
  ]);
  const changes = migrationOf({ files, fresh, formats: madeUpFormats });
  expect(changes.at(-1)).toMatchObject({ path: 'dondoc.yaml', after: 'version: 2\n' });
  const after = new Map([...files, ...changes.map((c) => [c.path, c.after] as const)]);
  expect(migrationOf({ files: after, fresh, formats: madeUpFormats })).toEqual([]);
});

test('a schema with Windows line ends is no other schema', () => {
  const files = new Map([...fresh].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  expect(migrationOf({ files, fresh }).filter((c) => c.path.startsWith('schemas/'))).toEqual([]);
});
